package org.sceneplan.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sceneplan.plan.walk.Walk;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

/**
 * All lists of a plan, made over one walk, each with the proof that it is complete.
 *
 * @param walk the walk they follow
 * @param display display checklist
 * @param fixtures fixture list
 * @param materials material list
 * @param services service list
 * @param circuits circuit list
 * @param photos places for photos
 * @param proofs proofs of the first four lists, in their order
 */
public record DesignLists(Walk walk, ListTable display, ListTable fixtures, ListTable materials, ListTable services,
        ListTable circuits, List<PhotoFrame> photos, List<ListProof> proofs) {

    public DesignLists {
        photos = List.copyOf(photos);
        proofs = List.copyOf(proofs);
    }

    /**
     * The lists of a plan with prices after subsidy by the latest scheme known.
     *
     * @throws IllegalStateException if a list does not match its plan, which is an error of the program
     */
    public static DesignLists of(DesignContext context) {
        return of(context, Subsidies.latestDay());
    }

    /**
     * The lists of a plan.
     *
     * @param day day on which prices after subsidy are to hold
     * @throws IllegalStateException if a list does not match its plan, which is an error of the program
     */
    public static DesignLists of(DesignContext context, LocalDate day) {
        Walk walk = Walk.of(context.plan());
        ListTable display = DisplayChecklist.of(context, walk, day);
        ListTable fixtures = FixtureList.of(context, walk);
        ListTable materials = MaterialList.of(context, walk);
        ListTable services = ServiceList.of(context, walk);
        List<ListProof> proofs = List.of(ListProof.ofDisplay(context, display),
                ListProof.ofFixtures(context, fixtures), ListProof.ofMaterials(context, materials),
                ListProof.ofServices(context, services));
        for (ListProof proof : proofs) {
            if (!proof.holds()) {
                throw new IllegalStateException("a list does not match its plan: " + proof);
            }
        }
        return new DesignLists(walk, proved(display, proofs.get(0)), proved(fixtures, proofs.get(1)),
                proved(materials, proofs.get(2)), proved(services, proofs.get(3)), CircuitList.of(context, walk),
                PhotoFrame.of(context, walk), proofs);
    }

    /** All lists in the order of the sheets of a workbook. */
    public List<ListTable> tables() {
        return List.of(display, fixtures, materials, services, circuits);
    }

    /** The proofs in sentences. */
    public List<Bilingual> proofSentences() {
        return proofs.stream().map(ListProof::sentence).toList();
    }

    private static ListTable proved(ListTable table, ListProof proof) {
        List<Bilingual> notes = new ArrayList<>();
        notes.add(proof.sentence());
        notes.addAll(table.notes());
        return table.withNotes(notes);
    }
}
