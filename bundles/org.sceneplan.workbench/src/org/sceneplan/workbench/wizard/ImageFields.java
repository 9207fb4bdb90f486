package org.sceneplan.workbench.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.layout.start.EmptyShell;

/** A picture of a drawing laid under an empty rectangle. */
final class ImageFields implements SourceFields {
    private static final PackageTexts TEXTS = PackageTexts.of(ImageFields.class);

    private final Composite area;
    private final FileField file;
    private final LengthField pictureWidth;
    private final List<LengthField> lengths;
    private final Label size;
    private Path readFile;
    private int widthPx;

    ImageFields(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        file = new FileField(area, TEXTS.text("image.file"), TEXTS.text("browse"), "*.png", "*.jpg", "*.jpeg");
        file.onChange(changed);
        Composite numbers = new Composite(area, SWT.NONE);
        numbers.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        numbers.setLayout(new GridLayout(2, false));
        pictureWidth = new LengthField(numbers, TEXTS.text("image.width"), LengthField.unit(),
                EmptyFields.START_WIDTH_MM, EmptyShell.MIN_MM, EmptyShell.MAX_MM);
        pictureWidth.onChange(changed);
        lengths = new ArrayList<>(EmptyFields.lengths(numbers, changed));
        size = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        data.widthHint = area.getDisplay().getBounds().width / 4;
        size.setLayoutData(data);
        size.setText(TEXTS.text("image.hint"));
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public NewPlanDraft draft() throws FieldProblemException {
        Optional<Path> chosen = file.file();
        if (chosen.isEmpty()) {
            return null;
        }
        if (!chosen.get().equals(readFile)) {
            widthPx = widthPx(chosen.get());
            readFile = chosen.get();
        }
        if (widthPx == 0) {
            throw new FieldProblemException(TEXTS.text("image.refused", chosen.get().getFileName()));
        }
        if (pictureWidth.problem().isPresent()) {
            throw new FieldProblemException(pictureWidth.problem().get());
        }
        return new NewPlanDraft(NewPlanDraft.Kind.IMAGE, EmptyFields.shell(lengths), null, readFile,
                (double) pictureWidth.mm() / widthPx);
    }

    private static int widthPx(Path file) {
        try {
            return new ImageData(file.toString()).width;
        } catch (SWTException notAPicture) {
            return 0;
        }
    }
}
