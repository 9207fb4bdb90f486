package org.sceneplan.ui.tests;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.part.ElementEditPart;

/** The floor plan editor as a user sees it; asserts nothing. */
final class FloorPlanPage {
    private final FloorPlanEditor editor;

    private FloorPlanPage(FloorPlanEditor editor) {
        this.editor = editor;
    }

    /** Opens a plan file in the workbench window. */
    static FloorPlanPage open(Path file) throws PartInitException {
        FloorPlanPage opened = new FloorPlanPage((FloorPlanEditor) IDE.openEditorOnFileStore(page(),
                EFS.getLocalFileSystem().fromLocalFile(file.toFile())));
        opened.letItShow();
        return opened;
    }

    /** Closes the editor without saving. */
    void close() {
        page().closeEditor(editor, false);
    }

    /** Why the file could not be opened, or null. */
    String problem() {
        return editor.problem();
    }

    /** Nodes of all elements that can be selected on the canvas. */
    List<PlanNode> drawnNodes() {
        return parts().stream().filter(ElementEditPart.class::isInstance).map(ElementEditPart.class::cast)
                .map(ElementEditPart::node).filter(node -> node != null).toList();
    }

    /** Selects an element as the outline does. */
    void select(PlanNode node) {
        editor.select(node);
    }

    /** Id of the element selected on the canvas, empty when there is none. */
    String selectedId() {
        PlanNode node = editor.canvas().selectedNode();
        return node == null ? "" : node.elementId();
    }

    /** Value the property sheet shows for the selected element, or null. */
    Object property(String name) {
        EditPart part = (EditPart) editor.canvas().viewer().getSelectedEditParts().get(0);
        IPropertySource source = (IPropertySource) part.getAdapter(IPropertySource.class);
        for (IPropertyDescriptor descriptor : source.getPropertyDescriptors()) {
            if (descriptor.getDisplayName().equals(name)) {
                return source.getPropertyValue(descriptor.getId());
            }
        }
        return null;
    }

    double pixelsPerMm() {
        return editor.canvas().scale().pixelsPerMm();
    }

    void zoomIn() {
        editor.canvas().zoomIn();
    }

    void fit() {
        editor.canvas().fit();
    }

    /** Handles all waiting events, so that the editor is laid out and painted. */
    private void letItShow() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (display.readAndDispatch()) {
            // until nothing waits
        }
    }

    private List<?> parts() {
        return editor.canvas().viewer().getContents().getChildren();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
