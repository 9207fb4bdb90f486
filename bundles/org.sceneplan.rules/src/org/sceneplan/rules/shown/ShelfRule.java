package org.sceneplan.rules.shown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.geometry.Box;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.FindingList;
import org.sceneplan.rules.LocalRule;
import org.sceneplan.rules.PlanPart;
import org.sceneplan.rules.Subject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;
import org.sceneplan.standard.RuleLimit;

/** A rule that looks at one fixture after the other that shows something of a kind. */
public abstract class ShelfRule extends LocalRule<Shelf> {

    /** What is shown on fixtures, and where these stand. */
    public static final Set<PlanPart> SHOWN = EnumSet.of(PlanPart.FIXTURES, PlanPart.POSITIONS);
    /** The same with everything else on the floor and its bounds. */
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

    /** Tells whether it looks at a fixture that shows the kind; all of them unless overridden. */
    protected boolean concerns(CheckScope scope, Shelf shelf) {
        return true;
    }

    /** Returns the box outside of which nothing matters to a fixture; its own unless overridden. */
    protected Box around(CheckScope scope, Shelf shelf) {
        return shelf.fixture().footprint().box();
    }

    /** Measures one fixture. */
    protected abstract void look(CheckScope scope, RuleLimit limit, LevelGround ground, Shelf shelf,
            FindingList findings);

    @Override
    protected final List<Subject<Shelf>> subjects(CheckScope scope, LevelGround ground, RuleLimit limit) {
        List<Shelf> showing = Shelves.of(scope).showing(ground, trait);
        List<Subject<Shelf>> subjects = new ArrayList<>(showing.size());
        for (Shelf shelf : showing) {
            if (shelf.remembered(id, Boolean.class, () -> concerns(scope, shelf))) {
                subjects.add(new Subject<>(ground, shelf.fixture().id(), shelf, around(scope, shelf)));
            }
        }
        return subjects;
    }

    @Override
    protected final void look(CheckScope scope, RuleLimit limit, Subject<Shelf> subject, FindingList findings) {
        look(scope, limit, subject.ground(), subject.element(), findings);
    }

    @Override
    protected final Optional<Bilingual> reasonWithoutSubjects() {
        return Optional.of(wording().text(reasonKey));
    }
}
