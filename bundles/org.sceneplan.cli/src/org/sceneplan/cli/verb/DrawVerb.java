package org.sceneplan.cli.verb;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.argument.UsageException;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.cli.job.TargetFiles;
import org.sceneplan.drawing.BarePlan;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.LayerVisibility;
import org.sceneplan.drawing.PlanArea;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.exchange.picture.PictureFormat;
import org.sceneplan.geometry.Box;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;

/** {@code draw PLAN -o FILE.pdf|.svg|.png}: the sheet of a level, or the plan or a part of it alone, as a picture. */
public final class DrawVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "FILE.pdf|.svg|.png");
    private static final Option LEVEL = Option.withValue("--level", "N");
    private static final Option SCALE = Option.withValue("--scale", "N");
    private static final Option AREA = Option.withValue("--area", "X,Y,W,H");
    private static final Option LAYERS = Option.withValue("--layers", "all|visible|STATE");
    private static final Option UNDERLAY = Option.flag("--underlay");
    private static final Option DPI = Option.withValue("--dpi", "N");
    private static final Option DATE = Option.withValue("--date", "YYYY-MM-DD");
    private static final int USUAL_SCALE = 100;
    private static final int MOST_SCALE = 10_000;
    private static final int USUAL_DPI = 300;
    private static final int LEAST_DPI = 20;
    private static final int MOST_DPI = 1_200;
    private static final String ALL = "all";
    private static final String VISIBLE = "visible";

    private static final Syntax SYNTAX = new Syntax("draw", "PLAN -o FILE.pdf|.svg|.png", 1, 1, List.of(TARGET, LEVEL,
            SCALE, AREA, LAYERS, UNDERLAY, DPI, DATE, DesignSources.CATALOGUE, DesignSources.STANDARDS),
            List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws UsageException, BadInputException {
        Path target = call.optionPath(TARGET);
        PictureFormat format = PictureFormat.of(String.valueOf(target.getFileName()))
                .orElseThrow(() -> VerbTexts.refusal(call, "DrawVerb_ending", target));
        int dpi = call.number(DPI, USUAL_DPI, LEAST_DPI, MOST_DPI);
        Path file = call.operandPath(0);
        StorePlan model = Plans.read(file, call.locale());
        PlanSnapshot plan = Plans.snapshot(model, file, call.locale());
        TargetFiles.requireApart(call, LevelUnderlays.files(plan, file), TARGET);
        DesignSources sources = DesignSources.of(call);
        DesignContext context = sources.context(plan, file, call.locale());
        sources.versionRemarks(context, file, call.locale()).forEach(call.console()::remark);
        LevelSnapshot level = level(call, plan);
        LayerVisibility layers = layers(call, plan, model);
        boolean withUnderlay = call.arguments().has(UNDERLAY) && !layers.layers().contains(DrawingLayer.UNDERLAY);
        LevelUnderlays under = withUnderlay ? LevelUnderlays.of(level, file) : LevelUnderlays.NONE;
        under.missing().forEach(name -> call.console().remark(VerbTexts.text(call, "DrawVerb_noUnderlay", name)));
        Sheet sheet = under.below(sheet(call, context, level, layers, under));
        if (format.isTooLarge(sheet, dpi)) {
            throw VerbTexts.refusal(call, format == PictureFormat.PDF ? "DrawVerb_page" : "DrawVerb_large", target,
                    PictureFormat.MOST_PAGE_MM);
        }
        OutputFile.write(target, scratch -> {
            try (OutputStream out = Files.newOutputStream(scratch)) {
                format.write(sheet, under.pictures(sheet), dpi, out);
            }
        }, call.locale());
        call.console().summary(VerbTexts.text(call, "DrawVerb_written", target, mm(sheet.widthMm()),
                mm(sheet.heightMm()), Math.round(1 / sheet.groups().getFirst().scale())));
        return ExitCode.OK;
    }

    private static Sheet sheet(Call call, DesignContext context, LevelSnapshot level, LayerVisibility layers,
            LevelUnderlays under) throws UsageException, BadInputException {
        boolean bare = call.arguments().has(SCALE) || call.arguments().has(AREA);
        return bare ? new BarePlan(context, level, call.documentLocale(), layers, area(call, under))
                .at(call.number(SCALE, USUAL_SCALE, 1, MOST_SCALE))
                : layers.shown(FloorPlanSheet.of(context, level, SheetSettings.of(call.documentLocale())
                        .withDate(date(call))), level);
    }

    private static String date(Call call) throws BadInputException {
        String text = call.arguments().value(DATE).orElse("");
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw new BadInputException(VerbTexts.text(call, "TagsVerb_noDay", text), e);
        }
    }

    private static LevelSnapshot level(Call call, PlanSnapshot plan) throws UsageException {
        List<LevelSnapshot> levels = plan.levels().stream().sorted(Comparator.comparingInt(LevelSnapshot::storey))
                .toList();
        return levels.get(call.number(LEVEL, 1, 1, levels.size()) - 1);
    }

    private static PlanArea area(Call call, LevelUnderlays under) throws UsageException {
        if (!call.arguments().has(AREA)) {
            return new PlanArea.Whole(under.boxes());
        }
        String text = call.arguments().value(AREA).orElseThrow();
        if (!text.matches("-?\\d{1,7},-?\\d{1,7},0*[1-9]\\d{0,6},0*[1-9]\\d{0,6}")) {
            throw UsageException.noSuchValue(AREA, text);
        }
        String[] mm = text.split(",");
        int left = Integer.parseInt(mm[0]);
        int low = Integer.parseInt(mm[1]);
        return new PlanArea.Window(new Box(left, low, left + Integer.parseInt(mm[2]), low + Integer.parseInt(mm[3])));
    }

    private static LayerVisibility layers(Call call, PlanSnapshot plan, StorePlan model) throws BadInputException {
        String name = call.arguments().value(LAYERS).orElse(ALL);
        if (name.equals(ALL)) {
            return LayerVisibility.ALL;
        }
        if (name.equals(VISIBLE)) {
            return LayerVisibility.of(plan);
        }
        LayerState state = model.getLayerStates().stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow(() -> VerbTexts.refusal(call,
                        model.getLayerStates().isEmpty() ? "DrawVerb_noStates" : "DrawVerb_noState", name,
                        String.join(", ", model.getLayerStates().stream().map(LayerState::getName).toList())));
        return LayerVisibility.of(plan.showingAllBut(state.getHidden().stream().map(Layer::getId).toList()));
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
