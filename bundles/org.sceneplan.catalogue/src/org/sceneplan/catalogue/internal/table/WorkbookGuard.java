package org.sceneplan.catalogue.internal.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.sceneplan.catalogue.internal.table.TableRefusedException.Cause;

/**
 * Walks once through a workbook before the spreadsheet reader sees it. The reader trusts what a file says: a cell
 * reference of seven letters or a shared text index of two thousand million would fill the memory. Refuses also what
 * inflates too much and every document type declaration.
 */
final class WorkbookGuard {

    private static final Pattern CELL_REFERENCE = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final int MAX_INDEX_DIGITS = 6;
    private static final int MAX_PARTS = 2_000;

    private final TableLimits limits;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private long inflatedBytes;

    private WorkbookGuard(TableLimits limits) {
        this.limits = limits;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static void check(byte[] workbook, TableLimits limits) throws TableRefusedException {
        WorkbookGuard guard = new WorkbookGuard(limits);
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MAX_PARTS) {
                    throw new TableRefusedException(Cause.DAMAGED_WORKBOOK, "more than " + MAX_PARTS + " parts");
                }
                guard.checkPart(entry.getName(), guard.new CountingStream(zip, workbook.length));
            }
        } catch (RefusalInStream refusal) {
            throw refusal.refusal;
        } catch (IOException | XMLStreamException e) {
            throw damaged(e);
        }
        if (parts == 0) {
            throw new TableRefusedException(Cause.DAMAGED_WORKBOOK, "no parts");
        }
    }

    static TableRefusedException damaged(Exception cause) {
        String first = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        TableRefusedException refused = new TableRefusedException(Cause.DAMAGED_WORKBOOK, first);
        refused.initCause(cause);
        return refused;
    }

    private void checkPart(String name, CountingStream part)
            throws IOException, XMLStreamException, TableRefusedException {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            try {
                checkXml(part);
            } catch (XMLStreamException e) {
                if (e.getNestedException() instanceof RefusalInStream refusal) {
                    throw refusal;
                }
                throw e;
            }
        }
        part.skipRest();
    }

    private void checkXml(InputStream part) throws XMLStreamException, TableRefusedException {
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
        if (index.strip().length() > MAX_INDEX_DIGITS) {
            throw new TableRefusedException(Cause.DAMAGED_WORKBOOK, "shared text " + index.strip());
        }
    }

    /** Carries a refusal through stream signatures. */
    private static final class RefusalInStream extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient TableRefusedException refusal;

        RefusalInStream(TableRefusedException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    /** One part of the zip: counts what comes out, is never closed by its reader. */
    private final class CountingStream extends InputStream {
        private final ZipInputStream zip;
        private final long storedBytes;
        private long partBytes;

        CountingStream(ZipInputStream zip, long storedBytes) {
            this.zip = zip;
            this.storedBytes = storedBytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = zip.read(buffer, offset, length);
            if (count > 0) {
                partBytes += count;
                inflatedBytes += count;
                boolean ratioBroken = partBytes > TableLimits.RATIO_FLOOR_BYTES
                        && partBytes / Math.max(1, storedBytes) >= limits.maxInflationRatio();
                if (inflatedBytes > limits.maxInflatedBytes() || ratioBroken) {
                    throw new RefusalInStream(new TableRefusedException(Cause.INFLATES_TOO_MUCH,
                            limits.maxInflationRatio(), limits.maxInflatedBytes() / 1_000_000));
                }
            }
            return count;
        }

        void skipRest() throws IOException {
            byte[] buffer = new byte[8192];
            while (read(buffer, 0, buffer.length) >= 0) {
                // counted in read
            }
        }

        @Override
        public void close() {
            // the zip goes on with its next part
        }
    }
}
