package org.sceneplan.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.verifier.internal.document.CertificateDocument;
import org.sceneplan.verifier.internal.document.DocumentReader;
import org.sceneplan.verifier.internal.document.RuleLine;
import org.sceneplan.verifier.internal.document.RuleLine.FindingLine;
import org.sceneplan.verifier.internal.document.Setting;
import org.sceneplan.verifier.internal.plan.PlanDocument;
import org.sceneplan.verifier.internal.plan.PlanReader;
import org.sceneplan.verifier.internal.rule.KnownRules;
import org.sceneplan.verifier.internal.text.Texts;

/**
 * Checks a certificate again from the plan file. It shares the model with the rule engine and nothing else: shapes are
 * JTS polygons, clear ways come from buffers, everything else from all pairs and counting. Slow on purpose: up to some
 * seconds for a large store.
 *
 * <p>Exact at axis-parallel edges; where a slanted edge takes part, values may differ by 4 mm, as corners are rounded
 * to the mm there. Straight distances to exits have an error of 2 mm. Stateless, safe for any thread.
 */
public final class CertificateVerifier {

    /** Greatest size of a file that is read. */
    public static final int MAX_FILE_MB = 64;

    private static final List<String> SEVERITIES = List.of("H", "W", "I");
    private static final List<String> RESULTS = List.of("holds", "broken", "asked", "notApplicable");

    private CertificateVerifier() {
    }

    /** Returns the ids of the rules that can be checked again, in the order of the rule table. */
    public static Set<String> knownRules() {
        return KnownRules.ids();
    }

    /**
     * Checks a certificate again.
     *
     * @param certificate JSON, format sceneplan/certificate, version 1
     * @param plan        the plan file it was made of
     * @throws UnreadableException if one of the files can't be read or is of another kind
     */
    public static Verification verify(Path certificate, Path plan) throws UnreadableException {
        return verify(bytes(certificate, true), bytes(plan, false));
    }

    /** The same for the bytes of the files. */
    public static Verification verify(byte[] certificate, byte[] plan) throws UnreadableException {
        CertificateDocument document = DocumentReader.read(certificate);
        PlanDocument given = PlanReader.read(plan);
        List<Reason> reasons = new ArrayList<>(identity(document, given));
        reasons.addAll(sums(document));
        return rules(document, given, reasons);
    }

    /** Compares the rules only, as if hashes and names fitted; for trials with a changed plan. */
    public static Verification verifyRules(byte[] certificate, byte[] plan) throws UnreadableException {
        return rules(DocumentReader.read(certificate), PlanReader.read(plan), new ArrayList<>());
    }

    private static byte[] bytes(Path file, boolean certificate) throws UnreadableException {
        int most = MAX_FILE_MB << 20;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableException(certificate, Texts.reason("large", MAX_FILE_MB), null);
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new UnreadableException(certificate, unreadable instanceof NoSuchFileException
                    ? Texts.reason("file.missing") : Texts.reason("file.refused", unreadable.getMessage()), unreadable);
        }
    }

    private static List<Reason> identity(CertificateDocument document, PlanDocument given) {
        List<Reason> reasons = new ArrayList<>();
        if (!document.storedSha256().equals(document.contentSha256())) {
            reasons.add(Texts.reason("content.hash", document.storedSha256(), document.contentSha256()));
        }
        if (!document.plan().sha256().equals(given.sha256())) {
            reasons.add(Texts.reason("plan.hash", document.plan().sha256(), given.sha256()));
        }
        String store = given.plan().getStore().getCode();
        if (!document.plan().id().equals(given.plan().getId()) || !document.plan().store().equals(store)
                || document.plan().revision() != given.plan().getRevision()) {
            reasons.add(Texts.reason("plan.identity", document.plan().id(), document.plan().store(),
                    document.plan().revision(), given.plan().getId(), store, given.plan().getRevision()));
        }
        if (!document.standardId().equals(given.plan().getStandardId())) {
            reasons.add(Texts.reason("plan.standard", document.standardId(), given.plan().getStandardId()));
        }
        return reasons;
    }

    /** Totals, verdict and results must follow from the lines. */
    private static List<Reason> sums(CertificateDocument document) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        SEVERITIES.forEach(severity -> sums.put(severity, 0));
        RESULTS.forEach(result -> sums.put(result, 0));
        sums.put("rules", document.rules().size());
        sums.put("questions", document.rules().stream().mapToInt(RuleLine::questions).sum());
        List<Reason> reasons = new ArrayList<>();
        for (RuleLine line : document.rules()) {
            sums.merge(line.result(), 1, Integer::sum);
            line.findings().forEach(finding -> sums.merge(finding.severity(), 1, Integer::sum));
            boolean broken = line.result().equals("broken");
            if (broken == line.findings().isEmpty()) {
                reasons.add(Texts.reason("rule.result", line.id(), line.result(), broken ? "holds" : "broken"));
            }
            for (FindingLine finding : line.findings()) {
                String wanted = line.setting().map(Setting::severity).orElse("");
                if (!finding.severity().equals(wanted)) {
                    reasons.add(Texts.reason("rule.severity", line.id(), finding.severity(), wanted));
                }
            }
        }
        sums.forEach((key, sum) -> {
            if (!sum.equals(document.totals().get(key))) {
                reasons.add(Texts.reason("totals", key, document.totals().get(key), sum));
            }
        });
        String verdict = sums.get("H") > 0 ? "blocked" : sums.get("W") > 0 ? "reasonsWanted" : "passes";
        if (!verdict.equals(document.verdict())) {
            reasons.add(Texts.reason("verdict", document.verdict(), verdict));
        }
        return reasons;
    }

    private static Verification rules(CertificateDocument document, PlanDocument given, List<Reason> reasons) {
        List<String> verified = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RuleLine line : document.rules()) {
            if (!seen.add(line.id())) {
                reasons.add(Texts.reason("rule.twice", line.id()));
            } else if (KnownRules.ids().contains(line.id())) {
                verified.add(line.id());
                reasons.addAll(KnownRules.differences(line, given, document.facts()));
            } else {
                others.add(line.id());
                reasons.addAll(KnownRules.scopeDifferences(line, given));
            }
        }
        for (String known : KnownRules.ids()) {
            Setting setting = document.facts().settings().get(known);
            if (!seen.contains(known) && (setting == null || setting.enabled())) {
                reasons.add(Texts.reason("rule.missing", known));
            }
        }
        return new Verification(reasons, verified, others, document.rules().stream().filter(KnownRules::isBelieved)
                .map(RuleLine::id).toList());
    }
}
