package org.sceneplan.editor.tool;

import org.eclipse.swt.SWT;
import org.sceneplan.editor.PackageTexts;

/** What is typed during a gesture: begins with a digit or sign of a number, ends with Enter, Escape or a click. */
final class TypedText {
    private static final String BEGIN = "0123456789０１２３４５６７８９.=@+-(<*/";
    private static final String GO_ON = BEGIN + ",;)xX mMcC毫米厘分°，；：:。．＋－＊／（）";

    private final StringBuilder text = new StringBuilder();
    private String problem = "";

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    void clear() {
        text.setLength(0);
        problem = "";
    }

    /** What is wrong with the text, empty when it can be read. */
    String problem() {
        return problem;
    }

    void problem(String newProblem) {
        problem = newProblem;
    }

    /** Takes a character; false when it belongs to no number. */
    boolean take(char character) {
        if (character == SWT.BS && !text.isEmpty()) {
            text.setLength(text.length() - 1);
            problem = "";
            return true;
        }
        if (character != 0 && (text.isEmpty() ? BEGIN : GO_ON).indexOf(character) >= 0) {
            text.append(character);
            return true;
        }
        return false;
    }

    /** The text with a cursor, and what is wrong with it. */
    String shown(PackageTexts texts) {
        return text + "▏" + (problem.isEmpty() ? "  " + texts.text("typed.enter") : "  " + problem);
    }
}
