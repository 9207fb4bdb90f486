package org.sceneplan.editor.aid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;

/**
 * A quiet sign of what was found at one object.
 *
 * @param severity of the worst finding, never a hint
 * @param count how many findings
 * @param objects ids of everything the findings are about, the object itself first
 * @param text their sentences, one a line
 * @param at where the sign stands, plan mm
 */
public record FindingSign(Severity severity, int count, List<String> objects, String text, Point at) {
    private static final int MOST_LINES = 6;

    /** The signs of one level, one for each object that findings name first. */
    public static List<FindingSign> of(CheckResult result, PlanTree tree, String levelId, Locale locale) {
        Map<PlanNode, List<Finding>> byNode = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            PlanNode node = finding.objects().isEmpty() || finding.severity() == Severity.I ? null
                    : drawn(tree.node(finding.objects().getFirst()));
            if (node != null && isOn(node, levelId)) {
                byNode.computeIfAbsent(node, key -> new ArrayList<>()).add(finding);
            }
        }
        List<FindingSign> signs = new ArrayList<>();
        byNode.forEach((node, findings) -> signs.add(sign(node, findings, locale)));
        return List.copyOf(signs);
    }

    private static FindingSign sign(PlanNode node, List<Finding> findings, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        Set<String> objects = new LinkedHashSet<>(List.of(node.elementId()));
        findings.forEach(finding -> objects.addAll(finding.objects()));
        String text = findings.stream().limit(MOST_LINES)
                .map(finding -> finding.rule() + "  " + (chinese ? finding.messageZh() : finding.messageEn()))
                .collect(Collectors.joining("\n"));
        Severity worst = findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
        return new FindingSign(worst, findings.size(), List.copyOf(objects),
                findings.size() > MOST_LINES ? text + "\n…" : text, corner(node));
    }

    /** The corner farthest to the upper right. */
    private static Point corner(PlanNode node) {
        Point best = node.outline().points().getFirst();
        for (Point point : node.outline().points()) {
            if ((long) point.xMm() + point.yMm() > (long) best.xMm() + best.yMm()) {
                best = point;
            }
        }
        return best;
    }

    private static PlanNode drawn(PlanNode node) {
        PlanNode found = node;
        while (found != null && found.outline() == null) {
            found = found.parent();
        }
        return found;
    }

    private static boolean isOn(PlanNode node, String levelId) {
        for (PlanNode above = node; above != null; above = above.parent()) {
            if (above.kind() == PlanNodeKind.LEVEL) {
                return above.elementId().equals(levelId);
            }
        }
        return false;
    }
}
