package org.sceneplan.editor.part;

import java.util.List;

import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.plan.snapshot.LevelSnapshot;

/** What the canvas shows: one level with its drawing, and what its parts share. */
public record LevelContent(LevelSnapshot level, List<DrawnElement> drawing, PlanTree tree, PlanScale scale,
        Draw2dPen pen) {
}
