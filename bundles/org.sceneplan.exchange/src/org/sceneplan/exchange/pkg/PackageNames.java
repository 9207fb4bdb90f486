package org.sceneplan.exchange.pkg;

import java.util.Locale;
import java.util.Set;

/** Which names of files a package may have: what every file system takes, and what leads nowhere else. */
final class PackageNames {
    private static final String FORBIDDEN = "\\:*?\"<>|";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");

    private PackageNames() {
    }

    /** Whether a name is relative, stays below its folder and can be written everywhere. */
    static boolean isSafe(String name) {
        if (name.isEmpty() || name.length() > PackageLimits.MAX_NAME) {
            return false;
        }
        String[] parts = name.split("/", -1);
        if (parts.length > PackageLimits.MAX_DEPTH) {
            return false;
        }
        for (String part : parts) {
            if (!isSafePart(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafePart(String part) {
        boolean plain = part.chars().allMatch(c -> c >= ' ' && c != 0x7f && FORBIDDEN.indexOf(c) < 0);
        boolean climbs = part.isEmpty() || part.equals(".") || part.equals("..");
        boolean trimmed = part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ");
        String stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
        return plain && !climbs && !trimmed && !DEVICES.contains(stem.toLowerCase(Locale.ROOT));
    }

    /** Two names that some file system takes for one have the same folded form. */
    static String folded(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC).toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a system, not a person, put a file there. */
    static boolean isOfSystem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.equals(".DS_Store") || last.equalsIgnoreCase("Thumbs.db")
                || last.equalsIgnoreCase("desktop.ini");
    }

    /** A name as it may stand in a message: short, without control characters. */
    static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() <= PackageLimits.MAX_NAME ? plain : plain.substring(0, PackageLimits.MAX_NAME) + "...";
    }
}
