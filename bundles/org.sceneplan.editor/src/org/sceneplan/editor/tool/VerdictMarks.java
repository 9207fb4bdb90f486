package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.Finding;

/** Names at the pencil the rules an edit would break that are kept now, and frames what stands in the way. */
final class VerdictMarks {
    private static final int MOST = 3;

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

    /** Marks for fresh findings; sentences stand beside the pointer. */
    static List<OverlayMark> of(List<Finding> fresh, LevelSnapshot level, Point pointer, Locale locale) {
        List<OverlayMark> marks = new ArrayList<>();
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        for (Finding finding : fresh.subList(0, Math.min(MOST, fresh.size()))) {
            OverlayStyle style = finding.severity() == Severity.H ? OverlayStyle.ERROR : OverlayStyle.WARNING;
            finding.objects().stream().map(id -> outline(level, id)).filter(ring -> ring != null).limit(4)
                    .forEach(ring -> marks.add(new OverlayMark.Shape(ring, style)));
            marks.add(new OverlayMark.Tag(pointer,
                    finding.rule() + "  " + (chinese ? finding.messageZh() : finding.messageEn()), style));
        }
        if (fresh.size() > MOST) {
            marks.add(new OverlayMark.Tag(pointer, "+ " + (fresh.size() - MOST), OverlayStyle.WARNING));
        }
        return marks;
    }

    private static Ring outline(LevelSnapshot level, String id) {
        return level.fixture(id).map(fixture -> fixture.footprint()).or(() -> level.columns().stream()
                .filter(column -> column.id().equals(id)).findFirst().map(column -> column.footprint()))
                .or(() -> level.obstacles().stream().filter(obstacle -> obstacle.id().equals(id)).findFirst()
                        .map(obstacle -> obstacle.outline()))
                .orElse(null);
    }
}
