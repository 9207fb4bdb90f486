package org.sceneplan.editor.aid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.BackgroundFiles;
import org.sceneplan.editor.figure.Paper;
import org.sceneplan.exchange.dxf.DxfBackground.Extent;
import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;
import org.sceneplan.plan.underlay.UnderlayFrame;

/** Where the pictures and drawings under the level shown lie, and a frame around those that are selected. */
final class UnderlayAid extends Figure {
    private static final Color FRAME = new Color(0, 90, 200);
    private static final int FRAME_PIXELS = 2;

    private final PlanCanvas canvas;
    private final Map<Path, Size> sizeByFile = new HashMap<>();
    private Collection<String> selectedIds = List.of();
    /** Frames of those that are selected, canvas pixels. */
    private List<PointList> frames = List.of();

    /** Extent of a picture in pixels, null for none, as it was read. */
    private record Size(long modified, Extent extent) {
    }

    UnderlayAid(PlanCanvas canvas, IFigure layer) {
        this.canvas = canvas;
        layer.add(this, 0);
    }

    /** Marks those that are selected. */
    void select(Collection<String> ids) {
        selectedIds = List.copyOf(ids);
        refresh();
    }

    /** Follows the plan and the scale; takes no room where nothing is selected, so that little is painted. */
    void refresh() {
        frames = selectedIds.isEmpty() || !canvas.isShowing() ? List.of()
                : shown().stream().filter(each -> selectedIds.contains(each.id())).map(this::outline)
                        .flatMap(Optional::stream).map(this::frame).toList();
        Rectangle reach = frames.isEmpty() ? new Rectangle() : frames.getFirst().getBounds().getCopy();
        frames.forEach(frame -> reach.union(frame.getBounds()));
        if (!reach.isEmpty() || !bounds.isEmpty()) {
            repaint();
            setBounds(reach.expand(FRAME_PIXELS, FRAME_PIXELS));
            repaint();
        }
    }

    private PointList frame(Ring outline) {
        PlanScale scale = canvas.scale();
        PointList corners = new PointList();
        outline.points().forEach(at -> corners.addPoint((int) Math.round(scale.x(at.xMm())),
                (int) Math.round(scale.y(at.yMm()))));
        return corners;
    }

    /** Ids of those that show and are selected. */
    Set<String> selectedIds() {
        return shown().stream().map(UnderlaySnapshot::id).filter(selectedIds::contains).collect(Collectors.toSet());
    }

    /** The uppermost one at a place that is not locked: inside a picture, near a line of a drawing. */
    Optional<UnderlaySnapshot> at(Point at, int reachMm) {
        return shown().reversed().stream().filter(each -> !each.locked())
                .filter(each -> BackgroundFiles.isDrawing(each.file())
                        ? canvas.snapEngine().isDrawn(each.id(), at, reachMm)
                        : outline(each).map(ring -> ring.locate(at) != Location.OUTSIDE).orElse(false))
                .findFirst();
    }

    private List<UnderlaySnapshot> shown() {
        return !canvas.session().plan().isVisible(LayerKind.UNDERLAY) ? List.of()
                : canvas.shownLevel().underlays().stream().filter(UnderlaySnapshot::visible).toList();
    }

    /** The corners of one in the plan; empty while its size is not known. */
    Optional<Ring> outline(UnderlaySnapshot underlay) {
        Path file = canvas.session().file().toAbsolutePath().getParent().resolve(underlay.file());
        Extent extent = BackgroundFiles.isDrawing(underlay.file())
                ? BackgroundFiles.drawingIfRead(file).map(drawing -> drawing.extent()).orElse(null) : picture(file);
        if (extent == null) {
            return Optional.empty();
        }
        UnderlayFrame frame = UnderlayFrame.of(underlay);
        List<Point> corners = new ArrayList<>();
        for (double[] unit : new double[][] {{extent.minX(), extent.minY()}, {extent.maxX(), extent.minY()},
            {extent.maxX(), extent.maxY()}, {extent.minX(), extent.maxY()}}) {
            double[] place = frame.toPlan(unit[0], unit[1]);
            if (Math.abs(place[0]) > Ring.MAX_COORDINATE_MM || Math.abs(place[1]) > Ring.MAX_COORDINATE_MM) {
                return Optional.empty();
            }
            corners.add(Point.rounded(place[0], place[1]));
        }
        boolean isFlat = Set.copyOf(corners).size() < corners.size();
        return isFlat ? Optional.empty() : Optional.of(new Ring(corners));
    }

    private Extent picture(Path file) {
        long modified;
        try {
            modified = Files.getLastModifiedTime(file).toMillis();
        } catch (IOException missing) {
            return null;
        }
        Size known = sizeByFile.get(file);
        if (known == null || known.modified() != modified) {
            known = new Size(modified, read(file));
            sizeByFile.put(file, known);
        }
        return known.extent();
    }

    private static Extent read(Path file) {
        try {
            ImageData data = new ImageData(file.toString());
            return new Extent(0, 0, data.width, data.height);
        } catch (SWTException notAPicture) {
            return null;
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setForegroundColor(Paper.of(FRAME));
        graphics.setLineWidth(FRAME_PIXELS);
        frames.forEach(graphics::drawPolygon);
        graphics.setLineWidth(1);
    }
}
