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

import org.sceneplan.model.standard.MaterialKit;

import org.sceneplan.model.standard.impl.StandardPackageImpl;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.standard.MaterialKit} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class MaterialKitItemProvider extends SourcedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MaterialKitItemProvider(AdapterFactory adapterFactory) {
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
			addSizePropertyDescriptor(object);
			addSubstancePropertyDescriptor(object);
			addPlacingPropertyDescriptor(object);
			addBasisPropertyDescriptor(object);
			addAppliesToPropertyDescriptor(object);
			addQuantityPropertyDescriptor(object);
			addSpareRatioPropertyDescriptor(object);
			addUnitPriceCnyPropertyDescriptor(object);
			addPaidByPropertyDescriptor(object);
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
				 getString("_UI_MaterialKit_code_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_code_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__CODE,
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
				 getString("_UI_MaterialKit_nameZh_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_nameZh_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__NAME_ZH,
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
				 getString("_UI_MaterialKit_nameEn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_nameEn_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__NAME_EN,
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
				 getString("_UI_MaterialKit_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_kind_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Size feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSizePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaterialKit_size_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_size_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__SIZE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Substance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSubstancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaterialKit_substance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_substance_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__SUBSTANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
				 getString("_UI_MaterialKit_placing_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_placing_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__PLACING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Basis feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBasisPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaterialKit_basis_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_basis_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__BASIS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Applies To feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAppliesToPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaterialKit_appliesTo_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_appliesTo_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__APPLIES_TO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Quantity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuantityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaterialKit_quantity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_quantity_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__QUANTITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Spare Ratio feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSpareRatioPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaterialKit_spareRatio_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_spareRatio_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__SPARE_RATIO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Unit Price Cny feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnitPriceCnyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaterialKit_unitPriceCny_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_unitPriceCny_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__UNIT_PRICE_CNY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Paid By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPaidByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaterialKit_paidBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MaterialKit_paidBy_feature", "_UI_MaterialKit_type"),
				 StandardPackageImpl.Literals.MATERIAL_KIT__PAID_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns MaterialKit.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/MaterialKit"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((MaterialKit)object).getNameZh();
		return label == null || label.length() == 0 ?
			getString("_UI_MaterialKit_type") :
			getString("_UI_MaterialKit_type") + " " + label;
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

		switch (notification.getFeatureID(MaterialKit.class)) {
			case StandardPackageImpl.MATERIAL_KIT__CODE:
			case StandardPackageImpl.MATERIAL_KIT__NAME_ZH:
			case StandardPackageImpl.MATERIAL_KIT__NAME_EN:
			case StandardPackageImpl.MATERIAL_KIT__KIND:
			case StandardPackageImpl.MATERIAL_KIT__SIZE:
			case StandardPackageImpl.MATERIAL_KIT__SUBSTANCE:
			case StandardPackageImpl.MATERIAL_KIT__PLACING:
			case StandardPackageImpl.MATERIAL_KIT__BASIS:
			case StandardPackageImpl.MATERIAL_KIT__APPLIES_TO:
			case StandardPackageImpl.MATERIAL_KIT__QUANTITY:
			case StandardPackageImpl.MATERIAL_KIT__SPARE_RATIO:
			case StandardPackageImpl.MATERIAL_KIT__UNIT_PRICE_CNY:
			case StandardPackageImpl.MATERIAL_KIT__PAID_BY:
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
