package org.sceneplan.plan.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.migration.MigrationException;
import org.sceneplan.plan.io.migration.PlanMigration;
import org.sceneplan.plan.io.migration.PlanMigrations;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The migration door, shown with a format version 0 that never existed: levels were floors and heights were in metres.
 */
class PlanMigrationsTest {

    private static final String OLD = """
            <old:StorePlan xmlns:old="http://www.sceneplan.org/plan/0" id="X" standardId="HOME">
              <store code="C" name="展厅 &amp; N"/>
              <floors id="L1" clearHeightM="3.2" outline="0,0 9000,0 9000,9000 0,9000">
                <zones id="Z" code="KITCHEN" outline="0,0 900,0 900,900"/>
              </floors>
            </old:StorePlan>
            """;

    @TempDir
    Path folder;

    @Test
    void oldFileIsReadInThePresentFormat() throws Exception {
        StorePlan plan = read(OLD, floorsBecomeLevels());

        assertEquals("展厅 & N", plan.getStore().getName());
        assertEquals(3200, plan.getLevels().get(0).getClearHeightMm());
        assertEquals("Z", plan.getLevels().get(0).getZones().get(0).getId());
    }

    @Test
    void stepsAreAppliedInTheOrderOfTheirVersions() throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(OLD)));
        PlanMigration second = new Step(1, 2) {
            @Override
            public void migrate(Document migrated) {
                rename(migrated, "levels", "storeys");
            }
        };

        new PlanMigrations(2, List.of(second, floorsBecomeLevels())).migrate(document, 0);

        assertEquals(1, document.getElementsByTagName("storeys").getLength());
        assertEquals("http://www.sceneplan.org/plan/2", document.getDocumentElement().getNamespaceURI());
    }

    @Test
    void oldFileStaysUntilItIsWrittenAndMayBeReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("old.storeplan"), OLD);
        StorePlan plan = PlanFile.read(file, new PlanMigrations(1, List.of(floorsBecomeLevels())));

        assertEquals(OLD, Files.readString(file));
        PlanFile.overwrite(plan, file);

        assertTrue(Files.readString(file).contains("http://www.sceneplan.org/plan/1"));
    }

    @Test
    void contentThatIsStillWrongAfterMigrationIsRefused() {
        PlanReadException refused = refused(OLD.replace("900,900", "900,900.5"));

        assertEquals("migration.invalid", refused.reasonKey());
        assertTrue(refused.getMessage().contains("zone 'Z'"), refused.getMessage());
    }

    @Test
    void refusalOfAMigrationIsPassedOn() {
        PlanReadException refused = refused(OLD.replace("3.2", "high"));

        assertEquals("migration.invalid", refused.reasonKey());
        assertTrue(refused.getMessage().contains("floor L1: height 'high'"), refused.getMessage());
    }

    @Test
    void documentTypeAndDeepNestingOfOldFilesAreRefused() {
        assertEquals("xml.doctype", refused("<!DOCTYPE x [<!ENTITY a 'b'>]>" + OLD).reasonKey());
        String deep = "<floors>".repeat(200_000) + "</floors>".repeat(200_000);
        assertEquals("xml.damaged", refused(OLD.replace("</old", deep + "</old")).reasonKey());
    }

    @Test
    void chainsWithGapsOrTwoWaysAreProgrammingErrors() {
        PlanMigration floors = floorsBecomeLevels();
        assertThrows(IllegalArgumentException.class, () -> new PlanMigrations(2, List.of(floors)));
        assertThrows(IllegalArgumentException.class, () -> new PlanMigrations(1, List.of(floors, floors)));
        assertThrows(IllegalArgumentException.class, () -> new PlanMigrations(1, List.of(new Step(1, 1) {
            @Override
            public void migrate(Document document) {
                throw new AssertionError("never called");
            }
        })));
    }

    private StorePlan read(String text, PlanMigration migration) throws IOException, PlanReadException {
        Path file = Files.writeString(folder.resolve("old.storeplan"), text);
        return PlanFile.read(file, new PlanMigrations(1, List.of(migration)));
    }

    private PlanReadException refused(String text) {
        return assertThrows(PlanReadException.class, () -> read(text, floorsBecomeLevels()));
    }

    private static PlanMigration floorsBecomeLevels() {
        return new Step(0, 1) {
            @Override
            public void migrate(Document document) throws MigrationException {
                rename(document, "floors", "levels");
                NodeList levels = document.getElementsByTagName("levels");
                for (int i = 0; i < levels.getLength(); i++) {
                    Element level = (Element) levels.item(i);
                    String metres = level.getAttribute("clearHeightM");
                    if (!metres.matches("\\d\\.\\d")) {
                        throw new MigrationException(
                                "floor %s: height '%s' is no length.".formatted(level.getAttribute("id"), metres));
                    }
                    level.removeAttribute("clearHeightM");
                    level.setAttribute("clearHeightMm", metres.replace(".", "") + "00");
                }
            }
        };
    }

    private static void rename(Document document, String from, String to) {
        NodeList found = document.getElementsByTagName(from);
        List<Node> nodes = IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
        nodes.forEach(node -> document.renameNode(node, null, to));
    }

    private abstract static class Step implements PlanMigration {

        private final int from;
        private final int to;

        Step(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public int fromVersion() {
            return from;
        }

        @Override
        public int toVersion() {
            return to;
        }
    }
}
