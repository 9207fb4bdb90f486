package org.sceneplan.exchange.pkg;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

import org.sceneplan.exchange.seal.PageSeal;

/**
 * The manifest of a package: what it is of, what it was made from, what the check said, and the hashes of its pages and
 * files. All hashes are SHA-256, 64 hexadecimal digits in lower case.
 *
 * @param files        every file but the manifest, in fixed order
 * @param pages        every sealed page, in the order of the files
 * @param predecessors earlier revisions it knows of, newest first
 */
public record PackageManifest(Origin origin, Subject subject, Basis basis, Outcome outcome, List<Page> pages,
        List<Entry> files, List<Predecessor> predecessors) {

    /** Name of the manifest in a package. */
    public static final String NAME = "manifest.json";
    /** Name and version of the format. */
    public static final String SCHEMA = "sceneplan/package/2";

    private static final int REVISION_DIGITS = 8;

    public PackageManifest {
        requireNonNull(origin, "origin");
        requireNonNull(subject, "subject");
        requireNonNull(basis, "basis");
        requireNonNull(outcome, "outcome");
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        predecessors = List.copyOf(predecessors);
    }

    /**
     * How the package was made.
     *
     * @param version  version of the product
     * @param language language of sheets and lists, {@code zh} or {@code en}
     * @param dateText date in title blocks; empty = blank
     */
    public record Origin(String version, String language, String dateText) {
    }

    /**
     * What the package is of.
     *
     * @param planSha256 hash of the plan file
     */
    public record Subject(String storeCode, String storeName, String planId, String planName, int revision, long seed,
            String planSha256) {

        /** The revision as it stands on every page: number and beginning of the plan's hash, {@code R3-1f0a92c4}. */
        public String revisionId() {
            return "R" + revision + "-" + planSha256.substring(0, REVISION_DIGITS);
        }

        /** The seal of a page. */
        public PageSeal seal(String pageId, String hash) {
            return new PageSeal(storeCode, planId, revisionId(), pageId, hash);
        }
    }

    /**
     * What the package rests on beside the plan.
     *
     * @param rulesSha256 hash of the rule settings in force
     */
    public record Basis(Source standard, Source catalogue, String rulesSha256) {
    }

    /** A format standard or catalogue with the hash of its content. */
    public record Source(String id, String version, String sha256) {
    }

    /**
     * What the check said.
     *
     * @param blocking          findings of severity H
     * @param warnings          findings of severity W
     * @param hints             findings of severity I
     * @param verdict           {@code passes}, {@code reasonsWanted} or {@code blocked}
     * @param certificateSha256 content hash of the certificate
     */
    public record Outcome(int blocking, int warnings, int hints, String verdict, String certificateSha256) {
    }

    /**
     * A sealed page.
     *
     * @param id     id in the package
     * @param file   file it is a page of
     * @param number number of the page in that file, from 1
     * @param sha256 hash of the page without seal
     */
    public record Page(String id, String title, String file, int number, String sha256) {
    }

    /** A file. */
    public record Entry(String name, long sizeBytes, String sha256) {
    }

    /**
     * An earlier revision.
     *
     * @param revisionId     its revision as on its pages
     * @param planSha256     hash of its plan file
     * @param manifestSha256 hash of its manifest
     */
    public record Predecessor(String revisionId, String planSha256, String manifestSha256, List<PageMark> pages) {
        public Predecessor {
            pages = List.copyOf(pages);
        }
    }

    /** Id and hash of a page of an earlier revision. */
    public record PageMark(String id, String sha256) {
    }

    /** Finds a file by its name. */
    public Optional<Entry> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
