package org.sceneplan.cli.certificate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.exchange.json.CertificateJson;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.SignOff;

import tools.jackson.databind.JsonNode;

/**
 * Compares the settings and facts that a certificate rests on with the format standard and the catalogue that are
 * installed, where these have the same id and version: a certificate with laxer limits must not hold.
 *
 * @param differences one sentence per setting or fact that differs
 * @param remarks     what could not be compared
 */
public record InstalledFacts(List<String> differences, List<String> remarks) {

    private static final Texts TEXTS = new Texts(InstalledFacts.class);
    private static final String NO_HASH = "0".repeat(64);
    /** Lists of the standard by the key of their entries. */
    private static final Map<String, String> OF_STANDARD = Map.of("zones", "code", "utilities", "zone", "samples",
            "code");
    /** Lists of the catalogue by the key of their entries. */
    private static final Map<String, String> OF_CATALOGUE = Map.of("productTypes", "code", "products", "sku",
            "fixtureTypes", "code");
    private static final double SAME = 1e-6;
    private static final int MOST_SHOWN = 80;

    public InstalledFacts {
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
    }

    /**
     * Compares.
     *
     * @param certificate a certificate that the verifier could read
     * @throws BadInputException if the plan can't be read
     */
    public static InstalledFacts compare(Path certificate, Path plan, DesignSources sources, Locale locale)
            throws BadInputException {
        JsonNode given = tree(certificate);
        Comparison comparison = new Comparison(given, locale);
        String id = given.path("standard").path("id").asString("");
        String version = given.path("standard").path("version").asString("");
        if (!sources.standards().ids().contains(id)) {
            return new InstalledFacts(List.of(), List.of(TEXTS.get(locale, "InstalledFacts_noStandard", id, version)));
        }
        PlanSnapshot snapshot = Plans.readSnapshot(plan, locale);
        DesignContext context = new DesignContext(snapshot, sources.standard(id, plan, locale),
                sources.catalogueFor(snapshot.catalogueId(), snapshot.catalogueVersion(), plan));
        JsonNode installed = CertificateText.read(CertificateJson.of(Certificate.of(context,
                RuleEngine.standard().check(context), NO_HASH, SignOff.OPEN)));
        if (context.standard().version().equals(version)) {
            comparison.standard(installed);
        } else if (snapshot.standardVersion().equals(version)) {
            comparison.remarks.add(TEXTS.get(locale, "InstalledFacts_otherStandard", id, version,
                    context.standard().version()));
        } else {
            comparison.differences.add(TEXTS.get(locale, "InstalledFacts_strangeStandard", id, version,
                    snapshot.standardVersion(), context.standard().version()));
        }
        if (installed.path("catalogue").equals(given.path("catalogue"))) {
            OF_CATALOGUE.keySet().stream().sorted().forEach(list -> comparison.list(installed, list,
                    OF_CATALOGUE.get(list)));
        } else if (name(given.path("catalogue")).equals(planned(snapshot))) {
            comparison.remarks.add(TEXTS.get(locale, "InstalledFacts_otherCatalogue", name(given.path("catalogue")),
                    name(installed.path("catalogue"))));
        } else {
            comparison.differences.add(TEXTS.get(locale, "InstalledFacts_strangeCatalogue",
                    name(given.path("catalogue")), planned(snapshot), name(installed.path("catalogue"))));
        }
        return new InstalledFacts(comparison.differences, comparison.remarks);
    }

    private static JsonNode tree(Path certificate) throws BadInputException {
        try {
            return CertificateText.read(certificate);
        } catch (IOException e) {
            throw new BadInputException(certificate + ": " + e.getMessage(), e);
        }
    }

    private static String name(JsonNode versioned) {
        return versioned.path("id").asString("") + " " + versioned.path("version").asString("");
    }

    private static String planned(PlanSnapshot plan) {
        return plan.catalogueId() + " " + plan.catalogueVersion();
    }

    private static final class Comparison {
        private final JsonNode given;
        private final Locale locale;
        private final List<String> differences = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();

        Comparison(JsonNode given, Locale locale) {
            this.given = given;
            this.locale = locale;
        }

        void standard(JsonNode installed) {
            compare("InstalledFacts_rule", settings(given), settings(installed));
            titles(installed);
            sentences(installed);
            OF_STANDARD.keySet().stream().sorted().forEach(list -> list(installed, list, OF_STANDARD.get(list)));
            for (String whole : List.of("format", "adjacencies", "materials", "personalChecks")) {
                compare("InstalledFacts_fact", Map.of(whole, given.path("facts").path(whole)),
                        Map.of(whole, installed.path("facts").path(whole)));
            }
        }

        /** Titles are data of the standard, as the settings are. */
        private void titles(JsonNode installed) {
            Map<String, JsonNode> titled = new LinkedHashMap<>();
            installed.path("rules").forEach(rule -> titled.put(rule.path("id").asString(""), rule));
            for (JsonNode rule : given.path("rules")) {
                JsonNode other = titled.get(rule.path("id").asString(""));
                for (String key : other == null ? List.<String>of() : List.of("titleZh", "titleEn")) {
                    if (!rule.path(key).equals(other.path(key))) {
                        differences.add(TEXTS.get(locale, "InstalledFacts_rule", rule.path("id").asString(""), key,
                                shown(rule.path(key)), shown(other.path(key))));
                    }
                }
            }
        }

        /** Another version of the program may word sentences otherwise or look at less: that is only said. */
        private void sentences(JsonNode installed) {
            Set<String> written = new LinkedHashSet<>();
            installed.path("rules").forEach(rule -> written.addAll(sentencesOf(rule)));
            Set<String> rules = new LinkedHashSet<>();
            for (JsonNode rule : given.path("rules")) {
                if (!written.containsAll(sentencesOf(rule))) {
                    rules.add(rule.path("id").asString(""));
                }
            }
            if (!rules.isEmpty()) {
                remarks.add(TEXTS.get(locale, "InstalledFacts_sentences", rules.size(), String.join(" ", rules)));
            }
        }

        private static List<String> sentencesOf(JsonNode rule) {
            List<String> sentences = new ArrayList<>();
            for (String list : List.of("findings", "questions")) {
                rule.path(list).forEach(each -> each.properties().stream()
                        .filter(entry -> entry.getKey().endsWith("Zh") || entry.getKey().endsWith("En"))
                        .forEach(entry -> sentences.add(entry.getValue().asString(""))));
            }
            sentences.add(rule.path("id").asString("") + " " + rule.path("looked") + " "
                    + rule.path("tightest").path("objects"));
            return sentences;
        }

        void list(JsonNode installed, String list, String key) {
            compare("InstalledFacts_fact", byKey(given, list, key), byKey(installed, list, key));
        }

        private static Map<String, JsonNode> settings(JsonNode certificate) {
            Map<String, JsonNode> settings = new LinkedHashMap<>();
            certificate.path("rules").forEach(
                    rule -> settings.put(rule.path("id").asString(""), rule.path("setting")));
            certificate.path("facts").path("settings").forEach(
                    each -> settings.put(each.path("id").asString(""), each.path("setting")));
            settings.values().removeIf(JsonNode::isNull);
            return settings;
        }

        private static Map<String, JsonNode> byKey(JsonNode certificate, String list, String key) {
            Map<String, JsonNode> entries = new LinkedHashMap<>();
            certificate.path("facts").path(list)
                    .forEach(each -> entries.put(list + " " + each.path(key).asString(""), each));
            return entries;
        }

        private void compare(String message, Map<String, JsonNode> ours, Map<String, JsonNode> installed) {
            Set<String> ids = new LinkedHashSet<>(ours.keySet());
            ids.addAll(installed.keySet());
            for (String id : ids) {
                if (!ours.containsKey(id)) {
                    differences.add(TEXTS.get(locale, "InstalledFacts_missing", id));
                } else if (!installed.containsKey(id)) {
                    differences.add(TEXTS.get(locale, "InstalledFacts_unknown", id));
                } else {
                    compare(message, id, ours.get(id), installed.get(id));
                }
            }
        }

        private void compare(String message, String id, JsonNode ours, JsonNode installed) {
            if (ours.isObject() && installed.isObject()) {
                Set<String> keys = new LinkedHashSet<>(ours.propertyNames());
                keys.addAll(installed.propertyNames());
                keys.stream().filter(key -> !isSame(ours.path(key), installed.path(key))).forEach(key -> differences
                        .add(TEXTS.get(locale, message, id, key, shown(ours.path(key)), shown(installed.path(key)))));
            } else if (!isSame(ours, installed)) {
                differences.add(TEXTS.get(locale, message, id, "", shown(ours), shown(installed)));
            }
        }

        private static boolean isSame(JsonNode a, JsonNode b) {
            if (a.isNumber() && b.isNumber()) {
                return Math.abs(a.asDouble() - b.asDouble()) <= SAME;
            }
            if (a.size() != b.size() || !a.isContainer() || !b.isContainer()) {
                return a.equals(b);
            }
            if (a.isArray() && b.isArray()) {
                for (int i = 0; i < a.size(); i++) {
                    if (!isSame(a.get(i), b.get(i))) {
                        return false;
                    }
                }
                return true;
            }
            return a.isObject() && b.isObject()
                    && a.propertyNames().stream().allMatch(key -> isSame(a.path(key), b.path(key)));
        }

        private static String shown(JsonNode value) {
            String text = value.isMissingNode() ? "-" : value.toString();
            return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
        }
    }
}
