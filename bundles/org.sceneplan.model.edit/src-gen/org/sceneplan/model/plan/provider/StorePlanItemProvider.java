/**
 */
package org.sceneplan.model.plan.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;

import org.sceneplan.model.plan.impl.PlanPackageImpl;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.plan.StorePlan} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class StorePlanItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StorePlanItemProvider(AdapterFactory adapterFactory) {
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

			addNamePropertyDescriptor(object);
			addRevisionPropertyDescriptor(object);
			addStandardIdPropertyDescriptor(object);
			addStandardVersionPropertyDescriptor(object);
			addCatalogueIdPropertyDescriptor(object);
			addCatalogueVersionPropertyDescriptor(object);
			addSeedPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StorePlan_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StorePlan_name_feature", "_UI_StorePlan_type"),
				 PlanPackageImpl.Literals.STORE_PLAN__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Revision feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRevisionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StorePlan_revision_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StorePlan_revision_feature", "_UI_StorePlan_type"),
				 PlanPackageImpl.Literals.STORE_PLAN__REVISION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Standard Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStandardIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StorePlan_standardId_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StorePlan_standardId_feature", "_UI_StorePlan_type"),
				 PlanPackageImpl.Literals.STORE_PLAN__STANDARD_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Standard Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStandardVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StorePlan_standardVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StorePlan_standardVersion_feature", "_UI_StorePlan_type"),
				 PlanPackageImpl.Literals.STORE_PLAN__STANDARD_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Catalogue Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCatalogueIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StorePlan_catalogueId_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StorePlan_catalogueId_feature", "_UI_StorePlan_type"),
				 PlanPackageImpl.Literals.STORE_PLAN__CATALOGUE_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Catalogue Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCatalogueVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StorePlan_catalogueVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StorePlan_catalogueVersion_feature", "_UI_StorePlan_type"),
				 PlanPackageImpl.Literals.STORE_PLAN__CATALOGUE_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Seed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSeedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_StorePlan_seed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_StorePlan_seed_feature", "_UI_StorePlan_type"),
				 PlanPackageImpl.Literals.STORE_PLAN__SEED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PlanPackageImpl.Literals.STORE_PLAN__STORE);
			childrenFeatures.add(PlanPackageImpl.Literals.STORE_PLAN__LAYERS);
			childrenFeatures.add(PlanPackageImpl.Literals.STORE_PLAN__LEVELS);
			childrenFeatures.add(PlanPackageImpl.Literals.STORE_PLAN__UNMET_REQUIREMENTS);
			childrenFeatures.add(PlanPackageImpl.Literals.STORE_PLAN__SCENARIOS);
			childrenFeatures.add(PlanPackageImpl.Literals.STORE_PLAN__LAYER_STATES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns StorePlan.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/StorePlan"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((StorePlan)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_StorePlan_type") :
			getString("_UI_StorePlan_type") + " " + label;
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

		switch (notification.getFeatureID(StorePlan.class)) {
			case PlanPackageImpl.STORE_PLAN__NAME:
			case PlanPackageImpl.STORE_PLAN__REVISION:
			case PlanPackageImpl.STORE_PLAN__STANDARD_ID:
			case PlanPackageImpl.STORE_PLAN__STANDARD_VERSION:
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_ID:
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_VERSION:
			case PlanPackageImpl.STORE_PLAN__SEED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PlanPackageImpl.STORE_PLAN__STORE:
			case PlanPackageImpl.STORE_PLAN__LAYERS:
			case PlanPackageImpl.STORE_PLAN__LEVELS:
			case PlanPackageImpl.STORE_PLAN__UNMET_REQUIREMENTS:
			case PlanPackageImpl.STORE_PLAN__SCENARIOS:
			case PlanPackageImpl.STORE_PLAN__LAYER_STATES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
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

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.STORE_PLAN__STORE,
				 PlanFactory.INSTANCE.createStore()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.STORE_PLAN__LAYERS,
				 PlanFactory.INSTANCE.createLayer()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.STORE_PLAN__LEVELS,
				 PlanFactory.INSTANCE.createLevel()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.STORE_PLAN__UNMET_REQUIREMENTS,
				 PlanFactory.INSTANCE.createUnmetRequirement()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.STORE_PLAN__SCENARIOS,
				 PlanFactory.INSTANCE.createScenario()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.STORE_PLAN__LAYER_STATES,
				 PlanFactory.INSTANCE.createLayerState()));
	}

}
