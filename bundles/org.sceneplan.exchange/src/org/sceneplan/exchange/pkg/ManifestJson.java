package org.sceneplan.exchange.pkg;

import java.util.List;
import java.util.function.Function;

import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.exchange.json.JsonText;
import org.sceneplan.exchange.pkg.PackageManifest.Basis;
import org.sceneplan.exchange.pkg.PackageManifest.Entry;
import org.sceneplan.exchange.pkg.PackageManifest.Origin;
import org.sceneplan.exchange.pkg.PackageManifest.Outcome;
import org.sceneplan.exchange.pkg.PackageManifest.Page;
import org.sceneplan.exchange.pkg.PackageManifest.Predecessor;
import org.sceneplan.exchange.pkg.PackageManifest.Source;
import org.sceneplan.exchange.pkg.PackageManifest.Subject;

/** The manifest as JSON; {@link ManifestReader} reads it back. */
final class ManifestJson {

    private ManifestJson() {
    }

    static String of(PackageManifest manifest) {
        return JsonText.of(new JsonObject().put("schema", PackageManifest.SCHEMA)
                .put("generator", generator(manifest.origin()))
                .put("language", manifest.origin().language()).put("date", manifest.origin().dateText())
                .put("revision", manifest.subject().revisionId())
                .put("store", new JsonObject().put("code", manifest.subject().storeCode())
                        .put("name", manifest.subject().storeName()))
                .put("plan", plan(manifest.subject()))
                .put("standard", source(manifest.basis().standard()))
                .put("catalogue", source(manifest.basis().catalogue()))
                .put("rules", rules(manifest.basis()))
                .put("findings", findings(manifest.outcome()))
                .put("certificate", certificate(manifest.outcome()))
                .put("pages", all(manifest.pages(), ManifestJson::page))
                .put("files", all(manifest.files(), ManifestJson::file))
                .put("predecessors", all(manifest.predecessors(), ManifestJson::predecessor)));
    }

    private static JsonObject generator(Origin origin) {
        return new JsonObject().put("name", "Sceneplan").put("version", origin.version());
    }

    private static JsonObject plan(Subject subject) {
        return new JsonObject().put("id", subject.planId()).put("name", subject.planName())
                .put("revision", subject.revision()).put("seed", subject.seed()).put("sha256", subject.planSha256());
    }

    private static JsonObject source(Source source) {
        return new JsonObject().put("id", source.id()).put("version", source.version()).put("sha256", source.sha256());
    }

    private static JsonObject rules(Basis basis) {
        return new JsonObject().put("sha256", basis.rulesSha256());
    }

    private static JsonObject findings(Outcome outcome) {
        return new JsonObject().put("H", outcome.blocking()).put("W", outcome.warnings()).put("I", outcome.hints());
    }

    private static JsonObject certificate(Outcome outcome) {
        return new JsonObject().put("verdict", outcome.verdict()).put("contentSha256", outcome.certificateSha256());
    }

    private static JsonObject page(Page page) {
        return new JsonObject().put("id", page.id()).put("title", page.title()).put("file", page.file())
                .put("page", page.number()).put("sha256", page.sha256());
    }

    private static JsonObject file(Entry file) {
        return new JsonObject().put("name", file.name()).put("mediaType", PackageFile.mediaType(file.name()))
                .put("sizeBytes", file.sizeBytes()).put("sha256", file.sha256());
    }

    private static JsonObject predecessor(Predecessor earlier) {
        return new JsonObject().put("revision", earlier.revisionId()).put("planSha256", earlier.planSha256())
                .put("manifestSha256", earlier.manifestSha256())
                .put("pages", all(earlier.pages(), page -> new JsonObject().put("id", page.id())
                        .put("sha256", page.sha256())));
    }

    private static <T> List<JsonObject> all(List<T> elements, Function<T, JsonObject> form) {
        return elements.stream().map(form).toList();
    }
}
