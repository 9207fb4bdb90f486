package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomeWall;

/**
 * The walls inside the outline, without the parts that lie in doorways. A wall that leaves the floor ends at the inner
 * face of the outer wall.
 */
final class InnerWalls {
    private static final double STEP_MM = 25;
    private static final int MAX_STEPS = 4_000;
    private static final int HALVINGS = 8;
    private static final double LEAST_LENGTH_MM = 50;
    private static final double THIN_MM = 30;
    private static final double THICK_MM = 1_000;

    private final ShellOutline outline;
    private final List<Gap> gaps = new ArrayList<>();

    InnerWalls(ShellOutline outline) {
        this.outline = outline;
    }

    /** A doorway in a chord, in mm along it. */
    private record Gap(Chord chord, double fromMm, double toMm) {
    }

    /** A straight piece of wall. */
    record Piece(Spot from, Spot to) {
    }

    /** Whether the middle line of a chord is on the floor at a place. */
    boolean isInside(Chord chord, double alongMm) {
        return outline.holds(chord.at(Math.max(1, Math.min(chord.lengthMm() - 1, alongMm)), 0));
    }

    /** Leaves a doorway free. */
    void open(Chord chord, double middleMm, double widthMm) {
        gaps.add(new Gap(chord, middleMm - widthMm / 2, middleMm + widthMm / 2));
    }

    /** Whether a wall is so thick that a survey can only hold it as an obstacle. */
    static boolean isMassive(HomeWall wall) {
        return wall.thicknessMm() > THICK_MM;
    }

    /** Thickness in the range of a survey. */
    static int thicknessMm(HomeWall wall) {
        return (int) Math.round(Math.max(THIN_MM, wall.thicknessMm()));
    }

    /** Whether any of a wall is on the floor. */
    boolean isOnFloor(List<Chord> ofWall) {
        return ofWall.stream().anyMatch(chord -> !runs(chord).isEmpty());
    }

    /** The pieces of a wall on the floor beside doorways. */
    List<Piece> pieces(List<Chord> ofWall) {
        List<Piece> pieces = new ArrayList<>();
        for (Chord chord : ofWall) {
            for (double[] run : runs(chord)) {
                addWithoutGaps(chord, run, pieces);
            }
        }
        return pieces;
    }

    private void addWithoutGaps(Chord chord, double[] run, List<Piece> pieces) {
        List<Gap> here = gaps.stream().filter(gap -> gap.chord == chord)
                .sorted((a, b) -> Double.compare(a.fromMm, b.fromMm)).toList();
        double from = run[0];
        for (Gap gap : here) {
            add(chord, from, Math.min(run[1], gap.fromMm), pieces);
            from = Math.max(from, gap.toMm);
        }
        add(chord, from, run[1], pieces);
    }

    private static void add(Chord chord, double fromMm, double toMm, List<Piece> pieces) {
        if (toMm - fromMm >= Math.min(LEAST_LENGTH_MM, chord.lengthMm() * 0.9)) {
            Piece piece = new Piece(chord.at(fromMm, 0), chord.at(toMm, 0));
            if (!piece.from().point().equals(piece.to().point())) {
                pieces.add(piece);
            }
        }
    }

    /** The parts of a chord on the floor, as pairs of mm along it. */
    private List<double[]> runs(Chord chord) {
        List<double[]> runs = new ArrayList<>();
        int steps = (int) Math.min(MAX_STEPS, Math.max(2, Math.ceil(chord.lengthMm() / STEP_MM)));
        double step = chord.lengthMm() / steps;
        double start = -1;
        boolean before = false;
        for (int i = 0; i <= steps; i++) {
            boolean inside = outline.holds(chord.at(i * step, 0));
            if (inside && !before) {
                start = i == 0 ? 0 : border(chord, (i - 1) * step, i * step);
            } else if (!inside && before) {
                runs.add(new double[] {start, border(chord, i * step, (i - 1) * step)});
            }
            before = inside;
        }
        if (before) {
            runs.add(new double[] {start, chord.lengthMm()});
        }
        runs.removeIf(run -> run[1] - run[0] < Math.min(LEAST_LENGTH_MM, chord.lengthMm() / 2));
        return runs;
    }

    /** Where the chord enters the floor between a place outside and one inside. */
    private double border(Chord chord, double outsideMm, double insideMm) {
        double outside = outsideMm;
        double inside = insideMm;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (outside + inside) / 2;
            if (outline.reaches(chord.at(middle, 0))) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }
}
