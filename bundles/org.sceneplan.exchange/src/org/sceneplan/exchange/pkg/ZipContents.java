package org.sceneplan.exchange.pkg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip file into memory by its central directory and believes none of it: names must be safe and differ on every
 * file system, sizes are summed before anything is unpacked, what comes out must have the size and checksum stated.
 * Entries lie side by side with nothing hidden between them and say of themselves what the directory says of them, so
 * that a program that reads from the front finds the same files. Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.9,
 * 4.3.12, 4.3.16 and 4.6.9; stored and deflated entries, no ZIP64, no encryption.
 */
final class ZipContents {
    private static final int END_LENGTH = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int MOST_COMMENT = 65_535;
    private static final int HEADER_SIGNATURE = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    /** Sizes and checksum of an entry stand behind its data. */
    private static final int DESCRIBED = 8;
    private static final Set<Long> DESCRIPTOR_LENGTHS = Set.of(12L, 16L, 20L, 24L);
    private static final int UNIX = 3;
    private static final int TYPE_MASK = 0xF000;
    private static final int LINK = 0xA000;
    /** A number that stands in a ZIP64 record instead. */
    private static final long WIDE = 0xFFFFFFFFL;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64_LOCATOR_LENGTH = 20;
    private static final int FIELD_HEAD = 4;
    private static final int FIELD_ZIP64 = 0x0001;
    /** Info-ZIP Unicode path: version, checksum of the plain name, name. */
    private static final int FIELD_NAME = 0x7075;
    private static final int NAME_AT = FIELD_HEAD + 5;

    private final Path source;
    private final byte[] zip;
    private final ByteBuffer bytes;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, int header, int local, int method, long packedSize, long size, long crc,
            long start) {
        long end() {
            return start + packedSize;
        }

        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    private ZipContents(Path source, byte[] zip) {
        this.source = source;
        this.zip = zip;
        this.bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Map<String, byte[]> read(Path source) throws IOException, PackageReadException {
        if (Files.size(source) > PackageLimits.MAX_ZIP_BYTES) {
            throw StoredPackage.refusal(null, "largeZip", source, PackageLimits.MAX_ZIP_BYTES >> 20);
        }
        try (InputStream in = Files.newInputStream(source)) {
            return withoutTopFolder(of(source, in.readNBytes((int) PackageLimits.MAX_ZIP_BYTES)));
        }
    }

    /** The files of a zip file in memory, in the order of its directory. */
    static Map<String, byte[]> of(Path source, byte[] zip) throws PackageReadException {
        return new ZipContents(source, zip).contents();
    }

    private Map<String, byte[]> contents() throws PackageReadException {
        try {
            int end = endRecord();
            readDirectory(end);
            requireApart();
            requireNothingHidden(bytes.getInt(end + 16));
        } catch (IndexOutOfBoundsException e) {
            throw refusal("damagedZip");
        }
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!entry.isFolder()) {
                contents.put(entry.name(), unpacked(entry));
            }
        }
        return contents;
    }

    private void readDirectory(int end) throws PackageReadException {
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
        if (count > PackageLimits.MAX_FILES) {
            throw refusal("manyFiles", PackageLimits.MAX_FILES);
        }
        Set<String> folded = new HashSet<>();
        long total = 0;
        for (int i = 0; i < count; i++) {
            int header = Math.toIntExact(Math.min(at, zip.length));
            require(bytes.getInt(header) == HEADER_SIGNATURE);
            int nameLength = Short.toUnsignedInt(bytes.getShort(header + 28));
            String name = name(header, nameLength);
            Entry entry = entry(header, name);
            total += entry.size();
            if (entry.size() > PackageLimits.MAX_FILE_BYTES || total > PackageLimits.MAX_TOTAL_BYTES) {
                throw refusal("large", name, PackageLimits.MAX_FILE_BYTES >> 20, PackageLimits.MAX_TOTAL_BYTES >> 20);
            }
            if (!folded.add(PackageNames.folded(name))) {
                throw refusal("twice", name);
            }
            entries.add(entry);
            at += HEADER_LENGTH + nameLength + Short.toUnsignedInt(bytes.getShort(header + 30))
                    + Short.toUnsignedInt(bytes.getShort(header + 32));
        }
        require(at == end);
    }

    /** The end record lies at the very end, or before a comment that holds no second one. */
    private int endRecord() throws PackageReadException {
        for (int at = zip.length - END_LENGTH; at >= Math.max(0, zip.length - END_LENGTH - MOST_COMMENT); at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                require(at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) == zip.length);
                int locator = at - END64_LOCATOR_LENGTH;
                require(locator < 0 || bytes.getInt(locator) != END64_LOCATOR, "zip64");
                return at;
            }
        }
        throw refusal("noZip");
    }

    private String name(int header, int length) throws PackageReadException {
        String name;
        try {
            name = UTF_8.newDecoder()
                    .decode(bytes.slice(header + HEADER_LENGTH, length)).toString();
        } catch (CharacterCodingException e) {
            name = new String(zip, header + HEADER_LENGTH, length, StandardCharsets.ISO_8859_1);
        }
        String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        if (!PackageNames.isSafe(plain)) {
            throw refusal("badName", name);
        }
        return name;
    }

    private Entry entry(int header, String name) throws PackageReadException {
        int flags = Short.toUnsignedInt(bytes.getShort(header + 8));
        int method = Short.toUnsignedInt(bytes.getShort(header + 10));
        long crc = Integer.toUnsignedLong(bytes.getInt(header + 16));
        long packedSize = Integer.toUnsignedLong(bytes.getInt(header + 20));
        long size = Integer.toUnsignedLong(bytes.getInt(header + 24));
        long local = Integer.toUnsignedLong(bytes.getInt(header + 42));
        boolean unix = Short.toUnsignedInt(bytes.getShort(header + 4)) >> 8 == UNIX;
        if (unix && (bytes.getInt(header + 38) >>> 16 & TYPE_MASK) == LINK) {
            throw refusal("link", name);
        }
        if ((flags & ENCRYPTED) != 0) {
            throw refusal("encrypted", name);
        }
        requireSimple(name, header + HEADER_LENGTH + Short.toUnsignedInt(bytes.getShort(header + 28)),
                Short.toUnsignedInt(bytes.getShort(header + 30)));
        boolean known = method == STORED && packedSize == size || method == DEFLATED;
        if (!known || packedSize == WIDE || size == WIDE || local >= zip.length) {
            throw refusal("unknownEntry", name);
        }
        int at = (int) local;
        require(bytes.getInt(at) == LOCAL_SIGNATURE);
        int extra = at + LOCAL_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 26));
        int extraLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        requireSimple(name, extra, extraLength);
        long start = extra + extraLength;
        require(start + packedSize <= zip.length);
        return new Entry(name, header, at, method, packedSize, size, crc, start);
    }

    /** No further field gives an entry other sizes (ZIP64) or a second name, which other programs would take. */
    private void requireSimple(String name, int extra, int length) throws PackageReadException {
        int at = extra;
        while (at + FIELD_HEAD <= extra + length) {
            int id = Short.toUnsignedInt(bytes.getShort(at));
            int end = at + FIELD_HEAD + Short.toUnsignedInt(bytes.getShort(at + 2));
            require(id != FIELD_ZIP64, "zip64");
            boolean isOtherName = id == FIELD_NAME && (end < at + NAME_AT || end > extra + length
                    || !bytes.slice(at + NAME_AT, end - at - NAME_AT).equals(ByteBuffer.wrap(name.getBytes(UTF_8))));
            require(!isOtherName, "hidden", name);
            at = end;
        }
    }

    /** Entries that share their data are how small files unpack to huge ones. */
    private void requireApart() throws PackageReadException {
        List<Entry> byPlace = byPlace();
        for (int i = 1; i < byPlace.size(); i++) {
            if (byPlace.get(i).start() < byPlace.get(i - 1).end()) {
                throw refusal("overlap", byPlace.get(i).name());
            }
        }
    }

    /** Between entries lies at most what describes the one before; their own headers agree with the directory. */
    private void requireNothingHidden(int directory) throws PackageReadException {
        long end = 0;
        boolean described = false;
        for (Entry entry : byPlace()) {
            require(isNext(entry.local() - end, described), "hidden", entry.name());
            require(isSaidAlike(entry), "hidden", entry.name());
            end = entry.end();
            described = (bytes.getShort(entry.local() + 6) & DESCRIBED) != 0;
        }
        require(isNext(directory - end, described));
    }

    private static boolean isNext(long gap, boolean described) {
        return gap == 0 || described && DESCRIPTOR_LENGTHS.contains(gap);
    }

    private boolean isSaidAlike(Entry entry) {
        int flags = bytes.getShort(entry.local() + 6);
        int nameLength = Short.toUnsignedInt(bytes.getShort(entry.header() + 28));
        boolean sizes = (flags & DESCRIBED) != 0
                || bytes.slice(entry.local() + 14, 12).equals(bytes.slice(entry.header() + 16, 12));
        return sizes && ((flags ^ bytes.getShort(entry.header() + 8)) & (ENCRYPTED | DESCRIBED)) == 0
                && bytes.getShort(entry.local() + 8) == bytes.getShort(entry.header() + 10)
                && Short.toUnsignedInt(bytes.getShort(entry.local() + 26)) == nameLength
                && bytes.slice(entry.local() + LOCAL_LENGTH, nameLength)
                        .equals(bytes.slice(entry.header() + HEADER_LENGTH, nameLength))
                && !(entry.isFolder() && entry.size() > 0);
    }

    private List<Entry> byPlace() {
        return entries.stream().sorted(Comparator.comparingLong(Entry::start)).toList();
    }

    private byte[] unpacked(Entry entry) throws PackageReadException {
        byte[] content = new byte[(int) entry.size()];
        if (entry.method() == STORED) {
            System.arraycopy(zip, (int) entry.start(), content, 0, content.length);
        } else {
            inflate(entry, content);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        require(crc.getValue() == entry.crc(), "damaged", entry.name());
        return content;
    }

    private void inflate(Entry entry, byte[] content) throws PackageReadException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, (int) entry.start(), (int) entry.packedSize());
            int done = 0;
            while (done < content.length) {
                int more = inflater.inflate(content, done, content.length - done);
                require(more > 0, "damaged", entry.name());
                done += more;
            }
            boolean isWhole = inflater.inflate(new byte[1]) == 0 && inflater.finished() && inflater.getRemaining() == 0;
            require(isWhole, "damaged", entry.name());
        } catch (DataFormatException e) {
            throw StoredPackage.refusal(e, "damaged", source, entry.name());
        } finally {
            inflater.end();
        }
    }

    /** Who zips a folder instead of what is in it gets one folder more. */
    private static Map<String, byte[]> withoutTopFolder(Map<String, byte[]> contents) {
        if (contents.containsKey(PackageManifest.NAME)) {
            return contents;
        }
        List<String> tops = contents.keySet().stream().filter(name -> !PackageNames.isOfSystem(name))
                .map(name -> name.substring(0, name.indexOf('/') + 1)).distinct().toList();
        if (tops.size() != 1 || tops.get(0).isEmpty() || !contents.containsKey(tops.get(0) + PackageManifest.NAME)) {
            return contents;
        }
        Map<String, byte[]> inner = new LinkedHashMap<>();
        contents.forEach((name, content) -> {
            if (name.startsWith(tops.get(0))) {
                inner.put(name.substring(tops.get(0).length()), content);
            }
        });
        return inner;
    }

    private void require(boolean holds) throws PackageReadException {
        require(holds, "damagedZip");
    }

    private void require(boolean holds, String key, Object... values) throws PackageReadException {
        if (!holds) {
            throw refusal(key, values);
        }
    }

    private PackageReadException refusal(String key, Object... values) {
        return StoredPackage.refusal(null, key, source, values);
    }
}
