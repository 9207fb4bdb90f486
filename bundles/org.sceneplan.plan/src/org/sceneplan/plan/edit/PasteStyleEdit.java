package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.plan.internal.ElementName;

/**
 * Gives elements the style of another one of their kind, of the same or another plan. Elements of another kind are left
 * out; refused when none is of the kind, or one that is may not be changed.
 */
public final class PasteStyleEdit extends ValuesEdit {

    private final EObject source;
    private final Set<CopiedStyle> styles;

    /**
     * @param source element whose style is copied, as it is when the edit is applied
     * @param targets elements of an open plan; groups stand for their members
     * @param styles what to copy, not empty
     */
    public PasteStyleEdit(EObject source, Collection<? extends EObject> targets, Set<CopiedStyle> styles) {
        super(GroupTree.leaves(targets));
        this.source = requireNonNull(source, "source");
        this.styles = EnumSet.copyOf(styles);
    }

    @Override
    Refusal collect(Settings settings) {
        boolean fits = false;
        for (EObject each : elements()) {
            if (each.eClass() != source.eClass() || each == source) {
                continue;
            }
            fits = true;
            Refusal refusal = EditRules.lock(each);
            if (refusal.isRefused()) {
                return refusal;
            }
            styles.forEach(style -> style.features(each).forEach(feature -> copy(each, feature, settings)));
        }
        return fits ? Refusal.NONE : EditRules.refusal(source, "style.otherKind");
    }

    private void copy(EObject target, String name, Settings settings) {
        EStructuralFeature feature = source.eClass().getEStructuralFeature(name);
        Object value = source.eGet(feature);
        boolean foreign = value instanceof EObject referred && PlanIds.root(referred) != PlanIds.root(target);
        if (!foreign) {
            settings.add(target, feature, value);
        }
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("style.paste", ElementName.of(source), ElementName.of(elements())).in(locale);
    }
}
