package org.sceneplan.catalogue.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.sceneplan.catalogue.internal.table.TableRefusedException.Cause;
import org.sceneplan.files.BoundedZip;
import org.sceneplan.files.ZipRefusedException;

/**
 * Walks once through a workbook before the spreadsheet reader sees it. The reader trusts what a file says: a cell
 * reference of seven letters or a shared text index of two thousand million would fill the memory. Refuses also what
 * inflates too much and every document type declaration.
 */
final class WorkbookGuard {

    private static final Pattern CELL_REFERENCE = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern WORKBOOK = Pattern.compile("(?i)workbook[^/]*\\.xml$");
    /** Namespace of a workbook saved as "Strict Open XML", which the spreadsheet reader does not know. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final int MAX_INDEX_DIGITS = 6;
    private static final int MAX_FORMULAS = 500_000;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final WorkbookFacts facts = new WorkbookFacts();
    private int lastSharedText = -1;

    private WorkbookGuard() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Checks a workbook and tells what the spreadsheet reader does not. */
    static WorkbookFacts check(Path workbook, TableLimits limits) throws TableRefusedException {
        WorkbookGuard guard = new WorkbookGuard();
        // by the central directory, as the spreadsheet reader does: local headers may tell another story
        try (BoundedZip zip = BoundedZip.open(workbook, limits.zip())) {
            List<ZipEntry> parts = zip.entries();
            if (parts.isEmpty()) {
                throw new TableRefusedException(Cause.DAMAGED_WORKBOOK, "0 parts");
            }
            for (ZipEntry part : parts) {
                try (InputStream stream = zip.read(part)) {
                    guard.checkPart(part.getName(), stream);
                }
            }
            if (parts.stream().anyMatch(part -> part.getName().equalsIgnoreCase("xl/workbook.bin"))) {
                throw new TableRefusedException(Cause.BINARY_WORKBOOK);
            }
            if (parts.stream().noneMatch(part -> WORKBOOK.matcher(part.getName()).find())) {
                throw new TableRefusedException(Cause.NO_WORKBOOK);
            }
            if (guard.lastSharedText >= guard.facts.sharedTexts()) {
                // the reader would take such cells for empty ones
                throw new TableRefusedException(Cause.DAMAGED_WORKBOOK, "shared text " + guard.lastSharedText
                        + " of " + guard.facts.sharedTexts());
            }
            return guard.facts;
        } catch (ZipRefusedException e) {
            throw switch (e.limit()) {
                case ENTRIES -> damaged(e);
                case INFLATION -> new TableRefusedException(Cause.INFLATES_TOO_MUCH, limits.zip().maxInflationRatio(),
                        limits.zip().maxInflatedBytes() / 1_000_000);
            };
        } catch (IOException | XMLStreamException e) {
            throw damaged(e);
        }
    }

    static TableRefusedException damaged(Exception cause) {
        String first = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        TableRefusedException refused = new TableRefusedException(Cause.DAMAGED_WORKBOOK, first);
        refused.initCause(cause);
        return refused;
    }

    /** Checks a part by what it holds: a sheet may lie in the zip under any name. */
    private void checkPart(String name, InputStream part)
            throws IOException, XMLStreamException, TableRefusedException {
        PushbackInputStream stream = new PushbackInputStream(part, 2);
        boolean namedXml = name.endsWith(".xml") || name.endsWith(".rels");
        if (!namedXml && !startsLikeXml(stream)) {
            stream.transferTo(OutputStream.nullOutputStream());
            return;
        }
        try {
            checkXml(name, stream);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof ZipRefusedException refusal) {
                throw refusal;
            }
            if (namedXml) {
                throw e;
            }
            // old drawings are not well-formed; nobody reads on behind the fault
        }
    }

    private static boolean startsLikeXml(PushbackInputStream stream) throws IOException {
        byte[] start = stream.readNBytes(2);
        stream.unread(start);
        if (start.length < 2) {
            return false;
        }
        int first = start[0] & 0xFF;
        int second = start[1] & 0xFF;
        boolean marked = first == 0xEF && second == 0xBB || first + second == 0xFE + 0xFF && first >= 0xFE;
        return marked || first == '<' || second == '<' || Character.isWhitespace(first);
    }

    private void checkXml(String name, InputStream part) throws XMLStreamException, TableRefusedException {
        XMLStreamReader reader = factory.createXMLStreamReader(part);
        boolean sharedText = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new TableRefusedException(Cause.DOCUMENT_TYPE);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("workbook") && STRICT.equals(reader.getNamespaceURI())) {
                throw new TableRefusedException(Cause.STRICT_WORKBOOK);
            }
            facts.take(name, reader);
            if (facts.formulas() > MAX_FORMULAS) {
                throw new TableRefusedException(Cause.DAMAGED_WORKBOOK, "more than " + MAX_FORMULAS + " formulas");
            }
            if (reader.getLocalName().equals("c")) {
                checkReference(reader.getAttributeValue(null, "r"));
                sharedText = "s".equals(reader.getAttributeValue(null, "t"));
            } else if (reader.getLocalName().equals("v") && sharedText) {
                checkIndex(reader.getElementText());
            }
        }
    }

    private void checkReference(String reference) throws TableRefusedException {
        if (reference != null && !CELL_REFERENCE.matcher(reference).matches()) {
            throw new TableRefusedException(Cause.DAMAGED_WORKBOOK, "cell reference " + reference);
        }
    }

    private void checkIndex(String index) throws TableRefusedException {
        String digits = index.strip();
        if (!digits.matches("[0-9]{1," + MAX_INDEX_DIGITS + "}")) {
            throw new TableRefusedException(Cause.DAMAGED_WORKBOOK, "shared text " + digits);
        }
        lastSharedText = Math.max(lastSharedText, Integer.parseInt(digits));
    }
}
