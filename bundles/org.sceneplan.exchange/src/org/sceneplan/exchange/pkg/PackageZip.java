package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.sceneplan.files.NewFolders;
import org.sceneplan.files.WholeFile;

/**
 * A package as one zip file: the same files as in a folder, the manifest first, every entry with one fixed time. Files
 * that are packed in themselves are stored, texts are deflated, fonts in them without a search for what they repeat. The
 * same package gives the same bytes.
 */
public final class PackageZip {
    /**
     * Not midnight: the first moment of zip time counts as unknown and is stored once more in the zone of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
    /** The default takes three and a half times as long for a sixth less. */
    private static final int LEVEL = 1;
    private static final List<String> PACKED = List.of(".pdf", ".xlsx");
    private static final String WITH_FONTS = ".svg";

    private PackageZip() {
    }

    /**
     * Writes a zip file.
     *
     * @param out is flushed, not closed
     */
    public static void write(PlanPackage fresh, OutputStream out) throws IOException {
        Zip zip = new Zip(out);
        zip.setLevel(LEVEL);
        add(zip, fresh.files().getLast());
        for (PackageFile file : fresh.files().subList(0, fresh.files().size() - 1)) {
            add(zip, file);
        }
        zip.finish();
        out.flush();
    }

    /**
     * Writes a zip file; it is complete or untouched. Another file of that name that is no package is kept under a free
     * name.
     *
     * @return what was kept, empty or one element
     * @throws IOException if the target is a folder or can't be written
     */
    public static List<KeptFile> write(PlanPackage fresh, Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw new TargetTakenException(target, true);
        }
        try (NewFolders made = PackageFolder.foldersTo(absolute.getParent())) {
            Path scratch = Files.createTempFile(absolute.getParent(), ".sceneplan-", ".zip");
            try {
                try (OutputStream out = Files.newOutputStream(scratch)) {
                    write(fresh, out);
                }
                plainRights(scratch);
                List<KeptFile> kept = isForeign(absolute)
                        ? List.of(new KeptFile(target, KeptFile.setAside(absolute))) : List.of();
                WholeFile.move(scratch, absolute);
                made.keep();
                return kept;
            } finally {
                Files.deleteIfExists(scratch);
            }
        }
    }

    /** Temporary files are closed to others; what is handed on is not. */
    private static void plainRights(Path file) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static boolean isForeign(Path target) {
        if (!Files.exists(target)) {
            return false;
        }
        try {
            StoredPackage.read(target);
            return false;
        } catch (PackageReadException none) {
            return true;
        }
    }

    private static void add(Zip zip, PackageFile file) throws IOException {
        ZipEntry entry = new ZipEntry(file.name());
        entry.setTimeLocal(TIME);
        if (PACKED.stream().anyMatch(file.name()::endsWith)) {
            CRC32 crc = new CRC32();
            crc.update(file.content());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(file.content().length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        int at = 0;
        if (file.name().endsWith(WITH_FONTS)) {
            for (EmbeddedFonts.Span font : EmbeddedFonts.of(file.content())) {
                zip.write(file.content(), at, font.from() - at);
                zip.writeLetters(file.content(), font.from(), font.to() - font.from());
                at = font.to();
            }
        }
        zip.write(file.content(), at, file.content().length - at);
        zip.closeEntry();
    }

    /** Packs parts of an entry in another way. */
    private static final class Zip extends ZipOutputStream {
        private static final int CHUNK = 1 << 16;

        Zip(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
            buf = new byte[CHUNK];
        }

        /** Writes what hardly repeats itself: a third of the time for a tenth more. */
        void writeLetters(byte[] content, int from, int length) throws IOException {
            pack(Deflater.HUFFMAN_ONLY);
            write(content, from, length);
            pack(Deflater.DEFAULT_STRATEGY);
        }

        /** What was written before is packed as before: a packer changes its way when it is next asked for bytes. */
        private void pack(int strategy) throws IOException {
            def.setStrategy(strategy);
            int packed;
            do {
                packed = def.deflate(buf, 0, buf.length);
                out.write(buf, 0, packed);
            } while (packed == buf.length);
        }
    }
}
