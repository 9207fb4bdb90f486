package org.sceneplan.bench;

import java.util.List;
import java.util.Optional;

import org.sceneplan.bench.packages.PackagesBenchmark;
import org.sceneplan.bench.packages.PackagesMemoryBenchmark;
import org.sceneplan.bench.rules.OracleBenchmark;
import org.sceneplan.bench.rules.RulesBenchmark;

/** The benchmarks the command line offers. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(new LoadBenchmark(), new RulesBenchmark(),
            new OracleBenchmark(), new PackagesBenchmark(), new PackagesMemoryBenchmark(),
            new DxfImportBenchmark());

    private Benchmarks() {
    }

    /** All benchmarks, in the order they are listed. */
    public static List<Benchmark> all() {
        return ALL;
    }

    /** Finds a benchmark by name. */
    public static Optional<Benchmark> find(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }
}
