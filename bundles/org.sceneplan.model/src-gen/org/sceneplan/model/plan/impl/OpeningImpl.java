/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opening</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#getEdge <em>Edge</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#getOffsetMm <em>Offset Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#getSillMm <em>Sill Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#getSwing <em>Swing</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#isEvacuation <em>Evacuation</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.OpeningImpl#isStepFree <em>Step Free</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpeningImpl extends IdentifiedImpl implements Opening {
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
	protected static final OpeningKind KIND_EDEFAULT = OpeningKind.ENTRANCE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OpeningKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdge() <em>Edge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdge()
	 * @generated
	 * @ordered
	 */
	protected static final int EDGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEdge() <em>Edge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdge()
	 * @generated
	 * @ordered
	 */
	protected int edge = EDGE_EDEFAULT;

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
	 * The default value of the '{@link #getSillMm() <em>Sill Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSillMm()
	 * @generated
	 * @ordered
	 */
	protected static final int SILL_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSillMm() <em>Sill Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSillMm()
	 * @generated
	 * @ordered
	 */
	protected int sillMm = SILL_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSwing() <em>Swing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwing()
	 * @generated
	 * @ordered
	 */
	protected static final OpeningSwing SWING_EDEFAULT = OpeningSwing.NONE;

	/**
	 * The cached value of the '{@link #getSwing() <em>Swing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwing()
	 * @generated
	 * @ordered
	 */
	protected OpeningSwing swing = SWING_EDEFAULT;

	/**
	 * The default value of the '{@link #isEvacuation() <em>Evacuation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvacuation()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EVACUATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEvacuation() <em>Evacuation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvacuation()
	 * @generated
	 * @ordered
	 */
	protected boolean evacuation = EVACUATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isStepFree() <em>Step Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStepFree()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STEP_FREE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStepFree() <em>Step Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStepFree()
	 * @generated
	 * @ordered
	 */
	protected boolean stepFree = STEP_FREE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpeningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.OPENING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpeningKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OpeningKind newKind) {
		OpeningKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEdge() {
		return edge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdge(int newEdge) {
		int oldEdge = edge;
		edge = newEdge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__EDGE, oldEdge, edge));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__OFFSET_MM, oldOffsetMm, offsetMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__WIDTH_MM, oldWidthMm, widthMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSillMm() {
		return sillMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSillMm(int newSillMm) {
		int oldSillMm = sillMm;
		sillMm = newSillMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__SILL_MM, oldSillMm, sillMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpeningSwing getSwing() {
		return swing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwing(OpeningSwing newSwing) {
		OpeningSwing oldSwing = swing;
		swing = newSwing == null ? SWING_EDEFAULT : newSwing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__SWING, oldSwing, swing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEvacuation() {
		return evacuation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvacuation(boolean newEvacuation) {
		boolean oldEvacuation = evacuation;
		evacuation = newEvacuation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__EVACUATION, oldEvacuation, evacuation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStepFree() {
		return stepFree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStepFree(boolean newStepFree) {
		boolean oldStepFree = stepFree;
		stepFree = newStepFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.OPENING__STEP_FREE, oldStepFree, stepFree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.OPENING__LOCKED:
				return isLocked();
			case PlanPackageImpl.OPENING__KIND:
				return getKind();
			case PlanPackageImpl.OPENING__EDGE:
				return getEdge();
			case PlanPackageImpl.OPENING__OFFSET_MM:
				return getOffsetMm();
			case PlanPackageImpl.OPENING__WIDTH_MM:
				return getWidthMm();
			case PlanPackageImpl.OPENING__HEIGHT_MM:
				return getHeightMm();
			case PlanPackageImpl.OPENING__SILL_MM:
				return getSillMm();
			case PlanPackageImpl.OPENING__SWING:
				return getSwing();
			case PlanPackageImpl.OPENING__EVACUATION:
				return isEvacuation();
			case PlanPackageImpl.OPENING__STEP_FREE:
				return isStepFree();
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
			case PlanPackageImpl.OPENING__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case PlanPackageImpl.OPENING__KIND:
				setKind((OpeningKind)newValue);
				return;
			case PlanPackageImpl.OPENING__EDGE:
				setEdge((Integer)newValue);
				return;
			case PlanPackageImpl.OPENING__OFFSET_MM:
				setOffsetMm((Integer)newValue);
				return;
			case PlanPackageImpl.OPENING__WIDTH_MM:
				setWidthMm((Integer)newValue);
				return;
			case PlanPackageImpl.OPENING__HEIGHT_MM:
				setHeightMm((Integer)newValue);
				return;
			case PlanPackageImpl.OPENING__SILL_MM:
				setSillMm((Integer)newValue);
				return;
			case PlanPackageImpl.OPENING__SWING:
				setSwing((OpeningSwing)newValue);
				return;
			case PlanPackageImpl.OPENING__EVACUATION:
				setEvacuation((Boolean)newValue);
				return;
			case PlanPackageImpl.OPENING__STEP_FREE:
				setStepFree((Boolean)newValue);
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
			case PlanPackageImpl.OPENING__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case PlanPackageImpl.OPENING__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlanPackageImpl.OPENING__EDGE:
				setEdge(EDGE_EDEFAULT);
				return;
			case PlanPackageImpl.OPENING__OFFSET_MM:
				setOffsetMm(OFFSET_MM_EDEFAULT);
				return;
			case PlanPackageImpl.OPENING__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case PlanPackageImpl.OPENING__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case PlanPackageImpl.OPENING__SILL_MM:
				setSillMm(SILL_MM_EDEFAULT);
				return;
			case PlanPackageImpl.OPENING__SWING:
				setSwing(SWING_EDEFAULT);
				return;
			case PlanPackageImpl.OPENING__EVACUATION:
				setEvacuation(EVACUATION_EDEFAULT);
				return;
			case PlanPackageImpl.OPENING__STEP_FREE:
				setStepFree(STEP_FREE_EDEFAULT);
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
			case PlanPackageImpl.OPENING__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case PlanPackageImpl.OPENING__KIND:
				return kind != KIND_EDEFAULT;
			case PlanPackageImpl.OPENING__EDGE:
				return edge != EDGE_EDEFAULT;
			case PlanPackageImpl.OPENING__OFFSET_MM:
				return offsetMm != OFFSET_MM_EDEFAULT;
			case PlanPackageImpl.OPENING__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case PlanPackageImpl.OPENING__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case PlanPackageImpl.OPENING__SILL_MM:
				return sillMm != SILL_MM_EDEFAULT;
			case PlanPackageImpl.OPENING__SWING:
				return swing != SWING_EDEFAULT;
			case PlanPackageImpl.OPENING__EVACUATION:
				return evacuation != EVACUATION_EDEFAULT;
			case PlanPackageImpl.OPENING__STEP_FREE:
				return stepFree != STEP_FREE_EDEFAULT;
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
				case PlanPackageImpl.OPENING__LOCKED: return PlanPackageImpl.LOCKABLE__LOCKED;
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
				case PlanPackageImpl.LOCKABLE__LOCKED: return PlanPackageImpl.OPENING__LOCKED;
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
		result.append(", edge: ");
		result.append(edge);
		result.append(", offsetMm: ");
		result.append(offsetMm);
		result.append(", widthMm: ");
		result.append(widthMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", sillMm: ");
		result.append(sillMm);
		result.append(", swing: ");
		result.append(swing);
		result.append(", evacuation: ");
		result.append(evacuation);
		result.append(", stepFree: ");
		result.append(stepFree);
		result.append(')');
		return result.toString();
	}

} //OpeningImpl
