package org.sceneplan.plan;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/** Plans the tests of this bundle start from. */
public final class SamplePlans {

    public static final FixtureSize BAY = new FixtureSize(900, 450, 2200, 1000, 1);

    private SamplePlans() {
    }

    /** A small shop with one of everything that stands on a floor. */
    public static StorePlan shop() {
        return PlanBuilder.of("SP-T-0001", "S_CLASS").store(store -> store.setName("测试店"))
                .layer("LY-1", "Fixtures")
                .level("L1", 3600, Ring.rectangle(0, 0, 20000, 12000), level -> level
                        .wall("WL-1", new Segment(new Point(6000, 0), new Point(6000, 4000)), 120)
                        .column("C-1", new Point(10000, 6000), 600, 600)
                        .entrance("D-1", 0, 8000, 1800)
                        .obstacle("O-1", ObstacleKind.PANEL, Ring.rectangle(0, 11000, 400, 12000))
                        .service("P-1", ServiceKind.POWER, new Point(0, 3000))
                        .zone("Z-1", "KITCHEN", Ring.rectangle(0, 4000, 9000, 12000))
                        .zone("Z-2", "LIVING", Ring.rectangle(11000, 4000, 20000, 12000))
                        .aisle("A-1", AisleKind.MAIN, Ring.rectangle(9000, 0, 11000, 12000), 2000)
                        .fixture("F-1", "FBAY", "Z-1", new FixturePlace(new Point(4000, 11000), 0), BAY)
                        .position("F-1-1", "F-1", "FRCX", -200).position("F-1-2", "F-1", "FRCX", 200)
                        .fixture("F-2", "FBAY", "Z-2", new FixturePlace(new Point(15000, 8000), 90.5), BAY)
                        .service("P-2", ServiceKind.POWER, new Point(4000, 11000))
                        .last(ServicePoint.class, planned -> planned.setStatus(ServiceStatus.PLANNED))
                        .material("M-1", "POSM-A", "Z-1"))
                .level("L2", 3200, Ring.rectangle(0, 0, 9000, 9000)).build();
    }

    /** A plan in which every class occurs and every attribute and reference has a value that is not its default. */
    public static StorePlan everyFeature() {
        StorePlan plan = (StorePlan) filled(PlanFactory.INSTANCE.createStorePlan(), "");
        plan.eAllContents().forEachRemaining(element -> setReferences(plan, element));
        return plan;
    }

    private static EObject filled(EObject element, String prefix) {
        EClass eClass = element.eClass();
        String id = prefix + eClass.getName();
        for (EAttribute attribute : eClass.getEAllAttributes()) {
            element.eSet(attribute, value(attribute, id));
        }
        for (EReference child : eClass.getEAllContainments()) {
            EObject filled = filled(EcoreUtil.create(child.getEReferenceType()), id + ".");
            if (child.isMany()) {
                @SuppressWarnings("unchecked")
                List<EObject> list = (List<EObject>) element.eGet(child);
                list.add(filled);
            } else {
                element.eSet(child, filled);
            }
        }
        return element;
    }

    private static Object value(EAttribute attribute, String id) {
        String type = attribute.getEAttributeType().getName();
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().get(1).getInstance();
        }
        return switch (type) {
            case "EString" -> attribute.isID() ? id : text(attribute);
            case "RingText" -> "0,0 1000,0 1000,-500 2000,2000";
            case "DayText" -> "2026-02-28";
            case "EBoolean" -> !(Boolean) attribute.getDefaultValue();
            case "EInt" -> switch (attribute.getName()) {
                case "fireResistanceClass", "clearSides" -> 4;
                case "side" -> 1;
                case "opacityPercent" -> 80;
                case "storey" -> 3;
                default -> attribute.getFeatureID() + 471;
            };
            case "ELong" -> Long.MIN_VALUE + attribute.getFeatureID();
            case "EDouble" -> 0.1 + attribute.getFeatureID();
            default -> throw new IllegalStateException("no sample value for type " + type);
        };
    }

    private static String text(EAttribute attribute) {
        return attribute.getName().equals("file") ? "底图/图 1.png"
                : "<\"a & b\" 展示>\n\tüß \uD83D\uDE00 " + attribute.getName();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject element, EReference reference) {
        return (List<EObject>) element.eGet(reference);
    }

    private static void setReferences(StorePlan plan, EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                plan.eAllContents().forEachRemaining(target -> {
                    if (target instanceof Identified && reference.getEReferenceType().isInstance(target)) {
                        if (reference.isMany()) {
                            targets(element, reference).add(target);
                        } else {
                            element.eSet(reference, target);
                        }
                    }
                });
            }
        }
    }
}
