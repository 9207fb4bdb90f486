/**
 */
package org.sceneplan.model.catalogue.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.sceneplan.model.catalogue.FixtureType;

import org.sceneplan.model.catalogue.impl.CataloguePackageImpl;

import org.sceneplan.model.edit.SceneplanEditPlugin;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.catalogue.FixtureType} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class FixtureTypeItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FixtureTypeItemProvider(AdapterFactory adapterFactory) {
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
			addWidthMmPropertyDescriptor(object);
			addDepthMmPropertyDescriptor(object);
			addHeightMmPropertyDescriptor(object);
			addClearMmPropertyDescriptor(object);
			addClearSidesPropertyDescriptor(object);
			addPriceLowCnyPropertyDescriptor(object);
			addPriceHighCnyPropertyDescriptor(object);
			addUnitPropertyDescriptor(object);
			addCarriesPropertyDescriptor(object);
			addSourcePropertyDescriptor(object);
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
				 getString("_UI_FixtureType_code_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_code_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__CODE,
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
				 getString("_UI_FixtureType_nameZh_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_nameZh_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__NAME_ZH,
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
				 getString("_UI_FixtureType_nameEn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_nameEn_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__NAME_EN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Width Mm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWidthMmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_widthMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_widthMm_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__WIDTH_MM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Depth Mm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDepthMmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_depthMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_depthMm_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__DEPTH_MM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Height Mm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHeightMmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_heightMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_heightMm_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__HEIGHT_MM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Clear Mm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClearMmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_clearMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_clearMm_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__CLEAR_MM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Clear Sides feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClearSidesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_clearSides_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_clearSides_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__CLEAR_SIDES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Price Low Cny feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPriceLowCnyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_priceLowCny_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_priceLowCny_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__PRICE_LOW_CNY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Price High Cny feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPriceHighCnyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_priceHighCny_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_priceHighCny_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__PRICE_HIGH_CNY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Unit feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnitPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_unit_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_unit_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__UNIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Carries feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCarriesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_carries_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_carries_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__CARRIES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Source feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSourcePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FixtureType_source_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FixtureType_source_feature", "_UI_FixtureType_type"),
				 CataloguePackageImpl.Literals.FIXTURE_TYPE__SOURCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns FixtureType.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/FixtureType"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((FixtureType)object).getNameZh();
		return label == null || label.length() == 0 ?
			getString("_UI_FixtureType_type") :
			getString("_UI_FixtureType_type") + " " + label;
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

		switch (notification.getFeatureID(FixtureType.class)) {
			case CataloguePackageImpl.FIXTURE_TYPE__CODE:
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_ZH:
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_EN:
			case CataloguePackageImpl.FIXTURE_TYPE__WIDTH_MM:
			case CataloguePackageImpl.FIXTURE_TYPE__DEPTH_MM:
			case CataloguePackageImpl.FIXTURE_TYPE__HEIGHT_MM:
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_MM:
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_SIDES:
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_LOW_CNY:
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_HIGH_CNY:
			case CataloguePackageImpl.FIXTURE_TYPE__UNIT:
			case CataloguePackageImpl.FIXTURE_TYPE__CARRIES:
			case CataloguePackageImpl.FIXTURE_TYPE__SOURCE:
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

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return SceneplanEditPlugin.INSTANCE;
	}

}
