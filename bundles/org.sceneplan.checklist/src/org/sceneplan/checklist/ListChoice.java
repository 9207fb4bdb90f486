package org.sceneplan.checklist;

import org.sceneplan.rules.wording.Bilingual;

/**
 * One value a choice column can take.
 *
 * @param code stable code
 * @param name the value as people read it
 */
public record ListChoice(String code, Bilingual name) {
}
