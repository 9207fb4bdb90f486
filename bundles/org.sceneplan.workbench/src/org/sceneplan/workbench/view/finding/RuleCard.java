package org.sceneplan.workbench.view.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.standard.ClauseText;
import org.sceneplan.standard.RuleExplanations;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SourceText;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.UnitText;

/**
 * What a person wants to know of a rule.
 *
 * @param title name and id
 * @param lines explanation, limit, source, changes of headquarters; one sentence or pair each
 */
public record RuleCard(String title, List<String> lines) {

    private static final double MM_PER_M = 1000;
    private static final double SAME = 1e-6;

    public RuleCard {
        lines = List.copyOf(lines);
    }

    /** The card of a rule in a language; of a rule the standard does not have only the id. */
    public static RuleCard of(String ruleId, StandardSnapshot standard, Locale locale) {
        return of(ruleId, null, "", standard, locale);
    }

    /** The card of the rule behind a row; of the limits of the rule it tells the one that holds there. */
    static RuleCard of(FindingRow row, StandardSnapshot standard, Locale locale) {
        return of(row.ruleId(), row.finding(), row.limit(), standard, locale);
    }

    private static RuleCard of(String ruleId, Finding finding, String limitHere, StandardSnapshot standard,
            Locale locale) {
        PackageTexts texts = PackageTexts.of(RuleCard.class, locale);
        Optional<RuleLimit> found = standard.ruleLimits().find(ruleId);
        List<String> lines = new ArrayList<>();
        RuleExplanations.of(ruleId, locale).ifPresent(lines::add);
        if (found.isEmpty()) {
            return new RuleCard(ruleId, lines);
        }
        RuleLimit rule = found.get();
        RuleLimit limit = finding == null || isLimitOf(finding, rule) ? rule
                : companion(finding, standard).orElse(rule);
        if (finding != null && limit != rule) {
            lines.add(texts.text("card.limit.companion", limitHere, texts.choose(limit.titleZh(), limit.titleEn()),
                    limit.ruleId()));
        } else if (finding != null && !isLimitOf(finding, rule)) {
            lines.add(rule.limit() == 0 ? texts.text("card.limit", limitHere)
                    : texts.text("card.limit.case", limitHere, own(rule, locale)));
        } else if (rule.limit() != 0) {
            lines.add(texts.text("card.limit", own(rule, locale)));
        }
        lines.add(texts.text("card.source", SourceText.named(limit.source(), locale),
                texts.text("card.grade." + limit.grade())));
        if (!limit.clause().isBlank()) {
            lines.add(texts.text("card.clause", ClauseText.of(limit.clause(), locale)));
        }
        limit.changes().forEach(change -> lines.add(texts.text("card.change", change.from(), change.to(), change.by(),
                change.on(), change.reason())));
        return new RuleCard(texts.choose(rule.titleZh(), rule.titleEn()) + "  (" + ruleId + ")", lines);
    }

    private static String own(RuleLimit rule, Locale locale) {
        return UnitText.with(Figures.number(rule.limit()), rule.unit(), locale);
    }

    /** Whether a finding was measured against a number of the rule book. */
    private static boolean isLimitOf(Finding finding, RuleLimit limit) {
        boolean metres = finding.unit().equals("mm") && limit.unit().equals("m");
        boolean comparable = metres || finding.unit().equals("mm") == limit.unit().equals("mm");
        return comparable && Math.abs(finding.limit() - limit.limit() * (metres ? MM_PER_M : 1)) < SAME;
    }

    /** Another number of the rule book that the rule reads, as the greatest beside the least. */
    private static Optional<RuleLimit> companion(Finding finding, StandardSnapshot standard) {
        return standard.ruleLimits().all().stream()
                .filter(each -> each.ruleId().startsWith(finding.rule() + "-") || RuleExplanations
                        .of(each.ruleId(), Locale.ENGLISH).orElse("").startsWith("Read by " + finding.rule() + " "))
                .filter(each -> isLimitOf(finding, each)).findFirst();
    }
}
