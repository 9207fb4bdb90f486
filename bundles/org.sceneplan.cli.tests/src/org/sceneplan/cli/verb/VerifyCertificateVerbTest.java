package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.verifier.CertificateVerifier;

/** {@code check --certificate} and {@code verify-certificate}. */
class VerifyCertificateVerbTest {

    private static final String CERTIFICATE = "c.json";
    private static final String PLAN = "p.storeplan";
    private static final Pattern OWN_HASH = Pattern.compile("that of its content ([0-9a-f]{64})");

    @TempDir
    private Path folder;

    @BeforeEach
    void certify() throws IOException {
        Workshop.designedPlan(folder, PLAN);
        CommandRun run = check("--certificate", CERTIFICATE, "--signed-by", "Li Na", "--role", "store designer",
                "--date", "2026-11-30");
        assertTrue(run.exitCode() <= 1, run.err());
    }

    @Test
    void certificateHoldsForItsPlan() {
        CommandRun run = verify();

        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().contains("holds for"), run.out());
        assertTrue(run.out().endsWith("rules checked again: " + CertificateVerifier.knownRules().size() + "\n"),
                run.out());
    }

    @Test
    void sheetStandsBesideTheJson() throws IOException {
        assertTrue(Files.readString(folder.resolve(CERTIFICATE)).contains("\"name\": \"Li Na\""));
        assertTrue(Files.size(folder.resolve("c.pdf")) > 10_000);
    }

    @Test
    void sameCallWritesTheSameBytesEverywhere() throws Exception {
        byte[] json = Files.readAllBytes(folder.resolve(CERTIFICATE));
        byte[] pdf = Files.readAllBytes(folder.resolve("c.pdf"));
        Workshop.elsewhere(() -> check("--certificate", CERTIFICATE, "--signed-by", "Li Na", "--role",
                "store designer", "--date", "2026-11-30"));

        assertArrayEquals(json, Files.readAllBytes(folder.resolve(CERTIFICATE)));
        assertArrayEquals(pdf, Files.readAllBytes(folder.resolve("c.pdf")));
    }

    @Test
    void whiteSpaceDoesNotMatter() throws IOException {
        change("\n +", " ");

        assertEquals(0, verify().exitCode());
    }

    @Test
    void editedCertificateDoesNotHold() throws IOException {
        change("\"name\": \"Li Na\"", "\"name\": \"Wang Wei\"");

        refused("the certificate was changed after it was made");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "id": "A01",               | "id": "A01-NO",            | rule A01 is missing from the certificate
            "looked": 1,               | "looked": 1, "x": 1,       | the certificate was changed after it was made
            "severity": "H"            | "severity": "I"            | in the installed standard
            """)
    void editedRuleDoesNotHold(String from, String to, String reason) throws IOException {
        change(Pattern.quote(from), Matcher.quoteReplacement(to));

        refused(reason);
    }

    @Test
    void laxerLimitDoesNotHoldEvenWithANewHash() throws IOException {
        String text = text();
        int rule = text.indexOf("\"id\": \"A01\",");
        int limit = text.indexOf("\"setting\": {", rule);
        Files.writeString(folder.resolve(CERTIFICATE), text.substring(0, limit)
                + text.substring(limit).replaceFirst("\"limit\": 1200", "\"limit\": 900"));
        rehash();

        refused("rule A01: limit is 900 in the certificate, 1200 in the installed standard");
    }

    @Test
    void changedValueDoesNotHoldEvenWithANewHash() throws IOException {
        String text = text();
        int rule = text.indexOf("\"id\": \"F13\",");
        int value = text.indexOf("\"tightest\": {", rule);
        Files.writeString(folder.resolve(CERTIFICATE), text.substring(0, value)
                + text.substring(value).replaceFirst("\"value\": \\d+", "\"value\": 9999"));
        rehash();

        refused("rule F13: the tightest value of the certificate is 9999");
    }

    @Test
    void certificateOfAnEditedPlanDoesNotHold() throws IOException {
        Path plan = folder.resolve(PLAN);
        Files.writeString(plan, Files.readString(plan).replaceFirst("angleDeg=\"90.0\"", "angleDeg=\"91.0\""));

        refused("the certificate is of another state of the plan");
    }

    @Test
    void truncatedCertificateIsUnreadable() throws IOException {
        Files.writeString(folder.resolve(CERTIFICATE), text().substring(0, 3000));

        unreadable("c.json: line ", "no JSON");
    }

    @Test
    void otherVersionOfTheFormatIsUnreadable() throws IOException {
        change("\"version\": 1,", "\"version\": 7,");

        unreadable("c.json: certificate of version 7; version 1 can be read");
    }

    @Test
    void versionThatNobodyHasIsRefused() throws IOException {
        change("(\"standard\": \\{\\s*\"id\": \"[A-Z_]+\",\\s*\"version\": \")1.0.0", "$12.0.0");
        rehash();

        refused("2.0.0; the plan was designed with version 1.0.0, installed is 1.0.0: nobody can compare its settings");
    }

    @Test
    void catalogueThatNobodyHasIsRefused() throws IOException {
        change("2026\\.10", "2020.01");
        rehash();

        refused("the certificate names the catalogue sample-cn 2020.01");
    }

    @Test
    void otherTitleIsRefused() throws IOException {
        change("\"titleEn\": \"Everything placed lies inside the outline of the walls\"", "\"titleEn\": \"All is fine\"");
        rehash();

        refused("SHELL-01: titleEn is \"All is fine\" in the certificate");
    }

    @Test
    void rewordedSentenceIsSaid() throws IOException {
        change("\"messageEn\": \"[^\"]+\"", "\"messageEn\": \"All is well.\"");
        rehash();

        assertTrue(verify().err().contains("sentences, counts or places"), verify().err());
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "1e400", "\"0\"", "null"})
    void valueThatIsNoNumberIsUnreadable(String value) throws IOException {
        change("\"value\": [0-9.]+", "\"value\": " + value);

        unreadable("c.json: ");
    }

    @Test
    void cutCertificateIsUnreadable() throws IOException {
        Files.writeString(folder.resolve(CERTIFICATE), text().substring(0, text().length() / 2));

        unreadable("c.json: line ", "no JSON");
    }

    @Test
    void otherJsonIsUnreadable() throws IOException {
        Files.writeString(folder.resolve(CERTIFICATE), "[]");

        unreadable("c.json: no certificate");
    }

    @Test
    void certificateWithoutAPartIsUnreadable() throws IOException {
        change("\"facts\"", "\"fiction\"");

        unreadable("c.json: /facts is missing");
    }

    @Test
    void hugeCertificateIsUnreadable() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve(CERTIFICATE).toFile(), "rw")) {
            huge.setLength((long) (CertificateVerifier.MAX_FILE_MB + 1) << 20);
        }

        unreadable("c.json: the file is larger than 64 MB");
    }

    @Test
    void planWithAnEntityIsUnreadable() throws IOException {
        Path plan = folder.resolve(PLAN);
        Files.writeString(plan, Files.readString(plan).replaceFirst("\\?>",
                "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"));

        unreadable("p.storeplan: line ", "DOCTYPE");
    }

    @Test
    void missingFileIsUnreadable() throws IOException {
        Files.delete(folder.resolve(CERTIFICATE));

        unreadable("c.json: no such file");
    }

    @Test
    void reasonsSpeakChinese() throws IOException {
        change("\"name\": \"Li Na\"", "\"name\": \"Wang Wei\"");
        CommandRun run = CommandRun.in(folder, "verify-certificate", CERTIFICATE, PLAN, "--lang", "zh");

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("证书生成后被改动"), run.out());
    }

    @Test
    void certificateNeverReplacesAnotherFile() throws IOException {
        Files.writeString(folder.resolve("c.pdf"), "mine");
        CommandRun refused = check("--certificate", CERTIFICATE);
        CommandRun forced = check("--certificate", CERTIFICATE, "--force");

        assertEquals(2, refused.exitCode());
        assertEquals("sceneplan: c.pdf exists and is no certificate; --force replaces it\n",
                refused.err().replace(folder.toString() + "/", ""));
        assertTrue(forced.exitCode() <= 1 && Files.size(folder.resolve("c.pdf")) > 10_000, forced.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p.storeplan --certificate c.txt                   | must end in .json or .pdf
            p.storeplan q.storeplan --certificate c.json      | takes one plan, these are 2
            p.storeplan --certificate c.json --date 30.11.26  | expected is a day like 2026-11-30
            p.storeplan --signed-by X                         | --signed-by makes sense only with --certificate
            """)
    void refusesWhatMakesNoSense(String arguments, String reason) throws IOException {
        Workshop.designedPlan(folder, "q.storeplan");
        CommandRun run = CommandRun.in(folder, ("check " + arguments).split(" "));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(reason), run.err());
        assertFalse(Files.exists(folder.resolve("c.txt")));
    }

    @Test
    void unreadablePlanGetsNoCertificate() throws IOException {
        Files.writeString(folder.resolve("bad.storeplan"), "<x/>");
        CommandRun run = CommandRun.in(folder, "check", "bad.storeplan", "--certificate", "new.json");

        assertEquals(2, run.exitCode());
        assertFalse(Files.exists(folder.resolve("new.json")));
    }

    private CommandRun check(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = PLAN;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.in(folder, arguments);
    }

    private CommandRun verify() {
        return CommandRun.in(folder, "verify-certificate", CERTIFICATE, PLAN);
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve(CERTIFICATE));
    }

    private void change(String pattern, String replacement) throws IOException {
        String before = text();
        String after = before.replaceAll(pattern, replacement);
        assertFalse(before.equals(after), pattern);
        Files.writeString(folder.resolve(CERTIFICATE), after);
    }

    /** Puts the right hash into a changed certificate, as somebody would who wants to cheat. */
    private void rehash() throws IOException {
        Matcher hash = OWN_HASH.matcher(verify().out());
        assertTrue(hash.find());
        change("\"contentSha256\": \"[0-9a-f]{64}\"", "\"contentSha256\": \"" + hash.group(1) + "\"");
    }

    private void refused(String reason) {
        CommandRun run = verify();
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("does not hold") && run.out().contains(reason), run.out());
    }

    private void unreadable(String... parts) {
        CommandRun run = verify();
        assertEquals(2, run.exitCode(), run.out());
        for (String part : parts) {
            assertTrue(run.err().contains(part), run.err());
        }
        assertEquals("", run.out());
    }
}
