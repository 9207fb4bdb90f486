package org.sceneplan.exchange.dxf.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.dxf.Place;

/**
 * Reads a file section by section in one pass. Memory holds the shapes of entities, never the file. For one thread and
 * one file.
 */
public final class DrawingReader {
    private static final byte[] DWG = "AC10".getBytes(StandardCharsets.US_ASCII);
    private static final long TELL_EVERY = 1 << 19;

    private final TextCode code = new TextCode();
    private final EntityGroups groups = new EntityGroups(code);
    private final EntityCollector collector = new EntityCollector();
    private final Map<String, DxfBlock> blockByName = new LinkedHashMap<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private final List<DxfEntity> entities = new ArrayList<>();
    private final LongConsumer bytesRead;
    private GroupSource source;
    private String version = "";
    private int units = -1;
    private String section = "";
    private boolean isBinary;
    private boolean hasEntities;
    private boolean isComplete;
    private long nextTell = TELL_EVERY;

    /**
     * A reader.
     *
     * @param bytesRead is told now and then how far the file is read; may throw to stop
     */
    public DrawingReader(LongConsumer bytesRead) {
        this.bytesRead = bytesRead;
    }

    /**
     * Reads a file.
     *
     * @param stream is not closed
     * @throws DxfReadException if it is no DXF file, is cut off, or exceeds the limits; says where
     */
    public DrawingContent read(InputStream stream) throws IOException, DxfReadException {
        open(stream);
        try {
            return content();
        } catch (DxfReadException e) {
            throw isBinary ? e.inBytes() : e;
        }
    }

    private DrawingContent content() throws IOException, DxfReadException {
        boolean isFirst = true;
        while (!isComplete && source.next()) {
            String value = value();
            if (source.code() == 999) {
                continue;
            }
            if (source.code() != 0 || !value.equals("SECTION") && !value.equals("EOF")) {
                throw new DxfReadException(isFirst ? "DrawingReader_noDxf" : "DrawingReader_noSection",
                        Place.line(source.position()), source.code(), shown(value));
            }
            isFirst = false;
            isComplete = value.equals("EOF");
            if (!isComplete) {
                section();
            }
        }
        if (!hasEntities) {
            throw new DxfReadException(isFirst ? "DrawingReader_empty" : "DrawingReader_noEntities");
        }
        return new DrawingContent(version, isBinary, code.name(), code.assumedTexts(), code.damagedTexts(), units,
                List.copyOf(collector.layers()), blockByName, entities, collector.parts(), others, collector.count(),
                isComplete, isComplete ? source.countRest() : 0);
    }

    private void open(InputStream stream) throws IOException, DxfReadException {
        byte[] head = stream.readNBytes(BinaryGroups.SENTINEL.length);
        isBinary = Arrays.equals(head, BinaryGroups.SENTINEL);
        if (head.length > 5 && Arrays.equals(Arrays.copyOf(head, DWG.length), DWG)) {
            throw new DxfReadException("DrawingReader_dwg");
        }
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            throw new DxfReadException("DrawingReader_zip");
        }
        boolean isWide = head.length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF || head[1] == 0);
        if (isWide) {
            throw new DxfReadException("DrawingReader_wide");
        }
        boolean isMarked = head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB
                && head[2] == (byte) 0xBF;
        int skipped = isMarked ? 3 : 0;
        source = isBinary ? new BinaryGroups(stream) : new TextGroups(new java.io.SequenceInputStream(
                new java.io.ByteArrayInputStream(head, skipped, head.length - skipped), stream));
    }

    private void section() throws IOException, DxfReadException {
        need();
        String name = source.code() == 2 ? value() : "";
        section = name.isEmpty() ? "?" : shown(name);
        switch (name) {
            case "HEADER" -> header();
            case "TABLES" -> tables();
            case "BLOCKS" -> blocks();
            case "ENTITIES" -> {
                collector.into(entities, false);
                entities("ENDSEC");
                hasEntities = true;
            }
            default -> records();
        }
    }

    private void header() throws IOException, DxfReadException {
        String variable = "";
        while (need() && !isEnd("ENDSEC")) {
            if (source.code() == 9) {
                variable = value();
                others.merge("HEADER", 1, Integer::sum);
                continue;
            }
            switch (variable) {
                case "$ACADVER" -> {
                    version = value();
                    code.version(version);
                }
                case "$DWGCODEPAGE" -> code.page(value());
                case "$INSUNITS" -> units = number();
                default -> {
                    // other variables say nothing about shapes
                }
            }
        }
    }

    private int number() {
        try {
            return Integer.parseInt(value());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void tables() throws IOException, DxfReadException {
        boolean isLayer = false;
        need();
        while (!isEnd("ENDSEC")) {
            String type = source.code() == 0 ? value() : "";
            long position = source.position();
            groups.begin(type, position);
            readGroups();
            if (type.equals("LAYER")) {
                collector.layerEntry(groups);
            }
            boolean isEntry = !type.isEmpty() && !type.equals("TABLE") && !type.equals("ENDTAB");
            if (isEntry) {
                others.merge("TABLES " + type, 1, Integer::sum);
            }
        }
    }

    private void blocks() throws IOException, DxfReadException {
        need();
        while (!isEnd("ENDSEC")) {
            boolean isBlock = source.code() == 0 && value().equals("BLOCK");
            groups.begin(isBlock ? "BLOCK" : "ENDBLK", source.position());
            readGroups();
            if (isBlock) {
                block();
            }
        }
    }

    private void block() throws IOException, DxfReadException {
        String name = groups.name(2);
        String key = name.toLowerCase(Locale.ROOT);
        boolean isPaper = key.startsWith("*paper_space") || key.startsWith("$paper_space");
        boolean isModel = key.equals("*model_space") || key.equals("$model_space");
        boolean isExternal = (groups.integer(70, 0) & 4) != 0;
        List<DxfEntity> content = isModel || isPaper ? entities : new ArrayList<>();
        if (!isModel && !isPaper) {
            blockByName.put(key, new DxfBlock(name, finite(groups.number(10, 0)), finite(groups.number(20, 0)),
                    isExternal, content));
        }
        collector.into(content, isPaper);
        entities("ENDBLK");
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    /** Reads entities up to an end mark; the source stands on an entity or on the section's first group. */
    private void entities(String endMark) throws IOException, DxfReadException {
        if (endMark.equals("ENDSEC")) {
            need();
        }
        while (!isEnd(endMark) && !isEnd("ENDSEC")) {
            groups.begin(source.code() == 0 ? value() : "", source.position());
            readGroups();
            if (!groups.type().isEmpty()) {
                collector.take(groups);
            }
            tell();
        }
        collector.finish();
    }

    /** Counts the records of a section that has no shapes. */
    private void records() throws IOException, DxfReadException {
        while (need() && !isEnd("ENDSEC")) {
            if (source.code() == 0) {
                others.merge(section, 1, Integer::sum);
            }
            tell();
        }
    }

    /** Keeps groups up to the next one of code 0, on which the source then stands. */
    private void readGroups() throws IOException, DxfReadException {
        while (true) {
            if (!source.next()) {
                throw new DxfReadException("DrawingReader_cut", Place.line(source.position()), section,
                        groups.type().isEmpty() ? "-" : shown(groups.type()), Place.line(groups.position()));
            }
            if (source.code() == 0) {
                return;
            }
            groups.add(source);
        }
    }

    private boolean need() throws IOException, DxfReadException {
        if (!source.next()) {
            throw section.isEmpty() ? new DxfReadException("DrawingReader_cutStart", Place.line(source.position()))
                    : new DxfReadException("DrawingReader_cutSection", Place.line(source.position()), section);
        }
        return true;
    }

    private boolean isEnd(String mark) {
        return source.code() == 0 && value().equals(mark);
    }

    private void tell() {
        if (source.bytesRead() >= nextTell) {
            nextTell = source.bytesRead() + TELL_EVERY;
            bytesRead.accept(source.bytesRead());
        }
    }

    private String value() {
        return new String(source.buffer(), source.start(), source.end() - source.start(), StandardCharsets.ISO_8859_1)
                .strip();
    }

    private static String shown(String text) {
        String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.length() > 40 ? plain.substring(0, 40) + "..." : plain;
    }
}
