package org.sceneplan.exchange.pkg;

import static java.util.Objects.requireNonNull;

import org.sceneplan.exchange.seal.PageHash;

/**
 * One file of a package in memory.
 *
 * @param name    name in the package, folders with {@code /}
 * @param content bytes; not copied, not to be changed
 */
public record PackageFile(String name, byte[] content) {

    public PackageFile {
        requireNonNull(name, "name");
        requireNonNull(content, "content");
    }

    /** SHA-256 of the content, lower-case hexadecimal. */
    public String sha256() {
        return PageHash.sha256(content);
    }

    /** Media type by the ending of the name. */
    static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "storeplan" -> "application/vnd.sceneplan.storeplan+xml";
            case "svg" -> "image/svg+xml";
            case "pdf" -> "application/pdf";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "csv" -> "text/csv; charset=utf-8; header=present";
            case "json" -> "application/json";
            case "dxf" -> "image/vnd.dxf";
            case "glb" -> "model/gltf-binary";
            default -> "application/octet-stream";
        };
    }
}
