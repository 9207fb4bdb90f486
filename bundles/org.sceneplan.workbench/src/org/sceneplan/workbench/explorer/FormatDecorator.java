package org.sceneplan.workbench.explorer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;

/** Writes the format of a store behind the name of its plan. The platform calls it beside the user's work. */
public final class FormatDecorator extends LabelProvider implements ILightweightLabelDecorator {
    private static final Pattern STANDARD = Pattern.compile("standardId=\"([^\"]*)\"");
    private static final int HEAD_CHARS = 4_000;

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IFile file && file.getLocation() != null) {
            name(file).ifPresent(name -> decoration.addSuffix("  " + name));
        }
    }

    private static Optional<String> name(IFile file) {
        char[] head = new char[HEAD_CHARS];
        try (BufferedReader in = Files.newBufferedReader(file.getLocation().toFile().toPath(),
                StandardCharsets.UTF_8)) {
            int length = in.read(head);
            Matcher found = STANDARD.matcher(new String(head, 0, Math.max(0, length)));
            if (found.find() && StandardLibrary.bundled().ids().contains(found.group(1))) {
                StandardSnapshot standard = StandardLibrary.bundled().standard(found.group(1));
                return Optional.of(PackageTexts.language() == Locale.CHINESE ? standard.nameZh() : standard.nameEn());
            }
        } catch (IOException | StandardReadException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
