package org.sceneplan.exchange.pkg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.exchange.pkg.FileState.State;
import org.sceneplan.exchange.pkg.PackageManifest.Entry;
import org.sceneplan.exchange.pkg.PackageManifest.Page;
import org.sceneplan.model.plan.StorePlan;

class PackageVerifierTest {
    private static PlanPackage fresh;
    private static PlanPackage second;

    @BeforeAll
    static void make() throws Exception {
        fresh = PlanPackage.of(TestPackages.order(), PackageProgress.NONE);
        second = PlanPackage.of(later().since(new EarlierPackage(fresh.manifest(), "a".repeat(64),
                TestPackages.order().context())), PackageProgress.NONE);
    }

    private static PackageOrder later() {
        StorePlan later = TestPlan.plan();
        later.setRevision(later.getRevision() + 1);
        return TestPackages.order(later, TestPackages.SETTINGS);
    }

    @Test
    void aPackageAsWrittenHolds() {
        assertTrue(PackageVerifier.hashes(StoredPackage.of(fresh)).holds());
        PackageVerification verification = PackageVerifier.against(StoredPackage.of(fresh), fresh);

        assertTrue(verification.holds(), verification::toString);
        assertEquals(fresh.files().size() - 1, verification.count(State.UNCHANGED));
    }

    @Test
    void everyChangedMissingOrAddedFileIsNamed() throws Exception {
        for (PackageFile file : fresh.files().subList(0, fresh.files().size() - 1)) {
            byte[] flipped = file.content().clone();
            flipped[flipped.length / 2] ^= 1;

            assertOnly(State.CHANGED, file.name(), with(file.name(), flipped));
            assertOnly(State.MISSING, file.name(), with(file.name(), null));
        }
        assertOnly(State.ADDED, "drawings/99-new.pdf", with("drawings/99-new.pdf", new byte[1]));
        PackageVerification ofSystem = PackageVerifier.hashes(with("lists/.DS_Store", new byte[1]));
        assertTrue(ofSystem.holds());
        assertEquals(1, ofSystem.remarks().size());
    }

    @Test
    void aFileChangedWithItsHashIsNotOfThePlan() {
        for (String name : List.of("plan.json", "drawings/sheets.pdf", "lists/checklist.xlsx", "lists/checklist.csv",
                "check/certificate.json")) {
            StoredPackage forged = forged(name, "other".getBytes(StandardCharsets.UTF_8));

            assertTrue(PackageVerifier.hashes(forged).holds(), "hashes alone can not tell");
            PackageVerification verification = PackageVerifier.against(forged, fresh);
            assertEquals(List.of(new FileState(name, State.NOT_OF_PLAN)), bad(verification));
        }
    }

    @Test
    void anExtraFileInTheManifestIsNotOfThePlan() {
        PackageManifest m = fresh.manifest();
        PackageFile extra = new PackageFile("drawings/99-extra.pdf", new byte[] {1});
        List<Entry> entries = new ArrayList<>(m.files());
        entries.add(new Entry(extra.name(), 1, extra.sha256()));
        StoredPackage forged = stored(new PackageManifest(m.origin(), m.subject(), m.basis(), m.outcome(), m.pages(),
                entries, m.predecessors()), Map.of(extra.name(), extra.content()));

        assertEquals(List.of(new FileState(extra.name(), State.NOT_OF_PLAN)),
                bad(PackageVerifier.against(forged, fresh)));
        StoredPackage without = stored(new PackageManifest(m.origin(), m.subject(), m.basis(), m.outcome(), m.pages(),
                m.files().subList(0, m.files().size() - 1), List.of()), Map.of());
        PackageVerification shorter = PackageVerifier.against(without, fresh);
        assertTrue(shorter.reasons().get(0).en().contains("which the manifest does not name"), shorter::toString);
        assertFalse(shorter.holds());
    }

    @Test
    void everyValueOfTheManifestIsHeldAgainstThePlan() {
        PackageManifest m = fresh.manifest();
        PackageManifest.Subject s = m.subject();
        assertReason("/plan/name", with(new PackageManifest.Subject(s.storeCode(), s.storeName(), s.planId(), "other",
                s.revision(), s.seed(), s.planSha256())));
        assertReason("/plan/revision", with(new PackageManifest.Subject(s.storeCode(), s.storeName(), s.planId(),
                s.planName(), 9, s.seed(), s.planSha256())));
        assertReason("two different hashes", with(new PackageManifest.Subject(s.storeCode(), s.storeName(),
                s.planId(), s.planName(), s.revision(), s.seed(), "f".repeat(64))));
        assertReason("/findings/H", stored(new PackageManifest(m.origin(), s, m.basis(),
                new PackageManifest.Outcome(7, 1, 0, "passes", m.outcome().certificateSha256()), m.pages(), m.files(),
                List.of()), Map.of()));
        assertReason("/rules/sha256", stored(new PackageManifest(m.origin(), s, new PackageManifest.Basis(
                m.basis().standard(), m.basis().catalogue(), "f".repeat(64)), m.outcome(), m.pages(), m.files(),
                List.of()), Map.of()));
        List<Page> pages = new ArrayList<>(m.pages());
        Page first = pages.get(0);
        pages.set(0, new Page(first.id(), first.title(), first.file(), first.number(), "f".repeat(64)));
        assertReason("other pages", stored(new PackageManifest(m.origin(), s, m.basis(), m.outcome(), pages, m.files(),
                List.of()), Map.of()));
    }

    @Test
    void otherPackingIsNoChangeOtherContentIs() throws Exception {
        byte[] sheets = content("drawings/sheets.pdf");
        byte[] lists = content("lists/checklist.xlsx");

        assertTrue(PackageVerifier.against(forged("lists/checklist.xlsx", repacked(lists, text -> text)), fresh)
                .holds());
        assertFalse(PackageVerifier.against(forged("lists/checklist.xlsx", repacked(lists,
                text -> text.replace("TEST-1", "TEST-2"))), fresh).holds());
        assertTrue(PackageVerifier.against(forged("drawings/sheets.pdf", repackedPdf(sheets, text -> text)), fresh)
                .holds());
        assertFalse(PackageVerifier.against(forged("drawings/sheets.pdf", repackedPdf(sheets,
                text -> text.replaceFirst(" l\n", " m\n"))), fresh).holds());
    }

    /** Two files in one: the program that checks must not see the good one while Excel or a browser shows the other. */
    @Test
    void aFileWithTwoFacesIsNotOfThePlan() throws Exception {
        byte[] lists = content("lists/checklist.xlsx");
        byte[] forgedLists = repacked(lists, text -> text.replace("TEST-1", "TEST-2"));
        byte[] sheets = content("drawings/sheets.pdf");

        assertFalse(PackageVerifier.against(forged("lists/checklist.xlsx", behind(entriesOf(lists), forgedLists)),
                fresh).holds());
        assertFalse(PackageVerifier.against(forged("drawings/sheets.pdf", joined("other\n".getBytes(), sheets)), fresh)
                .holds());
        assertFalse(PackageVerifier.against(forged("drawings/sheets.pdf", joined(sheets, "7 0 obj".getBytes())), fresh)
                .holds());
        assertFalse(PackageVerifier.against(forged("drawings/sheets.pdf", joined(sheets, sheets)), fresh).holds());
    }

    @Test
    void whatOnlyTheManifestClaimsIsNamed() {
        String manifest = ManifestJson.of(fresh.manifest());
        assertForeign("/approvedBy", manifest.replaceFirst("\\{", "{\"approvedBy\": \"HQ\","));
        assertForeign("/files/0/mediaType",
                manifest.replaceFirst("\"mediaType\": \"[^\"]*\"", "\"mediaType\": \"x/y\""));
        assertTrue(PackageVerifier.against(withManifest(manifest.replace("\n", "\r\n")), fresh).holds());
        List<Page> pages = new ArrayList<>(fresh.manifest().pages());
        java.util.Collections.swap(pages, 0, 1);
        PackageManifest m = fresh.manifest();
        assertReason("other pages", stored(new PackageManifest(m.origin(), m.subject(), m.basis(), m.outcome(), pages,
                m.files(), List.of()), Map.of()));
    }

    private static void assertForeign(String where, String manifest) {
        PackageVerification verification = PackageVerifier.hashes(withManifest(manifest));
        assertFalse(verification.holds());
        assertTrue(verification.reasons().get(0).en().contains(where), verification::toString);
    }

    private static StoredPackage withManifest(String manifest) {
        List<PackageFile> files = new ArrayList<>(fresh.files().subList(0, fresh.files().size() - 1));
        files.add(new PackageFile(PackageManifest.NAME, manifest.getBytes(StandardCharsets.UTF_8)));
        return StoredPackage.of(new PlanPackage(fresh.manifest(), files));
    }

    @Test
    void papersAreOfThePackageOfAnEarlierRevisionOrUnknown() {
        Page page = second.manifest().pages().get(0);
        Page old = fresh.manifest().pages().get(0);
        String ownCode = second.manifest().subject().seal(page.id(), page.sha256()).text();

        assertEquals(new Paper.Current(page), Paper.of(second.manifest(), ownCode));
        assertEquals(new Paper.Current(page), Paper.of(second.manifest(), page.sha256()));
        assertEquals(new Paper.Current(page), Paper.of(second.manifest(),
                " " + page.sha256().substring(0, 4).toUpperCase() + " " + page.sha256().substring(4, 8)));
        Paper.Earlier earlier = assertInstanceOf(Paper.Earlier.class, Paper.of(second.manifest(),
                fresh.manifest().subject().seal(old.id(), old.sha256()).text()));
        assertEquals(fresh.manifest().subject().revisionId(), earlier.revision().revisionId());
        assertInstanceOf(Paper.OfUnknownRevision.class, Paper.of(fresh.manifest(), ownCode));
        assertInstanceOf(Paper.OfAnotherPlan.class, Paper.of(fresh.manifest(),
                ownCode.replace("/TEST-1/", "/TEST-9/")));
        for (String forged : List.of(ownCode.replace("/TEST-1/", "/TEST-9/"),
                ownCode.replace("/" + page.id() + "/", "/99-x/"))) {
            assertInstanceOf(Paper.Contradictory.class, Paper.of(second.manifest(), forged), forged);
        }
        assertEquals(new Paper.Current(page), Paper.of(second.manifest(),
                ownCode.replace(second.manifest().subject().revisionId(), "R1-00000000")),
                "a page that did not change");
        assertInstanceOf(Paper.Unknown.class, Paper.of(second.manifest(), "0".repeat(64)));
        assertInstanceOf(Paper.Unreadable.class, Paper.of(second.manifest(), page.sha256().substring(0, 7)));
        assertInstanceOf(Paper.Unreadable.class, Paper.of(second.manifest(), "https://example.org"));
    }

    @Test
    void earlierRevisionsAreCheckedWithTheEarlierPackageOnly() throws Exception {
        PlanPackage alone = PlanPackage.of(later(), PackageProgress.NONE);
        PackageVerification without = PackageVerifier.against(StoredPackage.of(second), alone);
        PackageVerification with = PackageVerifier.against(StoredPackage.of(second), second);
        PlanPackage other = PlanPackage.of(later().since(new EarlierPackage(fresh.manifest(), "b".repeat(64),
                TestPackages.order().context())), PackageProgress.NONE);

        assertTrue(without.holds(), without::toString);
        assertTrue(without.remarks().get(0).en().startsWith("not checked: earlier revisions"), without::toString);
        assertTrue(with.holds() && with.remarks().isEmpty(), with::toString);
        assertFalse(PackageVerifier.against(StoredPackage.of(second), other).holds());
    }

    private static void assertReason(String words, StoredPackage forged) {
        PackageVerification verification = PackageVerifier.against(forged, fresh);
        assertTrue(verification.reasons().stream().anyMatch(reason -> reason.en().contains(words)),
                words + ": " + verification.reasons());
    }

    private static void assertOnly(State state, String name, StoredPackage stored) {
        assertEquals(List.of(new FileState(name, state)), bad(PackageVerifier.hashes(stored)));
    }

    private static List<FileState> bad(PackageVerification verification) {
        return verification.files().stream().filter(file -> file.state().isBad()).toList();
    }

    private static StoredPackage with(PackageManifest.Subject subject) {
        PackageManifest m = fresh.manifest();
        return stored(new PackageManifest(m.origin(), subject, m.basis(), m.outcome(), m.pages(), m.files(),
                List.of()), Map.of());
    }

    /** The package with a file changed, added or, for null, taken away; its manifest stays. */
    private static StoredPackage with(String name, byte[] content) {
        Map<String, byte[]> change = new TreeMap<>();
        change.put(name, content);
        return stored(fresh.manifest(), change);
    }

    /** The package with a file changed and the manifest with it. */
    private static StoredPackage forged(String name, byte[] content) {
        PackageManifest m = fresh.manifest();
        List<Entry> entries = m.files().stream().map(entry -> entry.name().equals(name)
                ? new Entry(name, content.length, new PackageFile(name, content).sha256()) : entry).toList();
        return stored(new PackageManifest(m.origin(), m.subject(), m.basis(), m.outcome(), m.pages(), entries,
                m.predecessors()), Map.of(name, content));
    }

    private static StoredPackage stored(PackageManifest manifest, Map<String, byte[]> changes) {
        List<PackageFile> files = new ArrayList<>();
        Map<String, byte[]> rest = new TreeMap<>(changes);
        for (PackageFile file : fresh.files().subList(0, fresh.files().size() - 1)) {
            byte[] content = rest.containsKey(file.name()) ? rest.remove(file.name()) : file.content();
            if (content != null) {
                files.add(new PackageFile(file.name(), content));
            }
        }
        rest.forEach((name, content) -> files.add(new PackageFile(name, content)));
        files.add(new PackageFile(PackageManifest.NAME,
                ManifestJson.of(manifest).getBytes(StandardCharsets.UTF_8)));
        return StoredPackage.of(new PlanPackage(manifest, files));
    }

    private static byte[] content(String name) {
        return fresh.files().stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow().content();
    }

    private static byte[] repacked(byte[] xlsx, UnaryOperator<String> edit) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(xlsx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(edit.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertFalse(Arrays.equals(xlsx, out.toByteArray()));
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] entriesOf(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        return Arrays.copyOf(zip, bytes.getInt(zip.length - 6));
    }

    /** A zip file behind the entries of another one: read from the front it is the other, by its directory itself. */
    private static byte[] behind(byte[] entries, byte[] zip) {
        byte[] both = joined(joined(entries, new byte[8]), zip);
        ByteBuffer edited = ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN);
        int more = both.length - zip.length;
        int at = edited.getInt(both.length - 6) + more;
        edited.putInt(both.length - 6, at);
        for (int i = 0; i < edited.getShort(both.length - 12); i++) {
            edited.putInt(at + 42, edited.getInt(at + 42) + more);
            at += 46 + edited.getShort(at + 28) + edited.getShort(at + 30) + edited.getShort(at + 32);
        }
        return both;
    }

    /** The same PDF with the first page packed anew. */
    private static byte[] repackedPdf(byte[] pdf, UnaryOperator<String> edit) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            byte[] content = page.getContents().readAllBytes();
            COSStream stream = (COSStream) page.getCOSObject().getDictionaryObject("Contents");
            stream.removeItem(org.apache.pdfbox.cos.COSName.FILTER);
            try (var out = stream.createRawOutputStream()) {
                out.write(edit.apply(new String(content, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
