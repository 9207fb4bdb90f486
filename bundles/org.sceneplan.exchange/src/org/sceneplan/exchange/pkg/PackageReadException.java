package org.sceneplan.exchange.pkg;

import java.util.Locale;

import org.sceneplan.rules.wording.Bilingual;

/** A folder or zip file that can't be read as a package; nothing was unpacked or written. */
public final class PackageReadException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    PackageReadException(Bilingual text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** What is wrong, one sentence that names file and entry; Chinese for {@code zh}, else English. */
    public String message(Locale locale) {
        return text.in(locale);
    }
}
