package org.sceneplan.exchange.pkg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects the files of a package in order. */
final class PackageFiles {
    private static final int FIRST_SIZE = 1 << 18;

    private final List<PackageFile> files = new ArrayList<>();
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(FIRST_SIZE);

    /** Writes one file. */
    interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String name, Writing writing) throws IOException {
        buffer.reset();
        writing.writeTo(buffer);
        add(name, buffer.toByteArray());
    }

    void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] content) {
        files.add(new PackageFile(name, content));
    }

    /** The files so far. */
    List<PackageFile> files() {
        return files;
    }
}
