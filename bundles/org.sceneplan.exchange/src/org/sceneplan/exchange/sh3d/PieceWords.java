package org.sceneplan.exchange.sh3d;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.sceneplan.exchange.sh3d.Sh3dHome.HomePiece;

/** What a piece is, told by its catalogue id, its name and the names of its groups; see {@code words.properties}. */
enum PieceWords {
    COLUMN, ROUND, STAIR, LIFT, FIXED_GLASS, SLIDING, ENTRANCE, EXIT, BACK_DOOR;

    private final Pattern words = Pattern.compile(Words.of(name()), Pattern.UNICODE_CHARACTER_CLASS);

    /** Whether id or name of the piece hold one of the words. */
    boolean isIn(HomePiece piece) {
        return isIn(piece.catalogId()) || isIn(piece.name());
    }

    /** Whether one of the names holds one of the words. */
    boolean isInAny(List<String> names) {
        return names.stream().anyMatch(this::isIn);
    }

    private boolean isIn(String text) {
        return words.matcher(spaced(text)).find();
    }

    /** {@code eTeks#doubleFrenchWindow126x200} as words: double french window 126 x 200. */
    private static String spaced(String text) {
        return text.replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", " ").replaceAll("[^\\p{L}]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** The file with the words. */
    private static final class Words {
        private static final ResourceBundle FILE = ResourceBundle.getBundle("org.sceneplan.exchange.sh3d.words",
                Locale.ROOT, PieceWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        /** A Latin word counts as a whole, one with a star from its start; a Chinese one counts anywhere. */
        static String of(String key) throws MissingResourceException {
            StringBuilder pattern = new StringBuilder();
            for (String word : FILE.getString(key).split("\\|")) {
                String plain = word.strip().replace("*", "");
                boolean latin = plain.codePoints().allMatch(c -> c < 0x2E80);
                pattern.append(pattern.isEmpty() ? "" : "|").append(latin ? "\\b" : "").append(Pattern.quote(plain))
                        .append(latin && !word.contains("*") ? "\\b" : "");
            }
            return pattern.toString();
        }
    }
}
