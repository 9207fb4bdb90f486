package org.sceneplan.catalogue;

import java.nio.file.Path;
import java.util.Locale;

/** A catalogue file could not be read or written as a whole; the reason is told in one sentence that names the file. */
public final class CatalogueFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String messageZh;

    /**
     * A file that was refused.
     *
     * @param file the file as the user named it
     * @param messageEn whole English sentence, names the file
     * @param messageZh the same in Chinese
     * @param cause what was met, or null
     */
    public CatalogueFileException(Path file, String messageEn, String messageZh, Throwable cause) {
        super(messageEn, cause);
        this.file = file;
        this.messageZh = messageZh;
    }

    /** The file as the user named it. */
    public Path file() {
        return file;
    }

    /** The reason in Chinese when the locale's language is Chinese, else in English. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("zh") ? messageZh : getMessage();
    }
}
