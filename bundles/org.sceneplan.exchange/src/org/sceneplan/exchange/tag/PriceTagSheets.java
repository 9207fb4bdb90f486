package org.sceneplan.exchange.tag;

import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.tag.PriceTag;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;

/**
 * Price tags 价签 of 95 x 54 mm, ten on a page, with what a clearly marked price must name: kind, brand, model,
 * specification, unit and price. Source: rule P01 [S18]; size [K].
 */
public final class PriceTagSheets {
    private static final Wording WORDING = Wording.of(PriceTagSheets.class);
    private static final double WIDTH_MM = 95;
    private static final double HEIGHT_MM = 54;
    private static final double EDGE_MM = 4;
    private static final double ROOM_MM = WIDTH_MM - 2 * EDGE_MM;
    private static final double BAND_MM = 8;
    private static final String BAND = "#1F4E79";
    private static final String PRICE = "#B3261E";
    private static final double ASIDE_MM = 34;

    private final Locale locale;
    private final ListSubject subject;

    private PriceTagSheets(ListSubject subject, Locale locale) {
        this.locale = locale;
        this.subject = subject;
    }

    /**
     * The pages.
     *
     * @param tags in the order to print
     * @return empty without tags
     */
    public static List<Sheet> of(List<PriceTag> tags, ListSubject subject, Locale locale) {
        PriceTagSheets cards = new PriceTagSheets(subject, locale);
        return new CardSheets(cards.text("PriceTagSheets_title"), cards.text("PriceTagSheets_footer",
                subject.storeCode(), subject.storeName(), subject.planId(), "R" + subject.revision(), tags.size()),
                WIDTH_MM, HEIGHT_MM).of(tags, locale, cards::draw);
    }

    private void draw(TagPad pad, PriceTag tag) {
        pad.rectangle(0, 0, WIDTH_MM, BAND_MM, BAND);
        pad.text(subject.storeName(), EDGE_MM, 5.6, 3.4, ROOM_MM - ASIDE_MM, Anchor.START, Weight.BOLD, "#FFFFFF");
        pad.text(tag.place(), WIDTH_MM - EDGE_MM, 5.6, 3, ASIDE_MM, Anchor.END, Weight.REGULAR, "#FFFFFF");
        pad.text(tag.typeName().in(locale), EDGE_MM, 14.5, 4.6, ROOM_MM, Anchor.START, Weight.BOLD, TagPad.INK);
        pad.text(tag.brand() + "  " + tag.model(), EDGE_MM, 20.5, 4, ROOM_MM, Anchor.START, Weight.REGULAR, TagPad.INK);
        pad.text(text("PriceTagSheets_size", tag.size()), EDGE_MM, 25.5, 2.8, ROOM_MM, Anchor.START, Weight.REGULAR,
                TagPad.GREY);
        pad.text(text("PriceTagSheets_unit"), EDGE_MM, 29.5, 2.8, ROOM_MM / 2, Anchor.START, Weight.REGULAR,
                TagPad.GREY);
        if (tag.energyGrade() > 0) {
            pad.text(text("PriceTagSheets_grade", tag.energyGrade()), WIDTH_MM - EDGE_MM, 29.5, 2.8, ROOM_MM / 2,
                    Anchor.END, Weight.REGULAR, TagPad.INK);
        }
        pad.line(EDGE_MM, 32, WIDTH_MM - EDGE_MM, 32, 0.2);
        pad.text(text("PriceTagSheets_price"), EDGE_MM, 39, 3, 18, Anchor.START, Weight.REGULAR, TagPad.INK);
        pad.text("¥" + Figures.count(tag.priceCny()), EDGE_MM + 18, 42, 10, ROOM_MM - 18, Anchor.START, Weight.BOLD,
                PRICE);
        if (tag.subsidisedCny() > 0) {
            pad.text(text("PriceTagSheets_after", "¥" + Figures.count(tag.subsidisedCny())), EDGE_MM, 48.5, 3.6,
                    ROOM_MM, Anchor.START, Weight.BOLD, TagPad.INK);
        }
        pad.text(text("PriceTagSheets_code", tag.sku()), EDGE_MM, 52.3, 2.2, ROOM_MM, Anchor.START, Weight.REGULAR,
                TagPad.GREY);
    }

    private String text(String key, Object... values) {
        return WORDING.text(key, values).in(locale);
    }
}
