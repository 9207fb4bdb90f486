package org.sceneplan.bench.rules;

import java.io.PrintStream;
import java.util.Locale;

import org.sceneplan.bench.Benchmark;
import org.sceneplan.bench.Messages;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/** Verdicts on 100,000 random plans against the slow exact oracle. */
public final class OracleBenchmark implements Benchmark {

    private static final int PLANS = 100_000;
    private static final int REPORT_EVERY = 10_000;
    private static final int SHOWN = 10;

    @Override
    public String name() {
        return "oracle";
    }

    @Override
    public String description(Locale locale) {
        return Messages.text(locale, "OracleBenchmark_description");
    }

    @Override
    public void run(PrintStream out) {
        OracleRun run;
        try {
            run = new OracleRun(StandardLibrary.bundled().standard("THREE_C"), SampleCatalogue.load());
        } catch (StandardReadException broken) {
            throw new IllegalStateException("the bundled standard was refused", broken);
        }
        out.println("   plans    verdicts  left open  differences");
        for (int seed = 1; seed <= PLANS; seed++) {
            run.compare(seed);
            if (seed % REPORT_EVERY == 0) {
                out.printf(Locale.ROOT, "%8d  %10d  %9d  %11d%n", seed, run.verdicts(), run.left(),
                        run.differences().size());
            }
        }
        run.differences().stream().limit(SHOWN).forEach(out::println);
        out.println("Left open: something slanted lies within the 3 mm that the rules allow for rounding.");
        if (!run.differences().isEmpty()) {
            throw new IllegalStateException("rules and oracle differ on " + run.differences().size() + " plans");
        }
    }
}
