package org.sceneplan.standard.internal.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.standard.RuleChangeException;
import org.sceneplan.standard.RuleChangeNote;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleScope;
import org.sceneplan.standard.RuleSettingsChange;
import org.sceneplan.standard.SettingAttribute;

/** Holds the values of a change against what a setting may say, and makes the changed setting. */
public final class ChangedValues {

    /** No limit of any unit is larger; beyond it numbers lose their last digits. */
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    private final RuleLimit before;
    private final List<String> zoneCodes;
    private final Map<SettingAttribute, String> values = new EnumMap<>(SettingAttribute.class);

    private ChangedValues(RuleLimit before, List<String> zoneCodes) {
        this.before = before;
        this.zoneCodes = zoneCodes;
    }

    /**
     * The setting after a change, with a note for each attribute that gets another value.
     *
     * @param zoneCodes codes a scope may name; empty = any, as in a rule book
     */
    public static RuleLimit of(RuleLimit before, RuleSettingsChange change, List<String> zoneCodes)
            throws RuleChangeException {
        String by = line(change.by());
        String reason = line(change.reason());
        String rule = before.ruleId();
        if (by.isEmpty()) {
            throw new RuleChangeException(ChangeProblem.BLANK_BY, rule);
        }
        if (reason.isEmpty()) {
            throw new RuleChangeException(ChangeProblem.BLANK_REASON, rule);
        }
        if (change.valueByAttribute().isEmpty()) {
            throw new RuleChangeException(ChangeProblem.NO_VALUE, rule);
        }
        ChangedValues changed = new ChangedValues(before, zoneCodes);
        for (SettingAttribute attribute : SettingAttribute.values()) {
            String wanted = change.valueByAttribute().get(attribute);
            changed.values.put(attribute, wanted == null ? attribute.text(before) : changed.read(attribute, wanted));
        }
        List<RuleChangeNote> notes = new ArrayList<>(before.changes());
        changed.values.forEach((attribute, to) -> {
            String from = attribute.text(before);
            if (!from.equals(to)) {
                notes.add(new RuleChangeNote(attribute, from, to, by, change.on(), reason));
            }
        });
        if (notes.size() == before.changes().size()) {
            throw new RuleChangeException(ChangeProblem.NOTHING_CHANGES, rule,
                    change.valueByAttribute().keySet().stream()
                            .map(attribute -> attribute.nameInFile() + " " + attribute.text(before))
                            .collect(Collectors.joining(", ")));
        }
        return changed.setting(notes);
    }

    /** The attributes for which a setting has more notes than another. */
    static Set<SettingAttribute> changed(RuleLimit before, RuleLimit after) {
        return after.changes().subList(before.changes().size(), after.changes().size()).stream()
                .map(RuleChangeNote::attribute).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String read(SettingAttribute attribute, String wanted) throws RuleChangeException {
        String value = wanted.strip();
        return switch (attribute) {
            case LIMIT, MIN_AREA_M2, MAX_AREA_M2 -> number(attribute, value);
            case SEVERITY -> {
                String name = value.toUpperCase(Locale.ROOT);
                yield Severity.get(name) == null ? refuse(ChangeProblem.BAD_SEVERITY, attribute, value, "") : name;
            }
            case ENABLED -> List.of("true", "false").contains(value) ? value
                    : refuse(ChangeProblem.BAD_TRUTH, attribute, value, "");
            case TIERS -> words(attribute, value, ChangeProblem.BAD_TIER,
                    Arrays.stream(StoreTier.values()).map(StoreTier::getLiteral).toList());
            case ZONE_CODES -> words(attribute, value, ChangeProblem.BAD_ZONE, zoneCodes);
        };
    }

    private String number(SettingAttribute attribute, String value) throws RuleChangeException {
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.signum() >= 0 && number.compareTo(LARGEST) <= 0) {
                double read = number.doubleValue();
                return read == 0 ? "0" : BigDecimal.valueOf(read).stripTrailingZeros().toPlainString();
            }
        } catch (NumberFormatException e) {
            // refused below, like a number out of range
        }
        return refuse(ChangeProblem.BAD_NUMBER, attribute, value, "");
    }

    private String words(SettingAttribute attribute, String value, ChangeProblem problem, List<String> known)
            throws RuleChangeException {
        Set<String> words = new TreeSet<>(Arrays.asList(value.isEmpty() ? new String[0] : value.split("[\\s,]+")));
        for (String word : words) {
            if (!known.isEmpty() && !known.contains(word)) {
                refuse(problem, attribute, word, String.join(" ", known));
            }
        }
        return String.join(" ", words);
    }

    private String refuse(ChangeProblem problem, SettingAttribute attribute, String value, String known)
            throws RuleChangeException {
        throw new RuleChangeException(problem, before.ruleId(), attribute.nameInFile(), line(value), known);
    }

    private RuleLimit setting(List<RuleChangeNote> notes) throws RuleChangeException {
        double minAreaM2 = Double.parseDouble(values.get(SettingAttribute.MIN_AREA_M2));
        double maxAreaM2 = Double.parseDouble(values.get(SettingAttribute.MAX_AREA_M2));
        if (maxAreaM2 > 0 && minAreaM2 > maxAreaM2) {
            throw new RuleChangeException(ChangeProblem.AREA_ORDER, before.ruleId(),
                    values.get(SettingAttribute.MIN_AREA_M2), values.get(SettingAttribute.MAX_AREA_M2));
        }
        RuleScope scope = new RuleScope(minAreaM2, maxAreaM2,
                split(SettingAttribute.TIERS).stream().map(StoreTier::get).collect(Collectors.toSet()),
                split(SettingAttribute.ZONE_CODES));
        return new RuleLimit(before.ruleId(), before.titleZh(), before.titleEn(),
                Double.parseDouble(values.get(SettingAttribute.LIMIT)), before.unit(),
                Severity.get(values.get(SettingAttribute.SEVERITY)),
                Boolean.parseBoolean(values.get(SettingAttribute.ENABLED)), scope, before.clause(), before.source(),
                before.grade(), notes);
    }

    private Set<String> split(SettingAttribute attribute) {
        String text = values.get(attribute);
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    /** One line without control characters, as an attribute holds it. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
