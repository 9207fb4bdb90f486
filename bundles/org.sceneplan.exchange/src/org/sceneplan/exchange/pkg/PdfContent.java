package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF says, however its objects are numbered, placed and packed: a hash over everything that can be reached from
 * the catalogue and the document information, streams unpacked. Files that programs may read in more than one way are
 * refused.
 */
final class PdfContent {
    /** What only says how a stream is packed. */
    private static final Set<String> OF_PACKING = Set.of("Length", "Filter", "DecodeParms");
    /** Keys of a trailer that leads to objects elsewhere. */
    private static final Set<String> OF_OTHER_REVISIONS = Set.of("Prev", "XRefStm", "Encrypt");
    private static final int MAX_DEPTH = 500;

    private final OutputStream out;
    private final Map<COSBase, Integer> numberByObject = new IdentityHashMap<>();
    private int depth;
    private long unpacked;

    private PdfContent(OutputStream out) {
        this.out = out;
    }

    static byte[] digest(byte[] pdf) throws IOException {
        MessageDigest digest = sha256();
        requireOneRevision(pdf);
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            COSDocument objects = document.getDocument();
            PdfContent content = new PdfContent(out);
            content.write(objects.getTrailer().getItem(COSName.ROOT));
            content.write(objects.getTrailer().getItem(COSName.INFO));
            if (objects.getTrailer().keySet().stream().anyMatch(key -> OF_OTHER_REVISIONS.contains(key.getName()))) {
                throw new IOException("more than one table of objects, or encrypted");
            }
        }
        return digest.digest();
    }

    /** Pages appended to a file, or put before it, are seen by some programs and not by others. */
    private static void requireOneRevision(byte[] pdf) throws IOException {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        boolean isOne = text.startsWith("%PDF-") && text.stripTrailing().endsWith("%%EOF")
                && text.indexOf("startxref") >= 0 && text.indexOf("startxref") == text.lastIndexOf("startxref");
        if (!isOne) {
            throw new IOException("something stands before or behind the file, or it has several revisions");
        }
    }

    private void write(COSBase item) throws IOException {
        COSBase value = item instanceof COSObject reference ? reference.getObject() : item;
        boolean isContainer = value instanceof COSDictionary || value instanceof COSArray;
        if (!isContainer) {
            leaf(String.valueOf(value));
            return;
        }
        Integer known = numberByObject.putIfAbsent(value, numberByObject.size());
        if (known != null) {
            text("#" + known + " ");
            return;
        }
        depth++;
        if (depth > MAX_DEPTH) {
            throw new IOException("nested too deep");
        }
        if (value instanceof COSArray array) {
            array(array);
        } else if (value instanceof COSDictionary dictionary) {
            dictionary(dictionary);
        }
        depth--;
    }

    private void array(COSArray array) throws IOException {
        text("[");
        for (int i = 0; i < array.size(); i++) {
            write(array.get(i));
        }
        text("]");
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        text("{");
        for (COSName key : new TreeSet<>(dictionary.keySet())) {
            if (!OF_PACKING.contains(key.getName())) {
                leaf(key.getName());
                write(dictionary.getItem(key));
            }
        }
        text("}");
        if (dictionary instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                byte[] content = in.readNBytes((int) (PackageLimits.MAX_FILE_BYTES - unpacked));
                unpacked += content.length;
                if (unpacked >= PackageLimits.MAX_FILE_BYTES) {
                    throw new IOException("unpacks to more than is read");
                }
                text(content.length + ":");
                out.write(content);
            }
        }
    }

    /** With its length, so that no text can pass for structure. */
    private void leaf(String value) throws IOException {
        text(value.length() + ":" + value);
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform; use another JDK", e);
        }
    }
}
