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

import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.PlanFactory;

import org.sceneplan.model.plan.impl.PlanPackageImpl;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.plan.Level} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class LevelItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LevelItemProvider(AdapterFactory adapterFactory) {
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
			addStoreyPropertyDescriptor(object);
			addClearHeightMmPropertyDescriptor(object);
			addOutlinePropertyDescriptor(object);
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
				 getString("_UI_Level_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Level_name_feature", "_UI_Level_type"),
				 PlanPackageImpl.Literals.LEVEL__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Storey feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStoreyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Level_storey_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Level_storey_feature", "_UI_Level_type"),
				 PlanPackageImpl.Literals.LEVEL__STOREY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Clear Height Mm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClearHeightMmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Level_clearHeightMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Level_clearHeightMm_feature", "_UI_Level_type"),
				 PlanPackageImpl.Literals.LEVEL__CLEAR_HEIGHT_MM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Outline feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOutlinePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Level_outline_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Level_outline_feature", "_UI_Level_type"),
				 PlanPackageImpl.Literals.LEVEL__OUTLINE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__WALLS);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__COLUMNS);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__OPENINGS);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__SERVICES);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__OBSTACLES);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__ZONES);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__AISLES);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__FIXTURES);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__MATERIALS);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__DIMENSIONS);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__NOTES);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__GROUPS);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__UNDERLAYS);
			childrenFeatures.add(PlanPackageImpl.Literals.LEVEL__GUIDES);
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
	 * This returns Level.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Level"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Level)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Level_type") :
			getString("_UI_Level_type") + " " + label;
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

		switch (notification.getFeatureID(Level.class)) {
			case PlanPackageImpl.LEVEL__NAME:
			case PlanPackageImpl.LEVEL__STOREY:
			case PlanPackageImpl.LEVEL__CLEAR_HEIGHT_MM:
			case PlanPackageImpl.LEVEL__OUTLINE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PlanPackageImpl.LEVEL__WALLS:
			case PlanPackageImpl.LEVEL__COLUMNS:
			case PlanPackageImpl.LEVEL__OPENINGS:
			case PlanPackageImpl.LEVEL__SERVICES:
			case PlanPackageImpl.LEVEL__OBSTACLES:
			case PlanPackageImpl.LEVEL__ZONES:
			case PlanPackageImpl.LEVEL__AISLES:
			case PlanPackageImpl.LEVEL__FIXTURES:
			case PlanPackageImpl.LEVEL__MATERIALS:
			case PlanPackageImpl.LEVEL__DIMENSIONS:
			case PlanPackageImpl.LEVEL__NOTES:
			case PlanPackageImpl.LEVEL__GROUPS:
			case PlanPackageImpl.LEVEL__UNDERLAYS:
			case PlanPackageImpl.LEVEL__GUIDES:
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
				(PlanPackageImpl.Literals.LEVEL__WALLS,
				 PlanFactory.INSTANCE.createWall()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__COLUMNS,
				 PlanFactory.INSTANCE.createColumn()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__OPENINGS,
				 PlanFactory.INSTANCE.createOpening()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__SERVICES,
				 PlanFactory.INSTANCE.createServicePoint()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__OBSTACLES,
				 PlanFactory.INSTANCE.createObstacle()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__ZONES,
				 PlanFactory.INSTANCE.createZone()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__AISLES,
				 PlanFactory.INSTANCE.createAisle()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__FIXTURES,
				 PlanFactory.INSTANCE.createFixture()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__MATERIALS,
				 PlanFactory.INSTANCE.createMaterialPlacement()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__DIMENSIONS,
				 PlanFactory.INSTANCE.createDimension()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__NOTES,
				 PlanFactory.INSTANCE.createNote()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__GROUPS,
				 PlanFactory.INSTANCE.createGroup()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__UNDERLAYS,
				 PlanFactory.INSTANCE.createUnderlay()));

		newChildDescriptors.add
			(createChildParameter
				(PlanPackageImpl.Literals.LEVEL__GUIDES,
				 PlanFactory.INSTANCE.createGuide()));
	}

}
