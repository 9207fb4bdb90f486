package org.sceneplan.plan.edit.shell;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

/**
 * Adds a dimension line between two ends, or a chain of them through several. The lines of a chain share its name, the
 * smallest free number. Refused when neighbouring ends coincide.
 */
public final class AddDimensionEdit implements PlanEdit {

    private final Level level;
    private final List<DimensionEnd> ends;
    private final int offsetMm;

    /**
     * @param level storey of an open plan
     * @param ends two for one dimension, more for a chain
     * @param offsetMm distance of the line from what it measures, positive to the left of the way from end to end
     * @throws IllegalArgumentException if there are fewer than two ends
     */
    public AddDimensionEdit(Level level, List<DimensionEnd> ends, int offsetMm) {
        this.level = requireNonNull(level, "level");
        this.ends = List.copyOf(ends);
        this.offsetMm = offsetMm;
        if (ends.size() < 2) {
            throw new IllegalArgumentException("a dimension needs at least 2 ends, found " + ends.size());
        }
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
            if (ends.get(i).at().equals(ends.get(i - 1).at())) {
                return ShellTexts.TEXTS.refusal(level, "dimension.noLength", ends.get(i).at());
            }
        }
        return edit().canApply();
    }

    @Override
    public Set<EObject> apply() {
        return new LinkedHashSet<>(edit().apply());
    }
}
