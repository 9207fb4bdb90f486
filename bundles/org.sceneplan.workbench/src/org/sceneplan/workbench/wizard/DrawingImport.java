package org.sceneplan.workbench.wizard;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.dxf.DxfDrawing;
import org.sceneplan.exchange.dxf.DxfImport;
import org.sceneplan.exchange.dxf.DxfImportResult;
import org.sceneplan.exchange.dxf.DxfImportSettings;
import org.sceneplan.exchange.dxf.DxfLayer;
import org.sceneplan.exchange.dxf.DxfPreview;
import org.sceneplan.exchange.dxf.DxfProgress;
import org.sceneplan.exchange.dxf.DxfReadException;
import org.sceneplan.exchange.dxf.DxfUnderlay;
import org.sceneplan.exchange.dxf.DxfUnit;
import org.sceneplan.exchange.dxf.LayerMapping;
import org.sceneplan.exchange.dxf.LayerRole;
import org.sceneplan.exchange.sh3d.Sh3dImport;
import org.sceneplan.exchange.sh3d.Sh3dRefusedException;
import org.sceneplan.exchange.sh3d.Sh3dSettings;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.geometry.Ring;
import org.sceneplan.layout.start.DrawnShell;
import org.sceneplan.model.plan.StorePlan;

/**
 * A drawing on its way to a shell. Every step may run in a background thread; what it found is looked at when the step
 * has ended.
 */
final class DrawingImport {
    private static final PackageTexts TEXTS = PackageTexts.of(DrawingImport.class);
    private static final DxfUnderlay NOTHING = new DxfUnderlay(List.of());

    private final Path file;
    private DxfDrawing drawing;
    private LayerMapping mapping;
    private DxfUnit unit;
    private DxfUnderlay underlay = NOTHING;
    private Ring outline;
    private StorePlan shell;
    private String report = "";
    private String problem;

    DrawingImport(Path file) {
        this.file = file;
    }

    /** Whether the file has layers to be mapped. */
    boolean hasLayers() {
        return drawing != null;
    }

    Path file() {
        return file;
    }

    /** Reads the file and finds the shell with guessed layers and unit. */
    void read(DxfProgress progress) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".dxf")) {
            try {
                drawing = DxfImport.read(file, progress);
                mapping = drawing.guess();
                find(progress);
            } catch (DxfReadException e) {
                refuse(e.message(PackageTexts.language()));
            }
        } else {
            readHome();
        }
    }

    /** Finds the shell again with another role of layers or another unit. */
    void find(DxfProgress progress) {
        shell = null;
        outline = null;
        try {
            DxfPreview preview = DxfImport.preview(drawing, mapping, unit, progress);
            underlay = preview.underlay();
            DxfImportResult result = DxfImport.survey(preview, DxfImportSettings.USUAL, progress);
            outline = result.outline();
            report = result.report().toText(PackageTexts.language());
            take(result.survey().getBytes(StandardCharsets.UTF_8));
        } catch (DxfReadException e) {
            refuse(e.message(PackageTexts.language()));
        }
    }

    private void readHome() {
        try {
            Sh3dImport home = Sh3dImport.read(file, new Sh3dSettings("STORE", fileName(),
                    DxfImportSettings.ASSUMED_FORMAT, 0));
            report = home.report().toText(PackageTexts.language());
            take(home.survey());
            outline = shell == null ? null : Ring.parse(shell.getLevels().getFirst().getOutline());
        } catch (Sh3dRefusedException e) {
            refuse(e.message(PackageTexts.language()));
        }
    }

    private String fileName() {
        return file.getFileName().toString().replaceAll("\\.[^.]+$", "");
    }

    private void take(byte[] survey) {
        try {
            StorePlan found = new SurveyReader().read(file.getFileName().toString(), survey);
            if (DrawnShell.prepare(found)) {
                report += "\n" + TEXTS.text("drawing.moved");
            }
            shell = found;
            problem = null;
        } catch (SurveyReadException e) {
            refuse(e.report(PackageTexts.language()));
        }
    }

    private void refuse(String reason) {
        problem = reason;
        report = reason;
    }

    /** Takes a layer for something else; {@link #find} has to follow. */
    void setRole(int layer, LayerRole role) {
        mapping = mapping.with(layer, role);
    }

    /** Takes another unit, null = guessed; {@link #find} has to follow. */
    void setUnit(DxfUnit newUnit) {
        unit = newUnit;
    }

    List<DxfLayer> layers() {
        return drawing == null ? List.of() : drawing.layers(mapping);
    }

    DxfUnderlay underlay() {
        return underlay;
    }

    /** Inner face of the shell found; null when none was. */
    Ring outline() {
        return outline;
    }

    /** The shell found; null when none was, then {@link #problem} says why. */
    StorePlan shell() {
        return shell;
    }

    String report() {
        return report;
    }

    String problem() {
        return problem;
    }
}
