package org.sceneplan.catalogue.io;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

import org.sceneplan.catalogue.CatalogueFileException;

/** Texts of this package in both languages. */
final class Messages {

    private static final String BUNDLE = "org.sceneplan.catalogue.io.messages";

    private Messages() {
    }

    /** A refusal; the first value of its sentence is the file, the others follow as given. */
    static CatalogueFileException refusal(Path file, Throwable cause, String key, Object... values) {
        return new CatalogueFileException(file, text(Locale.ROOT, file, key, values),
                text(Locale.CHINESE, file, key, values), cause);
    }

    static String text(Locale locale, Path file, String key, Object... values) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        Object[] texts = new Object[values.length + 1];
        texts[0] = file.toString();
        System.arraycopy(Arrays.stream(values).map(String::valueOf).toArray(), 0, texts, 1, values.length);
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }
}
