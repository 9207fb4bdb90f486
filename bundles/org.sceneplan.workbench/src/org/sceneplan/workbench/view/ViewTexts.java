package org.sceneplan.workbench.view;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** Texts of one package of views in the language of the workbench, and numbers in its manner. */
public final class ViewTexts {
    private final ResourceBundle bundle;
    private final Locale locale;

    private ViewTexts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Texts of the package of a class, {@code messages.properties} beside it, in Chinese or English. */
    public static ViewTexts of(Class<?> place, Locale locale) {
        Locale known = isChinese(locale) ? Locale.CHINESE : Locale.ENGLISH;
        return new ViewTexts(ResourceBundle.getBundle(place.getPackageName() + ".messages", known,
                place.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)), known);
    }

    /** The language the workbench was started in (-nl). */
    public static Locale language() {
        return Platform.getNL().startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** Whether names are to be shown in Chinese. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The language of the texts. */
    public Locale locale() {
        return locale;
    }

    /** The Chinese or the English one of two texts. */
    public String choose(String chinese, String english) {
        return isChinese(locale) ? chinese : english;
    }

    /** The text of a key. */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** The text of a key with its places filled. */
    public String text(String key, Object... values) {
        return NLS.bind(bundle.getString(key), values);
    }

    /** A number with grouping and at most the given decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
