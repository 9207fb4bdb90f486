package org.sceneplan.verifier.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.sceneplan.verifier.Reason;

/** Sentences by key, in both languages at once; the locale of the machine plays no part. */
public final class Texts {

    private static final String BUNDLE = "org.sceneplan.verifier.internal.text.messages";
    private static final ResourceBundle ENGLISH = load(Locale.ROOT);
    private static final ResourceBundle CHINESE = load(Locale.CHINESE);
    private static final int DECIMALS = 3;

    private Texts() {
    }

    /** The sentence of a key; numbers are shown with up to three decimals. */
    public static Reason reason(String key, Object... values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = values[i] instanceof Double number ? number(number) : String.valueOf(values[i]);
        }
        return new Reason(format(CHINESE, key, shown), format(ENGLISH, key, shown));
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String format(ResourceBundle bundle, String key, Object[] shown) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
