package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.MaterialRule;

/**
 * One line of the material list. Quantity = count of the basis x quantity of the rule, rounded up; spares = quantity x
 * spare share, rounded up; amount = (quantity + spares) x unit price [C].
 */
record MaterialLine(MaterialRule rule, MaterialBasis basis) {
    private static final Wording WORDING = Wording.of(MaterialLine.class);
    private static final int PERCENT = 100;

    int quantity() {
        return product(BigDecimal.valueOf(basis.count()), rule.quantity());
    }

    int spares() {
        return product(BigDecimal.valueOf(quantity()), rule.spareRatio());
    }

    int pieces() {
        return quantity() + spares();
    }

    BigDecimal amountCny() {
        return BigDecimal.valueOf(rule.unitPriceCny()).multiply(BigDecimal.valueOf(pieces()));
    }

    boolean isPriced() {
        return rule.unitPriceCny() > 0;
    }

    ListCell cell(MaterialField field) {
        return switch (field) {
            case CODE -> ListCell.text(rule.code());
            case NAME -> ListCell.text(new Bilingual(rule.nameZh(), rule.nameEn()));
            case KIND -> rule.kind().isEmpty() ? ListCell.BLANK
                    : new ListCell.Choice(MaterialKinds.choice(rule.kind()));
            case SIZE -> ListCell.text(rule.size());
            case SUBSTANCE -> ListCell.text(rule.substance());
            case PLACE -> ListCell.text(basis.where().zh().isEmpty() ? WORDING.text("MaterialLine_nowhere")
                    : basis.where());
            case MOUNTING -> ListCell.text(rule.placing());
            case BASIS -> Choices.cell(Choices.BASES, rule.basis());
            case PER_BASIS -> decimal(rule.quantity());
            case COUNT -> new ListCell.Whole(basis.count());
            case SOURCE -> ListCell.text(rule.source());
            case QUANTITY -> new ListCell.Whole(quantity());
            case SPARE_PERCENT -> decimal(rule.spareRatio() * PERCENT);
            case SPARES -> new ListCell.Whole(spares());
            case PIECES -> new ListCell.Whole(pieces());
            case UNIT_PRICE -> isPriced() ? new ListCell.Money(BigDecimal.valueOf(rule.unitPriceCny()))
                    : ListCell.BLANK;
            case AMOUNT -> isPriced() ? new ListCell.Money(amountCny()) : ListCell.BLANK;
            case PAID_BY -> rule.paidBy().isEmpty() ? ListCell.BLANK
                    : new ListCell.Choice(MaterialKinds.payer(rule.paidBy()));
            case STATUS -> Choices.cell(Choices.MATERIAL_STATES, "TO_MAKE");
            case CAMPAIGN, VALID_FROM, VALID_UNTIL, SIDES, BLEED_MM, ARTWORK, SUPPLIER, LEAD_DAYS, ARRIVES_ON,
                    MOUNTED_BY, MOUNTED_ON, PHOTO -> ListCell.BLANK;
        };
    }

    private static ListCell decimal(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return new ListCell.Decimal(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }

    private static int product(BigDecimal count, double factor) {
        return count.multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
