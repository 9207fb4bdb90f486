package org.sceneplan.exchange.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.tag.PriceTag;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.text.NotoSansMetrics;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.plan.snapshot.StoreContact;
import org.sceneplan.rules.wording.Bilingual;

class CardSheetsTest {
    private static final ListSubject SUBJECT = new ListSubject("SP-1", "某某镇家电专卖店", "",
            StoreContact.UNKNOWN, "P-1", "plan", 3,
            Bilingual.same("standard"));

    @Test
    void everyTagStandsOnOnePageOnce() throws Exception {
        List<Sheet> sheets = PriceTagSheets.of(tags(23), SUBJECT, Locale.CHINESE);

        assertEquals(3, sheets.size(), "ten on a page");
        String text = pdfText(sheets);
        for (int i = 0; i < 23; i++) {
            assertEquals(1, Pattern.compile(Pattern.quote("SKU-" + i + " ")).matcher(text).results().count(), text);
        }
        assertTrue(text.contains("¥2,999") && text.contains("零售价") && text.contains("计价单位：台"), text);
    }

    @Test
    void aPriceAfterSubsidyAndAGradeArePrintedOnlyWhereThereIsOne() throws Exception {
        String text = pdfText(PriceTagSheets.of(tags(2), SUBJECT, Locale.ENGLISH));

        assertEquals(1, count(text, "After subsidy ¥2,549"));
        assertEquals(1, count(text, "Energy grade 1"));
        String energy = pdfText(EnergyCardSheets.of(tags(2), SUBJECT, Locale.ENGLISH));
        assertEquals(1, count(energy, "stick the maker's energy label here"));
        assertEquals(2, count(energy, "this card does not replace it."));
    }

    @Test
    void longTextsStayOnTheirCard() {
        PriceTag longOne = new PriceTag("P", "K12 / 10-12", new Bilingual("超长名称".repeat(20), "Very long ".repeat(20)),
                "Brand".repeat(20), "MODEL-".repeat(20), "SKU".repeat(40), "", "1234×1234×1234 mm", 123_456_789,
                98_765_432, 5, true, 99_999);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Sheet sheet : List.of(PriceTagSheets.of(List.of(longOne), SUBJECT, locale).getFirst(),
                    EnergyCardSheets.of(List.of(longOne), SUBJECT, locale).getFirst())) {
                double width = sheet.title().matches("Energy.*|能效.*") ? 66 : 95;
                double across = Math.floor(200 / width);
                double left = (210 - across * width) / 2;
                texts(sheet, element -> element.elementId().equals("P")).forEach(text -> {
                    double length = NotoSansMetrics.INSTANCE.widthEm(text.text(), text.weight()) * text.sizeMm();
                    double from = text.at().x() - switch (text.anchor()) {
                        case START -> 0;
                        case MIDDLE -> length / 2;
                        case END -> length;
                    };
                    assertTrue(from >= left && from + length <= left + width, text + " from " + from);
                    assertTrue(text.sizeMm() >= 1.59, text.toString());
                });
            }
        }
    }

    @Test
    void withoutTagsThereIsNoPage() {
        assertEquals(List.of(), PriceTagSheets.of(List.of(), SUBJECT, Locale.ENGLISH));
    }

    private static List<Primitive.Text> texts(Sheet sheet, Predicate<DrawnElement> wanted) {
        return sheet.groups().stream().flatMap(group -> group.elements().stream()).filter(wanted)
                .flatMap(element -> element.primitives().stream()).filter(Primitive.Text.class::isInstance)
                .map(Primitive.Text.class::cast).toList();
    }

    private static List<PriceTag> tags(int count) {
        List<PriceTag> tags = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tags.add(new PriceTag("P-" + i, "K1 / 1-" + i, new Bilingual("75寸电视", "TV 75 inch"), "品牌", "M-" + i,
                    "SKU-" + i, "电视", "1658×51×949 mm", 2999, i == 0 ? 2549 : 0, i == 0 ? 1 : 0, true, 200));
        }
        return tags;
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static String pdfText(List<Sheet> sheets) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPen.write(sheets, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
