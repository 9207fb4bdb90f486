package org.sceneplan.exchange.dxf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;

/**
 * The lines and texts of a drawing to be painted under a plan, in mm, x east and y north: those of the layers that
 * show, lines in tiles, so that of 100,000 only those in the window are painted. Immutable.
 */
public final class DxfBackground {
    /** Chains of lines no larger than this are the details of a drawing, for example letters made of lines. */
    public static final double DETAIL_MM = 80;
    /** Tiles side by side; chains larger than a tile lie in one of their own. */
    private static final int ACROSS = 24;

    private final List<Tile> tiles;
    private final List<DxfUnderlay.Label> texts;
    private final Extent extent;
    private final UnitGuess unit;

    /** A rectangle in mm of the drawing. */
    public record Extent(double minX, double minY, double maxX, double maxY) {

        /** Whether both share a point. */
        public boolean touches(Extent other) {
            return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
        }

        /** The smallest rectangle around both. */
        public Extent with(Extent other) {
            return new Extent(Math.min(minX, other.minX), Math.min(minY, other.minY), Math.max(maxX, other.maxX),
                    Math.max(maxY, other.maxY));
        }

        /** The longer side in mm. */
        public double sizeMm() {
            return Math.max(maxX - minX, maxY - minY);
        }

        static Extent of(double[] xy) {
            Extent extent = new Extent(xy[0], xy[1], xy[0], xy[1]);
            for (int i = 2; i < xy.length; i += 2) {
                extent = extent.with(new Extent(xy[i], xy[i + 1], xy[i], xy[i + 1]));
            }
            return extent;
        }
    }

    /**
     * Lines that lie near each other.
     *
     * @param isDetail whether none of them is larger than {@link #DETAIL_MM}
     */
    public record Tile(Extent extent, boolean isDetail, List<DxfUnderlay.Line> lines) {
        public Tile {
            lines = List.copyOf(lines);
        }
    }

    private DxfBackground(List<Tile> tiles, List<DxfUnderlay.Label> texts, Extent extent, UnitGuess unit) {
        this.tiles = List.copyOf(tiles);
        this.texts = List.copyOf(texts);
        this.extent = extent;
        this.unit = unit;
    }

    /**
     * Reads a file; its unit is guessed.
     *
     * @throws DxfReadException as {@link DxfImport#read(Path, DxfProgress)}, or if nothing in it shows
     * @throws java.util.concurrent.CancellationException if the listener wants no more
     */
    public static DxfBackground read(Path file, DxfProgress progress) throws DxfReadException {
        return of(DxfImport.read(file, progress), progress);
    }

    /**
     * Takes a drawing that was read; its unit is guessed.
     *
     * @throws DxfReadException if nothing in it shows
     */
    public static DxfBackground of(DxfDrawing drawing, DxfProgress progress) throws DxfReadException {
        DxfPreview preview = DxfImport.preview(drawing, drawing.guess(), null, progress);
        List<DxfUnderlay.Line> lines = preview.underlay().layers().stream()
                .filter(DxfUnderlay.UnderlayLayer::isShown).flatMap(layer -> layer.lines().stream())
                .filter(line -> line.xy().length >= 4).toList();
        if (lines.isEmpty()) {
            throw new DxfReadException("DxfBackground_empty", drawing.name());
        }
        List<Extent> extents = lines.stream().map(line -> Extent.of(line.xy())).toList();
        Extent all = extents.stream().reduce(extents.getFirst(), Extent::with);
        List<DxfUnderlay.Label> texts = preview.underlay().layers().stream()
                .filter(DxfUnderlay.UnderlayLayer::isShown).flatMap(layer -> layer.texts().stream())
                .filter(text -> text.heightMm() > 0 && !text.text().isBlank()).toList();
        return new DxfBackground(tiles(lines, extents, all), texts, all, preview.unit());
    }

    private static List<Tile> tiles(List<DxfUnderlay.Line> lines, List<Extent> extents, Extent all) {
        double side = Math.max(1, all.sizeMm() / ACROSS);
        TreeMap<Integer, List<Integer>> indexesByTile = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            indexesByTile.computeIfAbsent(tile(extents.get(i), all, side), key -> new ArrayList<>()).add(i);
        }
        List<Tile> tiles = new ArrayList<>(indexesByTile.size());
        indexesByTile.forEach((number, indexes) -> tiles.add(new Tile(
                indexes.stream().map(extents::get).reduce(extents.get(indexes.getFirst()), Extent::with),
                indexes.stream().allMatch(i -> extents.get(i).sizeMm() <= DETAIL_MM),
                indexes.stream().map(lines::get).toList())));
        return tiles;
    }

    /** Number of the tile of a chain: even for details, odd for others, -1 for what is larger than a tile. */
    private static int tile(Extent extent, Extent all, double side) {
        if (extent.sizeMm() > side) {
            return -1;
        }
        int column = (int) ((extent.minX() - all.minX()) / side);
        int row = (int) ((extent.minY() - all.minY()) / side);
        return 2 * (row * (ACROSS + 1) + column) + (extent.sizeMm() <= DETAIL_MM ? 0 : 1);
    }

    /** All lines. */
    public List<Tile> tiles() {
        return tiles;
    }

    /**
     * The lines to be painted.
     *
     * @param shown what is in the window, mm of the drawing
     * @param withDetails whether details are large enough to be seen
     */
    public List<Tile> tiles(Extent shown, boolean withDetails) {
        return tiles.stream().filter(tile -> (withDetails || !tile.isDetail()) && tile.extent().touches(shown)).toList();
    }

    /** All texts, in the order of the layers. */
    public List<DxfUnderlay.Label> texts() {
        return texts;
    }

    /** How far the lines reach. */
    public Extent extent() {
        return extent;
    }

    /** The unit of the file and why. */
    public UnitGuess unit() {
        return unit;
    }

    /**
     * Where the origin of the drawing lies in a plan: at that of the plan, as in plans made from this drawing, or, where
     * the drawing would lie wholly beside the shell, so that their lower left corners are the same.
     */
    public Point originFor(Box shell) {
        boolean meets = extent.touches(new Extent(shell.minXMm(), shell.minYMm(), shell.maxXMm(), shell.maxYMm()));
        return meets ? new Point(0, 0) : new Point((int) Math.round(shell.minXMm() - extent.minX()),
                (int) Math.round(shell.minYMm() - extent.minY()));
    }
}
