package org.sceneplan.exchange.pkg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackageWriterTest {
    private static final PackageSettings SETTINGS = PackageSettings.of(Locale.CHINESE, "1.2.3");
    private static final CheckResult RESULT = new CheckResult(
            List.of(new Finding("R-1", Severity.W, List.of("K1"), 1, 2, "mm", "甲", "one", "[K]")), List.of());

    @TempDir
    private Path folder;
    private Path planFile;
    private final DesignContext context = TestPlan.context();

    @BeforeEach
    void writePlan() throws Exception {
        planFile = folder.resolve("in.storeplan");
        PlanFile.write(TestPlan.plan(), planFile);
    }

    @Test
    void writesEveryFileOfTheContract() throws IOException {
        write(folder.resolve("out"));

        assertEquals(List.of("checklist.csv", "checklist.xlsx", "findings.json", "fixtures.csv", "floorplan.pdf",
                "floorplan.svg", "manifest.json", "materials.csv", "plan.storeplan", "services.csv"),
                names(folder.resolve("out")));
        assertArrayEquals(Files.readAllBytes(planFile), Files.readAllBytes(folder.resolve("out/plan.storeplan")));
    }

    @Test
    void manifestNamesSizeAndHashOfEveryOtherFile() throws Exception {
        Path out = folder.resolve("out");
        write(out);

        JsonNode manifest = JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("manifest.json")));

        assertEquals("sceneplan/package/1", manifest.path("schema").asString());
        assertEquals("1.2.3", manifest.at("/generator/version").asString());
        assertEquals("sample-cn", manifest.at("/catalogue/id").asString());
        assertEquals(1, manifest.at("/findings/W").intValue());
        assertEquals(names(out).size() - 1, manifest.path("files").size());
        for (JsonNode file : manifest.path("files")) {
            byte[] content = Files.readAllBytes(out.resolve(file.path("name").asString()));
            assertEquals(content.length, file.path("sizeBytes").intValue());
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                    file.path("sha256").asString());
            assertTrue(content.length > 0, file::toString);
        }
        assertEquals(manifest.at("/files/0/sha256"), manifest.at("/plan/sha256"));
    }

    @Test
    void sameInputGivesTheSameBytesUnderAnotherLocaleAndTimeZone() throws IOException {
        write(folder.resolve("a"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            write(folder.resolve("b"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertEquals(hashes(folder.resolve("a")), hashes(folder.resolve("b")));
    }

    @Test
    void failingStepLeavesTheOldPackageAndNoRubbish() throws IOException {
        Path out = folder.resolve("out");
        write(out);
        Files.delete(out.resolve("services.csv"));
        Files.createDirectory(out.resolve("services.csv"));
        Files.writeString(out.resolve("services.csv/mine.txt"), "mine");
        Files.writeString(out.resolve("checklist.csv"), "old");

        assertThrows(IOException.class, () -> write(out));

        assertEquals("old", Files.readString(out.resolve("checklist.csv")));
        assertEquals("mine", Files.readString(out.resolve("services.csv/mine.txt")));
        assertTrue(names(out).stream().noneMatch(name -> name.startsWith(".package")));
    }

    @Test
    void missingPlanFileWritesNothing() {
        assertThrows(IOException.class, () -> PackageWriter.write(context, RESULT, folder.resolve("no.storeplan"),
                folder.resolve("out"), SETTINGS));
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @Test
    void planFileMayLieInTheFolder() throws IOException {
        Path inside = folder.resolve("plan.storeplan");
        Files.copy(planFile, inside);

        PackageWriter.write(context, RESULT, inside, folder, SETTINGS);

        assertArrayEquals(Files.readAllBytes(planFile), Files.readAllBytes(inside));
    }

    private void write(Path out) throws IOException {
        PackageWriter.write(context, RESULT, planFile, out, SETTINGS);
    }

    private static List<String> names(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> hashes(Path out) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String name : names(out)) {
            hashes.put(name, new PackageFile(name, Files.readAllBytes(out.resolve(name))).sha256());
        }
        return hashes;
    }
}
