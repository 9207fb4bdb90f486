package org.sceneplan.workbench.deliver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.pkg.FileState;
import org.sceneplan.exchange.pkg.PackageManifest;
import org.sceneplan.exchange.pkg.PackageManifest.Origin;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackageProgress;
import org.sceneplan.exchange.pkg.PackageReadException;
import org.sceneplan.exchange.pkg.PackageSettings;
import org.sceneplan.exchange.pkg.PackageVerification;
import org.sceneplan.exchange.pkg.PackageVerifier;
import org.sceneplan.exchange.pkg.Paper;
import org.sceneplan.exchange.pkg.PlanPackage;
import org.sceneplan.exchange.pkg.StoredPackage;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.wording.Bilingual;

/**
 * What became of a package: its files against its manifest, and both against the same package made again of its plan.
 *
 * @param holds nothing speaks against it, nor against the paper that was asked for
 * @param sentences what to say, the verdict first
 */
record PackageVerdict(boolean holds, List<String> sentences, List<FileState> files) {
    private static final PackageTexts TEXTS = PackageTexts.of(PackageVerdict.class);

    PackageVerdict {
        sentences = List.copyOf(sentences);
        files = List.copyOf(files);
    }

    /**
     * Verifies a package; takes as long as making it.
     *
     * @param code text of a page's code or beginning of its hash; empty = no paper is asked for
     * @throws DeliveryException if it can't be read as a package
     */
    static PackageVerdict of(Path place, String code, PackageProgress progress) throws DeliveryException {
        try {
            StoredPackage stored = StoredPackage.read(place);
            List<String> details = new ArrayList<>();
            PackageVerification found = verification(stored, progress, details);
            found.reasons().forEach(reason -> details.add(pick(reason)));
            found.remarks().forEach(remark -> details.add(pick(remark)));
            ProductVersion.note(shown(stored.manifest().origin().version()), ProductVersion.ofRelease(),
                    PackageTexts.language()).ifPresent(details::addFirst);
            Paper paper = code.isEmpty() ? null : Paper.of(stored.manifest(), code);
            if (paper != null) {
                details.addFirst(sentence(paper, stored.manifest()));
            }
            boolean holds = found.holds() && (paper == null || paper instanceof Paper.Current);
            PackageManifest.Subject subject = stored.manifest().subject();
            details.addFirst(TEXTS.text(holds ? "verify.holds" : "verify.holdsNot", shown(subject.storeCode()),
                    shown(subject.planId()), subject.revisionId(), stored.manifest().files().size(),
                    stored.manifest().pages().size()));
            return new PackageVerdict(holds, details, found.files());
        } catch (PackageReadException e) {
            throw new DeliveryException(e.message(PackageTexts.language()), e);
        }
    }

    private static PackageVerification verification(StoredPackage stored, PackageProgress progress,
            List<String> details) {
        try {
            Origin origin = stored.manifest().origin();
            DesignFile design = DesignFile.of(stored.source(), stored.planFile().orElse(new byte[0]));
            PackageOrder order = PackageOrder.of(design.context(), RuleEngine.standard().check(design.context()),
                    design.bytes(), new PackageSettings(Locale.forLanguageTag(origin.language()), origin.dateText(),
                            origin.version()));
            return PackageVerifier.against(stored, PlanPackage.of(order, progress));
        } catch (DeliveryException | IOException e) {
            details.add(TEXTS.text("verify.notAgain", e.getMessage()));
            return PackageVerifier.hashes(stored);
        }
    }

    private static String sentence(Paper paper, PackageManifest manifest) {
        String now = manifest.subject().revisionId();
        return switch (paper) {
            case Paper.Current current -> TEXTS.text("paper.current", shown(current.page().id()),
                    shown(current.page().title()), now);
            case Paper.Earlier earlier -> TEXTS.text("paper.earlier", shown(earlier.pageId()),
                    shown(earlier.revision().revisionId()), now);
            case Paper.OfAnotherPlan other -> TEXTS.text("paper.otherPlan", shown(other.seal().planId()),
                    shown(other.seal().storeCode()));
            case Paper.OfUnknownRevision other -> TEXTS.text("paper.otherRevision",
                    shown(other.seal().revision()), now);
            case Paper.Contradictory forged -> TEXTS.text("paper.contradictory", shown(forged.seal().pageId()),
                    shown(forged.seal().planId()), shown(forged.seal().storeCode()), shown(forged.page().id()));
            case Paper.Unknown unknown -> TEXTS.text("paper.unknown", shown(unknown.given()));
            case Paper.Ambiguous several -> TEXTS.text("paper.ambiguous", String.join(" ", several.pageIds()));
            case Paper.Unreadable unreadable -> TEXTS.text("paper.unreadable", Paper.MIN_DIGITS);
        };
    }

    private static String pick(Bilingual text) {
        return text.in(PackageTexts.language());
    }

    /** What stands in a package may hold anything. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
