package org.sceneplan.workbench.view.area;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.SessionListener;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.edit.PlanChange;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.standard.ZoneTarget;
import org.sceneplan.workbench.view.PlanView;

/** The area of each zone beside the standard; the bars move while an edge is dragged. */
public final class AreaBalanceView extends PlanView {
    /** Id of this view in the plug-in registry. */
    public static final String ID = "org.sceneplan.workbench.view.areaBalance";

    private final PackageTexts texts = PackageTexts.of(AreaBalanceView.class, PackageTexts.language());
    private final SessionListener refresh = new Refresh();
    private BarCanvas bars;
    private ZoneBars shown = new ZoneBars(List.of(), 0, 0);

    @Override
    protected Control createContent(Composite parent) {
        bars = new BarCanvas(parent, texts, (bar, reveal) -> {
            if (reveal && bar.ids().isEmpty()) {
                draw(bar);
            } else if (reveal) {
                reveal(bar.ids());
            } else {
                select(bar.ids());
            }
        });
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
            @Override
            public void run() {
                copy();
            }
        });
        return bars.control();
    }

    /** A double click on a zone that is missing begins to draw it. */
    private void draw(ZoneBar bar) {
        ZoneKind kind = session() == null ? null : session().context().standard().zone(bar.code())
                .map(ZoneTarget::kind).orElse(null);
        if (kind != null) {
            PlanCanvas canvas = editor().canvas();
            canvas.drawSettings().set(DrawKind.Option.ZONE_CODE, bar.code());
            canvas.drawSettings().set(DrawKind.Option.AISLE_KIND, AisleKind.MAIN.getLiteral());
            editor().comeForward();
            canvas.drawingTools().use(kind == ZoneKind.MAIN_AISLE ? DrawKind.AISLE : DrawKind.ZONE);
        }
    }

    @Override
    protected SessionListener listener() {
        return refresh;
    }

    @Override
    protected void showPlan() {
        if (session() != null) {
            show(session().plan());
            bars.select(selectedIds());
        }
    }

    @Override
    protected void selectionChanged() {
        bars.select(selectedIds());
    }

    private void show(PlanSnapshot plan) {
        PlanSession session = session();
        shown = ZoneBars.of(session.context(), plan, session.locale());
        bars.show(shown);
    }

    private void copy() {
        String text = texts.text("copy.head") + "\n" + shown.bars().stream()
                .map(bar -> String.join("\t", bar.name(), texts.number(bar.areaM2(), 2),
                        texts.number(bar.percent(), 2), texts.number(bar.minPercent(), 2),
                        texts.number(bar.targetPercent(), 2), texts.number(bar.maxPercent(), 2),
                        texts.text("state." + bar.state().name(), texts.number(Math.abs(bar.missingM2()), 1)),
                        bar.source()))
                .collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(bars.control().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Keeps the bars in step with the plan. */
    private final class Refresh implements SessionListener {
        @Override
        public void planChanged(PlanChange change) {
            show(session().plan());
        }

        @Override
        public void previewed(PlanSnapshot preview) {
            show(preview == null ? session().plan() : preview);
        }
    }
}
