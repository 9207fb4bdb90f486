package org.sceneplan.verifier.internal.rule;

import java.util.List;

import org.sceneplan.verifier.internal.document.RuleLine;
import org.sceneplan.verifier.internal.document.RuleLine.FindingLine;
import org.sceneplan.verifier.internal.document.RuleLine.Value;

/**
 * Ways that must be as wide as a limit. Every way that is too narrow must stand in a finding with its width, and the
 * width of every finding must be that of a way it names; what stands beside the narrow place is not checked again.
 *
 * @param ways      all of them
 * @param atLeastMm narrower ways are the business of another rule, and where only they are too narrow, this one does
 *                  not apply; 0 for none
 */
record Ways(List<Way> ways, double atLeastMm) implements Answer {

    /**
     * A way from one end to another.
     *
     * @param id       plan element at its far end; findings about it name that
     * @param widestMm greatest width of interest
     * @param isSure   whether it must be a finding where it is too narrow; else it only may be
     */
    record Way(ClearFloor floor, List<String> id, List<Stand> from, List<Stand> to, double neededMm,
            double widestMm, boolean isSure) {

        Way(ClearFloor floor, List<String> id, List<Stand> from, List<Stand> to, double neededMm, double widestMm) {
            this(floor, id, from, to, neededMm, widestMm, true);
        }

        Way over(ClearFloor other) {
            return new Way(other, id, from, to, neededMm, widestMm, isSure);
        }

        Way unsure() {
            return new Way(floor, id, from, to, neededMm, widestMm, false);
        }

        boolean isCertain() {
            return isSure && !floor.isDoubtful(from, widestMm) && !floor.isDoubtful(to, widestMm);
        }

        boolean isAsWideAs(double widthMm) {
            return widthMm <= 0 || floor.connected(from, to, widthMm, widestMm);
        }

        /** Whether it is certainly too narrow. */
        boolean isNarrowerThan(double widthMm) {
            return !isAsWideAs(widthMm - ROUNDING - (floor.isSlanted() ? Item.SLANTED_MM : 0));
        }

        boolean hasWidth(double widthMm) {
            return isAsWideAs(widthMm - errorMm()) && !isAsWideAs(widthMm + errorMm());
        }

        boolean isLimit(double limitMm) {
            return Math.abs(limitMm - neededMm) <= ROUNDING;
        }

        private double errorMm() {
            return floor.isSlanted() ? Item.SLANTED_MM : ERROR_MM;
        }
    }

    /** The widest disc at a place is found to 1 mm. */
    private static final double ERROR_MM = 2;
    /** Widths are written rounded to the mm; 0.1 mm is the error of the pieces. */
    private static final double ROUNDING = 0.6;
    /** Code of the reason that another rule says it. */
    private static final String REPORTED = "reported";

    @Override
    public void compare(RuleLine line, Differences differences) {
        boolean mayBeOthers = ways.stream().anyMatch(way -> !way.isAsWideAs(atLeastMm + ERROR_MM));
        if (line.isNotApplicable()) {
            if (atLeastMm == 0 || !mayBeOthers) {
                differences.add("rule.applies");
            } else {
                new None(REPORTED).compare(line, differences);
            }
            return;
        }
        if (line.findings().isEmpty() && ways.stream().anyMatch(way -> way.isNarrowerThan(atLeastMm))) {
            differences.add("rule.doesNotApply");
        }
        for (FindingLine finding : line.findings()) {
            if (ways.stream().noneMatch(way -> isOf(way, finding) && way.hasWidth(finding.measured())
                    && way.isLimit(finding.limit()) && finding.measured() < way.neededMm)) {
                differences.add("rule.widthWrong", String.join(" ", finding.objects()), finding.measured(),
                        finding.limit());
            }
        }
        for (Way way : ways) {
            if (way.isCertain() && way.isNarrowerThan(way.neededMm)
                    && way.isAsWideAs(atLeastMm == 0 ? 0 : atLeastMm + ROUNDING)
                    && line.findings().stream().noneMatch(finding -> covers(finding, way))) {
                differences.add("rule.wayMissing", String.join(" ", way.id), way.neededMm);
            }
        }
        line.tightest().ifPresent(tightest -> compare(tightest, line.findings(), differences));
    }

    /** Where there are findings it is that of the narrowest; else nothing may be said to be wider than it is. */
    private void compare(Value tightest, List<FindingLine> findings, Differences differences) {
        boolean isLimit = ways.isEmpty() || ways.stream().anyMatch(way -> way.isLimit(tightest.limit()));
        boolean isWide = findings.isEmpty() && tightest.margin() > 0 && ways.stream().allMatch(
                way -> way.isAsWideAs(tightest.value() + 1) && tightest.value() < way.widestMm);
        double least = findings.stream().mapToDouble(each -> each.measured() - each.limit()).min().orElse(0);
        boolean isOff = tightest.margin() < least - 1 || !findings.isEmpty() && tightest.margin() > least + 1;
        boolean isBoast = tightest.margin() > ERROR_MM
                && ways.stream().anyMatch(way -> way.isNarrowerThan(Math.min(tightest.value(), way.neededMm)));
        if (!isLimit || isBoast || !isWide && isOff) {
            differences.add("rule.tightestDiffers", tightest.value(), tightest.limit(), tightest.unit(), least);
        }
    }

    private static boolean isOf(Way way, FindingLine finding) {
        return way.id.stream().anyMatch(finding.objects()::contains);
    }

    /** A finding of the same place covers all ways through it; the narrowest of a place is written. */
    private static boolean covers(FindingLine finding, Way way) {
        return isOf(way, finding) && way.isAsWideAs(finding.measured() - way.errorMm());
    }
}
