package org.sceneplan.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.MaterialSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.StoreSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Defects of the store, its fixtures, samples, services and material; at least one for every family of rules. */
enum OutfitDefect implements SeededDefect {

    LARGE_UNIT_UNDER_HOUSING("F16", (plan, level, random) -> level.areaM2() <= 300 ? Optional.empty()
            : store(store -> new StoreSnapshot(store.code(), store.name(), store.region(), store.tier(),
                    store.meterCapacityW(), store.budgetCny(), store.sprinklers(), store.fireResistanceClass(), true,
                    store.measuredBy(), store.measuredOn(), store.toleranceMm(),
                    store.contact())).make(plan, level, random)),
    BUDGET_TOO_SMALL("BUDGET-01", store(store -> new StoreSnapshot(store.code(), store.name(), store.region(),
            store.tier(), store.meterCapacityW(), 1, store.sprinklers(), store.fireResistanceClass(),
            store.underHousing(), store.measuredBy(), store.measuredOn(), store.toleranceMm(), store.contact()))),
    CEILING_TOO_LOW("C17-AC", level(level -> shell(level, 2900, level.openings(), level.obstacles()))),
    DOORS_TOO_LOW("F15", level(level -> shell(level, level.clearHeightMm(),
            level.openings().stream().map(door -> opening(door, 2000, door.evacuation())).toList(),
            level.obstacles()))),
    NO_SAFETY_EXIT("F01", level(level -> shell(level, level.clearHeightMm(),
            level.openings().stream().map(door -> opening(door, door.heightMm(), false)).toList(),
            level.obstacles()))),
    HYDRANT_BEHIND_A_FIXTURE("SHELL-03", (plan, level, random) -> {
        FixtureSnapshot fixture = pick(level.fixtures(), random);
        List<ObstacleSnapshot> obstacles = new ArrayList<>(level.obstacles());
        Point at = FixtureFrame.toPlan(fixture.place(), 0, fixture.depthMm() / 2.0 + 100);
        obstacles.add(new ObstacleSnapshot("HYDRANT", ObstacleKind.HYDRANT, Ring.placed(at, 100, 100,
                fixture.angleDeg()), 500));
        return Optional.of(new Broken(plan.withLevel(shell(level, level.clearHeightMm(), level.openings(), obstacles)),
                List.of(fixture.id(), "HYDRANT")));
    }),
    ZONE_TOO_SMALL("ZONE-SHARE", (plan, level, random) -> {
        ZoneSnapshot zone = pick(level.zones(), random);
        Point middle = zone.outline().labelPoint();
        List<ZoneSnapshot> zones = level.zones().stream().map(each -> each != zone ? each : new ZoneSnapshot(zone.id(),
                zone.code(), zone.name(), Ring.placed(middle, 200, 200, 0), zone.locked())).toList();
        List<String> touched = new ArrayList<>(List.of(zone.id()));
        level.fixtures().stream().filter(fixture -> fixture.zoneId().equals(zone.id())).map(FixtureSnapshot::id)
                .forEach(touched::add);
        return Optional.of(new Broken(plan.withLevel(level.withDesign(level.services(), zones, level.aisles(),
                level.fixtures(), level.materials())), touched));
    }),
    FIXTURE_NOT_APPROVED("FIXTURE-01", fixture(fixture -> List.of("LBOX", "MATW", "RACK").contains(fixture.typeCode()),
            fixture -> typed(fixture, "OWN-MADE"))),
    CHECKOUT_TOO_HIGH("CASH-HEIGHT", fixture(fixture -> fixture.typeCode().equals("CASH"),
            fixture -> high(fixture, 1400))),
    CENTRE_TOO_HIGH("SIGHT-01", fixture(fixture -> List.of("SHTB", "WISL").contains(fixture.typeCode()),
            fixture -> high(fixture, 2400))),
    QUEUE_BLOCKED("QUEUE-01", inFrontOf("CASH", 700)),
    TURNING_CIRCLE_BLOCKED("A07-TURN", inFrontOf("SERV", 700)),
    SCREEN_TOO_HIGH("D08-MAX", sample("TV", sample -> sample.elevationMm() >= 1200,
            sample -> sample.withElevation(1700))),
    PLINTH_TOO_LOW("D07-PLINTH", sample("WM", sample -> sample.elevationMm() == 150,
            sample -> sample.withElevation(50))),
    WASHERS_TOUCH("D07", fixture(fixture -> count(fixture, "WM") > 1 && fixture.typeCode().equals("WISL"),
            OutfitDefect::closedUp)),
    HOOD_TOO_LOW("CLEAR-HOOD-TOP", sample("HDTO", sample -> true, sample -> sample.withElevation(1200))),
    BUILT_IN_FRIDGE_AT_THE_SIDE("CLEAR-BUILTIN", fixture(fixture -> fixture.typeCode().equals("FBAY")
            && count(fixture, "FRC") > 0, fixture -> atTheSide(fixture, "FRC"))),
    TOILET_AT_THE_SIDE("CLEAR-TOILET-SIDE-SMART", fixture(fixture -> fixture.typeCode().equals("BTBY")
            && count(fixture, "TOIL") > 0, fixture -> atTheSide(fixture, "TOIL"))),
    SCREEN_IN_A_ROOM_TOO_LOW("VIEW-03", sample("TV55", sample -> sample.elevationMm() > 700
            && sample.elevationMm() < 900, sample -> sample.withElevation(600))),
    COUNTER_HALF_EMPTY("D10", fixture(fixture -> fixture.typeCode().equals("SHTB") && fixture.positions().size() > 3,
            fixture -> fixture.withPositions(fixture.positions().subList(0, 1)))),
    NOTHING_RUNS("SAMPLE-LIVE", level(level -> level.withDesign(level.services(), level.zones(), level.aisles(),
            level.fixtures().stream().map(OutfitDefect::switchedOff).toList(), level.materials()))),
    POINT_WITHOUT_SOURCE("UTIL-02", service(service -> service.status() == ServiceStatus.PLANNED,
            service -> new ServiceSnapshot(service.id(), service.kind(), service.status(), service.at(),
                    service.heightMm(), service.capacityW(), service.diameterMm(), "", service.servesFixtureId()))),
    TAP_TOO_HIGH("UTIL-05-MAX", service(service -> service.kind() == ServiceKind.WATER && service.heightMm() >= 1100
            && service.heightMm() <= 1200,
            service -> new ServiceSnapshot(service.id(), service.kind(), service.status(), service.at(), 1500,
                    service.capacityW(), service.diameterMm(), service.sourceId(), service.servesFixtureId()))),
    ONE_PRICE_TAG("P01", (plan, level, random) -> Optional.of(new Broken(plan.withLevel(level.withDesign(
            level.services(), level.zones(), level.aisles(), level.fixtures(),
            List.of(new MaterialSnapshot("TAG", "PM-010", "", "", 1, 0, "")))), List.of())));

    /** Breaks a plan. */
    @FunctionalInterface
    private interface Breaking {
        Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random);
    }

    private final String ruleId;
    private final Breaking breaking;

    OutfitDefect(String ruleId, Breaking breaking) {
        this.ruleId = ruleId;
        this.breaking = breaking;
    }

    @Override
    public String ruleId() {
        return ruleId;
    }

    @Override
    public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
        return breaking.make(plan, level, random);
    }

    private static Breaking store(UnaryOperator<StoreSnapshot> change) {
        return (plan, level, random) -> Optional.of(new Broken(new PlanSnapshot(plan.id(), plan.name(), plan.revision(),
                plan.standardId(), plan.standardVersion(), plan.catalogueId(), plan.catalogueVersion(), plan.seed(),
                change.apply(plan.store()), plan.levels(), plan.unmetRequirements(), plan.layers()), List.of()));
    }

    private static Breaking level(UnaryOperator<LevelSnapshot> change) {
        return (plan, level, random) -> Optional.of(new Broken(plan.withLevel(change.apply(level)), List.of()));
    }

    private static Breaking fixture(Predicate<FixtureSnapshot> which, UnaryOperator<FixtureSnapshot> change) {
        return (plan, level, random) -> {
            List<FixtureSnapshot> some = level.fixtures().stream().filter(which).toList();
            if (some.isEmpty()) {
                return Optional.empty();
            }
            FixtureSnapshot broken = change.apply(pick(some, random));
            return Optional.of(new Broken(plan.withLevel(level.withFixture(broken)), List.of(broken.id())));
        };
    }

    private static Breaking sample(String code, Predicate<PositionSnapshot> which,
            UnaryOperator<PositionSnapshot> change) {
        Predicate<PositionSnapshot> meant = sample -> sample.productTypeCode().startsWith(code) && which.test(sample);
        return fixture(fixture -> fixture.positions().stream().anyMatch(meant), fixture -> changed(fixture,
                sample -> meant.test(sample) ? change.apply(sample) : sample));
    }

    private static Breaking service(Predicate<ServiceSnapshot> which, UnaryOperator<ServiceSnapshot> change) {
        return (plan, level, random) -> {
            List<ServiceSnapshot> some = level.services().stream().filter(which).toList();
            if (some.isEmpty()) {
                return Optional.empty();
            }
            ServiceSnapshot broken = pick(some, random);
            return Optional.of(new Broken(plan.withLevel(level.withDesign(level.services().stream()
                    .map(each -> each == broken ? change.apply(broken) : each).toList(), level.zones(),
                    level.aisles(), level.fixtures(), level.materials())), List.of(broken.id())));
        };
    }

    /** Puts some other fixture, as wide, before one of a type. */
    private static Breaking inFrontOf(String typeCode, int awayMm) {
        return (plan, level, random) -> {
            List<FixtureSnapshot> desks = level.fixtures().stream().filter(each -> each.typeCode().equals(typeCode))
                    .toList();
            FixtureSnapshot moved = pick(level.fixtures(), random);
            if (desks.isEmpty() || desks.contains(moved) || moved.widthMm() < desks.get(0).widthMm()) {
                return Optional.empty();
            }
            FixtureSnapshot desk = pick(desks, random);
            Point to = FixtureFrame.toPlan(desk.place(), 0, -(desk.depthMm() + moved.depthMm()) / 2.0 - awayMm);
            return Optional.of(new Broken(plan.withLevel(level.withFixture(moved.withPlace(
                    new FixturePlace(to, desk.angleDeg())))), List.of(moved.id(), desk.id())));
        };
    }

    private static LevelSnapshot shell(LevelSnapshot level, int heightMm, List<OpeningSnapshot> openings,
            List<ObstacleSnapshot> obstacles) {
        return new LevelSnapshot(level.id(), level.name(), level.storey(), heightMm, level.outline(), level.walls(),
                level.columns(), openings, level.services(), obstacles, level.zones(), level.aisles(),
                level.fixtures(), level.materials(), level.dimensions(), level.notes(), level.groups(),
                level.underlays(), level.guides());
    }

    private static OpeningSnapshot opening(OpeningSnapshot door, int heightMm, boolean evacuation) {
        return new OpeningSnapshot(door.id(), door.kind(), door.edge(), door.offsetMm(), door.widthMm(), heightMm,
                door.sillMm(), door.swing(), evacuation, door.stepFree(), door.span(), door.leaves());
    }

    private static FixtureSnapshot high(FixtureSnapshot fixture, int heightMm) {
        return FixtureSnapshot.placed(fixture.id(), fixture.typeCode(), fixture.number(), fixture.zoneId(),
                fixture.place(), new FixtureSize(fixture.widthMm(), fixture.depthMm(), heightMm, fixture.clearMm(),
                        fixture.clearSides()), fixture.locked()).withPositions(fixture.positions());
    }

    private static FixtureSnapshot typed(FixtureSnapshot fixture, String typeCode) {
        return FixtureSnapshot.placed(fixture.id(), typeCode, fixture.number(), fixture.zoneId(), fixture.place(),
                fixture.size(), fixture.locked()).withPositions(fixture.positions());
    }

    private static FixtureSnapshot changed(FixtureSnapshot fixture, UnaryOperator<PositionSnapshot> change) {
        return fixture.withPositions(fixture.positions().stream().map(change).toList());
    }

    private static FixtureSnapshot switchedOff(FixtureSnapshot fixture) {
        return changed(fixture, sample -> with(sample, sample.alongMm(), DisplayMode.LIVE_UNPOWERED));
    }

    /** All samples stand half as far from the middle. */
    private static FixtureSnapshot closedUp(FixtureSnapshot fixture) {
        return changed(fixture, sample -> with(sample, sample.alongMm() / 2, sample.displayMode()));
    }

    private static FixtureSnapshot atTheSide(FixtureSnapshot fixture, String code) {
        return changed(fixture, sample -> sample.productTypeCode().startsWith(code)
                ? with(sample, fixture.widthMm() / 2 - 250, sample.displayMode()) : sample);
    }

    private static PositionSnapshot with(PositionSnapshot sample, int alongMm, DisplayMode mode) {
        return new PositionSnapshot(sample.id(), sample.number(), sample.row(), sample.column(), sample.side(), alongMm,
                sample.inMm(), sample.elevationMm(), sample.productTypeCode(), sample.sku(), sample.facings(),
                sample.quantity(), mode, sample.ownership(), sample.obligation(), sample.heroRank(), sample.at(),
                sample.report());
    }

    private static long count(FixtureSnapshot fixture, String code) {
        return fixture.positions().stream().filter(sample -> sample.productTypeCode().startsWith(code)).count();
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
