package org.sceneplan.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.ui.tests.guard.UserStory;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

/** What stories that change a plan have in common. */
@UserStory
abstract class EditingStory {
    private WorkbenchDriver workbench;

    @BeforeEach
    void start() {
        workbench = WorkbenchDriver.started();
    }

    @AfterEach
    void closeEditors() {
        workbench.closeEditors();
    }

    final WorkbenchDriver workbench() {
        return workbench;
    }

    static Point at(int xMm, int yMm) {
        return new Point(xMm, yMm);
    }

    static FixtureSnapshot fixture(FloorPlanPage plan, String id) {
        return plan.level().fixture(id).orElseThrow(() -> new AssertionError("no fixture " + id));
    }
}
