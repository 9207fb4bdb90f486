package org.sceneplan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanFileException;

/**
 * Loading and saving of {@code .storeplan} files against EMF's XMI resource on the same file. EMF's defaults are
 * quadratic with ids in attributes and forward references; above {@value #LARGEST_FOR_DEFAULTS} objects one run takes
 * minutes and is left out.
 */
final class LoadBenchmark implements Benchmark {

    private static final int[] SIZES = {1_000, 10_000, 50_000};
    private static final int LARGEST_FOR_DEFAULTS = 10_000;
    private static final String ROW = "%8d  %9.2f  %9s  %9.2f  %8s  %7.2fx  %9.2f  %9.2f  %9.2f%n";

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String description(Locale locale) {
        return Messages.text(locale, "LoadBenchmark_description");
    }

    @Override
    public void run(PrintStream out) throws IOException {
        out.println("Load and save a plan file, median of " + Stopwatch.REPETITIONS
                + " runs in ms; ratios = EMF time / Sceneplan time");
        out.println(" objects  Sceneplan        EMF  EMF tuned     ratio     tuned   save mem   EMF save  save disk");
        Path folder = Files.createTempDirectory("sceneplan-bench");
        Path file = folder.resolve("plan.storeplan");
        try {
            for (int size : SIZES) {
                measure(out, file, size);
            }
            out.println("EMF tuned: deferred attachment and id resolution, parser pool, name-to-feature map, id map."
                    + " Sceneplan also checks every id, number, outline and reference.");
        } catch (PlanFileException broken) {
            throw new IllegalStateException("the benchmark's own plan was refused", broken);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void measure(PrintStream out, Path file, int size) throws IOException, PlanFileException {
        StorePlan plan = LargePlan.of(size);
        PlanFile.overwrite(plan, file);
        StorePlan own = PlanFile.read(file);
        EObject peer = PlainEmf.loadTuned(file);
        requireEqual(plan, own);
        requireEqual(own, peer);
        double[] loadMs = Stopwatch.mediansMs(() -> PlanFile.read(file), () -> PlainEmf.loadTuned(file));
        double[] saveMs = Stopwatch.mediansMs(() -> PlanFile.bytes(own), () -> PlainEmf.save(peer),
                () -> PlanFile.overwrite(own, file));
        String defaults = "left out";
        String ratio = "-";
        if (size <= LARGEST_FOR_DEFAULTS) {
            requireEqual(own, PlainEmf.loadByDefault(file));
            double defaultMs = Stopwatch.coldMedianMs(() -> PlainEmf.loadByDefault(file));
            defaults = String.format(Locale.ROOT, "%.2f", defaultMs);
            ratio = String.format(Locale.ROOT, "%.1fx", defaultMs / loadMs[0]);
        }
        out.printf(Locale.ROOT, ROW, size, loadMs[0], defaults, loadMs[1], ratio, loadMs[1] / loadMs[0], saveMs[0],
                saveMs[1], saveMs[2]);
    }

    private static void requireEqual(EObject expected, EObject actual) {
        if (!EcoreUtil.equals(expected, actual)) {
            throw new IllegalStateException("product and peer read different plans");
        }
    }
}
