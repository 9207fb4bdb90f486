package org.sceneplan.editor.display;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;

/**
 * What cannot be done, said like an edit that refuses.
 *
 * @param canApply the reason
 */
public record RefusedEdit(Refusal canApply) implements PlanEdit {

    /** An edit refused for a reason among the texts of the editor, with what fills its places in both languages. */
    public static RefusedEdit of(String key, String elementId, Object[] english, Object[] chinese) {
        return new RefusedEdit(new Refusal(key, elementId, PackageTexts.ofEditor(Locale.ENGLISH).text(key, english),
                PackageTexts.ofEditor(Locale.CHINESE).text(key, chinese)));
    }

    @Override
    public String label(Locale locale) {
        return canApply.message(locale);
    }

    @Override
    public Set<EObject> apply() {
        throw new IllegalStateException("refused: " + canApply.english());
    }
}
