package org.sceneplan.ui.bench.sirius;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramGraphicalViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.business.api.session.factory.SessionFactory;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.refresh.CanonicalSynchronizer;
import org.eclipse.sirius.diagram.business.api.refresh.CanonicalSynchronizerFactory;
import org.eclipse.sirius.diagram.business.api.refresh.DiagramCreationUtil;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.ui.IEditorPart;

/** A Sirius diagram of a package in a project of the workspace, open or not. */
final class SiriusDiagram {
    private static final String PROJECT = "bench";

    private final URI sessionUri;
    private Session session;
    private IEditorPart editor;

    private SiriusDiagram(URI sessionUri) {
        this.sessionUri = sessionUri;
    }

    /**
     * Makes and saves a package with as many classes as there are boxes, and a diagram of it.
     *
     * @param name of its files
     * @param boxes where the squares stand, pixels
     */
    static SiriusDiagram make(String name, List<Rectangle> boxes) throws IOException, CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (!project.exists()) {
            project.create(null);
            project.open(null);
        }
        content(uri(name + ".ecore"), boxes.size());
        SiriusDiagram diagram = new SiriusDiagram(uri(name + ".aird"));
        diagram.session = SessionFactory.INSTANCE.createDefaultSession(diagram.sessionUri);
        diagram.session.open(new NullProgressMonitor());
        diagram.fill(uri(name + ".ecore"), viewpoint(uri(name + ".odesign")));
        diagram.place(boxes);
        diagram.save();
        diagram.session.close(new NullProgressMonitor());
        return diagram;
    }

    private static URI uri(String file) {
        return URI.createPlatformResourceURI(PROJECT + "/" + file, true);
    }

    private static void content(URI uri, int classes) throws IOException {
        EPackage content = EcoreFactory.eINSTANCE.createEPackage();
        content.setName("content");
        for (int i = 0; i < classes; i++) {
            EClass each = EcoreFactory.eINSTANCE.createEClass();
            each.setName("Box" + i);
            content.getEClassifiers().add(each);
        }
        Resource resource = new XMIResourceImpl(uri);
        resource.getContents().add(content);
        resource.save(null);
    }

    private static Viewpoint viewpoint(URI uri) throws IOException {
        Resource resource = BoxesViewpoint.of(uri);
        resource.save(null);
        ViewpointRegistry registry = ViewpointRegistry.getInstance();
        for (Viewpoint each : Set.copyOf(registry.getViewpoints())) {
            registry.disposeFromPlugin(each);
        }
        Viewpoint viewpoint = ((org.eclipse.sirius.viewpoint.description.Group) resource.getContents().getFirst())
                .getOwnedViewpoints().getFirst();
        registry.registerFromWorkspace(Set.of(viewpoint));
        return viewpoint;
    }

    private void fill(URI content, Viewpoint viewpoint) {
        change(() -> new AddSemanticResourceCommand(session, content, new NullProgressMonitor()).execute());
        change(() -> new ViewpointSelectionCallback().selectViewpoint(viewpoint, session, false,
                new NullProgressMonitor()));
        EObject root = session.getSemanticResources().iterator().next().getContents().getFirst();
        Collection<RepresentationDescription> all = DialectManager.INSTANCE
                .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), root);
        change(() -> DialectManager.INSTANCE.createRepresentation("boxes", root, all.iterator().next(), session,
                new NullProgressMonitor()));
    }

    /** Places the squares before an editor arranges them, which does not end in time for many. */
    private void place(List<Rectangle> boxes) {
        DiagramCreationUtil drawn = new DiagramCreationUtil((DDiagram) descriptor().getRepresentation());
        drawn.findAssociatedGMFDiagram();
        CanonicalSynchronizer synchronizer = CanonicalSynchronizerFactory.INSTANCE
                .createCanonicalSynchronizer(drawn.getAssociatedGMFDiagram());
        synchronizer.storeViewsToArrange(false);
        change(synchronizer::synchronize);
        List<?> views = drawn.getAssociatedGMFDiagram().getChildren();
        if (views.size() != boxes.size()) {
            throw new IllegalStateException("%d squares and %d boxes".formatted(views.size(), boxes.size()));
        }
        change(() -> {
            for (int i = 0; i < boxes.size(); i++) {
                Rectangle box = boxes.get(i);
                Bounds bounds = (Bounds) ((Node) views.get(i)).getLayoutConstraint();
                bounds.setX(box.x);
                bounds.setY(box.y);
                bounds.setWidth(box.width);
                bounds.setHeight(box.height);
            }
        });
    }

    private void change(Runnable change) {
        session.getTransactionalEditingDomain().getCommandStack()
                .execute(new RecordingCommand(session.getTransactionalEditingDomain()) {
                    @Override
                    protected void doExecute() {
                        change.run();
                    }
                });
    }

    /** Loads the files and opens the editor, as a double click on the diagram does. */
    void open() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        session = SessionManager.INSTANCE.getSession(sessionUri, monitor);
        if (!session.isOpen()) {
            session.open(monitor);
        }
        IEditingSession ui = SessionUIManager.INSTANCE.getOrCreateUISession(session);
        if (!ui.isOpen()) {
            ui.open();
        }
        editor = DialectUIManager.INSTANCE.openEditor(session, descriptor().getRepresentation(), monitor);
    }

    private DRepresentationDescriptor descriptor() {
        return DialectManager.INSTANCE.getAllRepresentationDescriptors(session).iterator().next();
    }

    IDiagramGraphicalViewer viewer() {
        return ((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer();
    }

    /** Whether something was changed that is not saved. */
    boolean isChanged() {
        return session.getStatus() == SessionStatus.DIRTY;
    }

    void save() {
        session.save(new NullProgressMonitor());
    }

    void close() {
        editor.getSite().getPage().closeEditor(editor, false);
        session.close(new NullProgressMonitor());
    }
}
