package org.sceneplan.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.catalogue.UtilityNeeds;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;

/** One line of the display checklist: what stands in each column for one display position. */
final class DisplayLine {
    private static final Wording WORDING = Wording.of(DisplayLine.class);
    private static final List<ServiceKind> NEED_ORDER = List.of(ServiceKind.WATER, ServiceKind.POWER, ServiceKind.GAS,
            ServiceKind.NETWORK, ServiceKind.DRAIN, ServiceKind.FLUE);

    private final PlanSnapshot plan;
    private final int number;
    private final ListChoice zone;
    private final WalkStop stop;
    private final PositionSnapshot position;
    private final Optional<ProductTypeSnapshot> type;
    private final Optional<ProductSnapshot> product;
    private final LocalDate day;

    /**
     * A line.
     *
     * @param number line number, from 1
     * @param day day on which prices after subsidy are to hold; null = not stated
     */
    DisplayLine(DesignContext context, int number, ListChoice zone, WalkStop stop, PositionSnapshot position,
            LocalDate day) {
        this.plan = context.plan();
        this.number = number;
        this.zone = zone;
        this.stop = stop;
        this.position = position;
        this.type = context.catalogue().productType(position.productTypeCode());
        this.product = context.catalogue().product(position.sku());
        this.day = day;
    }

    ListCell cell(DisplayColumn column) {
        return switch (column) {
            case LINE -> new ListCell.Whole(number);
            case STORE -> ListCell.text(plan.store().code() + " " + plan.store().name());
            case PLAN -> ListCell.text(plan.id() + " / R" + plan.revision());
            case ZONE -> new ListCell.Choice(zone);
            case FIXTURE -> ListCell.text(PlanNames.number(stop.fixture()));
            case POSITION -> ListCell.text(position.number());
            case PRODUCT_TYPE -> productType();
            case BRAND -> ListCell.text(product.map(ProductSnapshot::brand).orElse(""));
            case MODEL -> ListCell.text(product.map(ProductSnapshot::model).orElse(""));
            case SKU -> ListCell.text(position.sku());
            case SPECIFICATION -> ListCell.text(product.map(PlanNames::specification).orElse(""));
            case QUANTITY -> ListCell.text(
                    WORDING.text("DisplayLine_quantity", position.quantity(), position.facings()));
            case DISPLAY_MODE -> Choices.cell(Choices.DISPLAY_MODES, position.displayMode());
            case OWNERSHIP -> Choices.cell(Choices.OWNERSHIPS, position.ownership());
            case OBLIGATION -> Choices.cell(Choices.OBLIGATIONS, position.obligation());
            case HERO_RANK -> Choices.cell(Choices.HERO_RANKS, position.heroRank());
            case SIZE -> ListCell.text(size());
            case NEEDS -> ListCell.text(needs());
            case PRICE -> ListCell.text(price());
            case TAGS -> ListCell.text(
                    WORDING.text(carriesEnergyLabel() ? "DisplayLine_tags" : "DisplayLine_tagsPlain"));
            case DATES, PEOPLE -> ListCell.BLANK;
            case STATUS -> Choices.cell(Choices.SAMPLE_STATES, position.report().state());
            case REMARK -> product.isPresent() ? ListCell.BLANK : ListCell.text(WORDING.text("DisplayLine_noProduct"));
        };
    }

    private ListCell productType() {
        String code = position.productTypeCode();
        return ListCell.text(type.map(known -> new Bilingual(code + " " + known.nameZh(), code + " " + known.nameEn()))
                .orElseGet(() -> Bilingual.same(code)));
    }

    private Bilingual size() {
        Optional<String> size = product.map(p -> size(p.widthMm(), p.depthMm(), p.heightMm()))
                .or(() -> type.map(t -> size(t.widthMm(), t.depthMm(), t.heightMm())));
        List<Bilingual> parts = new ArrayList<>();
        size.ifPresent(text -> parts.add(Bilingual.same(text)));
        type.flatMap(DisplayGaps::of).ifPresent(parts::add);
        return joined(parts);
    }

    private static String size(int widthMm, int depthMm, int heightMm) {
        return widthMm + "×" + depthMm + "×" + heightMm + " mm";
    }

    private Bilingual needs() {
        if (type.isEmpty()) {
            return Bilingual.same("");
        }
        UtilityNeeds needs = type.get().needs();
        if (needs.kinds().isEmpty()) {
            return WORDING.text("DisplayLine_needsNothing");
        }
        if (position.displayMode() != DisplayMode.LIVE_POWERED) {
            return WORDING.text("DisplayLine_notConnected");
        }
        List<Bilingual> parts = new ArrayList<>();
        NEED_ORDER.stream().filter(needs.kinds()::contains).forEach(kind -> parts.add(kind == ServiceKind.POWER
                ? WORDING.text(needs.ownCircuit() ? "DisplayLine_ownCircuit" : "DisplayLine_socket",
                        Figures.watts(type.get().powerW()))
                : WORDING.text("DisplayLine_need_" + kind.name())));
        return joined(parts);
    }

    private Bilingual price() {
        List<Bilingual> parts = new ArrayList<>();
        if (product.isPresent() && product.get().priceCny() > 0) {
            parts.add(Bilingual.same("¥" + Figures.count(product.get().priceCny())));
            if (day != null) {
                Subsidies.priceAfter(product.get(), day).ifPresent(after -> parts.add(
                        WORDING.text("DisplayLine_afterSubsidy", "¥" + Figures.count(after.longValue()))));
            }
            if (product.get().energyGrade() > 0) {
                parts.add(WORDING.text("DisplayLine_energyGrade", product.get().energyGrade()));
            }
        } else if (type.isPresent() && type.get().priceHighCny() > 0) {
            parts.add(WORDING.text("DisplayLine_priceBand", Figures.count(type.get().priceLowCny()),
                    Figures.count(type.get().priceHighCny())));
        }
        Subsidies.classOf(position.productTypeCode())
                .ifPresent(goods -> parts.add(WORDING.text("DisplayLine_subsidyClass", goods.name())));
        return joined(parts);
    }

    private boolean carriesEnergyLabel() {
        return Subsidies.classOf(position.productTypeCode()).map(Subsidies.GoodsClass::energyLabel).orElse(false)
                || product.map(ProductSnapshot::energyGrade).orElse(0) > 0;
    }

    static Bilingual joined(List<Bilingual> parts) {
        return new Bilingual(String.join("; ", parts.stream().map(Bilingual::zh).toList()),
                String.join("; ", parts.stream().map(Bilingual::en).toList()));
    }
}
