package org.sceneplan.catalogue.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.importer.CatalogueModel;
import org.sceneplan.catalogue.importer.InvalidEntryException;
import org.sceneplan.files.WholeFile;
import org.sceneplan.model.catalogue.Catalogue;

/** Reads and writes {@code .catalogue} files. Stateless; safe for any thread. */
public final class CatalogueFile {

    private static final int MAX_BYTES = 100_000_000;

    private CatalogueFile() {
    }

    /**
     * Reads a catalogue. Linear in the size of the file.
     *
     * @throws CatalogueFileException if the file is missing, larger than 100 MB, no catalogue of this version, or an
     *     entry breaks the rules that rows of an import are held to; names file, place or key, and reason
     */
    public static CatalogueSnapshot read(Path file) throws CatalogueFileException {
        Catalogue model = CatalogueXml.parse(file, bytes(file));
        if (isBlank(model.getId()) || isBlank(model.getVersion())) {
            throw Messages.refusal(file, null, "CatalogueFile_noId");
        }
        try {
            return CatalogueModel.snapshot(model);
        } catch (InvalidEntryException e) {
            throw new CatalogueFileException(file,
                    Messages.text(Locale.ROOT, file, "CatalogueFile_badEntry", e.key(), e.message(Locale.ENGLISH)),
                    Messages.text(Locale.CHINESE, file, "CatalogueFile_badEntry", e.key(), e.message(Locale.CHINESE)),
                    e);
        }
    }

    /**
     * Writes a catalogue to a new file or over an existing catalogue. The file is complete or untouched: the bytes go
     * to a temporary file in the same folder, reach the disk and are moved into place in one step. Missing folders are
     * made.
     *
     * @throws CatalogueFileException if the target exists and is not a catalogue this version can read, or the file
     *     system refuses
     */
    public static void write(CatalogueSnapshot catalogue, Path file) throws CatalogueFileException {
        if (Files.exists(file)) {
            checkOverwritable(file);
        }
        Path target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            WholeFile.write(target, bytes(catalogue));
        } catch (AccessDeniedException e) {
            throw Messages.refusal(file, e, "CatalogueFile_denied");
        } catch (IOException e) {
            throw Messages.refusal(file, e, "CatalogueFile_unwritable", e.getMessage());
        }
    }

    /**
     * A version that tells one content from another: the first eight hexadecimal digits of the SHA-256 of the catalogue
     * written with an empty version.
     */
    public static String contentHash(CatalogueSnapshot catalogue) {
        CatalogueSnapshot unversioned = new CatalogueSnapshot(catalogue.id(), "", catalogue.productTypes(),
                catalogue.fixtureTypes(), catalogue.products());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(unversioned));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform; use another JDK", e);
        }
    }

    private static void checkOverwritable(Path file) throws CatalogueFileException {
        try {
            read(file);
        } catch (CatalogueFileException e) {
            String key = Files.isDirectory(file) ? "CatalogueFile_directory" : "CatalogueFile_notOverwritten";
            throw Messages.refusal(file, e, key);
        }
    }

    private static byte[] bytes(Path file) throws CatalogueFileException {
        if (!Files.exists(file)) {
            throw Messages.refusal(file, null, "CatalogueFile_missing");
        }
        if (Files.isDirectory(file)) {
            throw Messages.refusal(file, null, "CatalogueFile_directory");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Messages.refusal(file, null, "CatalogueFile_tooBig", MAX_BYTES / 1_000_000);
            }
            return bytes;
        } catch (IOException e) {
            throw Messages.refusal(file, e, "CatalogueFile_unreadable", e.getMessage());
        }
    }

    private static byte[] bytes(CatalogueSnapshot catalogue) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("catalogue"));
        resource.setEncoding("UTF-8");
        resource.getContents().add(CatalogueModel.model(catalogue));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, java.util.Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
