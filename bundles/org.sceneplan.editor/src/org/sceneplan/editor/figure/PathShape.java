package org.sceneplan.editor.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Path;

/** Any path. */
record PathShape(Path path) implements MarkShape {

    @Override
    public void fill(Graphics graphics) {
        graphics.fillPath(path);
    }

    @Override
    public void draw(Graphics graphics) {
        graphics.drawPath(path);
    }

    @Override
    public void dispose() {
        path.dispose();
    }
}
