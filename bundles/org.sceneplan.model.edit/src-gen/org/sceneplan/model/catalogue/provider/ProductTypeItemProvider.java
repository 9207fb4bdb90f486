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

import org.sceneplan.model.catalogue.ProductType;

import org.sceneplan.model.catalogue.impl.CataloguePackageImpl;

import org.sceneplan.model.edit.SceneplanEditPlugin;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.catalogue.ProductType} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ProductTypeItemProvider 
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
	public ProductTypeItemProvider(AdapterFactory adapterFactory) {
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
			addGroupPropertyDescriptor(object);
			addScenePropertyDescriptor(object);
			addWidthMmPropertyDescriptor(object);
			addDepthMmPropertyDescriptor(object);
			addHeightMmPropertyDescriptor(object);
			addPowerWPropertyDescriptor(object);
			addPriceLowCnyPropertyDescriptor(object);
			addPriceHighCnyPropertyDescriptor(object);
			addMountPropertyDescriptor(object);
			addUtilitiesPropertyDescriptor(object);
			addSizeSourcePropertyDescriptor(object);
			addPowerSourcePropertyDescriptor(object);
			addPriceSourcePropertyDescriptor(object);
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
				 getString("_UI_ProductType_code_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_code_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__CODE,
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
				 getString("_UI_ProductType_nameZh_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_nameZh_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__NAME_ZH,
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
				 getString("_UI_ProductType_nameEn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_nameEn_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__NAME_EN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Group feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGroupPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ProductType_group_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_group_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__GROUP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Scene feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addScenePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ProductType_scene_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_scene_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__SCENE,
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
				 getString("_UI_ProductType_widthMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_widthMm_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__WIDTH_MM,
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
				 getString("_UI_ProductType_depthMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_depthMm_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__DEPTH_MM,
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
				 getString("_UI_ProductType_heightMm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_heightMm_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__HEIGHT_MM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Power W feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPowerWPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ProductType_powerW_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_powerW_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__POWER_W,
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
				 getString("_UI_ProductType_priceLowCny_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_priceLowCny_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__PRICE_LOW_CNY,
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
				 getString("_UI_ProductType_priceHighCny_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_priceHighCny_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__PRICE_HIGH_CNY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Mount feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMountPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ProductType_mount_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_mount_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__MOUNT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
				 getString("_UI_ProductType_utilities_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_utilities_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__UTILITIES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Size Source feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSizeSourcePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ProductType_sizeSource_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_sizeSource_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__SIZE_SOURCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Power Source feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPowerSourcePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ProductType_powerSource_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_powerSource_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__POWER_SOURCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Price Source feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPriceSourcePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ProductType_priceSource_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ProductType_priceSource_feature", "_UI_ProductType_type"),
				 CataloguePackageImpl.Literals.PRODUCT_TYPE__PRICE_SOURCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns ProductType.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/ProductType"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((ProductType)object).getNameZh();
		return label == null || label.length() == 0 ?
			getString("_UI_ProductType_type") :
			getString("_UI_ProductType_type") + " " + label;
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

		switch (notification.getFeatureID(ProductType.class)) {
			case CataloguePackageImpl.PRODUCT_TYPE__CODE:
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_ZH:
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_EN:
			case CataloguePackageImpl.PRODUCT_TYPE__GROUP:
			case CataloguePackageImpl.PRODUCT_TYPE__SCENE:
			case CataloguePackageImpl.PRODUCT_TYPE__WIDTH_MM:
			case CataloguePackageImpl.PRODUCT_TYPE__DEPTH_MM:
			case CataloguePackageImpl.PRODUCT_TYPE__HEIGHT_MM:
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_W:
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_LOW_CNY:
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_HIGH_CNY:
			case CataloguePackageImpl.PRODUCT_TYPE__MOUNT:
			case CataloguePackageImpl.PRODUCT_TYPE__UTILITIES:
			case CataloguePackageImpl.PRODUCT_TYPE__SIZE_SOURCE:
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_SOURCE:
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_SOURCE:
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
