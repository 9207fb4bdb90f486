package org.sceneplan.layout.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;

/** Shops with a random outline, doors, columns, walls and services; one seed is one shop for ever. */
public final class RandomShells {

    private static final String[] FORMATS = {"THREE_C", "SMART_KITCHEN", "HOME", "S_CLASS"};
    private static final double[] ANGLES = {0, 0, 0, 90, 13, 31.5, 200};

    private final SplittableRandom random;
    private final Ring outline;

    private RandomShells(long seed) {
        random = new SplittableRandom(seed);
        outline = random.nextInt(4) == 0 ? corners() : notched();
    }

    /** The shop of a seed. */
    public static StorePlan of(long seed) {
        return new RandomShells(seed).plan();
    }

    private StorePlan plan() {
        String format = FORMATS[random.nextInt(FORMATS.length)];
        StorePlan plan = Stores.shop("R", format, outline.format(), this::furnish);
        return TurnedPlan.of(plan, ANGLES[random.nextInt(ANGLES.length)]);
    }

    /** A rectangle with a cut or stepped corner or two. */
    private Ring notched() {
        int width = between(4000, 20_000);
        int depth = between(4000, 20_000);
        List<Point> points = new ArrayList<>(List.of(Point.of(0, 0), Point.of(width, 0)));
        int a = between(300, width / 3);
        int b = between(300, depth / 3);
        switch (random.nextInt(3)) {
            case 0 -> points.addAll(List.of(Point.of(width, depth - b), Point.of(width - a, depth)));
            case 1 -> points.addAll(List.of(Point.of(width, depth - b), Point.of(width - a, depth - b),
                    Point.of(width - a, depth)));
            default -> points.add(Point.of(width, depth));
        }
        if (random.nextBoolean()) {
            points.addAll(List.of(Point.of(b / 2, depth), Point.of(0, depth - a / 2)));
        } else {
            points.add(Point.of(0, depth));
        }
        return new Ring(points);
    }

    /** A star-shaped ring of five to nine corners at any angle. */
    private Ring corners() {
        int count = between(5, 9);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * (i + 0.6 * random.nextDouble()) / count;
            int radius = between(4500, 10_000);
            points.add(Point.rounded(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        return Ring.ccw(points);
    }

    private void furnish(LevelBuilder level) {
        int first = longestEdge();
        double length = outline.edge(first).lengthMm();
        int width = Math.min(between(900, 3000), (int) length - 400);
        level.entrance("D1", first, between(100, (int) length - width - 100), width).last(Opening.class,
                door -> door.setSwing(random.nextBoolean() ? OpeningSwing.IN : OpeningSwing.SLIDING));
        int edge = random.nextInt(outline.size());
        int edgeMm = (int) outline.edge(edge).lengthMm();
        if (edge != first && edgeMm > 1500) {
            level.opening("D2", random.nextBoolean() ? OpeningKind.EXIT : OpeningKind.BACK_DOOR, edge,
                    between(0, edgeMm - 1200), 1100).last(Opening.class, door -> door.setSwing(OpeningSwing.OUT));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            level.column("C" + i, inside(1200), between(200, 700), between(200, 700));
        }
        if (random.nextInt(4) == 0) {
            Point at = inside(2500);
            level.obstacle("O1", ObstacleKind.SHAFT, Ring.placed(at, 900, 1300, random.nextInt(90)))
                    .last(Obstacle.class, shaft -> shaft.setClearanceMm(random.nextInt(2) * 500));
        }
        if (random.nextInt(4) == 0) {
            Point at = inside(2500);
            level.wall("W1", new Segment(at, at.plus(random.nextInt(2000) - 1000, 1200)), 150);
        }
        level.service("E1", ServiceKind.POWER, inside(100)).service("P1", ServiceKind.WATER, inside(100))
                .service("DR1", ServiceKind.DRAIN, inside(100));
    }

    private int longestEdge() {
        int longest = 0;
        for (int i = 1; i < outline.size(); i++) {
            longest = outline.edge(i).lengthMm() > outline.edge(longest).lengthMm() ? i : longest;
        }
        return longest;
    }

    /** A place inside at a distance from the shell; the middle of the floor when none is found. */
    private Point inside(int distanceMm) {
        for (int i = 0; i < 200; i++) {
            Point at = Point.of(between(outline.box().minXMm(), outline.box().maxXMm()),
                    between(outline.box().minYMm(), outline.box().maxYMm()));
            if (outline.contains(at) && outline.boundaryDistanceMm(at) > distanceMm) {
                return at;
            }
        }
        return outline.labelPoint();
    }

    private int between(int min, int max) {
        return max <= min ? min : random.nextInt(min, max + 1);
    }
}
