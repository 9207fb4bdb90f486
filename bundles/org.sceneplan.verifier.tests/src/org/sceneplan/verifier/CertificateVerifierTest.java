package org.sceneplan.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates written by hand, so that nothing of the rule engine takes part. */
class CertificateVerifierTest {

    private static final String PLAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plan:StorePlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:plan="http://www.sceneplan.org/plan/1" id="P" standardId="TEST">
              <store code="S" name="S"/>
              <levels id="L1" clearHeightMm="3000" outline="0,0 9000,0 9000,9000 0,9000">
                <openings id="D1" offsetMm="1000" widthMm="1400" evacuation="true"/>
                <fixtures id="F1" typeCode="T" xMm="3000" yMm="3000" widthMm="1000" depthMm="1000"/>
                <fixtures id="F2" typeCode="T" xMm="%d" yMm="3000" widthMm="1000" depthMm="1000"/>
              </levels>
            </plan:StorePlan>
            """;
    private static final String SETTING = """
            {"limit": %s, "unit": "mm", "severity": "H", "enabled": true, "minAreaM2": 0, "maxAreaM2": 0,
             "tiers": [], "zones": []}""";
    private static final String LINE = """
            {"id": "%s", "result": "%s", "setting": %s, "tightest": %s, "findings": [%s], "questions": []}""";
    private static final String FINDING = """
            {"severity": "H", "objects": ["F2", "F1"], "measured": %s, "limit": 0, "unit": "mm"}""";

    @Test
    void rightLineHolds() throws Exception {
        assertEquals(List.of(), rules(3400, overlap("broken", FINDING.formatted("600"))));
    }

    @Test
    void touchingFixturesHold() throws Exception {
        assertEquals(List.of(), rules(4000, overlap("holds", "")));
    }

    @Test
    void missingFindingIsNamedWithItsValue() throws Exception {
        assertEquals(List.of("rule SHELL-02: no finding at F2 F1; checking again gives 1 against the limit 0 mm"),
                rules(3999, overlap("holds", "")));
    }

    @Test
    void findingWithoutCauseIsNamed() throws Exception {
        assertEquals(List.of("rule SHELL-02: the certificate says 600 against 0 mm at F2 F1; checking again finds "
                + "nothing there"), rules(4000, overlap("broken", FINDING.formatted("600"))));
    }

    @Test
    void otherValueIsNamedWithBoth() throws Exception {
        assertEquals(List.of("rule SHELL-02: the certificate says 598 against 0 mm at F2 F1; checking again gives 600 "
                + "against 0"), rules(3400, overlap("broken", FINDING.formatted("598"))));
    }

    @Test
    void ruleForZonesMayHaveNothingThere() throws Exception {
        String inZones = LINE.formatted("SHELL-02", "notApplicable",
                SETTING.formatted("0").replace("\"zones\": []", "\"zones\": [\"KITCHEN\"]"), "null", "")
                .replace("\"findings\"", "\"reasonCode\": \"noneInZones\", \"findings\"");

        assertEquals(List.of(), rules(3400, inZones));
        assertEquals(List.of("rule SHELL-02: the certificate says that it does not apply; checking again, it does"),
                rules(3400, inZones.replace("\"KITCHEN\"", "")));
    }

    @ParameterizedTest
    @CsvSource({"1400, true", "1401, false"})
    void doorExactlyAsWideAsTheLimitHolds(String limit, boolean holds) throws Exception {
        String line = LINE.formatted("F13", "holds", SETTING.formatted(limit), "null", "");

        assertEquals(holds, rules(5000, line).isEmpty());
    }

    @Test
    void tighterValueThanTheTruthIsNotClaimed() throws Exception {
        String value = "{\"value\": 1500, \"limit\": 900, \"unit\": \"mm\", \"sense\": \"atLeast\", \"objects\": []}";

        assertEquals(1, rules(5000, LINE.formatted("F13", "holds", SETTING.formatted("900"), value, "")).size());
    }

    @Test
    void ruleThatAppliesCannotBeLeftOut() throws Exception {
        assertEquals(List.of("rule F13: the certificate says that it does not apply; checking again, it does"),
                rules(5000, LINE.formatted("F13", "notApplicable", SETTING.formatted("1400"), "null", "")));
    }

    @Test
    void unknownRulesAreNamed() throws Exception {
        byte[] plan = plan(5000);
        Verification verification = CertificateVerifier.verifyRules(
                certificate(plan, LINE.formatted("NEW-99", "holds", SETTING.formatted("1"), "null", "")), plan);

        assertEquals(List.of("NEW-99"), verification.otherRules());
        assertEquals(List.of(), verification.verifiedRules());
    }

    @Test
    void unknownRulesOutsideOfTheirScopeDoNotApply() throws Exception {
        String setting = SETTING.formatted("1").replace("\"minAreaM2\": 0", "\"minAreaM2\": 82");

        assertEquals(List.of("rule NEW-99: the certificate says that it was checked; checking again, it does not "
                + "apply"), rules(5000, LINE.formatted("NEW-99", "holds", setting, "null", "")));
        assertEquals(List.of(), rules(5000, LINE.formatted("NEW-99", "holds", setting.replace("82", "81"), "null",
                "")));
    }

    @Test
    void questionsCannotBeLeftOut() throws Exception {
        String line = LINE.formatted("V01-COOL", "asked", SETTING.formatted("180"), "null", "");

        assertEquals(List.of("rule V01-COOL: 1 questions to a person are needed, the certificate has 0"),
                rules(5000, line));
        assertEquals(List.of(), rules(5000, line.replace("\"questions\": []", "\"questions\": [{}]")));
    }

    @ParameterizedTest
    @CsvSource({"2400, true", "2401, false"})
    void escapeHeightExactlyAtTheLimitHolds(String limit, boolean holds) throws Exception {
        String line = LINE.formatted("F15", "holds", SETTING.formatted(limit), "null", "")
                .replace("\"questions\": []", "\"questions\": [{}]");
        byte[] plan = new String(plan(5000), StandardCharsets.UTF_8).replace("clearHeightMm=\"3000\"",
                "clearHeightMm=\"2400\"").getBytes(StandardCharsets.UTF_8);

        assertEquals(holds, CertificateVerifier.verifyRules(certificate(plan, line), plan).reasons().stream()
                .noneMatch(reason -> reason.en().startsWith("rule F15:")));
    }

    @Test
    void rulesThatNeverApplyByThemselvesCannotHold() throws Exception {
        assertEquals(List.of("rule E01: the certificate says that it was checked; checking again, it does not apply"),
                rules(5000, LINE.formatted("E01", "holds", SETTING.formatted("1"), "null", "")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, false", "1, 1, true"})
    void positionsBehindAFixtureAreFindings(int side, int findings, boolean agrees) throws Exception {
        byte[] plan = new String(plan(5000), StandardCharsets.UTF_8).replace(
                "xMm=\"3000\" yMm=\"3000\" widthMm=\"1000\" depthMm=\"1000\"/>",
                "xMm=\"3000\" yMm=\"3000\" widthMm=\"1000\" depthMm=\"1000\" clearMm=\"800\">"
                        + "<positions id=\"Q\" side=\"" + side + "\"/></fixtures>").getBytes(StandardCharsets.UTF_8);
        String finding = findings == 0 ? "" : "{\"severity\": \"H\", \"objects\": [\"F1\", \"Q\"], \"measured\": 1, "
                + "\"limit\": 0, \"unit\": \"1\"}";
        String line = LINE.formatted("POS-REACH", findings == 0 ? "holds" : "broken", SETTING.formatted("0"), "null",
                finding);

        assertEquals(agrees, CertificateVerifier.verifyRules(certificate(plan, line), plan).reasons().stream()
                .noneMatch(reason -> reason.en().startsWith("rule POS-REACH:")));
    }

    @Test
    void wholeCertificateNeedsHashesSumsAndAllRules() throws Exception {
        byte[] plan = plan(4000);
        List<String> reasons = CertificateVerifier.verify(certificate(plan, overlap("holds", "")), plan).reasons()
                .stream().map(Reason::en).toList();

        assertTrue(reasons.get(0).startsWith("the certificate was changed after it was made"), reasons.toString());
        assertFalse(reasons.stream().anyMatch(reason -> reason.contains("another state")), reasons.toString());
        assertTrue(reasons.contains("rule SHELL-01 is missing from the certificate"), reasons.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2", "{\"format\": \"sceneplan/certificate\", \"format\": 1}",
        "{\"format\": \"sceneplan/certificate\", \"version\": 1}", "\u0000\u0001", "{} {}"})
    void damagedCertificateIsUnreadable(String text) {
        UnreadableException told = assertThrows(UnreadableException.class,
                () -> CertificateVerifier.verify(text.getBytes(StandardCharsets.UTF_8), plan(4000)));

        assertTrue(told.isCertificate());
        assertFalse(told.message(Locale.CHINESE).equals(told.message(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,0 9000,0 9000,9000 0,9000       | 0,0 0,9000 9000,9000 9000,0
            0,0 9000,0 9000,9000 0,9000       | 0,0 9000
            0,0 9000,0 9000,9000 0,9000       | 0,0 9000,9000 9000,0 0,9000
            offsetMm="1000"                   | offsetMm="1000" edge="7"
            </levels>                         | </level>
            http://www.sceneplan.org/plan/1   | http://www.sceneplan.org/plan/99
            <fixtures id="F1"                 | <fixtures id="F1" zone="no.such"
            """)
    void damagedPlanIsUnreadable(String from, String to) throws Exception {
        byte[] damaged = new String(plan(4000), StandardCharsets.UTF_8).replace(from, to)
                .getBytes(StandardCharsets.UTF_8);
        UnreadableException told = assertThrows(UnreadableException.class,
                () -> CertificateVerifier.verify(certificate(plan(4000), overlap("holds", "")), damaged));

        assertFalse(told.isCertificate());
    }

    private static List<String> rules(int x, String lines) throws Exception {
        byte[] plan = plan(x);
        return CertificateVerifier.verifyRules(certificate(plan, lines), plan).reasons().stream().map(Reason::en)
                .filter(reason -> !reason.endsWith("is missing from the certificate")).toList();
    }

    private static String overlap(String result, String findings) {
        return LINE.formatted("SHELL-02", result, SETTING.formatted("0"), "null", findings);
    }

    private static byte[] plan(int x) {
        return PLAN.formatted(x).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] certificate(byte[] plan, String lines) throws Exception {
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plan));
        return """
                {"format": "sceneplan/certificate", "version": 1, "contentSha256": "x",
                 "plan": {"id": "P", "store": "S", "revision": 1, "sha256": "%s"},
                 "standard": {"id": "TEST", "version": "1"}, "verdict": "passes",
                 "totals": {"H": 0, "W": 0, "I": 0, "rules": 1, "holds": 1, "broken": 0, "asked": 0,
                  "notApplicable": 0, "questions": 0},
                 "rules": [%s],
                 "facts": {"format": {"minAreaM2": 0, "maxAreaM2": 0}, "settings": [], "zones": [],
                  "utilities": [], "samples": [], "adjacencies": [], "materials": [], "personalChecks": 0,
                  "productTypes": [], "products": [], "fixtureTypes": []}}
                """.formatted(hash, lines).getBytes(StandardCharsets.UTF_8);
    }
}
