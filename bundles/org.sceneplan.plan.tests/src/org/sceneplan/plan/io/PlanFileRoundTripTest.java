package org.sceneplan.plan.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.impl.PlanPackageImpl;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.io.migration.PlanMigrations;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.plan.snapshot.StoreContact;
import org.sceneplan.plan.snapshot.StoreSnapshot;

class PlanFileRoundTripTest {

    @TempDir
    Path folder;

    @Test
    void everyFeatureComesBackFromTheFile() throws Exception {
        StorePlan plan = SamplePlans.everyFeature();

        PlanFile.write(plan, file());
        StorePlan read = PlanFile.read(file());

        assertTrue(EcoreUtil.equals(plan, read));
    }

    @Test
    void writingWhatWasReadGivesTheSameBytes() throws Exception {
        PlanFile.write(SamplePlans.everyFeature(), file());
        byte[] first = Files.readAllBytes(file());

        PlanFile.overwrite(PlanFile.read(file()), file());

        assertArrayEquals(first, Files.readAllBytes(file()));
    }

    @Test
    void bytesDoNotDependOnLocaleAndTimeZone() throws Exception {
        PlanFile.write(SamplePlans.everyFeature(), file());
        byte[] first = Files.readAllBytes(file());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            PlanFile.overwrite(SamplePlans.everyFeature(), file());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertArrayEquals(first, Files.readAllBytes(file()));
    }

    @Test
    void emfReadsTheFileAndSavesTheSamePlan() throws Exception {
        StorePlan plan = SamplePlans.everyFeature();
        PlanFile.write(plan, file());

        XMIResource emf = new XMIResourceImpl(URI.createFileURI(file().toString()));
        EPackage.Registry.INSTANCE.put(PlanPackageImpl.eNS_URI, PlanPackageImpl.eINSTANCE);
        emf.load(null);

        assertTrue(EcoreUtil.equals(plan, emf.getContents().get(0)));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        emf.setEncoding("UTF-8");
        emf.save(saved, null);
        Files.write(file(), saved.toByteArray());
        assertTrue(EcoreUtil.equals(plan, PlanFile.read(file())));
    }

    @Test
    void fileHasOneElementPerLineLineFeedsAndNoTrailingSpace() throws Exception {
        PlanFile.write(SamplePlans.shop(), file());

        String text = Files.readString(file());

        assertFalse(text.contains("\r"));
        assertTrue(text.endsWith("</plan:StorePlan>\n"));
        for (String line : text.lines().toList()) {
            assertEquals(1, line.chars().filter(character -> character == '<').count(), line);
            assertEquals(line.stripTrailing(), line);
        }
        assertTrue(text.contains("""
                    <fixtures id="F-2" typeCode="FBAY" number="F-2" zone="Z-2" xMm="15000" yMm="8000" angleDeg="90.5" \
                widthMm="900" depthMm="450" heightMm="2200" clearMm="1000"/>
                """), text);
    }

    @Test
    void movingOneFixtureChangesOneLine() throws Exception {
        StorePlan plan = SamplePlans.shop();
        PlanFile.write(plan, file());
        List<String> before = Files.readAllLines(file());

        plan.getLevels().get(0).getFixtures().get(1).setXMm(14000);
        PlanFile.write(plan, file());
        List<String> after = Files.readAllLines(file());

        assertEquals(before.size(), after.size());
        assertEquals(1, IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i))).count());
    }

    @Test
    void referencesMayPointForwardAndAcrossLevels() throws Exception {
        StorePlan plan = SamplePlans.shop();
        plan.getLevels().get(0).getServices().get(0).setServes(plan.getLevels().get(0).getFixtures().get(1));
        PlanFile.write(plan, file());

        StorePlan read = PlanFile.read(file());

        Fixture target = read.getLevels().get(0).getFixtures().get(1);
        assertSame(target, read.getLevels().get(0).getServices().get(0).getServes());
        assertSame(target, read.eResource().getEObject("F-2"));
        assertEquals(URI.createFileURI(file().toString()), read.eResource().getURI());
    }

    @Test
    void whereTheStoreIsMayBeLeftOut() throws Exception {
        StorePlan plan = SamplePlans.shop();
        PlanFile.write(plan, file());
        String before = Files.readString(file());
        assertFalse(before.contains("franchisee"), before);

        plan.getStore().setAddress("和平路 8 号 \"甲\"");
        plan.getStore().setFranchisee("王五");
        PlanFile.write(plan, file());
        StoreSnapshot store = PlanSnapshotFactory.of(PlanFile.read(file())).store();

        assertEquals(new StoreContact("和平路 8 号 \"甲\"", "王五", ""), store.contact());
        plan.getStore().setAddress(null);
        plan.getStore().setFranchisee(null);
        PlanFile.write(plan, file());
        assertEquals(before, Files.readString(file()));
    }

    @Test
    void byteOrderMarkCommentsAndOtherLayoutAreAccepted() throws Exception {
        Files.writeString(file(), "\uFEFF<?xml version='1.0'?>\r\n<!-- by hand -->\r\n"
                + "<p:StorePlan xmlns:p='http://www.sceneplan.org/plan/1' id='X'\r\n standardId='HOME'>\r\n\r\n"
                + "<store name='N' code='C'></store><!-- end --></p:StorePlan>\r\n");

        StorePlan read = PlanFile.read(file());

        assertEquals("X", read.getId());
        assertEquals("C", read.getStore().getCode());
        assertNull(read.getStore().getRegion());
    }

    @Test
    void replacementCharacterOfTheTextItselfIsNoDamage() throws Exception {
        StorePlan plan = SamplePlans.shop();
        plan.setName("a\uFFFDb");
        PlanFile.write(plan, file());

        assertEquals("a\uFFFDb", PlanFile.read(file()).getName());
    }

    @Test
    void resourceLoadsAndSavesLikeTheFileMethods() throws Exception {
        PlanFile.write(SamplePlans.everyFeature(), file());
        byte[] bytes = Files.readAllBytes(file());
        StorePlanResource resource = resource();

        resource.load(new ByteArrayInputStream(bytes), null);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        resource.save(saved, null);

        assertArrayEquals(bytes, saved.toByteArray());
        EObject root = resource.getContents().get(0);
        assertSame(root, resource.getEObject(((StorePlan) root).getId()));
    }

    @Test
    void resourceHandsOutTheProblemAsCause() {
        StorePlanResource resource = resource();

        IOException refused = assertThrows(IOException.class,
                () -> resource.load(new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8)), null));

        assertEquals(PlanReadException.class, refused.getCause().getClass());
    }

    private StorePlanResource resource() {
        return new StorePlanResource(URI.createFileURI(file().toString()), PlanMigrations.released());
    }

    private Path file() {
        return folder.resolve("plan.storeplan");
    }
}
