package org.sceneplan.exchange.pkg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders and zip files that someone made to do harm, or that are none. */
class StoredPackageTest {

    @TempDir
    private Path folder;

    @Test
    void aZippedFolderIsAPackageToo() throws Exception {
        PlanPackage fresh = TestPackages.of("lists/a.csv", "one");
        Path zip = zip("SP-1/manifest.json", manifest(fresh), "SP-1/lists/a.csv", "one".getBytes(),
                "__MACOSX/SP-1/._manifest.json", new byte[1]);

        assertEquals(List.of("lists/a.csv", "manifest.json"), StoredPackage.read(zip).names());
        assertEquals(fresh.manifest(), StoredPackage.read(zip).manifest());
    }

    @Test
    void whatIsNoPackageIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("f.zip"), "hello");

        assertTrue(refusal(file).endsWith("f.zip: neither a folder nor a zip file"));
        assertTrue(refusal(folder).endsWith(": no package, manifest.json is missing"));
        assertTrue(refusal(folder.resolve("no")).endsWith("no: there is no such file or folder"));
        assertTrue(refusal(Files.write(file, new byte[0])).contains("neither"));
        assertTrue(refusal(zip("a.txt", new byte[3])).contains("manifest.json is missing"));
        assertEquals(file + "：既不是文件夹，也不是 zip 文件",
                assertThrows(PackageReadException.class, () -> StoredPackage.read(Files.writeString(file, "x")))
                        .message(Locale.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "a/../../evil.txt", "/etc/passwd", "C:/x", "a\\b", "a//b", "./a", "con.txt",
            "nul", "a/b/c/d/e/f/g/h/i.txt", "x\u0000.txt", "a.", "a ", "q?.txt", "\u001b[2J"})
    void namesThatLeadElsewhereAreRefused(String name) throws Exception {
        String refusal = refusal(zip("manifest.json", manifest(TestPackages.of()), name, new byte[1]));

        assertTrue(refusal.contains("nothing was read"), refusal);
        assertTrue(refusal.chars().noneMatch(c -> c < ' '), "control characters do not reach the terminal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "A.TXT", "a.TXT"})
    void entriesThatClashAreRefused(String other) throws Exception {
        byte[] bytes = Files.readAllBytes(zip("manifest.json", manifest(TestPackages.of()), "a.txt", new byte[1],
                "b.txt", new byte[1]));
        Path clash = Files.write(folder.resolve("clash.zip"), replaced(bytes, "b.txt", other));

        assertTrue(refusal(clash).contains("two entries have the name"), refusal(clash));
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws Exception {
        byte[] bytes = Files.readAllBytes(zip("manifest.json", manifest(TestPackages.of()), "a.txt", new byte[9]));
        ByteBuffer edited = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        edited.putInt(header(bytes, "a.txt") + 24, 2_000_000_000);
        Path bomb = Files.write(folder.resolve("bomb.zip"), bytes);
        assertTrue(refusal(bomb).contains("too large"), refusal(bomb));

        edited.putInt(header(bytes, "a.txt") + 24, 8);
        assertTrue(refusal(Files.write(bomb, bytes)).contains("entry a.txt of the zip file is damaged"));
        edited.putInt(header(bytes, "a.txt") + 24, 10);
        assertTrue(refusal(Files.write(bomb, bytes)).contains("entry a.txt of the zip file is damaged"));
    }

    @Test
    void entriesOverEachOtherAreRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(zip("manifest.json", manifest(TestPackages.of()), "a.txt", new byte[9],
                "b.txt", new byte[9]));
        ByteBuffer edited = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        edited.putInt(header(bytes, "b.txt") + 42, edited.getInt(header(bytes, "a.txt") + 42));

        assertTrue(refusal(Files.write(folder.resolve("o.zip"), bytes)).contains("lies over another one"));
    }

    @Test
    void damagedAndOddZipFilesAreRefused() throws Exception {
        Path zip = zip("manifest.json", manifest(TestPackages.of()), "a.txt", "hello".getBytes());
        byte[] whole = Files.readAllBytes(zip);
        for (int cut = 0; cut < whole.length; cut += 7) {
            assertTrue(refusal(Files.write(zip, Arrays.copyOf(whole, cut))).startsWith(zip.toString()));
        }
        assertOdd(whole, 8, (short) 1, "is encrypted");
        assertOdd(whole, 10, (short) 12, "packed in a way");
        assertOdd(whole, 16, (short) 0x1234, "is damaged");
        assertOdd(whole, 40, (short) 0xA1FF, "is a link");
        assertOdd(whole, 42, (short) 0x7fff, "packed in a way");
    }

    private void assertOdd(byte[] whole, int offset, short value, String words) throws Exception {
        byte[] bytes = whole.clone();
        ByteBuffer edited = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        edited.putShort(header(bytes, "a.txt") + offset, value);
        edited.putShort(header(bytes, "a.txt") + 4, (short) (3 << 8 | 20));
        String refusal = refusal(Files.write(folder.resolve("odd.zip"), bytes));
        assertTrue(refusal.contains(words), refusal);
    }

    @Test
    void filesThatOnlyAReaderFromTheFrontFindsAreRefused() throws Exception {
        byte[] whole = Files.readAllBytes(zip("manifest.json", manifest(TestPackages.of()), "a.txt",
                "hello".getBytes()));
        byte[] first = Files.readAllBytes(zip("a.txt", "forged".getBytes()));
        byte[] hidden = Arrays.copyOf(first, header(first, "a.txt"));

        assertTrue(refusal(Files.write(folder.resolve("front.zip"), shifted(hidden, whole))).contains(
                "other programs would unpack other files"));
        byte[] renamed = replaced(whole, "a.txt", "b.txt");
        byte[] name = "a.txt".getBytes();
        System.arraycopy(name, 0, renamed, header(renamed, "b.txt") + 46, name.length);
        assertTrue(refusal(Files.write(folder.resolve("names.zip"), renamed)).contains("at entry a.txt"));
        byte[] comment = Arrays.copyOf(whole, whole.length + 22);
        System.arraycopy(whole, whole.length - 22, comment, whole.length, 22);
        comment[whole.length - 2] = 22;
        comment[whole.length + 10] = 0;
        assertTrue(refusal(Files.write(folder.resolve("ends.zip"), comment)).contains("damaged"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fieldsThatTellAnotherStoryAreRefused(boolean isLocal) throws Exception {
        assertTrue(refusal(withField(isLocal, 0x7075, "\1crc!b.txt")).contains(
                "entry a.txt is not what its directory"));
        assertTrue(refusal(withField(isLocal, 0x7075, "\1c")).contains("entry a.txt is not what its directory"));
        assertTrue(refusal(withField(isLocal, 1, "12345678")).contains("ZIP64"));
        assertEquals(List.of("a.txt", "manifest.json"), StoredPackage.read(withField(isLocal, 0x7075, "\1crc!a.txt"))
                .names());
        assertEquals(List.of("a.txt", "manifest.json"), StoredPackage.read(withField(isLocal, 0x5455, "\0")).names());
    }

    /** A zip file whose last entry a.txt has one more field, in its own header or in the directory. */
    private Path withField(boolean isLocal, int id, String data) throws Exception {
        byte[] whole = Files.readAllBytes(zip("manifest.json", manifest(TestPackages.of("a.txt", "hello")), "a.txt",
                "hello".getBytes()));
        ByteBuffer field = ByteBuffer.allocate(4 + data.length()).order(ByteOrder.LITTLE_ENDIAN);
        field.putShort((short) id).putShort((short) data.length()).put(data.getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer old = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int header = header(whole, "a.txt");
        int local = old.getInt(header + 42);
        int at = isLocal ? local + 30 + 5 : header + 46 + 5;
        byte[] bytes = Arrays.copyOf(whole, whole.length + field.capacity());
        System.arraycopy(whole, at, bytes, at + field.capacity(), whole.length - at);
        System.arraycopy(field.array(), 0, bytes, at, field.capacity());
        ByteBuffer edited = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - 22;
        if (isLocal) {
            edited.putShort(local + 28, (short) field.capacity());
            edited.putInt(end + 16, edited.getInt(end + 16) + field.capacity());
        } else {
            edited.putShort(header + 30, (short) field.capacity());
            edited.putInt(end + 12, edited.getInt(end + 12) + field.capacity());
        }
        return Files.write(folder.resolve("field.zip"), bytes);
    }

    /** The zip file behind other bytes, its directory moved along. */
    private static byte[] shifted(byte[] before, byte[] zip) {
        byte[] both = Arrays.copyOf(before, before.length + zip.length);
        System.arraycopy(zip, 0, both, before.length, zip.length);
        ByteBuffer edited = ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN);
        int end = both.length - 22;
        int at = edited.getInt(end + 16) + before.length;
        edited.putInt(end + 16, at);
        for (int i = 0; i < edited.getShort(end + 10); i++) {
            edited.putInt(at + 42, edited.getInt(at + 42) + before.length);
            at += 46 + edited.getShort(at + 28) + edited.getShort(at + 30) + edited.getShort(at + 32);
        }
        return both;
    }

    @Test
    void tooManyFilesAreRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= PackageLimits.MAX_FILES; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        assertTrue(refusal(Files.write(folder.resolve("many.zip"), out.toByteArray())).contains("more than 2,000 files"));
    }

    @Test
    void linksInAFolderAreRefused() throws Exception {
        PackageFolder.write(TestPackages.of("a.csv", "one"), folder.resolve("p"));
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        try {
            Files.createSymbolicLink(folder.resolve("p/b.csv"), secret);
        } catch (FileSystemException | UnsupportedOperationException none) {
            assumeTrue(false, "no links here");
        }

        assertTrue(refusal(folder.resolve("p")).endsWith("b.csv is a link; a package holds files only"));
    }

    @Test
    void badManifestsAreRefusedWithThePlace() throws Exception {
        String good = new String(manifest(TestPackages.of("a.csv", "one")), StandardCharsets.UTF_8);

        assertTrue(refusal(good.substring(0, 40)).contains("manifest.json is no JSON"));
        assertTrue(refusal("[]").contains("not the manifest of a package"));
        assertTrue(refusal("[".repeat(100_000)).contains("is no JSON"));
        assertTrue(refusal(good.replace("sceneplan/package/2", "sceneplan/package/9")).contains("package/9"));
        assertTrue(refusal(good.replace("\"a.csv\"", "\"../a.csv\"")).endsWith("/files/0/name is missing, of the wrong"
                + " kind or out of bounds"));
        assertTrue(refusal(good.replace("\"a.csv\"", "\"manifest.json\"")).contains("/files/0/name"));
        assertTrue(refusal(good.replace("\"revision\": 3", "\"revision\": \"3\"")).contains("/plan/revision"));
        assertTrue(refusal(good.replace("\"revision\": 3", "\"revision\": -3")).contains("/plan/revision"));
        assertTrue(refusal(good.replace("\"R3-00000000\"", "\"R4-00000000\"")).contains(
                "the revision is R4-00000000, but number and hash of the plan beside it make R3-00000000"));
        assertTrue(refusal(good.replace("\"language\": \"zh\"", "\"language\": \"zh\", \"language\": \"en\""))
                .contains("holds a key twice"));
        assertTrue(refusal(good.replace("\"pages\": []", "\"pages\": 1")).contains("/pages"));
    }

    private String refusal(String manifest) throws IOException {
        Path at = Files.createDirectories(folder.resolve("bad"));
        Files.writeString(at.resolve("manifest.json"), manifest);
        return refusal(at);
    }

    private static String refusal(Path source) {
        return assertThrows(PackageReadException.class, () -> StoredPackage.read(source)).message(Locale.ENGLISH);
    }

    private static byte[] manifest(PlanPackage fresh) {
        return fresh.files().getLast().content();
    }

    private Path zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("test.zip"), out.toByteArray());
    }

    /** Place of the header of an entry in the directory: the last place its name stands. */
    private static int header(byte[] zip, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = zip.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(zip, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at - 46;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static byte[] replaced(byte[] zip, String name, String other) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }
}
