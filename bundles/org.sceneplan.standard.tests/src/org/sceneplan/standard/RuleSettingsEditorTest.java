package org.sceneplan.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.standard.internal.change.ChangeProblem;

final class RuleSettingsEditorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @Test
    void aSettingOfTheRuleBookIsCopiedWithItsSourceAndTheChangeIsRecorded() throws Exception {
        RuleSettingsEditor editor = RuleSettingsEditor.ofBundled("THREE_C");
        RuleLimit before = editor.limits().get("C03");

        RuleLimit after = editor.change(change("C03").with(SettingAttribute.LIMIT, "1800")
                .with(SettingAttribute.TIERS, "township"));
        editor.write(folder.resolve("three-c.standard"));

        RuleLimit read = StandardFile.read(folder.resolve("three-c.standard")).ruleLimits().get("C03");
        assertEquals(after, read);
        assertEquals(1800, read.limit());
        assertEquals(Set.of(StoreTier.TOWNSHIP), read.scope().tiers());
        assertEquals(before, with(read, before.limit(), before.scope()));
        assertEquals(List.of(
                new RuleChangeNote(SettingAttribute.LIMIT, "2200", "1800", "Li Na", DAY, "narrow township shops"),
                new RuleChangeNote(SettingAttribute.TIERS, "", "township", "Li Na", DAY, "narrow township shops")),
                read.changes());
        assertEquals("1.0.0", StandardFile.read(folder.resolve("three-c.standard")).version());
    }

    @Test
    void everyCharacterOfTheFileButTheSettingStays() throws Exception {
        String original = bundled("three-c.standard");
        RuleSettingsEditor editor = RuleSettingsEditor.ofBundled("THREE_C");
        editor.change(change("C03").with(SettingAttribute.LIMIT, "1800"));
        String once = editor.text();
        editor.change(change("C03").with(SettingAttribute.LIMIT, "1900"));
        editor.change(change("DECO-01").with(SettingAttribute.SEVERITY, "W"));

        String added = """


                  <ruleSettings ruleId="C03" severity="W" limit="1800" unit="mm" enabled="true" minAreaM2="100" \
                clause="JGJ 48-2014 table 4.2.2" grade="K" source="[K]" titleEn="Clear width of the main aisle between \
                counter or rack and wall" titleZh="柜台或货架与墙之间主通道净宽">
                    <changes attribute="limit" from="2200" to="1800" by="Li Na" on="2026-11-22" \
                reason="narrow township shops"/>
                  </ruleSettings>""";
        assertEquals(original.replace("\n</standard:FormatStandard>", added + "\n</standard:FormatStandard>"), once);
        assertTrue(editor.text().startsWith(original.substring(0, original.length() - 30)));
        assertEquals(List.of("2200>1800", "1800>1900"), editor.limits().get("C03").changes().stream()
                .map(note -> note.from() + ">" + note.to()).toList());
        assertEquals(Severity.W, editor.limits().get("DECO-01").severity());
    }

    @Test
    void aRuleBookWithItsCommentsIsChangedInItsLine() throws Exception {
        Path file = folder.resolve("rules.rulebook");
        String original = bundled("rules.rulebook").replace("\n", "\r\n");
        Files.writeString(file, original);

        RuleSettingsEditor editor = RuleSettingsEditor.of(file);
        editor.change(change("A01").with(SettingAttribute.LIMIT, "1350.5").with(SettingAttribute.ENABLED, "false"));
        editor.write(file);

        List<String> before = original.lines().toList();
        List<String> after = Files.readString(file).lines().toList();
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        assertEquals(1, gone.size());
        assertEquals(before.size() + 3, after.size());
        assertFalse(Files.readString(file).replace("\r\n", "").contains("\n"), "line ends stay as they were");
        assertEquals(1350.5, StandardFile.readRuleBook(file).limits().get("A01").limit());
        assertFalse(StandardFile.readRuleBook(file).limits().get("A01").enabled());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing is left beside it");
        }
    }

    @Test
    void aScopeIsWidenedAgain() throws Exception {
        RuleSettingsEditor editor = RuleSettingsEditor.ofBundled("HOME");
        editor.change(change("D01").with(SettingAttribute.ZONE_CODES, "SERVICE,FURNITURE")
                .with(SettingAttribute.MAX_AREA_M2, "900"));
        assertEquals(Set.of("SERVICE", "FURNITURE"), editor.limits().get("D01").zoneCodes());

        editor.change(change("D01").with(SettingAttribute.ZONE_CODES, "").with(SettingAttribute.MAX_AREA_M2, "0"));

        assertEquals(RuleScope.from(editor.limits().get("D01").minAreaM2()), editor.limits().get("D01").scope());
        assertEquals(4, editor.limits().get("D01").changes().size());
        assertFalse(editor.text().contains("zoneCodes=\"\""));
    }

    @Test
    void whatAPersonWritesAsReasonComesBack() throws Exception {
        RuleSettingsEditor editor = RuleSettingsEditor.ofBundled("HOME");
        editor.change(RuleSettingsChange.of("A01", "王\"芳\"", DAY, "<试点> 门店 & 'county'\n3 个月")
                .with(SettingAttribute.SEVERITY, "i"));

        RuleChangeNote note = editor.limits().get("A01").changes().get(0);
        assertEquals("王\"芳\"", note.by());
        assertEquals("<试点> 门店 & 'county' 3 个月", note.reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "X99|LIMIT|1|rule X99 is not in the rule book SCENEPLAN|规则 X99 不在规则库 SCENEPLAN 中",
        "C03|LIMIT|-1|limit must be a number of at least 0, not \"-1\"|应为不小于 0 的数",
        "C03|LIMIT|wide|limit must be a number of at least 0, not \"wide\"|应为不小于 0 的数",
        "C03|LIMIT|1e99|limit must be a number of at least 0|应为不小于 0 的数",
        "C03|MIN_AREA_M2|NaN|minAreaM2 must be a number of at least 0|应为不小于 0 的数",
        "C03|MAX_AREA_M2|50|it would apply from 100 m² up to 50 m²|没有门店符合",
        "C03|SEVERITY|X|severity must be H, W or I, not \"X\"|严重程度应为 H、W 或 I",
        "C03|ENABLED|yes|enabled must be true or false, not \"yes\"|应为 true 或 false",
        "C03|TIERS|village|store tier \"village\" is unknown; known are prefecture county township|未知的城市级别",
        "C03|ZONE_CODES|KITCHEN|zone \"KITCHEN\" is not a zone of this standard; its zones are ENTRY|不在本标准中",
        "C03|LIMIT|2200|rule C03 has these values already: limit 2200|已经是这些值"
    })
    void aValueThatMakesNoSenseIsRefused(String rule, SettingAttribute attribute, String value, String english,
            String chinese) throws Exception {
        RuleSettingsEditor editor = RuleSettingsEditor.ofBundled("THREE_C");
        String before = editor.text();

        RuleChangeException refusal = assertThrows(RuleChangeException.class,
                () -> editor.change(change(rule).with(attribute, value)));

        assertTrue(refusal.message(Locale.ENGLISH).contains(english), refusal.message(Locale.ENGLISH));
        assertTrue(refusal.message(Locale.CHINESE).contains(chinese), refusal.message(Locale.CHINESE));
        assertEquals(before, editor.text());
    }

    @Test
    void aChangeWithoutNameReasonOrValueIsRefused() throws Exception {
        RuleSettingsEditor editor = RuleSettingsEditor.ofBundled("THREE_C");

        assertRefused(editor, RuleSettingsChange.of("C03", " ", DAY, "why").with(SettingAttribute.LIMIT, "1"),
                "say who decided");
        assertRefused(editor, RuleSettingsChange.of("C03", "me", DAY, "\n").with(SettingAttribute.LIMIT, "1"),
                "a change without a reason is not recorded");
        assertRefused(editor, change("C03"), "nothing to change");
    }

    @Test
    void anotherRuleBookBesideTheTargetIsRefused() throws Exception {
        RuleSettingsEditor editor = RuleSettingsEditor.ofBundled("THREE_C");
        editor.change(change("C03").with(SettingAttribute.LIMIT, "1800"));
        Files.writeString(folder.resolve("rules.rulebook"),
                bundled("rules.rulebook").replace("ruleId=\"A01\" severity=\"H\"", "ruleId=\"A01\" severity=\"I\""));

        RuleChangeException refusal = assertThrows(RuleChangeException.class,
                () -> editor.write(folder.resolve("three-c.standard")));

        assertTrue(refusal.getMessage().contains("rule book"), refusal.getMessage());
        assertFalse(Files.exists(folder.resolve("three-c.standard")));
    }

    @Test
    void aSettingWrittenAsElementsIsLeftToThePerson() throws Exception {
        Path file = Files.writeString(folder.resolve("x.standard"), bundled("three-c.standard")
                .replace("</standard:FormatStandard>", """
                          <ruleSettings ruleId="C03" unit="mm" grade="K" source="[K]"><limit>2000</limit></ruleSettings>
                        </standard:FormatStandard>"""));
        RuleSettingsEditor editor = RuleSettingsEditor.of(file);

        assertRefused(editor, change("C03").with(SettingAttribute.LIMIT, "1800"), "edit the file by hand");
    }

    @Test
    void aSettingInACommentStaysAComment() throws Exception {
        String aside = "<!-- was: <ruleSettings ruleId=\"C03\" limit=\"1\"/> and <![CDATA[ > -->\n";
        String own = "  <ruleSettings ruleId = 'C03' limit='2000'\n    unit=\"mm\" grade=\"K\" source=\"[K]\"></ruleSettings>\n";
        Path file = Files.writeString(folder.resolve("x.standard"), "\uFEFF" + bundled("three-c.standard")
                .replace("</standard:FormatStandard>", aside + own + "</standard:FormatStandard>"));
        RuleSettingsEditor editor = RuleSettingsEditor.of(file);

        editor.change(change("C03").with(SettingAttribute.LIMIT, "1800").with(SettingAttribute.SEVERITY, "I"));
        editor.write(file);

        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFF<?xml"));
        assertTrue(text.contains(aside + """
                  <ruleSettings ruleId = 'C03' limit='1800'
                    unit="mm" grade="K" source="[K]" severity="I">
                    <changes attribute="limit" from="2000" to="1800" by="Li Na" on="2026-11-22" \
                reason="narrow township shops"/>
                    <changes attribute="severity" from="H" to="I" by="Li Na" on="2026-11-22" \
                reason="narrow township shops"/>
                  </ruleSettings>
                """), text.substring(text.indexOf("<!-- was")));
        assertEquals(1800, StandardFile.read(file).ruleLimits().get("C03").limit());
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws Exception {
        Path file = folder.resolve("x.standard");
        Files.write(file, bundled("three-c.standard").replace("UTF-8", "GB18030").getBytes("GB18030"));

        RuleChangeException refusal = assertThrows(RuleChangeException.class, () -> RuleSettingsEditor.of(file));

        assertTrue(refusal.getMessage().contains("UTF-8"), refusal.getMessage());
    }

    @Test
    void everyRuleOfEveryFormatCanBeChanged() throws Exception {
        for (String id : StandardLibrary.bundled().ids()) {
            RuleSettingsEditor editor = RuleSettingsEditor.ofBundled(id);
            for (RuleLimit limit : List.copyOf(editor.limits().all()).subList(0, 12)) {
                editor.change(change(limit.ruleId()).with(SettingAttribute.LIMIT, "12.25"));
                assertEquals(12.25, editor.limits().get(limit.ruleId()).limit());
            }
        }
    }

    @Test
    void everyProblemHasItsSentenceInBothLanguages() {
        Set<String> names = Arrays.stream(ChangeProblem.values()).map(Enum::name).collect(Collectors.toSet());
        for (Locale locale : List.of(Locale.ROOT, Locale.CHINESE)) {
            ResourceBundle texts = ResourceBundle.getBundle("org.sceneplan.standard.internal.change.messages", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertEquals(names, texts.keySet());
        }
    }

    private static void assertRefused(RuleSettingsEditor editor, RuleSettingsChange change, String sentence) {
        RuleChangeException refusal = assertThrows(RuleChangeException.class, () -> editor.change(change));
        assertTrue(refusal.message(Locale.ENGLISH).contains(sentence), refusal.message(Locale.ENGLISH));
    }

    private static RuleSettingsChange change(String ruleId) {
        return RuleSettingsChange.of(ruleId, "Li Na", DAY, "narrow township shops");
    }

    private static RuleLimit with(RuleLimit limit, double number, RuleScope scope) {
        return new RuleLimit(limit.ruleId(), limit.titleZh(), limit.titleEn(), number, limit.unit(), limit.severity(),
                limit.enabled(), scope, limit.clause(), limit.source(), limit.grade());
    }

    private static String bundled(String name) throws IOException {
        try (InputStream stream = StandardLibrary.class.getResourceAsStream("/data/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
