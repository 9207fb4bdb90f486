package org.sceneplan.cli.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sceneplan.cli.text.TextTable;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.RuleOutcome;
import org.sceneplan.rules.RuleResult;
import org.sceneplan.rules.fix.ShellDefect;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.standard.ClauseText;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.UnitText;

/** Findings for people: per plan a line of counts and a line per finding, at the end the sums. */
public final class TextReport implements CheckReport {

    private static final Texts TEXTS = new Texts(TextReport.class);

    private final Appendable out;
    private final Locale locale;
    private final boolean chinese;
    private final boolean questions;
    private final boolean allRules;
    private final Map<Severity, Integer> countBySeverity = new TreeMap<>();
    private final Map<String, Integer> countByRule = new TreeMap<>();
    private int checked;
    private int unread;
    private int blocked;
    private int asked;

    /**
     * A report.
     *
     * @param questions list the questions to a person
     * @param allRules list the rules that hold and those that do not apply, too
     */
    public TextReport(Appendable out, Locale locale, boolean questions, boolean allRules) {
        this.out = out;
        this.locale = locale;
        this.chinese = locale.getLanguage().equals("zh");
        this.questions = questions;
        this.allRules = allRules;
    }

    @Override
    public void add(PlanCheck check) throws IOException {
        if (!check.isChecked()) {
            unread++;
            return;
        }
        CheckResult result = check.result();
        List<Question> toAnswer = Questions.of(result);
        count(result, toAnswer);
        out.append(head(check)).append('\n');
        TextTable table = new TextTable("lll");
        for (int i = 0; i < result.findings().size(); i++) {
            row(table, result.findings().get(i));
            String fix = check.fix(i, chinese);
            if (!fix.isEmpty()) {
                table.row("", "", text("TextReport_fix", fix));
            }
        }
        if (allRules) {
            result.results().forEach(rule -> row(table, check, rule));
        }
        if (questions) {
            toAnswer.forEach(question -> table.row("?", question.rule(),
                    (chinese ? question.textZh() : question.textEn()) + " "
                            + ClauseText.ofSource(question.source(), locale)));
        }
        out.append(table.text("  "));
        long ofShell = result.findings().stream()
                .filter(finding -> ShellDefect.is(finding, check.context().plan())).count();
        if (ofShell > 0) {
            out.append("  ").append(text("TextReport_shell", ofShell)).append('\n');
        }
        if (!questions && !toAnswer.isEmpty()) {
            out.append("  ").append(text("TextReport_questions", toAnswer.size())).append('\n');
        }
    }

    @Override
    public void end() throws IOException {
        if (checked + unread < 2) {
            return;
        }
        out.append('\n').append(text("TextReport_sum", checked, unread, blocked,
                countBySeverity.getOrDefault(Severity.H, 0), countBySeverity.getOrDefault(Severity.W, 0),
                countBySeverity.getOrDefault(Severity.I, 0), asked)).append('\n');
        if (!countByRule.isEmpty()) {
            String broken = countByRule.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
            out.append(text("TextReport_broken", broken)).append('\n');
        }
    }

    private void count(CheckResult result, List<Question> toAnswer) {
        checked++;
        blocked += result.hasBlocking() ? 1 : 0;
        asked += toAnswer.size();
        for (Finding finding : result.findings()) {
            countBySeverity.merge(finding.severity(), 1, Integer::sum);
            countByRule.merge(finding.rule(), 1, Integer::sum);
        }
    }

    private String head(PlanCheck check) {
        CheckResult result = check.result();
        long notApplicable = result.results().stream()
                .filter(rule -> rule.outcome() instanceof RuleOutcome.NotApplicable).count();
        return text("TextReport_head", check.plan().name(), check.context().plan().store().code(),
                result.count(Severity.H), result.count(Severity.W), result.count(Severity.I),
                result.results().size() - notApplicable, notApplicable);
    }

    private void row(TextTable table, Finding finding) {
        table.row(finding.severity().getName(), finding.rule(), (chinese ? finding.messageZh() : finding.messageEn())
                + measure(finding.measured(), finding.limit(), finding.unit()) + " "
                + ClauseText.ofSource(finding.source(), locale));
    }

    private void row(TextTable table, PlanCheck check, RuleResult rule) {
        String title = check.context().standard().ruleLimits().find(rule.ruleId()).map(this::title).orElse("");
        switch (rule.outcome()) {
            case RuleOutcome.NotApplicable none -> table.row("-", rule.ruleId(),
                    text("TextReport_notApplicable", title, chinese ? none.reasonZh() : none.reasonEn()));
            case RuleOutcome.Checked done when done.findings().isEmpty() -> table.row("+", rule.ruleId(),
                    text("TextReport_holds", title) + done.tightest()
                            .map(tightest -> measure(tightest.value(), tightest.limit(), tightest.unit())).orElse(""));
            case RuleOutcome.Checked broken -> { }
            case RuleOutcome.Asked open -> { }
        }
    }

    private String title(RuleLimit limit) {
        return chinese ? limit.titleZh() : limit.titleEn();
    }

    /** Measured value and limit; nothing for a finding that is no matter of a number. */
    private String measure(double measured, double limit, String unit) {
        if (measured == limit && limit == 0) {
            return "";
        }
        return " (" + Figures.number(measured) + " / " + UnitText.with(Figures.number(limit), unit, locale) + ")";
    }

    private String text(String key, Object... values) {
        return TEXTS.get(locale, key, values);
    }
}
