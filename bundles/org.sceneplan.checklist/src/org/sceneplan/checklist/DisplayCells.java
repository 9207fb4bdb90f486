package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.SampleReport;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;

/** One line of the display checklist in typed cells: what the plan says and what the store has reported. */
final class DisplayCells {
    private static final Wording WORDING = Wording.of(DisplayCells.class);

    private final PlanSnapshot plan;
    private final int number;
    private final ListChoice zone;
    private final WalkStop stop;
    private final PositionSnapshot position;
    private final SampleReport report;
    private final Optional<ProductTypeSnapshot> type;
    private final Optional<ProductSnapshot> product;
    private final List<LineIssue> issues;
    private final LocalDate day;

    /**
     * A line.
     *
     * @param number line number, from 1
     * @param day day on which prices after subsidy are to hold
     */
    DisplayCells(DesignContext context, int number, ListChoice zone, WalkStop stop, PositionSnapshot position,
            LocalDate day) {
        this.plan = context.plan();
        this.number = number;
        this.zone = zone;
        this.stop = stop;
        this.position = position;
        this.report = position.report();
        this.type = context.catalogue().productType(position.productTypeCode());
        this.product = context.catalogue().product(position.sku());
        this.issues = LineIssue.of(context, stop, position);
        this.day = day;
    }

    List<LineIssue> issues() {
        return issues;
    }

    ListCell cell(DisplayField field) {
        return switch (field.column()) {
            case LINE, STORE, PLAN, ZONE, FIXTURE, POSITION -> place(field);
            case PRODUCT_TYPE, BRAND, MODEL, SKU, SPECIFICATION -> product(field);
            case QUANTITY, DISPLAY_MODE, OWNERSHIP, OBLIGATION, HERO_RANK -> showing(field);
            case SIZE -> size(field);
            case NEEDS -> need(field);
            case PRICE -> price(field);
            case TAGS -> tag(field);
            case DATES, PEOPLE, STATUS, REMARK -> reported(field);
        };
    }

    private ListCell place(DisplayField field) {
        return switch (field) {
            case LINE -> new ListCell.Whole(number);
            case STORE -> ListCell.text(plan.store().code());
            case STORE_NAME -> ListCell.text(plan.store().name());
            case PLAN -> ListCell.text(plan.id());
            case REVISION -> new ListCell.Whole(plan.revision());
            case ZONE -> new ListCell.Choice(zone);
            case FIXTURE -> ListCell.text(PlanNames.number(stop.fixture()));
            case POSITION -> ListCell.text(position.number());
            default -> throw wrong(field);
        };
    }

    private ListCell product(DisplayField field) {
        return switch (field) {
            case TYPE_CODE -> ListCell.text(position.productTypeCode());
            case TYPE_NAME -> type.map(known -> ListCell.text(new Bilingual(known.nameZh(), known.nameEn())))
                    .orElse(ListCell.BLANK);
            case BRAND -> ListCell.text(product.map(ProductSnapshot::brand).orElse(""));
            case MODEL -> ListCell.text(product.map(ProductSnapshot::model).orElse(""));
            case SKU -> ListCell.text(position.sku());
            case SPECIFICATION -> ListCell.text(product.map(PlanNames::specification).orElse(""));
            default -> throw wrong(field);
        };
    }

    private ListCell showing(DisplayField field) {
        return switch (field) {
            case QUANTITY -> new ListCell.Whole(position.quantity());
            case FACINGS -> new ListCell.Whole(position.facings());
            case DISPLAY_MODE -> Choices.cell(Choices.DISPLAY_MODES, position.displayMode());
            case OWNERSHIP -> Choices.cell(Choices.OWNERSHIPS, position.ownership());
            case OBLIGATION -> Choices.cell(Choices.OBLIGATIONS, position.obligation());
            case HERO_RANK -> Choices.cell(Choices.HERO_RANKS, position.heroRank());
            default -> throw wrong(field);
        };
    }

    private ListCell size(DisplayField field) {
        return switch (field) {
            case WIDTH_MM -> whole(product.map(ProductSnapshot::widthMm), type.map(ProductTypeSnapshot::widthMm));
            case DEPTH_MM -> whole(product.map(ProductSnapshot::depthMm), type.map(ProductTypeSnapshot::depthMm));
            case HEIGHT_MM -> whole(product.map(ProductSnapshot::heightMm), type.map(ProductTypeSnapshot::heightMm));
            case GAP -> type.flatMap(DisplayGaps::of).map(ListCell::text).orElse(ListCell.BLANK);
            default -> throw wrong(field);
        };
    }

    /** Blank instead of no: a column of ticks reads faster. */
    private ListCell need(DisplayField field) {
        boolean running = type.isPresent() && position.displayMode() == DisplayMode.LIVE_POWERED;
        if (!running) {
            return ListCell.BLANK;
        }
        return switch (field) {
            case POWER_W -> needs(ServiceKind.POWER) ? new ListCell.Whole((long) type.get().powerW()
                    * position.quantity()) : ListCell.BLANK;
            case OWN_CIRCUIT -> yes(needs(ServiceKind.POWER) && type.get().needs().ownCircuit());
            case WATER -> yes(needs(ServiceKind.WATER));
            case GAS -> yes(needs(ServiceKind.GAS));
            case NETWORK -> yes(needs(ServiceKind.NETWORK));
            case DRAIN -> yes(needs(ServiceKind.DRAIN));
            case EXHAUST -> yes(needs(ServiceKind.FLUE));
            default -> throw wrong(field);
        };
    }

    private boolean needs(ServiceKind kind) {
        return type.get().needs().kinds().contains(kind);
    }

    private ListCell price(DisplayField field) {
        boolean priced = product.map(ProductSnapshot::priceCny).orElse(0) > 0;
        return switch (field) {
            case PRICE -> priced ? ListCell.money(product.get().priceCny()) : ListCell.BLANK;
            case PRICE_GUIDE -> priced || type.isEmpty() || type.get().priceHighCny() == 0 ? ListCell.BLANK
                    : ListCell.text(Figures.count(type.get().priceLowCny()) + "–"
                            + Figures.count(type.get().priceHighCny()));
            case PRICE_AFTER -> product.flatMap(known -> Subsidies.priceAfter(known, day))
                    .<ListCell>map(ListCell.Money::new).orElse(ListCell.BLANK);
            case ENERGY_GRADE -> product.map(ProductSnapshot::energyGrade).filter(grade -> grade > 0)
                    .<ListCell>map(ListCell.Whole::new).orElse(ListCell.BLANK);
            case SUBSIDY_CLASS -> Subsidies.classOf(position.productTypeCode())
                    .map(goods -> ListCell.text(goods.name())).orElse(ListCell.BLANK);
            default -> throw wrong(field);
        };
    }

    private ListCell tag(DisplayField field) {
        return switch (field) {
            case PRICE_TAG -> ticked(report.priceTag());
            case FEATURE_CARD -> ticked(report.featureCard());
            case ENERGY_LABEL -> report.energyLabel() == Reported.UNKNOWN && !carriesEnergyLabel()
                    ? Choices.cell(Choices.TICKS, "NOT_NEEDED") : ticked(report.energyLabel());
            default -> throw wrong(field);
        };
    }

    private boolean carriesEnergyLabel() {
        return Subsidies.classOf(position.productTypeCode()).map(Subsidies.GoodsClass::energyLabel).orElse(false)
                || product.map(ProductSnapshot::energyGrade).orElse(0) > 0;
    }

    private ListCell reported(DisplayField field) {
        return switch (field) {
            case SHOWN_ON -> day(report.shownOn());
            case SHOWN_UNTIL -> day(report.shownUntil());
            case DAYS -> days();
            case RESPONSIBLE -> ListCell.text(report.responsible());
            case SUPPLIER -> ListCell.text(report.supplier());
            case ARRIVES_ON -> day(report.arrivesOn());
            case STATUS -> Choices.cell(Choices.SAMPLE_STATES, report.state());
            case ACTUAL_MODEL -> ListCell.text(report.actualModel());
            case PHOTO -> ListCell.text(WORDING.text("DisplayCells_photo", PlanNames.number(stop.fixture())));
            case CHECK_RESULT -> report.checkResult() == CheckResult.NONE ? ListCell.BLANK
                    : Choices.cell(Choices.CHECK_RESULTS, report.checkResult());
            case ISSUE -> ListCell.text(DisplayLine.joined(issues.stream().map(LineIssue::title).toList()));
            case NOTE -> ListCell.text(report.note());
            default -> throw wrong(field);
        };
    }

    private ListCell days() {
        Optional<LocalDate> from = SampleReport.day(report.shownOn());
        Optional<LocalDate> until = SampleReport.day(report.shownUntil());
        return from.isPresent() && until.isPresent()
                ? new ListCell.Whole(ChronoUnit.DAYS.between(from.get(), until.get())) : ListCell.BLANK;
    }

    private static ListCell whole(Optional<Integer> first, Optional<Integer> second) {
        return first.or(() -> second).<ListCell>map(ListCell.Whole::new).orElse(ListCell.BLANK);
    }

    private static ListCell yes(boolean yes) {
        return yes ? new ListCell.YesNo(true) : ListCell.BLANK;
    }

    private static ListCell ticked(Reported reported) {
        return reported == Reported.UNKNOWN ? ListCell.BLANK : Choices.cell(Choices.TICKS, reported);
    }

    private static ListCell day(String text) {
        return SampleReport.day(text).<ListCell>map(ListCell.Day::new).orElse(ListCell.BLANK);
    }

    /** The money tied up or shown on a position; empty when the price is not known. */
    Optional<BigDecimal> value() {
        return product.map(ProductSnapshot::priceCny).filter(price -> price > 0)
                .map(price -> BigDecimal.valueOf(price).multiply(BigDecimal.valueOf(position.quantity())));
    }

    private static IllegalArgumentException wrong(DisplayField field) {
        return new IllegalArgumentException("field %s is not of the column it says".formatted(field));
    }
}
