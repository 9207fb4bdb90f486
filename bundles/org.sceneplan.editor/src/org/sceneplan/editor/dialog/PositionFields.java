package org.sceneplan.editor.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.command.object.PositionRow;
import org.sceneplan.editor.display.CatalogueProduct;
import org.sceneplan.editor.display.ProductExchange;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.rules.DesignContext;

/** How the values of a display position are shown, offered and read. */
final class PositionFields {
    private static final int FARTHEST_MM = 20_000;

    private final DesignContext context;
    private final CatalogueSnapshot catalogue;
    private final PackageTexts texts;
    private final LengthInput places;

    PositionFields(DesignContext context, PackageTexts texts, LengthInput field) {
        this.context = context;
        this.catalogue = context.catalogue();
        this.texts = texts;
        this.places = LengthInput.places(field.unit());
    }

    String shown(PositionColumn column, PositionRow row) {
        return switch (column) {
            case NUMBER -> row.number();
            case TYPE -> catalogue.productType(row.productTypeCode()).map(this::name).orElse(row.productTypeCode());
            case PRODUCT -> row.sku().isEmpty() ? texts.text("positions.noProduct")
                    : catalogue.product(row.sku()).map(PositionFields::name).orElse(row.sku());
            case ALONG -> places.format(row.alongMm());
            case IN -> places.format(row.inMm());
            case ELEVATION -> places.format(row.elevationMm());
        };
    }

    /** What can be chosen; empty for what is typed. */
    List<Choice<String>> choices(PositionColumn column, PositionRow row) {
        List<Choice<String>> choices = new ArrayList<>();
        if (column == PositionColumn.TYPE) {
            catalogue.productTypes().forEach(type -> choices.add(new Choice<>(type.code(), name(type), type.code())));
        } else if (column == PositionColumn.PRODUCT) {
            choices.add(new Choice<>("", texts.text("positions.noProduct"), ""));
            catalogue.productsOfType(row.productTypeCode())
                    .forEach(product -> choices.add(new Choice<>(product.sku(), name(product), product.sku())));
        }
        return choices;
    }

    /** The row with what was typed or chosen; empty when it cannot be read. */
    Optional<PositionRow> with(PositionColumn column, PositionRow row, String value) {
        return switch (column) {
            case NUMBER -> Optional.of(row.withNumber(value.strip()));
            case TYPE -> Optional.of(mounted(row.withType(value)));
            case PRODUCT -> Optional.of(mounted(row.withSku(value)));
            case ALONG -> mm(value, row.alongMm(), -FARTHEST_MM)
                    .map(mm -> row.at(mm, row.inMm(), row.elevationMm()));
            case IN -> mm(value, row.inMm(), -FARTHEST_MM)
                    .map(mm -> row.at(row.alongMm(), mm, row.elevationMm()));
            case ELEVATION -> mm(value, row.elevationMm(), 0).map(mm -> row.at(row.alongMm(), row.inMm(), mm));
        };
    }

    /** At the usual height of its product where that is another one than the height in the plan. */
    private PositionRow mounted(PositionRow row) {
        DisplayPosition original = row.original();
        return original == null ? row : catalogue.productType(row.productTypeCode())
                .flatMap(type -> ProductExchange.place(context, original.getId(),
                        new CatalogueProduct(type, catalogue.product(row.sku()).orElse(null))))
                .map(place -> row.at(row.alongMm(),
                        place.inMm() == original.getInMm() ? row.inMm() : place.inMm(),
                        place.elevationMm() == original.getElevationMm() ? row.elevationMm() : place.elevationMm()))
                .orElse(row);
    }

    /** A position on an empty fixture. */
    PositionRow first() {
        return new PositionRow(null, "1-1", catalogue.productTypes().iterator().next().code(), "", 0, 0, 0);
    }

    /** A position of the same type beside another one, with a number that is free. */
    PositionRow beside(PositionRow row, List<String> numbers) {
        int widthMm = catalogue.productType(row.productTypeCode()).map(ProductTypeSnapshot::widthMm).orElse(0);
        String head = row.number().replaceAll("\\d+$", "");
        int last = 1;
        while (numbers.contains(head + last)) {
            last++;
        }
        return new PositionRow(null, head + last, row.productTypeCode(), row.sku(), row.alongMm() + widthMm, row.inMm(),
                row.elevationMm());
    }

    private Optional<Integer> mm(String value, int presentMm, int leastMm) {
        return places.parse(value, presentMm, leastMm, FARTHEST_MM) instanceof Parsed.Value<Integer> read
                ? Optional.of(read.value()) : Optional.empty();
    }

    private String name(ProductTypeSnapshot type) {
        return texts.choose(type.nameZh(), type.nameEn()) + " (" + type.code() + ")";
    }

    private static String name(ProductSnapshot product) {
        return product.brand() + " " + product.model();
    }
}
