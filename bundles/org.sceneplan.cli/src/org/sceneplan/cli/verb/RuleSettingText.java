package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.text.TextTable;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.standard.ClauseText;
import org.sceneplan.standard.RuleChangeNote;
import org.sceneplan.standard.RuleExplanations;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.RuleScope;
import org.sceneplan.standard.SettingAttribute;
import org.sceneplan.standard.UnitText;

/** Rule settings in words. */
final class RuleSettingText {

    private final Call call;
    private final boolean chinese;

    RuleSettingText(Call call) {
        this.call = call;
        this.chinese = call.locale().getLanguage().equals("zh");
    }

    /** One line per rule in the order of the rule book. */
    String list(RuleLimits limits) {
        TextTable table = new TextTable("llrlllll");
        Object[] titles = text("RuleSettingText_titles").split("\\|", -1);
        table.row(titles);
        for (RuleLimit setting : limits.all()) {
            table.row(setting.ruleId(), setting.severity().getLiteral(), limit(setting), title(setting),
                    scope(setting.scope()), setting.source(), setting.grade(), state(setting, ""));
        }
        return table.text("");
    }

    /** Everything about one rule. */
    String details(RuleLimit setting) {
        TextTable table = new TextTable("ll");
        table.row(text("RuleSettingText_limit"), limit(setting).isEmpty() ? "-" : limit(setting));
        table.row(text("RuleSettingText_severity"), setting.severity().getLiteral() + "  "
                + text("RuleSettingText_severity_" + setting.severity().getLiteral()));
        table.row(text("RuleSettingText_state"), state(setting, text("RuleSettingText_on")));
        table.row(text("RuleSettingText_scope"), scope(setting.scope()));
        table.row(text("RuleSettingText_clause"),
                setting.clause().isEmpty() ? "-" : ClauseText.of(setting.clause(), call.locale()));
        table.row(text("RuleSettingText_source"), setting.source() + "  " + setting.grade() + ": "
                + text("RuleSettingText_grade_" + setting.grade()));
        RuleExplanations.of(setting.ruleId(), call.locale())
                .ifPresent(why -> table.row(text("RuleSettingText_why"), why));
        for (RuleChangeNote note : setting.changes()) {
            table.row(note.on(), text("RuleSettingText_note", note.by(), change(note), note.reason()));
        }
        return setting.ruleId() + "  " + title(setting) + "\n" + table.text("  ");
    }

    /** What was just changed. */
    String changed(Path target, RuleLimit setting, int notesBefore) {
        String changes = setting.changes().subList(notesBefore, setting.changes().size()).stream().map(this::change)
                .collect(Collectors.joining(", "));
        return text("RuleSettingText_changed", target, setting.ruleId(), changes);
    }

    /** To which stores and zones a rule applies. */
    String scope(RuleScope scope) {
        List<String> parts = new ArrayList<>();
        if (scope.minAreaM2() > 0) {
            parts.add("≥ " + SettingAttribute.number(scope.minAreaM2()) + " m²");
        }
        if (scope.maxAreaM2() > 0) {
            parts.add("≤ " + SettingAttribute.number(scope.maxAreaM2()) + " m²");
        }
        scope.tiers().stream().sorted().map(StoreTier::getLiteral)
                .forEach(tier -> parts.add(text("RuleSettingText_tier_" + tier)));
        if (!scope.zoneCodes().isEmpty()) {
            parts.add(text("RuleSettingText_zones",
                    scope.zoneCodes().stream().sorted().collect(Collectors.joining(" "))));
        }
        return parts.isEmpty() ? text("RuleSettingText_everywhere") : String.join(", ", parts);
    }

    private String state(RuleLimit setting, String usual) {
        List<String> parts = new ArrayList<>();
        if (!setting.enabled()) {
            parts.add(text("RuleSettingText_off"));
        } else if (RuleEngine.standard().rule(setting.ruleId()).isEmpty()) {
            parts.add(text("RuleSettingText_number"));
        } else {
            parts.add(usual);
        }
        if (!setting.changes().isEmpty()) {
            parts.add(text("RuleSettingText_byHeadquarters"));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String change(RuleChangeNote note) {
        return note.attribute().nameInFile() + " " + value(note.from()) + " → " + value(note.to());
    }

    private String value(String value) {
        return value.isEmpty() ? text("RuleSettingText_all") : value;
    }

    /** Limit with unit; empty for a rule without a number of its own. */
    private String limit(RuleLimit setting) {
        boolean none = setting.limit() == 0 && !setting.changes().stream()
                .anyMatch(note -> note.attribute() == SettingAttribute.LIMIT);
        return none ? "" : UnitText.with(SettingAttribute.LIMIT.text(setting), setting.unit(), call.locale());
    }

    private String title(RuleLimit setting) {
        return chinese ? setting.titleZh() : setting.titleEn();
    }

    private String text(String key, Object... values) {
        return VerbTexts.text(call, key, values);
    }
}
