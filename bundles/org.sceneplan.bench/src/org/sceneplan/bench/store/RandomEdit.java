package org.sceneplan.bench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Changes a snapshot the way an editor does: one thing at a time. */
public final class RandomEdit {

    private final Random random;

    /** Edits by a seed. */
    public RandomEdit(long seed) {
        random = new Random(seed);
    }

    /** Returns the plan after one edit of a random kind; the same plan when it had nothing of the kind. */
    public PlanSnapshot next(PlanSnapshot plan) {
        LevelSnapshot level = plan.levels().get(random.nextInt(plan.levels().size()));
        return switch (random.nextInt(10)) {
            case 0 -> plan.withLevel(withFixtures(level, without(level.fixtures())));
            case 1 -> plan.withLevel(withFixtures(level, withCopy(level.fixtures())));
            case 2 -> plan.withLevel(withPositions(level));
            case 3 -> plan.withLevel(withZones(level));
            case 4 -> plan.withLevel(withServices(level));
            case 5 -> plan.withLevel(withAisles(level));
            case 6 -> turn(plan, level);
            default -> drag(plan, level);
        };
    }

    /**
     * Returns the states of a plan while a fixture is dragged: straight in a random direction.
     *
     * @param steps  number of states
     * @param stepMm way between two states
     */
    public List<PlanSnapshot> drag(PlanSnapshot plan, int steps, int stepMm) {
        LevelSnapshot level = plan.levels().get(random.nextInt(plan.levels().size()));
        FixtureSnapshot fixture = pick(level.fixtures());
        Vector way = Vector.ofAngle(random.nextInt(360));
        List<PlanSnapshot> states = new ArrayList<>();
        for (int i = 1; i <= steps; i++) {
            Point centre = Point.rounded(fixture.centre().xMm() + way.x() * i * stepMm,
                    fixture.centre().yMm() + way.y() * i * stepMm);
            states.add(plan.withLevel(
                    level.withFixture(fixture.withPlace(new FixturePlace(centre, fixture.angleDeg())))));
        }
        return states;
    }

    private PlanSnapshot drag(PlanSnapshot plan, LevelSnapshot level) {
        if (level.fixtures().isEmpty()) {
            return plan;
        }
        FixtureSnapshot fixture = pick(level.fixtures());
        return plan.withLevel(level.withFixture(
                fixture.withPlace(new FixturePlace(shifted(fixture.centre()), fixture.angleDeg()))));
    }

    private PlanSnapshot turn(PlanSnapshot plan, LevelSnapshot level) {
        if (level.fixtures().isEmpty()) {
            return plan;
        }
        FixtureSnapshot fixture = pick(level.fixtures());
        double angle = random.nextBoolean() ? (fixture.angleDeg() + 90) % 360 : random.nextInt(3600) / 10.0;
        return plan.withLevel(level.withFixture(fixture.withPlace(new FixturePlace(fixture.centre(), angle))));
    }

    private List<FixtureSnapshot> without(List<FixtureSnapshot> fixtures) {
        List<FixtureSnapshot> rest = new ArrayList<>(fixtures);
        if (rest.size() > 2) {
            rest.remove(random.nextInt(rest.size()));
        }
        return rest;
    }

    private List<FixtureSnapshot> withCopy(List<FixtureSnapshot> fixtures) {
        List<FixtureSnapshot> more = new ArrayList<>(fixtures);
        if (!more.isEmpty()) {
            FixtureSnapshot model = pick(more);
            String id = "N" + random.nextInt(Integer.MAX_VALUE);
            more.add(random.nextInt(more.size() + 1),
                    FixtureSnapshot.placed(id, model.typeCode(), id, model.zoneId(),
                            new FixturePlace(shifted(model.centre()), model.angleDeg()), model.size(), false));
        }
        return more;
    }

    private static LevelSnapshot withFixtures(LevelSnapshot level, List<FixtureSnapshot> fixtures) {
        return level.withDesign(level.services(), level.zones(), level.aisles(), fixtures, level.materials());
    }

    private LevelSnapshot withPositions(LevelSnapshot level) {
        if (level.fixtures().isEmpty()) {
            return level;
        }
        FixtureSnapshot fixture = pick(level.fixtures());
        boolean empty = fixture.positions().isEmpty();
        return level.withFixture(fixture.withPositions(
                empty ? List.of() : fixture.positions().subList(0, random.nextInt(fixture.positions().size()))));
    }

    private LevelSnapshot withZones(LevelSnapshot level) {
        if (level.zones().isEmpty()) {
            return level;
        }
        List<ZoneSnapshot> zones = new ArrayList<>(level.zones());
        int i = random.nextInt(zones.size());
        ZoneSnapshot zone = zones.get(i);
        zones.set(i, new ZoneSnapshot(zone.id(), zone.code(), zone.name(),
                zone.outline().translated(random.nextInt(400) - 200, random.nextInt(400) - 200), zone.locked()));
        return level.withDesign(level.services(), zones, level.aisles(), level.fixtures(), level.materials());
    }

    private LevelSnapshot withServices(LevelSnapshot level) {
        if (level.services().isEmpty()) {
            return level;
        }
        List<ServiceSnapshot> services = new ArrayList<>(level.services());
        int i = random.nextInt(services.size());
        ServiceSnapshot old = services.get(i);
        services.set(i, new ServiceSnapshot(old.id(), old.kind(), old.status(), shifted(old.at()), old.heightMm(),
                old.capacityW(), old.diameterMm(), old.sourceId(), old.servesFixtureId()));
        return level.withDesign(services, level.zones(), level.aisles(), level.fixtures(), level.materials());
    }

    private LevelSnapshot withAisles(LevelSnapshot level) {
        if (level.aisles().isEmpty()) {
            return level;
        }
        List<AisleSnapshot> aisles = new ArrayList<>(level.aisles());
        int i = random.nextInt(aisles.size());
        AisleSnapshot aisle = aisles.get(i);
        aisles.set(i, new AisleSnapshot(aisle.id(), aisle.kind(),
                aisle.outline().translated(random.nextInt(400) - 200, random.nextInt(400) - 200),
                aisle.designWidthMm()));
        return level.withDesign(level.services(), level.zones(), aisles, level.fixtures(), level.materials());
    }

    private Point shifted(Point point) {
        return new Point(point.xMm() + random.nextInt(1201) - 600, point.yMm() + random.nextInt(1201) - 600);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
