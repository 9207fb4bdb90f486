package org.sceneplan.drawing.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.PlanScene;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.drawing.internal.sheet.SheetDraft;
import org.sceneplan.drawing.internal.sheet.Table;
import org.sceneplan.drawing.internal.sheet.Table.Column;
import org.sceneplan.drawing.internal.sheet.Table.Row;
import org.sceneplan.drawing.internal.sheet.TableSheets;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.plan.snapshot.StoreSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.UnitText;
import org.sceneplan.standard.UtilityNeed;

/**
 * Construction notes: what applies to the whole store, trade by trade, each line with its number and what it rests on.
 * Every number is that of the rule book in force for the plan, so that a change by headquarters reaches the site.
 */
final class NotesSheet {
    private static final double TITLE_MM = 66;
    private static final Type TYPE = new Type(2.1, Weight.REGULAR, Ink.BLACK, Anchor.START);
    /** Number of a standard with its clause, as the rule book writes it. */
    private static final Pattern STANDARD = Pattern.compile("(GB|JGJ)(/T)? ?\\d+(-\\d{4})?( (table )?\\d[\\d.()-]*)?");

    private final DesignContext context;
    private final SheetSettings settings;
    private final Texts texts;
    private final Set<String> groups = new TreeSet<>();
    private final Set<ServiceKind> services = new TreeSet<>();
    private boolean hasShutter;

    NotesSheet(DesignContext context, SheetSettings settings) {
        this.context = context;
        this.settings = settings;
        this.texts = Texts.of(settings.locale());
        context.plan().levels().forEach(level -> {
            level.fixtures().forEach(fixture -> fixture.positions().forEach(position -> context.catalogue()
                    .productType(position.productTypeCode()).ifPresent(type -> groups.add(type.group()))));
            level.services().forEach(point -> services.add(point.kind()));
            hasShutter |= level.obstacles().stream()
                    .anyMatch(obstacle -> obstacle.kind() == ObstacleKind.FIRE_SHUTTER);
        });
    }

    List<SheetDraft> drafts() {
        return new TableSheets(context, settings).compose(SheetKind.NOTES, texts.get("design.notes"),
                List.of(table("space", space()), table("fire", fire()), table("power", power()),
                        table("pipes", pipes()), table("mounting", mounting()), utilities()), general());
    }

    private List<String> general() {
        StoreSnapshot store = context.plan().store();
        String measured = store.measuredOn().isEmpty() ? "" : texts.get("notes.measured_on", store.measuredOn());
        return List.of(texts.get("notes.units", measured, Integer.toString(store.toleranceMm())),
                texts.get("general.basis", context.standard().id() + " " + context.standard().version(),
                        context.catalogue().id() + " " + context.catalogue().version()),
                texts.get("general.heights"), texts.get("general.rules"), texts.get("general.lists"),
                texts.get("general.precheck"));
    }

    private List<String> space() {
        return List.of("DECO-01", "C10", "C03", "AISLE-02", "A01", "REACH-01", "ISLAND-01", "QUEUE-01", "GAP-01",
                "DELIVERY-01", "C24-WALL", "C17-AC");
    }

    private List<String> fire() {
        List<String> ids = new ArrayList<>(List.of("F13", "F13-FREE", "F14-WAY", "F15", "F18", "F19", "F19-WIDTH",
                "F19-HEIGHT", "F19-WALL", "F19-HUNG", "F22", "F23"));
        if (hasShutter) {
            ids.add("F20");
        }
        return ids;
    }

    private List<String> power() {
        return List.of("L01", "L01-CASH", "L01-UGR", "L01-RA", "L02-NEW", "E01", "UTIL-01", "UTIL-04");
    }

    private List<String> pipes() {
        List<String> ids = new ArrayList<>();
        if (services.contains(ServiceKind.WATER)) {
            ids.add("UTIL-02-WATER");
        }
        if (services.contains(ServiceKind.DRAIN)) {
            ids.add("UTIL-02-DRAIN");
        }
        if (groups.contains("laundry")) {
            ids.addAll(List.of("UTIL-05", "UTIL-05-MAX", "UTIL-06"));
        }
        if (groups.contains("kitchen")) {
            ids.addAll(List.of("UTIL-07", "UTIL-02-FLUE", "CLEAR-DUCT", "CLEAR-DUCT-CABINET"));
        }
        if (services.contains(ServiceKind.GAS)) {
            ids.addAll(List.of("UTIL-02-GAS", "G01", "G02"));
        }
        return ids;
    }

    private List<String> mounting() {
        List<String> ids = new ArrayList<>(List.of("CASH-HEIGHT", "CASH-HEIGHT-MAX", "A07", "A07-TOP", "A07-KNEE-W",
                "A07-KNEE-H", "A07-KNEE-D", "SIGHT-01", "DANGLER-01"));
        add(ids, "tv", "D08", "D08-MAX", "D09", "D09-V");
        add(ids, "ac", "D03", "D03-MAX", "D04");
        add(ids, "laundry", "D07-PLINTH");
        add(ids, "fridge", "CLEAR-FRIDGE-SIDE", "CLEAR-FRIDGE-BACK", "CLEAR-FRIDGE-TOP", "CLEAR-HINGE");
        add(ids, "kitchen", "CLEAR-HOOD-TOP", "CLEAR-HOOD-TOP-MAX", "CLEAR-HOOD-SIDE", "CLEAR-HOOD-SIDE-MAX",
                "CLEAR-DISH-HEIGHT", "CLEAR-DISH-DEPTH");
        add(ids, "bath", "CLEAR-TOILET-FRONT", "CLEAR-TOILET-SIDE");
        return ids;
    }

    private void add(List<String> ids, String group, String... more) {
        if (groups.contains(group)) {
            ids.addAll(List.of(more));
        }
    }

    private Table table(String trade, List<String> ruleIds) {
        List<Column> columns = List.of(new Column(texts.get("general.rule"), 26, Anchor.START),
                new Column(texts.get("general.requirement"), TITLE_MM, Anchor.START),
                new Column(texts.get("general.value"), 18, Anchor.END),
                new Column(texts.get("general.source"), 30, Anchor.START));
        List<Row> rows = new ArrayList<>();
        for (String id : ruleIds) {
            Optional<RuleLimit> rule = context.standard().ruleLimits().find(id).filter(RuleLimit::enabled);
            rule.ifPresent(limit -> rows.addAll(rows(id, texts.pick(limit.titleZh(), limit.titleEn()), value(limit),
                    source(limit))));
        }
        return new Table(texts.get("general." + trade), columns, rows);
    }

    /** What the format wants in its zones. */
    private Table utilities() {
        List<Column> columns = List.of(new Column(texts.get("zones.zone"), 26, Anchor.START),
                new Column(texts.get("general.requirement"), TITLE_MM, Anchor.START),
                new Column(texts.get("shell.kind"), 48, Anchor.START));
        List<Row> rows = new ArrayList<>();
        for (UtilityNeed need : context.standard().utilities()) {
            String zone = context.standard().zone(need.zoneCode())
                    .map(target -> PlanScene.shortName(texts.pick(target.nameZh(), target.nameEn())))
                    .orElse(need.zoneCode());
            List<String> kinds = need.serviceKinds().stream().map(kind -> texts.get("service", kind)).toList();
            rows.addAll(rows(zone, texts.pick(need.noteZh(), need.noteEn()),
                    String.join(texts.isChinese() ? "、" : ", ", kinds)));
        }
        return new Table(texts.get("general.utilities"), columns, rows);
    }

    /** A row, with more rows for what its second cell does not hold in one line. */
    private static List<Row> rows(String first, String second, String... others) {
        List<String> lines = PaperPad.lines(second, TITLE_MM - 3, TYPE);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            List<String> cells = new ArrayList<>(List.of(i == 0 ? first : "", i < lines.size() ? lines.get(i) : ""));
            for (String other : others) {
                cells.add(i == 0 ? other : "");
            }
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        return rows;
    }

    private String value(RuleLimit limit) {
        if (limit.limit() == 0) {
            return "—";
        }
        String number = PlanScene.number(limit.limit(), limit.limit() == Math.rint(limit.limit()) ? 0 : 2)
                .replaceAll("(\\.\\d*?)0+$", "$1");
        return switch (limit.unit()) {
            case "Ra", "UGR" -> number;
            default -> UnitText.with(number, limit.unit(), settings.locale());
        };
    }

    /** Standard and clause with the source that says so; the rule book itself where it names none. */
    private String source(RuleLimit limit) {
        Matcher standard = STANDARD.matcher(limit.clause());
        return standard.find() ? standard.group().replace("table ", texts.isChinese() ? "表 " : "table ") + " "
                + limit.source() : texts.get("general.rulebook", limit.source());
    }
}
