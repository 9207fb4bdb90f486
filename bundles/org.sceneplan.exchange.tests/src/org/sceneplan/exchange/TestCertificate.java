package org.sceneplan.exchange;

import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.SignOff;
import org.sceneplan.standard.StandardLibrary;

/** The certificate of a small store in which two fixtures stand in each other. */
public final class TestCertificate {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private TestCertificate() {
    }

    /** To be signed by hand. */
    public static Certificate create() {
        return signed(SignOff.OPEN);
    }

    /** Signed by somebody. */
    public static Certificate signed(SignOff signOff) {
        try {
            PlanBuilder plan = PlanBuilder.of("XKL-042", "THREE_C").level("L1", 3000, Ring.rectangle(0, 0, 9000, 9000),
                    level -> level.entrance("D1", 0, 1000, 1800).fixture("F1", "GOND", "", at(3000), size())
                            .fixture("F2", "GOND", "", at(3500), size()));
            DesignContext context = new DesignContext(PlanSnapshotFactory.of(plan.build()),
                    StandardLibrary.bundled().standard("THREE_C"), SampleCatalogue.load());
            return Certificate.of(context, RuleEngine.standard().check(context), HASH, signOff);
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static FixturePlace at(int xMm) {
        return new FixturePlace(Point.of(xMm, 3000), 0);
    }

    private static FixtureSize size() {
        return new FixtureSize(1200, 900, 1350, 1200, 2);
    }
}
