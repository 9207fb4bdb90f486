package org.sceneplan.rules;

import java.util.List;

import org.sceneplan.model.standard.Severity;

/**
 * One broken rule at one place.
 *
 * @param rule rule id
 * @param objects ids of the plan elements concerned, most important first; empty when it concerns the whole store
 * @param measured measured value in {@code unit}
 * @param limit limit in {@code unit}
 * @param unit mm, m, m2, %, W, W/m2, 1 (a count)
 * @param messageZh a sentence a designer understands
 * @param messageEn the same in English
 * @param source source tag and clause of the limit
 */
public record Finding(String rule, Severity severity, List<String> objects, double measured, double limit, String unit,
        String messageZh, String messageEn, String source) {

    public Finding {
        objects = List.copyOf(objects);
    }
}
