package org.sceneplan.exchange.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.sceneplan.checklist.tag.PriceTag;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Sheet;

/** Cards of one size, as many as fit on upright A4 pages, in reading order. */
record CardSheets(String title, String footer, double cardWidthMm, double cardHeightMm) {
    private static final double PAGE_WIDTH_MM = 210;
    private static final double PAGE_HEIGHT_MM = 297;
    /** Printers leave this much of the page white. */
    private static final double MARGIN_MM = 5;
    private static final double FOOTER_MM = 8;
    private static final double FOOTER_SIZE_MM = 2.4;

    List<Sheet> of(List<PriceTag> tags, Locale locale, BiConsumer<TagPad, PriceTag> card) {
        int across = (int) ((PAGE_WIDTH_MM - 2 * MARGIN_MM) / cardWidthMm);
        int down = (int) ((PAGE_HEIGHT_MM - 2 * MARGIN_MM - FOOTER_MM) / cardHeightMm);
        double left = (PAGE_WIDTH_MM - across * cardWidthMm) / 2;
        int pages = (tags.size() + across * down - 1) / (across * down);
        List<Sheet> sheets = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            List<DrawnElement> elements = new ArrayList<>();
            for (int i = page * across * down; i < Math.min(tags.size(), (page + 1) * across * down); i++) {
                int place = i - page * across * down;
                TagPad pad = new TagPad(left + place % across * cardWidthMm,
                        PAGE_HEIGHT_MM - MARGIN_MM - place / across * cardHeightMm);
                card.accept(pad, tags.get(i));
                pad.cutEdge(cardWidthMm, cardHeightMm);
                elements.add(pad.element(tags.get(i).positionId(), tags.get(i).place()));
            }
            elements.add(footer(left, page + 1, pages));
            sheets.add(new Sheet(title, "zh".equals(locale.getLanguage()) ? "zh" : "en", PAGE_WIDTH_MM, PAGE_HEIGHT_MM,
                    List.of(TagPad.group(elements))));
        }
        return sheets;
    }

    private DrawnElement footer(double left, int page, int pages) {
        TagPad pad = new TagPad(left, MARGIN_MM + FOOTER_MM / 2);
        double room = PAGE_WIDTH_MM - 2 * left;
        pad.text(footer, 0, 0, FOOTER_SIZE_MM, room * 0.9, Anchor.START, Weight.REGULAR, TagPad.GREY);
        pad.text(page + " / " + pages, room, 0, FOOTER_SIZE_MM, room * 0.1, Anchor.END, Weight.REGULAR, TagPad.GREY);
        return pad.element("", "");
    }
}
