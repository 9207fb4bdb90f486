/**
 */
package org.sceneplan.model.review.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.sceneplan.model.review.Deviation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deviation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.review.impl.DeviationImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.DeviationImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.DeviationImpl#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.DeviationImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.DeviationImpl#isGranted <em>Granted</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.DeviationImpl#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.DeviationImpl#getExpiresOn <em>Expires On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviationImpl extends EObjectImpl implements Deviation {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjects() <em>Objects</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjects()
	 * @generated
	 * @ordered
	 */
	protected EList<String> objects;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #isGranted() <em>Granted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGranted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GRANTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGranted() <em>Granted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGranted()
	 * @generated
	 * @ordered
	 */
	protected boolean granted = GRANTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrantedBy() <em>Granted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String GRANTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrantedBy() <em>Granted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedBy()
	 * @generated
	 * @ordered
	 */
	protected String grantedBy = GRANTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPIRES_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected String expiresOn = EXPIRES_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackageImpl.Literals.DEVIATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.DEVIATION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.DEVIATION__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjects() {
		if (objects == null) {
			objects = new EDataTypeUniqueEList<String>(String.class, this, ReviewPackageImpl.DEVIATION__OBJECTS);
		}
		return objects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.DEVIATION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGranted() {
		return granted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGranted(boolean newGranted) {
		boolean oldGranted = granted;
		granted = newGranted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.DEVIATION__GRANTED, oldGranted, granted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrantedBy() {
		return grantedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantedBy(String newGrantedBy) {
		String oldGrantedBy = grantedBy;
		grantedBy = newGrantedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.DEVIATION__GRANTED_BY, oldGrantedBy, grantedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpiresOn() {
		return expiresOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpiresOn(String newExpiresOn) {
		String oldExpiresOn = expiresOn;
		expiresOn = newExpiresOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.DEVIATION__EXPIRES_ON, oldExpiresOn, expiresOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackageImpl.DEVIATION__ID:
				return getId();
			case ReviewPackageImpl.DEVIATION__RULE_ID:
				return getRuleId();
			case ReviewPackageImpl.DEVIATION__OBJECTS:
				return getObjects();
			case ReviewPackageImpl.DEVIATION__REASON:
				return getReason();
			case ReviewPackageImpl.DEVIATION__GRANTED:
				return isGranted();
			case ReviewPackageImpl.DEVIATION__GRANTED_BY:
				return getGrantedBy();
			case ReviewPackageImpl.DEVIATION__EXPIRES_ON:
				return getExpiresOn();
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
			case ReviewPackageImpl.DEVIATION__ID:
				setId((String)newValue);
				return;
			case ReviewPackageImpl.DEVIATION__RULE_ID:
				setRuleId((String)newValue);
				return;
			case ReviewPackageImpl.DEVIATION__OBJECTS:
				getObjects().clear();
				getObjects().addAll((Collection<? extends String>)newValue);
				return;
			case ReviewPackageImpl.DEVIATION__REASON:
				setReason((String)newValue);
				return;
			case ReviewPackageImpl.DEVIATION__GRANTED:
				setGranted((Boolean)newValue);
				return;
			case ReviewPackageImpl.DEVIATION__GRANTED_BY:
				setGrantedBy((String)newValue);
				return;
			case ReviewPackageImpl.DEVIATION__EXPIRES_ON:
				setExpiresOn((String)newValue);
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
			case ReviewPackageImpl.DEVIATION__ID:
				setId(ID_EDEFAULT);
				return;
			case ReviewPackageImpl.DEVIATION__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case ReviewPackageImpl.DEVIATION__OBJECTS:
				getObjects().clear();
				return;
			case ReviewPackageImpl.DEVIATION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReviewPackageImpl.DEVIATION__GRANTED:
				setGranted(GRANTED_EDEFAULT);
				return;
			case ReviewPackageImpl.DEVIATION__GRANTED_BY:
				setGrantedBy(GRANTED_BY_EDEFAULT);
				return;
			case ReviewPackageImpl.DEVIATION__EXPIRES_ON:
				setExpiresOn(EXPIRES_ON_EDEFAULT);
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
			case ReviewPackageImpl.DEVIATION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ReviewPackageImpl.DEVIATION__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case ReviewPackageImpl.DEVIATION__OBJECTS:
				return objects != null && !objects.isEmpty();
			case ReviewPackageImpl.DEVIATION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReviewPackageImpl.DEVIATION__GRANTED:
				return granted != GRANTED_EDEFAULT;
			case ReviewPackageImpl.DEVIATION__GRANTED_BY:
				return GRANTED_BY_EDEFAULT == null ? grantedBy != null : !GRANTED_BY_EDEFAULT.equals(grantedBy);
			case ReviewPackageImpl.DEVIATION__EXPIRES_ON:
				return EXPIRES_ON_EDEFAULT == null ? expiresOn != null : !EXPIRES_ON_EDEFAULT.equals(expiresOn);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", ruleId: ");
		result.append(ruleId);
		result.append(", objects: ");
		result.append(objects);
		result.append(", reason: ");
		result.append(reason);
		result.append(", granted: ");
		result.append(granted);
		result.append(", grantedBy: ");
		result.append(grantedBy);
		result.append(", expiresOn: ");
		result.append(expiresOn);
		result.append(')');
		return result.toString();
	}

} //DeviationImpl
