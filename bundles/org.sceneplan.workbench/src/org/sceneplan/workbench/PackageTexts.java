package org.sceneplan.workbench;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** Texts of one package ({@code messages.properties} beside its classes) in the language of the workbench. */
public final class PackageTexts {
    private final ResourceBundle bundle;

    private PackageTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of the package of a class. */
    public static PackageTexts of(Class<?> type) {
        return new PackageTexts(ResourceBundle.getBundle(type.getPackageName() + ".messages", language(),
                type.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Language of the workbench as it was started: Chinese or English. */
    public static Locale language() {
        return Platform.getNL().startsWith(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** The text of a key with its places filled. */
    public String text(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : NLS.bind(text, values);
    }
}
