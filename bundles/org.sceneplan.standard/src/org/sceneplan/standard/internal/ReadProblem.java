package org.sceneplan.standard.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with a standard or rule book; the texts stand in {@code messages.properties}. */
public enum ReadProblem {
    UNREADABLE, TOO_LARGE, NOT_XML, OTHER_FORMAT, DOCTYPE, FOREIGN_REFERENCE, WRONG_ROOT, MISSING_VALUE, BAD_SOURCE,
    BAD_NUMBER, BAD_RANGE, SHARE_ORDER, SHARE_MINIMA, SHARE_MAXIMA, DUPLICATE, UNKNOWN_SERVICE, UNKNOWN_ZONE,
    COUNT_ORDER, NO_PRODUCT_TYPES, BAD_TINT, BAD_GRADE, UNKNOWN_RULE_BOOK, RULE_BOOK_VERSION, AREA_ORDER, UNKNOWN_RULE,
    OTHER_UNIT, BAD_ATTRIBUTE, BAD_DATE, NOT_RECORDED, NO_FILES;

    private static final String BASE_NAME = "org.sceneplan.standard.internal.messages";

    /** The whole message: file, line, object and text. */
    public String located(String file, int line, String object, List<Object> values, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(BASE_NAME, locale, ReadProblem.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String text = new MessageFormat(texts.getString(name()), Locale.ROOT).format(values.toArray());
        String place = line > 0 ? file + ":" + line : file;
        return object.isEmpty() ? place + ": " + text : place + ": " + object + ": " + text;
    }
}
