package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;

/**
 * Moves an end of a dimension and lets it hang on what lies there; an end that was loose is so no more. In a chain the
 * end of the neighbour at the same place goes along. Refused for a locked one and where a dimension would be left
 * without length.
 */
public final class MoveDimensionEndEdit implements PlanEdit {

    private final Dimension dimension;
    private final boolean start;
    private final DimensionEnd end;

    /**
     * @param dimension dimension of an open plan
     * @param start whether its start is moved, else its end
     * @param end where to, and what it hangs on there
     */
    public MoveDimensionEndEdit(Dimension dimension, boolean start, DimensionEnd end) {
        this.dimension = requireNonNull(dimension, "dimension");
        this.start = start;
        this.end = requireNonNull(end, "end");
    }

    @Override
    public String label(Locale locale) {
        return ShellTexts.TEXTS.label(locale, "dimension.moveEnd", dimension);
    }

    @Override
    public Refusal canApply() {
        for (Dimension each : chain()) {
            boolean from = at(each, true).equals(before());
            boolean to = at(each, false).equals(before());
            Refusal refusal = from || to ? EndsApart.check(each, from ? end.at() : at(each, true),
                    to ? end.at() : at(each, false), angleDeg(each)) : Refusal.NONE;
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return PlanLayers.lock(dimension);
    }

    @Override
    public Set<EObject> apply() {
        Point before = before();
        Set<EObject> affected = new LinkedHashSet<>();
        for (Dimension each : chain()) {
            for (boolean isStart : new boolean[] {true, false}) {
                if (at(each, isStart).equals(before)) {
                    write(each, isStart);
                    affected.add(each);
                }
            }
        }
        affected.add(dimension.eContainer());
        return affected;
    }

    private Point before() {
        return at(dimension, start);
    }

    private static Point at(Dimension dimension, boolean start) {
        return start ? new Point(dimension.getFromXMm(), dimension.getFromYMm())
                : new Point(dimension.getToXMm(), dimension.getToYMm());
    }

    private static OptionalDouble angleDeg(Dimension dimension) {
        return dimension.isDirected() ? OptionalDouble.of(dimension.getAngleDeg()) : OptionalDouble.empty();
    }

    private List<Dimension> chain() {
        String chain = dimension.getChain();
        return chain == null || chain.isEmpty() || !(dimension.eContainer() instanceof Level level)
                ? List.of(dimension)
                : level.getDimensions().stream().filter(each -> chain.equals(each.getChain())).toList();
    }

    private void write(Dimension each, boolean isStart) {
        Identified element = end.elements().isEmpty() ? null : end.elements().getFirst();
        String anchor = element == null ? null : end.anchor();
        if (isStart) {
            each.setFromXMm(end.at().xMm());
            each.setFromYMm(end.at().yMm());
            each.setFromElement(element);
            each.setFromAnchor(anchor);
            each.setFromLost(null);
        } else {
            each.setToXMm(end.at().xMm());
            each.setToYMm(end.at().yMm());
            each.setToElement(element);
            each.setToAnchor(anchor);
            each.setToLost(null);
        }
    }
}
