/**
 */
package org.sceneplan.model.standard.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.sceneplan.model.standard.StandardFactory;
import org.sceneplan.model.standard.ZoneStandard;

import org.sceneplan.model.standard.impl.StandardPackageImpl;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.standard.ZoneStandard} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ZoneStandardItemProvider extends SourcedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZoneStandardItemProvider(AdapterFactory adapterFactory) {
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

			addCodePropertyDescriptor(object);
			addNameZhPropertyDescriptor(object);
			addNameEnPropertyDescriptor(object);
			addKindPropertyDescriptor(object);
			addMinPercentPropertyDescriptor(object);
			addTargetPercentPropertyDescriptor(object);
			addMaxPercentPropertyDescriptor(object);
			addMandatoryPropertyDescriptor(object);
			addTintPropertyDescriptor(object);
			addNeedsWallPropertyDescriptor(object);
			addUtilitiesPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_code_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_code_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name Zh feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNameZhPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_nameZh_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_nameZh_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__NAME_ZH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name En feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNameEnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_nameEn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_nameEn_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__NAME_EN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_kind_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Min Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_minPercent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_minPercent_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__MIN_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Target Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTargetPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_targetPercent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_targetPercent_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__TARGET_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_maxPercent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_maxPercent_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__MAX_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Mandatory feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMandatoryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_mandatory_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_mandatory_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__MANDATORY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tint feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTintPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_tint_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_tint_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__TINT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Needs Wall feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNeedsWallPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_needsWall_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_needsWall_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__NEEDS_WALL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Utilities feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUtilitiesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZoneStandard_utilities_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZoneStandard_utilities_feature", "_UI_ZoneStandard_type"),
				 StandardPackageImpl.Literals.ZONE_STANDARD__UTILITIES,
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
			childrenFeatures.add(StandardPackageImpl.Literals.ZONE_STANDARD__FIXTURES);
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
	 * This returns ZoneStandard.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/ZoneStandard"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((ZoneStandard)object).getNameZh();
		return label == null || label.length() == 0 ?
			getString("_UI_ZoneStandard_type") :
			getString("_UI_ZoneStandard_type") + " " + label;
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

		switch (notification.getFeatureID(ZoneStandard.class)) {
			case StandardPackageImpl.ZONE_STANDARD__CODE:
			case StandardPackageImpl.ZONE_STANDARD__NAME_ZH:
			case StandardPackageImpl.ZONE_STANDARD__NAME_EN:
			case StandardPackageImpl.ZONE_STANDARD__KIND:
			case StandardPackageImpl.ZONE_STANDARD__MIN_PERCENT:
			case StandardPackageImpl.ZONE_STANDARD__TARGET_PERCENT:
			case StandardPackageImpl.ZONE_STANDARD__MAX_PERCENT:
			case StandardPackageImpl.ZONE_STANDARD__MANDATORY:
			case StandardPackageImpl.ZONE_STANDARD__TINT:
			case StandardPackageImpl.ZONE_STANDARD__NEEDS_WALL:
			case StandardPackageImpl.ZONE_STANDARD__UTILITIES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case StandardPackageImpl.ZONE_STANDARD__FIXTURES:
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
				(StandardPackageImpl.Literals.ZONE_STANDARD__FIXTURES,
				 StandardFactory.INSTANCE.createFixtureAllotment()));
	}

}
