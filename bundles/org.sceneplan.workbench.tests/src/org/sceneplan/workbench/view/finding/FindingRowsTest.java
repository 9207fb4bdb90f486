package org.sceneplan.workbench.view.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.workbench.view.TestShop;

class FindingRowsTest {
    private final StorePlan plan = TestShop.plan();

    @Test
    void rowSaysWhatWasMeasuredWhereAndBySource() {
        FindingRow front = find(rows(Locale.ENGLISH), "SHELL-04");

        assertEquals(Severity.H, front.severity());
        assertEquals("600 mm", front.measured());
        assertEquals("≥ 900 mm", front.limit());
        assertEquals("−300 mm", front.off());
        assertEquals(1 / 3.0, front.offShare(), 1e-9);
        assertTrue(front.objectIds().contains(TestShop.ISLAND), front::toString);
        assertFalse(front.source().isEmpty());
        assertFalse(front.ruleTitle().equals("SHELL-04"));
        assertEquals(zoneName(Locale.ENGLISH), front.zone());
        assertEquals(zoneName(Locale.CHINESE), find(rows(Locale.CHINESE), "SHELL-04").zone());
    }

    /** A finding that misses a socket leads to the tool that draws one. */
    @Test
    void missingServicePointIsDrawnByItsTool() {
        DesignContext context = TestShop.context(plan);
        List<Finding> findings = RuleEngine.standard().check(context).findings().stream()
                .filter(each -> Set.of("UTIL-01", "UTIL-03").contains(each.rule())).toList();

        assertFalse(findings.isEmpty());
        for (Finding finding : findings) {
            MissingPart part = MissingPart.of(finding, context, PackageTexts.of(MissingPart.class, Locale.ENGLISH))
                    .orElseThrow(() -> new AssertionError(finding.messageZh()));
            assertEquals(DrawKind.SERVICE, part.tool());
            assertTrue(finding.messageEn().toLowerCase(Locale.ROOT)
                    .contains(part.name().replace(" point", "").toLowerCase(Locale.ROOT)), finding.messageEn());
        }
    }

    @Test
    void groupsBySeverityStandInTheirOrderAndQuestionsLast() {
        List<FindingGroup> groups = maker(Locale.ENGLISH).grouped(rows(Locale.ENGLISH), FindingGrouping.SEVERITY);

        List<Severity> order = groups.stream().map(FindingGroup::severity).filter(each -> each != null).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals("questions", groups.getLast().key());
        assertTrue(groups.getLast().rows().stream().allMatch(FindingRow::isQuestion));
        assertEquals(rows(Locale.ENGLISH).size(), groups.stream().mapToInt(group -> group.rows().size()).sum());
    }

    @Test
    void groupsByZoneAndRuleNameThem() {
        List<FindingGroup> zones = maker(Locale.ENGLISH).grouped(rows(Locale.ENGLISH), FindingGrouping.ZONE);
        List<FindingGroup> rules = maker(Locale.ENGLISH).grouped(rows(Locale.ENGLISH), FindingGrouping.RULE);

        assertTrue(zones.stream().anyMatch(group -> group.title().startsWith(zoneName(Locale.ENGLISH))));
        assertTrue(rules.stream().anyMatch(group -> group.title().contains("SHELL-04")));
    }

    @Test
    void filterTakesSeverityTextAndSelection() {
        List<FindingRow> rows = rows(Locale.ENGLISH);
        FindingRow front = find(rows, "SHELL-04");

        assertTrue(FindingFilter.ALL.accepts(front));
        assertFalse(new FindingFilter(EnumSet.of(Severity.W), true, null, "").accepts(front));
        assertTrue(new FindingFilter(EnumSet.of(Severity.H), false, null, "shell-04").accepts(front));
        assertFalse(new FindingFilter(EnumSet.of(Severity.H), false, null, "no such text").accepts(front));
        Set<String> living = maker(Locale.ENGLISH).withContent(List.of(TestShop.LIVING));
        assertTrue(living.contains(TestShop.POSITION));
        assertTrue(new FindingFilter(EnumSet.of(Severity.H), true, living, "").accepts(front));
        assertFalse(new FindingFilter(EnumSet.of(Severity.H), true, Set.of(TestShop.BEDROOM), "").accepts(front));
    }

    @Test
    void dragMarksWhatWouldChangeAndKeepsRowsEqual() {
        List<FindingRow> now = rows(Locale.ENGLISH);
        FindingRow front = find(now, "SHELL-04");

        move(3400);
        FindingRow nearer = find(FindingRows.compare(now, rows(Locale.ENGLISH)), "SHELL-04");
        assertEquals(FindingChange.BETTER, nearer.change());
        assertEquals(front, nearer);
        assertEquals("700 mm", nearer.measured());
        move(3600);
        assertEquals(FindingChange.WORSE, find(FindingRows.compare(now, rows(Locale.ENGLISH)), "SHELL-04").change());
        move(2000);
        assertEquals(FindingChange.GONE, find(FindingRows.compare(now, rows(Locale.ENGLISH)), "SHELL-04").change());
        List<FindingRow> then = rows(Locale.ENGLISH);
        move(3500);
        assertEquals(FindingChange.NEW, find(FindingRows.compare(then, rows(Locale.ENGLISH)), "SHELL-04").change());
    }

    @Test
    void dragMarksTheOneOfSeveralMissingFixturesThatItBrings() {
        Finding kitchen = missing("体验厨房");
        Finding bathroom = missing("卫浴场景位");
        List<FindingRow> now = maker(Locale.CHINESE).of(verdict(bathroom, kitchen));

        List<FindingRow> marked = FindingRows.compare(now, maker(Locale.CHINESE).of(verdict(kitchen)));

        assertEquals(FindingChange.GONE, marked.get(0).change());
        assertTrue(marked.get(0).sentence().contains("卫浴场景位"));
        assertEquals(FindingChange.SAME, marked.get(1).change());
    }

    @Test
    void countSaysOneWarningAndSeveralHints() {
        Finding hint = new Finding("A", Severity.I, List.of(), 0, 1, "1", "甲", "a", "[K]");
        Finding warning = new Finding("B", Severity.W, List.of(), 0, 1, "1", "乙", "b", "[K]");

        FindingRows english = maker(Locale.ENGLISH);
        assertEquals("1 warning, 2 hints", english.count(english.of(verdict(hint, hint, warning))));
        FindingRows chinese = maker(Locale.CHINESE);
        assertEquals("1 警告、2 提示", chinese.count(chinese.of(verdict(hint, hint, warning))));
    }

    private static Finding missing(String name) {
        return new Finding("ZONE-MUST", Severity.H, List.of(TestShop.LIVING), 0, 1, "1",
                "区域“客厅”有 0 个“%s”".formatted(name), name, "[K]");
    }

    private static CheckResult verdict(Finding... findings) {
        return new CheckResult(List.of(findings), List.of());
    }

    @Test
    void cardExplainsTheRule() {
        RuleCard card = RuleCard.of("SHELL-04", context().standard(), Locale.ENGLISH);

        assertTrue(card.title().endsWith("(SHELL-04)"));
        assertTrue(card.lines().getFirst().contains("free depth"), card::toString);
        assertTrue(card.lines().stream().anyMatch(line -> line.startsWith("Source: ")));
    }

    @Test
    void cardSpeaksChineseOfClauseAndSource() {
        List<String> lines = RuleCard.of("AISLE-02", context().standard(), Locale.CHINESE).lines();

        assertTrue(lines.contains("条款：零售布局手册，次通道 0.90 m（宜 1.10 m）"), lines::toString);
        assertTrue(lines.contains("来源：[S24] 某连锁品牌的门店布局手册（网页）"), lines::toString);
    }

    @Test
    void cardTellsTheLimitTheFindingWasMeasuredAgainst() {
        List<String> apart = card(new Finding("ADJ-01", Severity.I, List.of(), 0, 3000, "mm", "远", "apart", "[K]"));
        List<String> near = card(new Finding("ADJ-01", Severity.W, List.of(), 7000, 6000, "mm", "近", "near", "[K]"));
        List<String> seat = card(new Finding("VIEW-02", Severity.W, List.of(), 2249, 2847, "mm", "", "", "[K]"));

        assertTrue(apart.stream().anyMatch(line -> line.startsWith("Limit here: ≥ 3,000 mm")
                && line.contains("ADJ-AWAY")), apart::toString);
        assertFalse(String.join(" ", apart).contains("6,000"), apart::toString);
        assertTrue(near.contains("Limit: 6,000 mm"), near::toString);
        assertTrue(seat.stream().anyMatch(line -> line.startsWith("Limit here: ≥ 2,847 mm")), seat::toString);
    }

    private List<String> card(Finding finding) {
        FindingRow row = maker(Locale.ENGLISH).of(verdict(finding)).getFirst();
        return RuleCard.of(row, context().standard(), Locale.ENGLISH).lines();
    }

    @Test
    void sourceOfARowIsInTheLanguageOfTheReader() {
        CheckResult result = verdict(new Finding("UTIL-01", Severity.H, List.of(), 0, 1, "1", "无", "none",
                "[K] check list of headquarters, no. 8"));

        assertEquals("[K] 总部审核清单第 8 项", maker(Locale.CHINESE).of(result).getFirst().source());
        assertEquals("[K] check list of headquarters, no. 8",
                maker(Locale.ENGLISH).of(result).getFirst().source());
    }

    private String zoneName(Locale locale) {
        var target = context().standard().zone("LIVING").orElseThrow();
        return locale.equals(Locale.CHINESE) ? target.nameZh() : target.nameEn();
    }

    private void move(int yMm) {
        ((Fixture) plan.getLevels().getFirst().getFixtures().get(1)).setYMm(yMm);
    }

    private DesignContext context() {
        return TestShop.context(plan);
    }

    private FindingRows maker(Locale locale) {
        return new FindingRows(context().standard(), PlanTree.of(context(), locale), locale);
    }

    private List<FindingRow> rows(Locale locale) {
        return maker(locale).of(RuleEngine.standard().check(context()));
    }

    private static FindingRow find(List<FindingRow> rows, String rule) {
        return rows.stream().filter(row -> row.ruleId().equals(rule) && !row.isQuestion()
                && row.objectIds().contains(TestShop.ISLAND)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + rows));
    }
}
