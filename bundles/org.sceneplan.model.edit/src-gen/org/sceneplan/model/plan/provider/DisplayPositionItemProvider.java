/**
 */
package org.sceneplan.model.plan.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.sceneplan.model.plan.DisplayPosition;

import org.sceneplan.model.plan.impl.PlanPackageImpl;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.plan.DisplayPosition} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DisplayPositionItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DisplayPositionItemProvider(AdapterFactory adapterFactory) {
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

			addNumberPropertyDescriptor(object);
			addRowPropertyDescriptor(object);
			addColumnPropertyDescriptor(object);
			addSidePropertyDescriptor(object);
			addAlongMmPropertyDescriptor(object);
			addInMmPropertyDescriptor(object);
			addElevationMmPropertyDescriptor(object);
			addProductTypeCodePropertyDescriptor(object);
			addSkuPropertyDescriptor(object);
			addFacingsPropertyDescriptor(object);
			addQuantityPropertyDescriptor(object);
			addDisplayModePropertyDescriptor(object);
			addOwnershipPropertyDescriptor(object);
			addObligationPropertyDescriptor(object);
			addHeroRankPropertyDescriptor(object);
			addSampleStatePropertyDescriptor(object);
			addActualModelPropertyDescriptor(object);
			addShownOnPropertyDescriptor(object);
			addShownUntilPropertyDescriptor(object);
			addArrivesOnPropertyDescriptor(object);
			addResponsiblePropertyDescriptor(object);
			addSupplierPropertyDescriptor(object);
			addPriceTagPropertyDescriptor(object);
			addFeatureCardPropertyDescriptor(object);
			addEnergyLabelPropertyDescriptor(object);
			addCheckResultPropertyDescriptor(object);
			addStoreNotePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Number feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNumberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_number_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_number_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__NUMBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Row feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRowPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_row_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_row_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__ROW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Column feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addColumnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_column_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_column_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__COLUMN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Side feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSidePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_side_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_side_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__SIDE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Along Mm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAlongMmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_alongMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_alongMm_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__ALONG_MM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the In Mm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInMmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_inMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_inMm_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__IN_MM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Elevation Mm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addElevationMmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_elevationMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_elevationMm_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__ELEVATION_MM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Product Type Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProductTypeCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_productTypeCode_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_productTypeCode_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__PRODUCT_TYPE_CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sku feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSkuPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_sku_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_sku_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__SKU,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Facings feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFacingsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_facings_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_facings_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__FACINGS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
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
				 getString("_UI_DisplayPosition_quantity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_quantity_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__QUANTITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Display Mode feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDisplayModePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_displayMode_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_displayMode_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__DISPLAY_MODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ownership feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOwnershipPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_ownership_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_ownership_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__OWNERSHIP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Obligation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addObligationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_obligation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_obligation_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__OBLIGATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Hero Rank feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHeroRankPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_heroRank_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_heroRank_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__HERO_RANK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sample State feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSampleStatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_sampleState_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_sampleState_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__SAMPLE_STATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Actual Model feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addActualModelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_actualModel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_actualModel_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__ACTUAL_MODEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Shown On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addShownOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_shownOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_shownOn_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__SHOWN_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Shown Until feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addShownUntilPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_shownUntil_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_shownUntil_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__SHOWN_UNTIL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Arrives On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addArrivesOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_arrivesOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_arrivesOn_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__ARRIVES_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Responsible feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addResponsiblePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_responsible_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_responsible_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__RESPONSIBLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Supplier feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSupplierPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_supplier_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_supplier_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__SUPPLIER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Price Tag feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPriceTagPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_priceTag_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_priceTag_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__PRICE_TAG,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Feature Card feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFeatureCardPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_featureCard_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_featureCard_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__FEATURE_CARD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Energy Label feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEnergyLabelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_energyLabel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_energyLabel_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__ENERGY_LABEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Check Result feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCheckResultPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_checkResult_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_checkResult_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__CHECK_RESULT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Store Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStoreNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DisplayPosition_storeNote_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DisplayPosition_storeNote_feature", "_UI_DisplayPosition_type"),
				 PlanPackageImpl.Literals.DISPLAY_POSITION__STORE_NOTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns DisplayPosition.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/DisplayPosition"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((DisplayPosition)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_DisplayPosition_type") :
			getString("_UI_DisplayPosition_type") + " " + label;
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

		switch (notification.getFeatureID(DisplayPosition.class)) {
			case PlanPackageImpl.DISPLAY_POSITION__NUMBER:
			case PlanPackageImpl.DISPLAY_POSITION__ROW:
			case PlanPackageImpl.DISPLAY_POSITION__COLUMN:
			case PlanPackageImpl.DISPLAY_POSITION__SIDE:
			case PlanPackageImpl.DISPLAY_POSITION__ALONG_MM:
			case PlanPackageImpl.DISPLAY_POSITION__IN_MM:
			case PlanPackageImpl.DISPLAY_POSITION__ELEVATION_MM:
			case PlanPackageImpl.DISPLAY_POSITION__PRODUCT_TYPE_CODE:
			case PlanPackageImpl.DISPLAY_POSITION__SKU:
			case PlanPackageImpl.DISPLAY_POSITION__FACINGS:
			case PlanPackageImpl.DISPLAY_POSITION__QUANTITY:
			case PlanPackageImpl.DISPLAY_POSITION__DISPLAY_MODE:
			case PlanPackageImpl.DISPLAY_POSITION__OWNERSHIP:
			case PlanPackageImpl.DISPLAY_POSITION__OBLIGATION:
			case PlanPackageImpl.DISPLAY_POSITION__HERO_RANK:
			case PlanPackageImpl.DISPLAY_POSITION__SAMPLE_STATE:
			case PlanPackageImpl.DISPLAY_POSITION__ACTUAL_MODEL:
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_ON:
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_UNTIL:
			case PlanPackageImpl.DISPLAY_POSITION__ARRIVES_ON:
			case PlanPackageImpl.DISPLAY_POSITION__RESPONSIBLE:
			case PlanPackageImpl.DISPLAY_POSITION__SUPPLIER:
			case PlanPackageImpl.DISPLAY_POSITION__PRICE_TAG:
			case PlanPackageImpl.DISPLAY_POSITION__FEATURE_CARD:
			case PlanPackageImpl.DISPLAY_POSITION__ENERGY_LABEL:
			case PlanPackageImpl.DISPLAY_POSITION__CHECK_RESULT:
			case PlanPackageImpl.DISPLAY_POSITION__STORE_NOTE:
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
