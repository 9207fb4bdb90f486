package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.exchange.seal.PageHash;
import org.sceneplan.rules.wording.Wording;

/**
 * A package as it lies in a folder or zip file, read but not yet believed. Zip files are read in memory; nothing is ever
 * unpacked to disk, links are not followed.
 */
public final class StoredPackage {
    static final Wording WORDING = Wording.of(StoredPackage.class);

    private final Path source;
    private final PackageManifest manifest;
    private final String manifestSha256;
    private final Map<String, byte[]> contentByName;

    private StoredPackage(Path source, PackageManifest manifest, Map<String, byte[]> contentByName) {
        this.source = source;
        this.manifest = manifest;
        this.contentByName = contentByName;
        this.manifestSha256 = PageHash.sha256(contentByName.get(PackageManifest.NAME));
    }

    /**
     * Reads a package.
     *
     * @param source a folder with a manifest, or a zip file with a manifest at its top or in its only top folder
     * @throws PackageReadException if it is neither, is larger than {@link PackageLimits} allow, has entries that lead
     *         out of it, clash or are links, or its manifest is missing or can't be read
     */
    public static StoredPackage read(Path source) throws PackageReadException {
        Map<String, byte[]> contentByName = contents(source);
        byte[] manifest = contentByName.get(PackageManifest.NAME);
        if (manifest == null) {
            throw refusal(null, "noManifest", source, PackageManifest.NAME);
        }
        return new StoredPackage(source, ManifestReader.read(source, manifest), contentByName);
    }

    private static Map<String, byte[]> contents(Path source) throws PackageReadException {
        try {
            if (Files.isDirectory(source)) {
                return FolderContents.read(source);
            }
            if (!Files.exists(source)) {
                throw refusal(null, "missing", source);
            }
            return ZipContents.read(source);
        } catch (IOException e) {
            throw refusal(e, "unreadable", source, String.valueOf(e.getMessage()));
        }
    }

    /** A refusal in words; names are shown without control characters. */
    static PackageReadException refusal(Throwable cause, String key, Path source, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = PackageNames.shown(source.toString());
        for (int i = 0; i < values.length; i++) {
            all[i + 1] = values[i] instanceof String text ? PackageNames.shown(text) : values[i];
        }
        return new PackageReadException(WORDING.text("StoredPackage_" + key, all), cause);
    }

    /** Where it was read. */
    public Path source() {
        return source;
    }

    /** What its manifest says. */
    public PackageManifest manifest() {
        return manifest;
    }

    /** SHA-256 of the bytes of its manifest. */
    public String manifestSha256() {
        return manifestSha256;
    }

    /** Names of all files that are there, the manifest included, in the order of their names. */
    public List<String> names() {
        return contentByName.keySet().stream().sorted().toList();
    }

    /** The content of a file; not a copy, not to be changed. */
    public Optional<byte[]> content(String name) {
        return Optional.ofNullable(contentByName.get(name));
    }

    /** The plan file. */
    public Optional<byte[]> planFile() {
        return content(PackageContent.PLAN);
    }

    /** For tests and callers that hold a package in memory. */
    static StoredPackage of(PlanPackage fresh) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        fresh.files().forEach(file -> contents.put(file.name(), file.content()));
        return new StoredPackage(Path.of(""), fresh.manifest(), Collections.unmodifiableMap(contents));
    }
}
