/**
 */
package org.sceneplan.model.standard.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.sceneplan.model.standard.ApprovalCheck;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Approval Check</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.impl.ApprovalCheckImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ApprovalCheckImpl#getTitleZh <em>Title Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ApprovalCheckImpl#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ApprovalCheckImpl#isAutomatic <em>Automatic</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ApprovalCheckImpl#getRuleIds <em>Rule Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApprovalCheckImpl extends SourcedImpl implements ApprovalCheck {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitleZh() <em>Title Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleZh()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_ZH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitleZh() <em>Title Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleZh()
	 * @generated
	 * @ordered
	 */
	protected String titleZh = TITLE_ZH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitleEn() <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleEn()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitleEn() <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleEn()
	 * @generated
	 * @ordered
	 */
	protected String titleEn = TITLE_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #isAutomatic() <em>Automatic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutomatic()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AUTOMATIC_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAutomatic() <em>Automatic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAutomatic()
	 * @generated
	 * @ordered
	 */
	protected boolean automatic = AUTOMATIC_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRuleIds() <em>Rule Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> ruleIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApprovalCheckImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StandardPackageImpl.Literals.APPROVAL_CHECK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.APPROVAL_CHECK__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitleZh() {
		return titleZh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleZh(String newTitleZh) {
		String oldTitleZh = titleZh;
		titleZh = newTitleZh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.APPROVAL_CHECK__TITLE_ZH, oldTitleZh, titleZh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitleEn() {
		return titleEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleEn(String newTitleEn) {
		String oldTitleEn = titleEn;
		titleEn = newTitleEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.APPROVAL_CHECK__TITLE_EN, oldTitleEn, titleEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAutomatic() {
		return automatic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomatic(boolean newAutomatic) {
		boolean oldAutomatic = automatic;
		automatic = newAutomatic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.APPROVAL_CHECK__AUTOMATIC, oldAutomatic, automatic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRuleIds() {
		if (ruleIds == null) {
			ruleIds = new EDataTypeUniqueEList<String>(String.class, this, StandardPackageImpl.APPROVAL_CHECK__RULE_IDS);
		}
		return ruleIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StandardPackageImpl.APPROVAL_CHECK__NUMBER:
				return getNumber();
			case StandardPackageImpl.APPROVAL_CHECK__TITLE_ZH:
				return getTitleZh();
			case StandardPackageImpl.APPROVAL_CHECK__TITLE_EN:
				return getTitleEn();
			case StandardPackageImpl.APPROVAL_CHECK__AUTOMATIC:
				return isAutomatic();
			case StandardPackageImpl.APPROVAL_CHECK__RULE_IDS:
				return getRuleIds();
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
			case StandardPackageImpl.APPROVAL_CHECK__NUMBER:
				setNumber((Integer)newValue);
				return;
			case StandardPackageImpl.APPROVAL_CHECK__TITLE_ZH:
				setTitleZh((String)newValue);
				return;
			case StandardPackageImpl.APPROVAL_CHECK__TITLE_EN:
				setTitleEn((String)newValue);
				return;
			case StandardPackageImpl.APPROVAL_CHECK__AUTOMATIC:
				setAutomatic((Boolean)newValue);
				return;
			case StandardPackageImpl.APPROVAL_CHECK__RULE_IDS:
				getRuleIds().clear();
				getRuleIds().addAll((Collection<? extends String>)newValue);
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
			case StandardPackageImpl.APPROVAL_CHECK__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case StandardPackageImpl.APPROVAL_CHECK__TITLE_ZH:
				setTitleZh(TITLE_ZH_EDEFAULT);
				return;
			case StandardPackageImpl.APPROVAL_CHECK__TITLE_EN:
				setTitleEn(TITLE_EN_EDEFAULT);
				return;
			case StandardPackageImpl.APPROVAL_CHECK__AUTOMATIC:
				setAutomatic(AUTOMATIC_EDEFAULT);
				return;
			case StandardPackageImpl.APPROVAL_CHECK__RULE_IDS:
				getRuleIds().clear();
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
			case StandardPackageImpl.APPROVAL_CHECK__NUMBER:
				return number != NUMBER_EDEFAULT;
			case StandardPackageImpl.APPROVAL_CHECK__TITLE_ZH:
				return TITLE_ZH_EDEFAULT == null ? titleZh != null : !TITLE_ZH_EDEFAULT.equals(titleZh);
			case StandardPackageImpl.APPROVAL_CHECK__TITLE_EN:
				return TITLE_EN_EDEFAULT == null ? titleEn != null : !TITLE_EN_EDEFAULT.equals(titleEn);
			case StandardPackageImpl.APPROVAL_CHECK__AUTOMATIC:
				return automatic != AUTOMATIC_EDEFAULT;
			case StandardPackageImpl.APPROVAL_CHECK__RULE_IDS:
				return ruleIds != null && !ruleIds.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", titleZh: ");
		result.append(titleZh);
		result.append(", titleEn: ");
		result.append(titleEn);
		result.append(", automatic: ");
		result.append(automatic);
		result.append(", ruleIds: ");
		result.append(ruleIds);
		result.append(')');
		return result.toString();
	}

} //ApprovalCheckImpl
