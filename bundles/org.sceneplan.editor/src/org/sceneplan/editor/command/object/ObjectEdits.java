package org.sceneplan.editor.command.object;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.CopiedStyle;
import org.sceneplan.plan.edit.GroupEdit;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.edit.LockEdit;
import org.sceneplan.plan.edit.PasteEdit;
import org.sceneplan.plan.edit.PasteStyleEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.UngroupEdit;
import org.sceneplan.plan.edit.arrange.SwapFixturesEdit;
import org.sceneplan.plan.edit.arrange.UndockEdit;
import org.sceneplan.plan.edit.shell.AddOpeningEdit;
import org.sceneplan.plan.edit.shell.AddWallOpeningEdit;
import org.sceneplan.plan.edit.zone.MergeZonesEdit;
import org.sceneplan.plan.snapshot.LayerKind;

/** The edits of the commands that need neither a dialog nor the pointer. */
public final class ObjectEdits {
    /** How far copies stand from their originals, mm to the east and to the south. */
    public static final int COPY_OFFSET_MM = 300;

    /** What pasting a style copies: what an element is and shows stays its own. */
    private static final Set<CopiedStyle> STYLES = EnumSet.of(CopiedStyle.SIZE, CopiedStyle.CLEARANCE,
            CopiedStyle.LAYER, CopiedStyle.DISPLAY);

    private final Situation at;

    /** Edits in a situation. */
    public ObjectEdits(Situation at) {
        this.at = at;
    }

    /** The edit of a command; empty when the command does not apply or asks for more first. */
    public Optional<PlanEdit> edit(ObjectCommand command) {
        if (!command.applies(at)) {
            return Optional.empty();
        }
        return switch (command) {
            case DELETE -> Optional.of(new RemoveElementsEdit(at.selected()));
            case GROUP -> Optional.of(new GroupEdit(at.level(), "", at.selected()));
            case UNGROUP -> Optional.of(new UngroupEdit(GroupMembers.groups(at.level(), at.selected())));
            case LOCK -> Optional.of(new LockEdit(lockable(), true));
            case UNLOCK -> Optional.of(new LockEdit(lockable(), false));
            case LOCK_SHELL -> Optional.of(LayerEdit.locked(at.plan(), LayerKind.SHELL,
                    !PlanLayers.isLocked(at.plan(), LayerKind.SHELL)));
            case UNDOCK -> Optional.of(new UndockEdit(at.fixtures()));
            case SWAP -> Optional.of(new SwapFixturesEdit(at.fixtures().getFirst(), at.fixtures().getLast()));
            case MERGE_ZONES -> Optional.of(new MergeZonesEdit(at.all(Zone.class).isEmpty() ? at.all(Aisle.class)
                    : at.all(Zone.class)));
            default -> new ArrangeEdits(at).edit(command);
        };
    }

    /** Copies beside the originals: on the level shown, or of positions on their own fixture. */
    public PasteEdit duplicate() {
        List<DisplayPosition> positions = at.all(DisplayPosition.class);
        return positions.isEmpty() ? new PasteEdit(at.withWholeGroups(), at.level(), COPY_OFFSET_MM, -COPY_OFFSET_MM)
                : new PasteEdit(positions, (Fixture) positions.getFirst().eContainer(), 0, 0);
    }

    /** A copy of the door of an inner wall that is selected alone, beside it in its wall. */
    public Optional<AddWallOpeningEdit> duplicateInnerDoor() {
        return at.only(WallOpening.class).map(door -> AddWallOpeningEdit.beside((Wall) door.eContainer(), door));
    }

    /** A copy of the opening of the shell that is selected alone, beside it on its edge. */
    public Optional<AddOpeningEdit> duplicateOpening() {
        return at.only(Opening.class).map(opening -> AddOpeningEdit.beside(at.level(), opening));
    }

    /** Gives what is selected the style of an element. */
    public PlanEdit pasteStyle(EObject source) {
        return new PasteStyleEdit(source, at.selected(), STYLES);
    }

    private List<EObject> lockable() {
        return at.ungrouped().stream().filter(Lockable.class::isInstance).toList();
    }
}
