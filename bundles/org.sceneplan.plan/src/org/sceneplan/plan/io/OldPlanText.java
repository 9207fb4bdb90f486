package org.sceneplan.plan.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.sceneplan.plan.io.migration.MigrationException;
import org.sceneplan.plan.io.migration.PlanMigrations;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Brings the text of an older format version to the present one. */
final class OldPlanText {

    private static final ErrorHandler THROW_ONLY = new DefaultHandler();
    private static final String MAX_DEPTH_PROPERTY = "jdk.xml.maxElementDepth";
    private static final int MAX_DEPTH = 100;

    private final Path file;
    private final PlanMigrations migrations;

    OldPlanText(Path file, PlanMigrations migrations) {
        this.file = file;
        this.migrations = migrations;
    }

    String migrate(String text, int version) throws PlanReadException {
        Document document = parse(text);
        try {
            migrations.migrate(document, version);
        } catch (MigrationException noPlace) {
            throw new PlanReadException(PlanFaults.problem(file, "migration.invalid", PlanFaults.ADVICE_RESTORE,
                    version, noPlace.getMessage()), noPlace);
        }
        return serialise(document);
    }

    private Document parse(String text) throws PlanReadException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(PlanParser.DISALLOW_DOCTYPE, true);
            factory.setAttribute(MAX_DEPTH_PROPERTY, MAX_DEPTH);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(THROW_ONLY);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException damaged) {
            throw new PlanReadException(XmlDamage.problem(file, text, damaged), damaged);
        } catch (SAXException | ParserConfigurationException unsupported) {
            throw new IllegalStateException("the XML parser of this Java cannot read " + file, unsupported);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading a text from memory failed", impossible);
        }
    }

    private static String serialise(Document document) {
        StringWriter out = new StringWriter();
        try {
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document),
                    new StreamResult(out));
        } catch (TransformerException broken) {
            throw new IllegalStateException("a migration left a document that cannot be written", broken);
        }
        return out.toString();
    }
}
