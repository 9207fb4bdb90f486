package org.sceneplan.editor;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** Texts of one package, {@code messages.properties} beside its classes, and numbers in the manner of a language. */
public final class PackageTexts {
    private final ResourceBundle bundle;
    private final Locale locale;

    private PackageTexts(Class<?> place, Locale locale) {
        this.locale = isChinese(locale) ? Locale.CHINESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(place.getPackageName() + ".messages", this.locale,
                place.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Texts of the package of a class in the language of the workbench. */
    public static PackageTexts of(Class<?> place) {
        return new PackageTexts(place, language());
    }

    /** Texts of the package of a class in a language: Chinese for {@code zh}, else English. */
    public static PackageTexts of(Class<?> place, Locale locale) {
        return new PackageTexts(place, locale);
    }

    /** Texts of the editor in a language. */
    public static PackageTexts ofEditor(Locale locale) {
        return new PackageTexts(PackageTexts.class, locale);
    }

    /** The language the workbench was started in (-nl): Chinese or English. */
    public static Locale language() {
        return Platform.getNL().startsWith(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** Whether names are to be shown in Chinese. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The language of the texts: Chinese or English. */
    public Locale locale() {
        return locale;
    }

    /** The Chinese or the English one of two texts. */
    public String choose(String chinese, String english) {
        return isChinese(locale) ? chinese : english;
    }

    /** The text of a key with its places filled. */
    public String text(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : NLS.bind(text, values);
    }

    /** The text of a key, or of another one where there is none. */
    public String textOr(String key, String otherKey) {
        return bundle.getString(bundle.containsKey(key) ? key : otherKey);
    }

    /** A number with grouping and at most the given decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
