package org.sceneplan.rules.viewing;

import java.util.List;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.limit.Lengths;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.ShownNames;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * VIEW-03, VIEW-04 and their -MAX: in room sets the middle of a screen hangs at the height of seated eyes: 55 to 65
 * inches, 75 to 85 inches.
 *
 * <p>Measured: middle of the set above the floor in whole mm, half a mm in favour of the design; a middle at the
 * limit passes. Inches are those of the diagonal of the product, rounded down. On TV walls, where customers stand,
 * D08 holds instead: both ranges at once cannot be kept. Source: home pages [S45].
 */
public final class ScreenHeightRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(ScreenHeightRule.class);
    private static final double MM_PER_INCH = 25.4;

    private final Sense sense;
    private final int fromInch;
    private final int toInch;

    private ScreenHeightRule(String id, Sense sense, int fromInch, int toInch) {
        super(id, WORDING, SHOWN, Trait.SCREEN, "ScreenHeightRule_none");
        this.sense = sense;
        this.fromInch = fromInch;
        this.toInch = toInch;
    }

    /** Returns the rules of both sizes and both ends of their ranges. */
    public static List<Rule> all() {
        return List.of(new ScreenHeightRule("VIEW-03", Sense.AT_LEAST, 55, 65),
                new ScreenHeightRule("VIEW-03-MAX", Sense.AT_MOST, 55, 65),
                new ScreenHeightRule("VIEW-04", Sense.AT_LEAST, 75, 85),
                new ScreenHeightRule("VIEW-04-MAX", Sense.AT_MOST, 75, 85));
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return shelf.isRoom(scope) && shelf.products().stream().anyMatch(this::isMeant);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        double limitMm = Lengths.millimetres(limit);
        Shown worst = null;
        for (Shown screen : shelf.products()) {
            if (isMeant(screen) && (worst == null
                    || sense.margin(middleMm(screen), limitMm) < sense.margin(middleMm(worst), limitMm))) {
                worst = screen;
            }
        }
        double offMm = -sense.margin(middleMm(worst), limitMm);
        if (offMm <= 0) {
            findings.holds(sense, middleMm(worst), limitMm, "mm", shelf.fixture().id(), worst.id());
        } else {
            findings.measured(middleMm(worst), limitMm, "mm").at(shelf.fixture().id(), worst.id()).say(
                    "ScreenHeightRule_" + sense.name(), ShownNames.of(scope, worst),
                    scope.names().fixture(shelf.fixture()), Figures.millimetres(middleMm(worst)),
                    Figures.millimetres(limitMm), Figures.millimetres(offMm));
        }
    }

    private boolean isMeant(Shown product) {
        int inch = (int) (Math.hypot(product.widthMm(), product.heightMm()) / MM_PER_INCH);
        return product.is(Trait.SCREEN) && inch >= fromInch && inch <= toInch;
    }

    private double middleMm(Shown screen) {
        return sense == Sense.AT_LEAST ? Math.ceil(screen.middleMm()) : Math.floor(screen.middleMm());
    }
}
