package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Segment;
import org.sceneplan.plan.snapshot.FixtureFrame;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;

/**
 * A row of equal fixtures with their backs to a line; the floor lies to the left of the line.
 *
 * @param line the line, for example a {@link DockFace#face()}; the row begins at its start
 * @param startMm from the start of the line to the near side of the first fixture
 * @param betweenMm gap between neighbours, negative when they overlap
 * @param behindMm gap from the line to the backs
 */
public record FixtureRow(Segment line, int startMm, int betweenMm, int behindMm) {

    /** Most fixtures of one row. */
    public static final int MAX_COUNT = 500;

    public FixtureRow {
        requireNonNull(line, "line");
    }

    /** Places for a number of fixtures, nearest to the start first; they may reach beyond the line. */
    public List<FixturePlace> places(FixtureSize size, int count) {
        DockFace face = new DockFace("", line);
        List<FixturePlace> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double along = startMm + size.widthMm() / 2.0 + (double) i * (size.widthMm() + betweenMm);
            places.add(face.place(along, behindMm, size.depthMm()));
        }
        return places;
    }

    /** How many fixtures fit from the start to the end of the line, at most {@link #MAX_COUNT}. */
    public int fitting(FixtureSize size) {
        int step = size.widthMm() + betweenMm;
        double room = line.lengthMm() - startMm - size.widthMm();
        if (room < 0) {
            return 0;
        }
        return step <= 0 ? MAX_COUNT : (int) Math.min(MAX_COUNT, Math.floor(room / step) + 1);
    }

    /** Places that fill the line as far as fixtures fit. */
    public List<FixturePlace> fill(FixtureSize size) {
        return places(size, fitting(size));
    }

    /**
     * Places beside a fixture in its own line, nearest first.
     *
     * @param toTheRight right as a customer before its front sees it, else left
     */
    public static List<FixturePlace> beside(FixturePlace place, FixtureSize size, int count, int betweenMm,
            boolean toTheRight) {
        List<FixturePlace> places = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            double along = (double) i * (size.widthMm() + betweenMm) * (toTheRight ? 1 : -1);
            places.add(new FixturePlace(FixtureFrame.toPlan(place, along, 0), place.angleDeg()));
        }
        return places;
    }
}
