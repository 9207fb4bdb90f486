package org.sceneplan.exchange.sh3d;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomePiece;
import org.sceneplan.geometry.Ring;

/** Finds columns, stairs and lifts among the furniture; all other furniture is left to the design of the store. */
final class StandingPieces {
    private static final double LEAST_COLUMN_MM = 50;
    private static final double MAX_COLUMN_MM = 5_000;
    private static final double ROUND_RATIO = 0.05;
    private static final int TOUCH_MM = 20;

    private final ShellOutline outline;
    private final FateBook book;
    private final List<Standing> columns = new ArrayList<>();
    private final List<Standing> obstacles = new ArrayList<>();

    StandingPieces(ShellOutline outline, FateBook book) {
        this.outline = outline;
        this.book = book;
    }

    /**
     * A column or an obstacle.
     *
     * @param kind column, stair or lift
     */
    record Standing(HomePiece piece, String kind, boolean round) {
        int widthMm() {
            return (int) Math.max(1, Math.round(piece.widthMm()));
        }

        int depthMm() {
            return (int) Math.max(1, Math.round(round ? piece.widthMm() : piece.depthMm()));
        }

        double angleDeg() {
            double turn = (piece.angleDeg() % 360 + 360) % 360;
            double rounded = Math.round(turn * 1_000) / 1_000.0;
            return rounded >= 360 ? 0 : rounded;
        }

        Ring footprint() {
            return Ring.placed(piece.centre().point(), widthMm(), depthMm(), angleDeg());
        }
    }

    List<Standing> columns() {
        return columns;
    }

    List<Standing> obstacles() {
        return obstacles;
    }

    void sort(HomePiece piece) {
        boolean stair = piece.staircase() || PieceWords.STAIR.isIn(piece);
        boolean lift = PieceWords.LIFT.isIn(piece);
        boolean column = PieceWords.COLUMN.isIn(piece) || PieceWords.COLUMN.isInAny(piece.groupNames());
        if (piece.kind().equals("furnitureGroup")) {
            book.add(piece, Fate.NO_PLACE, "");
            return;
        }
        if (!stair && !lift && !column) {
            book.add(piece, Fate.FURNITURE, "");
            return;
        }
        boolean round = column && PieceWords.ROUND.isIn(piece)
                && Math.abs(piece.widthMm() - piece.depthMm()) <= piece.widthMm() * ROUND_RATIO;
        Standing standing = new Standing(piece, stair ? "stair" : lift ? "lift" : "column", round);
        double longest = Math.max(piece.widthMm(), piece.depthMm());
        double shortest = Math.min(piece.widthMm(), piece.depthMm());
        if (shortest < LEAST_COLUMN_MM || column && longest > MAX_COLUMN_MM) {
            book.add(piece, Fate.FURNITURE, "");
        } else if (!touchesFloor(standing)) {
            book.add(piece, Fate.OUTSIDE, "");
        } else {
            (stair || lift ? obstacles : columns).add(standing);
        }
    }

    private boolean touchesFloor(Standing standing) {
        Ring footprint = standing.footprint();
        return outline.ring().overlaps(footprint) || outline.ring().distanceMm(footprint) <= TOUCH_MM / 2;
    }
}
