package org.sceneplan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sceneplan.checklist.ListCell;
import org.sceneplan.checklist.ListRow;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.ServiceList;
import org.sceneplan.drawing.DesignSheets;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.SheetKind;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;

/** An electrician reads the same loads on the services sheet and in the service list. */
class ServiceSheetAndListTest {
    private static final List<String> POINTS = List.of("Q1", "Q2", "Q3");
    private static final int COORDINATES = 2;
    /** From the number of a point to the end of its demand in the table, mm on paper. */
    private static final double TO_DEMAND_MM = 76;

    @Test
    void sheetAndListGiveEveryPointTheSameLoad() throws Exception {
        DesignContext context = contextWithThreePointsAtTheTelevisions();

        Map<String, List<String>> inList = listed(ServiceList.of(context));

        assertEquals(Map.of("Q1", List.of("1830", "915"), "Q2", List.of("250", "125"), "Q3", List.of()), inList,
                "the dishwasher has a circuit of its own, the third point is spare");
        assertEquals(inList, drawn(context));
    }

    private static DesignContext contextWithThreePointsAtTheTelevisions() throws Exception {
        StorePlan plan = TestPlan.plan();
        Level level = plan.getLevels().getFirst();
        Fixture televisions = level.getFixtures().stream().filter(fixture -> fixture.getId().equals("T1")).findFirst()
                .orElseThrow();
        televisions.getPositions().getFirst().setProductTypeCode("DWBI");
        for (String id : POINTS) {
            ServicePoint point = PlanFactory.INSTANCE.createServicePoint();
            point.setId("L1.planned." + id);
            point.setKind(ServiceKind.POWER);
            point.setStatus(ServiceStatus.PLANNED);
            point.setServes(televisions);
            level.getServices().add(point);
        }
        DesignContext context = TestPlan.context();
        return new DesignContext(PlanSnapshotFactory.of(plan), context.standard(), context.catalogue());
    }

    /** Rated and demand power by point. */
    private static Map<String, List<String>> listed(ListTable table) {
        Map<String, List<String>> loads = new TreeMap<>();
        List<String> columns = table.columns().stream().map(column -> column.id()).toList();
        for (ListRow row : table.rows()) {
            POINTS.stream().filter(id -> row.key().equals("L1.planned." + id)).forEach(id -> {
                loads.put(id, Stream.of("RATED_W", "DEMAND_W").map(column -> row.cells().get(columns.indexOf(column)))
                        .filter(ListCell.Whole.class::isInstance)
                        .map(cell -> Long.toString(((ListCell.Whole) cell).value())).toList());
            });
        }
        return loads;
    }

    /** The same figures from the rows of the table on the sheet. */
    private static Map<String, List<String>> drawn(DesignContext context) {
        List<Primitive.Text> texts = DesignSheets.of(context, SheetSettings.of(Locale.ENGLISH)).stream()
                .filter(sheet -> sheet.kind() == SheetKind.SERVICES)
                .flatMap(sheet -> sheet.groups().stream()).flatMap(group -> group.elements().stream())
                .flatMap(element -> element.primitives().stream())
                .filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast).toList();
        Map<String, List<String>> loads = new TreeMap<>();
        for (Primitive.Text point : texts) {
            List<Primitive.Text> row = texts.stream().filter(text -> text.at().y() == point.at().y()
                    && text.at().x() > point.at().x() && text.at().x() < point.at().x() + TO_DEMAND_MM)
                    .sorted(Comparator.comparingDouble(text -> text.at().x())).toList();
            if (POINTS.contains(point.text()) && row.size() >= 3) {
                loads.put(point.text(), row.stream().filter(text -> text.anchor() == Primitive.Anchor.END)
                        .map(text -> text.text().replace(",", "")).filter(text -> text.matches("-?\\d+"))
                        .skip(COORDINATES).toList());
            }
        }
        return loads;
    }
}
