package org.sceneplan.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sceneplan.exchange.TestCertificate;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.SignOff;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CertificateJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void documentHoldsEveryRuleAndItsOwnHash() {
        Certificate certificate = TestCertificate.create();
        JsonNode document = MAPPER.readTree(CertificateJson.of(certificate));

        assertEquals("sceneplan/certificate", document.path("format").asString());
        assertEquals(1, document.path("version").asInt());
        assertEquals(certificate.rules().size(), document.path("rules").size());
        assertEquals(CertificateJson.contentSha256(certificate), document.path("contentSha256").asString());
    }

    @Test
    void hashChangesWithTheSigner() {
        Certificate open = TestCertificate.create();
        Certificate signed = TestCertificate.signed(new SignOff("王伟", "店长", "2026-11-30"));

        assertNotEquals(CertificateJson.contentSha256(open), CertificateJson.contentSha256(signed));
    }

    @Test
    void textDoesNotDependOnTheMachine() {
        String here = CertificateJson.of(TestCertificate.create());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, CertificateJson.of(TestCertificate.create()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void brokenRuleHasItsFindingsInBothLanguages() {
        JsonNode overlap = rule("SHELL-02");

        assertEquals("broken", overlap.path("result").asString());
        assertEquals("H", overlap.path("setting").path("severity").asString());
        assertTrue(overlap.path("findings").get(0).path("messageZh").asString().contains("重叠"), overlap.toString());
        assertEquals("atMost", overlap.path("tightest").path("sense").asString());
    }

    @Test
    void ruleThatDoesNotApplySaysWhy() {
        JsonNode obstacles = rule("SHELL-03");

        assertEquals("notApplicable", obstacles.path("result").asString());
        assertEquals("noObstacle", obstacles.path("reasonCode").asString());
        assertEquals("", rule("SHELL-02").path("reasonCode").asString("-"));
        assertTrue(!obstacles.path("reasonZh").asString().isEmpty() && obstacles.path("tightest").isNull());
    }

    @Test
    void canonicalFormDependsOnTheContentAlone() {
        assertEquals("{\"a\":[1,0.5,\"\\u0007\\\"文\"],\"b\":{\"x\":null,\"y\":true}}",
                CanonicalJson.of(MAPPER.readTree("""
                        {"b": {"y": true, "x": null}, "a": [1.0, 5e-1, "\\u0007\\"文"]}""")));
    }

    private static JsonNode rule(String id) {
        for (JsonNode rule : MAPPER.readTree(CertificateJson.of(TestCertificate.create())).path("rules")) {
            if (rule.path("id").asString().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError("no rule " + id);
    }
}
