package org.sceneplan.exchange.dxf;

import java.util.Arrays;
import java.util.Locale;

/** A DXF file that can't be read or used; one sentence that says where and why. Nothing was written. */
public final class DxfReadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * A refusal.
     *
     * @param key one of the messages of this package
     */
    public DxfReadException(String key, Object... arguments) {
        super(Messages.text(Locale.ENGLISH, key, arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same refusal of a binary file, whose places are offsets in bytes. */
    public DxfReadException inBytes() {
        return new DxfReadException(key, Arrays.stream(arguments)
                .map(each -> each instanceof Place place ? place.inBytes() : each).toArray());
    }

    /** The sentence: Chinese for {@code zh}, else English. */
    public String message(Locale locale) {
        return Messages.text(locale, key, arguments);
    }
}
