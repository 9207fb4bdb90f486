package org.sceneplan.exchange.pkg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sceneplan.exchange.pkg.FileState.State;
import org.sceneplan.exchange.pkg.PackageManifest.Basis;
import org.sceneplan.exchange.pkg.PackageManifest.Entry;
import org.sceneplan.exchange.pkg.PackageManifest.Outcome;
import org.sceneplan.exchange.pkg.PackageManifest.Page;
import org.sceneplan.exchange.pkg.PackageManifest.Subject;
import org.sceneplan.rules.wording.Bilingual;

/**
 * Compares a stored package with its manifest, and with the package its plan gives when it is made again. The second
 * finds what the first can't: files that were changed together with their hashes.
 */
public final class PackageVerifier {

    private final StoredPackage stored;
    private final Map<String, State> stateByName = new LinkedHashMap<>();
    private final List<Bilingual> reasons = new ArrayList<>();
    private final List<Bilingual> remarks = new ArrayList<>();

    private PackageVerifier(StoredPackage stored) {
        this.stored = stored;
        compareHashes();
        ManifestReader.firstForeign(stored.content(PackageManifest.NAME).orElseThrow(), stored.manifest())
                .ifPresent(where -> reasons.add(StoredPackage.WORDING.text("PackageVerifier_foreign",
                        PackageNames.shown(where))));
    }

    /** Compares files with the hashes of the manifest; a manifest changed with its files is not found. */
    public static PackageVerification hashes(StoredPackage stored) {
        return new PackageVerifier(stored).result();
    }

    /**
     * Compares files with the manifest, and manifest and files with the same package made again.
     *
     * @param again the package made of the stored plan, in the stored language, with the stored date and version; made
     *              with the earlier package too, if there is one, else lists of changes are not checked
     */
    public static PackageVerification against(StoredPackage stored, PlanPackage again) {
        PackageVerifier verifier = new PackageVerifier(stored);
        verifier.compareFiles(again);
        verifier.comparePages(again.manifest());
        verifier.compareManifest(again.manifest());
        return verifier.result();
    }

    private PackageVerification result() {
        return new PackageVerification(stateByName.entrySet().stream()
                .map(entry -> new FileState(entry.getKey(), entry.getValue())).toList(), reasons, remarks);
    }

    private void compareHashes() {
        for (Entry entry : stored.manifest().files()) {
            stateByName.put(entry.name(), stored.content(entry.name()).map(content -> isAs(entry, content)
                    ? State.UNCHANGED : State.CHANGED).orElse(State.MISSING));
        }
        List<String> ofSystem = new ArrayList<>();
        for (String name : stored.names()) {
            if (!name.equals(PackageManifest.NAME) && !stateByName.containsKey(name)) {
                if (PackageNames.isOfSystem(name)) {
                    ofSystem.add(name);
                } else {
                    stateByName.put(name, State.ADDED);
                }
            }
        }
        if (!ofSystem.isEmpty()) {
            remarks.add(StoredPackage.WORDING.text("PackageVerifier_ofSystem", String.join(" ", ofSystem)));
        }
        stored.manifest().file(PackageContent.PLAN)
                .filter(plan -> plan.sha256().equals(stored.manifest().subject().planSha256()))
                .ifPresentOrElse(same -> { },
                        () -> reasons.add(StoredPackage.WORDING.text("PackageVerifier_planHash")));
    }

    private static boolean isAs(Entry entry, byte[] content) {
        return entry.sizeBytes() == content.length && new PackageFile("", content).sha256().equals(entry.sha256());
    }

    private void compareFiles(PlanPackage again) {
        Map<String, PackageFile> madeByName = new LinkedHashMap<>();
        again.files().forEach(file -> madeByName.put(file.name(), file));
        boolean withoutEarlier = !stored.manifest().predecessors().isEmpty()
                && again.manifest().predecessors().isEmpty();
        List<String> unchecked = new ArrayList<>();
        for (Entry entry : stored.manifest().files()) {
            PackageFile made = madeByName.remove(entry.name());
            if (made == null && withoutEarlier && PackageContent.isOfChanges(entry.name())) {
                unchecked.add(entry.name());
            } else if (stateByName.get(entry.name()) == State.UNCHANGED && !isSame(entry, made)) {
                stateByName.put(entry.name(), State.NOT_OF_PLAN);
            }
        }
        madeByName.remove(PackageManifest.NAME);
        madeByName.keySet().forEach(name -> reasons.add(StoredPackage.WORDING.text("PackageVerifier_notNamed", name)));
        if (withoutEarlier) {
            unchecked.add(0, "/predecessors");
            remarks.add(StoredPackage.WORDING.text("PackageVerifier_changes", stored.manifest().predecessors().size(),
                    String.join(" ", unchecked)));
        }
    }

    private boolean isSame(Entry entry, PackageFile made) {
        return made != null && (made.sha256().equals(entry.sha256())
                || SameContent.of(entry.name(), stored.content(entry.name()).orElseThrow(), made.content()));
    }

    private void comparePages(PackageManifest again) {
        Map<String, Page> madeById = new LinkedHashMap<>();
        again.pages().forEach(page -> madeById.put(page.id(), page));
        Set<String> wrong = new LinkedHashSet<>();
        for (Page page : stored.manifest().pages()) {
            if (!page.equals(madeById.remove(page.id())) && !PackageContent.isOfChanges(page.file())) {
                wrong.add(page.id());
            }
        }
        wrong.addAll(madeById.keySet());
        if (wrong.isEmpty()) {
            wrong.addAll(outOfOrder(again));
        }
        if (!wrong.isEmpty()) {
            reasons.add(StoredPackage.WORDING.text("PackageVerifier_pages", wrong.size(), String.join(" ", wrong)));
        }
    }

    private List<String> outOfOrder(PackageManifest again) {
        List<Page> said = stored.manifest().pages().stream()
                .filter(page -> !PackageContent.isOfChanges(page.file())).toList();
        List<Page> made = again.pages().stream().filter(page -> !PackageContent.isOfChanges(page.file())).toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < Math.min(said.size(), made.size()); i++) {
            if (!said.get(i).id().equals(made.get(i).id())) {
                wrong.add(said.get(i).id());
            }
        }
        return wrong;
    }

    private void compareManifest(PackageManifest again) {
        compareBasis(stored.manifest().basis(), again.basis());
        compareSubject(stored.manifest().subject(), again.subject());
        Outcome said = stored.manifest().outcome();
        Outcome made = again.outcome();
        compare("/findings/H", said.blocking(), made.blocking());
        compare("/findings/W", said.warnings(), made.warnings());
        compare("/findings/I", said.hints(), made.hints());
        compare("/certificate/verdict", said.verdict(), made.verdict());
        compare("/certificate/contentSha256", said.certificateSha256(), made.certificateSha256());
        if (!again.predecessors().isEmpty() && !again.predecessors().equals(stored.manifest().predecessors())) {
            reasons.add(StoredPackage.WORDING.text("PackageVerifier_predecessors"));
        }
    }

    private void compareBasis(Basis said, Basis made) {
        compare("/standard/id", said.standard().id(), made.standard().id());
        compare("/standard/version", said.standard().version(), made.standard().version());
        compare("/standard/sha256", said.standard().sha256(), made.standard().sha256());
        compare("/catalogue/id", said.catalogue().id(), made.catalogue().id());
        compare("/catalogue/version", said.catalogue().version(), made.catalogue().version());
        compare("/catalogue/sha256", said.catalogue().sha256(), made.catalogue().sha256());
        compare("/rules/sha256", said.rulesSha256(), made.rulesSha256());
    }

    private void compareSubject(Subject said, Subject made) {
        compare("/store/code", said.storeCode(), made.storeCode());
        compare("/store/name", said.storeName(), made.storeName());
        compare("/plan/id", said.planId(), made.planId());
        compare("/plan/name", said.planName(), made.planName());
        compare("/plan/revision", said.revision(), made.revision());
        compare("/plan/seed", said.seed(), made.seed());
        compare("/plan/sha256", said.planSha256(), made.planSha256());
    }

    private void compare(String where, Object said, Object made) {
        if (!said.equals(made)) {
            reasons.add(StoredPackage.WORDING.text("PackageVerifier_value", where, PackageNames.shown(said.toString()),
                    PackageNames.shown(made.toString())));
        }
    }
}
