/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Lockable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Column</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.ColumnImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ColumnImpl#getXMm <em>XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ColumnImpl#getYMm <em>YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ColumnImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ColumnImpl#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ColumnImpl#getAngleDeg <em>Angle Deg</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ColumnImpl#isRound <em>Round</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ColumnImpl extends IdentifiedImpl implements Column {
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
	 * The default value of the '{@link #getXMm() <em>XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXMm()
	 * @generated
	 * @ordered
	 */
	protected static final int XMM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getXMm() <em>XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXMm()
	 * @generated
	 * @ordered
	 */
	protected int xMm = XMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getYMm() <em>YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYMm()
	 * @generated
	 * @ordered
	 */
	protected static final int YMM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYMm() <em>YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYMm()
	 * @generated
	 * @ordered
	 */
	protected int yMm = YMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected int widthMm = WIDTH_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepthMm() <em>Depth Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepthMm()
	 * @generated
	 * @ordered
	 */
	protected static final int DEPTH_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDepthMm() <em>Depth Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepthMm()
	 * @generated
	 * @ordered
	 */
	protected int depthMm = DEPTH_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAngleDeg() <em>Angle Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAngleDeg()
	 * @generated
	 * @ordered
	 */
	protected static final double ANGLE_DEG_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAngleDeg() <em>Angle Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAngleDeg()
	 * @generated
	 * @ordered
	 */
	protected double angleDeg = ANGLE_DEG_EDEFAULT;

	/**
	 * The default value of the '{@link #isRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRound()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ROUND_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRound()
	 * @generated
	 * @ordered
	 */
	protected boolean round = ROUND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ColumnImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.COLUMN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.COLUMN__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getXMm() {
		return xMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setXMm(int newXMm) {
		int oldXMm = xMm;
		xMm = newXMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.COLUMN__XMM, oldXMm, xMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYMm() {
		return yMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYMm(int newYMm) {
		int oldYMm = yMm;
		yMm = newYMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.COLUMN__YMM, oldYMm, yMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidthMm() {
		return widthMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidthMm(int newWidthMm) {
		int oldWidthMm = widthMm;
		widthMm = newWidthMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.COLUMN__WIDTH_MM, oldWidthMm, widthMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDepthMm() {
		return depthMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepthMm(int newDepthMm) {
		int oldDepthMm = depthMm;
		depthMm = newDepthMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.COLUMN__DEPTH_MM, oldDepthMm, depthMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAngleDeg() {
		return angleDeg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAngleDeg(double newAngleDeg) {
		double oldAngleDeg = angleDeg;
		angleDeg = newAngleDeg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.COLUMN__ANGLE_DEG, oldAngleDeg, angleDeg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRound() {
		return round;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRound(boolean newRound) {
		boolean oldRound = round;
		round = newRound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.COLUMN__ROUND, oldRound, round));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.COLUMN__LOCKED:
				return isLocked();
			case PlanPackageImpl.COLUMN__XMM:
				return getXMm();
			case PlanPackageImpl.COLUMN__YMM:
				return getYMm();
			case PlanPackageImpl.COLUMN__WIDTH_MM:
				return getWidthMm();
			case PlanPackageImpl.COLUMN__DEPTH_MM:
				return getDepthMm();
			case PlanPackageImpl.COLUMN__ANGLE_DEG:
				return getAngleDeg();
			case PlanPackageImpl.COLUMN__ROUND:
				return isRound();
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
			case PlanPackageImpl.COLUMN__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case PlanPackageImpl.COLUMN__XMM:
				setXMm((Integer)newValue);
				return;
			case PlanPackageImpl.COLUMN__YMM:
				setYMm((Integer)newValue);
				return;
			case PlanPackageImpl.COLUMN__WIDTH_MM:
				setWidthMm((Integer)newValue);
				return;
			case PlanPackageImpl.COLUMN__DEPTH_MM:
				setDepthMm((Integer)newValue);
				return;
			case PlanPackageImpl.COLUMN__ANGLE_DEG:
				setAngleDeg((Double)newValue);
				return;
			case PlanPackageImpl.COLUMN__ROUND:
				setRound((Boolean)newValue);
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
			case PlanPackageImpl.COLUMN__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case PlanPackageImpl.COLUMN__XMM:
				setXMm(XMM_EDEFAULT);
				return;
			case PlanPackageImpl.COLUMN__YMM:
				setYMm(YMM_EDEFAULT);
				return;
			case PlanPackageImpl.COLUMN__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case PlanPackageImpl.COLUMN__DEPTH_MM:
				setDepthMm(DEPTH_MM_EDEFAULT);
				return;
			case PlanPackageImpl.COLUMN__ANGLE_DEG:
				setAngleDeg(ANGLE_DEG_EDEFAULT);
				return;
			case PlanPackageImpl.COLUMN__ROUND:
				setRound(ROUND_EDEFAULT);
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
			case PlanPackageImpl.COLUMN__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case PlanPackageImpl.COLUMN__XMM:
				return xMm != XMM_EDEFAULT;
			case PlanPackageImpl.COLUMN__YMM:
				return yMm != YMM_EDEFAULT;
			case PlanPackageImpl.COLUMN__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case PlanPackageImpl.COLUMN__DEPTH_MM:
				return depthMm != DEPTH_MM_EDEFAULT;
			case PlanPackageImpl.COLUMN__ANGLE_DEG:
				return angleDeg != ANGLE_DEG_EDEFAULT;
			case PlanPackageImpl.COLUMN__ROUND:
				return round != ROUND_EDEFAULT;
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
				case PlanPackageImpl.COLUMN__LOCKED: return PlanPackageImpl.LOCKABLE__LOCKED;
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
				case PlanPackageImpl.LOCKABLE__LOCKED: return PlanPackageImpl.COLUMN__LOCKED;
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
		result.append(", xMm: ");
		result.append(xMm);
		result.append(", yMm: ");
		result.append(yMm);
		result.append(", widthMm: ");
		result.append(widthMm);
		result.append(", depthMm: ");
		result.append(depthMm);
		result.append(", angleDeg: ");
		result.append(angleDeg);
		result.append(", round: ");
		result.append(round);
		result.append(')');
		return result.toString();
	}

} //ColumnImpl
