package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

import org.sceneplan.drawing.Sheet;
import org.sceneplan.checklist.DesignLists;
import org.sceneplan.exchange.gltf.StoreModel;
import org.sceneplan.exchange.json.BasisHash;
import org.sceneplan.exchange.json.CertificateJson;
import org.sceneplan.exchange.json.FindingsJson;
import org.sceneplan.exchange.json.PlanJson;
import org.sceneplan.exchange.pdf.CertificateSheet;
import org.sceneplan.exchange.pkg.PackageManifest.Basis;
import org.sceneplan.exchange.pkg.PackageManifest.Entry;
import org.sceneplan.exchange.pkg.PackageManifest.Origin;
import org.sceneplan.exchange.pkg.PackageManifest.Outcome;
import org.sceneplan.exchange.pkg.PackageManifest.PageMark;
import org.sceneplan.exchange.pkg.PackageManifest.Predecessor;
import org.sceneplan.exchange.pkg.PackageManifest.Source;
import org.sceneplan.exchange.pkg.PackageManifest.Subject;
import org.sceneplan.exchange.seal.PageHash;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.SignOff;

/** Makes the files of a package, all in memory, in the order of the manifest. */
final class PackageContent {
    /** The plan in a package. */
    static final String PLAN = "plan.storeplan";
    /** Files that only a package with an earlier one has. */
    private static final Pattern CHANGES = Pattern.compile("lists/changes\\..*|drawings/changes\\.pdf"
            + "|drawings/\\d+-changes[^/]*\\.svg");
    private static final String CERTIFICATE_PAGES = "check/certificate.pdf";

    private final PackageOrder order;
    private final PackageProgress progress;
    private final PackagePens pens;
    private final DesignContext context;
    private final Locale locale;
    private final Subject subject;
    private final PageSealer sealer;
    private final PackageFiles files = new PackageFiles();
    private DesignLists lists;

    PackageContent(PackageOrder order, PackageProgress progress, PackagePens pens) {
        this.order = order;
        this.pens = pens;
        this.progress = progress;
        this.context = order.context();
        this.locale = order.settings().locale();
        this.subject = subject(order);
        this.sealer = new PageSealer(subject);
    }

    /** Whether a file tells of changes since an earlier package, so that it can't be made again without that one. */
    static boolean isOfChanges(String name) {
        return CHANGES.matcher(name).matches();
    }

    private static Subject subject(PackageOrder order) {
        PlanSnapshot plan = order.context().plan();
        return new Subject(plan.store().code(), plan.store().name(), plan.id(), plan.name(), plan.revision(),
                plan.seed(), PageHash.sha256(order.planFile()));
    }

    PlanPackage make() throws IOException {
        begin(PackagePart.PLAN);
        files.add(PLAN, order.planFile());
        files.add("plan.json", PlanJson.of(context.plan()));
        DrawingFiles.add(this);
        ListFiles.add(this);
        begin(PackagePart.CHECK);
        Outcome outcome = addCheck();
        begin(PackagePart.MODEL);
        files.add("model/store.glb", out -> StoreModel.write(context, out));
        begin(PackagePart.MANIFEST);
        List<Entry> entries = files.files().stream()
                .map(file -> new Entry(file.name(), file.content().length, file.sha256())).toList();
        PackageManifest manifest = new PackageManifest(origin(), subject, basis(), outcome, sealer.pages(), entries,
                predecessors());
        files.add(PackageManifest.NAME, ManifestJson.of(manifest));
        return new PlanPackage(manifest, files.files());
    }

    /** Tells that a step begins, unless the package is cancelled. */
    void begin(PackagePart part) {
        if (progress.isCancelled()) {
            throw new CancellationException("cancelled before " + part);
        }
        progress.begins(part);
    }

    PackageOrder order() {
        return order;
    }

    Subject subject() {
        return subject;
    }

    /** The lists of the plan, whose walk and circuits the sheets share. */
    DesignLists lists() {
        lists = lists == null ? DesignLists.of(context) : lists;
        return lists;
    }

    PackageFiles files() {
        return files;
    }

    PackagePens pens() {
        return pens;
    }

    PageSealer sealer() {
        return sealer;
    }

    private Outcome addCheck() throws IOException {
        Certificate certificate = Certificate.of(context, order.check(), subject.planSha256(), SignOff.OPEN);
        files.add("check/findings.json", FindingsJson.of(order.check().findings(), locale));
        String contentSha256 = CertificateJson.contentSha256(certificate);
        files.add("check/certificate.json", CertificateJson.of(certificate, contentSha256));
        List<Sheet> pages = sealer.seal(CERTIFICATE_PAGES, CertificateSheet.pagesToSeal(certificate,
                contentSha256, locale));
        files.add(CERTIFICATE_PAGES, out -> pens.pdf(pages, out));
        return new Outcome(order.check().count(Severity.H), order.check().count(Severity.W),
                order.check().count(Severity.I), CertificateJson.verdict(certificate),
                contentSha256);
    }

    private Origin origin() {
        return new Origin(order.settings().generatorVersion(), locale.getLanguage().equals("zh") ? "zh" : "en",
                order.settings().dateText());
    }

    private Basis basis() {
        return new Basis(new Source(context.standard().id(), context.standard().version(),
                BasisHash.of(context.standard())), new Source(context.catalogue().id(), context.catalogue().version(),
                        BasisHash.of(context.catalogue())), BasisHash.of(context.standard().ruleLimits()));
    }

    private List<Predecessor> predecessors() {
        List<Predecessor> all = new ArrayList<>();
        for (EarlierPackage earlier : order.earlier()) {
            PackageManifest before = earlier.manifest();
            all.add(new Predecessor(before.subject().revisionId(), before.subject().planSha256(),
                    earlier.manifestSha256(), before.pages().stream()
                            .map(page -> new PageMark(page.id(), page.sha256())).toList()));
            all.addAll(before.predecessors());
        }
        return all.stream().limit(PackageLimits.MAX_PREDECESSORS).toList();
    }
}
