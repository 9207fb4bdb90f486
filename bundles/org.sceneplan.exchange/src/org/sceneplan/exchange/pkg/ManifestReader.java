package org.sceneplan.exchange.pkg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.sceneplan.exchange.pkg.PackageManifest.Basis;
import org.sceneplan.exchange.pkg.PackageManifest.Entry;
import org.sceneplan.exchange.pkg.PackageManifest.Origin;
import org.sceneplan.exchange.pkg.PackageManifest.Outcome;
import org.sceneplan.exchange.pkg.PackageManifest.Page;
import org.sceneplan.exchange.pkg.PackageManifest.PageMark;
import org.sceneplan.exchange.pkg.PackageManifest.Predecessor;
import org.sceneplan.exchange.pkg.PackageManifest.Source;
import org.sceneplan.exchange.pkg.PackageManifest.Subject;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the manifest of a package strictly: every value must be there, of its kind and within bounds. */
final class ManifestReader {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int MAX_TEXT = 1_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(16).maxStringLength(100_000)
                    .maxNumberLength(30).build())
            .build()).build();

    private final Path source;

    private ManifestReader(Path source) {
        this.source = source;
    }

    static PackageManifest read(Path source, byte[] content) throws PackageReadException {
        if (content.length > PackageLimits.MAX_MANIFEST_BYTES) {
            throw StoredPackage.refusal(null, "largeManifest", source, PackageManifest.NAME,
                    PackageLimits.MAX_MANIFEST_BYTES >> 20);
        }
        JsonNode tree;
        try {
            tree = MAPPER.readTree(content);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw StoredPackage.refusal(e, "badJson", source, PackageManifest.NAME, line);
        }
        return new ManifestReader(source).manifest(tree);
    }

    /**
     * The first place where a manifest says something else, or more, than was understood of it: a claim that nothing
     * can be held against.
     *
     * @param content bytes of a manifest that was read
     * @return a JSON pointer; empty when it says nothing else
     */
    static Optional<String> firstForeign(byte[] content, PackageManifest manifest) {
        return firstForeign("", MAPPER.readTree(content), MAPPER.readTree(ManifestJson.of(manifest)));
    }

    private static Optional<String> firstForeign(String at, JsonNode said, JsonNode known) {
        if (said.equals(known)) {
            return Optional.empty();
        }
        Optional<String> within = Optional.empty();
        if (said.isObject() && known.isObject()) {
            within = said.propertyNames().stream().map(key -> firstForeign(at + "/" + key, said.path(key),
                    known.path(key))).flatMap(Optional::stream).findFirst();
        } else if (said.isArray() && said.size() == known.size()) {
            within = IntStream.range(0, said.size()).mapToObj(i -> firstForeign(at + "/" + i, said.path(i),
                    known.path(i))).flatMap(Optional::stream).findFirst();
        }
        return within.or(() -> Optional.of(at.isEmpty() ? "/" : at));
    }

    private PackageManifest manifest(JsonNode tree) throws PackageReadException {
        String schema = tree.path("schema").asString("");
        if (!schema.equals(PackageManifest.SCHEMA)) {
            throw StoredPackage.refusal(null, schema.startsWith("sceneplan/package/") ? "otherSchema" : "noPackage",
                    source, PackageManifest.NAME, schema, PackageManifest.SCHEMA);
        }
        Origin origin = new Origin(text(tree, "/generator/version"), text(tree, "/language"), text(tree, "/date"));
        Subject subject = new Subject(text(tree, "/store/code"), text(tree, "/store/name"), text(tree, "/plan/id"),
                text(tree, "/plan/name"), (int) whole(tree, "/plan/revision", Integer.MAX_VALUE),
                whole(tree, "/plan/seed", Long.MAX_VALUE), hash(tree, "/plan/sha256"));
        Basis basis = new Basis(source(tree, "/standard"), source(tree, "/catalogue"), hash(tree, "/rules/sha256"));
        Outcome outcome = new Outcome((int) whole(tree, "/findings/H", Integer.MAX_VALUE),
                (int) whole(tree, "/findings/W", Integer.MAX_VALUE),
                (int) whole(tree, "/findings/I", Integer.MAX_VALUE), text(tree, "/certificate/verdict"),
                hash(tree, "/certificate/contentSha256"));
        if (!subject.revisionId().equals(text(tree, "/revision"))) {
            throw StoredPackage.refusal(null, "otherRevision", source, PackageManifest.NAME, text(tree, "/revision"),
                    subject.revisionId());
        }
        return new PackageManifest(origin, subject, basis, outcome, pages(tree), files(tree), predecessors(tree));
    }

    private Source source(JsonNode tree, String pointer) throws PackageReadException {
        return new Source(text(tree, pointer + "/id"), text(tree, pointer + "/version"),
                hash(tree, pointer + "/sha256"));
    }

    private List<Page> pages(JsonNode tree) throws PackageReadException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < array(tree, "/pages", PackageLimits.MAX_PAGES); i++) {
            String at = "/pages/" + i;
            pages.add(new Page(text(tree, at + "/id"), text(tree, at + "/title"), name(tree, at + "/file"),
                    (int) whole(tree, at + "/page", PackageLimits.MAX_PAGES), hash(tree, at + "/sha256")));
        }
        return pages;
    }

    private List<Entry> files(JsonNode tree) throws PackageReadException {
        List<Entry> files = new ArrayList<>();
        Set<String> folded = new HashSet<>();
        for (int i = 0; i < array(tree, "/files", PackageLimits.MAX_FILES); i++) {
            String at = "/files/" + i;
            Entry file = new Entry(name(tree, at + "/name"),
                    whole(tree, at + "/sizeBytes", PackageLimits.MAX_FILE_BYTES), hash(tree, at + "/sha256"));
            if (!folded.add(PackageNames.folded(file.name())) || file.name().equals(PackageManifest.NAME)) {
                throw bad(at + "/name");
            }
            files.add(file);
        }
        return files;
    }

    private List<Predecessor> predecessors(JsonNode tree) throws PackageReadException {
        List<Predecessor> predecessors = new ArrayList<>();
        for (int i = 0; i < array(tree, "/predecessors", PackageLimits.MAX_PREDECESSORS); i++) {
            String at = "/predecessors/" + i;
            List<PageMark> pages = new ArrayList<>();
            for (int j = 0; j < array(tree, at + "/pages", PackageLimits.MAX_PAGES); j++) {
                pages.add(new PageMark(text(tree, at + "/pages/" + j + "/id"),
                        hash(tree, at + "/pages/" + j + "/sha256")));
            }
            predecessors.add(new Predecessor(text(tree, at + "/revision"), hash(tree, at + "/planSha256"),
                    hash(tree, at + "/manifestSha256"), pages));
        }
        return predecessors;
    }

    private int array(JsonNode tree, String pointer, int most) throws PackageReadException {
        JsonNode node = tree.at(pointer);
        if (!node.isArray() || node.size() > most) {
            throw bad(pointer);
        }
        return node.size();
    }

    private String text(JsonNode tree, String pointer) throws PackageReadException {
        JsonNode node = tree.at(pointer);
        if (!node.isString() || node.asString().length() > MAX_TEXT) {
            throw bad(pointer);
        }
        return node.asString();
    }

    private String hash(JsonNode tree, String pointer) throws PackageReadException {
        String text = text(tree, pointer);
        if (!HASH.matcher(text).matches()) {
            throw bad(pointer);
        }
        return text;
    }

    private String name(JsonNode tree, String pointer) throws PackageReadException {
        String text = text(tree, pointer);
        if (!PackageNames.isSafe(text)) {
            throw bad(pointer);
        }
        return text;
    }

    private long whole(JsonNode tree, String pointer, long most) throws PackageReadException {
        JsonNode node = tree.at(pointer);
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() > most
                || node.asLong() < 0 && most < Long.MAX_VALUE) {
            throw bad(pointer);
        }
        return node.asLong();
    }

    private PackageReadException bad(String pointer) {
        return StoredPackage.refusal(null, "badValue", source, PackageManifest.NAME, pointer);
    }
}
