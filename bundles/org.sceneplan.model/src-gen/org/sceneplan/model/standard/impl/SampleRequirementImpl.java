/**
 */
package org.sceneplan.model.standard.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.sceneplan.model.standard.SampleRequirement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sample Requirement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.impl.SampleRequirementImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.SampleRequirementImpl#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.SampleRequirementImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.SampleRequirementImpl#getProductGroups <em>Product Groups</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.SampleRequirementImpl#getProductTypeCodes <em>Product Type Codes</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.SampleRequirementImpl#getMinCount <em>Min Count</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleRequirementImpl extends SourcedImpl implements SampleRequirement {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNameZh() <em>Name Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameZh()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_ZH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameZh() <em>Name Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameZh()
	 * @generated
	 * @ordered
	 */
	protected String nameZh = NAME_ZH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNameEn() <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameEn()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameEn() <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameEn()
	 * @generated
	 * @ordered
	 */
	protected String nameEn = NAME_EN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProductGroups() <em>Product Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProductGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<String> productGroups;

	/**
	 * The cached value of the '{@link #getProductTypeCodes() <em>Product Type Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProductTypeCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> productTypeCodes;

	/**
	 * The default value of the '{@link #getMinCount() <em>Min Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinCount()
	 * @generated
	 * @ordered
	 */
	protected static final int MIN_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinCount() <em>Min Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinCount()
	 * @generated
	 * @ordered
	 */
	protected int minCount = MIN_COUNT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SampleRequirementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StandardPackageImpl.Literals.SAMPLE_REQUIREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.SAMPLE_REQUIREMENT__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameZh() {
		return nameZh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameZh(String newNameZh) {
		String oldNameZh = nameZh;
		nameZh = newNameZh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_ZH, oldNameZh, nameZh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameEn() {
		return nameEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameEn(String newNameEn) {
		String oldNameEn = nameEn;
		nameEn = newNameEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_EN, oldNameEn, nameEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProductGroups() {
		if (productGroups == null) {
			productGroups = new EDataTypeUniqueEList<String>(String.class, this, StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_GROUPS);
		}
		return productGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProductTypeCodes() {
		if (productTypeCodes == null) {
			productTypeCodes = new EDataTypeUniqueEList<String>(String.class, this, StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_TYPE_CODES);
		}
		return productTypeCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinCount() {
		return minCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinCount(int newMinCount) {
		int oldMinCount = minCount;
		minCount = newMinCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.SAMPLE_REQUIREMENT__MIN_COUNT, oldMinCount, minCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StandardPackageImpl.SAMPLE_REQUIREMENT__CODE:
				return getCode();
			case StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_ZH:
				return getNameZh();
			case StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_EN:
				return getNameEn();
			case StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_GROUPS:
				return getProductGroups();
			case StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_TYPE_CODES:
				return getProductTypeCodes();
			case StandardPackageImpl.SAMPLE_REQUIREMENT__MIN_COUNT:
				return getMinCount();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StandardPackageImpl.SAMPLE_REQUIREMENT__CODE:
				setCode((String)newValue);
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_ZH:
				setNameZh((String)newValue);
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_EN:
				setNameEn((String)newValue);
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_GROUPS:
				getProductGroups().clear();
				getProductGroups().addAll((Collection<? extends String>)newValue);
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_TYPE_CODES:
				getProductTypeCodes().clear();
				getProductTypeCodes().addAll((Collection<? extends String>)newValue);
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__MIN_COUNT:
				setMinCount((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StandardPackageImpl.SAMPLE_REQUIREMENT__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_ZH:
				setNameZh(NAME_ZH_EDEFAULT);
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_GROUPS:
				getProductGroups().clear();
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_TYPE_CODES:
				getProductTypeCodes().clear();
				return;
			case StandardPackageImpl.SAMPLE_REQUIREMENT__MIN_COUNT:
				setMinCount(MIN_COUNT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StandardPackageImpl.SAMPLE_REQUIREMENT__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_ZH:
				return NAME_ZH_EDEFAULT == null ? nameZh != null : !NAME_ZH_EDEFAULT.equals(nameZh);
			case StandardPackageImpl.SAMPLE_REQUIREMENT__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_GROUPS:
				return productGroups != null && !productGroups.isEmpty();
			case StandardPackageImpl.SAMPLE_REQUIREMENT__PRODUCT_TYPE_CODES:
				return productTypeCodes != null && !productTypeCodes.isEmpty();
			case StandardPackageImpl.SAMPLE_REQUIREMENT__MIN_COUNT:
				return minCount != MIN_COUNT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (code: ");
		result.append(code);
		result.append(", nameZh: ");
		result.append(nameZh);
		result.append(", nameEn: ");
		result.append(nameEn);
		result.append(", productGroups: ");
		result.append(productGroups);
		result.append(", productTypeCodes: ");
		result.append(productTypeCodes);
		result.append(", minCount: ");
		result.append(minCount);
		result.append(')');
		return result.toString();
	}

} //SampleRequirementImpl
