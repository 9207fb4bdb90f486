package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.text.TextTable;
import org.sceneplan.exchange.json.PlanJson;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;

/** {@code show PLAN [--json]}: what is in a plan, as JSON for programs or as a short text for people. */
public final class ShowVerb implements Verb {

    private static final Option JSON = Option.flag("--json");

    private static final Syntax SYNTAX = new Syntax("show", "PLAN [--json]", 1, 1,
            List.of(JSON, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path file = call.operandPath(0);
        PlanSnapshot plan = Plans.readSnapshot(file, call.locale());
        if (call.arguments().has(JSON)) {
            call.console().data(PlanJson.of(plan));
            return ExitCode.OK;
        }
        DesignContext context = DesignSources.of(call).context(plan, file, call.locale());
        DesignSummary summary = new DesignSummary(context, call.locale());
        call.console().data(VerbTexts.text(call, "ShowVerb_store", plan.store().code(), plan.store().name(),
                plan.standardId(), summary.areaM2(), plan.levels().size()) + "\n");
        for (LevelSnapshot level : plan.levels()) {
            call.console().data(level(call, context, level));
        }
        summary.unmetLines().forEach(line -> call.console().data("  " + line + "\n"));
        return ExitCode.OK;
    }

    private static String level(Call call, DesignContext context, LevelSnapshot level) {
        int positions = level.fixtures().stream().mapToInt(fixture -> fixture.positions().size()).sum();
        String head = VerbTexts.text(call, "ShowVerb_level", level.id(), level.name(), number(level.areaM2()),
                level.columns().size(), level.openings().size(), level.fixtures().size(), positions);
        TextTable zones = new TextTable("llrr");
        for (ZoneSnapshot zone : level.zones()) {
            double areaM2 = zone.outline().areaMm2() / 1e6;
            zones.row(zone.code(), name(call, context, zone), number(areaM2) + " m2",
                    number(100 * areaM2 / context.plan().totalAreaM2()) + " %");
        }
        return head + "\n" + zones.text("  ");
    }

    private static String name(Call call, DesignContext context, ZoneSnapshot zone) {
        if (!zone.name().isEmpty()) {
            return zone.name();
        }
        boolean chinese = call.locale().getLanguage().equals("zh");
        return context.standard().zone(zone.code()).map(target -> chinese ? target.nameZh() : target.nameEn())
                .orElse("");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
