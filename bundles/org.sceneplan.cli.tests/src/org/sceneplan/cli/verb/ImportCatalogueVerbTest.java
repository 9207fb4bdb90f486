package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ImportCatalogueVerbTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws Exception {
        Files.writeString(folder.resolve("products.csv"), """
                sku,type_code,w_mm,d_mm,h_mm,price_cny
                W-1,WINB,595,600,890,1999
                W-2,WINB,-1,600,890,1999
                XM-C103,ROBO,325,325,98,999
                """);
        Files.writeString(folder.resolve("types.csv"), """
                编码,名称,宽,深,高,安装方式,水电气,场景
                WINB,红酒吧台,600,600,900,落地,e,living
                """);
    }

    @Test
    void reportsOnEveryRowAndReadsTypesFirst() {
        CommandRun run = CommandRun.in(folder, "import-catalogue", "products.csv", "types.csv");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("""
                products.csv: 3 rows = 1 accepted + 1 changed + 0 unchanged + 1 rejected
                  row 3  rejected  W-2  w_mm must be greater than 0, found -1
                  row 4  changed  XM-C103  price_cny: "1099" -> "999"
                types.csv: 1 rows = 1 accepted + 0 changed + 0 unchanged + 0 rejected
                """, run.out());
        assertEquals("Nothing was written; -o OUT.catalogue writes the result.\n", run.err());
    }

    @Test
    void jsonHoldsBothLanguages() {
        CommandRun run = CommandRun.in(folder, "import-catalogue", "types.csv", "products.csv", "--json");
        JsonNode reports = new JsonMapper().readTree(run.out());

        assertEquals(2, reports.size());
        assertEquals(3, reports.get(1).path("rows").asInt());
        JsonNode problem = reports.get(1).path("results").get(1).path("problems").get(0);
        assertEquals("NON_POSITIVE_SIZE", problem.path("kind").asString());
        assertTrue(problem.path("zh").asString().contains("必须大于 0"));
    }

    @Test
    void theResultServesOtherVerbs() throws Exception {
        CommandRun run = CommandRun.in(folder, "import-catalogue", "types.csv", "products.csv", "-o", "own.catalogue",
                "--id", "own");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().matches("(?s).*own\\.catalogue: catalogue own 2026\\.10\\+[0-9a-f]{8}, products: 217\n"),
                run.err());
        Workshop.designedPlan(folder, "p.storeplan");
        CommandRun check = CommandRun.in(folder, "check", "p.storeplan", "--catalogue", "own.catalogue");

        assertTrue(check.exitCode() < 2, check.err());
        assertTrue(check.err().contains("was designed against the catalogue sample-cn 2026.10; this is own 2026.10+"),
                check.err());
        CommandRun again = CommandRun.in(folder, "import-catalogue", "types.csv", "products.csv", "--base",
                "own.catalogue");
        assertTrue(again.out().contains("types.csv: 1 rows = 0 accepted + 0 changed + 1 unchanged + 0 rejected"),
                again.out());
    }

    @Test
    void oneUnreadableFileStopsAllBeforeAnythingIsWritten() throws Exception {
        Files.writeString(folder.resolve("other.txt"), "hello");
        CommandRun run = CommandRun.in(folder, "import-catalogue", "types.csv", "other.txt", "-o", "own.catalogue");

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("other.txt: no header row found"), run.err());
        assertFalse(Files.exists(folder.resolve("own.catalogue")));
    }

    @Test
    void aForeignFileIsLeftAlone() throws Exception {
        Path thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        CommandRun run = CommandRun.in(folder, "import-catalogue", "types.csv", "-o", "thesis.txt");

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals("years of work", Files.readString(thesis));
    }
}
