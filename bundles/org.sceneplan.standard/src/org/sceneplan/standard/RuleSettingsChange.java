package org.sceneplan.standard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What headquarters wants changed in the setting of one rule, and why.
 *
 * @param ruleId id of the rule
 * @param valueByAttribute new values as they stand in the file; {@link RuleSettingsEditor#change} says which
 *         are refused
 * @param by person who decided it
 * @param on day it was decided
 * @param reason why, in words for the stores the rule holds for
 */
public record RuleSettingsChange(String ruleId, Map<SettingAttribute, String> valueByAttribute, String by, LocalDate on,
        String reason) {

    public RuleSettingsChange {
        requireNonNull(ruleId, "ruleId");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(reason, "reason");
        Map<SettingAttribute, String> copy = new EnumMap<>(SettingAttribute.class);
        copy.putAll(valueByAttribute);
        valueByAttribute = Collections.unmodifiableMap(copy);
    }

    /** A change of nothing yet. */
    public static RuleSettingsChange of(String ruleId, String by, LocalDate on, String reason) {
        return new RuleSettingsChange(ruleId, Map.of(), by, on, reason);
    }

    /** The same change with a further value. */
    public RuleSettingsChange with(SettingAttribute attribute, String value) {
        Map<SettingAttribute, String> values = new EnumMap<>(SettingAttribute.class);
        values.putAll(valueByAttribute);
        values.put(attribute, value);
        return new RuleSettingsChange(ruleId, values, by, on, reason);
    }
}
