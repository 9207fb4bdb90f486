package org.sceneplan.workbench.view.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.standard.ClauseText;
import org.sceneplan.standard.RuleExplanations;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.UnitText;

/**
 * What a person wants to know of a rule.
 *
 * @param title name and id
 * @param lines explanation, limit, source, changes of headquarters; one sentence or pair each
 */
public record RuleCard(String title, List<String> lines) {

    public RuleCard {
        lines = List.copyOf(lines);
    }

    /** The card of a rule in a language; of a rule the standard does not have only the id. */
    public static RuleCard of(String ruleId, StandardSnapshot standard, Locale locale) {
        PackageTexts texts = PackageTexts.of(RuleCard.class, locale);
        Optional<RuleLimit> found = standard.ruleLimits().find(ruleId);
        List<String> lines = new ArrayList<>();
        RuleExplanations.of(ruleId, locale).ifPresent(lines::add);
        if (found.isEmpty()) {
            return new RuleCard(ruleId, lines);
        }
        RuleLimit limit = found.get();
        if (limit.limit() != 0) {
            lines.add(texts.text("card.limit", UnitText.with(Figures.number(limit.limit()), limit.unit(), locale)));
        }
        lines.add(texts.text("card.source", limit.source(), texts.text("card.grade." + limit.grade()),
                tags(limit.source(), texts)));
        if (!limit.clause().isBlank()) {
            lines.add(texts.text("card.clause", ClauseText.of(limit.clause(), locale)));
        }
        limit.changes().forEach(change -> lines.add(texts.text("card.change", change.from(), change.to(), change.by(),
                change.on(), change.reason())));
        return new RuleCard(texts.choose(limit.titleZh(), limit.titleEn()) + "  (" + ruleId + ")", lines);
    }

    /** What the kinds of tags in a source stand for. */
    private static String tags(String source, PackageTexts texts) {
        return Stream.of("S", "K", "C").filter(kind -> source.contains("[" + kind))
                .map(kind -> texts.text("card.tag." + kind)).collect(Collectors.joining(texts.text("comma")));
    }
}
