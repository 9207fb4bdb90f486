package org.sceneplan.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.load.GroupLoad;
import org.sceneplan.rules.load.LoadCalculation;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Figures;
import org.sceneplan.rules.wording.Wording;

/**
 * The lines below the service list: load of each product group and of lighting, their sum, the meter and what is left.
 */
final class ServiceTotals {
    private static final Wording WORDING = Wording.of(ServiceTotals.class);

    private ServiceTotals() {
    }

    static List<ListTotal> of(DesignContext context) {
        LoadCalculation load = LoadCalculation.of(context);
        List<ListTotal> totals = new ArrayList<>();
        for (GroupLoad group : load.groups()) {
            totals.add(total("group." + group.productGroup(), WORDING.text("ServiceTotals_group", ProductGroups.name(group.productGroup()),
                    group.samples(), Figures.number(group.demandFactor())), group.ratedW(), group.demandW()));
        }
        double ratedW = load.groups().stream().mapToDouble(GroupLoad::ratedW).sum();
        totals.add(total("samples", WORDING.text("ServiceTotals_samples"), ratedW, load.samplesW()));
        totals.add(new ListTotal("lighting",
                WORDING.text("ServiceTotals_lighting", Figures.squareMetres(load.areaM2())),
                Map.of(ServiceColumn.DEMAND_W.name(), watts(load.lightingW()))));
        totals.add(new ListTotal("demand", WORDING.text("ServiceTotals_demand", Figures.number(load.demandPerM2())),
                Map.of(ServiceColumn.DEMAND_W.name(), watts(load.demandW()))));
        if (load.meterCapacityW() > 0) {
            totals.add(new ListTotal("meter", WORDING.text("ServiceTotals_meter"),
                    Map.of(ServiceColumn.CAPACITY_W.name(), new ListCell.Whole(load.meterCapacityW()))));
            totals.add(new ListTotal("margin", WORDING.text("ServiceTotals_margin"),
                    Map.of(ServiceColumn.CAPACITY_W.name(), watts(load.meterCapacityW() - load.demandW()))));
        }
        return totals;
    }

    private static ListTotal total(String id, Bilingual label, double ratedW, double demandW) {
        Map<String, ListCell> cells = new LinkedHashMap<>();
        cells.put(ServiceColumn.RATED_W.name(), watts(ratedW));
        cells.put(ServiceColumn.DEMAND_W.name(), watts(demandW));
        return new ListTotal(id, label, cells);
    }

    private static ListCell watts(double watts) {
        return new ListCell.Whole(Math.round(watts));
    }
}
