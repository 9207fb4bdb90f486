package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.plan.edit.AddElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.place.ChainLine;

/**
 * Adds a dimension line between two ends, or a chain of them through several. The lines of a chain share its name, the
 * smallest free number; with a direction they lie on one line. Refused when neighbouring ends coincide, with a
 * direction when they do not lie apart in it.
 */
public final class AddDimensionEdit implements PlanEdit {

    private final Level level;
    private final List<DimensionEnd> ends;
    private final int offsetMm;
    private final OptionalDouble angleDeg;

    /**
     * Dimension lines from end to end.
     *
     * @param level storey of an open plan
     * @param ends two for one dimension, more for a chain
     * @param offsetMm distance of the line from what it measures, positive to the left of the way from end to end
     * @throws IllegalArgumentException if there are fewer than two ends
     */
    public AddDimensionEdit(Level level, List<DimensionEnd> ends, int offsetMm) {
        this(level, ends, offsetMm, OptionalDouble.empty());
    }

    private AddDimensionEdit(Level level, List<DimensionEnd> ends, int offsetMm, OptionalDouble angleDeg) {
        this.level = requireNonNull(level, "level");
        this.ends = List.copyOf(ends);
        this.offsetMm = offsetMm;
        this.angleDeg = angleDeg;
        if (ends.size() < 2) {
            throw new IllegalArgumentException("a dimension needs at least 2 ends, found " + ends.size());
        }
    }

    /**
     * Dimension lines on one line with a direction.
     *
     * @param angleDeg direction of the line, counter-clockwise from x
     * @param offsetMm distance of the line from the first end, positive to the left of the direction
     * @throws IllegalArgumentException if there are fewer than two ends
     */
    public static AddDimensionEdit directed(Level level, List<DimensionEnd> ends, double angleDeg, int offsetMm) {
        return new AddDimensionEdit(level, ends, offsetMm, OptionalDouble.of(angleDeg));
    }

    private AddElementsEdit edit() {
        PlanIds ids = new PlanIds(level);
        String chain = ends.size() > 2 ? freeChain() : null;
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            Dimension dimension = dimension(ends.get(i - 1), ends.get(i));
            dimension.setChain(chain);
            dimension.setId(ids.next(level, dimension.eClass()));
            dimensions.add(dimension);
        }
        return new AddElementsEdit(level, dimensions);
    }

    private Dimension dimension(DimensionEnd from, DimensionEnd to) {
        Dimension dimension = PlanFactory.INSTANCE.createDimension();
        dimension.setFromXMm(from.at().xMm());
        dimension.setFromYMm(from.at().yMm());
        dimension.setToXMm(to.at().xMm());
        dimension.setToYMm(to.at().yMm());
        dimension.setOffsetMm(offsetMm);
        angleDeg.ifPresent(angle -> {
            dimension.setDirected(true);
            dimension.setAngleDeg(angle);
            dimension.setOffsetMm(ChainLine.of(ends.getFirst().at(), angle, offsetMm).offsetMm(from.at()));
        });
        from.elements().forEach(element -> {
            dimension.setFromElement(element);
            dimension.setFromAnchor(from.anchor());
        });
        to.elements().forEach(element -> {
            dimension.setToElement(element);
            dimension.setToAnchor(to.anchor());
        });
        return dimension;
    }

    private String freeChain() {
        Set<String> taken = new TreeSet<>();
        level.getDimensions().stream().map(Dimension::getChain).filter(chain -> chain != null).forEach(taken::add);
        int number = 1;
        while (taken.contains("K" + number)) {
            number++;
        }
        return "K" + number;
    }

    @Override
    public String label(Locale locale) {
        return edit().label(locale);
    }

    @Override
    public Refusal canApply() {
        for (int i = 1; i < ends.size(); i++) {
            Refusal refusal = EndsApart.check(level, ends.get(i - 1).at(), ends.get(i).at(), angleDeg);
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return edit().canApply();
    }

    @Override
    public Set<EObject> apply() {
        return new LinkedHashSet<>(edit().apply());
    }
}
