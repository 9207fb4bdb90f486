package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.sceneplan.checklist.DisplayChecklist;
import org.sceneplan.checklist.FixtureList;
import org.sceneplan.checklist.ListProof;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.MaterialList;
import org.sceneplan.checklist.ServiceList;
import org.sceneplan.drawing.DesignSheets;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.exchange.json.BasisHash;
import org.sceneplan.exchange.json.CertificateJson;
import org.sceneplan.exchange.json.FindingsJson;
import org.sceneplan.exchange.json.PlanJson;
import org.sceneplan.exchange.pdf.CertificateSheet;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.pkg.PackageManifest.Basis;
import org.sceneplan.exchange.pkg.PackageManifest.Entry;
import org.sceneplan.exchange.pkg.PackageManifest.Origin;
import org.sceneplan.exchange.pkg.PackageManifest.Outcome;
import org.sceneplan.exchange.pkg.PackageManifest.PageMark;
import org.sceneplan.exchange.pkg.PackageManifest.Predecessor;
import org.sceneplan.exchange.pkg.PackageManifest.Source;
import org.sceneplan.exchange.pkg.PackageManifest.Subject;
import org.sceneplan.exchange.seal.PageHash;
import org.sceneplan.exchange.svg.SvgPen;
import org.sceneplan.exchange.table.CsvTableWriter;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.SignOff;

/** Makes the files of a package, all in memory, in the order of the manifest. */
final class PackageContent {
    /** The plan in a package. */
    static final String PLAN = "plan.storeplan";
    /** The sheets in a package. */
    static final String SHEETS = "drawings/sheets.pdf";
    /** Files that only a package with an earlier one has begin so. */
    private static final String CHANGES = "lists/changes.";
    private static final String CERTIFICATE_PAGES = "check/certificate.pdf";

    private final PackageOrder order;
    private final PackageProgress progress;
    private final DesignContext context;
    private final Locale locale;
    private final Subject subject;
    private final PageSealer sealer;
    private final PackageFiles files = new PackageFiles();

    PackageContent(PackageOrder order, PackageProgress progress) {
        this.order = order;
        this.progress = progress;
        this.context = order.context();
        this.locale = order.settings().locale();
        this.subject = subject(order);
        this.sealer = new PageSealer(subject);
    }

    /** Whether a file tells of changes since an earlier package, so that it can't be made again without that one. */
    static boolean isOfChanges(String name) {
        return name.startsWith(CHANGES);
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
        addDrawings();
        addLists();
        begin(PackagePart.CHECK);
        Outcome outcome = addCheck();
        begin(PackagePart.MANIFEST);
        List<Entry> entries = files.files().stream()
                .map(file -> new Entry(file.name(), file.content().length, file.sha256())).toList();
        PackageManifest manifest = new PackageManifest(origin(), subject, basis(), outcome, sealer.pages(), entries,
                predecessors());
        files.add(PackageManifest.NAME, ManifestJson.of(manifest));
        return new PlanPackage(manifest, files.files());
    }

    private void begin(PackagePart part) {
        if (progress.isCancelled()) {
            throw new CancellationException("cancelled before " + part);
        }
        progress.begins(part);
    }

    private void addDrawings() throws IOException {
        begin(PackagePart.DRAWING);
        SheetSettings settings = SheetSettings.of(locale).withDate(order.settings().dateText());
        List<Sheet> sheets = sealer.seal(SHEETS, DesignSheets.of(context, settings));
        begin(PackagePart.PDF);
        files.add(SHEETS, out -> PdfPen.write(sheets, out));
        begin(PackagePart.SVG);
        for (Sheet sheet : sheets) {
            files.add("drawings/" + sheet.id() + ".svg", out -> SvgPen.write(sheet, out));
        }
    }

    private void addLists() throws IOException {
        begin(PackagePart.LISTS);
        ListTable display = DisplayChecklist.of(context);
        ListTable fixtures = FixtureList.of(context);
        ListTable materials = MaterialList.of(context);
        ListTable services = ServiceList.of(context);
        requireComplete(ListProof.ofDisplay(context, display), ListProof.ofFixtures(context, fixtures),
                ListProof.ofMaterials(context, materials), ListProof.ofServices(context, services));
        begin(PackagePart.XLSX);
        TableSettings tableSettings = new TableSettings(locale, order.settings().dateText());
        files.add("lists/checklist.xlsx", out -> XlsxTableWriter.write(
                List.of(display, fixtures, materials, services), tableSettings, out));
        begin(PackagePart.CSV);
        files.add("lists/checklist.csv", out -> CsvTableWriter.write(display, locale, out));
        files.add("lists/fixtures.csv", out -> CsvTableWriter.write(fixtures, locale, out));
        files.add("lists/materials.csv", out -> CsvTableWriter.write(materials, locale, out));
        files.add("lists/services.csv", out -> CsvTableWriter.write(services, locale, out));
    }

    private static void requireComplete(ListProof... proofs) {
        for (ListProof proof : proofs) {
            if (!proof.holds()) {
                throw new IllegalStateException("a list does not match its plan: " + proof);
            }
        }
    }

    private Outcome addCheck() throws IOException {
        Certificate certificate = Certificate.of(context, order.check(), subject.planSha256(), SignOff.OPEN);
        files.add("check/findings.json", FindingsJson.of(order.check().findings(), locale));
        files.add("check/certificate.json", CertificateJson.of(certificate));
        List<Sheet> pages = sealer.seal(CERTIFICATE_PAGES, CertificateSheet.pagesToSeal(certificate, locale));
        files.add(CERTIFICATE_PAGES, out -> PdfPen.write(pages, out));
        return new Outcome(order.check().count(Severity.H), order.check().count(Severity.W),
                order.check().count(Severity.I), CertificateJson.verdict(certificate),
                CertificateJson.contentSha256(certificate));
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
