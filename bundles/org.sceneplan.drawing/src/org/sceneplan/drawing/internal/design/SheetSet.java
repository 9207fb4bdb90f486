package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.PowerCircuit;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.internal.sheet.SheetDraft;
import org.sceneplan.drawing.internal.sheet.SheetLayout;
import org.sceneplan.drawing.internal.sheet.SheetSpec;
import org.sceneplan.drawing.internal.shell.LevelShell;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;

/** All sheets of a package in order. */
public final class SheetSet {
    private final DesignContext context;
    private final SheetSettings settings;
    private final List<WalkStop> walk;
    private final List<PowerCircuit> circuits;
    private final SheetLayout layout;
    private final List<SheetDraft> drafts = new ArrayList<>();

    public SheetSet(DesignContext context, SheetSettings settings, List<WalkStop> walk,
            List<PowerCircuit> circuits) {
        this.context = context;
        this.walk = List.copyOf(walk);
        this.circuits = List.copyOf(circuits);
        this.settings = settings;
        this.layout = new SheetLayout(context, settings);
    }

    /** The sheets. */
    public List<Sheet> sheets() {
        for (LevelSnapshot level : context.plan().levels()) {
            List<WalkStop> stops = walk.stream().filter(stop -> stop.level().id().equals(level.id())).toList();
            level(new LevelKit(context, settings, level, LevelShell.of(level), stops));
        }
        drafts.addAll(new NotesSheet(context, settings).drafts());
        List<SheetDraft> all = new ArrayList<>(new IndexSheet(context, settings).drafts(drafts));
        all.addAll(drafts);
        List<Sheet> sheets = new ArrayList<>();
        for (SheetDraft draft : all) {
            sheets.add(draft.finish(context, settings, sheets.size() + 1, all.size()));
        }
        return sheets;
    }

    private void level(LevelKit kit) {
        add(new ShellSheet(kit).spec());
        add(new PlanSheet(kit).spec());
        add(new ZoneSheet(kit).spec());
        add(new FlowSheet(kit).spec());
        new BrandSheet(kit).spec().ifPresent(this::add);
        DisplaySheet.specs(kit).forEach(this::add);
        new ServiceSheet(kit, circuits).spec().ifPresent(this::add);
        drafts.addAll(new ElevationSheets(kit).drafts());
        add(new FixtureSheet(kit).spec());
    }

    private void add(SheetSpec spec) {
        drafts.addAll(layout.compose(spec));
    }
}
