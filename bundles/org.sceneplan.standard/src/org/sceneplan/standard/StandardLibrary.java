package org.sceneplan.standard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sceneplan.standard.internal.ReadProblem;

/**
 * The format standards of one place: those that come with the product, or those of a folder in which headquarters keeps
 * its own. Bundled files are read when first asked for and kept. Safe for several threads at once.
 */
public final class StandardLibrary {

    /** Name of the rule book beside the standards. */
    public static final String RULE_BOOK_FILE = "rules.rulebook";
    /** Ending of standard files. */
    public static final String STANDARD_ENDING = ".standard";

    private static final Map<String, String> BUNDLED_FILES = bundledFiles();
    private static final StandardLibrary BUNDLED = new StandardLibrary(BUNDLED_FILES.keySet().stream().toList());

    private final List<String> ids;
    private final Map<String, StandardSnapshot> standardById = new LinkedHashMap<>();
    private RuleBookSnapshot book;

    private StandardLibrary(List<String> ids) {
        this.ids = List.copyOf(ids);
    }

    private static Map<String, String> bundledFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("S_CLASS", "s-class.standard");
        files.put("SMART_KITCHEN", "smart-kitchen.standard");
        files.put("HOME", "home.standard");
        files.put("THREE_C", "three-c.standard");
        return files;
    }

    /** The standards that come with the product; reads nothing yet. */
    public static StandardLibrary bundled() {
        return BUNDLED;
    }

    /**
     * Reads all standards of a folder, and its rule book where there is one.
     *
     * @return a library ordered by file name
     * @throws StandardReadException if the folder has no standard, two with one id, or one that can't be used
     */
    public static StandardLibrary of(Path folder) throws StandardReadException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.getFileName().toString().endsWith(STANDARD_ENDING)).sorted().toList();
        } catch (IOException failure) {
            throw new StandardReadException(folder.toString(), 0, "", ReadProblem.UNREADABLE,
                    List.of(String.valueOf(failure.getMessage())), failure);
        }
        if (files.isEmpty()) {
            throw new StandardReadException(folder.toString(), 0, "", ReadProblem.NO_FILES, List.of(STANDARD_ENDING),
                    null);
        }
        Path bookFile = folder.resolve(RULE_BOOK_FILE);
        RuleBookSnapshot book = Files.exists(bookFile) ? StandardFile.readRuleBook(bookFile)
                : bundled().ruleBookSnapshot();
        Map<String, StandardSnapshot> found = new LinkedHashMap<>();
        for (Path file : files) {
            StandardSnapshot standard = StandardFile.read(file, book);
            if (found.put(standard.id(), standard) != null) {
                throw new StandardReadException(file.toString(), 0, "", ReadProblem.DUPLICATE,
                        List.of("standard", standard.id()), null);
            }
        }
        StandardLibrary library = new StandardLibrary(found.keySet().stream().toList());
        library.standardById.putAll(found);
        library.book = book;
        return library;
    }

    /** Ids of the standards, in a fixed order. */
    public List<String> ids() {
        return ids;
    }

    /**
     * The standard of a format.
     *
     * @throws IllegalArgumentException if {@link #ids()} does not name it
     * @throws StandardReadException if the bundled file can't be used
     */
    public synchronized StandardSnapshot standard(String id) throws StandardReadException {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("id = %s is no format standard; known are %s".formatted(id, ids));
        }
        StandardSnapshot standard = standardById.get(id);
        if (standard == null) {
            standard = StandardFile.read(bundledFile(BUNDLED_FILES.get(id)), ruleBookSnapshot());
            standardById.put(id, standard);
        }
        return standard;
    }

    /** Rule settings shared by all formats; errors as in {@link #standard(String)}. */
    public RuleLimits ruleBook() throws StandardReadException {
        return ruleBookSnapshot().limits();
    }

    /** The rule book with id and version; errors as in {@link #standard(String)}. */
    public synchronized RuleBookSnapshot ruleBookSnapshot() throws StandardReadException {
        if (book == null) {
            book = StandardFile.readRuleBook(bundledFile(RULE_BOOK_FILE));
        }
        return book;
    }

    /** The file of a standard that comes with the product. */
    static InputStream openBundled(String id) throws IOException, StandardReadException {
        if (!BUNDLED_FILES.containsKey(id)) {
            throw new IllegalArgumentException("id = %s is no format standard; known are %s"
                    .formatted(id, BUNDLED_FILES.keySet()));
        }
        return bundledFile(BUNDLED_FILES.get(id)).openStream();
    }

    private static URL bundledFile(String name) throws StandardReadException {
        URL address = StandardLibrary.class.getResource("/data/" + name);
        if (address == null) {
            throw new StandardReadException(name, 0, "", ReadProblem.UNREADABLE,
                    List.of("not in the bundle; build.properties must list data/"), null);
        }
        return address;
    }
}
