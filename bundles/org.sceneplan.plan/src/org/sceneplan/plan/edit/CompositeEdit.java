package org.sceneplan.plan.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.plan.edit.internal.RefusedEditException;
import org.sceneplan.plan.internal.BilingualText;

/**
 * Several edits as one user action: one label, one step of the history, all or nothing. They are applied in their
 * order; each is asked again right before its turn, and if it then refuses, what the others did is taken back.
 */
public final class CompositeEdit implements PlanEdit {

    private final BilingualText label;
    private final List<PlanEdit> edits;
    private final boolean dependent;

    private CompositeEdit(String english, String chinese, List<? extends PlanEdit> edits, boolean dependent) {
        this.label = new BilingualText(english, chinese);
        this.edits = List.copyOf(edits);
        this.dependent = dependent;
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a composite needs at least one edit");
        }
    }

    /**
     * Edits that do not build on each other: {@link #canApply()} asks all of them.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CompositeEdit of(String english, String chinese, List<? extends PlanEdit> edits) {
        return new CompositeEdit(english, chinese, edits, false);
    }

    /**
     * Edits that build on the ones before them: {@link #canApply()} can only ask the first; the history asks the
     * others.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CompositeEdit sequence(String english, String chinese, List<? extends PlanEdit> edits) {
        return new CompositeEdit(english, chinese, edits, true);
    }

    /** The edits in their order. */
    public List<PlanEdit> edits() {
        return edits;
    }

    @Override
    public String label(Locale locale) {
        return label.in(locale);
    }

    @Override
    public boolean givesZones() {
        return edits.stream().anyMatch(PlanEdit::givesZones);
    }

    @Override
    public Refusal canApply() {
        if (dependent) {
            return edits.get(0).canApply();
        }
        return edits.stream().map(PlanEdit::canApply).filter(Refusal::isRefused).findFirst().orElse(Refusal.NONE);
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        for (PlanEdit each : edits) {
            Refusal refusal = each.canApply();
            if (refusal.isRefused()) {
                throw new RefusedEditException(refusal);
            }
            affected.addAll(each.apply());
        }
        return affected;
    }
}
