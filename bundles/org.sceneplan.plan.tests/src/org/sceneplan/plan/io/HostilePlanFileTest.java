package org.sceneplan.plan.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.plan.SamplePlans;

/** Files that are not what they claim: each is refused with place, reason and advice. */
class HostilePlanFileTest {

    private static final String LEVEL = "<levels id='L1' clearHeightMm='3000' outline='0,0 9000,0 9000,9000 0,9000'>";

    @TempDir
    Path folder;

    @Test
    void externalEntityIsRefusedAndNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "password");

        PlanReadException refused = refused("<?xml version='1.0'?>\n<!DOCTYPE p [<!ENTITY x SYSTEM '" + secret.toUri()
                + "'>]>\n" + plan("<levels id='&x;'/>"));

        assertEquals("xml.doctype", refused.reasonKey());
        assertEquals(2, refused.line());
        assertFalse(refused.getMessage().contains("password"));
    }

    @Test
    void externalDocumentTypeIsRefused() throws IOException {
        assertEquals("xml.doctype", refused("<!DOCTYPE p SYSTEM 'http://127.0.0.1:9/p.dtd'>" + plan("")).reasonKey());
    }

    @Test
    void entityBombIsRefusedAtItsFirstLine() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol0 'lol'>");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY lol%d '%s'>".formatted(i, ("&lol" + (i - 1) + ";").repeat(10)));
        }

        PlanReadException refused = refused(bomb.append("]>").append(plan("<levels id='&lol19;'/>")).toString());

        assertEquals("xml.doctype", refused.reasonKey());
        assertEquals(1, refused.line());
    }

    @Test
    void undefinedEntityIsNamed() throws IOException {
        PlanReadException refused = refused(plan("<levels id='&nbsp;'/>"));

        assertEquals("xml.entity", refused.reasonKey());
        assertTrue(refused.getMessage().contains("&nbsp;"), refused.getMessage());
    }

    @Test
    void everyTruncationIsRefused() throws Exception {
        Path file = folder.resolve("plan.storeplan");
        PlanFile.write(SamplePlans.shop(), file);
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length - 1; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            PlanReadException refused = assertThrows(PlanReadException.class, () -> PlanFile.read(file));
            assertTrue(refused.reasonKey().equals(length == 0 ? "xml.empty" : "xml.cutOff")
                    || refused.reasonKey().equals("file.encoding"), length + ": " + refused.getMessage());
        }
    }

    @Test
    void notXmlAtAllIsRefused() throws IOException {
        assertEquals("xml.damaged", refused("{\"schema\": \"sceneplan/survey/1\"}").reasonKey());
        assertEquals("xml.damaged", refused(plan("") + plan("")).reasonKey());
        assertEquals("xml.damaged", refused(plan("<levels id='a' id='b'/>")).reasonKey());
        assertEquals("xml.empty", refused(" \n ").reasonKey());
        assertEquals("root.other", refused("<html/>").reasonKey());
        assertEquals("root.other", refused("<StorePlan id='X'/>").reasonKey());
        assertEquals("root.other", refused(plan("").replace("StorePlan", "Store")).reasonKey());
    }

    @Test
    void fileOfSomethingElseIsNamedByItsBeginning() throws IOException {
        String told = refused("{\"schema\": \"sceneplan/survey/1\"}").getMessage();

        assertTrue(told.contains("{\"schema\": \"sceneplan/survey/1\"}"), told);
        assertFalse(told.contains("''"), told);
        assertTrue(refused("\n\n  hello").getMessage().contains("'hello'"));
    }

    @Test
    void otherEncodingIsRefusedWithItsPlace() throws IOException {
        Path file = folder.resolve("plan.storeplan");
        Files.write(file, plan("\n<levels id='L1' name='展厅'/>").getBytes(Charset.forName("GBK")));

        PlanReadException refused = assertThrows(PlanReadException.class, () -> PlanFile.read(file));

        assertEquals("file.encoding", refused.reasonKey());
        assertEquals(2, refused.line());
        Files.write(file, plan("").getBytes(StandardCharsets.UTF_16));
        assertEquals("file.encoding", assertThrows(PlanReadException.class, () -> PlanFile.read(file)).reasonKey());
    }

    @Test
    void hugeAttributesAreRefused() throws IOException {
        assertEquals("text.long", refused(plan("<layers id='LY' name='" + "x".repeat(1 << 20) + "'/>")).reasonKey());
        assertEquals("text.long", refused(plan("<levels id='L1' clearHeightMm='1' outline='"
                + "0,0 1,0 ".repeat(200_000) + "'/>")).reasonKey());
        assertEquals("id.long", refused(plan("<layers id='" + "x".repeat(1 << 20) + "' name='n'/>")).reasonKey());
        PlanReadException unknown = refused(plan("<layers " + "x".repeat(900) + "='1'/>"));
        assertTrue(unknown.getMessage().length() < 1000, unknown.getMessage());
    }

    @Test
    void listsOfReferencesNameEachElementOnce() throws IOException {
        String states = "<layers id='A' name='n'/><layerStates id='S' name='n' hidden='%s'/>";

        assertEquals("reference.repeated", refused(plan(states.formatted("A A"))).reasonKey());
        assertEquals("reference.dangling", refused(plan(states.formatted(""))).reasonKey());
        assertEquals("reference.dangling", refused(plan(states.formatted("A  A"))).reasonKey());
        assertEquals("reference.type", refused(plan(states.formatted("A S"))).reasonKey());
    }

    @Test
    void underlayLeadsNowhereElse() throws IOException {
        String level = "<levels id='L1' clearHeightMm='1' outline='0,0 9,0 0,9'><underlays id='U' file='%s'/></levels>";

        for (String file : List.of("/etc/passwd", "../a.png", "a/../../b.png", "C:/a.png", "\\\\host\\a.png",
                "http://host/a.png", "a/..")) {
            assertEquals("file.outside", refused(plan(level.formatted(file))).reasonKey(), file);
        }
    }

    @Test
    void hugeFileIsRefusedBeforeItIsParsed() throws IOException {
        Path file = folder.resolve("plan.storeplan");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(PlanText.MAX_FILE_BYTES + 1L);
        }

        assertEquals("file.large", assertThrows(PlanReadException.class, () -> PlanFile.read(file)).reasonKey());
    }

    @Test
    void deepNestingStopsAtTheFirstWrongLevel() throws IOException {
        PlanReadException refused = refused(plan("\n" + LEVEL.repeat(100_000)));

        assertEquals("element.unknown", refused.reasonKey());
        assertEquals("L1", refused.objectId());
        assertEquals(2, refused.line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "attribute.unknown | LY | <layers id='LY' name='n' colour='red'/>",
        "attribute.unknown | LY | <layers id='LY' name='n' "
                + "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='plan:Level'/>",
        "attribute.unknown | LY | <layers id='LY' name='n' xml:lang='en'/>",
        "attribute.missing | LY | <layers id='LY'/>",
        "attribute.missing | LY | <layers id='LY' name=' '/>",
        "number.range | L1 | <levels id='L1' outline='0,0 9,0 9,9'/>",
        "element.unknown | X | <shelves id='S'/>",
        "attribute.unknown | '' | <layers href='other.storeplan#LY'/>",
        "element.unknown | LY | <layers id='LY' name='n'><zones/></layers>",
        "element.unknown | X | <q:layers xmlns:q='urn:q' id='LY' name='n'/>",
        "element.repeated | X | <store code='D' name='M'/>",
        "text.unexpected | X | hello",
        "id.missing | '' | <layers name='n'/>",
        "id.missing | '' | <layers id='' name='n'/>",
        "id.characters | a b | <layers id='a b' name='n'/>",
        "id.duplicate | X | <layers id='X' name='n'/>",
        "value.whole | L1 | <levels id='L1' clearHeightMm='3.5' outline='0,0 9,0 9,9'/>",
        "value.whole | L1 | <levels id='L1' clearHeightMm='99999999999' outline='0,0 9,0 9,9'/>",
        "value.flag | LY | <layers id='LY' name='n' visible='yes'/>",
        "ring.crossing | L1 | <levels id='L1' clearHeightMm='9' outline='0,0 4000,0 0,1000 3000,3000'/>",
        "ring.clockwise | L1 | <levels id='L1' clearHeightMm='9' outline='0,0 9,9 9,0'/>",
        "ring.unreadable | L1 | <levels id='L1' clearHeightMm='9' outline='0,0 9,0 x'/>",
    })
    void contentOutsideTheModelIsRefusedByName(String key, String objectId, String content) throws IOException {
        PlanReadException refused = refused(plan("\n\n" + content));

        assertEquals(key, refused.reasonKey(), refused.getMessage());
        assertEquals(objectId.equals("''") ? "" : objectId, refused.objectId());
        assertEquals(3, refused.line());
        assertTrue(refused.column() > 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "value.decimal | angleDeg='NaN'",
        "value.decimal | angleDeg='Infinity'",
        "value.decimal | angleDeg='1e999'",
        "value.decimal | angleDeg='0x1p3'",
        "value.decimal | angleDeg='90d'",
        "number.range | widthMm='0'",
        "number.range | clearMm='-1'",
        "number.range | xMm='1000001'",
        "value.whole | widthMm=' 1'",
        "value.whole | widthMm=''",
        "reference.dangling | zone='Z-9'",
        "reference.dangling | zone=''",
        "reference.dangling | zone='other.storeplan#Z-1'",
        "reference.dangling | zone='//@levels.0'",
        "reference.type | zone='L1'",
    })
    void wrongFixtureValuesAreRefusedByName(String key, String attribute) throws IOException {
        String width = attribute.startsWith("width") ? "" : " widthMm='9'";
        PlanReadException refused = refused(plan(LEVEL + "\n<fixtures id='F-1' typeCode='T' depthMm='9' " + attribute
                + width + "/></levels>"));

        assertEquals(key, refused.reasonKey(), refused.getMessage());
        assertEquals("F-1", refused.objectId());
        assertEquals(2, refused.line());
    }

    @Test
    void unknownLiteralListsTheAllowedOnes() throws IOException {
        PlanReadException refused = refused(plan(LEVEL + "<services id='P' kind='steam'/></levels>"));

        assertTrue(refused.getMessage().contains("power, threePhase, water"), refused.getMessage());
    }

    @Test
    void planWithoutStoreIsRefused() throws IOException {
        assertEquals("element.missing", refused(plan("").replaceAll("<store .*/>", "")).reasonKey());
    }

    @Test
    void newerVersionIsRefusedAsNewer() throws IOException {
        PlanReadException refused = refused(plan("<future/>").replace("plan/1", "plan/2"));

        assertEquals("version.newer", refused.reasonKey());
        assertEquals("version.newer", refused("<x xmlns='http://www.sceneplan.org/plan/3'/>").reasonKey());
        assertEquals("version.unknown", refused(plan("").replace("plan/1", "plan/0")).reasonKey());
    }

    @Test
    void missingFileAndFolderAreNamed() {
        Path missing = folder.resolve("no.storeplan");

        assertEquals("file.missing", assertThrows(PlanReadException.class, () -> PlanFile.read(missing)).reasonKey());
        assertEquals("file.notRegular", assertThrows(PlanReadException.class, () -> PlanFile.read(folder)).reasonKey());
    }

    @Test
    void messageHasPlaceReasonAndAdviceInBothLanguages() throws IOException {
        PlanReadException refused = refused(plan("\n<layers id='LY' name='n' colour='red'/>"));

        assertEquals(folder.resolve("plan.storeplan") + ":2:" + refused.column() + ": layer 'LY': The attribute "
                + "'colour' is not known. Correct this place in a text editor or take an undamaged copy.",
                refused.message(Locale.ENGLISH));
        assertEquals("图层“LY”：不认识属性“colour”。", refused.wrong(Locale.CHINA));
        assertNotEquals(refused.advice(Locale.CHINA), refused.advice(Locale.ROOT));
    }

    private static String plan(String content) {
        return "<plan:StorePlan xmlns:plan='http://www.sceneplan.org/plan/1' id='X' standardId='HOME'>"
                + "<store code='C' name='N'/>" + content + "</plan:StorePlan>";
    }

    private PlanReadException refused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.storeplan"), text);
        return assertThrows(PlanReadException.class, () -> PlanFile.read(file));
    }
}
