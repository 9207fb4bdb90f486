package org.sceneplan.bench.packages;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sceneplan.bench.Benchmark;
import org.sceneplan.bench.Messages;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackagePens;

/** The heap after a collection while a thousand packages of the smallest sample store are made on two threads. */
public final class PackagesMemoryBenchmark implements Benchmark {
    private static final int PACKAGES = 1_000;
    private static final Set<Integer> LOOK_AT = Set.of(100, 300, 500, 750, 1_000);
    private static final int THREADS = 2;
    private static final double MB = 1 << 20;

    @Override
    public String name() {
        return "packages-memory";
    }

    @Override
    public String description(Locale locale) {
        return Messages.text(locale, "PackagesMemoryBenchmark_description");
    }

    @Override
    public void run(PrintStream out) throws IOException {
        List<PackageOrder> smallest = List.of(SampleOrders.smallest());
        out.println("packages  heap in use after a collection, MB");
        out.flush();
        new Batch(smallest, PackagePens.OWN, Batch.Packing.OWN, THREADS).run(PACKAGES, done -> {
            if (LOOK_AT.contains(done)) {
                out.printf(Locale.ROOT, "%8d  %.1f%n", done, usedMb());
                out.flush();
            }
        });
    }

    private static double usedMb() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / MB;
    }
}
