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

/** What a file may say about one class of the plan package: looked up by name, in file order. Built once from the model. */
public final class PlanClass {

    private static final Map<EClass, PlanClass> BY_CLASS = new HashMap<>();

    static {
        for (EClassifier classifier : PlanPackageImpl.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass eClass && !eClass.isAbstract()) {
                BY_CLASS.put(eClass, new PlanClass(eClass));
            }
        }
    }

    private final Map<String, EStructuralFeature> attributeByName = new HashMap<>();
    private final Map<String, EReference> childByName = new HashMap<>();
    private final List<EStructuralFeature> attributesAndReferences = new ArrayList<>();
    private final List<EAttribute> attributes = new ArrayList<>();
    private final List<EReference> references = new ArrayList<>();
    private final List<EReference> children = new ArrayList<>();

    private PlanClass(EClass eClass) {
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                childByName.put(feature.getName(), reference);
                children.add(reference);
                continue;
            }
            attributeByName.put(feature.getName(), feature);
            attributesAndReferences.add(feature);
            if (feature instanceof EReference reference) {
                references.add(reference);
            } else {
                attributes.add((EAttribute) feature);
            }
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
    public EStructuralFeature attribute(String name) {
        return attributeByName.get(name);
    }

    /** Returns the containment an XML element stands for, null if there is none. */
    public EReference child(String name) {
        return childByName.get(name);
    }

    /** Returns what is written as XML attributes. */
    public List<EStructuralFeature> attributesAndReferences() {
        return attributesAndReferences;
    }

    /** Returns the attributes. */
    public List<EAttribute> attributes() {
        return attributes;
    }

    /** Returns the references that are not containments. */
    public List<EReference> references() {
        return references;
    }

    /** Returns the containments. */
    public List<EReference> children() {
        return children;
    }
}
