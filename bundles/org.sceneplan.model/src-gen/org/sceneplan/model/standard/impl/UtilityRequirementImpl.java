/**
 */
package org.sceneplan.model.standard.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.sceneplan.model.standard.UtilityRequirement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Utility Requirement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.impl.UtilityRequirementImpl#getZoneCode <em>Zone Code</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.UtilityRequirementImpl#getServiceKinds <em>Service Kinds</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.UtilityRequirementImpl#getNoteZh <em>Note Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.UtilityRequirementImpl#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UtilityRequirementImpl extends SourcedImpl implements UtilityRequirement {
	/**
	 * The default value of the '{@link #getZoneCode() <em>Zone Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZoneCode()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZoneCode() <em>Zone Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZoneCode()
	 * @generated
	 * @ordered
	 */
	protected String zoneCode = ZONE_CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServiceKinds() <em>Service Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> serviceKinds;

	/**
	 * The default value of the '{@link #getNoteZh() <em>Note Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteZh()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_ZH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoteZh() <em>Note Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteZh()
	 * @generated
	 * @ordered
	 */
	protected String noteZh = NOTE_ZH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteEn()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteEn()
	 * @generated
	 * @ordered
	 */
	protected String noteEn = NOTE_EN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UtilityRequirementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StandardPackageImpl.Literals.UTILITY_REQUIREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZoneCode() {
		return zoneCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZoneCode(String newZoneCode) {
		String oldZoneCode = zoneCode;
		zoneCode = newZoneCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.UTILITY_REQUIREMENT__ZONE_CODE, oldZoneCode, zoneCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getServiceKinds() {
		if (serviceKinds == null) {
			serviceKinds = new EDataTypeUniqueEList<String>(String.class, this, StandardPackageImpl.UTILITY_REQUIREMENT__SERVICE_KINDS);
		}
		return serviceKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoteZh() {
		return noteZh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoteZh(String newNoteZh) {
		String oldNoteZh = noteZh;
		noteZh = newNoteZh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_ZH, oldNoteZh, noteZh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoteEn() {
		return noteEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoteEn(String newNoteEn) {
		String oldNoteEn = noteEn;
		noteEn = newNoteEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_EN, oldNoteEn, noteEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StandardPackageImpl.UTILITY_REQUIREMENT__ZONE_CODE:
				return getZoneCode();
			case StandardPackageImpl.UTILITY_REQUIREMENT__SERVICE_KINDS:
				return getServiceKinds();
			case StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_ZH:
				return getNoteZh();
			case StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_EN:
				return getNoteEn();
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
			case StandardPackageImpl.UTILITY_REQUIREMENT__ZONE_CODE:
				setZoneCode((String)newValue);
				return;
			case StandardPackageImpl.UTILITY_REQUIREMENT__SERVICE_KINDS:
				getServiceKinds().clear();
				getServiceKinds().addAll((Collection<? extends String>)newValue);
				return;
			case StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_ZH:
				setNoteZh((String)newValue);
				return;
			case StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_EN:
				setNoteEn((String)newValue);
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
			case StandardPackageImpl.UTILITY_REQUIREMENT__ZONE_CODE:
				setZoneCode(ZONE_CODE_EDEFAULT);
				return;
			case StandardPackageImpl.UTILITY_REQUIREMENT__SERVICE_KINDS:
				getServiceKinds().clear();
				return;
			case StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_ZH:
				setNoteZh(NOTE_ZH_EDEFAULT);
				return;
			case StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_EN:
				setNoteEn(NOTE_EN_EDEFAULT);
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
			case StandardPackageImpl.UTILITY_REQUIREMENT__ZONE_CODE:
				return ZONE_CODE_EDEFAULT == null ? zoneCode != null : !ZONE_CODE_EDEFAULT.equals(zoneCode);
			case StandardPackageImpl.UTILITY_REQUIREMENT__SERVICE_KINDS:
				return serviceKinds != null && !serviceKinds.isEmpty();
			case StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_ZH:
				return NOTE_ZH_EDEFAULT == null ? noteZh != null : !NOTE_ZH_EDEFAULT.equals(noteZh);
			case StandardPackageImpl.UTILITY_REQUIREMENT__NOTE_EN:
				return NOTE_EN_EDEFAULT == null ? noteEn != null : !NOTE_EN_EDEFAULT.equals(noteEn);
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
		result.append(" (zoneCode: ");
		result.append(zoneCode);
		result.append(", serviceKinds: ");
		result.append(serviceKinds);
		result.append(", noteZh: ");
		result.append(noteZh);
		result.append(", noteEn: ");
		result.append(noteEn);
		result.append(')');
		return result.toString();
	}

} //UtilityRequirementImpl
