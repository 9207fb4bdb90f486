package org.sceneplan.plan.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.plan.edit.follow.DockedFixtures;
import org.sceneplan.plan.edit.shell.AddOpeningEdit;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.PlanClass;
import org.sceneplan.plan.internal.PlanClass.Slot;

/** Copies of elements on their way to a new owner: shifted, unlocked, without references that would lead astray. */
final class PastedCopies {

    private final EObject owner;
    private final EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
    private final Map<EObject, EObject> originalByCopy = new LinkedHashMap<>();
    private final List<PasteEdit.Cut> cut = new ArrayList<>();
    private final List<EObject> leftOut = new ArrayList<>();
    private final Map<Fixture, String> hostByFixture = new LinkedHashMap<>();
    private final Map<String, String> newIdByHost = new HashMap<>();

    PastedCopies(Set<EObject> originals, EObject owner, Motion.Shift shift) {
        this.owner = owner;
        copy(originals);
        copier.copyReferences();
        Set<EObject> all = new LinkedHashSet<>();
        copies().forEach(copy -> {
            all.add(copy);
            copy.eAllContents().forEachRemaining(all::add);
        });
        all.forEach(copy -> cutReferences(copy, all));
        dropSmallGroups();
        shift(shift);
    }

    private void copy(Collection<EObject> originals) {
        for (EObject each : originals) {
            if (Containment.isInside(each, List.copyOf(originals))) {
                continue;
            }
            if (Containment.list(owner, each).isEmpty()) {
                leftOut.add(each);
                continue;
            }
            EObject copy = copier.copy(each);
            originalByCopy.put(copy, each);
        }
    }

    List<EObject> copies() {
        return List.copyOf(originalByCopy.keySet());
    }

    List<PasteEdit.Cut> cut() {
        return List.copyOf(cut);
    }

    List<EObject> leftOut() {
        return List.copyOf(leftOut);
    }

    private void cutReferences(EObject copy, Set<EObject> all) {
        if (copy instanceof Lockable lockable) {
            lockable.setLocked(false);
        }
        if (copy instanceof DisplayPosition position) {
            SampleReports.clear(position);
        }
        for (Slot slot : PlanClass.of(copy.eClass()).references()) {
            EReference reference = (EReference) slot.feature();
            Object value = copy.eGet(reference);
            List<?> targets = value instanceof List<?> many ? List.copyOf(many)
                    : value == null ? List.of() : List.of(value);
            for (Object target : targets) {
                if (!all.contains(target) && !stays((EObject) target)) {
                    EcoreUtil.remove(copy, reference, target);
                    cut.add(new PasteEdit.Cut(copy, slot.name(), ElementName.id((EObject) target)));
                    clearAnchor(copy, slot.name());
                }
            }
        }
        if (copy instanceof Fixture fixture) {
            cutDock(fixture, all);
        }
    }

    /** A layer of the plan, or something on the level that is to hold the copies. */
    private boolean stays(EObject target) {
        EObject level = owner instanceof Fixture ? owner.eContainer() : owner;
        return target instanceof Layer ? target.eContainer() == PlanIds.root(owner)
                : level != null && target.eContainer() == level;
    }

    private static void clearAnchor(EObject copy, String reference) {
        if (copy instanceof Dimension dimension) {
            if (reference.equals("fromElement")) {
                dimension.setFromAnchor(null);
            } else {
                dimension.setToAnchor(null);
            }
        }
    }

    private void cutDock(Fixture copy, Set<EObject> all) {
        String host = copy.getDockHost();
        if (host == null || host.isEmpty()) {
            return;
        }
        String id = host.substring(0, Math.max(0, host.indexOf('/')));
        boolean comesAlong = all.stream().anyMatch(each -> ElementName.id(each).equals(id));
        if (comesAlong) {
            hostByFixture.put(copy, host);
        } else if (originalByCopy.get(copy) != null && originalByCopy.get(copy).eContainer() != owner) {
            cut.add(new PasteEdit.Cut(copy, "dockHost", host));
            DockedFixtures.undock(copy);
        }
    }

    /** What is left of a group of fewer than two goes to the group around it. */
    private void dropSmallGroups() {
        Optional<Group> small = smallGroup();
        while (small.isPresent()) {
            Group group = small.get();
            leftOut.add(originalByCopy.remove(group));
            originalByCopy.keySet().stream().filter(Group.class::isInstance).map(Group.class::cast)
                    .filter(outer -> outer.getMembers().contains(group)).findFirst()
                    .ifPresent(outer -> GroupTree.replace(group, outer, member -> true));
            small = smallGroup();
        }
    }

    private Optional<Group> smallGroup() {
        return originalByCopy.keySet().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.getMembers().size() < 2).findFirst();
    }

    private void shift(Motion.Shift shift) {
        Settings settings = new Settings();
        ElementMotion motion = new ElementMotion(shift, originalByCopy.keySet(), settings);
        for (EObject copy : copies()) {
            if (copy instanceof Opening opening) {
                boolean sameEdge = owner instanceof Level level && originalByCopy.get(copy).eContainer() instanceof
                        Level from && String.valueOf(from.getOutline()).equals(level.getOutline());
                Refusal refusal = sameEdge ? new OpeningMotion(shift, settings).move(opening, (Level) owner)
                        : EditRules.nothing();
                if (refusal.isRefused()) {
                    leftOut.add(originalByCopy.remove(copy));
                }
            } else if (owner instanceof Level) {
                motion.move(copy);
            }
        }
        settings.apply();
        spaceOpenings();
    }

    /** Doors and windows that would lie over others go to the free part of their edge that is nearest. */
    private void spaceOpenings() {
        List<Opening> placed = new ArrayList<>();
        for (EObject copy : copies()) {
            if (copy instanceof Opening opening) {
                OptionalInt freeMm = AddOpeningEdit.freeMm((Level) owner, opening, placed);
                if (freeMm.isPresent()) {
                    opening.setOffsetMm(freeMm.getAsInt());
                    placed.add(opening);
                } else {
                    leftOut.add(originalByCopy.remove(copy));
                }
            }
        }
    }

    /** Remembers the new id of a copied wall or column for the fixtures that stand at it. */
    void renameHost(String before, String after) {
        newIdByHost.put(before, after);
    }

    /** Lets copied fixtures stand at copied hosts. */
    void applyHosts() {
        hostByFixture.replaceAll((fixture, host) -> {
            int slash = host.indexOf('/');
            return newIdByHost.getOrDefault(host.substring(0, slash), host.substring(0, slash)) + host.substring(slash);
        });
        hostByFixture.forEach(Fixture::setDockHost);
    }
}
