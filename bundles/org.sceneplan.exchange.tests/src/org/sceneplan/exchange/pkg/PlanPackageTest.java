package org.sceneplan.exchange.pkg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.exchange.pkg.PackageManifest.Entry;
import org.sceneplan.exchange.pkg.PackageManifest.Page;
import org.sceneplan.exchange.pkg.PackageManifest.Predecessor;
import org.sceneplan.exchange.seal.CodeReader;
import org.sceneplan.exchange.seal.PageSeal;
import org.sceneplan.model.plan.StorePlan;

class PlanPackageTest {
    private static final int PRINT_DPI = 200;

    private static PlanPackage fresh;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws Exception {
        fresh = PlanPackage.of(TestPackages.order(), PackageProgress.NONE);
    }

    @Test
    void holdsEveryFileOfTheContract() {
        List<String> names = fresh.files().stream().map(PackageFile::name).toList();

        assertEquals(List.of("plan.storeplan", "plan.json", "drawings/sheets.pdf"), names.subList(0, 3));
        assertTrue(names.containsAll(List.of("lists/checklist.xlsx", "lists/checklist.csv", "lists/fixtures.csv",
                "lists/materials.csv", "lists/services.csv", "check/findings.json", "check/certificate.json",
                "check/certificate.pdf")), names::toString);
        assertTrue(names.stream().anyMatch(name -> name.matches("drawings/\\d\\d-plan-L1\\.svg")), names::toString);
        assertEquals("manifest.json", names.getLast());
        assertTrue(fresh.files().stream().allMatch(file -> file.content().length > 0));
    }

    @Test
    void theManifestNamesEveryOtherFileAndIsReadBackAsItIs() throws Exception {
        PackageFolder.write(fresh, folder.resolve("p"));
        PackageManifest manifest = StoredPackage.read(folder.resolve("p")).manifest();

        assertEquals(fresh.manifest(), manifest);
        assertEquals("1.2.3", manifest.origin().version());
        assertEquals("sample-cn", manifest.basis().catalogue().id());
        assertEquals(1, manifest.outcome().warnings());
        assertEquals(fresh.files().size() - 1, manifest.files().size());
        for (Entry entry : manifest.files()) {
            byte[] content = Files.readAllBytes(folder.resolve("p").resolve(entry.name()));
            assertEquals(new Entry(entry.name(), content.length, new PackageFile("", content).sha256()), entry);
        }
        assertEquals(manifest.files().get(0).sha256(), manifest.subject().planSha256());
    }

    @Test
    void everyPageBearsACodeThatReadersRead() throws Exception {
        assertTrue(fresh.manifest().pages().size() > 1);
        for (Page page : fresh.manifest().pages()) {
            String text = CodeReader.read(content(fresh, page.file()), page.number() - 1, PRINT_DPI);

            assertEquals(fresh.manifest().subject().seal(page.id(), page.sha256()),
                    PageSeal.parse(text).orElseThrow(), page.id());
        }
    }

    @Test
    void sameOrderGivesTheSameBytesUnderAnotherLocaleAndTimeZoneInFolderAndZip() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ByteArrayOutputStream zipHere = new ByteArrayOutputStream();
        ByteArrayOutputStream zipThere = new ByteArrayOutputStream();
        PackageZip.write(fresh, zipHere);
        PlanPackage there;
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            there = PlanPackage.of(TestPackages.order(), PackageProgress.NONE);
            PackageZip.write(there, zipThere);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        for (int i = 0; i < fresh.files().size(); i++) {
            assertEquals(fresh.files().get(i).name(), there.files().get(i).name());
            assertArrayEquals(fresh.files().get(i).content(), there.files().get(i).content(),
                    fresh.files().get(i).name());
        }
        assertArrayEquals(zipHere.toByteArray(), zipThere.toByteArray());
        Path zip = Files.write(folder.resolve("p.zip"), zipHere.toByteArray());
        assertEquals(fresh.files().stream().map(PackageFile::name).sorted().toList(), StoredPackage.read(zip).names());
        for (PackageFile file : fresh.files()) {
            assertArrayEquals(file.content(), StoredPackage.read(zip).content(file.name()).orElseThrow());
        }
    }

    @Test
    void languageDateAndPlanChangeEveryPage() throws Exception {
        StorePlan other = TestPlan.plan();
        other.setName("另案");
        for (PlanPackage changed : List.of(
                PlanPackage.of(TestPackages.order(TestPlan.plan(), PackageSettings.of(Locale.ENGLISH, "1.2.3")),
                        PackageProgress.NONE),
                PlanPackage.of(TestPackages.order(other, TestPackages.SETTINGS), PackageProgress.NONE))) {
            assertNotEquals(page(fresh, 0).sha256(), page(changed, 0).sha256());
        }
    }

    @Test
    void anEarlierPackageIsRemembered() throws Exception {
        StorePlan later = TestPlan.plan();
        later.setRevision(later.getRevision() + 1);
        EarlierPackage before = new EarlierPackage(fresh.manifest(), "a".repeat(64), TestPackages.order().context());
        PlanPackage second = PlanPackage.of(TestPackages.order(later, TestPackages.SETTINGS).since(before),
                PackageProgress.NONE);
        later.setRevision(later.getRevision() + 1);
        PlanPackage third = PlanPackage.of(TestPackages.order(later, TestPackages.SETTINGS)
                .since(new EarlierPackage(second.manifest(), "b".repeat(64), before.context())), PackageProgress.NONE);

        Predecessor first = second.manifest().predecessors().getFirst();
        assertEquals(fresh.manifest().subject().revisionId(), first.revisionId());
        assertEquals("a".repeat(64), first.manifestSha256());
        assertEquals(page(fresh, 0).sha256(), first.pages().getFirst().sha256());
        assertEquals(List.of(second.manifest().subject().revisionId(), first.revisionId()),
                third.manifest().predecessors().stream().map(Predecessor::revisionId).toList());
    }

    @Test
    void progressIsToldAndCancelStops() {
        List<PackagePart> parts = new ArrayList<>();
        PackageProgress stopBeforeLists = new PackageProgress() {
            @Override
            public void begins(PackagePart part) {
                parts.add(part);
            }

            @Override
            public boolean isCancelled() {
                return parts.contains(PackagePart.PDF);
            }
        };

        assertThrows(CancellationException.class, () -> PlanPackage.of(TestPackages.order(), stopBeforeLists));
        assertEquals(List.of(PackagePart.PLAN, PackagePart.DRAWING, PackagePart.PDF), parts);
    }

    @Test
    void theFolderNameIsSafe() {
        PackageManifest real = fresh.manifest();
        PackageManifest.Subject odd = new PackageManifest.Subject("../店/1", "", "", "", 2, 0, "0".repeat(64));
        PackageManifest strange = new PackageManifest(real.origin(), odd, real.basis(), real.outcome(), List.of(),
                List.of(), List.of());

        assertEquals("TEST-1-R1", fresh.folderName());
        assertEquals("____1-R2", new PlanPackage(strange, List.of()).folderName());
    }

    private static Page page(PlanPackage of, int index) {
        return of.manifest().pages().get(index);
    }

    private static byte[] content(PlanPackage of, String name) {
        return of.files().stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow().content();
    }
}
