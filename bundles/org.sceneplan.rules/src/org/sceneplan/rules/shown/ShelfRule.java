package org.sceneplan.rules.shown;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/** A rule that looks at one fixture after the other that shows something of a kind. */
public abstract class ShelfRule extends LocalRule<Shelf> {

    /** What is shown on fixtures, wherever these stand. */
    public static final Set<PlanPart> SHOWN = EnumSet.of(PlanPart.INVENTORY, PlanPart.POSITIONS);
    /** The same with where fixtures stand, and the shell. */
    public static final Set<PlanPart> SHOWN_AND_SHELL = EnumSet.of(PlanPart.FIXTURES, PlanPart.POSITIONS,
            PlanPart.SHELL);

    private final String id;
    private final Trait trait;
    private final String reasonKey;

    /**
     * Describes the rule.
     *
     * @param trait     what the fixtures it looks at show
     * @param reasonKey message key of the reason when no fixture shows it
     */
    protected ShelfRule(String id, Wording wording, Set<PlanPart> reads, Trait trait, String reasonKey) {
        super(wording, reads);
        this.id = id;
        this.trait = trait;
        this.reasonKey = reasonKey;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public List<String> furtherSettings() {
        return List.of(Shelf.ROOM_SETTING);
    }

    /** Returns what the fixtures it looks at show. */
    protected final Trait trait() {
        return trait;
    }

    /** The box of the fixture unless overridden. */
    @Override
    protected Box around(CheckScope scope, RuleLimit limit, Shelf shelf) {
        return shelf.fixture().footprint().box();
    }

    @Override
    protected final List<Shelf> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        return Shelves.of(scope).showing(ground, trait);
    }

    @Override
    protected final Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(wording().text(reasonKey));
    }
}
