package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** D01 to D13: what stands on one fixture and in which gaps. */
final class DisplayRules {

    private DisplayRules() {
    }

    /** D01: number of classes of appliances on a fixture. */
    static Answer classes(Case given) {
        return Shelf.worstOutsideRooms(given, shelf -> {
            Set<String> classes = new HashSet<>();
            shelf.pieces().forEach(piece -> classes.add(Kind.classOf(piece)));
            classes.remove("");
            return classes.isEmpty() ? null : kinds(shelf, classes.size(), given);
        });
    }

    /** D02-APART and D07-APART: number of two kinds on a fixture that shows the first. */
    static RuleCheck apart(Predicate<Piece> first, Predicate<Piece> second) {
        return given -> Shelf.worstOutsideRooms(given,
                shelf -> !shelf.shows(first) ? null : kinds(shelf, shelf.shows(second) ? 2 : 1, given));
    }

    private static List<Item> kinds(Shelf shelf, int count, Case given) {
        return List.of(Item.atMost(count, given.setting().limit(), "1", List.of(shelf.id()))
                .maybe(shelf.pieces().stream().map(Piece::id).toList()));
    }

    /** Two samples with nothing between them and the gap along the width or the height. */
    private record Pair(Piece first, Piece second, double gapMm) {
    }

    private static List<Pair> pairs(List<Piece> pieces, boolean above) {
        List<Pair> pairs = new ArrayList<>();
        for (Piece first : pieces) {
            for (Piece second : pieces) {
                boolean isParted = pieces.stream().anyMatch(between -> between != first && between != second
                        && follows(first, between, above) && follows(between, second, above));
                if (first != second && follows(first, second, above) && !isParted) {
                    pairs.add(new Pair(first, second, above ? -Piece.common(first.z(), second.z())
                            : -Piece.common(first.x(), second.x())));
                }
            }
        }
        return pairs;
    }

    private static boolean follows(Piece first, Piece second, boolean above) {
        double gapX = -Piece.common(first.x(), second.x());
        double gapZ = -Piece.common(first.z(), second.z());
        double at = above ? first.middleZ() : first.position().getAlongMm();
        double other = above ? second.middleZ() : second.position().getAlongMm();
        return first.sharesSide(second) && Piece.common(first.y(), second.y()) > 0
                && (above ? gapX < 0 && gapZ > gapX : gapZ < 0 && gapX >= gapZ)
                && (at < other || at == other && first.id().compareTo(second.id()) < 0);
    }

    /** D02, D03-COLUMN, D03-ROW, D06, D07, D09: gaps between neighbours of a kind. */
    static RuleCheck gap(Predicate<Piece> kind, boolean above, boolean atLeast) {
        return given -> Shelf.worstOutsideRooms(given, shelf -> {
            List<Item> items = new ArrayList<>();
            for (Pair pair : pairs(shelf.all(kind), above)) {
                List<String> ids = List.of(shelf.id(), pair.first.id(), pair.second.id());
                items.add(atLeast ? Item.atLeast(Math.ceil(pair.gapMm), given.limitMm(), "mm", ids)
                        : Item.atMost(Math.floor(pair.gapMm), given.limitMm(), "mm", ids));
            }
            return Shelf.orNull(items);
        });
    }

    /** D02-EQUAL: widest less narrowest gap of floor air conditioners. */
    static Answer equalGaps(Case given) {
        return Shelf.worstOutsideRooms(given, shelf -> {
            List<Double> gaps = pairs(shelf.all(Kind.FLOOR_AC), false).stream().map(Pair::gapMm).sorted().toList();
            return gaps.size() < 2 ? null
                    : List.of(Item.atMost(Math.floor(gaps.get(gaps.size() - 1) - gaps.get(0)), given.limitMm(), "mm",
                            List.of(shelf.id())));
        });
    }

    /** D03 and D03-MAX: of the rows of wall air conditioners above the lowest the one nearest to eye level. */
    static RuleCheck eyeLevel(boolean atLeast) {
        return given -> {
            double low = given.facts().setting("D03").limitMm();
            double high = given.facts().setting("D03-MAX").limitMm();
            return Shelf.worstOutsideRooms(given, shelf -> {
                List<Piece> units = shelf.all(Kind.WALL_AC);
                List<Piece> above = units.stream()
                        .filter(unit -> units.stream().anyMatch(other -> other.z()[1] <= unit.z()[0]))
                        .sorted(Comparator.comparingDouble(unit -> Math.max(low - unit.middleZ(),
                                unit.middleZ() - high))).toList();
                if (above.isEmpty()) {
                    return null;
                }
                double middle = above.get(0).middleZ();
                List<String> ids = List.of(shelf.id(), above.get(0).id());
                return List.of(atLeast ? Item.atLeast(Math.ceil(middle), low, "mm", ids)
                        : Item.atMost(Math.floor(middle), high, "mm", ids));
            });
        };
    }

    /** D04, D07-PLINTH and D13: underside of the lowest sample of a kind. */
    static RuleCheck underside(Predicate<Piece> kind, boolean alsoRooms) {
        return given -> {
            double room = alsoRooms ? Shelf.roomDepthMm(given) + Integer.MAX_VALUE : Shelf.roomDepthMm(given);
            return Shelf.worst(given, shelf -> {
                List<Piece> pieces = shelf.fixture().getDepthMm() >= room ? List.of() : shelf.all(kind);
                if (pieces.isEmpty()) {
                    return null;
                }
                List<String> low = pieces.stream().filter(piece -> piece.z()[0] < given.limitMm()).map(Piece::id)
                        .toList();
                return List.of(Item.atLeast(pieces.stream().mapToDouble(piece -> piece.z()[0]).min().orElse(0),
                        given.limitMm(), "mm", Item.ids(shelf.id(), low)));
            });
        };
    }

    /** D04-ROW: how far the fronts of outdoor units on a side are apart. */
    static Answer outdoorRow(Case given) {
        Shelf.roomDepthMm(given);
        return Shelf.worst(given, shelf -> {
            List<Piece> units = shelf.all(Kind.OUTDOOR_UNIT);
            double spread = 0;
            for (Piece one : units) {
                for (Piece other : units) {
                    if (one.looksBack() == other.looksBack()) {
                        spread = Math.max(spread, one.looksBack() ? one.y()[1] - other.y()[1]
                                : one.y()[0] - other.y()[0]);
                    }
                }
            }
            return units.size() < 2 ? null
                    : List.of(Item.atMost(Math.floor(spread), given.limitMm(), "mm", List.of(shelf.id())));
        });
    }

    /** D06-ALONE: number of other samples beside a dear side-by-side fridge. */
    static Answer fridgeAlone(Case given) {
        return Shelf.worstOutsideRooms(given, shelf -> {
            List<Piece> dear = shelf.all(Kind.SIDE_BY_SIDE.and(
                    piece -> piece.priceCny() > 0 && piece.priceCny() >= given.setting().limit()));
            return dear.isEmpty() ? null : List.of(Item.atMost(shelf.pieces().size() - 1.0, 0, "1",
                    Item.ids(shelf.id(), shelf.pieces().stream().map(Piece::id).toList())));
        });
    }

    /** D08 and D08-MAX: lower edge of televisions that hang. */
    static RuleCheck hungScreen(boolean atLeast) {
        return given -> {
            double low = given.facts().setting("D08").limitMm();
            given.facts().setting("D08-MAX");
            return Shelf.worstOutsideRooms(given, shelf -> {
                List<Piece> screens = shelf.all(Kind.SCREEN);
                List<Item> items = new ArrayList<>();
                for (Piece screen : screens) {
                    boolean isUnder = screens.stream().anyMatch(other -> other != screen && other.sharesSide(screen)
                            && Piece.common(other.x(), screen.x()) > 0 && other.z()[0] > screen.z()[0]);
                    if (!isUnder && shelf.fixture().getHeightMm() >= low + screen.heightMm()) {
                        List<String> ids = List.of(shelf.id(), screen.id());
                        items.add(atLeast ? Item.atLeast(screen.z()[0], given.limitMm(), "mm", ids)
                                : Item.atMost(screen.z()[0], given.limitMm(), "mm", ids));
                    }
                }
                return Shelf.orNull(items);
            });
        };
    }

    private static boolean isCounter(Shelf shelf, Case given) {
        return shelf.shows(Kind.SMALL)
                && shelf.fixture().getHeightMm() >= given.facts().setting("D10-COUNTER").limitMm();
    }

    private static TreeMap<String, List<Piece>> rows(Shelf shelf) {
        TreeMap<String, List<Piece>> rows = new TreeMap<>();
        shelf.pieces().forEach(piece -> rows.computeIfAbsent(
                piece.position().getRow() + " " + piece.position().getSide(), key -> new ArrayList<>()).add(piece));
        return rows;
    }

    /** D10: share of the used rows of a counter that samples take. */
    static Answer filled(Case given) {
        given.facts().setting("D10-COUNTER");
        return Shelf.worstOutsideRooms(given, shelf -> {
            double used = shelf.pieces().stream().mapToDouble(Piece::widthMm).sum();
            double length = (double) rows(shelf).size() * shelf.fixture().getWidthMm();
            return !isCounter(shelf, given) ? null : List.of(Item.atLeast(Math.floor(100 * used / length),
                    given.setting().limit(), "%", List.of(shelf.id())));
        });
    }

    /** D10-CLASS: types of small appliances that begin a second time in their row. */
    static Answer scattered(Case given) {
        given.facts().setting("D10-COUNTER");
        return Shelf.worstOutsideRooms(given, shelf -> {
            if (!isCounter(shelf, given)) {
                return null;
            }
            List<String> again = new ArrayList<>();
            for (List<Piece> row : rows(shelf).values()) {
                row.sort(Comparator.comparingInt((Piece piece) -> piece.position().getAlongMm())
                        .thenComparing(Piece::id));
                for (int i = 2; i < row.size(); i++) {
                    String code = row.get(i).code();
                    if (Kind.SMALL.test(row.get(i)) && !code.equals(row.get(i - 1).code())
                            && row.subList(0, i).stream().anyMatch(before -> before.code().equals(code))) {
                        again.add(row.get(i).id());
                    }
                }
            }
            return List.of(Item.atMost(again.size(), given.setting().limit(), "1", Item.ids(shelf.id(), again)));
        });
    }
}
