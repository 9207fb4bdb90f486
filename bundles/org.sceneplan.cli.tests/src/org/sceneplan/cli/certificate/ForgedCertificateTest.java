package org.sceneplan.cli.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.bench.store.RandomStore;
import org.sceneplan.bench.store.StoreFrame;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.verifier.CertificateVerifier;
import org.sceneplan.verifier.Reason;
import org.sceneplan.verifier.Verification;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Certificates of stores with runs of racks and side aisles hold; what is changed in one line of them does not. */
class ForgedCertificateTest {

    private static final int OFF = 12;

    static IntStream seeds() {
        return IntStream.range(0, 18);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void certificateOfAStoreWithAislesHolds(int seed) throws Exception {
        StorePlan plan = store(seed);
        byte[] bytes = PlanFile.bytes(plan);
        Verification verification = CertificateVerifier.verify(
                CertificateAgreementTest.certificate(plan, bytes), bytes);

        assertEquals(List.of(), verification.reasons(), "seed " + seed);
        assertEquals(List.of(), verification.otherRules());
    }

    /** Along the axes and turned; the last two are halls with runs of racks of 12 and 18 m. */
    @ParameterizedTest
    @CsvSource({"C04, 6", "C04, 17", "C05, 10", "C05, 110", "AISLE-02, 3", "AISLE-02, 2", "DEADEND-01, 1",
        "DEADEND-01, 14", "C06, -10", "C07, -15"})
    void changedLineIsRefused(String rule, int seed) throws Exception {
        Case broken = new Case(rule, seed,
                seed >= 0 ? store(seed) : RackHall.of(-seed, rule.equals("C06") ? 2959 : 3199));

        assertEquals(List.of(), broken.reasons(line -> {
            assertEquals("broken", line.path("result").asString());
        }));
        assertRefused(broken, line -> {
            ObjectNode finding = (ObjectNode) line.path("findings").get(0);
            finding.put("measured", finding.path("measured").asInt() + (rule.equals("DEADEND-01") ? OFF : -OFF));
        });
        assertRefused(broken, line -> line.set("findings", line.arrayNode()).put("result", "holds"));
        assertRefused(broken, line -> line.set("findings", line.arrayNode()).put("result", "notApplicable"));
        assertRefused(broken, line -> ((ObjectNode) line.path("findings").get(0)).put("severity", "I"));
        assertRefused(broken, line -> ((ObjectNode) line.path("findings").get(0)).put("limit", 1));
        assertRefused(broken, line -> ((ArrayNode) line.path("findings").get(0).path("objects")).removeAll()
                .add("D1"));
        assertRefused(broken, line -> ((ObjectNode) line.path("tightest")).put("value", 1)
                .put("limit", rule.equals("DEADEND-01") ? 9000 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C04", "C05", "C06", "C07", "AISLE-02", "DEADEND-01"})
    void inventedFindingIsRefused(String rule) throws Exception {
        Case given = new Case(rule, 1, store(1));

        assertRefused(given, line -> {
            ObjectNode finding = ((ArrayNode) line.path("findings")).addObject();
            finding.put("severity", "H").put("measured", 5).put("limit", 7).put("unit", "mm").putArray("objects")
                    .add("M").add("W1");
            line.put("result", "broken");
        });
    }

    @ParameterizedTest
    @CsvSource({"C06, 10, 2960", "C07, 15, 3200"})
    void aisleExactlyAsWideAsTheLimitHolds(String rule, int racks, int aisleMm) throws Exception {
        assertEquals(List.of(), new Case(rule, -racks, RackHall.of(racks, aisleMm)).reasons(
                line -> assertEquals("holds", line.path("result").asString())));
        assertRefused(new Case(rule, -racks, RackHall.of(racks, aisleMm)), line -> line.put("result", "notApplicable"));
    }

    /** Every reason is found again from the plan, or the verification says that it believes it. */
    @ParameterizedTest
    @ValueSource(ints = {3, 8, 11})
    void otherReasonIsRefused(int seed) throws Exception {
        StorePlan plan = RandomStore.of(seed, 9);
        byte[] bytes = PlanFile.bytes(plan);
        JsonNode tree = CertificateText.read(new String(CertificateAgreementTest.certificate(plan, bytes),
                StandardCharsets.UTF_8));
        Set<String> changed = new TreeSet<>();
        for (JsonNode line : tree.path("rules")) {
            if (line.path("result").asString().equals("notApplicable")) {
                changed.add(line.path("id").asString());
                String code = line.path("reasonCode").asString();
                ((ObjectNode) line).put("reasonCode", code.equals("storeTooSmall") ? "switchedOff" : "storeTooSmall");
            }
        }
        Set<String> refused = new TreeSet<>();
        verified(tree, bytes).stream().filter(reason -> reason.contains("reason")).forEach(
                reason -> refused.add(reason.substring("rule ".length(), reason.indexOf(':'))));

        assertTrue(changed.size() > 80, changed.toString());
        assertEquals(changed, refused);
    }

    @Test
    void reasonsThatThePlanCannotTellAreNamed() throws Exception {
        StorePlan plan = CertificateAgreementTest.store(110);
        byte[] bytes = PlanFile.bytes(plan);
        Verification verification = CertificateVerifier.verify(
                CertificateAgreementTest.certificate(plan, bytes), bytes);

        assertTrue(Set.of("C11-1", "C11-2", "C11-3", "C12-1", "C12-2", "C12-3", "C13", "C14", "C14-GAP", "C16",
                "C16-TROLLEY", "C17-LOCAL", "C22", "L01-HIGH", "F07").containsAll(verification.believedRules()),
                verification.believedRules().toString());
        assertTrue(verification.believedRules().contains("F07"));
    }

    private static void assertRefused(Case given, Change change) throws Exception {
        assertTrue(!given.reasons(change).isEmpty(), given.rule + " seed " + given.seed);
    }

    private interface Change {
        void make(ObjectNode line);
    }

    private record Case(String rule, int seed, StorePlan plan) {

        /** What the verifier says of the line of the rule after a change. */
        List<String> reasons(Change change) throws Exception {
            byte[] bytes = PlanFile.bytes(plan);
            JsonNode tree = CertificateText.read(new String(CertificateAgreementTest.certificate(plan, bytes),
                    StandardCharsets.UTF_8));
            change.make(line(tree, rule));
            return of(rule, verified(tree, bytes));
        }
    }

    private static List<String> verified(JsonNode tree, byte[] plan) throws Exception {
        return CertificateVerifier.verify(tree.toString().getBytes(StandardCharsets.UTF_8), plan).reasons().stream()
                .map(Reason::en).toList();
    }

    private static List<String> of(String rule, List<String> reasons) {
        return reasons.stream().filter(reason -> reason.startsWith("rule " + rule + ":")).toList();
    }

    private static ObjectNode line(JsonNode tree, String rule) {
        List<ObjectNode> lines = new ArrayList<>();
        tree.path("rules").forEach(line -> {
            if (line.path("id").asString().equals(rule)) {
                lines.add((ObjectNode) line);
            }
        });
        return lines.getFirst();
    }

    private static StorePlan store(int seed) {
        return AisleStore.of(seed, seed % 3 == 2 ? new StoreFrame(7.3 * (seed % 40) + 1, 1000, -500)
                : StoreFrame.PLAIN);
    }
}
