package org.sceneplan.cli.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sceneplan.bench.store.RandomStore;
import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.exchange.json.CertificateJson;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.SignOff;
import org.sceneplan.samples.SampleSurveys;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.verifier.CertificateVerifier;
import org.sceneplan.verifier.Verification;

/** The rule engine and the verifier, which share nothing but the model, say the same of the same plan. */
class CertificateAgreementTest {

    private static final int MOVED_MM = 300;
    /** Their findings name what stands beside a narrow place, too, which may have another narrow place of its own. */
    private static final Set<String> OF_WAYS = Set.of("A01", "A01-CROWD", "REACH-01", "C10", "C03", "F14-WAY",
            "AISLE-02");

    static List<String> surveys() {
        return SampleSurveys.list();
    }

    /** Stores along the axes and turned ones, mostly broken in many places. */
    static IntStream seeds() {
        return IntStream.range(100, 124);
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void certificateOfASampleStoreHolds(String survey, @TempDir Path folder) throws Exception {
        try (InputStream stream = SampleSurveys.open(survey)) {
            Files.write(folder.resolve("s.json"), stream.readAllBytes());
        }
        assertEquals(0, CommandRun.in(folder, "new", "s.json", "-o", "p.storeplan").exitCode());
        assertEquals(0, CommandRun.in(folder, "layout", "p.storeplan").exitCode());
        Path file = folder.resolve("p.storeplan");
        Verification verification = verified(PlanFile.read(file), Files.readAllBytes(file));

        assertEquals(List.of(), verification.reasons());
        assertEquals(List.of(), verification.otherRules());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void certificateOfARandomStoreHolds(int seed) throws Exception {
        StorePlan plan = store(seed);

        assertEquals(List.of(), verified(plan, PlanFile.bytes(plan)).reasons(), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatMovingAFixtureBreaksIsMissedInTheCertificate(int seed) throws Exception {
        StorePlan plan = store(seed);
        byte[] certificate = certificate(plan, PlanFile.bytes(plan));
        Set<String> before = broken(plan);
        Fixture fixture = plan.getLevels().get(0).getFixtures().get(0);
        fixture.setXMm(fixture.getXMm() + MOVED_MM);
        fixture.setYMm(fixture.getYMm() + MOVED_MM);
        byte[] moved = PlanFile.bytes(plan);
        Set<String> changed = broken(plan);
        changed.removeAll(before);

        assertTrue(CertificateVerifier.verify(certificate, moved).reasons().getFirst().en()
                .contains("another state of the plan"));
        for (String finding : changed) {
            assertTrue(CertificateVerifier.verifyRules(certificate, moved).reasons().stream()
                    .anyMatch(reason -> reason.en().startsWith("rule " + finding.split(" ")[0])), finding);
        }
    }

    /** Findings of rules the verifier knows, by the thing they are about; what stands beside it does not count. */
    private static Set<String> broken(StorePlan plan) throws Exception {
        Set<String> broken = new TreeSet<>();
        for (Finding finding : RuleEngine.standard().check(context(plan)).findings()) {
            if (CertificateVerifier.knownRules().contains(finding.rule()) && !OF_WAYS.contains(finding.rule())) {
                broken.add(finding.rule() + " " + finding.objects().stream().findFirst().orElse(""));
            }
        }
        return broken;
    }

    static StorePlan store(int seed) {
        StoreFrame frame = seed % 3 == 2 ? new StoreFrame(7.3 * (seed % 40) + 1, 1000, -500) : StoreFrame.PLAIN;
        StorePlan plan = RandomStore.of(seed, 2 + seed % 12, frame);
        plan.getLevels().get(0).setStorey(seed % 7 == 3 ? 3 - seed % 6 : 1);
        return plan;
    }

    private static Verification verified(StorePlan plan, byte[] bytes) throws Exception {
        return CertificateVerifier.verify(certificate(plan, bytes), bytes);
    }

    static byte[] certificate(StorePlan plan, byte[] bytes) throws Exception {
        DesignContext context = context(plan);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        return CertificateJson.of(Certificate.of(context, RuleEngine.standard().check(context), hash, SignOff.OPEN))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static DesignContext context(StorePlan plan) throws Exception {
        PlanSnapshot snapshot = PlanSnapshotFactory.of(plan);
        return new DesignContext(snapshot, StandardLibrary.bundled().standard(snapshot.standardId()),
                SampleCatalogue.load());
    }
}
