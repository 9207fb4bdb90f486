package org.sceneplan.editor.command.object;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.arrange.PlacedThing;

/**
 * The commands for what is selected. A command applies when the selection is of the kinds it is for; whether its edit
 * is then possible the edit says itself.
 */
public enum ObjectCommand {
    CUT("cut", ObjectCommand::isContent),
    COPY("copy", ObjectCommand::isContent),
    PASTE("paste", at -> true),
    PASTE_IN_PLACE("pasteInPlace", at -> true),
    DELETE("delete", at -> !at.selected().isEmpty() && !at.selected().contains(at.plan())),
    SELECT_ALL("selectAll", at -> true),
    SELECT_SIMILAR("selectSimilar", at -> at.selected().stream().anyMatch(each -> each.eContainer() instanceof Level
            || each instanceof DisplayPosition)),
    SELECT_GROUP("selectGroup", at -> GroupMembers.isGrouped(at.selected())),
    DUPLICATE("duplicate", ObjectCommand::isContent),
    COPY_STYLE("copyStyle", at -> at.only(Lockable.class).isPresent() || at.only(DisplayPosition.class).isPresent()),
    PASTE_STYLE("pasteStyle", at -> !at.selected().isEmpty()),
    GROUP("group", at -> at.ungrouped().size() > 1
            && at.ungrouped().stream().allMatch(each -> each.eContainer() == at.level())),
    UNGROUP("ungroup", at -> GroupMembers.isGrouped(at.selected())),
    ROTATE_LEFT("rotateLeft", Situation::isPlaced),
    ROTATE_RIGHT("rotateRight", Situation::isPlaced),
    ROTATE_ANGLE("rotateAngle", Situation::isPlaced),
    MIRROR_HORIZONTAL("mirrorHorizontal", Situation::isPlaced),
    MIRROR_VERTICAL("mirrorVertical", Situation::isPlaced),
    MIRROR_OWN("mirrorOwn", at -> !at.fixtures().isEmpty()),
    ALIGN_LEFT("alignLeft", at -> things(at) > 1),
    ALIGN_RIGHT("alignRight", at -> things(at) > 1),
    ALIGN_TOP("alignTop", at -> things(at) > 1),
    ALIGN_BOTTOM("alignBottom", at -> things(at) > 1),
    ALIGN_CENTRE_X("alignCentreX", at -> things(at) > 1),
    ALIGN_CENTRE_Y("alignCentreY", at -> things(at) > 1),
    ALIGN_OWN_FRONT("alignOwnFront", at -> things(at) > 1),
    ALIGN_OWN_BACK("alignOwnBack", at -> things(at) > 1),
    ALIGN_OWN_LEFT("alignOwnLeft", at -> things(at) > 1),
    ALIGN_OWN_RIGHT("alignOwnRight", at -> things(at) > 1),
    GAPS_HORIZONTAL("gapsHorizontal", at -> things(at) > 2),
    GAPS_VERTICAL("gapsVertical", at -> things(at) > 2),
    CENTRES_HORIZONTAL("centresHorizontal", at -> things(at) > 2),
    CENTRES_VERTICAL("centresVertical", at -> things(at) > 2),
    GAP_GIVEN("gapGiven", at -> things(at) > 1),
    ARRAY("array", at -> at.only(Fixture.class).isPresent()),
    SPACE_EVENLY("spaceEvenly", at -> !at.fixtures().isEmpty()),
    DIMENSION_ROW("dimensionRow", at -> !at.fixtures().isEmpty()),
    DOCK("dock", at -> !at.fixtures().isEmpty()),
    DOCK_GAP("dockGap", at -> !at.fixtures().isEmpty()),
    UNDOCK("undock", at -> at.fixtures().stream().anyMatch(ObjectCommand::isDocked)),
    SWAP("swap", at -> at.fixtures().size() == 2
            && at.fixtures().getFirst().eContainer() == at.fixtures().getLast().eContainer()),
    REPLACE_TYPE("replaceType", at -> !at.fixtures().isEmpty()),
    POSITIONS("positions", at -> at.only(Fixture.class).isPresent() || at.only(DisplayPosition.class).isPresent()),
    LOCK("lock", at -> at.ungrouped().stream().anyMatch(each -> isLocked(each, false))),
    UNLOCK("unlock", at -> at.ungrouped().stream().anyMatch(each -> isLocked(each, true))),
    LOCK_SHELL("lockShell", at -> true),
    TO_LAYER("toLayer", at -> !at.fixtures().isEmpty()),
    TO_ZONE("toZone", at -> !at.selected().isEmpty() && at.ungrouped().stream()
            .allMatch(each -> each instanceof Fixture || each instanceof MaterialPlacement)),
    MERGE_ZONES("mergeZones", at -> at.all(Zone.class).size() > 1 || at.all(Aisle.class).size() > 1),
    INSERT_CORNER("insertCorner", ObjectCommand::hasCorners),
    REMOVE_CORNER("removeCorner", ObjectCommand::hasCorners),
    EDGE_LENGTH("edgeLength", ObjectCommand::hasCorners),
    WALL("wall", at -> !at.all(Wall.class).isEmpty());

    private final String id;
    private final Predicate<Situation> applies;

    ObjectCommand(String id, Predicate<Situation> applies) {
        this.id = id;
        this.applies = applies;
    }

    /** The command of an id. */
    public static Optional<ObjectCommand> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** Last part of the id of the command in the plug-in registry. */
    public String id() {
        return id;
    }

    /** Whether the command is for what is selected. Pure and fast. */
    public boolean applies(Situation situation) {
        return applies.test(situation);
    }

    /** Key of the sentence that says what has to be selected before the command applies, without its prefix. */
    public String need() {
        return switch (this) {
            case CUT, COPY, PASTE, PASTE_IN_PLACE, DELETE, SELECT_ALL, SELECT_SIMILAR, DUPLICATE, PASTE_STYLE,
                    LOCK_SHELL ->
                "something";
            case COPY_STYLE -> "one";
            case GROUP -> "several";
            case SELECT_GROUP, UNGROUP -> "group";
            case ROTATE_LEFT, ROTATE_RIGHT, ROTATE_ANGLE, MIRROR_HORIZONTAL, MIRROR_VERTICAL -> "placed";
            case ALIGN_LEFT, ALIGN_RIGHT, ALIGN_TOP, ALIGN_BOTTOM, ALIGN_CENTRE_X, ALIGN_CENTRE_Y, ALIGN_OWN_FRONT,
                    ALIGN_OWN_BACK, ALIGN_OWN_LEFT, ALIGN_OWN_RIGHT, GAP_GIVEN -> "two";
            case GAPS_HORIZONTAL, GAPS_VERTICAL, CENTRES_HORIZONTAL, CENTRES_VERTICAL -> "three";
            case ARRAY -> "fixture";
            case MIRROR_OWN, SPACE_EVENLY, DIMENSION_ROW, DOCK, DOCK_GAP, REPLACE_TYPE, TO_LAYER -> "fixtures";
            case UNDOCK -> "docked";
            case SWAP -> "pair";
            case POSITIONS -> "positions";
            case LOCK -> "unlocked";
            case UNLOCK -> "locked";
            case TO_ZONE -> "contents";
            case MERGE_ZONES -> "zones";
            case INSERT_CORNER, REMOVE_CORNER, EDGE_LENGTH -> "corners";
            case WALL -> "walls";
        };
    }

    private static boolean isContent(Situation at) {
        return !at.selected().isEmpty() && at.selected().stream().noneMatch(each -> each instanceof StorePlan
                || each instanceof Level || each.eContainer() instanceof StorePlan);
    }

    private static long things(Situation at) {
        return at.ungrouped().stream().allMatch(ObjectCommand::isThing) ? at.ungrouped().size() : 0;
    }

    private static boolean isThing(EObject element) {
        return PlacedThing.of(element).isPresent();
    }

    private static boolean isDocked(Fixture fixture) {
        return fixture.getDockHost() != null && !fixture.getDockHost().isEmpty();
    }

    private static boolean isLocked(EObject element, boolean locked) {
        return element instanceof Lockable lockable && lockable.isLocked() == locked;
    }

    /** One zone or aisle, or the outline of the level when nothing else is selected. */
    private static boolean hasCorners(Situation at) {
        return at.selected().isEmpty() || at.only(Level.class).isPresent() || at.only(Zone.class).isPresent()
                || at.only(Aisle.class).isPresent();
    }
}
