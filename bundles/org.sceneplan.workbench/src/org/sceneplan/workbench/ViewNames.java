package org.sceneplan.workbench;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.sceneplan.editor.PackageTexts;

/** Names the platform's views in the language of the workbench; the platform itself speaks English only. */
final class ViewNames implements IPartListener2 {
    private static final PackageTexts TEXTS = PackageTexts.of(ViewNames.class);
    private final Map<String, String> nameById = Map.of(ProjectExplorer.VIEW_ID, TEXTS.text("View_projects"),
            IPageLayout.ID_OUTLINE, TEXTS.text("View_outline"), IPageLayout.ID_PROP_SHEET,
            TEXTS.text("View_properties"));
    private final IPropertyListener listener = (source, property) -> name((IWorkbenchPart) source);

    /** Names the views that are open and keeps their names; a workspace kept in another language has its names. */
    void nameAll(IWorkbenchPage page) {
        MWindow window = page.getWorkbenchWindow().getService(MWindow.class);
        for (MUIElement element : window == null ? List.<MUIElement>of() : window.getSharedElements()) {
            IViewDescriptor view = PlatformUI.getWorkbench().getViewRegistry().find(element.getElementId());
            if (view != null && element instanceof MPart part) {
                part.setLabel(nameById.getOrDefault(view.getId(), view.getLabel()));
            }
        }
        for (IViewReference view : page.getViewReferences()) {
            keepNamed(view.getPart(false));
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        keepNamed(reference.getPart(false));
    }

    private void keepNamed(IWorkbenchPart part) {
        if (part != null && nameById.containsKey(part.getSite().getId())) {
            part.removePropertyListener(listener);
            part.addPropertyListener(listener);
            name(part);
        }
    }

    private void name(IWorkbenchPart part) {
        String name = nameById.get(part.getSite().getId());
        MPart model = part.getSite().getService(MPart.class);
        if (model != null && !name.equals(model.getLabel())) {
            model.setLabel(name);
        }
    }
}
