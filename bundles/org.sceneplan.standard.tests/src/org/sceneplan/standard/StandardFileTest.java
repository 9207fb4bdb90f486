package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.model.plan.StoreTier;

final class StandardFileTest {

    @TempDir
    Path folder;

    @Test
    void editedLimitOfCopiedRuleBookChangesTheLoadedLimit() throws Exception {
        Path home = copy("home.standard", "", "");
        copy("rules.rulebook", "ruleId=\"A01\" severity=\"H\" limit=\"1200\"",
                "ruleId=\"A01\" severity=\"W\" limit=\"1350\"");

        RuleLimit aisle = StandardFile.read(home).ruleLimits().get("A01");

        assertEquals(1350, aisle.limit());
        assertEquals("W", aisle.severity().getLiteral());
        assertEquals(1200, StandardLibrary.bundled().ruleBook().get("A01").limit());
    }

    @Test
    void fileOfANewerFormatIsNamedAsSuch() throws Exception {
        Path newer = copy("three-c.standard", "http://www.sceneplan.org/standard/1",
                "http://www.sceneplan.org/standard/9");

        StandardReadException refused = assertThrows(StandardReadException.class, () -> StandardFile.read(newer));

        assertTrue(refused.getMessage().contains("has format 9, but this program reads format 1"),
                refused.getMessage());
        assertTrue(refused.message(Locale.CHINESE).contains("文件格式为 9"), refused.message(Locale.CHINESE));
    }

    @Test
    void editedShareOfCopiedStandardChangesTheLoadedShare() throws Exception {
        Path home = copy("home.standard", "maxPercent=\"40\"", "maxPercent=\"41.5\"");

        assertEquals(41.5, StandardFile.read(home).zone("FURNITURE").orElseThrow().maxPercent());
    }

    @Test
    void settingOfTheFormatReplacesThatOfTheRuleBookInPlace() throws Exception {
        Path threeC = copy("three-c.standard", "</standard:FormatStandard>", """
                  <ruleSettings ruleId="DECO-01" severity="W" limit="1000" unit="mm" grade="C" source="[S24]"/>
                </standard:FormatStandard>""");

        RuleLimits limits = StandardFile.read(threeC).ruleLimits();

        assertEquals(1000, limits.get("DECO-01").limit());
        assertEquals(StandardLibrary.bundled().ruleBook().all().stream().map(RuleLimit::ruleId).toList(),
                limits.all().stream().map(RuleLimit::ruleId).toList());
    }

    @Test
    void readsFromAddressAsFromFile() throws Exception {
        assertEquals(StandardLibrary.bundled().standard("HOME"),
                StandardFile.read(StandardLibrary.class.getResource("/data/home.standard")));
        assertEquals(StandardLibrary.bundled().standard("HOME"), StandardFile.read(copy("home.standard", "", "")));
    }

    @Test
    void elementsForListsReadLikeAttributes() throws Exception {
        Path file = copy("home.standard", "tint=\"#F2E2FE\" utilities=\"power\" source=\"[K]\">",
                "tint=\"#F2E2FE\" source=\"[K]\"><utilities>power</utilities>");

        assertEquals(StandardLibrary.bundled().standard("HOME"), StandardFile.read(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "minPercent=\"24\"|minPercent=\"31\"|zone FURNITURE|min 31 %, target 30 %, max 40 % are not in order",
        "maxPercent=\"40\"|maxPercent=\"29\"|zone FURNITURE|min 24 %, target 30 %, max 29 % are not in order",
        "minPercent=\"24\"|minPercent=\"-1\"|zone FURNITURE|minPercent is -1.0, but must be a number of at least 0",
        "minPercent=\"24\"|minPercent=\"NaN\"|zone FURNITURE|minPercent is NaN",
        "tint=\"#F2E2FE\"|tint=\"pink\"|zone FURNITURE|tint \"pink\" is no colour",
        "code=\"HOMEWARE\"|code=\"FURNITURE\"  |zone FURNITURE|zone FURNITURE appears twice",
        "code=\"FURNITURE\"|code=\" \"|zone  |code is missing",
        "minCount=\"4\" maxCount=\"24\"|minCount=\"4\" maxCount=\"3\"|zone FURNITURE, fixture BEDB|minCount 4 is larger",
        "maxCount=\"24\" priority=\"1\"|maxCount=\"24\" priority=\"0\"|zone FURNITURE, fixture BEDB|priority is 0",
        "fixtureTypeCode=\"WIND\"|fixtureTypeCode=\"BEDB\"  |zone FURNITURE, fixture BEDB|fixture BEDB appears twice",
        "productTypeCodes=\"SOF1\"|productTypeCodes=\"\"|zone FURNITURE, fixture WIND|but no product type is named",
        "utilities zoneCode=\"FURNITURE\"|utilities zoneCode=\"KITCHEN\"|utility KITCHEN|zone KITCHEN is not a zone",
        "serviceKinds=\"power\"|serviceKinds=\"steam\"|utility FURNITURE|service kind \"steam\" is unknown; known are power",
        "ruleIds=\"ADJ-01\"|ruleIds=\"ADJ-99\"|check 9|rule ADJ-99 is not in the rule book",
        "minAreaM2=\"300\"|minAreaM2=\"3000\"|standard HOME|minAreaM2 3000 is larger than maxAreaM2 1500",
        "ruleBook=\"SCENEPLAN\"|ruleBook=\"OTHER\"|standard HOME|rule book OTHER is not there; found is SCENEPLAN",
        "ruleBookVersion=\"1.0.0\"|ruleBookVersion=\"2.0.0\"|standard HOME|is written for rule book version 2.0.0"})
    void impossibleContentIsNamedWithFileLineAndElement(String text, String replacement, String object, String message)
            throws Exception {
        Path file = copy("home.standard", text, replacement);

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertEquals(object.strip(), problem.object().strip());
        assertEquals(lineOf(file, replacement), problem.line());
        assertTrue(problem.getMessage().startsWith(file + ":" + problem.line() + ": "), problem.getMessage());
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "kind=\"scene\" minPercent=\"24\"|kind=\"sceen\" minPercent=\"24\"|Value 'sceen' is not legal",
        "minPercent=\"24\"|minPercent=\"many\"|Value 'many' is not legal",
        "minPercent=\"24\"|smallest=\"24\"|Feature 'smallest' not found",
        "<fixtures fixtureTypeCode=\"WIND\"|<shelves fixtureTypeCode=\"WIND\"|Feature 'shelves' not found"})
    void wordsTheFormatDoesNotKnowAreNamedWithLine(String text, String replacement, String message) throws Exception {
        Path file = copy("home.standard", text, replacement);

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertEquals(lineOf(file, replacement), problem.line());
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
    }

    @Test
    void sharesThatCannotAddUpAreRefused() throws Exception {
        Path tooMuch = copy("home.standard", "minPercent=\"24\" targetPercent=\"30\" maxPercent=\"40\"",
                "minPercent=\"51\" targetPercent=\"51\" maxPercent=\"60\"");
        StandardReadException minima = assertThrows(StandardReadException.class, () -> StandardFile.read(tooMuch));
        assertTrue(minima.getMessage().contains("the smallest shares add up to 101 %"), minima.getMessage());

        // exactly 100 % is possible
        Path justEnough = copy("home.standard", "minPercent=\"24\" targetPercent=\"30\" maxPercent=\"40\"",
                "minPercent=\"50\" targetPercent=\"50\" maxPercent=\"60\"");
        assertEquals(50, StandardFile.read(justEnough).zone("FURNITURE").orElseThrow().minPercent());

        Path tooLittle = folder.resolve("little.standard");
        Files.writeString(tooLittle, StandardTexts.small("""
                <zones code="A" kind="scene" minPercent="0" targetPercent="1" maxPercent="99" tint="#FFFFFF" source="[K]"/>
                """));
        StandardReadException maxima = assertThrows(StandardReadException.class, () -> StandardFile.read(tooLittle));
        assertTrue(maxima.getMessage().contains("the largest shares add up to 99 %"), maxima.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "severity=\"H\" limit=\"1200\"|severity=\"X\" limit=\"1200\"|Value 'X' is not legal",
        "limit=\"1200\"|limit=\"-1\"|rule A01: limit is -1.0, but must be a number of at least 0",
        "source=\"[S15]\" titleEn=\"Clear width of the accessible way\"|titleEn=\"Clear width of the accessible way\"|rule A01: source is missing",
        "source=\"[S15]\" titleEn=\"Clear width of the accessible way\"|source=\"S15\" titleEn=\"x\"|rule A01: source \"S15\" is no source tag",
        "source=\"[S15]\" titleEn=\"Clear width of the accessible way\"|source=\"trust me\" titleEn=\"x\"|source \"trust me\" is no source tag",
        "ruleId=\"A01\"|ruleId=\"C10\"|rule C10 appears twice",
        "grade=\"B\" source=\"[S15]\" titleEn=\"Clear width of the accessible way\"|grade=\"Z\" source=\"[S15]\" titleEn=\"x\"|grade \"Z\" is unknown"})
    void badRulesAreNamed(String text, String replacement, String message) throws Exception {
        Path file = copy("rules.rulebook", text, replacement);

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.readRuleBook(file));

        assertTrue(problem.line() > 0, problem.getMessage());
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
    }

    @Test
    void formatSettingOfAnUnknownRuleIsRefused() throws Exception {
        Path file = copy("home.standard", "</standard:FormatStandard>", """
                  <ruleSettings ruleId="A99" severity="H" limit="1" unit="mm" grade="K" source="[K]"/>
                </standard:FormatStandard>""");

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertEquals("rule A99", problem.object());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "minAreaM2=\"9\" maxAreaM2=\"8\"||rule A01: minAreaM2 9 is larger than maxAreaM2 8",
        "zoneCodes=\"SERVICE KITCHEN\"||rule A01: zone KITCHEN is not a zone of this standard",
        "tiers=\"village\"||Value 'village' is not legal",
        "unit=\"m\"||rule A01: unit is \"m\", but the rule book measures in \"mm\"",
        "|attribute=\"clause\" by=\"x\" on=\"2026-11-22\" reason=\"x\"|rule A01, change of clause: attribute \"clause\"",
        "|attribute=\"limit\" by=\" \" on=\"2026-11-22\" reason=\"x\"|rule A01, change of limit: by is missing",
        "|attribute=\"limit\" by=\"x\" on=\"2026-11-22\"|rule A01, change of limit: reason is missing",
        "|attribute=\"limit\" to=\"5\" by=\"x\" on=\"22.11.2026\" reason=\"x\"|on \"22.11.2026\" is no date",
        "|attribute=\"limit\" to=\"6\" by=\"x\" on=\"2026-11-22\" reason=\"x\"|limit is \"5\", but the last recorded change says \"6\""})
    void badScopesAndChangeRecordsAreNamed(String attributes, String change, String message) throws Exception {
        Path file = copy("home.standard", "</standard:FormatStandard>", setting(attributes, change));

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertTrue(problem.line() > 0, problem.getMessage());
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
    }

    @Test
    void scopeAndChangesAreReadAndZonesComeInAnyOrder() throws Exception {
        Path file = copy("home.standard", "</standard:FormatStandard>", setting(
                "maxAreaM2=\"900\" tiers=\"county township\" zoneCodes=\"SERVICE FURNITURE\"",
                "attribute=\"limit\" from=\"1200\" to=\"5.0\" by=\"x\" on=\"2026-11-22\" reason=\"y\""));

        RuleLimit limit = StandardFile.read(file).ruleLimits().get("A01");

        assertEquals(new RuleScope(0, 900, Set.of(StoreTier.COUNTY, StoreTier.TOWNSHIP),
                Set.of("FURNITURE", "SERVICE")), limit.scope());
        assertEquals(List.of(new RuleChangeNote(SettingAttribute.LIMIT, "1200", "5.0", "x",
                LocalDate.of(2026, 11, 22), "y")), limit.changes());
    }

    private static String setting(String attributes, String change) {
        String given = attributes == null ? "" : attributes;
        return "<ruleSettings ruleId=\"A01\" limit=\"5\" grade=\"K\" source=\"[K]\" " + given
                + (given.contains("unit") ? "" : " unit=\"mm\"") + ">\n"
                + (change == null ? "" : "<changes " + change + "/>\n") + "</ruleSettings>\n</standard:FormatStandard>";
    }

    @Test
    void messagesSpeakChinese() throws Exception {
        Path file = copy("home.standard", "minPercent=\"24\"", "minPercent=\"31\"");

        StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

        assertEquals(file + ":" + problem.line()
                + ": zone FURNITURE: 最小 31 %、目标 30 %、最大 40 % 顺序不对；应为 最小 <= 目标 <= 最大",
                problem.message(Locale.SIMPLIFIED_CHINESE));
        assertEquals(problem.getMessage(), problem.message(Locale.ENGLISH));
    }

    @Test
    void messagesDoNotFollowTheLanguageOfTheMachine() throws Exception {
        Path file = folder.resolve("cut.standard");
        Files.writeString(file, StandardTexts.bundled("home.standard").substring(0, 9000));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

            StandardReadException problem = assertThrows(StandardReadException.class, () -> StandardFile.read(file));

            assertTrue(problem.getMessage().endsWith("must start and end within the same entity."),
                    problem.getMessage());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void folderIsALibraryOfItsOwn() throws Exception {
        copy("three-c.standard", "version=\"1.0.0\"", "version=\"1.1.0\"");
        copy("home.standard", "", "");

        StandardLibrary library = StandardLibrary.of(folder);

        assertEquals(List.of("HOME", "THREE_C"), library.ids());
        assertEquals("1.1.0", library.standard("THREE_C").version());
        assertThrows(IllegalArgumentException.class, () -> library.standard("S_CLASS"));
    }

    @Test
    void folderWithoutStandardOrWithTwoOfOneIdIsRefused() throws Exception {
        StandardReadException none = assertThrows(StandardReadException.class, () -> StandardLibrary.of(folder));
        assertTrue(none.getMessage().contains("contains no file ending with .standard"), none.getMessage());

        Files.copy(copy("home.standard", "", ""), folder.resolve("second.standard"));
        StandardReadException two = assertThrows(StandardReadException.class, () -> StandardLibrary.of(folder));
        assertTrue(two.getMessage().contains("standard HOME appears twice"), two.getMessage());
    }

    /** Copies a bundled file and replaces the first occurrence of a text; the text must be there. */
    private Path copy(String name, String text, String replacement) throws IOException {
        String whole = StandardTexts.bundled(name);
        int at = whole.indexOf(text);
        assertTrue(at >= 0, text);
        // the comment at the top explains the words and must not be hit
        at = text.isEmpty() ? 0 : whole.indexOf(text, whole.indexOf("-->"));
        Path file = folder.resolve(name);
        return Files.writeString(file, whole.substring(0, at) + replacement + whole.substring(at + text.length()));
    }

    private static int lineOf(Path file, String text) throws IOException {
        String whole = Files.readString(file);
        int at = whole.indexOf(text, whole.indexOf("-->"));
        return (int) whole.substring(0, at).lines().count();
    }
}
