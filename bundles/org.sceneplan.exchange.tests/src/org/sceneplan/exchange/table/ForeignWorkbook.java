package org.sceneplan.exchange.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written part by part, as programs other than ours write it: WPS with extensions and Chinese sheet names,
 * others with prefixes, without shared texts, with rows and cells that name no place.
 */
public final class ForeignWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WPS = """
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr xr2 etc" \
            xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" \
            xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" \
            xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" \
            xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" \
            xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData\"""";
    private static final String WPS_END = """
            <extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>\
            <x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">\
            <x14:cfRule type="cellIs" id="{1}"><xm:f>1</xm:f></x14:cfRule><xm:sqref>A1:C9</xm:sqref>\
            </x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>""";

    private final List<SheetPart> sheets = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private boolean countsFrom1904;
    private boolean byWps;
    private String prefix = "";

    /** One sheet. */
    private static final class SheetPart {
        private final String name;
        private final String state;
        private final StringBuilder rows = new StringBuilder();
        private final StringBuilder merged = new StringBuilder();

        SheetPart(String name, String state) {
            this.name = name;
            this.state = state;
        }
    }

    /** Days count from 1904, as in workbooks of old Macs. */
    public ForeignWorkbook from1904() {
        countsFrom1904 = true;
        return this;
    }

    /** With the name spaces, extensions and parts that WPS adds. */
    public ForeignWorkbook byWps() {
        byWps = true;
        return part("xl/worksheets/_rels/sheet1.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>""")
                .part("docProps/app.xml", "<Properties><Application>WPS 表格</Application></Properties>")
                .part("docProps/custom.xml", "<Properties><property name=\"KSOProductBuildVer\"/></Properties>");
    }

    /** All elements of sheets carry a prefix. */
    public ForeignWorkbook prefixed() {
        prefix = "x:";
        return this;
    }

    /** Begins a sheet that is seen. */
    public ForeignWorkbook sheet(String name) {
        return sheet(name, "visible");
    }

    /** Begins a sheet in the state {@code visible}, {@code hidden} or {@code veryHidden}. */
    public ForeignWorkbook sheet(String name, String state) {
        sheets.add(new SheetPart(name, state));
        return this;
    }

    /** Adds a row to the sheet begun last. */
    public ForeignWorkbook row(int number, String... cells) {
        return rowWith("r=\"" + number + "\"", cells);
    }

    /** Adds a row that a filter hides. */
    public ForeignWorkbook hiddenRow(int number, String... cells) {
        return rowWith("r=\"" + number + "\" hidden=\"1\"", cells);
    }

    /** Adds a row with attributes of its own. */
    public ForeignWorkbook rowWith(String attributes, String... cells) {
        sheets.getLast().rows.append("<row ").append(attributes).append('>').append(String.join("", cells))
                .append("</row>");
        return this;
    }

    /** Adds rows of texts, the first one in the given row. */
    public ForeignWorkbook texts(int firstRow, List<List<String>> rows) {
        for (int y = 0; y < rows.size(); y++) {
            List<String> cells = new ArrayList<>();
            for (int x = 0; x < rows.get(y).size(); x++) {
                cells.add(text(column(x) + (firstRow + y), rows.get(y).get(x)));
            }
            row(firstRow + y, cells.toArray(String[]::new));
        }
        return this;
    }

    /** Merges cells of the sheet begun last. */
    public ForeignWorkbook merge(String range) {
        sheets.getLast().merged.append("<mergeCell ref=\"").append(range).append("\"/>");
        return this;
    }

    /** Adds another part. */
    public ForeignWorkbook part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    /** Adds the styles 0 general, 1 day (14), 2 Chinese day, 3 whole number with colour and quoted letters. */
    public ForeignWorkbook styles() {
        return part("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m\
                &quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="[Red]#,##0&quot;day&quot;"/>\
                </numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/>\
                <xf numFmtId="177"/></cellXfs></styleSheet>""".formatted(MAIN));
    }

    /** Adds shared texts. */
    public ForeignWorkbook sharedTexts(String... texts) {
        StringBuilder items = new StringBuilder();
        for (String text : texts) {
            items.append("<si>").append(text.startsWith("<") ? text : "<t>" + text + "</t>").append("</si>");
        }
        return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
    }

    /** A cell with its text in it. */
    public static String text(String place, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(place,
                text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** A number in one of the {@link #styles()}. */
    public static String number(String place, int style, String value) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, value);
    }

    /** A formula with the result that a program left. */
    public static String formula(String place, String formula, String result) {
        return "<c r=\"%s\">%s<v>%s</v></c>".formatted(place, formula, result);
    }

    /** A shared text by its number. */
    public static String shared(String place, int index) {
        return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(place, index);
    }

    /** The letters of a column, from 0. */
    public static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + column(index % 26);
    }

    /** Writes the workbook. */
    public Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName=\
                    "/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.\
                    sheet.main+xml"/>%s</Types>""".formatted(contentTypes()));
            write(zip, "xl/workbook.xml", workbook());
            write(zip, "xl/_rels/workbook.xml.rels", relations());
            for (int i = 0; i < sheets.size(); i++) {
                write(zip, "xl/worksheets/sheet%d.xml".formatted(i + 1), sheet(sheets.get(i)));
            }
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder();
        for (String part : List.of("sharedStrings", "styles")) {
            if (parts.containsKey("xl/" + part + ".xml")) {
                types.append("<Override PartName=\"/xl/%s.xml\" ContentType=\"application/vnd.openxmlformats-"
                        .formatted(part)).append("officedocument.spreadsheetml.%s+xml\"/>".formatted(part));
            }
        }
        return types.toString();
    }

    private String workbook() {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            entries.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(
                    sheets.get(i).name, i + 1, sheets.get(i).state, i + 1));
        }
        return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr%s/><sheets>%s</sheets></workbook>".formatted(MAIN,
                RELATIONS, countsFrom1904 ? " date1904=\"1\"" : "", entries);
    }

    private String relations() {
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i + 1, RELATIONS, i + 1));
        }
        for (String shared : List.of("sharedStrings", "styles")) {
            relations.append("<Relationship Id=\"r-%s\" Type=\"%s/%s\" Target=\"%s.xml\"/>".formatted(shared,
                    RELATIONS, shared, shared));
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s"
                .formatted(relations) + "</Relationships>";
    }

    private String sheet(SheetPart sheet) {
        String merged = sheet.merged.isEmpty() ? "" : "<mergeCells>" + sheet.merged + "</mergeCells>";
        String filter = byWps ? "<autoFilter ref=\"A1:C9\"/>" : "";
        String xml = "<worksheet xmlns=\"%s\"%s><sheetData>%s</sheetData>%s%s%s</worksheet>".formatted(MAIN,
                byWps ? WPS : "", sheet.rows, filter, merged, byWps ? WPS_END : "");
        return prefix.isEmpty() ? xml
                : xml.replaceAll("<(/?)([a-zA-Z]+[ >/])", "<$1x:$2").replace("xmlns=", "xmlns:x=");
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
