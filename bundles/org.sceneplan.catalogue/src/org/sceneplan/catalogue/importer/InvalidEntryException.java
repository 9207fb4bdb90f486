package org.sceneplan.catalogue.importer;

import java.util.Locale;

/** An entry of a catalogue model that breaks the rules every row of an import is held to. */
public final class InvalidEntryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String messageZh;

    InvalidEntryException(String key, String messageEn, String messageZh) {
        super(messageEn);
        this.key = key;
        this.messageZh = messageZh;
    }

    /** Key of the entry; may be empty. */
    public String key() {
        return key;
    }

    /** What is wrong, without the key, in Chinese when the locale's language is Chinese, else in English. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("zh") ? messageZh : getMessage();
    }
}
