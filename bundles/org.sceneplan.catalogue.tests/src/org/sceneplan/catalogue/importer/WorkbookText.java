package org.sceneplan.catalogue.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts an XLSX together from the XML of its one sheet, so that tests can say what no spreadsheet program would write.
 */
final class WorkbookText {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private WorkbookText() {
    }

    /** A workbook whose sheet holds these rows, given as XML. */
    static byte[] withRows(String rowsXml) throws IOException {
        return withRowsInPart(SHEET, rowsXml);
    }

    /** The same, with the sheet under another name in the zip. */
    static byte[] withRowsInPart(String part, String rowsXml) throws IOException {
        return withSheet(part,
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rowsXml));
    }

    /** A workbook whose sheet part is this text. */
    static byte[] withSheet(String sheetXml) throws IOException {
        return withSheet(SHEET, sheetXml);
    }

    private static byte[] withSheet(String part, String sheetXml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            frame(zip, part);
            part(zip, part, sheetXml);
        }
        return bytes.toByteArray();
    }

    /** A zip file of one part. */
    static byte[] withPart(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, name, text);
        }
        return bytes.toByteArray();
    }

    /** A small workbook with one part that inflates to the given number of megabytes. */
    static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            frame(zip, SHEET);
            zip.putNextEntry(new ZipEntry("xl/media/picture.bin"));
            byte[] megabyte = new byte[1_000_000];
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** An inline text cell. */
    static String text(String reference, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
    }

    private static void frame(ZipOutputStream zip, String sheetPart) throws IOException {
        part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.\
                spreadsheetml.sheet.main+xml"/></Types>""");
        part(zip, "xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="商品" sheetId="1" r:id="rId1"/></sheets>\
                </workbook>""".formatted(MAIN, RELATIONS));
        part(zip, "xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
                Id="rId1" Type="%s/worksheet" Target="/%s"/></Relationships>""".formatted(RELATIONS, sheetPart));
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
