package org.sceneplan.exchange.font;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Primitive.Weight;

/** The two weights the product carries, and which of them prints a character. */
public final class CarriedFonts {

    /** Printed for characters neither face has. */
    public static final int REPLACEMENT = 0x25A1;

    private static final int FIRST_PRINTABLE = 0x20;

    private CarriedFonts() {
    }

    private static final class Holder {
        static final FontFace REGULAR = FontFace.load("/fonts/NotoSansSC-Regular.ttf");
        static final FontFace BOLD = FontFace.load("/fonts/NotoSansSC-Bold.ttf");
    }

    /** The face of a weight. */
    public static FontFace face(Weight weight) {
        return weight == Weight.BOLD ? Holder.BOLD : Holder.REGULAR;
    }

    /** A piece of text that one face prints. */
    public record Run(Weight weight, String text) {
    }

    /**
     * Cuts a text into runs: characters the bold face lacks are printed regular, those both lack as
     * {@link #REPLACEMENT}, control characters not at all.
     */
    public static List<Run> runs(String text, Weight wanted) {
        return isPlain(text, face(wanted)) ? List.of(new Run(wanted, text)) : cut(text, wanted);
    }

    /** Whether the face has every character: nearly always. */
    private static boolean isPlain(String text, FontFace face) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < FIRST_PRINTABLE || Character.isSurrogate(letter) || !face.has(letter)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static List<Run> cut(String text, Weight wanted) {
        List<Run> runs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        Weight weight = wanted;
        for (int raw : text.codePoints().filter(code -> code >= FIRST_PRINTABLE).toArray()) {
            int code = face(wanted).has(raw) || face(Weight.REGULAR).has(raw) ? raw : REPLACEMENT;
            Weight needed = face(wanted).has(code) ? wanted : Weight.REGULAR;
            if (needed != weight && !current.isEmpty()) {
                runs.add(new Run(weight, current.toString()));
                current.setLength(0);
            }
            weight = needed;
            current.appendCodePoint(code);
        }
        if (!current.isEmpty()) {
            runs.add(new Run(weight, current.toString()));
        }
        return runs;
    }
}
