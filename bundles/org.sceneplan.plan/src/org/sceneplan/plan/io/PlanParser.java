package org.sceneplan.plan.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanHandler.OtherVersionException;
import org.sceneplan.plan.io.PlanHandler.ProblemException;
import org.sceneplan.plan.io.migration.PlanMigrations;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Turns the text of a file into a plan. The parser is that of the Java platform with document types forbidden, so that
 * no entity is ever defined and no other file is looked at. Parsers are kept for the next file.
 */
final class PlanParser {

    static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final ConcurrentLinkedQueue<XMLReader> IDLE_READERS = new ConcurrentLinkedQueue<>();

    private final Path file;
    private final PlanMigrations migrations;

    PlanParser(Path file, PlanMigrations migrations) {
        this.file = file;
        this.migrations = migrations;
    }

    StorePlan parse(String text) throws PlanReadException {
        try {
            return parseCurrent(text);
        } catch (OtherVersionException other) {
            return parseOther(text, other.version());
        }
    }

    private StorePlan parseOther(String text, int version) throws PlanReadException {
        if (version > PlanNamespace.CURRENT_VERSION) {
            throw new PlanReadException(PlanFaults.problem(file, "version.newer", PlanFaults.ADVICE_UPDATE, version,
                    PlanNamespace.CURRENT_VERSION), null);
        }
        if (!migrations.canMigrate(version)) {
            throw new PlanReadException(PlanFaults.problem(file, "version.unknown", PlanFaults.ADVICE_OTHER_FILE,
                    version), null);
        }
        String migrated = new OldPlanText(file, migrations).migrate(text, version);
        try {
            return parseCurrent(migrated);
        } catch (OtherVersionException wrongVersion) {
            throw new IllegalStateException("the migrations lead to " + wrongVersion.getMessage(), wrongVersion);
        } catch (PlanReadException wrong) {
            throw new PlanReadException(PlanFaults.problem(file, "migration.invalid", PlanFaults.ADVICE_RESTORE,
                    version, wrong.problem().wrong()), wrong);
        }
    }

    private StorePlan parseCurrent(String text) throws PlanReadException, OtherVersionException {
        PlanHandler handler = new PlanHandler(file);
        try {
            run(text, handler);
            return handler.plan();
        } catch (OtherVersionException other) {
            throw other;
        } catch (ProblemException refused) {
            throw new PlanReadException(refused.problem(), null);
        } catch (SAXParseException damaged) {
            throw new PlanReadException(XmlDamage.problem(file, text, damaged), damaged);
        } catch (SAXException unexpected) {
            throw new IllegalStateException("the parser stopped without a place in " + file, unexpected);
        }
    }

    private static void run(String text, PlanHandler handler) throws SAXException {
        XMLReader idle = IDLE_READERS.poll();
        XMLReader reader = idle == null ? newReader() : idle;
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        try {
            reader.parse(new InputSource(new StringReader(text)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading a text from memory failed", impossible);
        } finally {
            reader.setContentHandler(null);
            reader.setErrorHandler(null);
            IDLE_READERS.add(reader);
        }
    }

    private static XMLReader newReader() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DISALLOW_DOCTYPE, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException unsupported) {
            throw new IllegalStateException("the XML parser of this Java cannot forbid document types", unsupported);
        }
    }
}
