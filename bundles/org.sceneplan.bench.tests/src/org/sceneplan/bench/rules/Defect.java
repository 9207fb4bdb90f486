package org.sceneplan.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.StoreSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Defects of the shell and of what stands where. */
enum Defect implements SeededDefect {

    FIXTURE_ON_FIXTURE("SHELL-02") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            FixtureSnapshot other = pick(level.fixtures(), random);
            return moved(plan, level, random, other.centre().plus(30, -20))
                    .filter(broken -> !broken.touched().contains(other.id())).map(broken -> broken.with(other.id()));
        }
    },
    FIXTURE_THROUGH_THE_WALL("SHELL-01") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            Point corner = pick(level.outline().points(), random);
            return moved(plan, level, random, corner);
        }
    },
    FIXTURE_BEFORE_ANOTHER("SHELL-04") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            FixtureSnapshot other = pick(level.fixtures(), random);
            if (other.clearances().isEmpty()) {
                return Optional.empty();
            }
            return moved(plan, level, random, FixtureFrame.toPlan(other.place(), 0, -other.depthMm() / 2.0 - 500))
                    .filter(broken -> !broken.touched().contains(other.id()))
                    .map(broken -> broken.with(other.id()));
        }
    },
    FIXTURE_ON_THE_AISLE("AISLE-01") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            List<AisleSnapshot> main = level.aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN).toList();
            return main.isEmpty() ? Optional.empty()
                    : moved(plan, level, random, main.get(0).outline().labelPoint())
                            .map(broken -> broken.with(main.get(0).id()));
        }
    },
    FIXTURE_INSIDE_THE_ENTRANCE("DECO-01") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            return before(plan, level, random, door -> door.kind() == OpeningKind.ENTRANCE);
        }
    },
    FIXTURE_BEFORE_AN_EXIT("F13-FREE") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            return before(plan, level, random, OpeningSnapshot::evacuation);
        }
    },
    SOCKETS_AT_THE_OTHER_END("UTIL-01") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            Point far = level.outline().points().get(0);
            List<ServiceSnapshot> services = level.services().stream().map(service -> new ServiceSnapshot(service.id(),
                    service.kind(), service.status(), far, service.heightMm(), service.capacityW(),
                    service.diameterMm(), service.sourceId(), service.servesFixtureId())).toList();
            List<String> live = level.fixtures().stream().filter(fixture -> fixture.positions().stream()
                    .anyMatch(position -> position.displayMode() == DisplayMode.LIVE_POWERED))
                    .map(FixtureSnapshot::id).toList();
            List<String> ids = new ArrayList<>(live);
            services.forEach(service -> ids.add(service.id()));
            level.zones().forEach(zone -> ids.add(zone.id()));
            return live.isEmpty() ? Optional.empty() : Optional.of(new Broken(plan.withLevel(level.withDesign(services,
                    level.zones(), level.aisles(), level.fixtures(), level.materials())), ids));
        }
    },
    ZONE_MISSING("ZONE-MUST") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            ZoneSnapshot zone = pick(level.zones(), random);
            List<ZoneSnapshot> rest = level.zones().stream().filter(each -> !each.code().equals(zone.code())).toList();
            List<String> ids = new ArrayList<>();
            level.zones().stream().filter(each -> each.code().equals(zone.code())).map(ZoneSnapshot::id)
                    .forEach(ids::add);
            level.fixtures().stream().filter(fixture -> ids.contains(fixture.zoneId())).map(FixtureSnapshot::id)
                    .toList().forEach(ids::add);
            return Optional.of(new Broken(plan.withLevel(level.withDesign(level.services(), rest, level.aisles(),
                    level.fixtures(), level.materials())), ids));
        }
    },
    DOOR_TOO_NARROW("F13") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            return openings(plan, level, door -> door.evacuation() && door.widthMm() > 1000,
                    door -> new OpeningSnapshot(door.id(), door.kind(), door.edge(), door.offsetMm(), 1000,
                            door.heightMm(), door.sillMm(), door.swing(), true, door.stepFree(), door.span(),
                            door.leaves()));
        }
    },
    METER_TOO_SMALL("LOAD-01") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            StoreSnapshot store = plan.store();
            StoreSnapshot weak = new StoreSnapshot(store.code(), store.name(), store.region(), store.tier(), 500,
                    store.budgetCny(), store.sprinklers(), store.fireResistanceClass(), store.underHousing(),
                    store.measuredBy(), store.measuredOn(), store.toleranceMm(), store.contact());
            return Optional.of(new Broken(new PlanSnapshot(plan.id(), plan.name(), plan.revision(), plan.standardId(),
                    plan.standardVersion(), plan.catalogueId(), plan.catalogueVersion(), plan.seed(), weak,
                    plan.levels(), plan.unmetRequirements(), plan.layers()), List.of()));
        }
    },
    SAMPLES_TAKEN_AWAY("SAMPLE-MIN") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            List<FixtureSnapshot> empty = level.fixtures().stream().map(fixture -> fixture.withPositions(List.of()))
                    .toList();
            return Optional.of(new Broken(plan.withLevel(level.withDesign(level.services(), level.zones(),
                    level.aisles(), empty, level.materials())),
                    level.fixtures().stream().map(FixtureSnapshot::id).toList()));
        }
    },
    ZONES_OVERLAP("ZONE-01") {
        @Override
        public Optional<Broken> make(PlanSnapshot plan, LevelSnapshot level, Random random) {
            if (level.zones().size() < 2) {
                return Optional.empty();
            }
            List<ZoneSnapshot> zones = new ArrayList<>(level.zones());
            ZoneSnapshot zone = zones.get(0);
            ZoneSnapshot other = zones.get(1);
            Point from = zone.outline().labelPoint();
            Point to = other.outline().labelPoint();
            zones.set(0, new ZoneSnapshot(zone.id(), zone.code(), zone.name(),
                    zone.outline().translated(to.xMm() - from.xMm(), to.yMm() - from.yMm()), zone.locked()));
            return Optional.of(new Broken(plan.withLevel(level.withDesign(level.services(), zones, level.aisles(),
                    level.fixtures(), level.materials())), List.of(zone.id(), other.id())));
        }
    };

    private final String ruleId;

    Defect(String ruleId) {
        this.ruleId = ruleId;
    }

    @Override
    public String ruleId() {
        return ruleId;
    }

    private static Optional<Broken> moved(PlanSnapshot plan, LevelSnapshot level, Random random, Point to) {
        FixtureSnapshot fixture = pick(level.fixtures(), random);
        FixtureSnapshot moved = fixture.withPlace(new FixturePlace(to, fixture.angleDeg()));
        return Optional.of(new Broken(plan.withLevel(level.withFixture(moved)), List.of(fixture.id())));
    }

    private static Optional<Broken> before(PlanSnapshot plan, LevelSnapshot level, Random random,
            Predicate<OpeningSnapshot> which) {
        List<OpeningSnapshot> doors = level.openings().stream().filter(door -> door.isDoor() && which.test(door))
                .toList();
        if (doors.isEmpty()) {
            return Optional.empty();
        }
        OpeningSnapshot door = pick(doors, random);
        Vector in = door.span().leftNormal().times(700);
        Point middle = door.span().midPoint();
        return moved(plan, level, random, Point.rounded(middle.xMm() + in.x(), middle.yMm() + in.y()))
                .map(broken -> broken.with(door.id()));
    }

    private static Optional<Broken> openings(PlanSnapshot plan, LevelSnapshot level,
            Predicate<OpeningSnapshot> which, UnaryOperator<OpeningSnapshot> change) {
        List<String> ids = level.openings().stream().filter(door -> door.isDoor() && which.test(door))
                .map(OpeningSnapshot::id).toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        List<OpeningSnapshot> openings = level.openings().stream()
                .map(door -> ids.contains(door.id()) ? change.apply(door) : door).toList();
        List<String> touched = new ArrayList<>(ids);
        touched.add(level.id());
        return Optional.of(new Broken(plan.withLevel(new LevelSnapshot(level.id(), level.name(), level.storey(),
                level.clearHeightMm(), level.outline(), level.walls(), level.columns(), openings, level.services(),
                level.obstacles(), level.zones(), level.aisles(), level.fixtures(), level.materials(),
                level.dimensions(), level.notes(), level.groups(), level.underlays(), level.guides())), touched));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
