package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.drawing.DesignChanges;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.internal.sheet.SheetDraft;
import org.sceneplan.drawing.internal.sheet.SheetLayout;
import org.sceneplan.drawing.internal.shell.LevelShell;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;

/** The sheets of what changed since an earlier revision. */
public final class ChangeSet {
    private final DesignContext context;
    private final DesignChanges changes;
    private final SheetSettings settings;

    public ChangeSet(DesignContext context, DesignChanges changes, SheetSettings settings) {
        this.context = context;
        this.changes = changes;
        this.settings = settings;
    }

    /** The sheets. */
    public List<Sheet> sheets() {
        SheetLayout layout = new SheetLayout(context, settings);
        List<SheetDraft> drafts = new ArrayList<>();
        for (StoreyChanges storey : storeys()) {
            LevelKit kit = new LevelKit(context, settings, storey.shown(), LevelShell.of(storey.shown()), List.of());
            drafts.addAll(layout.compose(new ChangeSheet(kit, storey).spec()));
        }
        List<Sheet> sheets = new ArrayList<>();
        for (SheetDraft draft : drafts) {
            sheets.add(draft.finish(context, settings, sheets.size() + 1, drafts.size()));
        }
        return sheets;
    }

    private List<StoreyChanges> storeys() {
        List<StoreyChanges> all = new ArrayList<>();
        for (LevelSnapshot level : context.plan().levels()) {
            all.add(new StoreyChanges(changes, level(changes.before(), level.id()), Optional.of(level)));
        }
        for (LevelSnapshot level : changes.before().levels()) {
            if (level(context.plan(), level.id()).isEmpty()) {
                all.add(new StoreyChanges(changes, Optional.of(level), Optional.empty()));
            }
        }
        List<StoreyChanges> drawn = all.stream().filter(storey -> !storey.isEmpty()).toList();
        return drawn.isEmpty() ? all.subList(0, 1) : drawn;
    }

    private static Optional<LevelSnapshot> level(PlanSnapshot plan, String id) {
        return plan.levels().stream().filter(level -> level.id().equals(id)).findFirst();
    }
}
