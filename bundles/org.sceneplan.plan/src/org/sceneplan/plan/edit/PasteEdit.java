package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.zone.ZoneMembers;
import org.sceneplan.plan.internal.ElementName;

/**
 * Puts copies of elements into a level or, for positions, on a fixture: of the same plan or another one. The copies are
 * made when the edit is made, so that the originals may be changed, cut or closed before it is applied. They get new
 * ids, fixtures new numbers where theirs are in use, and are not locked.
 *
 * <p>References inside the copied set stay; others stay only where they lead to a layer of the plan or to something on
 * the same level. What was cut tells {@link #cut()}, what could not be copied {@link #leftOut()}.
 */
public final class PasteEdit implements PlanEdit {

    /**
     * A reference a copy has lost.
     *
     * @param copy the copy
     * @param feature name of the reference, of a dock {@code dockHost}
     * @param target id it led to, of a dock the host
     */
    public record Cut(EObject copy, String feature, String target) {
    }

    private final EObject owner;
    private final PastedCopies copies;

    /**
     * @param originals elements of any plan; groups bring their members
     * @param owner level or fixture of an open plan that is to hold the copies
     * @param dxMm how far east of the originals, mm
     * @param dyMm how far north of the originals, mm
     */
    public PasteEdit(Collection<? extends EObject> originals, EObject owner, int dxMm, int dyMm) {
        this.owner = requireNonNull(owner, "owner");
        Set<EObject> all = GroupTree.leaves(originals);
        all.addAll(GroupTree.contents(originals));
        this.copies = new PastedCopies(all, owner, new Motion.Shift(dxMm, dyMm));
    }

    /** The copies, in the order of the originals; in the plan while the edit is in force. */
    public List<EObject> copies() {
        return copies.copies();
    }

    /** The references the copies have lost. */
    public List<Cut> cut() {
        return copies.cut();
    }

    /**
     * The originals that have no place there: of a kind the owner does not hold, or an opening whose edge is not there.
     */
    public List<EObject> leftOut() {
        return copies.leftOut();
    }

    @Override
    public String label(Locale locale) {
        return EditRules.text("paste.some", copies().size() == 1
                ? ElementName.kind(copies().get(0).eClass().getName()) : ElementName.of(copies())).in(locale);
    }

    @Override
    public Refusal canApply() {
        if (copies().isEmpty()) {
            return leftOut().isEmpty() ? EditRules.nothing() : EditRules.refusal(leftOut().get(0), "paste.noPlace");
        }
        return new AddElementsEdit(owner, copies()).canApplyWithNewIds();
    }

    @Override
    public Set<EObject> apply() {
        PlanIds ids = new PlanIds(owner);
        FixtureNumbers numbers = new FixtureNumbers(PlanIds.root(owner));
        for (EObject each : copies()) {
            String before = ElementName.id(each);
            identify(each, owner, ids);
            copies.renameHost(before, ElementName.id(each));
            if (each instanceof Fixture fixture) {
                fixture.setNumber(numbers.free(fixture.getNumber()));
            }
        }
        copies.applyHosts();
        Set<EObject> affected = new LinkedHashSet<>(new AddElementsEdit(owner, copies()).apply());
        for (EObject each : copies()) {
            if (each instanceof Zone zone && owner instanceof Level level) {
                affected.addAll(ZoneMembers.takeIn(level, zone));
            }
        }
        return affected;
    }

    private static void identify(EObject copy, EObject itsOwner, PlanIds ids) {
        if (copy instanceof Identified identified) {
            identified.setId(ids.next(itsOwner, copy.eClass()));
        }
        new ArrayList<>(copy.eContents()).forEach(child -> identify(child, copy, ids));
    }
}
