package org.sceneplan.rules.circulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.rules.CheckScope;

/** Which fixtures show products of one group; looked up anew only where positions changed since the last state. */
final class ShowingFixtures {

    private final CatalogueSnapshot catalogue;
    private final Map<String, OnLevel> levels = new HashMap<>();

    private record OnLevel(String group, List<FixtureSnapshot> fixtures, boolean[] shows) {
    }

    private ShowingFixtures(CatalogueSnapshot catalogue, ShowingFixtures before) {
        this.catalogue = catalogue;
        if (before != null && before.catalogue == catalogue) {
            levels.putAll(before.levels);
        }
    }

    /** Tells for each fixture of a level whether it shows a product of a group. */
    static boolean[] of(CheckScope scope, LevelSnapshot level, String group) {
        ShowingFixtures all = scope.shared(ShowingFixtures.class,
                (each, before) -> new ShowingFixtures(each.catalogue(), before));
        OnLevel before = all.levels.get(level.id());
        if (before != null && before.group.equals(group) && before.fixtures == level.fixtures()) {
            return before.shows;
        }
        boolean isLike = before != null && before.group.equals(group);
        boolean[] shows = new boolean[level.fixtures().size()];
        for (int i = 0; i < shows.length; i++) {
            List<PositionSnapshot> positions = level.fixtures().get(i).positions();
            shows[i] = isLike && i < before.shows.length && before.fixtures.get(i).positions() == positions
                    ? before.shows[i] : all.shows(positions, group);
        }
        all.levels.put(level.id(), new OnLevel(group, level.fixtures(), shows));
        return shows;
    }

    private boolean shows(List<PositionSnapshot> positions, String group) {
        for (PositionSnapshot position : positions) {
            Optional<ProductTypeSnapshot> type = catalogue.productType(position.productTypeCode());
            if (type.isPresent() && type.get().group().equals(group)) {
                return true;
            }
        }
        return false;
    }
}
