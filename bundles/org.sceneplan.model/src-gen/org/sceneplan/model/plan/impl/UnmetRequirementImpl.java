/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.UnmetRequirement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Unmet Requirement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.UnmetRequirementImpl#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnmetRequirementImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnmetRequirementImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnmetRequirementImpl#getWanted <em>Wanted</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnmetRequirementImpl#getAchieved <em>Achieved</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnmetRequirementImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnmetRequirementImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UnmetRequirementImpl extends IdentifiedImpl implements UnmetRequirement {
	/**
	 * The default value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUIREMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected String requirement = REQUIREMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWanted() <em>Wanted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWanted()
	 * @generated
	 * @ordered
	 */
	protected static final double WANTED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWanted() <em>Wanted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWanted()
	 * @generated
	 * @ordered
	 */
	protected double wanted = WANTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAchieved() <em>Achieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAchieved()
	 * @generated
	 * @ordered
	 */
	protected static final double ACHIEVED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAchieved() <em>Achieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAchieved()
	 * @generated
	 * @ordered
	 */
	protected double achieved = ACHIEVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnmetRequirementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.UNMET_REQUIREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequirement() {
		return requirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequirement(String newRequirement) {
		String oldRequirement = requirement;
		requirement = newRequirement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNMET_REQUIREMENT__REQUIREMENT, oldRequirement, requirement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNMET_REQUIREMENT__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNMET_REQUIREMENT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWanted() {
		return wanted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWanted(double newWanted) {
		double oldWanted = wanted;
		wanted = newWanted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNMET_REQUIREMENT__WANTED, oldWanted, wanted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAchieved() {
		return achieved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAchieved(double newAchieved) {
		double oldAchieved = achieved;
		achieved = newAchieved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNMET_REQUIREMENT__ACHIEVED, oldAchieved, achieved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNMET_REQUIREMENT__UNIT, oldUnit, unit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNMET_REQUIREMENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.UNMET_REQUIREMENT__REQUIREMENT:
				return getRequirement();
			case PlanPackageImpl.UNMET_REQUIREMENT__SUBJECT:
				return getSubject();
			case PlanPackageImpl.UNMET_REQUIREMENT__LEVEL:
				return getLevel();
			case PlanPackageImpl.UNMET_REQUIREMENT__WANTED:
				return getWanted();
			case PlanPackageImpl.UNMET_REQUIREMENT__ACHIEVED:
				return getAchieved();
			case PlanPackageImpl.UNMET_REQUIREMENT__UNIT:
				return getUnit();
			case PlanPackageImpl.UNMET_REQUIREMENT__REASON:
				return getReason();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackageImpl.UNMET_REQUIREMENT__REQUIREMENT:
				setRequirement((String)newValue);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__SUBJECT:
				setSubject((String)newValue);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__LEVEL:
				setLevel((String)newValue);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__WANTED:
				setWanted((Double)newValue);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__ACHIEVED:
				setAchieved((Double)newValue);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__UNIT:
				setUnit((String)newValue);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__REASON:
				setReason((String)newValue);
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
			case PlanPackageImpl.UNMET_REQUIREMENT__REQUIREMENT:
				setRequirement(REQUIREMENT_EDEFAULT);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__WANTED:
				setWanted(WANTED_EDEFAULT);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__ACHIEVED:
				setAchieved(ACHIEVED_EDEFAULT);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case PlanPackageImpl.UNMET_REQUIREMENT__REASON:
				setReason(REASON_EDEFAULT);
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
			case PlanPackageImpl.UNMET_REQUIREMENT__REQUIREMENT:
				return REQUIREMENT_EDEFAULT == null ? requirement != null : !REQUIREMENT_EDEFAULT.equals(requirement);
			case PlanPackageImpl.UNMET_REQUIREMENT__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case PlanPackageImpl.UNMET_REQUIREMENT__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case PlanPackageImpl.UNMET_REQUIREMENT__WANTED:
				return wanted != WANTED_EDEFAULT;
			case PlanPackageImpl.UNMET_REQUIREMENT__ACHIEVED:
				return achieved != ACHIEVED_EDEFAULT;
			case PlanPackageImpl.UNMET_REQUIREMENT__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case PlanPackageImpl.UNMET_REQUIREMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (requirement: ");
		result.append(requirement);
		result.append(", subject: ");
		result.append(subject);
		result.append(", level: ");
		result.append(level);
		result.append(", wanted: ");
		result.append(wanted);
		result.append(", achieved: ");
		result.append(achieved);
		result.append(", unit: ");
		result.append(unit);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //UnmetRequirementImpl
