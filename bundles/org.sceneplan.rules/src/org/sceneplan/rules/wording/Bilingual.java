package org.sceneplan.rules.wording;

/** The same text in Chinese and in English. */
public record Bilingual(String zh, String en) {

    /** Returns a text that is the same in both languages. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
