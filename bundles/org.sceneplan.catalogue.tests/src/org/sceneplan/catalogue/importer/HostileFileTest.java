package org.sceneplan.catalogue.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.catalogue.internal.table.TableLimits;

final class HostileFileTest {

    private static final String HEADER = "sku,type_code,w_mm,d_mm,h_mm\n";

    @TempDir
    private Path folder;

    @Test
    void missingFile() {
        refused(folder.resolve("none.csv"), "none.csv: no such file", "none.csv：文件不存在");
    }

    @Test
    void folderInsteadOfAFile() {
        refused(folder, " is a folder; a CSV or XLSX file is expected", " 是文件夹；应为 CSV 或 XLSX 文件");
    }

    @Test
    void emptyFile() throws Exception {
        refused(file(new byte[0]), "bad.csv is empty", "bad.csv 是空文件");
    }

    @Test
    void binaryFile() throws Exception {
        refused(file(new byte[] {1, 0, 2, 0, 3}), "bad.csv is neither an XLSX workbook nor text", "既不是 XLSX 工作簿");
    }

    @Test
    void bytesThatAreNoTextInAnyKnownEncoding() throws Exception {
        refused(file(new byte[] {'s', 'k', 'u', (byte) 0xFF, (byte) 0xFF, '\n'}), "is neither an XLSX", "既不是");
    }

    /** Read as GB18030, which takes every byte, all rows but one would become wrong letters. */
    @Test
    void rowsOfTwoCharacterSets() throws Exception {
        byte[] utf8 = (HEADER + "a,TV65,海尔,1,1\nb,TV65,海信,1,1\n").getBytes(StandardCharsets.UTF_8);
        byte[] pasted = "c,TV65,海尔,1,1\n".getBytes("GB18030");
        byte[] both = Arrays.copyOf(utf8, utf8.length + pasted.length);
        System.arraycopy(pasted, 0, both, utf8.length, pasted.length);

        refused(file(both), "bad.csv: line 4 is not in UTF-8 as the lines around it are (such lines: 1)",
                "第 4 行不是 UTF-8");
        refused(file(Arrays.copyOf(utf8, utf8.length - 7)), "line 3 is not in UTF-8", "第 3 行不是 UTF-8");
    }

    @Test
    void workbooksOfOtherFormatsOfExcel() throws Exception {
        refused(file(WorkbookText.withPart("xl/workbook.bin", "x")), "is a binary Excel workbook (.xlsb)", "二进制 Excel");
        refused(file(WorkbookText.withPart("xl/workbook.xml",
                "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>")),
                "was saved as \"Strict Open XML\"", "以“Strict Open XML”格式保存");
    }

    @Test
    void oldExcelFile() throws Exception {
        byte[] bytes = new byte[600];
        bytes[0] = (byte) 0xD0;
        bytes[1] = (byte) 0xCF;
        bytes[2] = 0x11;
        bytes[3] = (byte) 0xE0;
        refused(file(bytes), "is a file of an old Excel", "旧版 Excel");
    }

    @Test
    void textWithoutAnyKnownColumn() throws Exception {
        refused(file("hello\nworld\n".getBytes(StandardCharsets.UTF_8)), "none of the columns", "没有任何目录列名");
    }

    @Test
    void tooManyRows() throws Exception {
        Path file = file((HEADER + "a,TV65,1,1,1\n".repeat(10)).getBytes(StandardCharsets.UTF_8));
        CatalogueFileException e = assertThrows(CatalogueFileException.class,
                () -> CatalogueImport.onto(SampleCatalogue.load(), new TableLimits(1_000_000, 10, 100,
                        TableLimits.DEFAULT.zip())).read(file));

        assertTrue(e.getMessage().endsWith("bad.csv has more than 10 rows"), e.getMessage());
    }

    @Test
    void tooManyColumns() throws Exception {
        refused(file((HEADER + ",".repeat(200)).getBytes(StandardCharsets.UTF_8)),
                "row 2 has 201 columns, at most 100 are read", "第 2 行有 201 列");
    }

    @Test
    void fileAboveTheSizeLimit() throws Exception {
        byte[] bytes = new byte[20_000_001];
        Arrays.fill(bytes, (byte) 'a');
        refused(file(bytes), "is larger than 20 MB", "超过 20 MB");
    }

    @Test
    void zipBomb() throws Exception {
        byte[] bomb = WorkbookText.bomb(250);
        assertTrue(bomb.length < 1_000_000, "the bomb is small: " + bomb.length);
        refused(file(bomb), "inflates more than 200 : 1 or over 200 MB", "解压超过");
    }

    @Test
    void truncatedWorkbook() throws Exception {
        byte[] whole = WorkbookText.withRows("<row r=\"1\">" + WorkbookText.text("A1", "sku") + "</row>");
        refused(file(Arrays.copyOf(whole, whole.length / 2)), "is not a readable XLSX workbook", "不是可读的 XLSX");
    }

    @Test
    void zipThatIsNoWorkbook() throws Exception {
        refused(file(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}), "is not a readable XLSX workbook", "不是可读的 XLSX");
    }

    @Test
    void cellReferenceThatWouldFillTheMemory() throws Exception {
        refused(file(WorkbookText.withRows("<row r=\"1\">" + WorkbookText.text("ZZZZZZ1", "sku") + "</row>")),
                "cell reference ZZZZZZ1", "ZZZZZZ1");
    }

    @Test
    void theSameUnderAnotherPartName() throws Exception {
        String rows = "<row r=\"1\">" + WorkbookText.text("ZZZZZZ1", "sku") + "</row>";
        refused(file(WorkbookText.withRowsInPart("xl/worksheets/sheet1.dat", rows)), "cell reference ZZZZZZ1",
                "ZZZZZZ1");
    }

    @Test
    void sharedTextIndexThatWouldFillTheMemory() throws Exception {
        refused(file(WorkbookText.withRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>")),
                "shared text 2000000000", "2000000000");
    }

    @Test
    void entityBombInASheet() throws Exception {
        refused(file(WorkbookText.withSheet("""
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">\
                <c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>""")),
                "holds an XML document type declaration", "文档类型声明");
    }

    @Test
    void externalEntityInASheet() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top-secret");
        refused(file(WorkbookText.withSheet("""
                <!DOCTYPE x [<!ENTITY a SYSTEM "%s">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">\
                <c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>"""
                .formatted(secret.toUri()))), "holds an XML document type declaration", "文档类型声明");
    }

    @Test
    void hugeExponentInAWorkbook() throws Exception {
        String header = "<row r=\"1\">" + WorkbookText.text("A1", "sku") + WorkbookText.text("B1", "type_code")
                + WorkbookText.text("C1", "w_mm") + WorkbookText.text("D1", "d_mm") + WorkbookText.text("E1", "h_mm")
                + "</row>";
        Path file = file(WorkbookText.withRows(header + "<row r=\"2\">" + WorkbookText.text("A2", "N-1")
                + WorkbookText.text("B2", "TV65") + "<c r=\"C2\"><v>1E999999999</v></c></row>"));
        ImportReport report = CatalogueImport.onto(SampleCatalogue.load()).read(file).report();

        assertEquals(ProblemKind.BAD_NUMBER, report.rows().get(0).problems().get(0).kind());
    }

    private void refused(Path file, String messageEn, String messageZh) {
        CatalogueFileException e = assertThrows(CatalogueFileException.class,
                () -> CatalogueImport.onto(SampleCatalogue.load()).read(file));

        assertTrue(e.getMessage().contains(messageEn), e.getMessage());
        assertTrue(e.message(Locale.CHINESE).contains(messageZh), e.message(Locale.CHINESE));
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
        assertEquals(file, e.file());
    }

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("bad.csv"), bytes);
    }
}
