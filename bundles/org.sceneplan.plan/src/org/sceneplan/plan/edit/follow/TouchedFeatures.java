package org.sceneplan.plan.edit.follow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.plan.edit.record.PlanRecord;
import org.sceneplan.plan.edit.record.RecordedStep;

/** What an edit has changed so far, by element and by level; read while followers add to it. */
final class TouchedFeatures {

    private static final double FULL_TURN_DEG = 360;

    private final PlanRecord record;
    private int read;
    private final Map<EObject, Set<String>> featuresByElement = new LinkedHashMap<>();
    private final Map<EObject, Object> outlineBefore = new HashMap<>();
    private final Map<EObject, Map<EStructuralFeature, Object>> placeBefore = new HashMap<>();

    TouchedFeatures(PlanRecord record) {
        this.record = record;
    }

    /** Reads what has been recorded since the last time. */
    void update() {
        List<RecordedStep> steps = record.steps();
        for (; read < steps.size(); read++) {
            RecordedStep step = steps.get(read);
            featuresByElement.computeIfAbsent(step.element(), each -> new HashSet<>()).add(step.feature().getName());
            if (step.feature().getName().equals("outline")) {
                outlineBefore.putIfAbsent(step.element(), step.before());
            }
            if (step.element() instanceof Wall || step.element() instanceof Fixture
                    || step.element() instanceof Column) {
                placeBefore.computeIfAbsent(step.element(), each -> new HashMap<>()).putIfAbsent(step.feature(),
                        step.before());
            }
            boolean added = step.feature() instanceof EReference reference && reference.isContainment()
                    && step.after() instanceof List<?>;
            if (added) {
                for (Object each : (List<?>) step.after()) {
                    featuresByElement.computeIfAbsent((EObject) each, element -> new HashSet<>()).add("");
                }
            }
        }
    }

    /** Whether anything about an element changed, or it is new. */
    boolean isTouched(EObject element) {
        return featuresByElement.containsKey(element);
    }

    /** Whether the element came into its list. */
    boolean isNew(EObject element) {
        return changed(element, "");
    }

    /** Whether one of the features changed. */
    boolean changed(EObject element, String... features) {
        Set<String> changed = featuresByElement.getOrDefault(element, Set.of());
        for (String each : features) {
            if (changed.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** The outline an element had before, null if it did not change. */
    String outlineBefore(EObject element) {
        return (String) outlineBefore.get(element);
    }

    /** A wall as it was before; a copy that is in no plan. */
    Wall before(Wall wall) {
        Wall copy = EcoreUtil.copy(wall);
        placeBefore.getOrDefault(wall, Map.of()).forEach(copy::eSet);
        return copy;
    }

    /** Where the centre of a fixture or column was before. */
    Point centreBefore(EObject element) {
        return new Point((Integer) before(element, "xMm"), (Integer) before(element, "yMm"));
    }

    /** How far a fixture or column was turned, counter-clockwise, -180 to 180; 0 for anything else. */
    double turnDeg(EObject element) {
        EStructuralFeature angle = element.eClass().getEStructuralFeature("angleDeg");
        return placeBefore.containsKey(element) && angle != null
                ? Math.IEEEremainder((Double) element.eGet(angle) - (Double) before(element, "angleDeg"), FULL_TURN_DEG)
                : 0;
    }

    private Object before(EObject element, String featureName) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(featureName);
        Map<EStructuralFeature, Object> before = placeBefore.getOrDefault(element, Map.of());
        return before.containsKey(feature) ? before.get(feature) : element.eGet(feature);
    }

    /** The elements touched so far; a copy. */
    Set<EObject> elements() {
        return new LinkedHashSet<>(featuresByElement.keySet());
    }

    /** The levels on which something changed, each once. */
    Set<Level> levels() {
        Set<Level> levels = new LinkedHashSet<>();
        for (EObject each : featuresByElement.keySet()) {
            for (EObject up = each; up != null; up = up.eContainer()) {
                if (up instanceof Level level) {
                    levels.add(level);
                }
            }
        }
        return levels;
    }
}
