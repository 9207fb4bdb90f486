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

import org.sceneplan.model.standard.FormatStandard;
import org.sceneplan.model.standard.StandardFactory;

import org.sceneplan.model.standard.impl.StandardPackageImpl;

/**
 * This is the item provider adapter for a {@link org.sceneplan.model.standard.FormatStandard} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class FormatStandardItemProvider extends SourcedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FormatStandardItemProvider(AdapterFactory adapterFactory) {
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

			addIdPropertyDescriptor(object);
			addVersionPropertyDescriptor(object);
			addNameZhPropertyDescriptor(object);
			addNameEnPropertyDescriptor(object);
			addMinAreaM2PropertyDescriptor(object);
			addMaxAreaM2PropertyDescriptor(object);
			addRuleBookPropertyDescriptor(object);
			addRuleBookVersionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FormatStandard_id_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FormatStandard_id_feature", "_UI_FormatStandard_type"),
				 StandardPackageImpl.Literals.FORMAT_STANDARD__ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FormatStandard_version_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FormatStandard_version_feature", "_UI_FormatStandard_type"),
				 StandardPackageImpl.Literals.FORMAT_STANDARD__VERSION,
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
				 getString("_UI_FormatStandard_nameZh_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FormatStandard_nameZh_feature", "_UI_FormatStandard_type"),
				 StandardPackageImpl.Literals.FORMAT_STANDARD__NAME_ZH,
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
				 getString("_UI_FormatStandard_nameEn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FormatStandard_nameEn_feature", "_UI_FormatStandard_type"),
				 StandardPackageImpl.Literals.FORMAT_STANDARD__NAME_EN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Min Area M2 feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinAreaM2PropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FormatStandard_minAreaM2_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FormatStandard_minAreaM2_feature", "_UI_FormatStandard_type"),
				 StandardPackageImpl.Literals.FORMAT_STANDARD__MIN_AREA_M2,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Area M2 feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxAreaM2PropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FormatStandard_maxAreaM2_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FormatStandard_maxAreaM2_feature", "_UI_FormatStandard_type"),
				 StandardPackageImpl.Literals.FORMAT_STANDARD__MAX_AREA_M2,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Rule Book feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRuleBookPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FormatStandard_ruleBook_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FormatStandard_ruleBook_feature", "_UI_FormatStandard_type"),
				 StandardPackageImpl.Literals.FORMAT_STANDARD__RULE_BOOK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Rule Book Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRuleBookVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FormatStandard_ruleBookVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_FormatStandard_ruleBookVersion_feature", "_UI_FormatStandard_type"),
				 StandardPackageImpl.Literals.FORMAT_STANDARD__RULE_BOOK_VERSION,
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
			childrenFeatures.add(StandardPackageImpl.Literals.FORMAT_STANDARD__ZONES);
			childrenFeatures.add(StandardPackageImpl.Literals.FORMAT_STANDARD__UTILITIES);
			childrenFeatures.add(StandardPackageImpl.Literals.FORMAT_STANDARD__SAMPLES);
			childrenFeatures.add(StandardPackageImpl.Literals.FORMAT_STANDARD__ADJACENCIES);
			childrenFeatures.add(StandardPackageImpl.Literals.FORMAT_STANDARD__MATERIALS);
			childrenFeatures.add(StandardPackageImpl.Literals.FORMAT_STANDARD__CHECKS);
			childrenFeatures.add(StandardPackageImpl.Literals.FORMAT_STANDARD__RULE_SETTINGS);
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
	 * This returns FormatStandard.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/FormatStandard"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((FormatStandard)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_FormatStandard_type") :
			getString("_UI_FormatStandard_type") + " " + label;
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

		switch (notification.getFeatureID(FormatStandard.class)) {
			case StandardPackageImpl.FORMAT_STANDARD__ID:
			case StandardPackageImpl.FORMAT_STANDARD__VERSION:
			case StandardPackageImpl.FORMAT_STANDARD__NAME_ZH:
			case StandardPackageImpl.FORMAT_STANDARD__NAME_EN:
			case StandardPackageImpl.FORMAT_STANDARD__MIN_AREA_M2:
			case StandardPackageImpl.FORMAT_STANDARD__MAX_AREA_M2:
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK:
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK_VERSION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case StandardPackageImpl.FORMAT_STANDARD__ZONES:
			case StandardPackageImpl.FORMAT_STANDARD__UTILITIES:
			case StandardPackageImpl.FORMAT_STANDARD__SAMPLES:
			case StandardPackageImpl.FORMAT_STANDARD__ADJACENCIES:
			case StandardPackageImpl.FORMAT_STANDARD__MATERIALS:
			case StandardPackageImpl.FORMAT_STANDARD__CHECKS:
			case StandardPackageImpl.FORMAT_STANDARD__RULE_SETTINGS:
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
				(StandardPackageImpl.Literals.FORMAT_STANDARD__ZONES,
				 StandardFactory.INSTANCE.createZoneStandard()));

		newChildDescriptors.add
			(createChildParameter
				(StandardPackageImpl.Literals.FORMAT_STANDARD__UTILITIES,
				 StandardFactory.INSTANCE.createUtilityRequirement()));

		newChildDescriptors.add
			(createChildParameter
				(StandardPackageImpl.Literals.FORMAT_STANDARD__SAMPLES,
				 StandardFactory.INSTANCE.createSampleRequirement()));

		newChildDescriptors.add
			(createChildParameter
				(StandardPackageImpl.Literals.FORMAT_STANDARD__ADJACENCIES,
				 StandardFactory.INSTANCE.createAdjacencyRequirement()));

		newChildDescriptors.add
			(createChildParameter
				(StandardPackageImpl.Literals.FORMAT_STANDARD__MATERIALS,
				 StandardFactory.INSTANCE.createMaterialKit()));

		newChildDescriptors.add
			(createChildParameter
				(StandardPackageImpl.Literals.FORMAT_STANDARD__CHECKS,
				 StandardFactory.INSTANCE.createApprovalCheck()));

		newChildDescriptors.add
			(createChildParameter
				(StandardPackageImpl.Literals.FORMAT_STANDARD__RULE_SETTINGS,
				 StandardFactory.INSTANCE.createRuleSetting()));
	}

}
