package org.sceneplan.exchange.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.PhotoFrame;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.exchange.tag.TagPad;
import org.sceneplan.rules.wording.Wording;

/** One page of the walk sheet while it fills up with blocks, one per fixture. */
final class WalkPage {
    private static final Wording WORDING = Wording.of(WalkPage.class);
    private static final double BAND_MM = 6.2;
    private static final double LINE_MM = 7.6;
    private static final double GAP_MM = 3;
    private static final double PHOTO_MM = 44;
    private static final double PHOTO_HEIGHT_MM = 33;
    private static final double BOX_MM = 3.2;
    private static final double HEADING_MM = 22;
    private static final double NUMBER_X = 7;
    private static final double POSITION_X = 16;
    private static final double PRODUCT_X = 28;
    private static final double QUANTITY_X = 75;
    private static final double TAGS_X = 83;
    private static final double STATE_X = 105;
    private static final String RULE = "#B8C0CA";
    private static final String PLAIN = "#E6EAEF";

    private final Locale locale;
    private final String zone;
    private final String tint;
    private final double leftMm;
    private final double widthMm;
    private final double bottomMm;
    private final List<DrawnElement> elements = new ArrayList<>();
    private double topMm;

    /** @param topMm where the first block begins, from the lower edge of the paper */
    WalkPage(Locale locale, String zone, String tint, double leftMm, double widthMm, double topMm, double bottomMm) {
        this.locale = locale;
        this.zone = zone;
        this.tint = tint.isEmpty() ? PLAIN : tint;
        this.leftMm = leftMm;
        this.widthMm = widthMm;
        this.topMm = topMm;
        this.bottomMm = bottomMm;
    }

    String zone() {
        return zone;
    }

    List<DrawnElement> elements() {
        return elements;
    }

    /** Whether the block fits, or so much of it that going on here is worth it. */
    boolean hasRoomFor(int lines, boolean withPhoto) {
        return topMm - bottomMm >= height(Math.min(lines, 4), withPhoto);
    }

    private static double height(int lines, boolean withPhoto) {
        return BAND_MM + Math.max(lines * LINE_MM, withPhoto ? PHOTO_HEIGHT_MM + 8 : 0);
    }

    /** Adds as many lines of a fixture as fit; returns their number, at least one. */
    int addFixture(PhotoFrame frame, List<ListRow> rows, boolean withPhoto) {
        int fitting = (int) ((topMm - bottomMm - BAND_MM) / LINE_MM);
        int taken = Math.clamp(fitting, 1, rows.size());
        TagPad pad = new TagPad(leftMm, topMm);
        pad.rectangle(0, 0, widthMm, BAND_MM, tint);
        pad.text(WORDING.text(withPhoto ? "WalkPage_fixture" : "WalkPage_continued", frame.number(),
                frame.lines()).in(locale), 1.5, 4.4, 3.4, 80, Anchor.START, Weight.BOLD, TagPad.INK);
        headings(pad);
        for (int i = 0; i < taken; i++) {
            line(pad, BAND_MM + i * LINE_MM, rows.get(i));
        }
        if (withPhoto) {
            photo(pad, frame);
        }
        elements.add(pad.element(frame.fixtureId(), frame.number()));
        topMm -= height(taken, withPhoto) + GAP_MM;
        return taken;
    }

    private void headings(TagPad pad) {
        heading(pad, "WalkPage_quantity", QUANTITY_X, Anchor.START);
        heading(pad, "WalkPage_priceTag", TAGS_X + 1 + BOX_MM / 2, Anchor.MIDDLE);
        heading(pad, "WalkPage_featureCard", TAGS_X + 8 + BOX_MM / 2, Anchor.MIDDLE);
        heading(pad, "WalkPage_energyLabel", TAGS_X + 15 + BOX_MM / 2, Anchor.MIDDLE);
        heading(pad, "WalkPage_missing", STATE_X + 1 + BOX_MM / 2, Anchor.MIDDLE);
        heading(pad, "WalkPage_other", STATE_X + 8 + BOX_MM / 2, Anchor.MIDDLE);
        heading(pad, "WalkPage_note", STATE_X + 14, Anchor.START);
        heading(pad, "WalkPage_photo", widthMm - PHOTO_MM + 2, Anchor.START);
    }

    private void heading(TagPad pad, String key, double x, Anchor anchor) {
        pad.text(WORDING.text(key).in(locale), x, 4.2, 2.2, HEADING_MM, anchor, Weight.REGULAR, TagPad.INK);
    }

    private void line(TagPad pad, double y, ListRow row) {
        double right = widthMm - PHOTO_MM;
        pad.line(0, y + LINE_MM, right, y + LINE_MM, 0.12);
        box(pad, 1.2, y + 2.2);
        pad.text(cell(row, DisplayField.LINE), NUMBER_X, y + 4.9, 2.8, 8, Anchor.START, Weight.REGULAR, TagPad.GREY);
        pad.text(cell(row, DisplayField.POSITION), POSITION_X, y + 4.9, 3.2, 11, Anchor.START, Weight.BOLD,
                TagPad.INK);
        String model = (cell(row, DisplayField.BRAND) + " " + cell(row, DisplayField.MODEL)).strip();
        pad.text(cell(row, DisplayField.TYPE_NAME).isEmpty() ? cell(row, DisplayField.TYPE_CODE)
                : cell(row, DisplayField.TYPE_NAME), PRODUCT_X, y + 3.3, 2.9, QUANTITY_X - PRODUCT_X - 1, Anchor.START,
                Weight.REGULAR, TagPad.INK);
        String below = model.isEmpty() ? cell(row, DisplayField.ISSUE) : model;
        pad.text(String.join("  ", below, cell(row, DisplayField.DISPLAY_MODE), cell(row, DisplayField.HERO_RANK))
                .strip(), PRODUCT_X, y + 6.6, 2.3, QUANTITY_X - PRODUCT_X - 1, Anchor.START, Weight.REGULAR,
                TagPad.GREY);
        pad.text(cell(row, DisplayField.QUANTITY), QUANTITY_X + 1, y + 4.9, 3, 6, Anchor.START, Weight.REGULAR,
                TagPad.INK);
        boolean label = cell(row, DisplayField.ENERGY_LABEL).isEmpty();
        for (int i = 0; i < (label ? 3 : 2); i++) {
            box(pad, TAGS_X + 1 + 7 * i, y + 2.2);
        }
        box(pad, STATE_X + 1, y + 2.2);
        box(pad, STATE_X + 8, y + 2.2);
        pad.line(STATE_X + 14, y + LINE_MM - 1.4, right - 2, y + LINE_MM - 1.4, 0.1);
    }

    private static void box(TagPad pad, double x, double y) {
        pad.polygon(Style.stroked(TagPad.INK, 0.25), x, y, x + BOX_MM, y, x + BOX_MM, y + BOX_MM, x, y + BOX_MM);
    }

    private void photo(TagPad pad, PhotoFrame frame) {
        double x = widthMm - PHOTO_MM + 2;
        double y = BAND_MM + 1;
        double width = PHOTO_MM - 2;
        pad.polygon(Style.stroked(RULE, 0.4), x, y, x + width, y, x + width, y + PHOTO_HEIGHT_MM - 2, x,
                y + PHOTO_HEIGHT_MM - 2);
        for (int i = 0; i < frame.mustShow().size(); i++) {
            pad.text(frame.mustShow().get(i).in(locale), x, y + PHOTO_HEIGHT_MM + 0.8 + 2.5 * i, 1.9, width,
                    Anchor.START, Weight.REGULAR, TagPad.GREY);
        }
    }

    private String cell(ListRow row, DisplayField field) {
        return WalkSheets.cell(row, field, locale);
    }
}
