package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.wording.Bilingual;

/** Names at the pencil the rules an edit would break that are kept now, and frames what stands in the way. */
final class VerdictMarks {
    private static final int MOST = 3;
    private static final String OUTSIDE = "SHELL-01";

    private record Broken(String rule, List<String> objects) {
    }

    private VerdictMarks() {
    }

    /** Findings of a preview that the plan does not have, most severe first. */
    static List<Finding> fresh(CheckResult before, CheckResult after) {
        Set<Broken> known = new HashSet<>();
        before.findings().forEach(finding -> known.add(new Broken(finding.rule(), finding.objects())));
        return after.findings().stream()
                .filter(finding -> finding.severity() != Severity.I
                        && !known.contains(new Broken(finding.rule(), finding.objects())))
                .sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /** Marks for fresh findings; their sentences stand beside the pointer, in one label for what is forbidden. */
    static List<OverlayMark> of(List<Finding> fresh, LevelSnapshot level, Point pointer, Locale locale) {
        List<OverlayMark> marks = new ArrayList<>();
        SequencedMap<OverlayStyle, List<String>> sentences = new LinkedHashMap<>();
        List<Finding> told = withoutConsequences(fresh);
        for (Finding finding : told.subList(0, Math.min(MOST, told.size()))) {
            OverlayStyle style = finding.severity() == Severity.H ? OverlayStyle.ERROR : OverlayStyle.WARNING;
            finding.objects().stream().map(id -> outline(level, id)).filter(ring -> ring != null).limit(4)
                    .forEach(ring -> marks.add(new OverlayMark.Shape(ring, style)));
            sentences.computeIfAbsent(style, each -> new ArrayList<>()).add(finding.rule() + "  "
                    + (Bilingual.isChinese(locale) ? finding.messageZh() : finding.messageEn()));
        }
        if (told.size() > MOST) {
            sentences.lastEntry().getValue().add("+ " + (told.size() - MOST));
        }
        sentences.forEach((style, lines) -> marks.add(new OverlayMark.Tag(pointer, String.join("\n", lines), style)));
        return marks;
    }

    /** What stands outside the walls breaks other rules too, which says nothing more. */
    private static List<Finding> withoutConsequences(List<Finding> fresh) {
        Set<String> outside = new HashSet<>();
        fresh.stream().filter(finding -> finding.rule().equals(OUTSIDE) && !finding.objects().isEmpty())
                .forEach(finding -> outside.add(finding.objects().getFirst()));
        return fresh.stream().filter(finding -> finding.rule().equals(OUTSIDE)
                || finding.objects().stream().noneMatch(outside::contains)).toList();
    }

    private static Ring outline(LevelSnapshot level, String id) {
        return level.fixture(id).map(fixture -> fixture.footprint()).or(() -> level.columns().stream()
                .filter(column -> column.id().equals(id)).findFirst().map(column -> column.footprint()))
                .or(() -> level.obstacles().stream().filter(obstacle -> obstacle.id().equals(id)).findFirst()
                        .map(obstacle -> obstacle.outline()))
                .orElse(null);
    }
}
