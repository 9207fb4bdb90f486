package org.sceneplan.cli.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sceneplan.exchange.json.CertificateJson;
import org.sceneplan.verifier.CertificateVerifier;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a certificate as a tree. */
final class CertificateText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CertificateText() {
    }

    /** Whether a file is a certificate of any version; false when it can't be read. */
    static boolean isCertificate(Path file) {
        try {
            return read(file).path("format").asString("").equals(CertificateJson.FORMAT);
        } catch (IOException | JacksonException other) {
            return false;
        }
    }

    /** Reads a file no larger than the verifier does. */
    static JsonNode read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonNode root = MAPPER.readTree(in.readNBytes(CertificateVerifier.MAX_FILE_MB << 20));
            return root == null ? MAPPER.nullNode() : root;
        }
    }

    /** Reads a text that is JSON. */
    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }
}
