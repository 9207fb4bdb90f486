package org.sceneplan.rules.shown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.ground.LevelGround;

/** What all fixtures of a plan show, by level and by kind; one per check. */
public final class Shelves {

    private static final class OnLevel {
        private List<Shelf> all = new ArrayList<>();
        private Map<Trait, List<Shelf>> byTrait = new EnumMap<>(Trait.class);
        private List<Shelf> running = new ArrayList<>();
        private Map<String, Shelf> byId;

        private void add(Shelf shelf) {
            all.add(shelf);
            if (!shelf.needs().isEmpty()) {
                running.add(shelf);
            }
            for (Trait trait : shelf.traits()) {
                byTrait.computeIfAbsent(trait, kind -> new ArrayList<>()).add(shelf);
            }
        }

        /** The same fixtures but for one that now stands or is filled otherwise and shows the same kinds. */
        private OnLevel with(int index, Shelf now) {
            OnLevel next = new OnLevel();
            Shelf before = all.get(index);
            next.all = replaced(all, before, now);
            next.running = now.needs().isEmpty() ? running : replaced(running, before, now);
            next.byTrait = new EnumMap<>(byTrait);
            for (Trait trait : now.traits()) {
                next.byTrait.put(trait, replaced(byTrait.get(trait), before, now));
            }
            return next;
        }

        private static List<Shelf> replaced(List<Shelf> list, Shelf before, Shelf now) {
            List<Shelf> next = new ArrayList<>(list);
            for (int i = 0; i < next.size(); i++) {
                if (next.get(i) == before) {
                    next.set(i, now);
                    return next;
                }
            }
            throw new IllegalStateException("not in the list: " + before);
        }
    }

    private final CatalogueSnapshot catalogue;
    private final Map<String, OnLevel> byLevel = new HashMap<>();
    private final Map<String, Set<Trait>> traitsByType;

    private Shelves(CheckScope scope, Shelves before) {
        catalogue = scope.catalogue();
        boolean sameCatalogue = before != null && before.catalogue == catalogue;
        traitsByType = sameCatalogue ? before.traitsByType : new HashMap<>();
        for (LevelSnapshot level : scope.levels()) {
            OnLevel last = sameCatalogue ? before.byLevel.get(level.id()) : null;
            byLevel.put(level.id(), collect(level, last));
        }
    }

    /** Returns what a plan shows, prepared once per check; fixtures that did not change are taken from the last one. */
    public static Shelves of(CheckScope scope) {
        return scope.shared(Shelves.class, Shelves::new);
    }

    /** Returns all fixtures of a level in plan order, also those that show nothing. */
    public List<Shelf> all(LevelGround ground) {
        return byLevel.get(ground.level().id()).all;
    }

    /** Returns the fixtures of a level whose running samples need services, in plan order. */
    public List<Shelf> running(LevelGround ground) {
        return byLevel.get(ground.level().id()).running;
    }

    /** Finds a fixture of a level by its id. */
    public Optional<Shelf> find(LevelGround ground, String fixtureId) {
        OnLevel here = byLevel.get(ground.level().id());
        if (here.byId == null) {
            here.byId = new HashMap<>();
            here.all.forEach(shelf -> here.byId.put(shelf.fixture().id(), shelf));
        }
        return Optional.ofNullable(here.byId.get(fixtureId));
    }

    /** Returns the fixtures of a level that show something of a kind, in plan order. */
    public List<Shelf> showing(LevelGround ground, Trait trait) {
        return byLevel.get(ground.level().id()).byTrait.getOrDefault(trait, List.of());
    }

    /** Returns everything of a kind on a level, in plan order. */
    public List<Shown> products(LevelGround ground, Trait trait) {
        List<Shown> found = new ArrayList<>();
        showing(ground, trait).forEach(shelf -> found.addAll(shelf.all(trait)));
        return found;
    }

    private OnLevel collect(LevelSnapshot level, OnLevel last) {
        List<FixtureSnapshot> fixtures = level.fixtures();
        OnLevel here = last != null && last.all.size() == fixtures.size() ? last : null;
        for (int i = 0; here != null && i < fixtures.size(); i++) {
            if (last.all.get(i).fixture() != fixtures.get(i)) {
                Shelf now = new Shelf(fixtures.get(i), products(fixtures.get(i)));
                here = now.showsKindsOf(last.all.get(i)) ? here.with(i, now) : null;
            }
        }
        return here == null ? collect(fixtures) : here;
    }

    private OnLevel collect(List<FixtureSnapshot> fixtures) {
        OnLevel here = new OnLevel();
        fixtures.forEach(fixture -> here.add(new Shelf(fixture, products(fixture))));
        return here;
    }

    private List<Shown> products(FixtureSnapshot fixture) {
        List<Shown> products = new ArrayList<>(fixture.positions().size());
        for (PositionSnapshot position : fixture.positions()) {
            catalogue.productType(position.productTypeCode()).ifPresent(type -> products.add(shown(position, type)));
        }
        return products;
    }

    private Shown shown(PositionSnapshot position, ProductTypeSnapshot type) {
        Set<Trait> traits = traitsByType.computeIfAbsent(type.code(), code -> Trait.of(type));
        ProductSnapshot product = position.sku().isEmpty() ? null : catalogue.product(position.sku()).orElse(null);
        if (product == null || product.widthMm() <= 0 || product.depthMm() <= 0 || product.heightMm() <= 0) {
            return new Shown(position, type, traits, type.widthMm(), type.depthMm(), type.heightMm(),
                    product == null ? 0 : product.priceCny());
        }
        return new Shown(position, type, traits, product.widthMm(), product.depthMm(), product.heightMm(),
                product.priceCny());
    }
}
