package org.sceneplan.standard;

import java.time.LocalDate;

/**
 * One change that headquarters made to a rule setting.
 *
 * @param attribute what was changed
 * @param from   value before, as it stands in the file; a number is in the unit of the setting; empty = none
 * @param to     value after, in the same way
 * @param by     person who decided it
 * @param on     day it was decided
 * @param reason why, in words
 */
public record RuleChangeNote(SettingAttribute attribute, String from, String to, String by, LocalDate on,
        String reason) {
}
