package org.sceneplan.workbench.deliver;

import java.util.Locale;
import java.util.Optional;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.sceneplan.editor.PackageTexts;

/** Version of this program as packages name it. */
final class ProductVersion {

    private ProductVersion() {
    }

    /** The version without the part that each build counts up, so that any build makes the same files. */
    static String ofRelease() {
        Version version = FrameworkUtil.getBundle(ProductVersion.class).getVersion();
        return "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro());
    }

    /** What to say of a package of another version of the program; empty when it is the same. */
    static Optional<String> note(String madeBy, String program, Locale language) {
        return madeBy.equals(program) ? Optional.empty()
                : Optional.of(PackageTexts.of(ProductVersion.class, language)
                        .text("verify.otherVersion", madeBy, program));
    }
}
