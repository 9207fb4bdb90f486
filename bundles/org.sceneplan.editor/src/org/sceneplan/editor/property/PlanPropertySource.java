package org.sceneplan.editor.property;

import java.util.List;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.sceneplan.editor.outline.PlanNode;

/** Shows the properties of a node, read-only. */
public final class PlanPropertySource implements IPropertySource {
    private final PlanNode node;

    public PlanPropertySource(PlanNode node) {
        this.node = node;
    }

    @Override
    public Object getEditableValue() {
        return null;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<PlanProperty> properties = node.properties();
        IPropertyDescriptor[] descriptors = new IPropertyDescriptor[properties.size()];
        for (int i = 0; i < descriptors.length; i++) {
            PropertyDescriptor descriptor = new PropertyDescriptor(i, properties.get(i).name());
            descriptor.setCategory(properties.get(i).category());
            descriptor.setAlwaysIncompatible(true);
            descriptors[i] = descriptor;
        }
        return descriptors;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return node.properties().get((Integer) id).value();
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // read-only
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // read-only
    }
}
