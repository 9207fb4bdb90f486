package org.sceneplan.plan.edit.arrange;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.geometry.Point;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanIds;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.zone.ZoneMembers;
import org.sceneplan.plan.snapshot.FixturePlace;

/**
 * Puts copies of a fixture, with what it shows, at given places: a row along a wall, edge or line from
 * {@link FixtureRow}. Copies get new ids and the numbers that follow; each belongs to the zone its centre lies in. A
 * copy of a docked fixture that stands before the same host at the same gap is docked too.
 */
public final class ArrayEdit implements PlanEdit {

    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,9})");

    private final Fixture source;
    private final List<FixturePlace> places;

    /**
     * @param source the fixture to copy; it stays
     * @param places where the copies stand, at most {@link FixtureRow#MAX_COUNT}
     */
    public ArrayEdit(Fixture source, List<FixturePlace> places) {
        this.source = requireNonNull(source, "source");
        this.places = List.copyOf(places);
    }

    @Override
    public String label(Locale locale) {
        return ArrangeTexts.TEXTS.label(locale, "row.add", source, places.size());
    }

    /** Returns where the copies would stand. */
    public List<FixturePlace> preview() {
        return places;
    }

    @Override
    public Refusal canApply() {
        if (places.isEmpty()) {
            return ArrangeTexts.TEXTS.refusal(source, "row.empty");
        }
        if (places.size() > FixtureRow.MAX_COUNT) {
            return ArrangeTexts.TEXTS.refusal(source, "row.tooMany", places.size(), FixtureRow.MAX_COUNT);
        }
        if (source.getLayer() != null && source.getLayer().isLocked()) {
            return PlanLayers.lock(source);
        }
        for (FixturePlace place : places) {
            Fixture unlocked = EcoreUtil.copy(source);
            unlocked.setLocked(false);
            Refusal refusal = FixtureChange.writable(unlocked, place, PlacedThing.size(source));
            if (refusal.isRefused()) {
                return refusal;
            }
        }
        return Refusal.NONE;
    }

    @Override
    public Set<EObject> apply() {
        Level level = (Level) source.eContainer();
        PlanIds ids = new PlanIds(level);
        Set<String> numbers = new HashSet<>();
        ((StorePlan) level.eContainer()).getLevels()
                .forEach(each -> each.getFixtures().forEach(fixture -> numbers.add(fixture.getNumber())));
        Set<EObject> affected = new LinkedHashSet<>();
        int index = level.getFixtures().indexOf(source);
        for (FixturePlace place : places) {
            Fixture copy = EcoreUtil.copy(source);
            copy.setId(ids.next(level, copy.eClass()));
            copy.getPositions().forEach(position -> position.setId(ids.next(copy, position.eClass())));
            copy.setNumber(nextNumber(numbers));
            copy.setLocked(false);
            copy.setZone(ZoneMembers.zoneAt(level, place.centre()).orElse(source.getZone()));
            FixtureChange.place(copy, place);
            dockLikeSource(level, copy);
            level.getFixtures().add(++index, copy);
            affected.add(copy);
        }
        affected.add(level);
        return affected;
    }

    /** The number of the source with the next free count at its end. */
    private String nextNumber(Set<String> taken) {
        if (source.getNumber() == null || source.getNumber().isEmpty()) {
            return source.getNumber();
        }
        Matcher matcher = LAST_NUMBER.matcher(source.getNumber());
        boolean counts = matcher.matches();
        String prefix = counts ? matcher.group(1) : source.getNumber() + "-";
        int digits = counts ? matcher.group(2).length() : 1;
        long next = counts ? Long.parseLong(matcher.group(2)) + 1 : 2;
        while (true) {
            String digitsText = String.valueOf(next++);
            String number = prefix + "0".repeat(Math.max(0, digits - digitsText.length())) + digitsText;
            if (taken.add(number)) {
                return number;
            }
        }
    }

    private void dockLikeSource(Level level, Fixture copy) {
        if (!FixtureChange.isDocked(source)) {
            return;
        }
        FixturePlace place = PlacedThing.place(copy);
        for (DockFace face : DockFace.of(level)) {
            if (face.host().equals(source.getDockHost())) {
                int along = (int) Math.round(face.alongMm(place.centre()));
                FixturePlace docked = face.place(along, source.getDockGapMm(), copy.getDepthMm());
                if (docked.centre().distanceMm(place.centre()) <= 2 && docked.angleDeg() == place.angleDeg()) {
                    copy.setDockAlongMm(along);
                    return;
                }
            }
        }
        FixtureChange.undock(copy);
    }
}
