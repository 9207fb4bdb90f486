/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.Underlay;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Underlay</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.UnderlayImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnderlayImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnderlayImpl#getXMm <em>XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnderlayImpl#getYMm <em>YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnderlayImpl#getMmPerUnit <em>Mm Per Unit</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnderlayImpl#getAngleDeg <em>Angle Deg</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnderlayImpl#getOpacityPercent <em>Opacity Percent</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.UnderlayImpl#isVisible <em>Visible</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UnderlayImpl extends IdentifiedImpl implements Underlay {
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
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

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
	 * The default value of the '{@link #getMmPerUnit() <em>Mm Per Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMmPerUnit()
	 * @generated
	 * @ordered
	 */
	protected static final double MM_PER_UNIT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getMmPerUnit() <em>Mm Per Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMmPerUnit()
	 * @generated
	 * @ordered
	 */
	protected double mmPerUnit = MM_PER_UNIT_EDEFAULT;

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
	 * The default value of the '{@link #getOpacityPercent() <em>Opacity Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpacityPercent()
	 * @generated
	 * @ordered
	 */
	protected static final int OPACITY_PERCENT_EDEFAULT = 50;

	/**
	 * The cached value of the '{@link #getOpacityPercent() <em>Opacity Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpacityPercent()
	 * @generated
	 * @ordered
	 */
	protected int opacityPercent = OPACITY_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isVisible() <em>Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVisible()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VISIBLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isVisible() <em>Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVisible()
	 * @generated
	 * @ordered
	 */
	protected boolean visible = VISIBLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnderlayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.UNDERLAY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNDERLAY__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNDERLAY__FILE, oldFile, file));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNDERLAY__XMM, oldXMm, xMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNDERLAY__YMM, oldYMm, yMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMmPerUnit() {
		return mmPerUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMmPerUnit(double newMmPerUnit) {
		double oldMmPerUnit = mmPerUnit;
		mmPerUnit = newMmPerUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNDERLAY__MM_PER_UNIT, oldMmPerUnit, mmPerUnit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNDERLAY__ANGLE_DEG, oldAngleDeg, angleDeg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOpacityPercent() {
		return opacityPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpacityPercent(int newOpacityPercent) {
		int oldOpacityPercent = opacityPercent;
		opacityPercent = newOpacityPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNDERLAY__OPACITY_PERCENT, oldOpacityPercent, opacityPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVisible() {
		return visible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVisible(boolean newVisible) {
		boolean oldVisible = visible;
		visible = newVisible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.UNDERLAY__VISIBLE, oldVisible, visible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.UNDERLAY__LOCKED:
				return isLocked();
			case PlanPackageImpl.UNDERLAY__FILE:
				return getFile();
			case PlanPackageImpl.UNDERLAY__XMM:
				return getXMm();
			case PlanPackageImpl.UNDERLAY__YMM:
				return getYMm();
			case PlanPackageImpl.UNDERLAY__MM_PER_UNIT:
				return getMmPerUnit();
			case PlanPackageImpl.UNDERLAY__ANGLE_DEG:
				return getAngleDeg();
			case PlanPackageImpl.UNDERLAY__OPACITY_PERCENT:
				return getOpacityPercent();
			case PlanPackageImpl.UNDERLAY__VISIBLE:
				return isVisible();
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
			case PlanPackageImpl.UNDERLAY__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case PlanPackageImpl.UNDERLAY__FILE:
				setFile((String)newValue);
				return;
			case PlanPackageImpl.UNDERLAY__XMM:
				setXMm((Integer)newValue);
				return;
			case PlanPackageImpl.UNDERLAY__YMM:
				setYMm((Integer)newValue);
				return;
			case PlanPackageImpl.UNDERLAY__MM_PER_UNIT:
				setMmPerUnit((Double)newValue);
				return;
			case PlanPackageImpl.UNDERLAY__ANGLE_DEG:
				setAngleDeg((Double)newValue);
				return;
			case PlanPackageImpl.UNDERLAY__OPACITY_PERCENT:
				setOpacityPercent((Integer)newValue);
				return;
			case PlanPackageImpl.UNDERLAY__VISIBLE:
				setVisible((Boolean)newValue);
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
			case PlanPackageImpl.UNDERLAY__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case PlanPackageImpl.UNDERLAY__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case PlanPackageImpl.UNDERLAY__XMM:
				setXMm(XMM_EDEFAULT);
				return;
			case PlanPackageImpl.UNDERLAY__YMM:
				setYMm(YMM_EDEFAULT);
				return;
			case PlanPackageImpl.UNDERLAY__MM_PER_UNIT:
				setMmPerUnit(MM_PER_UNIT_EDEFAULT);
				return;
			case PlanPackageImpl.UNDERLAY__ANGLE_DEG:
				setAngleDeg(ANGLE_DEG_EDEFAULT);
				return;
			case PlanPackageImpl.UNDERLAY__OPACITY_PERCENT:
				setOpacityPercent(OPACITY_PERCENT_EDEFAULT);
				return;
			case PlanPackageImpl.UNDERLAY__VISIBLE:
				setVisible(VISIBLE_EDEFAULT);
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
			case PlanPackageImpl.UNDERLAY__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case PlanPackageImpl.UNDERLAY__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case PlanPackageImpl.UNDERLAY__XMM:
				return xMm != XMM_EDEFAULT;
			case PlanPackageImpl.UNDERLAY__YMM:
				return yMm != YMM_EDEFAULT;
			case PlanPackageImpl.UNDERLAY__MM_PER_UNIT:
				return mmPerUnit != MM_PER_UNIT_EDEFAULT;
			case PlanPackageImpl.UNDERLAY__ANGLE_DEG:
				return angleDeg != ANGLE_DEG_EDEFAULT;
			case PlanPackageImpl.UNDERLAY__OPACITY_PERCENT:
				return opacityPercent != OPACITY_PERCENT_EDEFAULT;
			case PlanPackageImpl.UNDERLAY__VISIBLE:
				return visible != VISIBLE_EDEFAULT;
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
				case PlanPackageImpl.UNDERLAY__LOCKED: return PlanPackageImpl.LOCKABLE__LOCKED;
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
				case PlanPackageImpl.LOCKABLE__LOCKED: return PlanPackageImpl.UNDERLAY__LOCKED;
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
		result.append(", file: ");
		result.append(file);
		result.append(", xMm: ");
		result.append(xMm);
		result.append(", yMm: ");
		result.append(yMm);
		result.append(", mmPerUnit: ");
		result.append(mmPerUnit);
		result.append(", angleDeg: ");
		result.append(angleDeg);
		result.append(", opacityPercent: ");
		result.append(opacityPercent);
		result.append(", visible: ");
		result.append(visible);
		result.append(')');
		return result.toString();
	}

} //UnderlayImpl
