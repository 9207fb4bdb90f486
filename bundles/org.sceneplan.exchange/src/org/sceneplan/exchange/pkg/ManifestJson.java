package org.sceneplan.exchange.pkg;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.exchange.json.JsonText;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;

/** The manifest of a package: what it was made from, what the check said, and name, size and SHA-256 of every file. */
final class ManifestJson {
    /** Name of the manifest in a package. */
    static final String NAME = "manifest.json";
    /** Name and version of the format. */
    static final String SCHEMA = "sceneplan/package/1";

    private ManifestJson() {
    }

    static PackageFile of(DesignContext context, CheckResult result, List<PackageFile> files,
            PackageSettings settings) {
        PlanSnapshot plan = context.plan();
        boolean chinese = settings.locale().getLanguage().equals("zh");
        JsonObject manifest = new JsonObject().put("schema", SCHEMA)
                .put("generator", new JsonObject().put("name", "Sceneplan").put("version", settings.generatorVersion()))
                .put("language", chinese ? "zh" : "en")
                .put("store", new JsonObject().put("code", plan.store().code()).put("name", plan.store().name()))
                .put("plan", new JsonObject().put("id", plan.id()).put("name", plan.name())
                        .put("revision", plan.revision()).put("seed", plan.seed())
                        .put("sha256", files.getFirst().sha256()))
                .put("standard", version(context.standard().id(), context.standard().version()))
                .put("catalogue", version(context.catalogue().id(), context.catalogue().version()))
                .put("findings", new JsonObject().put("H", result.count(Severity.H)).put("W", result.count(Severity.W))
                        .put("I", result.count(Severity.I)))
                .put("files", files.stream().map(ManifestJson::entry).toList());
        return new PackageFile(NAME, JsonText.of(manifest).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject version(String id, String version) {
        return new JsonObject().put("id", id).put("version", version);
    }

    private static JsonObject entry(PackageFile file) {
        return new JsonObject().put("name", file.name()).put("mediaType", file.mediaType())
                .put("sizeBytes", file.content().length).put("sha256", file.sha256());
    }
}
