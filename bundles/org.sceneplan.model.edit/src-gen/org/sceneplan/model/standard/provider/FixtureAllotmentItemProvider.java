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

import org.sceneplan.model.standard.FixtureAllotment;

import org.sceneplan.model.standard.impl.StandardPackageImpl;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.standard.FixtureAllotment} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class FixtureAllotmentItemProvider extends SourcedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FixtureAllotmentItemProvider(AdapterFactory adapterFactory) {
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

			addFixtureTypeCodePropertyDescriptor(object);
			addMinCountPropertyDescriptor(object);
			addMaxCountPropertyDescriptor(object);
			addPriorityPropertyDescriptor(object);
			addPlacingPropertyDescriptor(object);
			addLivePropertyDescriptor(object);
			addProductTypeCodesPropertyDescriptor(object);
			addSamplesPerFixturePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Fixture Type Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFixtureTypeCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureAllotment_fixtureTypeCode_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureAllotment_fixtureTypeCode_feature", "_UI_FixtureAllotment_type"),
				 StandardPackageImpl.Literals.FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Min Count feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinCountPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureAllotment_minCount_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureAllotment_minCount_feature", "_UI_FixtureAllotment_type"),
				 StandardPackageImpl.Literals.FIXTURE_ALLOTMENT__MIN_COUNT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Count feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxCountPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureAllotment_maxCount_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureAllotment_maxCount_feature", "_UI_FixtureAllotment_type"),
				 StandardPackageImpl.Literals.FIXTURE_ALLOTMENT__MAX_COUNT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Priority feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPriorityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureAllotment_priority_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureAllotment_priority_feature", "_UI_FixtureAllotment_type"),
				 StandardPackageImpl.Literals.FIXTURE_ALLOTMENT__PRIORITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Placing feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlacingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureAllotment_placing_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureAllotment_placing_feature", "_UI_FixtureAllotment_type"),
				 StandardPackageImpl.Literals.FIXTURE_ALLOTMENT__PLACING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Live feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLivePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureAllotment_live_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureAllotment_live_feature", "_UI_FixtureAllotment_type"),
				 StandardPackageImpl.Literals.FIXTURE_ALLOTMENT__LIVE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Product Type Codes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProductTypeCodesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureAllotment_productTypeCodes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureAllotment_productTypeCodes_feature", "_UI_FixtureAllotment_type"),
				 StandardPackageImpl.Literals.FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Samples Per Fixture feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSamplesPerFixturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureAllotment_samplesPerFixture_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureAllotment_samplesPerFixture_feature", "_UI_FixtureAllotment_type"),
				 StandardPackageImpl.Literals.FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns FixtureAllotment.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/FixtureAllotment"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((FixtureAllotment)object).getSource();
		return label == null || label.length() == 0 ?
			getString("_UI_FixtureAllotment_type") :
			getString("_UI_FixtureAllotment_type") + " " + label;
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

		switch (notification.getFeatureID(FixtureAllotment.class)) {
			case StandardPackageImpl.FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE:
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MIN_COUNT:
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MAX_COUNT:
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRIORITY:
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PLACING:
			case StandardPackageImpl.FIXTURE_ALLOTMENT__LIVE:
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES:
			case StandardPackageImpl.FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE:
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
