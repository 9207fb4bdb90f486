package org.sceneplan.workbench.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.dxf.DxfProgress;
import org.sceneplan.exchange.dxf.DxfUnit;
import org.sceneplan.exchange.dxf.LayerRole;

/** A plan from a drawing: DXF with its layers and unit, or a Sweet Home 3D file, and what was found in it. */
final class DrawingFields implements SourceFields {
    private static final PackageTexts TEXTS = PackageTexts.of(DrawingFields.class);
    private static final int LINES = 7;
    private static final int PER_CENT = 100;
    private static final List<DxfUnit> UNITS = List.of(DxfUnit.MM, DxfUnit.CM, DxfUnit.M, DxfUnit.INCH, DxfUnit.FOOT);

    private final Composite area;
    private final FileField file;
    private final Combo unit;
    private final LayerTable layers;
    private final DrawingPreview preview;
    private final Text found;
    private final Supplier<IRunnableContext> context;
    private final Runnable changed;
    private DrawingImport drawing;

    /** @param context where long work runs, asked for when it begins */
    DrawingFields(Composite parent, Supplier<IRunnableContext> context, Runnable changed) {
        this.context = context;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        file = new FileField(area, TEXTS.text("drawing.file"), TEXTS.text("browse"), "*.dxf", "*.sh3d", "*.sh3x");
        new Label(area, SWT.NONE).setText(TEXTS.text("drawing.unit"));
        unit = new Combo(area, SWT.READ_ONLY);
        unit.add(TEXTS.text("drawing.unitGuessed"));
        UNITS.forEach(each -> unit.add(TEXTS.text("unit." + each.name())));
        unit.select(0);
        unit.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        Composite middle = new Composite(area, SWT.NONE);
        middle.setLayout(new GridLayout(2, true));
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        layers = new LayerTable(middle, this::setRole);
        layers.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        preview = new DrawingPreview(middle);
        preview.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        found = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
        data.heightHint = LINES * found.getLineHeight();
        data.widthHint = area.getDisplay().getBounds().width / 4;
        found.setLayoutData(data);
        file.onChange(this::read);
        unit.addListener(SWT.Selection, event -> setUnit());
        unit.setEnabled(false);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void propose(Path proposed) {
        if (proposed.toString().toLowerCase(Locale.ROOT).matches(".*\\.(dxf|sh3d|sh3x)")) {
            file.set(proposed);
        }
    }

    @Override
    public NewPlanDraft draft() throws FieldProblemException {
        if (drawing == null) {
            Optional<Path> missing = file.file().filter(named -> !Files.isRegularFile(named));
            if (missing.isPresent()) {
                throw new FieldProblemException(TEXTS.text("drawing.missing", missing.get()));
            }
            return null;
        }
        if (drawing.shell() == null) {
            throw new FieldProblemException(TEXTS.text(drawing.hasLayers() ? "drawing.refused" : "drawing.unreadable"));
        }
        return NewPlanDraft.of(NewPlanDraft.Kind.DRAWING, drawing.shell());
    }

    private void read() {
        drawing = null;
        Optional<Path> chosen = file.file().filter(Files::isRegularFile);
        if (chosen.isPresent()) {
            DrawingImport fresh = new DrawingImport(chosen.get());
            unit.select(0);
            if (work(fresh::read)) {
                drawing = fresh;
            }
        }
        show();
    }

    private void setUnit() {
        int index = unit.getSelectionIndex();
        drawing.setUnit(index == 0 ? null : UNITS.get(index - 1));
        work(drawing::find);
        show();
    }

    private void setRole(int[] chosen, LayerRole role) {
        for (int layer : chosen) {
            drawing.setRole(layer, role);
        }
        work(drawing::find);
        show();
    }

    private void show() {
        unit.setEnabled(drawing != null && drawing.hasLayers());
        layers.show(drawing == null ? List.of() : drawing.layers());
        found.setText(drawing == null ? "" : drawing.report());
        if (drawing != null) {
            preview.show(drawing.underlay(), drawing.layers(), drawing.outline());
        }
        changed.run();
    }

    /** Runs a step with progress and cancel; false when it was cancelled. */
    private boolean work(Consumer<DxfProgress> step) {
        try {
            context.get().run(true, true, monitor -> step.accept(progress(monitor)));
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof CancellationException) {
                return false;
            }
            throw new IllegalStateException("a drawing could not be read", e.getCause());
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static DxfProgress progress(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, TEXTS.text("drawing.job"), PER_CENT);
        return (phase, ratio) -> {
            progress.setTaskName(TEXTS.text("drawing.phase." + phase.name()));
            progress.setWorkRemaining((int) (PER_CENT * (1 - ratio)) + 1);
            progress.worked(1);
            return !monitor.isCanceled();
        };
    }
}
