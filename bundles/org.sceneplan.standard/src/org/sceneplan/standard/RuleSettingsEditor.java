package org.sceneplan.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sceneplan.files.WholeFile;
import org.sceneplan.standard.internal.ReadProblem;
import org.sceneplan.standard.internal.StandardReader;
import org.sceneplan.standard.internal.change.ChangeProblem;
import org.sceneplan.standard.internal.change.ChangedValues;
import org.sceneplan.standard.internal.change.SettingText;

/**
 * Changes rule settings of a format standard, or of a copy of the rule book, and records each change. The file is
 * changed in its text: comments, order and layout stay. What the rule book says of a rule (unit, clause, source, grade,
 * titles) is kept; versions stay. Not safe for several threads at once.
 */
public final class RuleSettingsEditor {

    private static final Pattern ENCODING = Pattern.compile("^\uFEFF?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");
    private static final String BOOK_ENDING = ".rulebook";

    private final String name;
    private final RuleBookSnapshot book;
    private Content content;

    private RuleSettingsEditor(String name, RuleBookSnapshot book, byte[] bytes)
            throws StandardReadException, RuleChangeException {
        this.name = name;
        this.book = book;
        this.content = read(text(name, bytes));
    }

    /**
     * Opens a standard, or a rule book where the name ends in {@code .rulebook}.
     *
     * @throws StandardReadException if it can't be read, see {@link StandardFile#read(Path)}
     * @throws RuleChangeException if it is not written in UTF-8
     */
    public static RuleSettingsEditor of(Path file) throws StandardReadException, RuleChangeException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            RuleBookSnapshot book = isRuleBook(file) ? null : bookBeside(file);
            return new RuleSettingsEditor(file.toString(), book, bytes);
        } catch (IOException failure) {
            throw StandardFile.unreadable(file.toString(), failure);
        }
    }

    /**
     * Opens a copy of a standard that comes with the product.
     *
     * @throws IllegalArgumentException if {@link StandardLibrary#ids()} of the bundled library does not name it
     */
    public static RuleSettingsEditor ofBundled(String standardId) throws StandardReadException, RuleChangeException {
        try (InputStream stream = StandardLibrary.openBundled(standardId)) {
            return new RuleSettingsEditor(standardId, StandardLibrary.bundled().ruleBookSnapshot(),
                    stream.readAllBytes());
        } catch (IOException failure) {
            throw StandardFile.unreadable(standardId, failure);
        }
    }

    /** Settings in force, with the changes made so far. */
    public RuleLimits limits() {
        return content.limits();
    }

    /** The whole text of the file, with the changes made so far. */
    public String text() {
        return content.text;
    }

    /**
     * Changes one setting and records who, when and why, one record per attribute that gets another value.
     *
     * @return the setting in force from now on
     * @throws RuleChangeException if the rule is unknown, a limit or area is no number of at least 0, the severity is
     *         not H, W or I, a tier or zone is unknown, name or reason is blank, or nothing would change; then nothing
     *         is changed
     */
    public RuleLimit change(RuleSettingsChange change) throws RuleChangeException {
        RuleLimit before = limits().find(change.ruleId()).orElseThrow(
                () -> new RuleChangeException(ChangeProblem.UNKNOWN_RULE, change.ruleId(),
                        book == null ? content.ruleBook.id() : book.id()));
        RuleLimit after = ChangedValues.of(before, change, content.zoneCodes());
        Content changed;
        try {
            changed = read(SettingText.with(content.text, before, after));
        } catch (StandardReadException e) {
            throw new RuleChangeException(ChangeProblem.OTHER_LAYOUT, name, change.ruleId());
        }
        if (!changed.equalsBut(content, after)) {
            throw new RuleChangeException(ChangeProblem.OTHER_LAYOUT, name, change.ruleId());
        }
        content = changed;
        return after;
    }

    /**
     * Writes the file: a new one beside the target first, then moved over the target.
     *
     * @throws IOException if it can't be written; the target is as it was
     * @throws RuleChangeException if the rule book beside the target is another one, so that other limits would hold
     */
    public void write(Path target) throws IOException, RuleChangeException {
        if (book != null) {
            checkBook(target);
        }
        WholeFile.write(target, content.text.getBytes(StandardCharsets.UTF_8));
    }

    private void checkBook(Path target) throws RuleChangeException {
        RuleBookSnapshot beside;
        try {
            beside = bookBeside(target);
        } catch (StandardReadException e) {
            beside = null;
        }
        if (!book.equals(beside)) {
            throw new RuleChangeException(ChangeProblem.OTHER_BOOK, target.toString(), name);
        }
    }

    private Content read(String text) throws StandardReadException {
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return book == null ? new Content(text, StandardReader.ruleBook(name, stream), null)
                : new Content(text, null, StandardReader.standard(name, stream, book));
    }

    private static boolean isRuleBook(Path file) {
        return String.valueOf(file.getFileName()).endsWith(BOOK_ENDING);
    }

    private static RuleBookSnapshot bookBeside(Path file) throws StandardReadException {
        Path besideIt = file.toAbsolutePath().resolveSibling(StandardLibrary.RULE_BOOK_FILE);
        return Files.exists(besideIt) ? StandardFile.readRuleBook(besideIt)
                : StandardLibrary.bundled().ruleBookSnapshot();
    }

    private static String text(String name, byte[] bytes) throws RuleChangeException, StandardReadException {
        if (bytes.length == 0) {
            throw new StandardReadException(name, 0, "", ReadProblem.NOT_XML, List.of(""), null);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Matcher encoding = ENCODING.matcher(text);
            if (!encoding.find() || encoding.group(1).equalsIgnoreCase("UTF-8")) {
                return text;
            }
        } catch (CharacterCodingException e) {
            // told below, like an encoding the file declares
        }
        throw new RuleChangeException(ChangeProblem.OTHER_ENCODING, name);
    }

    /** A text and what it says; one of rule book and standard is there. */
    private record Content(String text, RuleBookSnapshot ruleBook, StandardSnapshot standard) {

        RuleLimits limits() {
            return standard == null ? ruleBook.limits() : standard.ruleLimits();
        }

        List<String> zoneCodes() {
            return standard == null ? List.of() : standard.zones().stream().map(ZoneTarget::code).toList();
        }

        /** Whether this says the same as another content but for one setting. */
        boolean equalsBut(Content other, RuleLimit setting) {
            RuleLimits wanted = other.limits().with(setting);
            return standard == null ? ruleBook.equals(other.ruleBook.withLimits(wanted))
                    : standard.equals(other.standard.withRuleLimits(wanted));
        }
    }
}
