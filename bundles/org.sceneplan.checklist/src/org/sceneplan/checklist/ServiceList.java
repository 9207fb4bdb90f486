package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.walk.Walk;
import org.sceneplan.plan.walk.WalkOrder;
import org.sceneplan.plan.walk.WalkStop;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.load.PointLoad;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * The service list 水电点位清单: per level every surveyed point, every planned point, then every need of every running sample
 * in walking order; below them the electrical load against the meter. The key of a point's row is its id, that of a
 * need {@code <position id>/<medium>}.
 */
public final class ServiceList {
    /** Id of the list. */
    public static final String ID = "services";

    private static final Wording WORDING = Wording.of(ServiceList.class);

    private final DesignContext context;
    private final PlanNames names;
    private final ServiceNeeds needs;
    private final CircuitPlan circuits;
    private final Map<String, WalkStop> stopByFixture = new LinkedHashMap<>();
    private final List<ListGroup> groups = new ArrayList<>();
    private final List<ListRow> rows = new ArrayList<>();

    private ServiceList(DesignContext context, Walk walk) {
        this.context = context;
        this.names = new PlanNames(context);
        this.needs = new ServiceNeeds(context);
        this.circuits = new CircuitPlan(context, walk);
        walk.stops().forEach(stop -> stopByFixture.put(stop.fixture().id(), stop));
    }

    /**
     * The service list of a plan.
     *
     * @throws IllegalArgumentException if the rule book lacks a number of the load calculation
     */
    public static ListTable of(DesignContext context) {
        return of(context, Walk.of(context.plan()));
    }

    /**
     * The service list in the order of a walk that is known already.
     *
     * @throws IllegalArgumentException if the rule book lacks a number of the load calculation
     */
    public static ListTable of(DesignContext context, Walk walk) {
        ServiceList list = new ServiceList(context, walk);
        context.plan().levels().forEach(list::addLevel);
        return new ListTable(ID, WORDING.text("ServiceList_title"), ListSubject.of(context), columns(), list.groups,
                list.rows, ServiceTotals.of(context));
    }

    /** The key of the row of a need. */
    static String key(PositionSnapshot position, ServiceKind need) {
        return position.id() + "/" + need.getLiteral();
    }

    private void addLevel(LevelSnapshot level) {
        addPoints(level, ServiceStatus.SURVEYED);
        addPoints(level, ServiceStatus.PLANNED);
        String group = level.id() + "/NEED";
        int before = rows.size();
        stopByFixture.values().stream().filter(stop -> stop.level().id().equals(level.id()))
                .forEach(stop -> addNeeds(stop, group));
        addGroup(group, level, "NEED", before);
    }

    private void addPoints(LevelSnapshot level, ServiceStatus status) {
        String group = level.id() + "/" + status.name();
        int before = rows.size();
        level.services().stream().filter(point -> point.status() == status)
                .forEach(point -> rows.add(
                        new ListRow(point.id(), group, List.of(point.id()), point(level, point).cells())));
        addGroup(group, level, status.name(), before);
    }

    private void addGroup(String id, LevelSnapshot level, String lineKind, int rowsBefore) {
        if (rows.size() > rowsBefore) {
            groups.add(new ListGroup(id, WORDING.text("ServiceList_band_" + lineKind, PlanNames.level(level)), ""));
        }
    }

    private ServiceLine point(LevelSnapshot level, ServiceSnapshot point) {
        ServiceLine line = line(point.status().name(), level).text(ServiceColumn.POINT, ElementIds.shortId(point.id()))
                .medium(point.kind()).at(point.at()).known(ServiceColumn.HEIGHT_MM, point.heightMm())
                .known(ServiceColumn.CAPACITY_W, point.capacityW())
                .known(ServiceColumn.DIAMETER_MM, point.diameterMm());
        WalkStop served = stopByFixture.get(point.servesFixtureId());
        if (served != null) {
            line.text(ServiceColumn.ZONE, names.zone(served).name())
                    .text(ServiceColumn.FIXTURE, PlanNames.number(served.fixture()));
        }
        PointLoad load = PointLoad.of(context, level, point);
        if (!load.positionIds().isEmpty()) {
            line.known(ServiceColumn.RATED_W, Math.round(load.ratedW()))
                    .known(ServiceColumn.DEMAND_W, Math.round(load.demandW()))
                    .text(ServiceColumn.CIRCUIT, circuits(load));
        }
        level.services().stream().filter(other -> other.id().equals(point.sourceId())).findFirst().ifPresent(source ->
                line.text(ServiceColumn.SOURCE, ElementIds.shortId(source.id())).run(point.at(), source.at()));
        return line;
    }

    /** The numbers of the circuits that run to a point. */
    private String circuits(PointLoad load) {
        return load.positionIds().stream().map(circuits::circuit).filter(Objects::nonNull)
                .map(PlannedCircuit::number).distinct().sorted().collect(Collectors.joining(", "));
    }

    private void addNeeds(WalkStop stop, String group) {
        for (PositionSnapshot position : WalkOrder.positions(stop.fixture())) {
            for (ServiceKind need : needs.of(position)) {
                rows.add(new ListRow(key(position, need), group, List.of(position.id(), stop.fixture().id()),
                        need(stop, position, need).cells()));
            }
        }
    }

    private ServiceLine need(WalkStop stop, PositionSnapshot position, ServiceKind need) {
        Optional<ProductTypeSnapshot> type = needs.type(position);
        ServiceLine line = line("NEED", stop.level()).text(ServiceColumn.ZONE, names.zone(stop).name())
                .medium(need).text(ServiceColumn.FIXTURE, PlanNames.number(stop.fixture()))
                .text(ServiceColumn.POSITION, position.number())
                .text(ServiceColumn.PRODUCT, type.map(t -> new Bilingual(t.nameZh(), t.nameEn()))
                        .orElse(Bilingual.same(position.productTypeCode())))
                .at(position.at());
        if (need == ServiceKind.POWER) {
            int ratedW = needs.ratedW(position);
            line.whole(ServiceColumn.RATED_W, ratedW)
                    .share(ServiceColumn.DEMAND_FACTOR, needs.demandFactor(position))
                    .whole(ServiceColumn.DEMAND_W, Math.round(ratedW * needs.demandFactor(position)))
                    .circuit(circuits.circuit(position.id()));
        }
        Optional<ServiceSnapshot> source = needs.source(stop, position, need);
        source.ifPresentOrElse(
                point -> line.text(ServiceColumn.SOURCE, ElementIds.shortId(point.id())).run(position.at(), point.at()),
                () -> line.text(ServiceColumn.REMARK, WORDING.text("ServiceList_noSource")));
        return line;
    }

    private ServiceLine line(String kind, LevelSnapshot level) {
        return new ServiceLine().whole(ServiceColumn.LINE, rows.size() + 1L)
                .set(ServiceColumn.LINE_KIND, Choices.cell(Choices.SERVICE_LINES, kind))
                .text(ServiceColumn.LEVEL, PlanNames.level(level));
    }

    private static List<ListColumn> columns() {
        return Arrays.stream(ServiceColumn.values()).map(column -> new ListColumn(column.name(), column.title(),
                column.kind(), switch (column) {
                    case LINE_KIND -> Choices.SERVICE_LINES;
                    case MEDIUM -> Choices.MEDIA;
                    default -> List.of();
                })).toList();
    }
}
