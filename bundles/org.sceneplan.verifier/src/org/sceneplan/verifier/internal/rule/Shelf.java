package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** A fixture with its samples. */
record Shelf(Floor floor, Fixture fixture, List<Piece> pieces) {

    private static final String ROOM = "ROOM-DEPTH";

    /** All fixtures of a plan, in its order. */
    static List<Shelf> all(Case given) {
        List<Shelf> shelves = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (Fixture fixture : floor.level().getFixtures()) {
                shelves.add(new Shelf(floor, fixture, fixture.getPositions().stream()
                        .map(position -> Piece.of(position, given.facts())).filter(Objects::nonNull).toList()));
            }
        }
        return shelves;
    }

    /** All samples of a kind in a plan, in its order. */
    static List<Piece> pieces(Case given, Predicate<Piece> kind) {
        return all(given).stream().flatMap(shelf -> shelf.all(kind).stream()).toList();
    }

    /**
     * The worst value of every fixture that is asked.
     *
     * @param measure the values of a fixture; null where it is not asked, empty where it holds without a number
     */
    static Answer worst(Case given, Function<Shelf, List<Item>> measure) {
        return Worst.of(all(given).stream().map(measure).filter(Objects::nonNull).toList());
    }

    /** The same where rooms are furnished as at home and are not asked. */
    static Answer worstOutsideRooms(Case given, Function<Shelf, List<Item>> measure) {
        roomDepthMm(given);
        return worst(given, shelf -> shelf.isRoom(given) ? null : measure.apply(shelf));
    }

    /** Every fixture this deep is a room. */
    static double roomDepthMm(Case given) {
        return given.facts().setting(ROOM).limit();
    }

    boolean isRoom(Case given) {
        return fixture.getDepthMm() >= roomDepthMm(given);
    }

    String id() {
        return fixture.getId();
    }

    List<Piece> all(Predicate<Piece> kind) {
        return pieces.stream().filter(kind).toList();
    }

    boolean shows(Predicate<Piece> kind) {
        return pieces.stream().anyMatch(kind);
    }

    /** Null for an empty list: a fixture without anything to measure is not asked. */
    static List<Item> orNull(List<Item> items) {
        return items.isEmpty() ? null : items;
    }
}
