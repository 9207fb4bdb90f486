package org.sceneplan.cli.call;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.jar.Manifest;

/** Version of the product, from the manifest of the bundle that this class came in. */
public final class Version {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private Version() {
    }

    /** The version without the part that each build counts up, for files that shall be the same from any build. */
    public static String ofRelease() {
        String[] parts = ofProduct().split("\\.");
        return String.join(".", Arrays.copyOf(parts, Math.min(parts.length, 3)));
    }

    /** For example {@code 0.1.0.202611220001}; {@code ?} when the manifest can't be read. */
    public static String ofProduct() {
        String path = Version.class.getName().replace('.', '/') + ".class";
        URL self = Version.class.getResource("/" + path);
        if (self == null) {
            return "?";
        }
        String address = self.toString();
        String manifest = address.substring(0, address.length() - path.length()) + MANIFEST;
        try (InputStream stream = URI.create(manifest).toURL().openStream()) {
            String version = new Manifest(stream).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "?" : version;
        } catch (IOException | IllegalArgumentException e) {
            return "?";
        }
    }
}
