package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.RuleSettingsFile;
import org.sceneplan.exchange.json.RulesJson;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleSettingsChange;
import org.sceneplan.standard.SettingAttribute;

/** {@code rules STANDARD [RULE]}: lists the rules of a format standard, explains one, changes its setting. */
public final class RulesVerb implements Verb {

    private static final Option JSON = Option.flag("--json");
    private static final Option BY = Option.withValue("--by", "NAME");
    private static final Option REASON = Option.withValue("--reason", "TEXT");
    private static final Option DATE = Option.withValue("--date", "YYYY-MM-DD");
    private static final Option IN_PLACE = Option.flag("--in-place");
    private static final Option TARGET = new Option("--output", "-o", "FILE");
    private static final Map<Option, SettingAttribute> VALUES = values();
    private static final String EVERYTHING = "all";

    private static final Syntax SYNTAX = new Syntax("rules", "STANDARD [RULE [--limit N ...]]", 1, 2, options(),
            List.of());

    private static Map<Option, SettingAttribute> values() {
        Map<Option, SettingAttribute> values = new LinkedHashMap<>();
        values.put(Option.withValue("--limit", "N"), SettingAttribute.LIMIT);
        values.put(Option.withValue("--severity", "H|W|I"), SettingAttribute.SEVERITY);
        values.put(Option.withValue("--enabled", "true|false"), SettingAttribute.ENABLED);
        values.put(Option.withValue("--min-area", "M2"), SettingAttribute.MIN_AREA_M2);
        values.put(Option.withValue("--max-area", "M2"), SettingAttribute.MAX_AREA_M2);
        values.put(Option.withValue("--tiers", "TIER,...|all"), SettingAttribute.TIERS);
        values.put(Option.withValue("--zones", "CODE,...|all"), SettingAttribute.ZONE_CODES);
        return values;
    }

    private static List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(JSON));
        options.addAll(VALUES.keySet());
        options.addAll(List.of(BY, REASON, DATE, TARGET, IN_PLACE));
        return options;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        RuleSettingsFile file = RuleSettingsFile.of(call);
        List<String> operands = call.arguments().operands();
        boolean changes = options().stream().anyMatch(option -> option != JSON && call.arguments().has(option));
        if (changes && operands.size() < 2) {
            throw VerbTexts.refusal(call, "RulesVerb_whichRule");
        }
        if (changes) {
            change(call, file, operands.get(1));
        } else if (operands.size() == 2) {
            show(call, file.setting(operands.get(1)));
        } else if (call.arguments().has(JSON)) {
            call.console().data(RulesJson.of(file.settings().limits()));
        } else {
            call.console().data(new RuleSettingText(call).list(file.settings().limits()));
        }
        return ExitCode.OK;
    }

    private static void show(Call call, RuleLimit setting) {
        call.console().data(call.arguments().has(JSON) ? RulesJson.of(setting, call.documentLocale())
                : new RuleSettingText(call).details(setting));
    }

    private static void change(Call call, RuleSettingsFile file, String ruleId) throws BadInputException {
        boolean inPlace = call.arguments().has(IN_PLACE);
        if (inPlace == call.arguments().has(TARGET)) {
            throw VerbTexts.refusal(call, "RulesVerb_where");
        }
        if (inPlace && file.file().isEmpty()) {
            throw VerbTexts.refusal(call, "RulesVerb_installed", call.arguments().operands().get(0));
        }
        int before = file.setting(ruleId).changes().size();
        RuleLimit setting = file.change(wanted(call, ruleId));
        Path target;
        if (inPlace) {
            target = file.file().orElseThrow();
            file.overwrite();
        } else {
            target = call.optionPath(TARGET);
            file.writeNew(target);
        }
        if (call.arguments().has(JSON)) {
            show(call, setting);
        } else {
            call.console().summary(new RuleSettingText(call).changed(target, setting, before));
        }
        remarks(call, setting);
    }

    private static RuleSettingsChange wanted(Call call, String ruleId) throws BadInputException {
        RuleSettingsChange change = RuleSettingsChange.of(ruleId, needed(call, BY), date(call), needed(call, REASON));
        for (Map.Entry<Option, SettingAttribute> option : VALUES.entrySet()) {
            String value = call.arguments().value(option.getKey()).orElse(null);
            if (value != null) {
                boolean list = option.getValue() == SettingAttribute.TIERS
                        || option.getValue() == SettingAttribute.ZONE_CODES;
                change = change.with(option.getValue(), list && value.equals(EVERYTHING) ? "" : value);
            }
        }
        return change;
    }

    private static String needed(Call call, Option option) throws BadInputException {
        String value = call.arguments().value(option).orElse("");
        if (value.isBlank()) {
            throw VerbTexts.refusal(call, "RulesVerb_needed", option.name(), option.valueName());
        }
        return value;
    }

    private static LocalDate date(Call call) throws BadInputException {
        String text = needed(call, DATE);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw VerbTexts.refusal(call, "RulesVerb_date", text);
        }
    }

    /** What a change of scope or switch means beyond what it says. */
    private static void remarks(Call call, RuleLimit setting) {
        if (setting.enabled() && RuleEngine.standard().rule(setting.ruleId()).isEmpty()) {
            call.console().remark(VerbTexts.text(call, "RulesVerb_noCheck", setting.ruleId()));
        }
        boolean narrow = !setting.scope().tiers().isEmpty() || setting.scope().maxAreaM2() > 0;
        if (setting.enabled() && narrow) {
            call.console().remark(VerbTexts.text(call, "RulesVerb_narrow", setting.ruleId(),
                    new RuleSettingText(call).scope(setting.scope())));
        }
    }
}
