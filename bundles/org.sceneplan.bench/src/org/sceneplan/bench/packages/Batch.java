package org.sceneplan.bench.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.sceneplan.exchange.pkg.PackageFile;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackagePens;
import org.sceneplan.exchange.pkg.PackageProgress;
import org.sceneplan.exchange.pkg.PackageZip;
import org.sceneplan.exchange.pkg.PlanPackage;

/** Many packages, one order after the other in turn, on some threads; each is written as zip to nowhere. */
final class Batch {
    private final List<PackageOrder> orders;
    private final PackagePens pens;
    private final Packing packing;
    private final int threads;

    Batch(List<PackageOrder> orders, PackagePens pens, Packing packing, int threads) {
        this.orders = orders;
        this.pens = pens;
        this.packing = packing;
        this.threads = threads;
    }

    /** Makes one zip of a package. */
    interface Packing {
        /** As the product does. */
        Packing OWN = PackageZip::write;

        /** As the stream of the JDK does when it is told nothing: every file packed at the default level. */
        Packing PLAIN = (made, out) -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (PackageFile file : made.files()) {
                    zip.putNextEntry(new ZipEntry(file.name()));
                    zip.write(file.content());
                    zip.closeEntry();
                }
            }
        };

        void write(PlanPackage made, OutputStream out) throws IOException;
    }

    /**
     * How fast packages are made.
     *
     * @param perMinute   by the clock, which says little while the machine does other things
     * @param processorMs of one package, on all threads of the process together, memory collection too
     */
    record Pace(double perMinute, double processorMs) {
    }

    Pace pace(int packages) {
        long start = System.nanoTime();
        double processorStart = processorMs();
        run(packages, done -> { });
        return new Pace(packages / ((System.nanoTime() - start) / 60e9), (processorMs() - processorStart) / packages);
    }

    /** The mean of some. */
    static Pace mean(Pace... paces) {
        return new Pace(Arrays.stream(paces).mapToDouble(Pace::perMinute).average().orElse(0),
                Arrays.stream(paces).mapToDouble(Pace::processorMs).average().orElse(0));
    }

    private static double processorMs() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    /**
     * Makes packages.
     *
     * @param done told how many are done, by one thread at a time
     */
    void run(int packages, IntConsumer done) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        List<Thread> workers = java.util.stream.IntStream.range(0, threads).mapToObj(i -> Thread.ofPlatform()
                .name("packages-" + i).start(() -> {
                    for (int at = next.getAndIncrement(); at < packages; at = next.getAndIncrement()) {
                        make(orders.get(at % orders.size()));
                        synchronized (finished) {
                            done.accept(finished.incrementAndGet());
                        }
                    }
                })).toList();
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (finished.get() < packages) {
            throw new IllegalStateException("only %d of %d packages were made".formatted(finished.get(), packages));
        }
    }

    private void make(PackageOrder order) {
        try {
            packing.write(PlanPackage.of(order, PackageProgress.NONE, pens), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
