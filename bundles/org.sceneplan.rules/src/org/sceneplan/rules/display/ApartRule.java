package org.sceneplan.rules.display;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.Rule;
import org.sceneplan.rules.Sense;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.shown.Shelf;
import org.sceneplan.rules.shown.ShelfRule;
import org.sceneplan.rules.shown.Shown;
import org.sceneplan.rules.shown.Trait;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/**
 * D01, D02-APART, D07-APART: kinds that belong apart do not share a fixture: classes of appliances, floor and wall
 * air conditioners, drum and pulsator washers.
 *
 * <p>Measured: number of these kinds on one fixture; the limit is the number allowed. Room sets show what belongs to
 * the room and are left out, and so are kinds that the rule does not name (bath, furniture, phones, smart home in
 * D01). Source: store rules for samples [S27].
 */
public final class ApartRule extends ShelfRule {

    private static final Wording WORDING = Wording.of(ApartRule.class);

    private final Collection<Trait> kinds;

    private ApartRule(String id, Trait trait, Collection<Trait> kinds) {
        super(id, WORDING, SHOWN, trait, "ApartRule_none_" + trait.name());
        this.kinds = kinds;
    }

    /** Returns all rules of this method. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new ApartRule("D01", Trait.ANY_CLASS, Trait.CLASSES));
        rules.add(new ApartRule("D02-APART", Trait.FLOOR_AC, Set.of(Trait.FLOOR_AC, Trait.WALL_AC)));
        rules.add(new ApartRule("D07-APART", Trait.PULSATOR, Set.of(Trait.DRUM, Trait.PULSATOR)));
        return rules;
    }

    @Override
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return !shelf.isRoom(scope);
    }

    @Override
    protected void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf, FindingList findings) {
        int count = 0;
        for (Trait kind : kinds) {
            count += shelf.shows(kind) ? 1 : 0;
        }
        if (count <= limit.limit()) {
            findings.holds(Sense.AT_MOST, count, limit.limit(), "1", shelf.fixture().id());
        } else {
            report(scope, limit, shelf, count, findings);
        }
    }

    private void report(CheckScope scope, RuleLimit limit, Shelf shelf, int count, FindingList findings) {
        List<String> ids = new ArrayList<>(List.of(shelf.fixture().id()));
        Bilingual names = null;
        for (Trait kind : Trait.values()) {
            if (kinds.contains(kind) && shelf.shows(kind)) {
                ids.add(shelf.all(kind).stream().map(Shown::id).findFirst().orElseThrow());
                Bilingual name = WORDING.text("ApartRule_kind_" + kind.name());
                names = names == null ? name : WORDING.text("ApartRule_and", names, name);
            }
        }
        findings.measured(count, limit.limit(), "1").at(ids).say("ApartRule_together",
                scope.names().fixture(shelf.fixture()), names, count, (int) limit.limit());
    }
}
