package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

final class NewVerbTest {

    @TempDir
    private Path folder;

    @Test
    void makesAPlanAndSaysSo() throws Exception {
        Workshop.survey(folder);
        CommandRun run = CommandRun.in(folder, "new", "survey.json", "-o", "deep/er/p.storeplan");

        assertEquals(new CommandRun(0, folder.resolve("deep/er/p.storeplan")
                + ": new plan of SP-C-0001 宝鸡蔡家坡3C融合店, levels: 1\n", ""), run);
        assertTrue(Files.readString(folder.resolve("deep/er/p.storeplan")).contains("SP-C-0001"));
        assertEquals(0, CommandRun.in(folder, "show", "deep/er/p.storeplan", "--json").exitCode());
    }

    @Test
    void anExistingPlanIsReplacedInWords() throws Exception {
        Workshop.designedPlan(folder, "p.storeplan");
        Workshop.survey(folder);
        CommandRun run = CommandRun.in(folder, "new", "survey.json", "-o", "p.storeplan", "--lang", "zh");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().endsWith("p.storeplan：已替换为 SP-C-0001 宝鸡蔡家坡3C融合店 的新方案，楼层数 1\n"), run.out());
    }

    @Test
    void aSimilarStoreFillsTheShell() throws Exception {
        Workshop.survey(folder);
        Workshop.designedPlan(folder, "old.storeplan");
        CommandRun run = CommandRun.in(folder, "new", "survey.json", "-o", "p.storeplan", "--similar",
                "old.storeplan");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("left out because they do not fit: 0"), run.err());
        String plan = Files.readString(folder.resolve("p.storeplan"));
        assertTrue(plan.contains("<zones ") && plan.contains("<fixtures "), "the same shell takes the whole design");
        CommandRun missing = CommandRun.in(folder, "new", "survey.json", "-o", "q.storeplan", "--similar",
                "no.storeplan");
        assertEquals(2, missing.exitCode());
        assertTrue(Files.notExists(folder.resolve("q.storeplan")));
    }

    @Test
    void theStoreMasterFillsTheFactsAndConflictsAreSaid() throws Exception {
        Workshop.survey(folder);
        Files.writeString(folder.resolve("stores.csv"), """
                门店编码,门店名称,业态,级别,区域,面积,层数,净高,电表容量,预算,详细地址,加盟商,联系电话
                SP-C-0001,宝鸡旗舰店,3C,县级,陕西省宝鸡市,9000,1,2600,55555,880000,陕西省宝鸡市岐山县蔡家坡镇和平路 8 号,王五,0917-1234567
                SP-X,坏行,未知业态,,,,,,,,,,
                """);
        CommandRun run = CommandRun.in(folder, "new", "survey.json", "-o", "p.storeplan", "--stores", "stores.csv");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("name: the store master says 宝鸡旗舰店, the survey 宝鸡蔡家坡3C融合店; the store master"),
                run.err());
        assertTrue(run.err().contains("area in m²: the store master says 9000, the survey "), run.err());
        assertTrue(run.err().contains("; the survey is followed"), run.err());
        String plan = Files.readString(folder.resolve("p.storeplan"));
        assertTrue(plan.contains("宝鸡旗舰店") && plan.contains("budgetCny=\"880000\"") && plan.contains("陕西省宝鸡市"), plan);
        assertTrue(!plan.contains("55555"), "the meter was surveyed");
        assertTrue(plan.contains("address=\"陕西省宝鸡市岐山县蔡家坡镇和平路 8 号\" franchisee=\"王五\" phone=\"0917-1234567\""), plan);
        assertTrue(run.err().contains("franchisee: 王五, from the store master"), run.err());
    }

    @Test
    void aStoreMasterWithoutTheStoreIsRefused() throws Exception {
        Workshop.survey(folder);
        Files.writeString(folder.resolve("stores.csv"), "store_code,store_name,format\nSP-OTHER,x,HOME\n");
        CommandRun other = CommandRun.in(folder, "new", "survey.json", "-o", "p.storeplan", "--stores", "stores.csv");
        assertEquals(2, other.exitCode());
        assertTrue(other.err().contains("has no store SP-C-0001 among its 1 stores"), other.err());
        Files.writeString(folder.resolve("stores.csv"), "store_code,store_name,format\nSP-C-0001,x,ALIEN\n");
        CommandRun bad = CommandRun.in(folder, "new", "survey.json", "-o", "p.storeplan", "--stores", "stores.csv");
        assertEquals(2, bad.exitCode());
        assertTrue(bad.err().contains("stores.csv row 2: format is \"ALIEN\""), bad.err());
        assertTrue(Files.notExists(folder.resolve("p.storeplan")));
    }

    @Test
    void quietSaysNothing() throws Exception {
        Workshop.survey(folder);

        assertEquals(new CommandRun(0, "", ""),
                CommandRun.in(folder, "new", "survey.json", "-o", "p.storeplan", "--quiet"));
    }

    @Test
    void aForeignFileIsLeftAlone() throws Exception {
        Workshop.survey(folder);
        Path thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        CommandRun run = CommandRun.in(folder, "new", "survey.json", "-o", "thesis.txt");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("thesis.txt"), run.err());
        assertEquals("years of work", Files.readString(thesis));
        CommandRun same = CommandRun.in(folder, "new", "survey.json", "-o", "survey.json");
        assertEquals(2, same.exitCode());
        CommandRun asFolder = CommandRun.in(folder, "new", "survey.json", "-o", ".");
        assertEquals(2, asFolder.exitCode());
        assertEquals(1, asFolder.err().lines().count(), asFolder.err());
    }

    @Test
    void theSameSurveyIsTheSameBytesEverywhere() throws Exception {
        byte[] here = Files.readAllBytes(Workshop.emptyPlan(folder, "a.storeplan"));
        byte[] there = Workshop.elsewhere(() -> Files.readAllBytes(Workshop.emptyPlan(folder, "b.storeplan")));

        assertArrayEquals(here, there);
    }
}
