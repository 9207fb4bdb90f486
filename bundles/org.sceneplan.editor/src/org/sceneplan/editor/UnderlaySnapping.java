package org.sceneplan.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.sceneplan.drafting.ground.DrawingLines;
import org.sceneplan.drafting.ground.LaidDrawing;
import org.sceneplan.editor.figure.BackgroundFiles;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.exchange.dxf.DxfBackground;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;
import org.sceneplan.plan.underlay.UnderlayFrame;

/** The DXF drawings under a level that points snap to; the lines of each are put in order once. */
final class UnderlaySnapping {
    private final Map<DxfBackground, DrawingLines> linesByDrawing = new WeakHashMap<>();

    /** What shows under a level and has been read. */
    List<LaidDrawing> drawings(LevelSnapshot level, PlanSession session) {
        List<LaidDrawing> laid = new ArrayList<>();
        if (level.underlays().isEmpty() || !session.plan().isVisible(LayerKind.UNDERLAY)) {
            return laid;
        }
        Path folder = session.file().toAbsolutePath().getParent();
        for (UnderlaySnapshot underlay : level.underlays()) {
            if (underlay.visible()) {
                BackgroundFiles.drawingIfRead(folder.resolve(underlay.file()))
                        .ifPresent(drawing -> laid.add(new LaidDrawing(underlay.id(), UnderlayFrame.of(underlay),
                                linesByDrawing.computeIfAbsent(drawing, UnderlaySnapping::lines))));
            }
        }
        return laid;
    }

    private static DrawingLines lines(DxfBackground drawing) {
        return DrawingLines.of(drawing.tiles().stream().flatMap(tile -> tile.lines().stream())
                .map(line -> new DrawingLines.Chain(line.xy(), line.isClosed())).toList());
    }
}
