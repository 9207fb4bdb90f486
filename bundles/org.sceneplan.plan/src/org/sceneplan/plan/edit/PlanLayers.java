package org.sceneplan.plan.edit;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.snapshot.LayerKind;

/** The built-in layers of a live plan: their state, their names, and whether an element may be edited on them. */
public final class PlanLayers {

    private PlanLayers() {
    }

    /** The layer of the file that stands for a built-in layer; empty while the file says nothing about it. */
    public static Optional<Layer> find(StorePlan plan, LayerKind kind) {
        return plan.getLayers().stream().filter(layer -> kind.name().equals(layer.getKind())).findFirst();
    }

    /** Whether views draw what lies on a built-in layer. */
    public static boolean isVisible(StorePlan plan, LayerKind kind) {
        return find(plan, kind).map(Layer::isVisible).orElse(true);
    }

    /** Whether what lies on a built-in layer is protected; the shell is unless the file says otherwise. */
    public static boolean isLocked(StorePlan plan, LayerKind kind) {
        return find(plan, kind).map(Layer::isLocked).orElse(kind.isLockedByDefault());
    }

    /** Name of a built-in layer; Chinese for Chinese locales, else English. */
    public static String name(LayerKind kind, Locale locale) {
        return name(kind).in(locale);
    }

    /** The layer of the file that stands for a built-in one, made with the state that counted before if need be. */
    static Layer made(StorePlan plan, LayerKind kind) {
        return find(plan, kind).orElseGet(() -> {
            Layer layer = PlanFactory.INSTANCE.createLayer();
            layer.setId(new PlanIds(plan).nextLike("layer." + kind.name()));
            layer.setName(name(kind).english());
            layer.setKind(kind.name());
            layer.setLocked(kind.isLockedByDefault());
            plan.getLayers().add(layer);
            return layer;
        });
    }

    static BilingualText name(LayerKind kind) {
        return EditRules.text("layer." + kind.name());
    }

    /**
     * Tells whether an element of an open plan is protected: by its own lock, the layer it is sorted into or its
     * built-in layer.
     *
     * @return {@link Refusal#NONE}, or the refusal of every edit that would change it
     */
    public static Refusal lock(EObject element) {
        return EditRules.lock(element);
    }

    /** Tells whether an element, or the level it is to be put into, is protected by a built-in layer. */
    public static Refusal lock(EObject element, LayerKind kind) {
        return EditRules.lock(element, kind);
    }
}
