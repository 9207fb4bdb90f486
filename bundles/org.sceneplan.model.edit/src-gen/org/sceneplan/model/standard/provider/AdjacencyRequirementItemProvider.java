/**
 */
package org.sceneplan.model.standard.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.sceneplan.model.standard.AdjacencyRequirement;

import org.sceneplan.model.standard.impl.StandardPackageImpl;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.standard.AdjacencyRequirement} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class AdjacencyRequirementItemProvider extends SourcedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AdjacencyRequirementItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addSubjectPropertyDescriptor(object);
			addOtherPropertyDescriptor(object);
			addRelationPropertyDescriptor(object);
			addWeightPropertyDescriptor(object);
			addReasonZhPropertyDescriptor(object);
			addReasonEnPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Subject feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSubjectPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AdjacencyRequirement_subject_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_AdjacencyRequirement_subject_feature", "_UI_AdjacencyRequirement_type"),
				 StandardPackageImpl.Literals.ADJACENCY_REQUIREMENT__SUBJECT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Other feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOtherPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AdjacencyRequirement_other_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_AdjacencyRequirement_other_feature", "_UI_AdjacencyRequirement_type"),
				 StandardPackageImpl.Literals.ADJACENCY_REQUIREMENT__OTHER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Relation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRelationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AdjacencyRequirement_relation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_AdjacencyRequirement_relation_feature", "_UI_AdjacencyRequirement_type"),
				 StandardPackageImpl.Literals.ADJACENCY_REQUIREMENT__RELATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Weight feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWeightPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AdjacencyRequirement_weight_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_AdjacencyRequirement_weight_feature", "_UI_AdjacencyRequirement_type"),
				 StandardPackageImpl.Literals.ADJACENCY_REQUIREMENT__WEIGHT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reason Zh feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReasonZhPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AdjacencyRequirement_reasonZh_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_AdjacencyRequirement_reasonZh_feature", "_UI_AdjacencyRequirement_type"),
				 StandardPackageImpl.Literals.ADJACENCY_REQUIREMENT__REASON_ZH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reason En feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReasonEnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AdjacencyRequirement_reasonEn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_AdjacencyRequirement_reasonEn_feature", "_UI_AdjacencyRequirement_type"),
				 StandardPackageImpl.Literals.ADJACENCY_REQUIREMENT__REASON_EN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns AdjacencyRequirement.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/AdjacencyRequirement"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((AdjacencyRequirement)object).getSource();
		return label == null || label.length() == 0 ?
			getString("_UI_AdjacencyRequirement_type") :
			getString("_UI_AdjacencyRequirement_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(AdjacencyRequirement.class)) {
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__SUBJECT:
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__OTHER:
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__RELATION:
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__WEIGHT:
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_ZH:
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_EN:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

}
