package org.sceneplan.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
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

    ListCell cell(MaterialColumn column) {
        return switch (column) {
            case MATERIAL -> ListCell.text(
                    new Bilingual(rule.code() + " " + rule.nameZh(), rule.code() + " " + rule.nameEn()));
            case KIND -> rule.kind().isEmpty() ? ListCell.BLANK
                    : new ListCell.Choice(MaterialKinds.choice(rule.kind()));
            case CAMPAIGN, ARTWORK, SUPPLY -> ListCell.BLANK;
            case SIZE -> ListCell.text(rule.size());
            case SUBSTANCE -> ListCell.text(rule.substance());
            case PLACE -> ListCell.text(place());
            case RULE -> ListCell.text(WORDING.text("MaterialLine_rule_" + rule.basis().name(),
                    Figures.number(rule.quantity()), rule.source()));
            case QUANTITY -> ListCell.text(spares() == 0 ? Bilingual.same(Figures.count(quantity()))
                    : WORDING.text("MaterialLine_quantity", quantity(), Figures.number(rule.spareRatio() * PERCENT),
                            spares(), pieces()));
            case PRICE -> ListCell.text(price());
            case STATUS -> Choices.cell(Choices.MATERIAL_STATES, "TO_MAKE");
        };
    }

    private Bilingual place() {
        Bilingual where = basis.where().zh().isEmpty() ? WORDING.text("MaterialLine_nowhere") : basis.where();
        return rule.placing().isEmpty() ? where : WORDING.text("MaterialLine_place", where, rule.placing());
    }

    private Bilingual price() {
        Bilingual payer = MaterialKinds.payer(rule.paidBy());
        return isPriced() ? WORDING.text("MaterialLine_price", money(BigDecimal.valueOf(rule.unitPriceCny())), pieces(),
                money(amountCny()), payer) : WORDING.text("MaterialLine_noPrice", payer);
    }

    static String money(BigDecimal cny) {
        return "¥" + Figures.number(cny.setScale(2, RoundingMode.HALF_UP).doubleValue());
    }

    private static int product(BigDecimal count, double factor) {
        return count.multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
