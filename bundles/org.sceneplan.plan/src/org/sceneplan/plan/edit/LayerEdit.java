package org.sceneplan.plan.edit;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.snapshot.LayerKind;

/**
 * Shows, hides, locks or unlocks a layer; always allowed. A built-in layer comes into the file with the first edit that
 * changes it.
 */
public final class LayerEdit implements PlanEdit {

    private final StorePlan plan;
    private final Layer layer;
    private final LayerKind kind;
    private final boolean changesLock;
    private final boolean value;

    private LayerEdit(StorePlan plan, Layer layer, LayerKind kind, boolean changesLock, boolean value) {
        this.plan = plan;
        this.layer = layer;
        this.kind = kind;
        this.changesLock = changesLock;
        this.value = value;
    }

    /** Shows or hides a layer of the plan. */
    public static LayerEdit visible(Layer layer, boolean visible) {
        return new LayerEdit(null, requireNonNull(layer, "layer"), null, false, visible);
    }

    /** Shows or hides a built-in layer. */
    public static LayerEdit visible(StorePlan plan, LayerKind kind, boolean visible) {
        return new LayerEdit(requireNonNull(plan, "plan"), null, requireNonNull(kind, "kind"), false, visible);
    }

    /** Locks or unlocks a layer of the plan. */
    public static LayerEdit locked(Layer layer, boolean locked) {
        return new LayerEdit(null, requireNonNull(layer, "layer"), null, true, locked);
    }

    /** Locks or unlocks a built-in layer. */
    public static LayerEdit locked(StorePlan plan, LayerKind kind, boolean locked) {
        return new LayerEdit(requireNonNull(plan, "plan"), null, requireNonNull(kind, "kind"), true, locked);
    }

    @Override
    public String label(Locale locale) {
        BilingualText name = kind == null ? ElementName.of(layer) : PlanLayers.name(kind);
        String key = changesLock ? value ? "layer.lock" : "layer.unlock" : value ? "layer.show" : "layer.hide";
        return EditRules.text(key, name).in(locale);
    }

    @Override
    public Refusal canApply() {
        boolean gone = layer != null && layer.eContainer() == null;
        return gone ? EditRules.refusal(layer, "remove.impossible") : Refusal.NONE;
    }

    @Override
    public Set<EObject> apply() {
        Set<EObject> affected = new LinkedHashSet<>();
        boolean before = kind == null || (changesLock ? PlanLayers.isLocked(plan, kind)
                : PlanLayers.isVisible(plan, kind));
        if (kind != null && before == value) {
            return affected;
        }
        Layer changed = kind == null ? layer : PlanLayers.made(plan, kind);
        if (changesLock) {
            changed.setLocked(value);
        } else {
            changed.setVisible(value);
        }
        affected.add(changed);
        Settings.addContainers(affected);
        return affected;
    }
}
