package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** VIEW-01 to VIEW-04: free depth before televisions and height of their middle. */
final class ViewRules {

    private static final double MM_PER_INCH = 25.4;

    private ViewRules() {
    }

    /** VIEW-01 and VIEW-02: free depth in heights of the screen. */
    static Answer depth(Case given) {
        return Shelf.worst(given, shelf -> {
            List<Item> items = new ArrayList<>();
            shelf.all(Kind.SCREEN).forEach(screen -> items.add(depth(shelf, screen,
                    Math.floor(given.setting().limit() * screen.heightMm()))));
            return Shelf.orNull(items);
        });
    }

    private static Item depth(Shelf shelf, Piece screen, double wanted) {
        double at = screen.looksBack() ? screen.y()[1] : screen.y()[0];
        double own = ownMm(shelf, screen);
        Set<String> low = lowFixtures(shelf.floor(), screen.z()[0]);
        Item free = Strips.overX(shelf.floor(), shelf.fixture(), screen.x(),
                new double[] {at, screen.looksBack() ? at + wanted : at - wanted},
                thing -> !thing.id().equals(shelf.id()) && !low.contains(thing.id())).itemOfNearest(screen.id());
        return Item.atLeast(wanted, wanted, "mm", List.of(shelf.id(), screen.id())).maybe(free.doubtful())
                .between(Math.min(free.low(), own), Math.min(free.high(), own));
    }

    private static Set<String> lowFixtures(Floor floor, double height) {
        Set<String> low = new HashSet<>();
        for (Fixture fixture : floor.level().getFixtures()) {
            if (fixture.getHeightMm() <= height) {
                low.add(fixture.getId());
            }
        }
        return low;
    }

    /** Distance of samples of the same fixture that are in the way. */
    private static double ownMm(Shelf shelf, Piece screen) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Piece other : shelf.pieces()) {
            double gap = screen.looksBack() ? other.y()[0] - screen.y()[1] : screen.y()[0] - other.y()[1];
            if (other != screen && gap >= 0 && other.z()[1] > screen.z()[0]
                    && Piece.common(other.x(), screen.x()) > 0) {
                nearest = Math.min(nearest, Math.ceil(gap));
            }
        }
        return nearest;
    }

    /** VIEW-03, VIEW-04 and their -MAX: middle of screens of some sizes in room sets. */
    static RuleCheck middle(boolean atLeast, int fromInch, int toInch) {
        return given -> {
            Shelf.roomDepthMm(given);
            return Shelf.worst(given, shelf -> {
                List<Item> items = new ArrayList<>();
                for (Piece screen : shelf.isRoom(given) ? shelf.all(Kind.SCREEN) : List.<Piece>of()) {
                    double inch = Math.floor(Math.hypot(screen.widthMm(), screen.heightMm()) / MM_PER_INCH);
                    if (inch >= fromInch && inch <= toInch) {
                        List<String> ids = List.of(shelf.id(), screen.id());
                        items.add(atLeast ? Item.atLeast(Math.ceil(screen.middleZ()), given.limitMm(), "mm", ids)
                                : Item.atMost(Math.floor(screen.middleZ()), given.limitMm(), "mm", ids));
                    }
                }
                return Shelf.orNull(items);
            });
        };
    }
}
