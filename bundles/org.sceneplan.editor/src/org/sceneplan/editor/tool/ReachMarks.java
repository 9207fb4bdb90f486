package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.rules.DesignContext;

/** Shows for what is dragged how far it is to the next service point of each kind its products need. */
final class ReachMarks {
    private static final int MOST_FIXTURES = 4;

    private ReachMarks() {
    }

    /** Lines from moved fixtures to the nearest points that give what their running products need. */
    static List<OverlayMark> of(DesignContext context, LevelSnapshot before, LevelSnapshot after) {
        List<OverlayMark> marks = new ArrayList<>();
        Set<String> moved = GhostMarks.movedFixtures(before, after);
        if (moved.size() <= MOST_FIXTURES) {
            after.fixtures().stream().filter(fixture -> moved.contains(fixture.id()))
                    .forEach(fixture -> add(marks, context, after, fixture));
        }
        return marks;
    }

    private static void add(List<OverlayMark> marks, DesignContext context, LevelSnapshot level,
            FixtureSnapshot fixture) {
        EnumSet<ServiceKind> needed = EnumSet.noneOf(ServiceKind.class);
        fixture.positions().stream().filter(position -> position.displayMode() == DisplayMode.LIVE_POWERED)
                .forEach(position -> context.catalogue().productType(position.productTypeCode())
                        .ifPresent(type -> needed.addAll(type.needs().kinds())));
        for (ServiceKind kind : needed) {
            level.services().stream().filter(service -> gives(service, kind))
                    .min(Comparator.comparingDouble((ServiceSnapshot service) -> distance(service, fixture))
                            .thenComparing(ServiceSnapshot::id))
                    .ifPresent(service -> marks.add(new OverlayMark.Length(fixture.centre(), service.at(),
                            "%.1f m".formatted(distance(service, fixture) / 1000), OverlayStyle.REACH)));
        }
    }

    private static boolean gives(ServiceSnapshot service, ServiceKind kind) {
        return service.kind() == kind || kind == ServiceKind.POWER && service.kind() == ServiceKind.THREE_PHASE;
    }

    private static double distance(ServiceSnapshot service, FixtureSnapshot fixture) {
        return fixture.footprint().distanceMm(service.at());
    }
}
