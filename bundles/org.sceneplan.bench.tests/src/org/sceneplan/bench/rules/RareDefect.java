package org.sceneplan.bench.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.DoorLeaf;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;

/**
 * Defects of things that the sample stores have not got, and are given here: doors that open inwards, gas, stacks on
 * platforms, gangs of doors; and of what stands near what it should keep away from.
 */
enum RareDefect implements SeededDefect {

    FIXTURE_IN_AN_INWARD_DOOR("DOOR-01", (plan, level, random) -> {
        List<OpeningSnapshot> doors = level.openings().stream().filter(OpeningSnapshot::isDoor).toList();
        OpeningSnapshot door = pick(doors, random);
        FixtureSnapshot fixture = pick(level.fixtures(), random);
        Vector in = door.span().leftNormal().times(300);
        Point middle = door.span().pointAt(door.widthMm() / 4.0);
        LevelSnapshot open = openings(level, each -> each == door ? inwards(door) : each);
        return Optional.of(new Broken(plan.withLevel(open.withFixture(fixture.withPlace(new FixturePlace(
                Point.rounded(middle.xMm() + in.x(), middle.yMm() + in.y()), fixture.angleDeg())))),
                List.of(fixture.id(), door.id())));
    }),
    CHECKOUT_FAR_FROM_THE_ENTRANCE("ADJ-01", (plan, level, random) -> {
        Optional<FixtureSnapshot> till = level.fixtures().stream().filter(each -> each.typeCode().equals("CASH"))
                .findFirst();
        Optional<OpeningSnapshot> entrance = level.openings().stream()
                .filter(each -> each.kind() == OpeningKind.ENTRANCE).findFirst();
        if (till.isEmpty() || entrance.isEmpty() || count(level, "CASH") > 1) {
            return Optional.empty();
        }
        Point door = entrance.get().span().midPoint();
        FixtureSnapshot far = level.fixtures().stream()
                .max(Comparator.comparingDouble(each -> each.centre().distanceMm(door))).orElseThrow();
        boolean isFar = far.centre().distanceMm(door) > 9000;
        return isFar ? Optional.of(new Broken(plan.withLevel(level.withFixture(till.get().withPlace(far.place()))
                .withFixture(far.withPlace(till.get().place()))), List.of(till.get().id(), far.id())))
                : Optional.empty();
    }),
    HEAVY_STACK_ON_A_PLINTH("T01", (plan, level, random) -> {
        for (FixtureSnapshot fixture : level.fixtures()) {
            for (PositionSnapshot sample : fixture.positions()) {
                if (sample.productTypeCode().startsWith("WM") && sample.elevationMm() > 0) {
                    List<PositionSnapshot> more = new ArrayList<>(fixture.positions());
                    more.remove(sample);
                    more.add(typed(sample, sample.id(), "WMSL", sample.elevationMm()));
                    more.add(typed(sample, sample.id() + "B", "WMSL", sample.elevationMm() + 845));
                    return Optional.of(new Broken(plan.withLevel(level.withFixture(fixture.withPositions(more))),
                            List.of(fixture.id(), sample.id())));
                }
            }
        }
        return Optional.empty();
    }),
    GAS_COMES_IN("G01", (plan, level, random) -> Optional.of(new Broken(plan.withLevel(withGas(level, random)),
            List.of("GAS")))),
    GAS_BELOW_GROUND("G02", (plan, level, random) -> Optional.of(new Broken(plan.withLevel(storey(
            withGas(level, random), -1)), List.of()))),
    DOORS_TOO_NARROW("F14", (plan, level, random) -> Optional.of(new Broken(plan.withLevel(openings(level,
            door -> door.isDoor() && door.evacuation() ? wide(door, 700) : door)), List.of()))),
    EXITS_SIDE_BY_SIDE("F12", (plan, level, random) -> {
        Optional<OpeningSnapshot> door = level.openings().stream().filter(each -> each.isDoor() && each.evacuation())
                .findFirst();
        if (door.isEmpty()) {
            return Optional.empty();
        }
        OpeningSnapshot one = door.get();
        Vector along = one.span().direction().times(1000);
        OpeningSnapshot twin = new OpeningSnapshot("TWIN", OpeningKind.EXIT, one.edge(), one.offsetMm() + 1000,
                one.widthMm(), one.heightMm(), 0, OpeningSwing.SLIDING, true, true,
                new Segment(moved(one.span().from(), along), moved(one.span().to(), along)),
                List.of());
        List<OpeningSnapshot> openings = new ArrayList<>(level.openings());
        openings.add(twin);
        return Optional.of(new Broken(plan.withLevel(shell(level, level.storey(), openings)),
                List.of(one.id(), "TWIN")));
    }),
    FRIDGES_IN_THE_MIDDLE("D05", (plan, level, random) -> {
        Optional<FixtureSnapshot> bay = level.fixtures().stream().filter(each -> each.positions().stream()
                .anyMatch(sample -> isFridge(sample.productTypeCode()))).findFirst();
        Point middle = level.outline().labelPoint();
        return bay.map(each -> new Broken(plan.withLevel(level.withFixture(each.withPlace(new FixturePlace(middle,
                each.angleDeg())))), List.of(each.id())));
    }),
    NO_MATERIAL("MATERIAL-01", (plan, level, random) -> level.materials().isEmpty() ? Optional.empty()
            : Optional.of(new Broken(plan.withLevel(level.withDesign(level.services(), level.zones(), level.aisles(),
                    level.fixtures(), List.of())), List.of()))),
    NO_HERO("SAMPLE-HERO", (plan, level, random) -> level.fixtures().stream().flatMap(
            fixture -> fixture.positions().stream()).noneMatch(sample -> sample.heroRank() == HeroRank.HERO)
                    ? Optional.empty() : Optional.of(new Broken(plan.withLevel(
                            fixtures(level, RareDefect::withoutHero)), List.of()))),
    NO_WATER("UTIL-03", (plan, level, random) -> level.zones().stream()
            .noneMatch(zone -> zone.code().equals("BALCONY") || zone.code().equals("FURNITURE")) ? Optional.empty()
                    : without(ServiceKind.WATER).make(plan, level, random)),
    HALF_THE_EXITS_WIDTH("F08-1", (plan, level, random) -> level.areaM2() < 600 ? Optional.empty()
            : Optional.of(new Broken(plan.withLevel(openings(level,
                    door -> door.isDoor() && door.evacuation() ? wide(door, 900) : door)), List.of())));

    /** Breaks a plan. */
    @FunctionalInterface
    private interface Breaking {
        Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random);
    }

    private final String ruleId;
    private final Breaking breaking;

    RareDefect(String ruleId, Breaking breaking) {
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

    private static Breaking without(ServiceKind kind) {
        return (plan, level, random) -> level.services().stream().noneMatch(each -> each.kind() == kind)
                ? Optional.empty() : Optional.of(new Broken(plan.withLevel(level.withDesign(level.services().stream()
                        .filter(each -> each.kind() != kind).toList(), level.zones(), level.aisles(),
                        level.fixtures(), level.materials())), List.of()));
    }

    private static LevelSnapshot withGas(LevelSnapshot level, Random random) {
        List<ServiceSnapshot> services = new ArrayList<>(level.services());
        services.add(new ServiceSnapshot("GAS", ServiceKind.GAS, ServiceStatus.SURVEYED,
                pick(level.outline().points(), random), 500, 0, 15, "", ""));
        return level.withDesign(services, level.zones(), level.aisles(), level.fixtures(), level.materials());
    }

    private static OpeningSnapshot inwards(OpeningSnapshot door) {
        Point hinge = door.span().from();
        Point closed = door.span().to();
        Vector open = door.span().leftNormal().times(door.widthMm());
        Point tip = moved(hinge, open);
        Ring swept = Ring.ccw(List.of(hinge, closed, moved(closed, open), tip));
        return new OpeningSnapshot(door.id(), door.kind(), door.edge(), door.offsetMm(), door.widthMm(),
                door.heightMm(), door.sillMm(), OpeningSwing.IN, door.evacuation(), door.stepFree(), door.span(),
                List.of(new DoorLeaf(hinge, closed, tip, swept, true)));
    }

    private static OpeningSnapshot wide(OpeningSnapshot door, int widthMm) {
        return new OpeningSnapshot(door.id(), door.kind(), door.edge(), door.offsetMm(), widthMm, door.heightMm(),
                door.sillMm(), door.swing(), door.evacuation(), door.stepFree(), door.span(), door.leaves());
    }

    private static PositionSnapshot typed(PositionSnapshot sample, String id, String typeCode, int elevationMm) {
        return new PositionSnapshot(id, sample.number(), sample.row(), sample.column(), sample.side(),
                sample.alongMm(), sample.inMm(), elevationMm, typeCode, "", sample.facings(), sample.quantity(),
                DisplayMode.LIVE_UNPOWERED, sample.ownership(), sample.obligation(), sample.heroRank(), sample.at(),
                sample.report());
    }

    private static FixtureSnapshot withoutHero(FixtureSnapshot fixture) {
        return fixture.withPositions(fixture.positions().stream().map(sample -> new PositionSnapshot(sample.id(),
                sample.number(), sample.row(), sample.column(), sample.side(), sample.alongMm(), sample.inMm(),
                sample.elevationMm(), sample.productTypeCode(), sample.sku(), sample.facings(), sample.quantity(),
                sample.displayMode(), sample.ownership(), sample.obligation(), HeroRank.BASE, sample.at(),
                sample.report())).toList());
    }

    private static LevelSnapshot fixtures(LevelSnapshot level, UnaryOperator<FixtureSnapshot> change) {
        return level.withDesign(level.services(), level.zones(), level.aisles(),
                level.fixtures().stream().map(change).toList(), level.materials());
    }

    private static LevelSnapshot openings(LevelSnapshot level, UnaryOperator<OpeningSnapshot> change) {
        return shell(level, level.storey(), level.openings().stream().map(change).toList());
    }

    private static LevelSnapshot storey(LevelSnapshot level, int storey) {
        return shell(level, storey, level.openings());
    }

    private static LevelSnapshot shell(LevelSnapshot level, int storey, List<OpeningSnapshot> openings) {
        return new LevelSnapshot(level.id(), level.name(), storey, level.clearHeightMm(), level.outline(),
                level.walls(), level.columns(), openings, level.services(), level.obstacles(), level.zones(),
                level.aisles(), level.fixtures(), level.materials(), level.dimensions(), level.notes(),
                level.groups(), level.underlays(), level.guides());
    }

    private static Point moved(Point from, Vector by) {
        return Point.rounded(from.xMm() + by.x(), from.yMm() + by.y());
    }

    private static boolean isFridge(String typeCode) {
        return List.of("FR1D", "FR2D", "FR3D", "FRSS", "FRCX", "FRCE", "FRFR", "FRCH", "FRUP", "ICEB", "WINE")
                .contains(typeCode);
    }

    private static long count(LevelSnapshot level, String typeCode) {
        return level.fixtures().stream().filter(fixture -> fixture.typeCode().equals(typeCode)).count();
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
