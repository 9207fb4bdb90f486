package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.files.NewFolders;
import org.sceneplan.standard.RuleChangeException;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleSettingsChange;
import org.sceneplan.standard.RuleSettingsEditor;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/** The rule settings of a standard or rule book that a call names: a file, or the id of a standard of the product. */
public final class RuleSettingsFile {

    private static final Texts TEXTS = new Texts(RuleSettingsFile.class);
    private static final String BOOK_ENDING = ".rulebook";

    private final RuleSettingsEditor editor;
    private final Path file;
    private final Locale locale;

    private RuleSettingsFile(RuleSettingsEditor editor, Path file, Locale locale) {
        this.editor = editor;
        this.file = file;
        this.locale = locale;
    }

    /**
     * Opens what the first operand names; a file goes before an id.
     *
     * @throws BadInputException if it is neither, or can't be read
     */
    public static RuleSettingsFile of(Call call) throws BadInputException {
        String operand = call.arguments().operands().get(0);
        Path file = call.path(operand);
        try {
            if (Files.isRegularFile(file)) {
                return new RuleSettingsFile(RuleSettingsEditor.of(file), file, call.locale());
            }
            if (StandardLibrary.bundled().ids().contains(operand)) {
                return new RuleSettingsFile(RuleSettingsEditor.ofBundled(operand), null, call.locale());
            }
        } catch (StandardReadException e) {
            throw new BadInputException(e.message(call.locale()), e);
        } catch (RuleChangeException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
        throw new BadInputException(TEXTS.get(call.locale(), "RuleSettingsFile_unknown", operand,
                String.join(" ", StandardLibrary.bundled().ids())));
    }

    /** The settings in force. */
    public RuleSettingsEditor settings() {
        return editor;
    }

    /** The file, if it is not a standard of the product. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * A setting.
     *
     * @throws BadInputException if there is none of this rule
     */
    public RuleLimit setting(String ruleId) throws BadInputException {
        return editor.limits().find(ruleId).orElseThrow(
                () -> new BadInputException(TEXTS.get(locale, "RuleSettingsFile_noRule", ruleId)));
    }

    /**
     * Changes a setting.
     *
     * @throws BadInputException if the change is refused
     */
    public RuleLimit change(RuleSettingsChange change) throws BadInputException {
        try {
            return editor.change(change);
        } catch (RuleChangeException e) {
            throw new BadInputException(e.message(locale), e);
        }
    }

    /** Writes the changes over the file. */
    public void overwrite() throws BadInputException {
        write(file);
    }

    /**
     * Writes everything to a new file; missing folders are made.
     *
     * @throws BadInputException if the target is there already, has an ending under which nobody would find it, or
     *         can't be written
     */
    public void writeNew(Path target) throws BadInputException {
        boolean book = file != null && file.toString().endsWith(BOOK_ENDING);
        String ending = book ? BOOK_ENDING : StandardLibrary.STANDARD_ENDING;
        if (!String.valueOf(target.getFileName()).endsWith(ending)) {
            throw new BadInputException(TEXTS.get(locale, "RuleSettingsFile_ending", target, ending));
        }
        if (Files.exists(target)) {
            throw new BadInputException(TEXTS.get(locale, "RuleSettingsFile_taken", target));
        }
        try (NewFolders made = NewFolders.make(target.toAbsolutePath().normalize().getParent())) {
            write(target);
            made.keep();
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private void write(Path target) throws BadInputException {
        try {
            editor.write(target);
        } catch (RuleChangeException e) {
            throw new BadInputException(e.message(locale), e);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private BadInputException unwritable(Path target, IOException failure) {
        return new BadInputException(
                TEXTS.get(locale, "NewFiles_unwritable", target, NewFiles.reason(failure, locale)), failure);
    }
}
