package org.sceneplan.catalogue.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.catalogue.Catalogue;
import org.sceneplan.model.catalogue.CatalogueFactory;
import org.sceneplan.model.catalogue.FixtureType;
import org.sceneplan.model.catalogue.Product;
import org.sceneplan.model.catalogue.ProductType;
import org.sceneplan.model.catalogue.impl.CataloguePackageImpl;

/** The way between the catalogue model and its snapshot. Entries of a model pass the same checks as rows of a file. */
public final class CatalogueModel {

    private static final List<String> PRODUCT_FEATURES = List.of("sku", "brand", "model", "nameZh", "typeCode",
            "widthMm", "depthMm", "heightMm", "priceCny", "energyGrade", "year", "sourceUrl", "verified");
    private static final List<String> PRODUCT_TYPE_FEATURES = List.of("code", "nameZh", "nameEn", "group", "scene",
            "widthMm", "depthMm", "heightMm", "powerW", "priceLowCny", "priceHighCny", "mount", "utilities",
            "sizeSource", "powerSource", "priceSource");
    private static final List<String> FIXTURE_TYPE_FEATURES = List.of("code", "nameZh", "nameEn", "widthMm", "depthMm",
            "heightMm", "clearMm", "clearSides", "priceLowCny", "priceHighCny", "unit", "carries", "source");

    private CatalogueModel() {
    }

    /** A new model of the catalogue, entries in the same order. */
    public static Catalogue model(CatalogueSnapshot snapshot) {
        Catalogue catalogue = CatalogueFactory.INSTANCE.createCatalogue();
        catalogue.setId(snapshot.id());
        catalogue.setVersion(snapshot.version());
        CataloguePackageImpl classes = CataloguePackageImpl.eINSTANCE;
        ProductTypeTable types = new ProductTypeTable();
        snapshot.productTypes().forEach(type -> catalogue.getProductTypes().add(
                (ProductType) filled(classes.getProductType(), PRODUCT_TYPE_FEATURES, types.cells(type))));
        FixtureTypeTable fixtureTypes = new FixtureTypeTable();
        snapshot.fixtureTypes().forEach(type -> catalogue.getFixtureTypes().add(
                (FixtureType) filled(classes.getFixtureType(), FIXTURE_TYPE_FEATURES, fixtureTypes.cells(type))));
        ProductTable products = new ProductTable(code -> null);
        snapshot.products().forEach(product -> catalogue.getProducts().add(
                (Product) filled(classes.getProduct(), PRODUCT_FEATURES, products.cells(product))));
        return catalogue;
    }

    /**
     * The snapshot of a model.
     *
     * @throws InvalidEntryException at the first entry that a row of a file could not be either, or a key used twice
     */
    public static CatalogueSnapshot snapshot(Catalogue model) throws InvalidEntryException {
        Map<String, ProductTypeSnapshot> types =
                entries(model.getProductTypes(), PRODUCT_TYPE_FEATURES, new ProductTypeTable());
        Map<String, FixtureTypeSnapshot> fixtureTypes =
                entries(model.getFixtureTypes(), FIXTURE_TYPE_FEATURES, new FixtureTypeTable());
        Map<String, ProductSnapshot> products =
                entries(model.getProducts(), PRODUCT_FEATURES, new ProductTable(types::get));
        return new CatalogueSnapshot(model.getId(), model.getVersion(), types.values(), fixtureTypes.values(),
                products.values());
    }

    private static EObject filled(EClass type, List<String> features, Map<String, String> cells) {
        EObject entry = EcoreUtil.create(type);
        List<String> texts = List.copyOf(cells.values());
        for (int i = 0; i < features.size(); i++) {
            EAttribute feature = (EAttribute) type.getEStructuralFeature(features.get(i));
            String text = isBoolean(feature) ? Boolean.toString(texts.get(i).equals("yes")) : texts.get(i);
            if (!text.isEmpty()) {
                entry.eSet(feature, EcoreUtil.createFromString(feature.getEAttributeType(), text));
            }
        }
        return entry;
    }

    private static boolean isBoolean(EAttribute feature) {
        return feature.getEAttributeType() == EcorePackage.Literals.EBOOLEAN;
    }

    private static <T> Map<String, T> entries(Collection<? extends EObject> objects, List<String> features,
            CatalogueTable<T> table) throws InvalidEntryException {
        Map<String, T> entries = new LinkedHashMap<>();
        for (EObject object : objects) {
            RowCells row = RowCells.ofText(texts(object, features, table.columns()));
            T entry = table.read(row);
            String key = table.key(entry);
            if (row.isRejected()) {
                throw new InvalidEntryException(key, sentence(row, Locale.ENGLISH), sentence(row, Locale.CHINESE));
            }
            if (entries.put(key, entry) != null) {
                RowProblem twice = RowProblem.of(ProblemKind.KEY_TWICE, table.columns().get(0), key);
                throw new InvalidEntryException(key, twice.message(Locale.ENGLISH), twice.message(Locale.CHINESE));
            }
        }
        return entries;
    }

    private static Map<String, String> texts(EObject object, List<String> features, List<String> columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < features.size(); i++) {
            Object value = object.eGet(object.eClass().getEStructuralFeature(features.get(i)));
            texts.put(columns.get(i), value == null ? "" : value.toString());
        }
        return texts;
    }

    private static String sentence(RowCells row, Locale locale) {
        List<String> sentences = new ArrayList<>();
        row.problems().stream().filter(problem -> problem.kind().isRejecting())
                .forEach(problem -> sentences.add(problem.message(locale)));
        return sentences.stream().collect(Collectors.joining(Messages.text(locale, "ImportReport_join")));
    }
}
