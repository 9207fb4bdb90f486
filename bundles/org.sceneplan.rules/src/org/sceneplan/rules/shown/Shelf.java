package org.sceneplan.rules.shown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.rules.CheckScope;

/**
 * A fixture and what it shows. Positions whose type the catalogue lacks are left out. Two are equal when their
 * fixtures are.
 */
public final class Shelf {

    /** Setting: a fixture at least this deep is a room set, where things stand as at home and not in rows. */
    public static final String ROOM_SETTING = "ROOM-DEPTH";

    private final FixtureSnapshot fixture;
    private final List<Shown> products;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Map<Object, Object> memory = new HashMap<>();
    private final Set<ServiceKind> needs = EnumSet.noneOf(ServiceKind.class);

    Shelf(FixtureSnapshot fixture, List<Shown> products) {
        this.fixture = fixture;
        this.products = List.copyOf(products);
        for (Shown product : this.products) {
            traits.addAll(product.traits());
            if (product.isLive()) {
                needs.addAll(product.type().needs().kinds());
            }
        }
    }

    /** Returns the fixture. */
    public FixtureSnapshot fixture() {
        return fixture;
    }

    /** Returns what it shows, in the order of the positions. */
    public List<Shown> products() {
        return products;
    }

    /** Returns the kinds it shows. */
    Set<Trait> traits() {
        return traits;
    }

    /** Returns the services that its running samples need, in the order of the enum. */
    public Set<ServiceKind> needs() {
        return Collections.unmodifiableSet(needs);
    }

    /** Tells whether it shows the kinds that another shows, and whether samples of both need the same services. */
    boolean showsKindsOf(Shelf other) {
        return traits.equals(other.traits) && needs.equals(other.needs);
    }

    /** Tells whether it shows anything of a kind. */
    public boolean shows(Trait trait) {
        return traits.contains(trait);
    }

    /** Returns what it shows of a kind, in the order of the positions. */
    public List<Shown> all(Trait trait) {
        if (!traits.contains(trait)) {
            return List.of();
        }
        List<Shown> found = new ArrayList<>(products.size());
        for (Shown product : products) {
            if (product.is(trait)) {
                found.add(product);
            }
        }
        return found;
    }

    /** Tells whether it is furnished as a room. */
    public boolean isRoom(CheckScope scope) {
        return fixture.depthMm() >= scope.standard().ruleLimits().get(ROOM_SETTING).limit();
    }

    /**
     * Returns what was worked out of this fixture and the settings of its check before, else works it out. Not safe
     * for several threads.
     *
     * @param key tells apart what is worked out
     */
    public <T> T remembered(Object key, Class<T> kind, Supplier<T> make) {
        Object known = memory.get(key);
        if (known == null) {
            known = make.get();
            memory.put(key, known);
        }
        return kind.cast(known);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Shelf shelf && fixture.equals(shelf.fixture);
    }

    @Override
    public int hashCode() {
        return fixture.id().hashCode();
    }

    @Override
    public String toString() {
        return fixture.id() + " shows " + products.size();
    }
}
