package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.PlanFiles;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.text.TextTable;
import org.sceneplan.exchange.json.JsonObject;
import org.sceneplan.exchange.json.JsonText;
import org.sceneplan.exchange.survey.SurveyReadException;
import org.sceneplan.exchange.survey.SurveyReader;
import org.sceneplan.layout.likeness.Likeness;
import org.sceneplan.layout.likeness.StoreTraits;
import org.sceneplan.layout.likeness.Trait;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.plan.snapshot.PlanSnapshot;

/** {@code similar SURVEY.json PLAN|DIR... [--json]}: plans of other stores, the one most like a new store first. */
public final class SimilarVerb implements Verb {

    private static final Option JSON = Option.flag("--json");

    private static final Syntax SYNTAX = new Syntax("similar", "SURVEY.json PLAN|DIR... [--json]", 2,
            Integer.MAX_VALUE, List.of(JSON), List.of());
    private static final String SCHEMA = "sceneplan/similar/1";
    private static final double MM_PER_M = 1000;
    private static final double PERCENT = 100;

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        PlanSnapshot shell = survey(call, call.operandPath(0));
        Map<String, PlanSnapshot> planByName = new LinkedHashMap<>();
        int exitCode = ExitCode.OK;
        for (PlanFiles.Named each : PlanFiles.of(call, 1)) {
            try {
                PlanSnapshot plan = Plans.readSnapshot(each.file(), call.locale());
                if (plan.levels().stream().allMatch(level -> level.zones().isEmpty() && level.fixtures().isEmpty())) {
                    call.console().remark(VerbTexts.text(call, "SimilarVerb_empty", each.name()));
                } else {
                    planByName.put(each.name(), plan);
                }
            } catch (BadInputException e) {
                call.console().problem("sceneplan: " + e.getMessage());
                exitCode = ExitCode.BAD_INPUT;
            }
        }
        List<Likeness> ranked = Likeness.ranked(shell, planByName);
        call.console().data(call.arguments().has(JSON) ? json(StoreTraits.of(shell), ranked)
                : table(call, StoreTraits.of(shell), ranked));
        return exitCode;
    }

    private static PlanSnapshot survey(Call call, Path file) throws BadInputException {
        try {
            return Plans.snapshot(new SurveyReader().read(file), file, call.locale());
        } catch (SurveyReadException e) {
            throw new BadInputException(e.report(call.locale()), e);
        }
    }

    private static String table(Call call, StoreTraits here, List<Likeness> ranked) {
        TextTable table = new TextTable("rllrrrll");
        table.row("", VerbTexts.text(call, "SimilarVerb_plan"), VerbTexts.text(call, "SimilarVerb_format"),
                VerbTexts.text(call, "SimilarVerb_AREA"), VerbTexts.text(call, "SimilarVerb_FRONT"),
                VerbTexts.text(call, "SimilarVerb_DEPTH"), VerbTexts.text(call, "SimilarVerb_ENTRANCE"),
                VerbTexts.text(call, "SimilarVerb_TIER"));
        row(call, table, "", VerbTexts.text(call, "SimilarVerb_new"), here);
        ranked.forEach(each -> row(call, table, each.percent() + " %", each.name(), each.there()));
        return table.text("") + VerbTexts.text(call, "SimilarVerb_measured") + "\n";
    }

    private static void row(Call call, TextTable table, String percent, String name, StoreTraits traits) {
        table.row(percent, name, traits.standardId(), number(traits.areaM2()), metres(traits.frontMm()),
                metres(traits.depthMm()),
                traits.entranceFromEndMm() < 0 ? VerbTexts.text(call, "SimilarVerb_noEntrance")
                        : VerbTexts.text(call, "SimilarVerb_entrance", side(call, traits),
                                metres(traits.entranceFromEndMm())),
                VerbTexts.text(call, "SimilarVerb_tier_" + traits.tier().getLiteral()));
    }

    /** The side of the plan the entrance lies on, which is behind who comes in. */
    private static String side(Call call, StoreTraits traits) {
        List<String> sides = List.of("W", "S", "E", "N");
        return VerbTexts.text(call,
                "SimilarVerb_side_" + sides.get((int) Math.round(traits.inwardsDeg() / 90) % sides.size()));
    }

    private static String json(StoreTraits here, List<Likeness> ranked) {
        return JsonText.of(new JsonObject().put("schema", SCHEMA).put("store", traits(here)).put("similar",
                ranked.stream().map(each -> new JsonObject().put("plan", each.name())
                        .put("sameFormat", each.isSameFormat()).put("likenessPercent", each.percent())
                        .put("store", traits(each.there())).put("sharesPercent", shares(each))).toList()));
    }

    private static JsonObject traits(StoreTraits traits) {
        StoreTier tier = traits.tier();
        return new JsonObject().put("format", traits.standardId()).put("tier", tier.getLiteral())
                .put("areaM2", Math.round(traits.areaM2() * PERCENT) / PERCENT).put("frontMm", traits.frontMm())
                .put("depthMm", traits.depthMm())
                .put("entranceFromEndMm", traits.entranceFromEndMm() < 0 ? null : traits.entranceFromEndMm())
                .put("inwardsDeg", traits.inwardsDeg());
    }

    private static JsonObject shares(Likeness likeness) {
        JsonObject shares = new JsonObject();
        for (Trait trait : Trait.values()) {
            shares.put(trait.name().toLowerCase(Locale.ROOT),
                    Math.round(likeness.shareByTrait().get(trait) * PERCENT * 10) / 10.0);
        }
        return shares;
    }

    private static String metres(int mm) {
        return number(mm / MM_PER_M);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
