package org.sceneplan.editor;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The red of texts that tell what is wrong: the plain red of window systems cannot be read on dark windows. */
public final class ProblemColour {
    /** On bright ground. */
    public static final RGB ON_BRIGHT = new RGB(179, 20, 18);
    /** On dark ground. */
    public static final RGB ON_DARK = new RGB(255, 168, 160);

    private static final float DARK_BRIGHTNESS = 0.5f;

    private ProblemColour() {
    }

    /** The red to be read on a ground. */
    public static RGB on(RGB ground) {
        return ground.getHSB()[2] < DARK_BRIGHTNESS ? ON_DARK : ON_BRIGHT;
    }

    /** The red to be read on a control. */
    public static Color on(Control control) {
        return new Color(on(control.getBackground().getRGB()));
    }
}
