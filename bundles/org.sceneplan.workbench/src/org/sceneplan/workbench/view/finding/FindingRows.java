package org.sceneplan.workbench.view.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.Question;
import org.sceneplan.rules.RuleResult;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.standard.ClauseText;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.UnitText;

/** Makes the rows of the findings view from the verdict of the rules, groups them, and compares two verdicts. */
public final class FindingRows {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private final StandardSnapshot standard;
    private final PlanTree tree;
    private final PackageTexts texts;

    /** Rows for a plan in a language. */
    public FindingRows(StandardSnapshot standard, PlanTree tree, Locale locale) {
        this.standard = standard;
        this.tree = tree;
        this.texts = PackageTexts.of(FindingRows.class, locale);
    }

    /** One row per finding in the order of the verdict, then one per question. */
    public List<FindingRow> of(CheckResult result) {
        Map<String, Integer> countByKey = new HashMap<>();
        List<FindingRow> rows = new ArrayList<>();
        result.findings().forEach(finding -> rows.add(row(finding, countByKey)));
        for (RuleResult each : result.results()) {
            each.outcome().questions().forEach(question -> rows.add(row(question, countByKey)));
        }
        return List.copyOf(rows);
    }

    /**
     * Marks what a drag would change.
     *
     * @param now rows of the plan as it is
     * @param then rows of the plan as it would be
     * @return the rows of {@code then}, each marked; behind a row of {@code now} that stays, those that would be gone
     */
    public static List<FindingRow> compare(List<FindingRow> now, List<FindingRow> then) {
        Map<String, FindingRow> nowByKey = new LinkedHashMap<>();
        now.forEach(row -> nowByKey.put(row.key(), row));
        Map<String, FindingRow> thenByKey = new LinkedHashMap<>();
        then.forEach(row -> thenByKey.put(row.key(), row));
        List<FindingRow> marked = new ArrayList<>();
        for (FindingRow row : now) {
            FindingRow next = thenByKey.remove(row.key());
            marked.add(next == null ? row.changed(FindingChange.GONE) : next.changed(change(row, next)));
        }
        thenByKey.values().forEach(row -> marked.add(row.changed(FindingChange.NEW)));
        return List.copyOf(marked);
    }

    private static FindingChange change(FindingRow now, FindingRow then) {
        if (now.isQuestion() || now.offShare() == then.offShare()) {
            return FindingChange.SAME;
        }
        return then.offShare() > now.offShare() ? FindingChange.WORSE : FindingChange.BETTER;
    }

    /** Puts rows together; questions always stand in a group of their own at the end. */
    public List<FindingGroup> grouped(List<FindingRow> rows, FindingGrouping grouping) {
        Map<String, List<FindingRow>> rowsByTitle = new LinkedHashMap<>();
        if (grouping == FindingGrouping.SEVERITY) {
            for (Severity severity : Severity.values()) {
                rowsByTitle.put(texts.text("severity." + severity.name()), new ArrayList<>());
            }
        }
        List<FindingRow> questions = new ArrayList<>();
        for (FindingRow row : rows) {
            if (row.isQuestion()) {
                questions.add(row);
            } else {
                rowsByTitle.computeIfAbsent(title(row, grouping), key -> new ArrayList<>()).add(row);
            }
        }
        List<FindingGroup> groups = new ArrayList<>();
        rowsByTitle.forEach((title, members) -> {
            if (!members.isEmpty()) {
                groups.add(group(grouping + "/" + title, title, members));
            }
        });
        if (!questions.isEmpty()) {
            groups.add(group("questions", texts.text("questions"), questions));
        }
        return List.copyOf(groups);
    }

    private FindingGroup group(String key, String title, List<FindingRow> rows) {
        Severity worst = rows.stream().map(FindingRow::severity).filter(severity -> severity != null)
                .min(Severity::compareTo).orElse(null);
        return new FindingGroup(key, texts.text("group", title, rows.size()), worst, rows);
    }

    private String title(FindingRow row, FindingGrouping grouping) {
        return switch (grouping) {
            case SEVERITY -> texts.text("severity." + row.severity().name());
            case ZONE -> row.zone().isEmpty() ? texts.text("noZone") : row.zone();
            case RULE -> row.ruleTitle() + "  " + row.ruleId();
        };
    }

    /** Ids of elements and of everything that belongs to them: fixtures of a zone, positions of a fixture. */
    public Set<String> withContent(List<String> ids) {
        Set<String> all = new LinkedHashSet<>(ids);
        ids.stream().map(tree::node).filter(node -> node != null).forEach(node -> addContent(node, all));
        return all;
    }

    private static void addContent(PlanNode node, Set<String> ids) {
        for (PlanNode child : node.children()) {
            ids.add(child.elementId());
            addContent(child, ids);
        }
    }

    /** Number of rows of each severity and of questions, for the title: {@code 3 H, 5 W, 2 ?}. */
    public String count(List<FindingRow> rows) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long found = rows.stream().filter(row -> row.severity() == severity
                    && row.change() != FindingChange.GONE).count();
            if (found > 0) {
                parts.add(found == 1 ? texts.text("one." + severity.name(), found)
                        : texts.text("several." + severity.name(), found));
            }
        }
        return parts.isEmpty() ? texts.text("none") : String.join(texts.text("comma"), parts);
    }

    private FindingRow row(Finding finding, Map<String, Integer> countByKey) {
        boolean atLeast = finding.measured() < finding.limit();
        double off = Math.abs(finding.limit() - finding.measured());
        double share = finding.limit() == 0 ? off : off / Math.abs(finding.limit());
        return new FindingRow(key(finding.rule(), finding.objects(), finding.messageZh(), countByKey), finding.rule(),
                title(finding.rule()), finding.severity(),
                texts.choose(finding.messageZh(), finding.messageEn()), figure(finding.measured(), finding.unit()),
                (atLeast ? "≥ " : "≤ ") + figure(finding.limit(), finding.unit()),
                (atLeast ? "−" : "+") + figure(off, finding.unit()), share, finding.objects(),
                names(finding.objects()), zone(finding.objects()),
                ClauseText.ofSource(finding.source(), texts.locale()), finding, FindingChange.SAME);
    }

    private FindingRow row(Question question, Map<String, Integer> countByKey) {
        return new FindingRow(key("?" + question.rule(), question.objects(), question.textZh(), countByKey), question.rule(),
                title(question.rule()), null, texts.choose(question.textZh(), question.textEn()), "", "", "", 0,
                question.objects(), names(question.objects()), zone(question.objects()),
                ClauseText.ofSource(question.source(), texts.locale()), null, FindingChange.SAME);
    }

    /** What is named in quotation marks, as the fixture that a zone lacks, tells findings at the same objects apart. */
    private static String key(String rule, List<String> objects, String messageZh, Map<String, Integer> countByKey) {
        String named = QUOTED.matcher(messageZh).results().map(MatchResult::group).collect(Collectors.joining());
        String key = rule + " " + String.join(" ", new TreeSet<>(objects)) + " " + named;
        int number = countByKey.merge(key, 1, Integer::sum);
        return number == 1 ? key : key + " #" + number;
    }

    private String title(String ruleId) {
        return standard.ruleLimits().find(ruleId).map(this::title).orElse(ruleId);
    }

    private String title(RuleLimit limit) {
        return texts.choose(limit.titleZh(), limit.titleEn());
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(texts.text("comma")));
    }

    private String name(String id) {
        PlanNode node = tree.node(id);
        return node == null ? ElementIds.shortId(id) : node.label().replaceAll("\\s+", " ");
    }

    private String zone(List<String> ids) {
        PlanNode node = ids.isEmpty() ? null : tree.node(ids.getFirst());
        while (node != null && node.kind() != PlanNodeKind.ZONE) {
            node = node.parent();
        }
        return node == null ? "" : node.label().split("  ")[0];
    }

    private String figure(double value, String unit) {
        return switch (unit) {
            case "mm" -> Figures.millimetres(value);
            case "%" -> Figures.percent(value);
            case "m2", "m²" -> Figures.squareMetres(value);
            case "W" -> Figures.watts(value);
            default -> UnitText.with(Figures.number(value), unit, texts.locale());
        };
    }
}
