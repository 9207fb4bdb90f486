package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.overlay.OverlayFigure;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** Texts beside the pointer keep off what is dragged, unless that would take them far away. */
class OverlayTextTest {
    private static final int ZONE_MM = 20_000;
    private static final int FIXTURE_MM = 2_000;
    private static final OverlayMark.Tag TAG = new OverlayMark.Tag(new Point(0, 0), "12", OverlayStyle.DIMENSION);

    @Test
    void textsStandBesideAFixtureAndOnAZone() {
        Rectangle fixture = box(ghost(FIXTURE_MM));
        assertFalse(fixture.contains(box(ghost(FIXTURE_MM), TAG)), "the text covers what is placed");

        Rectangle zone = box(ghost(ZONE_MM));
        assertTrue(zone.contains(box(ghost(ZONE_MM), TAG)), "the text is far from the pointer");
    }

    private static OverlayMark ghost(int sideMm) {
        int half = sideMm / 2;
        return new OverlayMark.Shape(Ring.rectangle(-half, -half, half, half), OverlayStyle.GHOST);
    }

    private static Rectangle box(OverlayMark... marks) {
        OverlayFigure figure = new OverlayFigure();
        figure.setFont(Display.getDefault().getSystemFont());
        figure.show(List.of(marks), new PlanScale(new Box(-ZONE_MM, -ZONE_MM, ZONE_MM, ZONE_MM)), new Rectangle());
        return figure.getBounds().getCopy();
    }
}
