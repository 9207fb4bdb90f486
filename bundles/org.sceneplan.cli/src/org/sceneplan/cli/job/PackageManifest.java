package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an earlier package says of its files. */
final class PackageManifest {

    /** Name of the manifest in a package. */
    static final String NAME = "manifest.json";

    private static final long MAX_BYTES = 10_000_000;
    /** What a package names its files; anything else in a manifest is not from here. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private PackageManifest() {
    }

    /** SHA-256 of each file by name; empty when there is no readable manifest. */
    static Map<String, String> hashes(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Map<String, String> hashes = new LinkedHashMap<>();
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
            return hashes;
        }
        try {
            JsonNode files = new JsonMapper().readTree(Files.readAllBytes(file)).path("files");
            for (JsonNode entry : files) {
                String name = entry.path("name").asString("");
                if (PLAIN_NAME.matcher(name).matches()) {
                    hashes.put(name, entry.path("sha256").asString(""));
                }
            }
        } catch (JacksonException e) {
            hashes.clear();
        }
        return hashes;
    }

    /** SHA-256 of a file, lower-case hexadecimal. */
    static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform; use another JDK", e);
        }
    }
}
