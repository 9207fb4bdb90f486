package org.sceneplan.workbench.catalogue;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.PlanSession;

/** Asks which catalogue the plan in front is to use. */
public final class UseCatalogueHandler extends AbstractHandler {
    private static final PackageTexts TEXTS = PackageTexts.of(UseCatalogueHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FloorPlanEditor editor && editor.canvas() != null) {
            ask(HandlerUtil.getActiveShell(event), editor);
        }
        return null;
    }

    private static void ask(Shell shell, FloorPlanEditor editor) {
        PlanSession session = editor.session();
        List<CatalogueSnapshot> offered = PlanCatalogue.offered(session.file().toAbsolutePath().getParent());
        String present = PlanCatalogue.name(session.context().catalogue());
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(TEXTS.text("use.title"));
        dialog.setMessage(TEXTS.text("use.message", session.plan().store().name()));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(each -> line((CatalogueSnapshot) each)));
        dialog.setInput(offered);
        dialog.setInitialSelections(offered.stream().filter(each -> PlanCatalogue.name(each).equals(present))
                .toArray());
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            editor.canvas().tell(PlanCatalogue.use(session, (CatalogueSnapshot) dialog.getResult()[0]));
        }
    }

    private static String line(CatalogueSnapshot catalogue) {
        return TEXTS.text("use.line", PlanCatalogue.name(catalogue), catalogue.products().size(),
                catalogue.fixtureTypes().size());
    }
}
