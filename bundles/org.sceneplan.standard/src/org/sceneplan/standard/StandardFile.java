package org.sceneplan.standard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.sceneplan.standard.internal.ReadProblem;
import org.sceneplan.standard.internal.StandardReader;

/**
 * Reads format standards and rule books from files a person can edit. Nothing is read from outside the file: document
 * type declarations, entities and references to other files are refused.
 */
public final class StandardFile {

    private StandardFile() {
    }

    /**
     * Reads a standard. The rule book is the file {@code rules.rulebook} beside it, else the bundled one.
     *
     * @throws StandardReadException if a file can't be read, is no standard, or says something impossible; it names
     *         file, line and element
     */
    public static StandardSnapshot read(Path file) throws StandardReadException {
        Path besideIt = file.resolveSibling(StandardLibrary.RULE_BOOK_FILE);
        RuleBookSnapshot book = Files.exists(besideIt) ? readRuleBook(besideIt)
                : StandardLibrary.bundled().ruleBookSnapshot();
        return read(file, book);
    }

    /** Reads a standard that uses the given rule book; errors as in {@link #read(Path)}. */
    public static StandardSnapshot read(Path file, RuleBookSnapshot book) throws StandardReadException {
        try (InputStream stream = Files.newInputStream(file)) {
            return StandardReader.standard(file.toString(), stream, book);
        } catch (IOException failure) {
            throw unreadable(file.toString(), failure);
        }
    }

    /** Reads a standard that uses the bundled rule book; errors as in {@link #read(Path)}. */
    public static StandardSnapshot read(URL address) throws StandardReadException {
        return read(address, StandardLibrary.bundled().ruleBookSnapshot());
    }

    /** Reads a standard that uses the given rule book; errors as in {@link #read(Path)}. */
    public static StandardSnapshot read(URL address, RuleBookSnapshot book) throws StandardReadException {
        try (InputStream stream = address.openStream()) {
            return StandardReader.standard(name(address), stream, book);
        } catch (IOException failure) {
            throw unreadable(name(address), failure);
        }
    }

    /** Reads a rule book; errors as in {@link #read(Path)}. */
    public static RuleBookSnapshot readRuleBook(Path file) throws StandardReadException {
        try (InputStream stream = Files.newInputStream(file)) {
            return StandardReader.ruleBook(file.toString(), stream);
        } catch (IOException failure) {
            throw unreadable(file.toString(), failure);
        }
    }

    /** Reads a rule book; errors as in {@link #read(Path)}. */
    public static RuleBookSnapshot readRuleBook(URL address) throws StandardReadException {
        try (InputStream stream = address.openStream()) {
            return StandardReader.ruleBook(name(address), stream);
        } catch (IOException failure) {
            throw unreadable(name(address), failure);
        }
    }

    private static String name(URL address) {
        String path = address.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static StandardReadException unreadable(String file, IOException failure) {
        String reason = failure instanceof NoSuchFileException ? "no such file" : String.valueOf(failure.getMessage());
        return new StandardReadException(file, 0, "", ReadProblem.UNREADABLE, List.of(reason), failure);
    }
}
