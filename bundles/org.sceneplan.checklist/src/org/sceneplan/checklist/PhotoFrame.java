package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * A place for the photos of one fixture, before and after: what the picture must let one see. There is one per fixture
 * that shows samples, in walking order.
 *
 * @param fixtureId fixture it shows
 * @param number number of the fixture on the plan, by which lines of the checklist name the frame
 * @param zone zone of the fixture
 * @param lines first and last line of the checklist it covers
 * @param mustShow what must be visible, most important first
 */
public record PhotoFrame(String fixtureId, String number, Bilingual zone, Bilingual lines, List<Bilingual> mustShow) {
    private static final Wording WORDING = Wording.of(PhotoFrame.class);
    private static final int NAMED = 3;

    public PhotoFrame {
        mustShow = List.copyOf(mustShow);
    }

    /** The frames of a plan. */
    public static List<PhotoFrame> of(DesignContext context, Walk walk) {
        PlanNames names = new PlanNames(context);
        List<PhotoFrame> frames = new ArrayList<>();
        int line = 1;
        for (WalkStop stop : walk.stops()) {
            FixtureSnapshot fixture = stop.fixture();
            int samples = fixture.positions().size();
            if (samples > 0) {
                frames.add(new PhotoFrame(fixture.id(), PlanNames.number(fixture), names.zone(stop).name(),
                        samples == 1 ? Bilingual.same(String.valueOf(line))
                                : Bilingual.same(line + "–" + (line + samples - 1)),
                        mustShow(context, fixture)));
                line += samples;
            }
        }
        return frames;
    }

    private static List<Bilingual> mustShow(DesignContext context, FixtureSnapshot fixture) {
        List<PositionSnapshot> positions = WalkOrder.positions(fixture);
        List<Bilingual> wanted = new ArrayList<>();
        wanted.add(positions.size() == 1 ? WORDING.text("PhotoFrame_one", positions.getFirst().number())
                : WORDING.text("PhotoFrame_whole", positions.getFirst().number(), positions.getLast().number(),
                        positions.size()));
        Map<Bilingual, Integer> countByType = new LinkedHashMap<>();
        positions.forEach(position -> countByType.merge(context.catalogue().productType(position.productTypeCode())
                .map(PhotoFrame::name).orElseGet(() -> Bilingual.same(position.productTypeCode())),
                position.quantity(), Integer::sum));
        wanted.add(WORDING.text("PhotoFrame_samples",
                new Bilingual(samples(countByType, Locale.CHINESE), samples(countByType, Locale.ENGLISH))));
        boolean labelled = positions.stream().anyMatch(position -> Subsidies.classOf(position.productTypeCode())
                .map(Subsidies.GoodsClass::energyLabel).orElse(false));
        wanted.add(WORDING.text(labelled ? "PhotoFrame_tagsAndLabels" : "PhotoFrame_tags"));
        return wanted;
    }

    private static Bilingual name(ProductTypeSnapshot type) {
        return new Bilingual(type.nameZh(), type.nameEn());
    }

    private static String samples(Map<Bilingual, Integer> countByType, Locale locale) {
        List<String> parts = new ArrayList<>();
        countByType.forEach((type, count) -> parts.add(type.in(locale) + " " + count));
        return parts.size() <= NAMED ? String.join(", ", parts) : String.join(", ", parts.subList(0, NAMED)) + " …";
    }
}
