package org.sceneplan.plan.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.model.plan.impl.PlanPackageImpl;

/**
 * Which numbers an attribute may hold, both ends included. The limits keep geometry exact and catch slips; what is good
 * design is for the rules to say.
 */
record NumberRange(double minimum, double maximum) {

    private static final int MAX_MM = RingCheck.MAX_COORDINATE_MM;
    private static final int MANY = 1_000_000_000;

    private static final Map<EStructuralFeature, NumberRange> BY_ATTRIBUTE = new HashMap<>();

    static {
        range(-MAX_MM, MAX_MM, "Wall.fromXMm", "Wall.fromYMm", "Wall.toXMm", "Wall.toYMm", "Column.xMm", "Column.yMm",
                "ServicePoint.xMm", "ServicePoint.yMm", "Fixture.xMm", "Fixture.yMm", "DisplayPosition.alongMm",
                "DisplayPosition.inMm", "Dimension.fromXMm", "Dimension.fromYMm", "Dimension.toXMm", "Dimension.toYMm",
                "Dimension.offsetMm", "Note.xMm", "Note.yMm", "Fixture.dockAlongMm", "Underlay.xMm", "Underlay.yMm",
                "Guide.positionMm");
        range(0, MAX_MM, "Store.toleranceMm", "Opening.offsetMm", "Opening.heightMm", "Opening.sillMm",
                "WallOpening.offsetMm", "WallOpening.heightMm",
                "ServicePoint.heightMm", "ServicePoint.diameterMm", "Obstacle.clearanceMm", "Aisle.designWidthMm",
                "Fixture.heightMm", "Fixture.clearMm", "Fixture.dockGapMm", "DisplayPosition.elevationMm",
                "MaterialPlacement.mountingHeightMm");
        range(1, MAX_MM, "Level.clearHeightMm", "Fixture.widthMm", "Fixture.depthMm");
        range(30, 1000, "Wall.thicknessMm");
        range(50, MAX_MM, "Column.widthMm", "Column.depthMm");
        range(300, MAX_MM, "Opening.widthMm", "WallOpening.widthMm");
        range(-3600, 3600, "Column.angleDeg", "Dimension.angleDeg", "Fixture.angleDeg", "Underlay.angleDeg");
        range(0.000_001, MAX_MM, "Underlay.mmPerUnit");
        range(0, 100, "Underlay.opacityPercent");
        range(-100, 200, "Level.storey");
        range(0, MANY, "Store.meterCapacityW", "Store.budgetCny", "ServicePoint.capacityW", "Opening.edge");
        range(1, MANY, "StorePlan.revision", "DisplayPosition.row", "DisplayPosition.column",
                "DisplayPosition.facings", "DisplayPosition.quantity", "MaterialPlacement.quantity");
        range(1, 4, "Store.fireResistanceClass");
        range(0, 4, "Fixture.clearSides");
        range(0, 1, "DisplayPosition.side");
        range(-Double.MAX_VALUE, Double.MAX_VALUE, "UnmetRequirement.wanted", "UnmetRequirement.achieved");
    }

    /** Returns the range of an attribute, null if it may hold any value of its type. */
    static NumberRange of(EAttribute attribute) {
        return BY_ATTRIBUTE.get(attribute);
    }

    /** Whether a number lies in the range; NaN never does. */
    boolean contains(double number) {
        return minimum <= number && number <= maximum;
    }

    private static void range(double minimum, double maximum, String... attributes) {
        for (String each : attributes) {
            int dot = each.indexOf('.');
            EClass eClass = (EClass) PlanPackageImpl.eINSTANCE.getEClassifier(each.substring(0, dot));
            EStructuralFeature attribute = eClass.getEStructuralFeature(each.substring(dot + 1));
            if (attribute == null || BY_ATTRIBUTE.put(attribute, new NumberRange(minimum, maximum)) != null) {
                throw new IllegalStateException("attribute " + each + " is unknown or has two ranges");
            }
        }
    }
}
