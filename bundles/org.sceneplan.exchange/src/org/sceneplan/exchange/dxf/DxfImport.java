package org.sceneplan.exchange.dxf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.sceneplan.exchange.dxf.DxfProgress.Phase;
import org.sceneplan.exchange.dxf.read.DrawingContent;
import org.sceneplan.exchange.dxf.read.DrawingReader;
import org.sceneplan.exchange.dxf.read.Expansion;
import org.sceneplan.exchange.dxf.shell.Outcomes;
import org.sceneplan.exchange.dxf.shell.Shell;
import org.sceneplan.exchange.dxf.shell.ShellSearch;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;

/**
 * The shell of a store from a DXF file, in steps a wizard can show: {@link #read}, then the layers and their
 * {@linkplain DxfDrawing#guess() guessed roles}, then {@link #preview}, then {@link #survey}. Nothing is written.
 * Stateless; every step may run in a background thread and throws a
 * {@link java.util.concurrent.CancellationException} when its listener wants no more.
 */
public final class DxfImport {

    private DxfImport() {
    }

    /**
     * Reads a file, text or binary.
     *
     * @throws DxfReadException if there is no such file, it is no DXF file, is cut off or exceeds {@link DxfLimits}
     */
    public static DxfDrawing read(Path file, DxfProgress progress) throws DxfReadException {
        try {
            if (Files.isDirectory(file)) {
                throw new DxfReadException("DxfImport_folder");
            }
            long size = Files.size(file);
            try (InputStream stream = Files.newInputStream(file)) {
                return read(file.getFileName().toString(), stream, size, progress);
            }
        } catch (NoSuchFileException e) {
            throw new DxfReadException("DxfImport_missing");
        } catch (IOException e) {
            throw new DxfReadException("DxfImport_unreadable", e.getClass().getSimpleName());
        }
    }

    /**
     * Reads a drawing.
     *
     * @param name file name for the report
     * @param bytes length of the stream
     * @throws IOException if the stream breaks
     * @throws DxfReadException as {@link #read(Path, DxfProgress)}
     */
    public static DxfDrawing read(String name, InputStream stream, long bytes, DxfProgress progress)
            throws IOException, DxfReadException {
        if (bytes > DxfLimits.MAX_FILE_BYTES) {
            throw new DxfReadException("DxfImport_tooLarge", bytes, DxfLimits.MAX_FILE_BYTES);
        }
        progress.report(Phase.READ, 0);
        DrawingContent content = new DrawingReader(done -> progress.report(Phase.READ,
                Math.min(1, (double) done / Math.max(1, bytes)))).read(stream);
        progress.report(Phase.READ, 1);
        Expansion.Result shapes = Expansion.of(content, 1, ratio -> progress.report(Phase.LAYERS, ratio));
        progress.report(Phase.LAYERS, 1);
        return new DxfDrawing(name, content, shapes);
    }

    /**
     * Puts a drawing into mm.
     *
     * @param unit unit of the drawing; null = guessed
     */
    public static DxfPreview preview(DxfDrawing drawing, LayerMapping mapping, DxfUnit unit, DxfProgress progress) {
        progress.report(Phase.PREVIEW, 0);
        DxfPreview preview = DxfPreview.of(drawing, mapping, unit);
        progress.report(Phase.PREVIEW, 1);
        return preview;
    }

    /**
     * Finds the shell and writes it as a survey.
     *
     * @throws DxfReadException if no closed room is found, or what is found is no possible store
     */
    public static DxfImportResult survey(DxfPreview preview, DxfImportSettings settings, DxfProgress progress)
            throws DxfReadException {
        progress.report(Phase.SURVEY, 0);
        Outcomes outcomes = new Outcomes(preview.drawing().entityCount());
        Shell shell = ShellSearch.of(preview, settings.search(), outcomes,
                ratio -> progress.report(Phase.SURVEY, ratio));
        SurveyText text = new SurveyText(preview, settings, shell);
        String survey = text.json();
        try {
            new SurveyReader().read(preview.drawing().name(), survey.getBytes(StandardCharsets.UTF_8));
        } catch (SurveyReadException e) {
            throw new DxfReadException("DxfImport_impossible", e.problems().getFirst().line(Locale.ENGLISH));
        }
        DxfImportReport report = DxfImportReport.of(preview, settings, shell, outcomes, text.openingIds());
        progress.report(Phase.SURVEY, 1);
        return new DxfImportResult(survey, shell.outline(), report);
    }

    /**
     * All steps at once.
     *
     * @param layers layers that are something else than their names say, as {@link LayerMapping#with}; may be empty
     * @param unit unit of the drawing; null = guessed
     */
    public static DxfImportResult run(Path file, String layers, DxfUnit unit, DxfImportSettings settings,
            DxfProgress progress) throws DxfReadException {
        DxfDrawing drawing = read(file, progress);
        LayerMapping mapping = layers.isEmpty() ? drawing.guess() : drawing.guess(layers);
        return survey(preview(drawing, mapping, unit, progress), settings, progress);
    }
}
