package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.verifier.internal.document.Facts.ProductType;
import org.sceneplan.verifier.internal.plan.Door;
import org.sceneplan.verifier.internal.plan.Floor;
import org.sceneplan.verifier.internal.rule.RuleCheck.Case;

/** Rules that only ask a person, and rules that never apply by themselves: how many questions there must be. */
final class QuestionRules {

    private static final double MM2_PER_M2 = 1e6;
    private static final List<String> OCCUPANCY = List.of("F04", "F05-1", "F05-2", "F06-3", "F06-4");

    private QuestionRules() {
    }

    /** Adds all of them to the table. */
    static void addTo(Map<String, RuleCheck> checks) {
        for (String id : List.of("C09", "C11-1", "C11-2", "C11-3", "C12-1", "C12-2", "C12-3", "C13", "C14", "C14-GAP",
                "C16", "C16-TROLLEY", "C17-LOCAL", "C22", "L01-HIGH", "L01-UGR", "L01-RA", "A07-TOP", "A07-KNEE-W",
                "A07-KNEE-H", "A07-KNEE-D", "E01", "F07", "F19-WIDTH", "F19-HEIGHT", "F19-WALL", "F19-HUNG")) {
            checks.put(id, given -> Answer.NOT_APPLICABLE);
        }
        checks.put("L01", given -> always(given, List.of("L01-UGR", "L01-RA")));
        checks.put("L02-NEW", given -> always(given, List.of()));
        checks.put("V01", given -> always(given, OCCUPANCY));
        checks.put("V01-COOL", given -> always(given, List.of()));
        checks.put("F22", given -> always(given, List.of("F21", "F21-TOTAL")));
        checks.put("F23", given -> aboutAll(given, List.of(), obstacles(given, ObstacleKind.HYDRANT)));
        checks.put("F19", given -> aboutAll(given, List.of("F19-WIDTH", "F19-HEIGHT", "F19-WALL", "F19-HUNG"),
                ids(given, Floor::evacuationDoors, door -> true, Door::id)));
        checks.put("F18", given -> Answer.questions(storeRooms(given)));
        checks.put("C15", given -> Answer.questionIf(given.plan().areaM2() >= given.setting().limit()));
        checks.put("C19", given -> Answer.questions(obstacles(given, ObstacleKind.STAIR)));
        checks.put("C20", given -> once(entrances(given)));
        checks.put("L01-CASH", given -> once(desks(given, Set.of("CASH"))));
        checks.put("A06", given -> once(desks(given, Set.of("CASH", "SERV"))));
        checks.put("A07", QuestionRules::lowPart);
        checks.put("G01", given -> Answer.questions(gas(given, floor -> true)));
        checks.put("G02", given -> Answer.questions(gas(given, floor -> floor.level().getStorey() <= 0)));
        checks.put("APPROVAL-01", given -> Answer.questions(Collections.nCopies(
                given.facts().personalChecks(), "")));
        checks.put("BRAND-01", given -> Answer.questionIf(
                given.plan().positions().mapToInt(position -> position.getQuantity()).sum() != 0));
        addDisplay(checks);
    }

    private static void addDisplay(Map<String, RuleCheck> checks) {
        checks.put("D01-CARE", given -> Answer.questionIf(count(given, piece -> true) >= 1));
        checks.put("D06-SORT", given -> Answer.questionIf(count(given, Kind.FRIDGE) >= 2));
        checks.put("D08-LARGEST", given -> Answer.questionIf(count(given, Kind.SCREEN) >= 2));
        checks.put("D10-BRAND", given -> Answer.questionIf(count(given, Kind.SMALL) >= 2));
        checks.put("D11", given -> Answer.questionIf(count(given, Kind.LAUNDRY) >= 2
                || count(given, Kind.FLOOR_AC.or(Kind.WALL_AC)) >= 2));
        checks.put("D12", given -> Answer.questionIf(hallM2(given) > given.setting().limit()));
        checks.put("D12-SMALL", given -> Answer.questionIf(
                hallM2(given) > 0 && hallM2(given) <= given.setting().limit()));
        checks.put("D12-LIVE", given -> Answer.questionIf(count(given, Kind.SMART_DEVICE) >= 1));
        checks.put("D12-LETTER", given -> Answer.questionIf(count(given, Kind.DIGITAL) >= 1));
        checks.put("D13-STOCK", given -> Answer.questionIf(given.plan().fixtures()
                .anyMatch(fixture -> given.zoneKind(fixture).equals("backOfHouse"))));
        checks.put("CLEAR-DUCT", QuestionRules::ducts);
    }

    private static int count(Case given, Predicate<Piece> kind) {
        return Shelf.pieces(given, kind).size();
    }

    private static Answer always(Case given, List<String> settings) {
        settings.forEach(given.facts()::setting);
        return Answer.questionIf(true);
    }

    /** One question that names some things, even where there are none. */
    private static Answer aboutAll(Case given, List<String> settings, List<String> ids) {
        settings.forEach(given.facts()::setting);
        return Answer.questions(List.of(Answer.first(ids)));
    }

    /** One question about all of some things. */
    private static Answer once(List<String> ids) {
        return ids.isEmpty() ? Answer.NOT_APPLICABLE : Answer.questions(List.of(ids.get(0)));
    }

    private static Answer lowPart(Case given) {
        List.of("A07-TOP", "A07-KNEE-W", "A07-KNEE-H", "A07-KNEE-D").forEach(given.facts()::setting);
        return once(desks(given, Set.of("CASH", "SERV")));
    }

    private static Answer ducts(Case given) {
        given.facts().setting("CLEAR-DUCT-CABINET");
        return once(Shelf.pieces(given, Kind.HOOD.and(Piece::isLive)).stream().map(Piece::id).toList());
    }

    /** Ids of what floors have, in plan order. */
    static <T> List<String> ids(Case given, Function<Floor, ? extends Iterable<T>> all, Predicate<T> which,
            Function<T, String> id) {
        List<String> ids = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            for (T each : all.apply(floor)) {
                if (which.test(each)) {
                    ids.add(id.apply(each));
                }
            }
        }
        return ids;
    }

    private static List<String> obstacles(Case given, ObstacleKind kind) {
        return ids(given, floor -> floor.obstacles().keySet(), obstacle -> obstacle.getKind() == kind,
                Obstacle::getId);
    }

    private static List<String> entrances(Case given) {
        return ids(given, Floor::openings, door -> door.opening().getKind() == OpeningKind.ENTRANCE, Door::id);
    }

    private static List<String> storeRooms(Case given) {
        return ids(given, floor -> floor.zones().keySet(),
                zone -> given.facts().zoneKind(zone.getCode()).equals("backOfHouse"), Zone::getId);
    }

    private static List<String> desks(Case given, Set<String> types) {
        return ids(given, floor -> floor.level().getFixtures(), fixture -> types.contains(fixture.getTypeCode()),
                Fixture::getId);
    }

    /** The first gas point or running sample that needs gas of every floor that has any. */
    private static List<String> gas(Case given, Predicate<Floor> which) {
        List<String> users = new ArrayList<>();
        for (Floor floor : given.plan().floors()) {
            List<String> own = new ArrayList<>();
            floor.level().getServices().stream().filter(point -> point.getKind() == ServiceKind.GAS)
                    .forEach(point -> own.add(point.getId()));
            floor.level().getFixtures().stream().flatMap(fixture -> fixture.getPositions().stream())
                    .filter(position -> position.getDisplayMode() == DisplayMode.LIVE_POWERED).forEach(position -> {
                        ProductType type = given.facts().productTypes().get(position.getProductTypeCode());
                        if (type != null && type.needs().contains(ServiceKind.GAS.getLiteral())) {
                            own.add(position.getId());
                        }
                    });
            if (!own.isEmpty() && which.test(floor)) {
                users.add(own.get(0));
            }
        }
        return users;
    }

    /** Area of all zones in which phones and computers stand. */
    private static double hallM2(Case given) {
        Set<Zone> zones = new HashSet<>();
        Shelf.all(given).stream().filter(shelf -> shelf.shows(Kind.DIGITAL)).map(shelf -> shelf.fixture().getZone())
                .forEach(zones::add);
        double area = 0;
        for (Floor floor : given.plan().floors()) {
            for (var zone : floor.zones().entrySet()) {
                area += zones.contains(zone.getKey()) ? zone.getValue().getArea() / MM2_PER_M2 : 0;
            }
        }
        return area;
    }
}
