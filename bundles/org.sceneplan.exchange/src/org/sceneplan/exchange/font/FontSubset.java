package org.sceneplan.exchange.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.sceneplan.drawing.Primitive.Weight;

/** A TrueType file with just the characters a document needs. */
public final class FontSubset {
    /** Tables a browser asks for. */
    private static final List<String> TABLES = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
            "name", "post");

    private FontSubset() {
    }

    /**
     * Cuts the face of a weight down to some characters.
     *
     * @param codePoints characters the face has
     * @return the bytes of a TrueType file; the same characters give the same bytes
     * @throws IOException if the face is damaged
     */
    public static byte[] of(Weight weight, SortedSet<Integer> codePoints) throws IOException {
        synchronized (CarriedFonts.LOCK) {
            TTFSubsetter subsetter = new TTFSubsetter(CarriedFonts.face(weight).trueType(), TABLES);
            subsetter.addAll(codePoints);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
