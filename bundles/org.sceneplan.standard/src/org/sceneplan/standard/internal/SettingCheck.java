package org.sceneplan.standard.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sceneplan.model.standard.RuleChange;
import org.sceneplan.model.standard.RuleSetting;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SettingAttribute;
import org.sceneplan.standard.StandardReadException;

/** Holds one rule setting and its record of changes against what they may say. */
final class SettingCheck {

    private static final Set<String> GRADES = Set.of("A", "B", "C", "K");

    private final ModelFile file;

    SettingCheck(ModelFile file) {
        this.file = file;
    }

    void setting(RuleSetting setting) throws StandardReadException {
        if (setting.getGrade() == null || !GRADES.contains(setting.getGrade())) {
            throw file.problem(setting, ReadProblem.BAD_GRADE, null, String.valueOf(setting.getGrade()));
        }
        if (setting.getMaxAreaM2() > 0 && setting.getMinAreaM2() > setting.getMaxAreaM2()) {
            throw file.problem(setting, ReadProblem.AREA_ORDER, null, Decimal.text(setting.getMinAreaM2()),
                    Decimal.text(setting.getMaxAreaM2()));
        }
        Map<SettingAttribute, String> lastByAttribute = new EnumMap<>(SettingAttribute.class);
        for (RuleChange change : setting.getChanges()) {
            lastByAttribute.put(attribute(change), RecordCopy.text(change.getTo()));
            date(change);
        }
        RuleLimit inForce = RecordCopy.limit(setting);
        for (Map.Entry<SettingAttribute, String> last : lastByAttribute.entrySet()) {
            String value = last.getKey().text(inForce);
            if (!normal(last.getValue()).equals(normal(value))) {
                throw file.problem(setting, ReadProblem.NOT_RECORDED, null, last.getKey().nameInFile(), value,
                        last.getValue());
            }
        }
    }

    private SettingAttribute attribute(RuleChange change) throws StandardReadException {
        SettingAttribute attribute = SettingAttribute.of(change.getAttribute()).orElse(null);
        if (attribute == null) {
            throw file.problem(change, ReadProblem.BAD_ATTRIBUTE, null, change.getAttribute(),
                    Arrays.stream(SettingAttribute.values()).map(SettingAttribute::nameInFile)
                            .collect(Collectors.joining(", ")));
        }
        return attribute;
    }

    private void date(RuleChange change) throws StandardReadException {
        try {
            LocalDate.parse(change.getOn());
        } catch (DateTimeParseException e) {
            throw file.problem(change, ReadProblem.BAD_DATE, e, change.getOn());
        }
    }

    /** A person may write 1800.0 for 1800, and the zones in any order. */
    private static String normal(String value) {
        String text = value.strip();
        return text.matches("\\d+\\.\\d*?0+") ? text.replaceAll("\\.?0+$", "")
                : Arrays.stream(text.split("\\s+")).sorted().collect(Collectors.joining(" "));
    }
}
