package org.sceneplan.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.gef.editparts.FreeformGraphicalRootEditPart;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.editor.aid.CanvasAids;
import org.sceneplan.editor.aid.RuledArea;
import org.sceneplan.editor.command.CanvasMenu;
import org.sceneplan.editor.command.EditActions;
import org.sceneplan.editor.command.ObjectCommands;
import org.sceneplan.editor.figure.DrawnFigure;
import org.sceneplan.editor.figure.PaperAhead;
import org.sceneplan.editor.figure.PaperFigure;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.editor.overlay.PlanOverlay;
import org.sceneplan.editor.part.ElementEditPart;
import org.sceneplan.editor.part.LevelEditPart;
import org.sceneplan.editor.tool.CatalogueDrop;
import org.sceneplan.editor.tool.DrawingTools;
import org.sceneplan.editor.tool.OptionsBar;
import org.sceneplan.editor.tool.SelectTool;
import org.sceneplan.editor.tool.ToolStrip;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanFileException;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.IncrementalCheck;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/**
 * Loads what opening a plan needs beside the user's work: a small plan is read, drawn and judged and shown to nobody, so
 * that the first plan of a day opens almost as fast as the next. Half a second of one processor.
 */
public final class OpeningWarmUp extends Job {
    private static final String STANDARD = "HOME";
    private static final FixtureSize SIZE = new FixtureSize(1200, 600, 2000, 900, 2);
    /** What the window of a plan is made of first; their constructors need the thread of the user interface. */
    private static final List<Class<?>> WINDOW = List.of(FloorPlanEditor.class, PlanCanvas.class, ShownLevel.class,
            RuledArea.class, CanvasAids.class, PlanOverlay.class, DrawingTools.class, SelectTool.class, ToolStrip.class,
            OptionsBar.class, CatalogueDrop.class, CanvasMenu.class, EditActions.class, ObjectCommands.class,
            LevelEditPart.class, ElementEditPart.class, PaperFigure.class, PaperAhead.class, DrawnFigure.class,
            SWTGraphics.class, FreeformGraphicalRootEditPart.class);

    private final Locale locale;

    /**
     * A job to be scheduled once the workbench has come up.
     *
     * @param locale language plans will be opened in
     */
    public OpeningWarmUp(Locale locale) {
        super("Sceneplan warm-up");
        this.locale = locale;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            open();
            // reflection links a class with all it names, and runs nothing of it
            WINDOW.forEach(Class::getDeclaredMethods);
        } catch (PlanFileException | InvalidPlanException | StandardReadException e) {
            ILog.of(OpeningWarmUp.class).error("a small plan cannot be opened", e);
        }
        return Status.OK_STATUS;
    }

    private void open() throws PlanFileException, InvalidPlanException, StandardReadException {
        StorePlan plan = PlanFile.read(PlanFile.bytes(small()));
        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);
        DesignContext context = new DesignContext(snapshot, StandardLibrary.bundled().standard(STANDARD),
                SampleCatalogue.load());
        new PlanHistory(plan, snapshot).dispose();
        PlanTree.of(context, locale);
        new FirstDrawing(context, locale, Runnable::run).whole();
        new IncrementalCheck(RuleEngine.standard(), context).result();
    }

    private static StorePlan small() {
        return PlanBuilder.of("WARM-UP", STANDARD)
                .level("L1", 3600, Ring.rectangle(0, 0, 12_000, 9_000), OpeningWarmUp::fill).build();
    }

    private static void fill(LevelBuilder level) {
        level.entrance("D1", 0, 5000, 2000);
        level.aisle("M1", AisleKind.MAIN, Ring.rectangle(500, 500, 11_500, 2_500), 2000);
        level.zone("Z1", "HOMEWARE", Ring.rectangle(0, 2_500, 12_000, 9_000));
        List<String> types = List.of("GOND", "SHTB", "WISL");
        List<String> products = List.of("RICE", "FRCX", "WMDR");
        for (int i = 0; i < types.size(); i++) {
            // so near that the strips kept free before them meet
            Point at = new Point(2_000 + 1_000 * i, 5_000 + 1_800 * i);
            level.fixture("F" + i, types.get(i), "Z1", new FixturePlace(at, 0), SIZE);
            level.position("P" + i, "F" + i, products.get(i), 0);
            level.service("E" + i, ServiceKind.POWER, at);
        }
    }
}
