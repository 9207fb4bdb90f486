package org.sceneplan.workbench.view.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;

/** Everything of a plan that can be found by text: names, numbers, ids, codes, products, and the findings. */
public final class PlanIndex {
    private static final int MOST = 200;

    private record Entry(PlanHit hit, String text) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final DesignContext context;
    private final PlanTree tree;
    private final Locale locale;

    /**
     * Reads a plan.
     *
     * @param result verdict of the rules, empty before the first one
     */
    public PlanIndex(DesignContext context, PlanTree tree, Optional<CheckResult> result, Locale locale) {
        this.context = context;
        this.tree = tree;
        this.locale = locale;
        for (LevelSnapshot level : context.plan().levels()) {
            level.zones().forEach(this::add);
            level.fixtures().forEach(this::add);
        }
        addOthers(tree.root());
        result.ifPresent(this::add);
    }

    /**
     * What contains all words of a text, at most 200: elements of this number or word first, then names that begin with
     * it, then names that contain it, then the rest; equals in plan order. Nothing for an empty text.
     */
    public List<PlanHit> search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> words = Arrays.asList(wanted.split("\\s+"));
        return entries.stream().filter(entry -> words.stream().allMatch(entry.text()::contains))
                .sorted(Comparator.comparingInt(entry -> rank(entry, wanted))).limit(MOST).map(Entry::hit).toList();
    }

    private static int rank(Entry entry, String wanted) {
        String label = entry.hit().label().toLowerCase(Locale.ROOT);
        boolean named = List.of(label.split(" ")).contains(wanted) && !entry.hit().kind().startsWith("finding");
        return named ? 0 : label.startsWith(wanted) ? 1 : label.contains(wanted) ? 2 : 3;
    }

    private void add(ZoneSnapshot zone) {
        add(zone.id(), zone.code(), zone.name());
    }

    private void add(FixtureSnapshot fixture) {
        CatalogueSnapshot catalogue = context.catalogue();
        String type = catalogue.fixtureType(fixture.typeCode()).map(found -> found.nameZh() + " " + found.nameEn())
                .orElse("");
        add(fixture.id(), fixture.typeCode(), fixture.number(), type);
        for (PositionSnapshot position : fixture.positions()) {
            Optional<ProductSnapshot> product = catalogue.product(position.sku());
            String names = catalogue.productType(position.productTypeCode())
                    .map(found -> found.nameZh() + " " + found.nameEn()).orElse("");
            add(position.id(), position.productTypeCode(), position.sku(), names,
                    product.map(found -> found.brand() + " " + found.model() + " " + found.nameZh()).orElse(""));
        }
    }

    private void addOthers(PlanNode node) {
        boolean done = node.kind() == PlanNodeKind.GROUP || node.kind() == PlanNodeKind.ZONE
                || node.kind() == PlanNodeKind.FIXTURE || node.kind() == PlanNodeKind.POSITION
                || node.kind() == PlanNodeKind.LAYER;
        if (!done) {
            add(node.elementId());
        }
        node.children().forEach(this::addOthers);
    }

    private void add(String id, String... texts) {
        PlanNode node = tree.node(id);
        if (node != null) {
            entries.add(new Entry(new PlanHit(node.kind().name().toLowerCase(Locale.ROOT), plain(node.label()),
                    path(node), List.of(id)), (plain(node.label()) + " " + id + " " + String.join(" ", texts))
                            .toLowerCase(Locale.ROOT)));
        }
    }

    private void add(CheckResult result) {
        result.findings().forEach(finding -> {
            String sentence = PackageTexts.isChinese(locale) ? finding.messageZh() : finding.messageEn();
            entries.add(new Entry(new PlanHit("finding-" + finding.severity().name().toLowerCase(Locale.ROOT), sentence,
                    finding.rule(), finding.objects()), (sentence + " " + finding.rule()).toLowerCase(Locale.ROOT)));
        });
    }

    private static String path(PlanNode node) {
        List<String> above = new ArrayList<>();
        for (PlanNode each = node.parent(); each != null; each = each.parent()) {
            if (each.kind() != PlanNodeKind.GROUP && each.kind() != PlanNodeKind.STORE) {
                above.addFirst(plain(each.label()));
            }
        }
        return String.join(" › ", above);
    }

    private static String plain(String label) {
        return label.replaceAll("\\s+", " ").strip();
    }
}
