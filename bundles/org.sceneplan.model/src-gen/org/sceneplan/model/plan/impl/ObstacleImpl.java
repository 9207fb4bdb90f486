/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Obstacle</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.ObstacleImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ObstacleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ObstacleImpl#getOutline <em>Outline</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ObstacleImpl#getClearanceMm <em>Clearance Mm</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObstacleImpl extends IdentifiedImpl implements Obstacle {
	/**
	 * The default value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOCKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected boolean locked = LOCKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ObstacleKind KIND_EDEFAULT = ObstacleKind.STAIR;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ObstacleKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutline() <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutline()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutline() <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutline()
	 * @generated
	 * @ordered
	 */
	protected String outline = OUTLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClearanceMm() <em>Clearance Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearanceMm()
	 * @generated
	 * @ordered
	 */
	protected static final int CLEARANCE_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClearanceMm() <em>Clearance Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearanceMm()
	 * @generated
	 * @ordered
	 */
	protected int clearanceMm = CLEARANCE_MM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObstacleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.OBSTACLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLocked() {
		return locked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocked(boolean newLocked) {
		boolean oldLocked = locked;
		locked = newLocked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OBSTACLE__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObstacleKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ObstacleKind newKind) {
		ObstacleKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OBSTACLE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutline() {
		return outline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutline(String newOutline) {
		String oldOutline = outline;
		outline = newOutline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OBSTACLE__OUTLINE, oldOutline, outline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClearanceMm() {
		return clearanceMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearanceMm(int newClearanceMm) {
		int oldClearanceMm = clearanceMm;
		clearanceMm = newClearanceMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OBSTACLE__CLEARANCE_MM, oldClearanceMm, clearanceMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.OBSTACLE__LOCKED:
				return isLocked();
			case PlanPackageImpl.OBSTACLE__KIND:
				return getKind();
			case PlanPackageImpl.OBSTACLE__OUTLINE:
				return getOutline();
			case PlanPackageImpl.OBSTACLE__CLEARANCE_MM:
				return getClearanceMm();
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
			case PlanPackageImpl.OBSTACLE__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case PlanPackageImpl.OBSTACLE__KIND:
				setKind((ObstacleKind)newValue);
				return;
			case PlanPackageImpl.OBSTACLE__OUTLINE:
				setOutline((String)newValue);
				return;
			case PlanPackageImpl.OBSTACLE__CLEARANCE_MM:
				setClearanceMm((Integer)newValue);
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
			case PlanPackageImpl.OBSTACLE__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case PlanPackageImpl.OBSTACLE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlanPackageImpl.OBSTACLE__OUTLINE:
				setOutline(OUTLINE_EDEFAULT);
				return;
			case PlanPackageImpl.OBSTACLE__CLEARANCE_MM:
				setClearanceMm(CLEARANCE_MM_EDEFAULT);
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
			case PlanPackageImpl.OBSTACLE__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case PlanPackageImpl.OBSTACLE__KIND:
				return kind != KIND_EDEFAULT;
			case PlanPackageImpl.OBSTACLE__OUTLINE:
				return OUTLINE_EDEFAULT == null ? outline != null : !OUTLINE_EDEFAULT.equals(outline);
			case PlanPackageImpl.OBSTACLE__CLEARANCE_MM:
				return clearanceMm != CLEARANCE_MM_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Lockable.class) {
			switch (derivedFeatureID) {
				case PlanPackageImpl.OBSTACLE__LOCKED: return PlanPackageImpl.LOCKABLE__LOCKED;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Lockable.class) {
			switch (baseFeatureID) {
				case PlanPackageImpl.LOCKABLE__LOCKED: return PlanPackageImpl.OBSTACLE__LOCKED;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (locked: ");
		result.append(locked);
		result.append(", kind: ");
		result.append(kind);
		result.append(", outline: ");
		result.append(outline);
		result.append(", clearanceMm: ");
		result.append(clearanceMm);
		result.append(')');
		return result.toString();
	}

} //ObstacleImpl
