package org.sceneplan.exchange.pkg;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of a package in memory.
 *
 * @param name name in the folder
 * @param content bytes; not copied, not to be changed
 */
record PackageFile(String name, byte[] content) {

    /** SHA-256 of the content, lower-case hexadecimal. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform; use another JDK", e);
        }
    }

    /** Media type by the ending of the name. */
    String mediaType() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "storeplan" -> "application/vnd.sceneplan.storeplan+xml";
            case "svg" -> "image/svg+xml";
            case "pdf" -> "application/pdf";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "csv" -> "text/csv; charset=utf-8; header=present";
            case "json" -> "application/json";
            default -> "application/octet-stream";
        };
    }
}
