package org.sceneplan.bench.packages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;

/** Whether two SVG show every path of a sheet, point by point in painting order, and as many texts as the sheet has. */
final class SvgCompare {
    private static final double TOLERANCE_MM = 0.002;
    private static final Pattern PATH = Pattern.compile("<path\\b[^>]*?\\bd=\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+(?:[eE]-?\\d+)?");

    private final Sheet sheet;
    private final String name;
    private final List<String> paths = new ArrayList<>();
    private int next;

    private SvgCompare(Sheet sheet, String name, byte[] svg) {
        this.sheet = sheet;
        this.name = name + " " + sheet.id();
        Matcher matcher = PATH.matcher(new String(svg, StandardCharsets.UTF_8));
        while (matcher.find()) {
            paths.add(matcher.group(1));
        }
    }

    /**
     * Compares an SVG of ours, whose texts are texts.
     *
     * @throws IllegalStateException if a path differs
     */
    static void requireOwn(Sheet sheet, byte[] svg) {
        SvgCompare compare = new SvgCompare(sheet, "own", svg);
        long texts = new String(svg, StandardCharsets.UTF_8).split("<text class", -1).length - 1L;
        compare.walk(false);
        compare.require(texts == compare.texts(), "texts " + texts);
    }

    /** Compares an SVG of the peer, in which fill and stroke are paths of their own, and so are texts and halos. */
    static void requirePeer(Sheet sheet, byte[] svg) {
        new SvgCompare(sheet, "peer", svg).walk(true);
    }

    private void walk(boolean outlines) {
        for (DrawingGroup group : sheet.groups()) {
            for (DrawnElement element : group.elements()) {
                for (Primitive primitive : element.primitives()) {
                    switch (primitive) {
                        case Primitive.Path path -> path(group, path, outlines);
                        case Primitive.Text text -> next += !outlines || text.text().isBlank() ? 0
                                : text.halo().isEmpty() ? 1 : 2;
                    }
                }
            }
        }
        require(next == paths.size(), "paths " + paths.size() + " for " + next);
    }

    private void path(DrawingGroup group, Primitive.Path path, boolean outlines) {
        Style style = path.style();
        boolean filled = !style.fill().isEmpty();
        boolean stroked = !style.stroke().isEmpty() && style.strokeWidthMm() > 0;
        for (int i = 0; i < (outlines ? (filled ? 1 : 0) + (stroked ? 1 : 0) : 1); i++) {
            require(next < paths.size(), "paths " + paths.size());
            Matcher numbers = NUMBER.matcher(paths.get(next));
            for (PathStep step : path.steps()) {
                for (double wanted : outlines || !group.isStencil() ? onPaper(group, step) : coordinates(step)) {
                    require(numbers.find() && Math.abs(Double.parseDouble(numbers.group()) - wanted) <= TOLERANCE_MM,
                            "path " + next);
                }
            }
            require(!numbers.find(), "path " + next);
            next++;
        }
    }

    private static double[] coordinates(PathStep step) {
        return switch (step) {
            case PathStep.MoveTo to -> new double[] {to.x(), to.y()};
            case PathStep.LineTo to -> new double[] {to.x(), to.y()};
            case PathStep.CurveTo to -> new double[] {to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y()};
            case PathStep.Close close -> new double[0];
        };
    }

    private double[] onPaper(DrawingGroup group, PathStep step) {
        double[] raw = coordinates(step);
        for (int i = 0; i < raw.length; i += 2) {
            raw[i] = group.originXMm() + group.scale() * raw[i];
            raw[i + 1] = sheet.heightMm() - group.originYMm() - group.scale() * raw[i + 1];
        }
        return raw;
    }

    private long texts() {
        return sheet.groups().stream().flatMap(group -> group.elements().stream())
                .flatMap(element -> element.primitives().stream())
                .filter(primitive -> primitive instanceof Primitive.Text text && !text.text().isEmpty()).count();
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(name + " differs from its sheet: " + what);
        }
    }
}
