package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomePiece;
import org.sceneplan.exchange.sh3d.Sh3dHome.Sash;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;

/**
 * Puts doors and windows into walls: those in the walls round the floor become openings of the outline, doors between
 * rooms gaps in the inner walls. The wall of a door is the one whose middle line is nearest to its hole and runs its
 * way.
 */
final class HostedOpenings {
    private static final double PARALLEL_DEG = 20;
    private static final double REACH_MM = 150;
    private static final double SAME_LINE_MM = 50;
    /** An opening that sticks out of its edge by no more is moved into it. */
    private static final double MOVED_MM = 60;
    private static final int LEAST_WIDTH_MM = 300;
    private static final double DOOR_SILL_MM = 150;
    private static final double DOOR_HEAD_MM = 1_800;
    private static final double SHOP_WINDOW_MM = 1_500;
    private static final double SHOP_SILL_MM = 900;

    private final LevelItems level;
    private final ShellOutline outline;
    private final InnerWalls innerWalls;
    private final FateBook book;
    private final List<Hosted> hosted = new ArrayList<>();

    HostedOpenings(LevelItems level, ShellOutline outline, InnerWalls innerWalls, FateBook book) {
        this.level = level;
        this.outline = outline;
        this.innerWalls = innerWalls;
        this.book = book;
    }

    /**
     * An opening of the outline.
     *
     * @param edge of the outline
     * @param offsetMm from the start of the edge to the near jamb
     * @param kind as in a survey
     */
    record Hosted(HomePiece piece, int edge, int offsetMm, int widthMm, String kind, String swing) {
        int heightMm() {
            return (int) Math.round(piece.heightMm());
        }

        int sillMm() {
            return (int) Math.max(0, Math.round(piece.elevationMm()));
        }
    }

    /** The openings in the outline, doors first, each in file order; the fates of all others are written down. */
    List<Hosted> host() {
        List<HomePiece> openings = level.pieces().stream().filter(HomePiece::opening).toList();
        openings.stream().filter(HostedOpenings::isPassable).forEach(this::host);
        openings.stream().filter(piece -> !isPassable(piece)).forEach(this::host);
        return withEntrance();
    }

    /** Whether one can walk through: it reaches from the floor to above the head and is no fixed glass. */
    static boolean isPassable(HomePiece piece) {
        return piece.elevationMm() <= DOOR_SILL_MM && piece.elevationMm() + piece.heightMm() >= DOOR_HEAD_MM
                && !PieceWords.FIXED_GLASS.isIn(piece);
    }

    private void host(HomePiece piece) {
        Optional<Chord> wall = wallOf(piece);
        if (wall.isEmpty()) {
            Optional<Edge> bare = outline.ofRooms() ? edgeOf(piece) : Optional.empty();
            if (bare.isPresent()) {
                place(piece, bare.get());
            } else {
                book.add(piece, level.chords().isEmpty() && isFar(piece) ? Fate.OUTSIDE : Fate.NO_WALL, "");
            }
        } else if (innerWalls.isInside(wall.get(), wall.get().alongMm(piece.hole()))) {
            openInside(piece);
        } else {
            Optional<Edge> edge = edgeOf(piece);
            if (edge.isPresent()) {
                place(piece, edge.get());
            } else {
                book.add(piece, Fate.OUTSIDE, "");
            }
        }
    }

    private boolean isFar(HomePiece piece) {
        return !outline.holds(piece.hole()) && outline.ring().distanceMm(piece.hole().point()) > REACH_MM;
    }

    private Optional<Chord> wallOf(HomePiece piece) {
        return level.chords().stream().filter(chord -> isAt(chord, piece, chord.halfMm()
                + Math.max(REACH_MM, piece.depthMm() / 2)))
                .min(Comparator.comparingDouble(chord -> Math.abs(chord.leftMm(piece.hole()))));
    }

    private static boolean isAt(Chord chord, HomePiece piece, double reachMm) {
        double along = chord.alongMm(piece.hole());
        double half = piece.holeWidthMm() / 2;
        return chord.isParallel(piece.angleDeg(), PARALLEL_DEG) && Math.abs(chord.leftMm(piece.hole())) <= reachMm
                && along > -half && along < chord.lengthMm() + half;
    }

    private void openInside(HomePiece piece) {
        if (!isPassable(piece)) {
            book.add(piece, Fate.INNER_WINDOW, "");
            return;
        }
        for (Chord chord : level.chords()) {
            if (isAt(chord, piece, chord.halfMm() + SAME_LINE_MM)) {
                innerWalls.open(chord, chord.alongMm(piece.hole()), piece.holeWidthMm());
            }
        }
        book.add(piece, Fate.PASSAGE, "");
    }

    /** An edge of the outline with the place of the hole along it. */
    private record Edge(int index, double alongMm, double lengthMm) {
    }

    private Optional<Edge> edgeOf(HomePiece piece) {
        Ring ring = outline.ring();
        double thickest = level.chords().stream().mapToDouble(chord -> chord.wall().thicknessMm()).max().orElse(0);
        double best = Math.max(thickest, piece.depthMm()) + REACH_MM;
        Edge found = null;
        for (int i = 0; i < ring.size(); i++) {
            Segment edge = ring.edge(i);
            Chord line = new Chord(null, new Spot(edge.from().xMm(), edge.from().yMm()),
                    new Spot(edge.to().xMm(), edge.to().yMm()));
            double along = line.alongMm(piece.hole());
            double beside = Math.abs(line.leftMm(piece.hole()))
                    + Math.max(0, Math.max(-along, along - line.lengthMm()));
            boolean touches = along > -piece.holeWidthMm() / 2 && along < line.lengthMm() + piece.holeWidthMm() / 2;
            if (touches && beside < best && line.isParallel(piece.angleDeg(), PARALLEL_DEG)) {
                best = beside;
                found = new Edge(i, along, line.lengthMm());
            }
        }
        return Optional.ofNullable(found);
    }

    private void place(HomePiece piece, Edge edge) {
        double width = clearWidthMm(piece);
        double start = edge.alongMm - width / 2;
        if (width < LEAST_WIDTH_MM) {
            book.add(piece, Fate.TOO_NARROW, "");
        } else if (width > Math.floor(edge.lengthMm) || start < -MOVED_MM
                || start + width > edge.lengthMm + MOVED_MM) {
            book.add(piece, Fate.TOO_WIDE, "");
        } else {
            int widthMm = (int) Math.floor(width + 0.01);
            int last = (int) Math.floor(edge.lengthMm) - widthMm;
            int offset = Math.max(0, Math.min(last, (int) Math.round(start)));
            if (hosted.stream().anyMatch(h -> h.edge == edge.index && h.offsetMm < offset + widthMm
                    && offset < h.offsetMm + h.widthMm)) {
                book.add(piece, Fate.OVERLAP, "");
            } else {
                hosted.add(new Hosted(piece, edge.index, offset, widthMm, kind(piece), swing(piece)));
            }
        }
    }

    /** Clear width: the leaves of a door where the file has them, else the hole. */
    private static double clearWidthMm(HomePiece piece) {
        double leaves = piece.sashes().stream().mapToDouble(Sash::widthMm).sum();
        return isPassable(piece) && leaves >= LEAST_WIDTH_MM && leaves < piece.holeWidthMm() ? leaves
                : piece.holeWidthMm();
    }

    private static String kind(HomePiece piece) {
        if (isPassable(piece)) {
            return PieceWords.EXIT.isIn(piece) ? "exit" : PieceWords.ENTRANCE.isIn(piece) ? "entrance" : "backDoor";
        }
        boolean shop = PieceWords.FIXED_GLASS.isIn(piece) && piece.elevationMm() <= DOOR_SILL_MM
                || piece.holeWidthMm() >= SHOP_WINDOW_MM && piece.elevationMm() <= SHOP_SILL_MM;
        return shop ? "shopWindow" : "window";
    }

    private String swing(HomePiece piece) {
        if (PieceWords.SLIDING.isIn(piece)) {
            return "sliding";
        }
        if (piece.sashes().isEmpty()) {
            return "none";
        }
        long inwards = piece.sashes().stream().filter(sash -> outline.holds(sash.tip())).count();
        return inwards * 2 > piece.sashes().size() ? "in" : "out";
    }

    /** On the ground floor a shop has an entrance: when none is named so, the widest door is taken. */
    private List<Hosted> withEntrance() {
        boolean named = hosted.stream().anyMatch(h -> h.kind.equals("entrance"));
        Optional<Hosted> widest = hosted.stream()
                .filter(h -> h.kind.equals("backDoor") && !PieceWords.BACK_DOOR.isIn(h.piece))
                .max(Comparator.comparingInt((Hosted h) -> h.widthMm)
                        .thenComparing(Comparator.comparingInt(hosted::indexOf).reversed()));
        if (level.storey() == 1 && !named && widest.isPresent()) {
            Hosted entrance = widest.get();
            hosted.set(hosted.indexOf(entrance), new Hosted(entrance.piece, entrance.edge, entrance.offsetMm,
                    entrance.widthMm, "entrance", entrance.swing));
            book.remark("entranceGuessed", entrance.piece.name(), entrance.widthMm);
        } else if (level.storey() == 1 && !named) {
            book.remark("noEntrance");
        }
        return List.copyOf(hosted);
    }
}
