package org.sceneplan.cli.verb;

import java.io.IOException;
import java.util.List;

import org.sceneplan.bench.Benchmark;
import org.sceneplan.bench.Benchmarks;
import org.sceneplan.cli.argument.SimilarName;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.text.TextTable;

/** What {@link BenchVerb} does where the benchmarks are installed. */
final class BenchRun {

    private BenchRun() {
    }

    static int run(Call call) throws BadInputException {
        if (call.arguments().operands().isEmpty()) {
            TextTable table = new TextTable("ll");
            Benchmarks.all().forEach(bench -> table.row(bench.name(), bench.description(call.locale())));
            call.console().data(table.text(""));
            return ExitCode.OK;
        }
        String name = call.arguments().operands().get(0);
        List<String> names = Benchmarks.all().stream().map(Benchmark::name).toList();
        String similar = SimilarName.of(name, names);
        Benchmark benchmark = Benchmarks.find(name).orElseThrow(() -> similar.isEmpty()
                ? VerbTexts.refusal(call, "BenchVerb_unknown", name, String.join(" ", names))
                : VerbTexts.refusal(call, "BenchVerb_unknownSimilar", name, similar));
        try {
            benchmark.run(call.console().dataStream());
        } catch (IOException e) {
            throw VerbTexts.refusal(call, "BenchVerb_failed", name, e.getMessage());
        }
        return ExitCode.OK;
    }
}
