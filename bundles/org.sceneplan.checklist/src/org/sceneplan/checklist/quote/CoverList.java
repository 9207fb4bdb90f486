package org.sceneplan.checklist.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sceneplan.checklist.CellKind;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListColumn;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.ProductGroups;
import org.sceneplan.plan.snapshot.StoreSnapshot;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;

/** The cover of a quotation: who offers what to whom, until when, and every term with its source. */
final class CoverList {
    static final String ID = "cover";

    private static final Wording WORDING = Wording.of(CoverList.class);

    private final Quotation quotation;
    private final List<ListRow> rows = new ArrayList<>();

    CoverList(Quotation quotation) {
        this.quotation = quotation;
    }

    ListTable table() {
        QuoteTerms terms = quotation.terms();
        add("number", QuoteTables.number(quotation), "");
        add("day", day(terms.day()), "");
        add("valid", terms.day() == null ? WORDING.text("CoverList_days", terms.validDays())
                : WORDING.text("CoverList_until", terms.validDays(),
                        terms.day().plusDays(terms.validDays()).toString()), "");
        add("projectNumber", QuoteTables.projectNumber(quotation), "");
        add("projectName", terms.projectName().isEmpty() ? quotation.context().plan().store().name()
                : terms.projectName(), "");
        addStore(quotation.context().plan().store());
        addParty("seller", terms.seller());
        addParty("client", terms.client());
        for (int i = 0; i < terms.buildings().size(); i++) {
            Building building = terms.buildings().get(i);
            add("building." + (i + 1), WORDING.text("CoverList_building"), WORDING.text("CoverList_buildingValue",
                    (building.name() + " " + building.roomType()).strip(), Integer.toString(building.firstFloor()),
                    Integer.toString(building.lastFloor()), building.flatsPerFloor(), building.flats()), Bilingual.same(""));
        }
        addPrices(terms);
        add("total", "¥" + Figures.number(quotation.totalCny().add(quotation.reserveCny()).doubleValue()), "");
        add("words", ChineseAmount.of(quotation.totalCny().add(quotation.reserveCny())), "");
        add("payment", new Bilingual(terms.paymentZh(), terms.paymentEn()), "");
        List<ListColumn> columns = List.of(ListColumn.of("LABEL", WORDING.text("CoverList_LABEL"), CellKind.TEXT),
                ListColumn.of("VALUE", WORDING.text("CoverList_VALUE"), CellKind.TEXT),
                ListColumn.of("SOURCE", WORDING.text("CoverList_SOURCE"), CellKind.TEXT));
        return new ListTable(ID, WORDING.text("CoverList_title"), ListSubject.of(quotation.context()), columns,
                List.of(), rows, List.of());
    }

    private void addPrices(QuoteTerms terms) {
        for (int i = 0; i < terms.discounts().size(); i++) {
            Discount discount = terms.discounts().get(i);
            add("discount." + (i + 1), WORDING.text("CoverList_discount", scope(discount.scope())),
                    Bilingual.same(Figures.percent(discount.percent().doubleValue())), discount.source());
        }
        for (Charge charge : terms.charges()) {
            if (charge.units().signum() > 0) {
                add("charge." + charge.code(), WORDING.text("CoverList_charge", charge.name(),
                        charge.perFlat() ? WORDING.text("CoverList_perFlat") : scope(charge.scope())),
                        value(charge), charge.source());
            }
        }
        add("tax", WORDING.text(terms.pricesIncludeTax() ? "CoverList_taxWithin" : "CoverList_taxOnTop",
                Figures.percent(terms.taxPercent().doubleValue())), terms.taxSource());
        add("reserve", Bilingual.same(Figures.percent(terms.reservePercent().doubleValue())), terms.reserveSource());
    }

    private static Bilingual value(Charge charge) {
        Bilingual price = WORDING.text("CoverList_price", Figures.number(charge.cny().doubleValue()), charge.unit(),
                Figures.number(charge.units().doubleValue()));
        if (charge.fromFloor() > Integer.MIN_VALUE) {
            price = WORDING.text("CoverList_fromFloor", price, Integer.toString(charge.fromFloor()));
        }
        return charge.mostCnyPerFlat() == null ? price
                : WORDING.text("CoverList_cap", price, Figures.number(charge.mostCnyPerFlat().doubleValue()));
    }

    /** Brands, names of groups and names of product types; a code only where the catalogue lacks it. */
    private Bilingual scope(ProductScope scope) {
        List<Bilingual> parts = new ArrayList<>(scope.brands().stream().map(Bilingual::same).toList());
        scope.groups().forEach(group -> parts.add(ProductGroups.name(group)));
        scope.types().forEach(code -> parts.add(quotation.context().catalogue().productType(code)
                .map(type -> new Bilingual(type.nameZh(), type.nameEn())).orElseGet(() -> Bilingual.same(code))));
        return parts.isEmpty() ? WORDING.text("CoverList_everything")
                : new Bilingual(parts.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                        parts.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    /** The store the goods are for; what nobody has said is left out. */
    private void addStore(StoreSnapshot store) {
        add("store", store.code() + " " + store.name(), "");
        String place = store.contact().place(store.region());
        if (!place.isEmpty()) {
            add("storeAddress", place, "");
        }
        if (!store.contact().people().isEmpty()) {
            add("storeContact", store.contact().people(), "");
        }
    }

    private void addParty(String who, Party party) {
        add(who, party.name(), "");
        add(who + "Contact", String.join(" ", List.of(party.contact(), party.phone())).strip(), "");
        add(who + "Address", party.address(), "");
        add(who + "Tax", party.taxNumber(), "");
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void add(String key, String value, String source) {
        add(key, Bilingual.same(value), source);
    }

    private void add(String key, Bilingual value, String source) {
        add(key, value, Bilingual.same(source));
    }

    private void add(String key, Bilingual value, Bilingual source) {
        add(key, WORDING.text("CoverList_" + key), value, source);
    }

    private void add(String key, Bilingual label, Bilingual value, Bilingual source) {
        rows.add(new ListRow(key, "", List.of(), List.of(ListCell.text(label), ListCell.text(value),
                ListCell.text(source))));
    }
}
