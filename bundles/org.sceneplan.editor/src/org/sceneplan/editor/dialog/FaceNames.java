package org.sceneplan.editor.dialog;

import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.plan.edit.arrange.DockFace;
import org.sceneplan.plan.snapshot.ElementIds;

/** Names faces for people: which wall, which way it looks, how long it is. */
final class FaceNames {
    private static final double QUARTER_DEG = 90;
    private static final String[] SIDES = {"east", "north", "west", "south"};
    private static final String EDGE = "edge/";

    private FaceNames() {
    }

    /** For example: South wall (edge 1), 8400 mm; of what stands inside the side that the face is on. */
    static String name(DockFace face, PackageTexts texts, LengthInput field) {
        boolean outline = face.host().startsWith(EDGE);
        double sideDeg = face.face().leftNormal().angleDeg() + (outline ? 2 * QUARTER_DEG : 0);
        int quarter = Math.floorMod((int) Math.round(sideDeg / QUARTER_DEG), SIDES.length);
        String side = texts.text("side." + SIDES[quarter]);
        String length = field.formatWithUnit(face.face().lengthMm());
        return outline
                ? texts.text("face.outline", side, Integer.parseInt(face.host().substring(EDGE.length())) + 1, length)
                : other(face.host(), side, length, texts);
    }

    /** Walls have a left and a right face, columns numbered ones. */
    private static String other(String host, String side, String length, PackageTexts texts) {
        int slash = host.lastIndexOf('/');
        boolean column = slash >= 0 && Character.isDigit(host.charAt(slash + 1));
        return texts.text(column ? "face.column" : "face.wall",
                ElementIds.shortId(slash < 0 ? host : host.substring(0, slash)), side, length);
    }
}
