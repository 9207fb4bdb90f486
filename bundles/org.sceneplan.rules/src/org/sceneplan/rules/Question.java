package org.sceneplan.rules;

import java.util.List;

/**
 * What a person must answer because the plan does not say it; stands on the approval sheet.
 *
 * @param rule    rule id
 * @param objects ids of the plan elements concerned, most important first; empty when it concerns the whole store
 * @param textZh  a question answered with yes or no; yes means the rule holds
 * @param textEn  the same in English
 * @param source  source tag and clause
 */
public record Question(String rule, List<String> objects, String textZh, String textEn, String source) {

    public Question {
        objects = List.copyOf(objects);
    }
}
