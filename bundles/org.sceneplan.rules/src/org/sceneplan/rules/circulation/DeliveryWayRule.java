package org.sceneplan.rules.circulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.aisle.GapSides;
import org.sceneplan.rules.aisle.Narrows;
import org.sceneplan.rules.aisle.Stand;
import org.sceneplan.rules.aisle.WayEnd;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * DELIVERY-01: a fridge in its packing gets from a door to every fridge place and to the store room.
 *
 * <p>Ways begin at any entrance or back door of the level that is itself as wide as the limit; on levels without doors
 * where people arrive, see {@link WayEnd#arrival}. They end before the front of every fixture that shows a fridge
 * (product group {@code fridge}) and in every back-of-house zone: at its centre of area or in the middle of any of its
 * sides, the best of which counts. Measured on the free floor: the diameter in mm of the widest disc that
 * gets there, by {@link org.sceneplan.geometry.ClearWidth}, at most the limit; where no door is wide enough, the width
 * of the widest. A way exactly as wide as the limit passes; at turned things rounding is allowed for. One finding per
 * narrow place. Own knowledge, to be confirmed: packed fridge 0.91 m and two hands.
 */
public final class DeliveryWayRule implements Rule {

    private static final Wording WORDING = Wording.of(DeliveryWayRule.class);
    private static final String FRIDGES = "fridge";
    /** Places are named only where a finding names them. */
    private static final Bilingual UNNAMED = Bilingual.same("");

    @Override
    public String id() {
        return "DELIVERY-01";
    }

    @Override
    public Set<PlanPart> reads() {
        return Set.of(PlanPart.SHELL, PlanPart.FIXTURES, PlanPart.POSITIONS, PlanPart.ZONES);
    }

    @Override
    public RuleOutcome measure(CheckScope scope, RuleLimit limit) {
        double limitMm = Lengths.millimetres(limit);
        FindingList findings = scope.findings(limit, WORDING);
        boolean asked = false;
        for (LevelGround ground : scope.grounds()) {
            List<WayEnd> ends = fridges(scope, ground);
            ends.addAll(storeRooms(scope, ground));
            Optional<WayEnd> arrival = WayEnd.arrival(ground.level(), scope.names());
            if (!ends.isEmpty() && arrival.isPresent()) {
                asked = true;
                List<OpeningSnapshot> doors = ground.level().openings().stream().filter(
                        door -> door.kind() == OpeningKind.ENTRANCE || door.kind() == OpeningKind.BACK_DOOR).toList();
                check(scope, ground, doors.isEmpty() ? arrival.get() : start(scope, doors, limitMm, findings), ends,
                        limitMm, findings);
            }
        }
        return asked ? findings.outcome() : new RuleOutcome.NotApplicable(WORDING.text("DeliveryWayRule_nothing"));
    }

    /** The middles of all doors wide enough; of the widest, reported, where none is. */
    private static WayEnd start(CheckScope scope, List<OpeningSnapshot> doors, double limitMm, FindingList findings) {
        OpeningSnapshot widest = doors.get(0);
        List<Stand> places = new ArrayList<>();
        for (OpeningSnapshot door : doors) {
            widest = door.widthMm() > widest.widthMm() ? door : widest;
            if (door.widthMm() >= limitMm) {
                places.add(Stand.leftOf(door.span(), 0.5));
            }
        }
        if (places.isEmpty()) {
            places.add(Stand.leftOf(widest.span(), 0.5));
            findings.measured(widest.widthMm(), limitMm, "mm").at(widest.id()).say("DeliveryWayRule_door",
                    scope.names().opening(widest), Figures.millimetres(widest.widthMm()), Figures.millimetres(limitMm),
                    Figures.millimetres(limitMm - widest.widthMm()));
        } else {
            findings.holds(Sense.AT_LEAST, widest.widthMm(), limitMm, "mm", widest.id());
        }
        return new WayEnd(widest.id(), scope.names().opening(widest), places);
    }

    private static List<WayEnd> fridges(CheckScope scope, LevelGround ground) {
        List<WayEnd> ends = new ArrayList<>();
        boolean[] shows = ShowingFixtures.of(scope, ground.level(), FRIDGES);
        for (int i = 0; i < shows.length; i++) {
            FixtureSnapshot fixture = ground.level().fixtures().get(i);
            if (shows[i] && !fixture.clearances().isEmpty()) {
                ends.add(new WayEnd(fixture.id(), UNNAMED, Stand.before(fixture, false, Double.POSITIVE_INFINITY)));
            }
        }
        return ends;
    }

    private static List<WayEnd> storeRooms(CheckScope scope, LevelGround ground) {
        List<WayEnd> ends = new ArrayList<>();
        for (ZoneSnapshot zone : ground.level().zones()) {
            if (scope.standard().zone(zone.code()).filter(target -> target.kind() == ZoneKind.BACK_OF_HOUSE)
                    .isPresent()) {
                Ring outline = zone.outline();
                List<Stand> places = new ArrayList<>();
                outline.edges().forEach(edge -> places.add(Stand.leftOf(edge, 0.5)));
                places.add(Stand.at(outline.centroid()));
                ends.add(new WayEnd(zone.id(), UNNAMED, places));
            }
        }
        return ends;
    }

    private static void check(CheckScope scope, LevelGround ground, WayEnd start, List<WayEnd> ends, double limitMm,
            FindingList findings) {
        for (Narrows narrows : Narrows.below(ground.ways((int) Math.ceil(limitMm)), start, ends, limitMm,
                end -> findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", end.id()))) {
            int widthMm = narrows.bottleneck().widthMm();
            WayEnd first = narrows.ends().get(0);
            GapSides sides = GapSides.of(scope, ground, narrows, List.of(), limitMm);
            if (widthMm >= limitMm - sides.roundingMm()) {
                findings.holds(Sense.AT_LEAST, limitMm, limitMm, "mm", first.id());
                continue;
            }
            Set<String> ids = new LinkedHashSet<>();
            narrows.ends().forEach(end -> ids.add(end.id()));
            int more = ids.size() - 1;
            ids.addAll(sides.ids());
            ids.add(start.id());
            findings.measured(widthMm, limitMm, "mm").at(List.copyOf(ids)).say(
                    (widthMm == 0 ? "DeliveryWayRule_noWay" : "DeliveryWayRule_tooNarrow") + (more > 0 ? "More" : ""),
                    name(scope, ground, first.id()), Figures.millimetres(limitMm), Figures.millimetres(widthMm),
                    Figures.millimetres(limitMm - widthMm), sides.where(), more);
        }
    }

    private static Bilingual name(CheckScope scope, LevelGround ground, String id) {
        return ground.level().fixture(id).map(scope.names()::fixture)
                .or(() -> ground.level().zone(id).map(scope.names()::zone)).orElse(UNNAMED);
    }
}
