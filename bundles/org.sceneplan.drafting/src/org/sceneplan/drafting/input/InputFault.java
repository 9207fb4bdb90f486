package org.sceneplan.drafting.input;

import org.sceneplan.drafting.Sentence;
import org.sceneplan.drafting.internal.Wording;

/** What is wrong with a typed text; leaves this package as a {@link Parsed.Problem} only. */
final class InputFault extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Wording WORDING = new Wording(InputFault.class);

    private final int position;
    private final int length;
    private final transient Sentence sentence;

    InputFault(int position, int length, String key, Object... values) {
        super(key, null, false, false);
        this.position = position;
        this.length = length;
        this.sentence = WORDING.text(key, values);
    }

    <T> Parsed<T> problem() {
        return new Parsed.Problem<>(position, length, sentence);
    }
}
