package org.sceneplan.exchange.tag;

import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.tag.PriceTag;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.Style;
import org.sceneplan.rules.wording.Wording;

/**
 * Energy cards of 66 x 109 mm, the size of the China Energy Label, six on a page: grade on the scale 1 to 5 and the
 * facts of the catalogue. They stand beside samples and say that the maker's label counts; goods without a known grade
 * get a card with a field to stick that label on. Source: rule P02 [S18]; size and scale [K].
 */
public final class EnergyCardSheets {
    private static final Wording WORDING = Wording.of(EnergyCardSheets.class);
    private static final double WIDTH_MM = 66;
    private static final double HEIGHT_MM = 109;
    private static final double EDGE_MM = 5;
    private static final double ROOM_MM = WIDTH_MM - 2 * EDGE_MM;
    private static final double BAR_TOP_MM = 26;
    private static final double BAR_MM = 7;
    private static final double STEP_MM = 8.5;
    private static final String[] COLOURS = {"#00843D", "#7AB800", "#E6C200", "#E87722", "#C8102E"};
    private static final int GRADES = COLOURS.length;
    private static final String HEAD = "#0B5FA5";

    private final Locale locale;

    private EnergyCardSheets(Locale locale) {
        this.locale = locale;
    }

    /**
     * The pages.
     *
     * @param tags in the order to print
     * @return empty without tags
     */
    public static List<Sheet> of(List<PriceTag> tags, ListSubject subject, Locale locale) {
        EnergyCardSheets cards = new EnergyCardSheets(locale);
        return new CardSheets(cards.text("EnergyCardSheets_title"), cards.text("EnergyCardSheets_footer",
                subject.storeCode(), subject.storeName(), subject.planId(), "R" + subject.revision(), tags.size()),
                WIDTH_MM, HEIGHT_MM).of(tags, locale, cards::draw);
    }

    private void draw(TagPad pad, PriceTag tag) {
        pad.rectangle(0, 0, WIDTH_MM, 12, HEAD);
        pad.text(text("EnergyCardSheets_head"), WIDTH_MM / 2, 8, 5, ROOM_MM, Anchor.MIDDLE, Weight.BOLD, "#FFFFFF");
        pad.text(tag.typeName().in(locale), EDGE_MM, 18, 3.6, ROOM_MM, Anchor.START, Weight.BOLD, TagPad.INK);
        pad.text(tag.brand() + "  " + tag.model(), EDGE_MM, 23, 3.2, ROOM_MM, Anchor.START, Weight.REGULAR, TagPad.INK);
        if (tag.energyGrade() > 0) {
            scale(pad, tag.energyGrade());
        } else {
            pad.polygon(Style.stroked(TagPad.GREY, 0.2).dashed(2.0, 1.5), EDGE_MM, BAR_TOP_MM, WIDTH_MM - EDGE_MM,
                    BAR_TOP_MM, WIDTH_MM - EDGE_MM, BAR_TOP_MM + 43, EDGE_MM, BAR_TOP_MM + 43);
            pad.text(text("EnergyCardSheets_stick"), WIDTH_MM / 2, BAR_TOP_MM + 22, 3.4, ROOM_MM - 4, Anchor.MIDDLE,
                    Weight.REGULAR, TagPad.GREY);
        }
        facts(pad, tag);
    }

    private void scale(TagPad pad, int grade) {
        for (int i = 0; i < GRADES; i++) {
            double y = BAR_TOP_MM + i * STEP_MM;
            double length = 18 + i * 5;
            pad.polygon(Style.filled(COLOURS[i]), EDGE_MM, y, EDGE_MM + length, y, EDGE_MM + length + BAR_MM / 2,
                    y + BAR_MM / 2, EDGE_MM + length, y + BAR_MM, EDGE_MM, y + BAR_MM);
            pad.text(Integer.toString(i + 1), EDGE_MM + 2, y + 5.2, 5, 6, Anchor.START, Weight.BOLD, "#FFFFFF");
        }
        double y = BAR_TOP_MM + (Math.min(grade, GRADES) - 1) * STEP_MM;
        double left = WIDTH_MM - EDGE_MM - 13;
        pad.polygon(Style.filled(TagPad.INK), left + 13, y, left + 13, y + BAR_MM, left + 3, y + BAR_MM, left,
                y + BAR_MM / 2, left + 3, y);
        pad.text(text("EnergyCardSheets_grade", grade), left + 8, y + 5, 4, 9, Anchor.MIDDLE, Weight.BOLD, "#FFFFFF");
    }

    private void facts(TagPad pad, PriceTag tag) {
        double y = 76;
        pad.line(EDGE_MM, y, WIDTH_MM - EDGE_MM, y, 0.2);
        fact(pad, y + 5, text("EnergyCardSheets_size"), tag.size());
        fact(pad, y + 10, text("EnergyCardSheets_power"), tag.powerW() > 0
                ? text("EnergyCardSheets_typical", tag.powerW()) : "");
        fact(pad, y + 15, text("EnergyCardSheets_place"), tag.place());
        pad.line(EDGE_MM, y + 18, WIDTH_MM - EDGE_MM, y + 18, 0.2);
        pad.text(text("EnergyCardSheets_note1"), EDGE_MM, y + 23, 2.5, ROOM_MM, Anchor.START, Weight.REGULAR,
                TagPad.GREY);
        pad.text(text("EnergyCardSheets_note2"), EDGE_MM, y + 27, 2.5, ROOM_MM, Anchor.START, Weight.REGULAR,
                TagPad.GREY);
    }

    private static void fact(TagPad pad, double y, String label, String value) {
        pad.text(label, EDGE_MM, y, 2.8, 22, Anchor.START, Weight.REGULAR, TagPad.GREY);
        pad.text(value, WIDTH_MM - EDGE_MM, y, 2.8, ROOM_MM - 23, Anchor.END, Weight.REGULAR, TagPad.INK);
    }

    private String text(String key, Object... values) {
        return WORDING.text(key, values).in(locale);
    }
}
