package org.sceneplan.exchange.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListGroup;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.PhotoFrame;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.SealField;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.exchange.tag.TagPad;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * The walk sheet: the display checklist to print and carry through the store, upright A4. Each zone begins a page; each
 * fixture is a block of lines with boxes to tick, in walking order, with a frame for its photo at the right. Each page
 * keeps a field for the seal.
 */
public final class WalkSheets {
    private static final Wording WORDING = Wording.of(WalkSheets.class);
    private static final double PAGE_WIDTH_MM = 210;
    private static final double PAGE_HEIGHT_MM = 297;
    private static final double LEFT_MM = 12;
    private static final double TOP_MM = 10;
    private static final double BOTTOM_MM = 14;
    private static final double HEAD_MM = 33;
    private static final SealField SEAL = new SealField(PAGE_WIDTH_MM - LEFT_MM - 60, PAGE_HEIGHT_MM - TOP_MM - 24, 60,
            24);

    private final DesignLists lists;
    private final Locale locale;
    private final Map<String, PhotoFrame> frameByFixture = new HashMap<>();
    private final List<WalkPage> pages = new ArrayList<>();

    private WalkSheets(DesignLists lists, Locale locale) {
        this.lists = lists;
        this.locale = locale;
        lists.photos().forEach(frame -> frameByFixture.put(frame.fixtureId(), frame));
    }

    /**
     * The pages of a plan.
     *
     * @param locale language: Chinese for {@code zh}, else English
     * @return at least one page; each has a field for the seal
     */
    public static List<Sheet> of(DesignLists lists, Locale locale) {
        WalkSheets sheets = new WalkSheets(lists, locale);
        for (ListGroup group : lists.display().groups()) {
            sheets.addZone(group);
        }
        if (sheets.pages.isEmpty()) {
            sheets.pages.add(sheets.page(Bilingual.same(""), ""));
        }
        return sheets.finished();
    }

    private WalkPage page(Bilingual zone, String tint) {
        return new WalkPage(locale, zone.in(locale), tint, LEFT_MM, PAGE_WIDTH_MM - 2 * LEFT_MM,
                PAGE_HEIGHT_MM - TOP_MM - HEAD_MM, BOTTOM_MM);
    }

    private void addZone(ListGroup group) {
        Map<String, List<ListRow>> rowsByFixture = lists.display().rows().stream()
                .filter(row -> row.groupId().equals(group.id())).collect(Collectors.groupingBy(
                        row -> row.elementIds().get(1), LinkedHashMap::new, Collectors.toList()));
        WalkPage page = null;
        for (Map.Entry<String, List<ListRow>> fixture : rowsByFixture.entrySet()) {
            List<ListRow> rest = fixture.getValue();
            boolean first = true;
            while (!rest.isEmpty()) {
                if (page == null || !page.hasRoomFor(rest.size(), first)) {
                    page = page(group.title(), group.tint());
                    pages.add(page);
                }
                int taken = page.addFixture(frameByFixture.get(fixture.getKey()), rest, first);
                rest = rest.subList(taken, rest.size());
                first = false;
            }
        }
    }

    private List<Sheet> finished() {
        List<Sheet> sheets = new ArrayList<>();
        String title = WORDING.text("WalkSheets_title").in(locale);
        for (WalkPage page : pages) {
            List<DrawnElement> elements = new ArrayList<>();
            elements.add(head(page, title));
            elements.addAll(page.elements());
            elements.add(foot(sheets.size() + 1));
            sheets.add(new Sheet("", SheetKind.OTHER, page.zone().isEmpty() ? title : title + " " + page.zone(),
                    Bilingual.isChinese(locale) ? "zh" : "en", PAGE_WIDTH_MM, PAGE_HEIGHT_MM,
                    List.of(TagPad.group(elements)), SEAL));
        }
        return sheets;
    }

    private DrawnElement head(WalkPage page, String title) {
        ListTable display = lists.display();
        ListSubject subject = display.subject();
        double room = PAGE_WIDTH_MM - 2 * LEFT_MM - SEAL.widthMm() - 4;
        TagPad pad = new TagPad(LEFT_MM, PAGE_HEIGHT_MM - TOP_MM);
        pad.text(title + (page.zone().isEmpty() ? "" : "  " + page.zone()), 0, 6, 5.4, room, Anchor.START, Weight.BOLD,
                TagPad.INK);
        boolean known = !subject.whereAndWho().isEmpty();
        pad.text(subject.store(), 0, known ? 11 : 11.5, 3.2, room, Anchor.START, Weight.REGULAR, TagPad.INK);
        pad.text(subject.whereAndWho(), 0, 14.7, 2.6, room, Anchor.START, Weight.REGULAR, TagPad.INK);
        pad.text(WORDING.text("WalkSheets_plan", subject.planId(), Integer.toString(subject.revision())).in(locale), 0,
                known ? 18.3 : 16, 2.8, room, Anchor.START, Weight.REGULAR, TagPad.GREY);
        for (int i = 0; i < Math.min(2, display.notes().size()); i++) {
            pad.text(display.notes().get(i).in(locale), 0, (known ? 21.9 : 20.2) + 3.6 * i, 2.6, room, Anchor.START, Weight.REGULAR,
                    TagPad.GREY);
        }
        pad.text(WORDING.text("WalkSheets_sign").in(locale), 0, 29.5, 2.8, PAGE_WIDTH_MM - 2 * LEFT_MM, Anchor.START,
                Weight.REGULAR, TagPad.INK);
        return pad.element("", "");
    }

    private DrawnElement foot(int number) {
        TagPad pad = new TagPad(LEFT_MM, BOTTOM_MM - 4);
        pad.text(WORDING.text("WalkSheets_legend").in(locale), 0, 0, 2.4, PAGE_WIDTH_MM - 2 * LEFT_MM - 40,
                Anchor.START, Weight.REGULAR, TagPad.GREY);
        pad.text(WORDING.text("WalkSheets_page", number, pages.size()).in(locale), PAGE_WIDTH_MM - 2 * LEFT_MM, 0,
                2.6, 38, Anchor.END, Weight.REGULAR, TagPad.INK);
        return pad.element("", "");
    }

    /** The text of a cell of the checklist; empty for a blank one. */
    static String cell(ListRow row, DisplayField field, Locale locale) {
        return switch (row.cells().get(field.ordinal())) {
            case ListCell.Text text -> text.text().in(locale);
            case ListCell.Choice choice -> choice.choice().name().in(locale);
            case ListCell.Whole whole -> Long.toString(whole.value());
            case ListCell other -> "";
        };
    }
}
