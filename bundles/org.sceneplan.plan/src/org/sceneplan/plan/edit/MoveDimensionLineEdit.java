package org.sceneplan.plan.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Vector;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Level;

/** Moves the lines of dimensions nearer to what they measure or farther from it; a chain goes as a whole. */
public final class MoveDimensionLineEdit extends ValuesEdit {

    private final Vector way;

    /**
     * @param dimensions dimensions of an open plan
     * @param dxMm way east, mm; only the part across a line counts
     * @param dyMm way north, mm
     */
    public MoveDimensionLineEdit(Collection<Dimension> dimensions, int dxMm, int dyMm) {
        super(withChains(dimensions));
        this.way = new Vector(dxMm, dyMm);
    }

    private static Set<EObject> withChains(Collection<Dimension> dimensions) {
        Set<EObject> all = new LinkedHashSet<>();
        for (Dimension dimension : dimensions) {
            all.add(dimension);
            String chain = dimension.getChain();
            if (chain != null && !chain.isEmpty() && dimension.eContainer() instanceof Level level) {
                level.getDimensions().stream().filter(other -> chain.equals(other.getChain())).forEach(all::add);
            }
        }
        return all;
    }

    @Override
    Refusal collect(Settings settings) {
        for (EObject each : elements()) {
            Dimension dimension = (Dimension) each;
            Refusal refusal = EditRules.lock(dimension);
            if (refusal.isRefused()) {
                return refusal;
            }
            settings.add(dimension, "offsetMm",
                    (int) Math.round(dimension.getOffsetMm() + direction(dimension).perpendicular().dot(way)));
        }
        return Refusal.NONE;
    }

    private static Vector direction(Dimension dimension) {
        Vector measured = new Point(dimension.getFromXMm(), dimension.getFromYMm())
                .to(new Point(dimension.getToXMm(), dimension.getToYMm()));
        return dimension.isDirected() ? Vector.ofAngle(dimension.getAngleDeg())
                : measured.length() == 0 ? measured : measured.normalise();
    }

    @Override
    public Optional<PlanEdit> joined(PlanEdit next) {
        return next instanceof MoveDimensionLineEdit move && move.elements().equals(elements())
                ? Optional.of(new MoveDimensionLineEdit(elements().stream().map(Dimension.class::cast).toList(),
                        (int) Math.round(way.x() + move.way.x()), (int) Math.round(way.y() + move.way.y())))
                : Optional.empty();
    }

    @Override
    public String label(Locale locale) {
        return label(locale, "elements.move");
    }
}
