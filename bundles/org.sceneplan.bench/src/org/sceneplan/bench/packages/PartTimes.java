package org.sceneplan.bench.packages;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackagePart;
import org.sceneplan.exchange.pkg.PackageProgress;
import org.sceneplan.exchange.pkg.PlanPackage;

/** How much processor time each step of our packages takes, for all orders together. */
final class PartTimes implements PackageProgress {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 7;

    private final List<PackageOrder> orders;
    private final Map<PackagePart, Long> nanosByPart = new EnumMap<>(PackagePart.class);
    private PackagePart part;
    private long since;

    PartTimes(List<PackageOrder> orders) {
        this.orders = orders;
    }

    @Override
    public void begins(PackagePart next) {
        end();
        part = next;
    }

    private void end() {
        long now = THREADS.getCurrentThreadCpuTime();
        if (part != null) {
            nanosByPart.merge(part, now - since, Long::sum);
        }
        since = now;
        part = null;
    }

    void print(PrintStream out) throws IOException {
        double[][] ms = new double[PackagePart.values().length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            nanosByPart.clear();
            for (PackageOrder order : orders) {
                PlanPackage.of(order, this);
                end();
            }
            for (PackagePart each : PackagePart.values()) {
                ms[each.ordinal()][round] = nanosByPart.getOrDefault(each, 0L) / 1e6;
            }
        }
        out.println("\nOur packages by part, the four sample stores together, one thread, median in ms of processor time");
        double sum = 0;
        for (PackagePart each : PackagePart.values()) {
            double median = Medians.of(ms[each.ordinal()]);
            sum += median;
            out.printf(Locale.ROOT, "  %-9s %8.1f%n", each.name().toLowerCase(Locale.ROOT), median);
        }
        out.printf(Locale.ROOT, "  %-9s %8.1f%n", "together", sum);
    }
}
