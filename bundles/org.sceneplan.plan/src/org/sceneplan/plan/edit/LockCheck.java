package org.sceneplan.plan.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.FieldName;
import org.sceneplan.plan.internal.RingCheck;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;

/** Holds a proposed level to the locks of the designer. */
final class LockCheck {

    private final Level level;
    private final LevelSnapshot proposed;

    LockCheck(Level level, LevelSnapshot proposed) {
        this.level = level;
        this.proposed = proposed;
    }

    Refusal check() {
        Refusal refusal = check(level.getZones(), byId(proposed.zones(), ZoneSnapshot::id), LockCheck::changed);
        if (!refusal.isRefused()) {
            refusal = check(level.getAisles(), byId(proposed.aisles(), AisleSnapshot::id), LockCheck::changed);
        }
        if (!refusal.isRefused()) {
            refusal = check(level.getFixtures(), byId(proposed.fixtures(), FixtureSnapshot::id), LockCheck::changed);
        }
        return refusal;
    }

    /** Names the feature in which a locked element and its proposal differ, empty for none. */
    private interface Difference<E, S> {
        String between(E element, S snapshot);
    }

    private static <E extends Identified, S> Refusal check(List<E> elements, Map<String, S> proposedById,
            Difference<E, S> difference) {
        for (E element : elements) {
            if (!EditRules.lock(element).isRefused()) {
                continue;
            }
            S snapshot = proposedById.get(element.getId());
            if (snapshot == null) {
                return EditRules.refusal(element, "design.lockedMissing");
            }
            String changed = difference.between(element, snapshot);
            if (!changed.isEmpty()) {
                return EditRules.refusal(element, "design.lockedChanged",
                        FieldName.of(element.eClass().getEStructuralFeature(changed)));
            }
        }
        return Refusal.NONE;
    }

    private static String changed(Zone zone, ZoneSnapshot snapshot) {
        if (!snapshot.code().equals(zone.getCode())) {
            return "code";
        }
        return isSameRing(zone.getOutline(), snapshot.outline()) ? "" : "outline";
    }

    private static String changed(Aisle aisle, AisleSnapshot snapshot) {
        if (snapshot.kind() != aisle.getKind()) {
            return "kind";
        }
        return isSameRing(aisle.getOutline(), snapshot.outline()) ? "" : "outline";
    }

    private static String changed(Fixture fixture, FixtureSnapshot snapshot) {
        if (!snapshot.typeCode().equals(fixture.getTypeCode())) {
            return "typeCode";
        }
        boolean samePlace = snapshot.centre().xMm() == fixture.getXMm() && snapshot.centre().yMm() == fixture.getYMm();
        if (!samePlace) {
            return "xMm";
        }
        if (snapshot.angleDeg() != fixture.getAngleDeg()) {
            return "angleDeg";
        }
        if (snapshot.widthMm() != fixture.getWidthMm()) {
            return "widthMm";
        }
        if (snapshot.depthMm() != fixture.getDepthMm()) {
            return "depthMm";
        }
        return snapshot.heightMm() == fixture.getHeightMm() ? "" : "heightMm";
    }

    private static boolean isSameRing(String outline, Ring ring) {
        try {
            return RingCheck.parse(outline).equals(ring);
        } catch (FaultException broken) {
            return false;
        }
    }

    private static <S> Map<String, S> byId(List<S> snapshots, Function<S, String> id) {
        Map<String, S> byId = new HashMap<>();
        snapshots.forEach(snapshot -> byId.put(id.apply(snapshot), snapshot));
        return byId;
    }
}
