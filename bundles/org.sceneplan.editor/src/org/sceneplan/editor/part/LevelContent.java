package org.sceneplan.editor.part;

import org.sceneplan.editor.LevelDrawing;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.figure.Draw2dPen;
import org.sceneplan.editor.outline.PlanTree;

/** What the canvas shows: the drawing of one level, and what its parts share. */
public record LevelContent(LevelDrawing drawing, PlanTree tree, PlanScale scale, Draw2dPen pen) {
}
