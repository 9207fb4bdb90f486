package org.sceneplan.layout.product;

import java.util.List;

import org.sceneplan.catalogue.FixtureTypeSnapshot;

/**
 * Heights of the rows on one side of a fixture: the row at eye level first, the others above and below it as near to
 * their usual height as the gaps between them allow.
 */
final class RowStack {
    private final FixtureTypeSnapshot fixture;
    private final List<ShelfRow> rows;
    private final Spacing spacing;
    private final int eye;
    private final double[] lowestMm;
    private final double[] highestMm;

    /**
     * The rows of one side, none of them empty.
     *
     * @param rows from the lowest to the highest
     * @param eye the row that shall be at eye level
     */
    RowStack(FixtureTypeSnapshot fixture, List<ShelfRow> rows, ShelfRow eye, Spacing spacing) {
        this.fixture = fixture;
        this.rows = rows;
        this.spacing = spacing;
        this.eye = rows.indexOf(eye);
        lowestMm = new double[rows.size()];
        highestMm = new double[rows.size()];
        bound();
    }

    private void bound() {
        int top = rows.size() - 1;
        for (int i = 0; i <= top; i++) {
            double floor = 0;
            for (Sample sample : rows.get(i).samples()) {
                floor = Math.max(floor, spacing.lowestMm(sample));
            }
            lowestMm[i] = i == 0 ? floor
                    : Math.max(floor, lowestMm[i - 1] + rows.get(i - 1).heightMm() + gap(i).minMm());
        }
        for (int i = top; i >= 0; i--) {
            highestMm[i] = (i == top ? fixture.heightMm() : highestMm[i + 1] - gap(i + 1).minMm())
                    - rows.get(i).heightMm();
        }
    }

    /** Underside of every row in mm, or null when they do not fit above each other. */
    double[] elevationsMm() {
        double[] elevations = new double[rows.size()];
        if (rows.size() == 1) {
            Range level = eyeLevel(rows.get(0));
            double wished = level.isBounded() ? level.middleMm() : rows.get(0).preferredMm();
            elevations[0] = Math.max(lowestMm[0], Math.min(highestMm[0], wished));
            return elevations;
        }
        Range level = eyeLevel(rows.get(eye));
        double least = Math.max(lowestMm[eye], level.minMm());
        double most = Math.min(highestMm[eye], level.maxMm());
        if (least > most) {
            return null;
        }
        double wished = level.isBounded() ? level.middleMm() : rows.get(eye).preferredMm();
        elevations[eye] = new Range(least, most).clamp(wished);
        for (int i = eye + 1; i < rows.size(); i++) {
            Range gap = gap(i);
            double below = elevations[i - 1] + rows.get(i - 1).heightMm();
            double wish = gap.isBounded() ? below + gap.middleMm() : rows.get(i).preferredMm();
            elevations[i] = new Range(below + gap.minMm(), Math.min(highestMm[i], below + gap.maxMm())).clamp(wish);
        }
        for (int i = eye - 1; i >= 0; i--) {
            Range gap = gap(i + 1);
            double under = elevations[i + 1] - rows.get(i).heightMm();
            double wish = gap.isBounded() ? under - gap.middleMm() : rows.get(i).preferredMm();
            elevations[i] = new Range(Math.max(lowestMm[i], under - gap.maxMm()), under - gap.minMm()).clamp(wish);
        }
        return elevations;
    }

    /** The strictest range of all samples of a row. */
    private Range eyeLevel(ShelfRow row) {
        double least = 0;
        double most = Double.POSITIVE_INFINITY;
        for (Sample sample : row.samples()) {
            Range level = spacing.eyeLevel(sample, fixture);
            least = Math.max(least, level.minMm());
            most = Math.min(most, level.maxMm());
        }
        return new Range(least, most);
    }

    /** Gap between a row and the one below it. */
    private Range gap(int upper) {
        return spacing.above(rows.get(upper - 1), rows.get(upper));
    }
}
