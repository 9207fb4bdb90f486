package org.sceneplan.editor.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Path;

/** The outline of a text. */
record PathShape(Path path) implements MarkShape {

    @Override
    public void fill(Graphics graphics, double pixelsPerMm) {
        graphics.fillPath(path);
    }

    @Override
    public void draw(Graphics graphics, double pixelsPerMm) {
        graphics.drawPath(path);
    }

    @Override
    public void dispose() {
        path.dispose();
    }
}
