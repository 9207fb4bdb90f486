/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wall Opening</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.WallOpeningImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallOpeningImpl#getOffsetMm <em>Offset Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallOpeningImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallOpeningImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallOpeningImpl#getSwing <em>Swing</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallOpeningImpl#isHingedAtFarJamb <em>Hinged At Far Jamb</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WallOpeningImpl extends IdentifiedImpl implements WallOpening {
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
	 * The default value of the '{@link #getOffsetMm() <em>Offset Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetMm()
	 * @generated
	 * @ordered
	 */
	protected static final int OFFSET_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOffsetMm() <em>Offset Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetMm()
	 * @generated
	 * @ordered
	 */
	protected int offsetMm = OFFSET_MM_EDEFAULT;

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
	 * The default value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected int heightMm = HEIGHT_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwing() <em>Swing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwing()
	 * @generated
	 * @ordered
	 */
	protected static final WallOpeningSwing SWING_EDEFAULT = WallOpeningSwing.NONE;

	/**
	 * The cached value of the '{@link #getSwing() <em>Swing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwing()
	 * @generated
	 * @ordered
	 */
	protected WallOpeningSwing swing = SWING_EDEFAULT;

	/**
	 * The default value of the '{@link #isHingedAtFarJamb() <em>Hinged At Far Jamb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHingedAtFarJamb()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HINGED_AT_FAR_JAMB_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHingedAtFarJamb() <em>Hinged At Far Jamb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHingedAtFarJamb()
	 * @generated
	 * @ordered
	 */
	protected boolean hingedAtFarJamb = HINGED_AT_FAR_JAMB_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WallOpeningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.WALL_OPENING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL_OPENING__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOffsetMm() {
		return offsetMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetMm(int newOffsetMm) {
		int oldOffsetMm = offsetMm;
		offsetMm = newOffsetMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL_OPENING__OFFSET_MM, oldOffsetMm, offsetMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL_OPENING__WIDTH_MM, oldWidthMm, widthMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeightMm() {
		return heightMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeightMm(int newHeightMm) {
		int oldHeightMm = heightMm;
		heightMm = newHeightMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL_OPENING__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WallOpeningSwing getSwing() {
		return swing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwing(WallOpeningSwing newSwing) {
		WallOpeningSwing oldSwing = swing;
		swing = newSwing == null ? SWING_EDEFAULT : newSwing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL_OPENING__SWING, oldSwing, swing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHingedAtFarJamb() {
		return hingedAtFarJamb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHingedAtFarJamb(boolean newHingedAtFarJamb) {
		boolean oldHingedAtFarJamb = hingedAtFarJamb;
		hingedAtFarJamb = newHingedAtFarJamb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL_OPENING__HINGED_AT_FAR_JAMB, oldHingedAtFarJamb, hingedAtFarJamb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.WALL_OPENING__LOCKED:
				return isLocked();
			case PlanPackageImpl.WALL_OPENING__OFFSET_MM:
				return getOffsetMm();
			case PlanPackageImpl.WALL_OPENING__WIDTH_MM:
				return getWidthMm();
			case PlanPackageImpl.WALL_OPENING__HEIGHT_MM:
				return getHeightMm();
			case PlanPackageImpl.WALL_OPENING__SWING:
				return getSwing();
			case PlanPackageImpl.WALL_OPENING__HINGED_AT_FAR_JAMB:
				return isHingedAtFarJamb();
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
			case PlanPackageImpl.WALL_OPENING__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case PlanPackageImpl.WALL_OPENING__OFFSET_MM:
				setOffsetMm((Integer)newValue);
				return;
			case PlanPackageImpl.WALL_OPENING__WIDTH_MM:
				setWidthMm((Integer)newValue);
				return;
			case PlanPackageImpl.WALL_OPENING__HEIGHT_MM:
				setHeightMm((Integer)newValue);
				return;
			case PlanPackageImpl.WALL_OPENING__SWING:
				setSwing((WallOpeningSwing)newValue);
				return;
			case PlanPackageImpl.WALL_OPENING__HINGED_AT_FAR_JAMB:
				setHingedAtFarJamb((Boolean)newValue);
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
			case PlanPackageImpl.WALL_OPENING__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case PlanPackageImpl.WALL_OPENING__OFFSET_MM:
				setOffsetMm(OFFSET_MM_EDEFAULT);
				return;
			case PlanPackageImpl.WALL_OPENING__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case PlanPackageImpl.WALL_OPENING__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case PlanPackageImpl.WALL_OPENING__SWING:
				setSwing(SWING_EDEFAULT);
				return;
			case PlanPackageImpl.WALL_OPENING__HINGED_AT_FAR_JAMB:
				setHingedAtFarJamb(HINGED_AT_FAR_JAMB_EDEFAULT);
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
			case PlanPackageImpl.WALL_OPENING__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case PlanPackageImpl.WALL_OPENING__OFFSET_MM:
				return offsetMm != OFFSET_MM_EDEFAULT;
			case PlanPackageImpl.WALL_OPENING__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case PlanPackageImpl.WALL_OPENING__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case PlanPackageImpl.WALL_OPENING__SWING:
				return swing != SWING_EDEFAULT;
			case PlanPackageImpl.WALL_OPENING__HINGED_AT_FAR_JAMB:
				return hingedAtFarJamb != HINGED_AT_FAR_JAMB_EDEFAULT;
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
				case PlanPackageImpl.WALL_OPENING__LOCKED: return PlanPackageImpl.LOCKABLE__LOCKED;
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
				case PlanPackageImpl.LOCKABLE__LOCKED: return PlanPackageImpl.WALL_OPENING__LOCKED;
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
		result.append(", offsetMm: ");
		result.append(offsetMm);
		result.append(", widthMm: ");
		result.append(widthMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", swing: ");
		result.append(swing);
		result.append(", hingedAtFarJamb: ");
		result.append(hingedAtFarJamb);
		result.append(')');
		return result.toString();
	}

} //WallOpeningImpl
