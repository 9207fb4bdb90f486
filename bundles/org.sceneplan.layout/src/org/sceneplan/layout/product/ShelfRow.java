package org.sceneplan.layout.product;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.rules.shown.Trait;

/** Samples side by side on one side of a fixture. */
final class ShelfRow {
    private static final double ROUNDING_MM = 0.01;

    private final int side;
    private final int preferredMm;
    private final FixtureTypeSnapshot fixture;
    private final Spacing spacing;
    private final List<Sample> samples = new ArrayList<>();

    /**
     * An empty row.
     *
     * @param preferredMm underside of what stands in it when nothing else asks for another height
     */
    ShelfRow(FixtureTypeSnapshot fixture, int side, int preferredMm, Spacing spacing) {
        this.fixture = fixture;
        this.side = side;
        this.preferredMm = preferredMm;
        this.spacing = spacing;
    }

    int side() {
        return side;
    }

    int preferredMm() {
        return preferredMm;
    }

    List<Sample> samples() {
        return samples;
    }

    boolean shows(Trait trait) {
        for (Sample sample : samples) {
            if (sample.is(trait)) {
                return true;
            }
        }
        return false;
    }

    int heightMm() {
        int highest = 0;
        for (Sample sample : samples) {
            highest = Math.max(highest, sample.heightMm());
        }
        return highest;
    }

    private int widthOfSamplesMm() {
        int sum = 0;
        for (Sample sample : samples) {
            sum += sample.widthMm();
        }
        return sum;
    }

    /** Whether there is width for one more, and it does not begin its type of small appliance a second time. */
    boolean hasRoom(Sample sample) {
        int last = samples.size() - 1;
        boolean isScattered = last >= 0 && sample.is(Trait.SMALL)
                && !samples.get(last).type().code().equals(sample.type().code())
                && samples.stream().anyMatch(other -> other.type().code().equals(sample.type().code()));
        samples.add(sample);
        boolean fits = neededMm() <= fixture.widthMm() + ROUNDING_MM;
        samples.remove(samples.size() - 1);
        return fits && !isScattered;
    }

    private double neededMm() {
        double needed = widthOfSamplesMm() + endMm(0) + endMm(samples.size() - 1);
        for (int i = 1; i < samples.size(); i++) {
            needed += gap(i).minMm();
        }
        return needed;
    }

    /** Spread evenly, as far as the gaps between neighbours may be that wide; centres from the left end, mm. */
    double[] centresMm() {
        int count = samples.size();
        double even = (double) (fixture.widthMm() - widthOfSamplesMm()) / Math.max(1, count);
        double[] gaps = new double[count];
        double rest = fixture.widthMm() - neededMm();
        double used = widthOfSamplesMm();
        for (int i = 1; i < count; i++) {
            Range gap = gap(i);
            double wished = gap.isBounded() ? Math.min(gap.middleMm(), Math.max(even, gap.minMm())) : even;
            gaps[i] = gap.minMm() + Math.min(rest / (count - 1), Math.max(0, gap.clamp(wished) - gap.minMm()));
            used += gaps[i];
        }
        double[] centres = new double[count];
        double at = Math.max(endMm(0), (fixture.widthMm() - used) / 2);
        for (int i = 0; i < count; i++) {
            at += gaps[i];
            centres[i] = at + samples.get(i).widthMm() / 2.0;
            at += samples.get(i).widthMm();
        }
        return centres;
    }

    private Range gap(int right) {
        return spacing.beside(samples.get(right - 1), samples.get(right));
    }

    private double endMm(int index) {
        return index < 0 ? 0 : spacing.sideMm(samples.get(index), fixture);
    }
}
