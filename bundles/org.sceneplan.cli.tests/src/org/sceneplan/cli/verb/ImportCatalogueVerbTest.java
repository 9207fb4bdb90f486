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

        assertEquals(1, run.exitCode(), run.err());
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
        assertEquals(1, run.exitCode(), run.err());
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
    void aReportAboutACatalogueThatCanNotBeWrittenIsNotWrittenEither() throws Exception {
        Files.createDirectory(folder.resolve("o"));

        CommandRun noTarget = CommandRun.in(folder, "import-catalogue", "products.csv", "-o", "o", "--report", "r.txt");
        CommandRun noReport = CommandRun.in(folder, "import-catalogue", "products.csv", "-o", "n.catalogue", "--report",
                "o");

        assertEquals(2, noTarget.exitCode(), noTarget.err());
        assertEquals(2, noReport.exitCode(), noReport.err());
        assertFalse(Files.exists(folder.resolve("n.catalogue")));
        assertFalse(Files.exists(folder.resolve("r.txt")));
    }

    @Test
    void aForeignFileIsLeftAlone() throws Exception {
        Path thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        CommandRun run = CommandRun.in(folder, "import-catalogue", "types.csv", "-o", "thesis.txt");

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals("years of work", Files.readString(thesis));
    }

    @Test
    void aDryRunWritesTheReportOnly() throws Exception {
        CommandRun run = CommandRun.in(folder, "import-catalogue", "types.csv", "products.csv", "-o", "own.catalogue",
                "--dry-run", "--report", "problems.csv", "--lang", "zh");

        assertEquals(1, run.exitCode(), run.err());
        assertEquals("试运行，未写入任何文件。\n", run.err());
        assertFalse(Files.exists(folder.resolve("own.catalogue")));
        assertEquals("""
                \uFEFF"file","sheet","row","kind","key","outcome","column","problem"\r
                "products.csv","","3","PRODUCTS","W-2","拒收","w_mm","w_mm 必须大于 0，实际为 -1"\r
                """, Files.readString(folder.resolve("problems.csv")));
    }

    @Test
    void modesAreChecked() {
        CommandRun unknown = CommandRun.in(folder, "import-catalogue", "types.csv", "--mode", "destroy");
        CommandRun append = CommandRun.in(folder, "import-catalogue", "types.csv", "products.csv", "--mode", "append");

        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().contains("known: merge, append, replace"), unknown.err());
        assertEquals(1, append.exitCode());
        assertTrue(append.out().contains("conflict, kept  XM-C103"), append.out());
    }

    @Test
    void storesGoIntoAStoreMasterThatGrows() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "门店编码,门店名称,业态\nAH-001,芜湖店,S级体验店\n");
        Files.writeString(folder.resolve("b.csv"), "store code,store name,format,area\nAH-002,Wuwei,THREE_C,96\n");

        CommandRun none = CommandRun.in(folder, "import-catalogue", "a.csv");
        CommandRun first = CommandRun.in(folder, "import-catalogue", "a.csv", "--stores", "stores.csv");
        CommandRun second = CommandRun.in(folder, "import-catalogue", "b.csv", "--stores", "stores.csv");
        CommandRun foreign = CommandRun.in(folder, "import-catalogue", "b.csv", "--stores", "types.csv");

        assertEquals(0, none.exitCode(), none.err());
        assertEquals(0, first.exitCode(), first.err());
        assertTrue(second.err().endsWith("stores.csv: store master, stores: 2\n"), second.err());
        assertEquals(3, Files.readAllLines(folder.resolve("stores.csv")).size());
        assertEquals(2, foreign.exitCode());
        assertTrue(foreign.err().contains("it describes product types, not stores"), foreign.err());
    }
}
