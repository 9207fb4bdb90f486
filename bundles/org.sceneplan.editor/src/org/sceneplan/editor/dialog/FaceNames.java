package org.sceneplan.editor.dialog;

import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.plan.edit.arrange.DockFace;

/** Names faces for people: which wall, which way it looks, how long it is. */
final class FaceNames {
    private static final double QUARTER_DEG = 90;
    private static final String[] SIDES = {"east", "north", "west", "south"};
    private static final String EDGE = "edge/";

    private FaceNames() {
    }

    /** For example: South wall (edge 1), 8400 mm. */
    static String name(DockFace face, PackageTexts texts, LengthInput field) {
        double wallDeg = face.face().leftNormal().angleDeg() + 180;
        int quarter = Math.floorMod((int) Math.round(wallDeg / QUARTER_DEG), SIDES.length);
        String side = texts.text("side." + SIDES[quarter]);
        String length = field.formatWithUnit(face.face().lengthMm());
        return face.host().startsWith(EDGE)
                ? texts.text("face.outline", side, Integer.parseInt(face.host().substring(EDGE.length())) + 1, length)
                : texts.text("face.other", face.host(), side, length);
    }
}
