package org.sceneplan.rules.viewing;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.ground.Rounding;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.ShownNames;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * VIEW-01, VIEW-02: depth before a television from which it is seen: standing, and on a bench.
 *
 * <p>Measured: depth in whole mm, straight from the front of the screen over its width, up to the shell, a column, an
 * inner wall, an obstacle, a fixture that is higher than the lower edge of the screen, or such a sample on the same
 * fixture; lower fixtures do not hide it. Limit: height of the set times the ratio of the setting, rounded down;
 * equal passes. The height is that of the product with its frame. One finding per fixture, about the set that lacks
 * most. Slanted edges are allowed their rounding, see {@code FreeStrip}. Source: store default after [S44e].
 */
public final class ViewingDepthRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(ViewingDepthRule.class);

    private final String key;

    private ViewingDepthRule(String id, String key) {
        super(id, WORDING, SHOWN_AND_SHELL, Trait.SCREEN, "ViewingDepthRule_none");
        this.key = key;
    }

    /** Returns the rules of both depths. */
    public static List<Rule> all() {
        return List.of(new ViewingDepthRule("VIEW-01", "ViewingDepthRule_stand"),
                new ViewingDepthRule("VIEW-02", "ViewingDepthRule_bench"));
    }

    @Override
    public List<String> furtherSettings() {
        return List.of();
    }

    @Override
    protected Box around(CheckScope scope, RuleLimit limit, Shelf shelf) {
        double ratio = limit.limit();
        int reachMm = 0;
        for (Shown screen : shelf.products()) {
            if (screen.is(Trait.SCREEN)) {
                reachMm = Math.max(reachMm, (int) Math.ceil(ratio * screen.heightMm()) + screen.widthMm());
            }
        }
        FixtureSnapshot fixture = shelf.fixture();
        return fixture.footprint().box().expanded(reachMm + fixture.widthMm() + fixture.depthMm());
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        List<Shown> screens = shelf.all(Trait.SCREEN);
        List<FreeView> views = new ArrayList<>(screens.size());
        double worstMargin = Double.POSITIVE_INFINITY;
        for (Shown screen : screens) {
            FreeView view = FreeView.before(scope, ground, shelf, screen, wantedMm(limit, screen));
            views.add(view);
            worstMargin = Math.min(worstMargin, view.depthMm() - wantedMm(limit, screen));
        }
        int worst = 0;
        while (views.get(worst).depthMm() - wantedMm(limit, screens.get(worst)) > worstMargin
                + (worstMargin < -Rounding.SLANTED_MM ? Rounding.SLANTED_MM : 0)) {
            worst++;
        }
        report(scope, limit, ground, shelf, screens.get(worst), views.get(worst), findings);
    }

    private void report(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, Shown worst,
            FreeView view, FindingList findings) {
        FixtureSnapshot fixture = shelf.fixture();
        double wantedMm = wantedMm(limit, worst);
        if (view.depthMm() >= wantedMm) {
            findings.holds(Sense.AT_LEAST, wantedMm, wantedMm, "mm", fixture.id(), worst.id());
            return;
        }
        List<String> ids = new ArrayList<>(List.of(fixture.id(), worst.id()));
        view.blocker().ifPresent(blocker -> ids.add(blocker.id()));
        Bilingual blocker = view.blocker().filter(object -> !object.id().equals(fixture.id()))
                .map(object -> scope.names().object(ground, object))
                .orElseGet(() -> WORDING.text(ids.size() > 2 ? "ViewingDepthRule_sample" : "ViewingDepthRule_shell"));
        findings.measured(view.depthMm(), wantedMm, "mm").at(ids).say(key, ShownNames.of(scope, worst),
                scope.names().fixture(fixture), Figures.millimetres(view.depthMm()), blocker,
                Figures.millimetres(wantedMm), Figures.millimetres(wantedMm - view.depthMm()));
    }

    private static double wantedMm(RuleLimit limit, Shown screen) {
        return Math.floor(limit.limit() * screen.heightMm());
    }
}
