package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** CLEAR-*: space that appliances need around them on their fixture. */
final class ClearanceRules {

    private static final double FREE = Double.POSITIVE_INFINITY;

    private ClearanceRules() {
    }

    /** A sample on its fixture. */
    private record Place(Shelf shelf, Piece piece, Case given) {

        private boolean isCabinet() {
            return !shelf.isRoom(given) && shelf.fixture().getHeightMm() >= piece.z()[1];
        }

        private double halfWidth() {
            return shelf.fixture().getWidthMm() / 2.0;
        }

        private double halfDepth() {
            return shelf.fixture().getDepthMm() / 2.0;
        }

        private List<Piece> others(Predicate<Piece> which) {
            return shelf.pieces().stream().filter(other -> other != piece).filter(which).toList();
        }

        private double besideMm(boolean bounded) {
            double nearest = bounded ? Math.min(piece.x()[0] + halfWidth(), halfWidth() - piece.x()[1]) : FREE;
            for (Piece other : others(each -> overlap(each.z(), piece.z()) && overlap(each.y(), piece.y()))) {
                if (other.position().getAlongMm() != piece.position().getAlongMm()) {
                    nearest = Math.min(nearest, other.position().getAlongMm() < piece.position().getAlongMm()
                            ? piece.x()[0] - other.x()[1] : other.x()[0] - piece.x()[1]);
                }
            }
            return nearest;
        }

        private double aboveMm(double ceiling) {
            double nearest = (isCabinet() ? shelf.fixture().getHeightMm() : ceiling) - piece.z()[1];
            for (Piece other : others(each -> overlap(each.x(), piece.x()) && overlap(each.y(), piece.y())
                    && each.middleZ() > piece.middleZ())) {
                nearest = Math.min(nearest, other.z()[0] - piece.z()[1]);
            }
            return nearest;
        }

        private double towardsMm(boolean back) {
            double nearest = FREE;
            for (Piece other : others(each -> overlap(each.z(), piece.z()) && overlap(each.x(), piece.x()))) {
                int deeper = other.position().getInMm() - piece.position().getInMm();
                if (back ? deeper > 0 : deeper < 0) {
                    nearest = Math.min(nearest, back ? other.y()[0] - piece.y()[1] : piece.y()[0] - other.y()[1]);
                }
            }
            return nearest;
        }

        private double behindMm() {
            boolean isOpen = !isCabinet() || shelf.fixture().getClearSides() >= 2;
            return Math.min(isOpen ? FREE : halfDepth() - piece.y()[1], towardsMm(!piece.looksBack()));
        }

        private double beforeMm() {
            double own = piece.looksBack() ? halfDepth() - piece.y()[1] : piece.y()[0] + halfDepth();
            return Math.min(own + shelf.fixture().getClearMm(), towardsMm(piece.looksBack()));
        }

        private boolean isOpenBefore() {
            return shelf.fixture().getClearMm() > 0
                    && shelf.fixture().getClearSides() >= (piece.looksBack() ? 2 : 1);
        }

        private Item atLeast(double mm, double limit) {
            return Item.atLeast(Math.ceil(mm), limit, "mm", List.of(shelf.id(), piece.id()));
        }

        private Item atMost(double mm, double limit) {
            return Item.atMost(Math.floor(mm), limit, "mm", List.of(shelf.id(), piece.id()));
        }
    }

    private static boolean overlap(double[] a, double[] b) {
        return Piece.common(a, b) > 0;
    }

    private interface Measure {
        Item of(Place place);
    }

    /** Measures the samples of a kind; null where one is not meant. */
    private static RuleCheck rule(Predicate<Piece> kind, Measure measure) {
        return given -> {
            Shelf.roomDepthMm(given);
            return Shelf.worst(given, shelf -> {
                List<Item> items = new ArrayList<>();
                for (Piece piece : shelf.all(kind)) {
                    Item item = measure.of(new Place(shelf, piece, given));
                    if (item != null) {
                        items.add(item);
                    }
                }
                return Shelf.orNull(items);
            });
        };
    }

    /** CLEAR-FRIDGE-SIDE and CLEAR-BUILTIN: beside fridges. */
    static RuleCheck fridgeSide(boolean fitted) {
        return rule(fitted ? Kind.FITTED_FRIDGE : Kind.FRIDGE.and(Kind.FITTED_FRIDGE.negate()),
                place -> place.atLeast(place.besideMm(place.isCabinet()), place.given.limitMm()));
    }

    /** CLEAR-FRIDGE-TOP: above fridges. */
    static RuleCheck fridgeTop() {
        return rule(Kind.FRIDGE.and(Kind.FITTED_FRIDGE.negate()), place -> {
            int ceiling = place.shelf.floor().level().getClearHeightMm();
            return place.atLeast(place.aboveMm(ceiling > 0 ? ceiling : FREE), place.given.limitMm());
        });
    }

    /** CLEAR-FRIDGE-BACK: behind fridges, to the shell as well. */
    static RuleCheck fridgeBack() {
        return rule(Kind.FRIDGE.and(Kind.FITTED_FRIDGE.negate()), place -> {
            double deep = place.given.setting().limit();
            double[] y = place.piece.looksBack() ? new double[] {place.piece.y()[0], place.piece.y()[0] - deep}
                    : new double[] {place.piece.y()[1], place.piece.y()[1] + deep};
            Item shell = Strips.alongShell(place.shelf, place.piece, place.piece.x(), y);
            double own = Math.ceil(place.behindMm());
            return place.atLeast(own, place.given.limitMm()).between(Math.min(own, shell.low()),
                    Math.min(own, shell.high() >= deep ? FREE : shell.high()));
        });
    }

    /** CLEAR-HINGE: from the side of a fridge to the shell; of one leaf the better side. */
    static RuleCheck hinge() {
        return rule(Kind.FRIDGE.and(Kind.FITTED_FRIDGE.negate()), place -> {
            double deep = place.given.setting().limit();
            Piece piece = place.piece;
            Item left = Strips.besideShell(place.shelf, piece, piece.x()[0], piece.x()[0] - deep);
            Item right = Strips.besideShell(place.shelf, piece, piece.x()[1], piece.x()[1] + deep);
            boolean both = Kind.TWO_LEAVES.test(piece);
            return place.atLeast(deep, place.given.limitMm()).between(
                    both ? Math.min(left.low(), right.low()) : Math.max(left.low(), right.low()),
                    both ? Math.min(left.high(), right.high()) : Math.max(left.high(), right.high()));
        });
    }

    /** CLEAR-HOOD-TOP, -SIDE, -INDUCTION and their -MAX: from the top of the highest hob below to the hood. */
    static RuleCheck hoodHeight(boolean atLeast, List<String> hoods, List<String> hobs) {
        return rule(piece -> hoods.contains(piece.code()), place -> {
            double top = place.others(hob -> hobs.contains(hob.code()) && hob.sharesSide(place.piece)
                    && overlap(hob.x(), place.piece.x()) && hob.z()[0] < place.piece.z()[0]).stream()
                    .mapToDouble(hob -> hob.z()[1]).max().orElse(Double.NaN);
            double height = place.piece.z()[0] - top;
            return Double.isNaN(top) ? null : atLeast ? place.atLeast(height, place.given.limitMm())
                    : place.atMost(height, place.given.limitMm());
        });
    }

    /** CLEAR-HOOD-OVER: sideways distance of a hob from the nearest hood. */
    static RuleCheck hoodOver() {
        return rule(Kind.HOB, place -> {
            double nearest = place.others(Kind.HOOD.and(place.piece::sharesSide)).stream().mapToDouble(hood -> Math.abs(
                    (double) hood.position().getAlongMm() - place.piece.position().getAlongMm())).min()
                    .orElse(Double.NaN);
            return Double.isNaN(nearest) ? null : place.atMost(nearest, place.given.limitMm());
        });
    }

    /** CLEAR-DISH-DEPTH: depth of the cabinet of a dishwasher. */
    static RuleCheck dishDepth() {
        return rule(Kind.FITTED_DISHWASHER, place -> place.shelf.isRoom(place.given) || isOnTop(place) ? null
                : place.atLeast(place.shelf.fixture().getDepthMm(), place.given.limitMm()));
    }

    /** CLEAR-DISH-HEIGHT: clear height for a dishwasher. */
    static RuleCheck dishHeight() {
        return rule(Kind.FITTED_DISHWASHER, place -> isOnTop(place) ? null : place.atLeast(
                place.aboveMm(place.shelf.fixture().getHeightMm()) + place.piece.heightMm(), place.given.limitMm()));
    }

    private static boolean isOnTop(Place place) {
        return place.shelf.fixture().getHeightMm() <= place.piece.z()[0];
    }

    /** CLEAR-DISH-DOOR: before dishwashers. */
    static RuleCheck dishDoor() {
        return rule(Kind.DISHWASHER,
                place -> place.isOpenBefore() ? place.atLeast(place.beforeMm(), place.given.limitMm()) : null);
    }

    /** CLEAR-FRIDGE-DOOR: before fridges, in shares of the width of a leaf. */
    static RuleCheck fridgeDoor() {
        return rule(Kind.FRIDGE, place -> {
            double leaf = Kind.TWO_LEAVES.test(place.piece) ? place.piece.widthMm() / 2 : place.piece.widthMm();
            return place.isOpenBefore()
                    ? place.atLeast(place.beforeMm(), Math.floor(leaf * place.given.setting().limit() / 100)) : null;
        });
    }

    /** CLEAR-OVEN-DOOR: before ovens, in shares of the height of the door. */
    static RuleCheck ovenDoor() {
        return rule(Kind.OVEN, place -> place.isOpenBefore() ? place.atLeast(place.beforeMm(),
                Math.floor(place.piece.heightMm() * place.given.setting().limit() / 100)) : null);
    }

    /** CLEAR-STACK: height of one machine on another, or of a set. */
    static RuleCheck stack() {
        return rule(Kind.LAUNDRY, place -> {
            Piece piece = place.piece;
            List<Piece> lower = place.others(Kind.LAUNDRY.and(other -> other.z()[1] <= piece.z()[0]
                    && Piece.common(other.x(), piece.x()) > piece.widthMm() / 2 && overlap(other.y(), piece.y())));
            return lower.isEmpty() && !Kind.STACK.test(piece) ? null
                    : place.atMost(piece.z()[1] - (lower.isEmpty() ? piece : lower.get(0)).z()[0],
                            place.given.limitMm());
        });
    }

    /** CLEAR-TOILET-FRONT and -SIDE: before toilets and beside their middle line. */
    static RuleCheck toilet(boolean front, String code) {
        return rule(piece -> piece.isOf(code), place -> !place.piece.isLive() && !place.shelf.isRoom(place.given) ? null
                : place.atLeast(front ? place.beforeMm() : place.besideMm(true) + place.piece.widthMm() / 2,
                        place.given.limitMm()));
    }
}
