package org.sceneplan.bench;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** A plan of any size: rows of fixtures, each with two positions, a planned socket that serves it, and a material. */
final class LargePlan {

    private static final int OBJECTS_PER_FIXTURE = 5;
    private static final int FIXTURES_PER_ZONE = 50;
    private static final int FIXTURES_PER_ROW = 200;
    private static final int PITCH_MM = 1500;
    private static final FixtureSize BAY = new FixtureSize(900, 450, 2200, 900, 1);

    private LargePlan() {
    }

    /**
     * Builds the plan. Services stand before fixtures in the file, so that every socket refers forward.
     *
     * @param objects number of elements with an id, about
     */
    static StorePlan of(int objects) {
        int fixtures = objects / OBJECTS_PER_FIXTURE;
        StorePlan plan = PlanBuilder.of("SP-BENCH", "S_CLASS")
                .level("L1", 3600, Ring.rectangle(0, 0, 400_000, 400_000), level -> fill(level, fixtures)).build();
        connect(plan.getLevels().get(0));
        return plan;
    }

    private static void fill(LevelBuilder level, int fixtures) {
        level.service("P-0", ServiceKind.POWER, new Point(0, 0));
        for (int i = 0; i < fixtures; i++) {
            int x = i % FIXTURES_PER_ROW * PITCH_MM + PITCH_MM;
            int y = i / FIXTURES_PER_ROW * PITCH_MM + PITCH_MM;
            String zone = "Z-" + i / FIXTURES_PER_ZONE;
            String fixture = "F-" + i;
            if (i % FIXTURES_PER_ZONE == 0) {
                level.zone(zone, "KITCHEN", Ring.rectangle(x, y, x + PITCH_MM, y + PITCH_MM));
            }
            level.fixture(fixture, "FBAY", zone, new FixturePlace(new Point(x, y), i % 4 * 90), BAY)
                    .position(fixture + "-1", fixture, "FRCX", -200).position(fixture + "-2", fixture, "FRCX", 200)
                    .material("M-" + i, "POSM-A", zone)
                    .service("P-" + (i + 1), ServiceKind.POWER, new Point(x, y));
        }
    }

    private static void connect(Level level) {
        ServicePoint source = level.getServices().get(0);
        for (int i = 0; i < level.getFixtures().size(); i++) {
            ServicePoint socket = level.getServices().get(i + 1);
            socket.setStatus(ServiceStatus.PLANNED);
            socket.setSource(source);
            socket.setServes(level.getFixtures().get(i));
        }
    }
}
