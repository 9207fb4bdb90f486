package org.sceneplan.exchange.psa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.catalogue.SampleCatalogue;

final class PsaFileTest {
    private static final String HEAD = "PROSPACE SCHEMATIC FILE\r\n; Version 2018.1.0\r\n; Codepage=1252\r\n";

    @TempDir
    private Path folder;

    private PsaFile read(String text, Charset charset) throws Exception {
        return PsaFile.read(Files.write(folder.resolve("p.psa"), text.getBytes(charset)));
    }

    /** A product row of 234 columns with size, category and brand. */
    static String product(String upc, String id, String name, String w, String h, String d, String category,
            String brand) {
        String[] cells = new String[234];
        java.util.Arrays.fill(cells, "");
        cells[0] = "Product";
        cells[1] = upc;
        cells[2] = id;
        cells[3] = name;
        cells[5] = w;
        cells[6] = h;
        cells[7] = d;
        cells[13] = category;
        cells[33] = "12.50";
        cells[46] = "30";
        cells[232] = brand;
        return String.join(",", cells) + "\r\n";
    }

    @Test
    void escapesAreResolvedAndWrittenBack() throws Exception {
        String row = "Project,a\\,b,c\\\\d,\\\"e\\\",line\\r\\nnext,x\\qy,,\r\n";
        PsaFile file = read(HEAD + row, StandardCharsets.UTF_8);

        assertEquals(List.of("Project", "a,b", "c\\d", "\"e\"", "line\r\nnext", "x\\qy", "", ""),
                file.rows().getFirst().cells());
        assertEquals(HEAD + row.replace("x\\qy", "x\\\\qy"), file.text());
        assertEquals("2018.1.0", file.version());
    }

    @Test
    void unknownRowsAndColumnsAreKept() throws Exception {
        String rows = "Project,1\r\nHologram,1,2,3\r\nProduct,1,2,3,,,,,,,,,,,,,,,,tail\r\n";
        PsaFile file = read(HEAD + rows, StandardCharsets.UTF_8);

        assertEquals(HEAD + rows, file.text());
        assertEquals("tail", file.rows().get(2).cells().getLast());
    }

    @Test
    void textIsUtf8ElseTheCodePage() throws Exception {
        String row = "Project,Küche 厨房\r\n";

        assertEquals("Küche 厨房", read(HEAD + row, StandardCharsets.UTF_8).rows().getFirst().cell(1));
        assertEquals("Küche", read(HEAD + "Project,Küche\r\n", Charset.forName("windows-1252")).rows().getFirst()
                .cell(1));
        assertEquals("厨房", read(HEAD.replace("1252", "936") + "Project,厨房\r\n", Charset.forName("GBK")).rows()
                .getFirst().cell(1));
    }

    @Test
    void productsAndBaysBecomeRowsOfTheCatalogue() throws Exception {
        PsaFile file = read(HEAD + "Project,p\r\n" + product("69", "N-1", "Robot\\, white", "12.8", "3.9", "12.8", "ROBO",
                "Roborock") + product("70", "", "Pot", "10", "10", "10", "Pots", "") + "Planogram,Bay A,,48,84,24\r\n"
                + "Segment,,,0,48,,0,,0\r\nSegment,,,48,36,,72,,18\r\nSegment,,,84,48,,0,,0\r\n"
                + "Position,69,N-1\r\nPlanogram,Bay B,,96,84,24\r\n", StandardCharsets.UTF_8);

        PsaCatalogue read = PsaCatalogue.of("p.psa", file, SampleCatalogue.load(),
                new PsaSettings(Optional.empty(), Map.of("pots", "POT")));

        assertEquals(Map.of("sku", "N-1", "brand", "Roborock", "model", "", "name_zh", "Robot, white", "type_code",
                "ROBO", "w_mm", "325", "d_mm", "325", "h_mm", "99", "price_cny", "12.5"),
                read.products().get(0).cells());
        assertEquals("70", read.products().get(1).cells().get("sku"));
        assertEquals("POT", read.products().get(1).cells().get("type_code"));
        assertEquals(5, read.products().get(0).number());
        assertEquals(List.of("PSA-1219X610X2134", "PSA-914X457X1829", "PSA-2438X610X2134"),
                read.fixtureTypes().stream().map(row -> row.cells().get("code")).toList());
    }

    @Test
    void theReportNamesWhatIsLost() throws Exception {
        PsaFile file = read(HEAD + "Project,p\r\n" + product("1", "A", "a", "10", "10", "10", "Shoes", "")
                + "Planogram,B,,120,210,60\r\nPosition,1,A\r\nPosition,1,A\r\nHologram,1\r\n", StandardCharsets.UTF_8);

        PsaReport report = PsaCatalogue.of("p.psa", file, SampleCatalogue.load(),
                new PsaSettings(Optional.empty(), Map.of())).report();

        assertEquals("""
                p.psa: ProSpace 2018.1.0, read as UTF-8, 6 records: Project 1, Product 1, Planogram 1, Position 2, Hologram 1
                  Lengths taken as centimetres by the height of the planograms; --units says it for certain
                  Records a catalogue has no place for: Project 1, Position 2
                  Unknown records: Hologram 1
                  Filled columns of Product that are not taken: #46 ×1
                  Categories without a product type, name them in --types: Shoes ×1
                """, report.toText(Locale.ENGLISH));
        assertTrue(report.toText(Locale.CHINESE).contains("未知的记录：Hologram 1"));
    }

    @Test
    void foreignAndHugeFilesAreRefused() throws Exception {
        assertTrue(refusal("hello").contains("does not start with \"PROSPACE SCHEMATIC FILE\""));
        assertTrue(refusal("").contains("does not start with"));
        assertTrue(refusal(HEAD + "Product" + ",".repeat(3_000)).contains("line 4: more than 2000 columns"));
        assertTrue(refusal(HEAD + "Product," + "x".repeat(40_000)).contains("32000 characters"));
        assertTrue(assertThrows(PsaRefusedException.class, () -> PsaFile.read(folder)).message(Locale.ENGLISH)
                .contains("is a folder"));
        assertTrue(assertThrows(PsaRefusedException.class, () -> PsaFile.read(folder.resolve("none")))
                .message(Locale.CHINESE).contains("文件不存在"));
    }

    @Test
    void whatWouldNotFitIntoMemoryIsRefusedWithItsLine() throws Exception {
        assertTrue(refusal(HEAD + "Product,1,A\r\n".repeat(50_001)).contains("line 50004: more than 50000 products"));
        assertEquals(50_000, read(HEAD + "Product,1,A\r\n".repeat(50_000), StandardCharsets.UTF_8).rows().size());
        assertTrue(refusal(HEAD + ("Position" + ",".repeat(1_999) + "\r\n").repeat(6_001)).contains(
                "line 6004: more than 12000000 cells"));
        StringBuilder texts = new StringBuilder(HEAD);
        for (int i = 0; i < 1_001; i++) {
            texts.append("Position");
            for (int j = 0; j < 1_000; j++) {
                texts.append(',').append(i * 1_000 + j);
            }
            texts.append("\r\n");
        }
        assertTrue(refusal(texts.toString()).contains("1000000 different texts"));
    }

    @Test
    void equalCellsAreOneText() throws Exception {
        List<PsaRow> rows = read(HEAD + "Product,0.00,,TV\r\nProduct,0.00,,TV\r\n", StandardCharsets.UTF_8).rows();

        assertTrue(rows.get(0).cells().get(1) == rows.get(1).cells().get(1), "texts of many rows take room once");
    }

    @Test
    void aFileCutWithinARecordIsRefused() throws Exception {
        String whole = HEAD + product("1", "A", "a", "10", "10", "10", "TV", "x") + product("2", "B", "b", "10", "10", "10",
                "TV", "x");
        int start = HEAD.length() + product("1", "A", "a", "10", "10", "10", "TV", "x").length();
        for (int length = start + 9; length < whole.length() - 4; length += 7) {
            assertTrue(refusal(whole.substring(0, length)).contains("line 5: the file ends within a record of type Product"));
        }
        assertEquals(2, read(whole.strip(), StandardCharsets.UTF_8).rows().size(), "only the end of the line is missing");
        assertEquals(1, read(whole.substring(0, start), StandardCharsets.UTF_8).rows().size());
    }

    @ParameterizedTest
    @CsvSource({"936, GB18030, 海信", "950, Big5, 冰箱", "1251, windows-1251, Шкаф", "932, windows-31j, 冷蔵庫",
        "1252, windows-1252, Küche", "850, IBM850, Küche"})
    void namesComeInTheCodePageOfTheFile(String page, String charset, String name) throws Exception {
        String text = HEAD.replace("1252", page) + "Project," + name + "\r\n";

        assertEquals(name, read(text, Charset.forName(charset)).rows().getFirst().cells().get(1));
    }

    @Test
    void otherVersionsAreReadAndNamedUnknownCodePagesRefused() throws Exception {
        assertEquals("2.5", read("PROSPACE SCHEMATIC FILE\r\n; Version 2.5\r\nProject,p\r\n", StandardCharsets.UTF_8).version());
        assertEquals("", read("PROSPACE SCHEMATIC FILE\r\nProject,p\r\n", StandardCharsets.UTF_8).version());
        PsaRefusedException refused = assertThrows(PsaRefusedException.class,
                () -> read(HEAD.replace("1252", "99999") + "Project,é\r\n", StandardCharsets.ISO_8859_1));
        assertTrue(refused.message(Locale.CHINESE).contains("代码页 99999"), refused.message(Locale.CHINESE));
    }

    private String refusal(String text) {
        return assertThrows(PsaRefusedException.class, () -> read(text, StandardCharsets.UTF_8))
                .message(Locale.ENGLISH);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        ResourceBundle english = ResourceBundle.getBundle("org.sceneplan.exchange.psa.messages", Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle("org.sceneplan.exchange.psa.messages", Locale.CHINESE);

        assertEquals(english.keySet(), chinese.keySet());
    }
}
