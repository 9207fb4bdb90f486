package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.cli.CommandRun;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;

final class EditVerbTest {

    @TempDir
    private Path folder;

    private Path plan;
    private byte[] before;

    @BeforeEach
    void designedPlan() throws Exception {
        plan = Workshop.designedPlan(folder, "p.storeplan");
        before = Files.readAllBytes(plan);
    }

    private CommandRun edit(String script, String... more) throws Exception {
        Files.writeString(folder.resolve("s.json"), script.replace('\'', '"'));
        String[] arguments = new String[more.length + 3];
        arguments[0] = "edit";
        arguments[1] = "p.storeplan";
        arguments[2] = "s.json";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.in(folder, arguments);
    }

    private Level level() throws Exception {
        StorePlan read = PlanFile.read(plan);
        return read.getLevels().get(0);
    }

    private Fixture fixture(String number) throws Exception {
        return level().getFixtures().stream().filter(each -> number.equals(each.getNumber())).findFirst()
                .orElseThrow();
    }

    @Test
    void lengthsAreNumbersOrTextsAsInAField() throws Exception {
        int x = fixture("B03").getXMm();
        int y = fixture("B03").getYMm();
        CommandRun run = edit("[{'op':'move','ids':['B03'],'dxMm':'10cm+5','dyMm':-50},"
                + "{'op':'set','ids':['B03'],'values':{'heightMm':'@+4cm','angleDeg':'90/2'}}]");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("1 move: Move fixture 'L1.fixture.B03'\n2 set: Set values of 1 elements\n" + plan
                + ": edited; operations done: 2 of 2\n", run.out());
        Fixture moved = fixture("B03");
        assertEquals(x + 105, moved.getXMm());
        assertEquals(y - 50, moved.getYMm());
        assertEquals(800, moved.getHeightMm());
        assertEquals(45, moved.getAngleDeg());
    }

    @Test
    void theFactsOfTheStoreAreSet() throws Exception {
        CommandRun run = edit("[{'op':'store','values':{'address':'和平路 8 号','franchisee':'王五','budgetCny':90000}}]");

        assertEquals(0, run.exitCode(), run.err());
        Store store = PlanFile.read(plan).getStore();
        assertEquals("和平路 8 号", store.getAddress());
        assertEquals("王五", store.getFranchisee());
        assertEquals(90_000, store.getBudgetCny());
        edit("[{'op':'store','values':{'address':null,'franchisee':null}}]");
        assertFalse(Files.readString(plan).contains("address="), "not known is not written");
        assertEquals(2, edit("[{'op':'store','values':{'adress':'x'}}]").exitCode());
    }

    @Test
    void whatIsMadeCanBeNamedAndUsed() throws Exception {
        CommandRun run = edit("[{'op':'add','kind':'fixture','as':'new','values':{'typeCode':'BSHF','number':'X01',"
                + "'xMm':'4m','yMm':4500}},{'op':'dock','ids':['$new'],'host':'edge/1','gapMm':20},"
                + "{'op':'array','id':'X01','count':2,'betweenMm':'5cm','side':'left','as':'row'},"
                + "{'op':'lock','ids':['$row']}]");

        assertEquals(0, run.exitCode(), run.err());
        Fixture docked = fixture("X01");
        assertEquals(9000 - 20 - 450 / 2, docked.getXMm());
        assertEquals("edge/1", docked.getDockHost());
        assertEquals(1200, docked.getWidthMm(), "size comes from the catalogue");
        assertEquals(2, level().getFixtures().stream().filter(Fixture::isLocked).count());
    }

    @Test
    void thereAndBackIsTheSameFile() throws Exception {
        CommandRun run = edit("[{'op':'move','ids':['B03','C01'],'dxMm':700},{'op':'rotate','ids':['B03'],"
                + "'pivot':[0,0],'byDeg':90},{'op':'rotate','ids':['B03'],'pivot':[0,0],'byDeg':-90},"
                + "{'op':'paste','ids':['B03'],'dxMm':100,'as':'copy'},{'op':'remove','ids':['$copy']},"
                + "{'op':'move','ids':['C01','B03'],'dxMm':'-70cm'}]");

        assertEquals(0, run.exitCode(), run.err());
        assertArrayEquals(before, Files.readAllBytes(plan));
    }

    @Test
    void oneRefusedOperationLeavesThePlanAsItWas() throws Exception {
        CommandRun run = edit("[{'op':'move','ids':['B03'],'dxMm':100},{'op':'lock','ids':['B04']},"
                + "{'op':'move','ids':['B04'],'dxMm':100},{'op':'move','ids':['B05'],'dxMm':100}]");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("sceneplan: s.json: operation 3 (move): "), run.err());
        assertTrue(run.err().endsWith("\nNothing was written.\n"), run.err());
        assertTrue(run.out().contains("4 move: not tried"), run.out());
        assertArrayEquals(before, Files.readAllBytes(plan));
    }

    @Test
    void refusedOperationsMayBeSkipped() throws Exception {
        int x = fixture("B05").getXMm();
        CommandRun run = edit("[{'op':'lock','ids':['B04']},{'op':'move','ids':['B04'],'dxMm':100},"
                + "{'op':'move','ids':['B05'],'dxMm':100}]", "--skip-refused");

        assertEquals(1, run.exitCode());
        assertEquals(x + 100, fixture("B05").getXMm());
    }

    @Test
    void dryRunWritesNothing() throws Exception {
        CommandRun run = edit("[{'op':'remove','ids':['B03']}]", "--dry-run");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().endsWith("operations that would be done: 1 of 1\n"), run.out());
        assertArrayEquals(before, Files.readAllBytes(plan));
        assertEquals(0, edit("[{'op':'remove','ids':['B03']}]", "--dry-run", "-o", "q.storeplan").exitCode());
        assertFalse(Files.exists(folder.resolve("q.storeplan")));
    }

    @Test
    void anotherTargetLeavesThePlanAsItWas() throws Exception {
        CommandRun run = edit("[{'op':'remove','ids':['B03']}]", "-o", "deep/q.storeplan");

        assertEquals(0, run.exitCode(), run.err());
        assertArrayEquals(before, Files.readAllBytes(plan));
        assertFalse(Files.readString(folder.resolve("deep/q.storeplan")).contains("number=\"B03\""));
    }

    @Test
    void zonesAreSplitAndMergedTogetherWithTheirNeighbours() throws Exception {
        CommandRun run = edit("[{'op':'split-zone','id':'L1.zone.APPLIANCES','line':[[0,10000],['385cm',10000]],"
                + "'as':'half'},{'op':'merge-zones','ids':['L1.zone.APPLIANCES','$half']},"
                + "{'op':'move-edge','id':'COMPUTERS','edge':2,'byMm':'-20cm'}]");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("1 split-zone: Split zone 'L1.zone.APPLIANCES' -> L1.zone.Z1\n"), run.out());
        String text = Files.readString(plan);
        assertTrue(text.contains("outline=\"0,1997 3850,1997 3850,6472 0,6472\""), "the edge moved");
        assertTrue(text.contains("0,6472 3850,6472"), "the neighbour followed");
    }

    @Test
    void shellIsChangedOnceItIsUnlocked() throws Exception {
        String wall = "{'op':'add-wall','from':[0,8000],'to':['3m',8000],'thicknessMm':'10cm','as':'wall'},";
        assertEquals(2, edit("[" + wall + "]").exitCode());
        CommandRun run = edit("[{'op':'layer','layer':'shell','locked':false}," + wall
                + "{'op':'move-wall','id':'$wall','from':[0,8100],'to':[3000,8100]},"
                + "{'op':'add-column','at':[4500,9000],'widthMm':400,'depthMm':'40cm'},"
                + "{'op':'add-note','at':[100,100],'text':'量尺待复核'},"
                + "{'op':'add-dimension','ends':[{'at':[0,0]},{'at':[0,15200]}],'offsetMm':500},"
                + "{'op':'add-dimension','ends':[{'at':[0,0]},{'at':[3000,900]},{'at':[5000,100]}],"
                + "'offsetMm':-500,'angleDeg':0},"
                + "{'op':'move-edge','id':'L1','edge':1,'byMm':'5cm'}]");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(8100, level().getWalls().get(0).getFromYMm());
        assertEquals(List.of(-500, -1400), level().getDimensions().stream().filter(Dimension::isDirected)
                .map(Dimension::getOffsetMm).toList(), "both links lie on one line");
        assertEquals("0,0 9050,0 9050,15200 0,15200", level().getOutline());
        assertEquals(3, level().getDimensions().size());
    }

    @Test
    void plansCanBeCopiedFrom() throws Exception {
        Files.write(folder.resolve("other.storeplan"), before);
        CommandRun run = edit("[{'op':'paste','from':'other.storeplan','ids':['B03'],'dyMm':'1m'}]");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("-> L1.fixture.F1"), run.out());
    }

    @Test
    void jsonReportsEachOperation() throws Exception {
        CommandRun run = edit("[{'op':'group','ids':['B04','B05'],'name':'pair'},{'op':'move','ids':['B99']}]",
                "--format", "json", "--lang", "en");

        assertEquals(2, run.exitCode());
        String packed = run.out().replaceAll("\\s+", "");
        assertTrue(packed.startsWith("[{\"number\":1,\"op\":\"group\",\"status\":\"done\","), run.out());
        assertTrue(packed.contains("\"made\":[\"L1.group.G1\"]"), run.out());
        assertTrue(packed.endsWith("{\"number\":2,\"op\":\"move\",\"status\":\"refused\","
                + "\"reason\":\"thereisnoelement\\\"B99\\\"\"}]"), run.out());
    }

    @Test
    void scriptMayComeFromStandardInput() throws Exception {
        InputStream standard = System.in;
        try {
            System.setIn(new ByteArrayInputStream("[{\"op\":\"remove\",\"ids\":[\"B03\"]}]"
                    .getBytes(StandardCharsets.UTF_8)));
            CommandRun run = CommandRun.in(folder, "edit", "p.storeplan", "-");

            assertEquals(0, run.exitCode(), run.err());
        } finally {
            System.setIn(standard);
        }
        assertFalse(Files.readString(plan).contains("number=\"B03\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{}|a script is an array of operations: [{\"op\":\"move\", ...}, ...]",
            "[1]|operation 1: an object is expected, for example with \"op\":\"move\"",
            "[{'op':'mov'}]|operation 1: unknown operation \"mov\"; did you mean move?",
            "[{'op':'move','op':'move'}]|no JSON at line 1, column 19: Duplicate Object property \"op\"",
            "[{'op':'move'}]|operation 1 (move): \"ids\" is missing",
            "[{'op':'move','ids':['B03'],'dxm':1}]|operation 1 (move): unknown field \"dxm\"; did you mean \"dxMm\"?",
            "[{'op':'move','ids':['B03'],'dxMm':'3*'}]|operation 1 (move): \"dxMm\", character 3: A number is missing",
            "[{'op':'move','ids':['B03'],'dxMm':true}]|operation 1 (move): \"dxMm\" must be a number",
            "[{'op':'move','ids':['$x']}]|operation 1 (move): no operation before this one made \"$x\"; known:",
            "[{'op':'swap','ids':['B03']}]|operation 1 (swap): \"ids\" must name two fixtures",
            "[{'op':'dock','ids':['COMPUTERS']}]|operation 1 (dock): \"COMPUTERS\" is a Zone; a Fixture is expected",
            "[{'op':'align','ids':['B03','B04'],'by':'lft'}]|operation 1 (align): \"by\" is \"lft\"; known: left right",
            "[{'op':'set','ids':'B03','values':{'widhMm':5}}]|operation 1 (set): there is no value \"widhMm\" in a Fixture",
            "[{'op':'set','ids':['B03'],'values':{'widthMm':-5}}]|operation 1 (set): ",
            "[{'op':'mirror','ids':['B03'],'from':[0,0],'to':[0,0]}]|operation 1 (mirror): not possible: "})
    void wrongScriptIsRefusedWithItsPlace(String script, String message) throws Exception {
        CommandRun run = edit(script, "--lang", "en");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("sceneplan: s.json: " + message), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertArrayEquals(before, Files.readAllBytes(plan));
        assertEquals(2, edit(script, "--lang", "zh").exitCode());
    }

    @Test
    void missingScriptIsNamed() {
        CommandRun run = CommandRun.in(folder, "edit", "p.storeplan", "none.json");

        assertEquals(new CommandRun(2, "", "sceneplan: none.json: no such file\n"), run);
    }
}
