package org.sceneplan.plan.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.model.plan.impl.PlanPackageImpl;

/**
 * What a file may say about one class of the plan package: looked up by name, in file order. Built once from the model.
 */
public final class PlanClass {

    private static final Map<EClass, PlanClass> BY_CLASS = new HashMap<>();

    static {
        for (EClassifier classifier : PlanPackageImpl.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass eClass && !eClass.isAbstract()) {
                BY_CLASS.put(eClass, new PlanClass(eClass));
            }
        }
    }

    /**
     * One feature of this class.
     *
     * @param feature the feature
     * @param id its number in this class, which differs from the number in the class that declares it
     * @param rule what its values must fulfil; null for references
     */
    public record Slot(EStructuralFeature feature, int id, AttributeRule rule) {

        /** Name in the file. */
        public String name() {
            return feature.getName();
        }
    }

    private final Map<String, Slot> valueByName = new HashMap<>();
    private final Map<String, Slot> childByName = new HashMap<>();
    private final List<Slot> values = new ArrayList<>();
    private final List<Slot> attributes = new ArrayList<>();
    private final List<Slot> references = new ArrayList<>();
    private final List<Slot> children = new ArrayList<>();

    private PlanClass(EClass eClass) {
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            Slot slot = new Slot(feature, eClass.getFeatureID(feature),
                    feature instanceof EAttribute attribute ? AttributeRule.of(attribute) : null);
            if (feature instanceof EReference reference && reference.isContainment()) {
                childByName.put(feature.getName(), slot);
                children.add(slot);
                continue;
            }
            valueByName.put(feature.getName(), slot);
            values.add(slot);
            (feature instanceof EAttribute ? attributes : references).add(slot);
        }
    }

    /**
     * Returns the entry of a class.
     *
     * @throws IllegalArgumentException if the class is abstract or not of the plan package
     */
    public static PlanClass of(EClass eClass) {
        PlanClass found = BY_CLASS.get(eClass);
        if (found == null) {
            throw new IllegalArgumentException("class " + eClass.getName() + " is not part of a store plan");
        }
        return found;
    }

    /** Returns the attribute or reference an XML attribute stands for, null if there is none. */
    public Slot value(String name) {
        return valueByName.get(name);
    }

    /** Returns the containment an XML element stands for, null if there is none. */
    public Slot child(String name) {
        return childByName.get(name);
    }

    /** Returns the attributes and references, which a file holds as XML attributes. */
    public List<Slot> values() {
        return values;
    }

    /** Returns the attributes. */
    public List<Slot> attributes() {
        return attributes;
    }

    /** Returns the references that are not containments. */
    public List<Slot> references() {
        return references;
    }

    /** Returns the containments. */
    public List<Slot> children() {
        return children;
    }
}
