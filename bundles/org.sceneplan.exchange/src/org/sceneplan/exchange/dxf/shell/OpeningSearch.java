package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sceneplan.exchange.dxf.Outcome;
import org.sceneplan.exchange.dxf.read.PlacedBlock;
import org.sceneplan.exchange.dxf.read.PlacedShape;
import org.sceneplan.exchange.dxf.read.Shape;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;

/**
 * Openings in the edges of the outline: from gaps in the walls, and from signs of doors and windows that lie in a wall
 * without a gap. Kind, size and swing come from attributes of a block where it has those of our own files, else from
 * arcs, names, layers and marks.
 */
final class OpeningSearch {
    private static final double ON_EDGE_MM = 30;
    private static final double WALL_MM = 620;
    private static final int MIN_WIDTH_MM = 300;
    private static final double MAX_WIDTH_MM = 60_000;
    private static final double MARK_REACH_MM = 1_500;
    private static final int EXIT_FROM_MM = 900;
    private static final Set<String> KINDS = Set.of("entrance", "exit", "backDoor", "window", "shopWindow");
    private static final Set<String> SWINGS = Set.of("in", "out", "sliding", "none");

    private final Ring outline;
    private final List<Sign> signs;
    private final List<PlacedShape> texts;
    private final Outcomes outcomes;
    private final List<Repair> repairs;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Sign> used = new HashSet<>();

    /** An opening before its kind is settled; a smaller rank is better founded. */
    private record Candidate(Shell.Opening opening, int rank, boolean isDoor, List<Sign> signs) {
    }

    OpeningSearch(Ring outline, List<Sign> signs, List<PlacedShape> texts, Outcomes outcomes, List<Repair> repairs) {
        this.outline = outline;
        this.signs = signs;
        this.texts = texts.stream().filter(text -> OpeningWords.mark(text.text()) != null).toList();
        this.outcomes = outcomes;
        this.repairs = repairs;
    }

    /** The openings by edge and place. */
    List<Shell.Opening> of(List<Gap> gaps) {
        signs.forEach(this::block);
        gaps.forEach(this::gap);
        signs.stream().filter(sign -> !used.contains(sign)).toList().forEach(this::sign);
        List<Candidate> kept = withoutOverlaps();
        int entrance = entrance(kept);
        List<Shell.Opening> openings = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            openings.add(settled(kept.get(i), i == entrance));
            kept.get(i).signs().forEach(sign -> sign.shapes()
                    .forEach(shape -> outcomes.note(shape.entity(), Outcome.OPENING)));
            kept.get(i).signs().stream().filter(sign -> sign.block() != null)
                    .forEach(sign -> outcomes.note(sign.block().entity(), Outcome.OPENING));
        }
        return openings;
    }

    /** A block with the attributes of our own files. */
    private void block(Sign sign) {
        PlacedBlock block = sign.block();
        if (block == null || !KINDS.contains(block.attribute("KIND")) || number(block, "WIDTH") < MIN_WIDTH_MM) {
            return;
        }
        double width = number(block, "WIDTH");
        Point from = Point.rounded(block.placement().x(0, 0), block.placement().y(0, 0));
        Vector along = new Vector(block.placement().a(), block.placement().b()).normalise();
        Point to = Point.rounded(from.xMm() + along.x() * width, from.yMm() + along.y() * width);
        String kind = block.attribute("KIND");
        String swing = SWINGS.contains(block.attribute("SWING")) ? block.attribute("SWING") : "none";
        for (int i = 0; i < outline.size(); i++) {
            double[] place = place(i, from, to);
            if (place != null) {
                used.add(sign);
                candidates.add(new Candidate(new Shell.Opening(block.attribute("ID"), kind, false, i, offset(place),
                        width(place, i), (int) number(block, "HEIGHT"), (int) number(block, "SILL"), swing,
                        block.attribute("EVACUATION"), block.attribute("STEPFREE"), "block"), 0, isDoor(kind),
                        List.of(sign)));
                return;
            }
        }
    }

    private static boolean isDoor(String kind) {
        return kind.equals("entrance") || kind.equals("exit") || kind.equals("backDoor");
    }

    private static double number(PlacedBlock block, String tag) {
        try {
            double value = Double.parseDouble(block.attribute(tag));
            return value >= 0 && value <= MAX_WIDTH_MM ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Where two points on an edge lie along it; null when they are not on it. */
    private double[] place(int edge, Point one, Point other) {
        Segment line = outline.edge(edge);
        Vector along = line.direction();
        double a = line.from().to(one).dot(along);
        double b = line.from().to(other).dot(along);
        boolean isOn = Math.abs(line.from().to(one).dot(line.leftNormal())) <= ON_EDGE_MM
                && Math.abs(line.from().to(other).dot(line.leftNormal())) <= ON_EDGE_MM;
        double from = Math.min(a, b);
        double to = Math.max(a, b);
        return isOn && from >= -ON_EDGE_MM && to <= line.lengthMm() + ON_EDGE_MM ? new double[] {from, to} : null;
    }

    private static int offset(double[] place) {
        return (int) Math.max(0, Math.round(place[0]));
    }

    private int width(double[] place, int edge) {
        return Math.min((int) Math.round(place[1]), (int) Math.floor(outline.edge(edge).lengthMm())) - offset(place);
    }

    private void gap(Gap gap) {
        for (int i = 0; i < outline.size(); i++) {
            double[] left = place(i, gap.left().from(), gap.left().to());
            double[] place = left != null ? left : place(i, gap.right().from(), gap.right().to());
            if (place != null && width(place, i) >= MIN_WIDTH_MM) {
                used.addAll(gap.evidence());
                add(i, place, gap.evidence(), "gap", gap.evidence().isEmpty() ? 2 : 1);
                return;
            }
        }
        if (outline.contains(gap.middle()) && outline.boundaryDistanceMm(gap.middle()) > WALL_MM) {
            used.addAll(gap.evidence());
        }
    }

    /** A door or window in a wall that runs through. */
    private void sign(Sign sign) {
        int best = -1;
        double[] bestPlace = null;
        double bestDistance = WALL_MM;
        Point middle = Point.rounded((sign.box()[0] + sign.box()[2]) / 2, (sign.box()[1] + sign.box()[3]) / 2);
        for (int i = 0; i < outline.size(); i++) {
            Segment edge = outline.edge(i);
            double distance = edge.distanceMm(middle);
            double[] place = distance < bestDistance + (sign.box()[2] - sign.box()[0]
                    + sign.box()[3] - sign.box()[1]) / 2
                    ? sign.stretch(edge, WALL_MM) : null;
            boolean isOn = place != null && place[1] - place[0] >= MIN_WIDTH_MM && place[0] >= -ON_EDGE_MM
                    && place[1] <= edge.lengthMm() + ON_EDGE_MM;
            if (isOn && distance < bestDistance) {
                best = i;
                bestPlace = place;
                bestDistance = distance;
            }
        }
        if (best >= 0) {
            used.add(sign);
            add(best, bestPlace, List.of(sign), "sign", 3);
        }
    }

    private void add(int edge, double[] place, List<Sign> found, String source, int rank) {
        int width = width(place, edge);
        if (width < MIN_WIDTH_MM) {
            return;
        }
        String names = String.join(" ", found.stream().map(Sign::names).toList());
        Segment line = outline.edge(edge);
        Point middle = line.pointAt((place[0] + place[1]) / 2);
        OpeningWords.Mark mark = mark(middle, width);
        String swing = swing(found, line, width);
        boolean isMarkedWindow = mark != null && !mark.isDoor();
        boolean isWindow = swing.isEmpty() && !found.isEmpty()
                && (isMarkedWindow || mark == null && (OpeningWords.isWindow(names) || isWindowLayer(found)));
        boolean isShopWindow = OpeningWords.isShopWindow(names);
        boolean isSliding = OpeningWords.isSliding(names) || mark != null && mark.isSliding();
        String kind = isShopWindow ? "shopWindow" : isWindow ? "window" : OpeningWords.isEntrance(names) ? "entrance"
                : OpeningWords.isBack(names) ? "backDoor"
                        : OpeningWords.isExit(names) || mark != null && mark.isExit() ? "exit" : "";
        String turn = isShopWindow || isWindow ? "" : isSliding ? "sliding" : swing.isEmpty() ? "none" : swing;
        candidates.add(new Candidate(new Shell.Opening("", kind, kind.isEmpty(), edge, offset(place), width,
                mark == null ? 0 : mark.heightMm(), -1, turn, "", "", source), rank, !isWindow && !isShopWindow,
                found));
    }

    private static boolean isWindowLayer(List<Sign> found) {
        return found.stream().allMatch(sign -> sign.role() == org.sceneplan.exchange.dxf.LayerRole.WINDOWS
                || sign.role() == org.sceneplan.exchange.dxf.LayerRole.OPENINGS);
    }

    private OpeningWords.Mark mark(Point at, int width) {
        OpeningWords.Mark best = null;
        double bestDistance = MARK_REACH_MM;
        PlacedShape bestText = null;
        for (PlacedShape text : texts) {
            double distance = Math.hypot(text.xy()[0] - at.xMm(), text.xy()[1] - at.yMm());
            OpeningWords.Mark mark = OpeningWords.mark(text.text());
            if (distance < bestDistance && Math.abs(mark.widthMm() - width) <= 200) {
                best = mark;
                bestDistance = distance;
                bestText = text;
            }
        }
        if (bestText != null) {
            outcomes.note(bestText.entity(), Outcome.TEXT_READ);
        }
        return best;
    }

    /** Which way arcs of door leaves open; empty when there is none. */
    private static String swing(List<Sign> found, Segment edge, int width) {
        for (Sign sign : found) {
            for (PlacedShape shape : sign.shapes()) {
                Shape.Arc arc = shape.arc();
                boolean isLeaf = arc != null && !arc.isCircle() && Math.abs(arc.sweepRad()) > 0.4
                        && arc.radius() >= 250 && arc.radius() <= width * 1.2;
                if (isLeaf) {
                    double angle = arc.startRad() + arc.sweepRad() / 2;
                    double x = arc.x() + arc.radius() * StrictMath.cos(angle) - edge.from().xMm();
                    double y = arc.y() + arc.radius() * StrictMath.sin(angle) - edge.from().yMm();
                    Vector in = edge.leftNormal();
                    return x * in.x() + y * in.y() > -WALL_MM / 4 ? "in" : "out";
                }
            }
        }
        return "";
    }

    private List<Candidate> withoutOverlaps() {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingInt(Candidate::rank));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : order) {
            Shell.Opening one = candidate.opening();
            boolean isFree = kept.stream().map(Candidate::opening).noneMatch(other -> other.edge() == one.edge()
                    && other.offsetMm() < one.offsetMm() + one.widthMm()
                    && one.offsetMm() < other.offsetMm() + other.widthMm());
            if (isFree) {
                kept.add(candidate);
            } else if (candidate.rank() == 3) {
                repairs.add(new Repair(Repair.Kind.OPENING_OVERLAPS, outline.edge(one.edge()).pointAt(one.offsetMm()),
                        one.widthMm()));
            }
        }
        kept.sort(Comparator.comparingInt((Candidate c) -> c.opening().edge())
                .thenComparingInt(c -> c.opening().offsetMm()));
        return kept;
    }

    /** The widest door that nothing else is known of, where no door is known to be an entrance; -1 for none. */
    private static int entrance(List<Candidate> kept) {
        int best = -1;
        for (int i = 0; i < kept.size(); i++) {
            Shell.Opening opening = kept.get(i).opening();
            if (opening.kind().equals("entrance")) {
                return -1;
            }
            boolean isWider = best < 0 || opening.widthMm() > kept.get(best).opening().widthMm();
            best = kept.get(i).isDoor() && opening.kind().isEmpty() && isWider ? i : best;
        }
        return best;
    }

    private static Shell.Opening settled(Candidate candidate, boolean isEntrance) {
        Shell.Opening o = candidate.opening();
        String kind = !o.kind().isEmpty() ? o.kind()
                : isEntrance ? "entrance" : o.widthMm() >= EXIT_FROM_MM ? "exit" : "backDoor";
        return new Shell.Opening(o.id(), kind, o.isKindAssumed(), o.edge(), o.offsetMm(), o.widthMm(), o.heightMm(),
                o.sillMm(), o.swing(), o.evacuation(), o.stepFree(), o.source());
    }
}
