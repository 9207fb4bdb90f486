/**
 */
package org.sceneplan.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallReference;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wall</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.WallImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallImpl#getFromXMm <em>From XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallImpl#getFromYMm <em>From YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallImpl#getToXMm <em>To XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallImpl#getToYMm <em>To YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallImpl#getThicknessMm <em>Thickness Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallImpl#isStructural <em>Structural</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.WallImpl#getOpenings <em>Openings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WallImpl extends IdentifiedImpl implements Wall {
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
	 * The default value of the '{@link #getFromXMm() <em>From XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromXMm()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_XMM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFromXMm() <em>From XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromXMm()
	 * @generated
	 * @ordered
	 */
	protected int fromXMm = FROM_XMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromYMm() <em>From YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromYMm()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_YMM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFromYMm() <em>From YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromYMm()
	 * @generated
	 * @ordered
	 */
	protected int fromYMm = FROM_YMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getToXMm() <em>To XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToXMm()
	 * @generated
	 * @ordered
	 */
	protected static final int TO_XMM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getToXMm() <em>To XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToXMm()
	 * @generated
	 * @ordered
	 */
	protected int toXMm = TO_XMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getToYMm() <em>To YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToYMm()
	 * @generated
	 * @ordered
	 */
	protected static final int TO_YMM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getToYMm() <em>To YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToYMm()
	 * @generated
	 * @ordered
	 */
	protected int toYMm = TO_YMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getThicknessMm() <em>Thickness Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThicknessMm()
	 * @generated
	 * @ordered
	 */
	protected static final int THICKNESS_MM_EDEFAULT = 120;

	/**
	 * The cached value of the '{@link #getThicknessMm() <em>Thickness Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThicknessMm()
	 * @generated
	 * @ordered
	 */
	protected int thicknessMm = THICKNESS_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final WallReference REFERENCE_EDEFAULT = WallReference.CENTRE;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected WallReference reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isStructural() <em>Structural</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStructural()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STRUCTURAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStructural() <em>Structural</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStructural()
	 * @generated
	 * @ordered
	 */
	protected boolean structural = STRUCTURAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOpenings() <em>Openings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenings()
	 * @generated
	 * @ordered
	 */
	protected EList<WallOpening> openings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.WALL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFromXMm() {
		return fromXMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromXMm(int newFromXMm) {
		int oldFromXMm = fromXMm;
		fromXMm = newFromXMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL__FROM_XMM, oldFromXMm, fromXMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFromYMm() {
		return fromYMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromYMm(int newFromYMm) {
		int oldFromYMm = fromYMm;
		fromYMm = newFromYMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL__FROM_YMM, oldFromYMm, fromYMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getToXMm() {
		return toXMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToXMm(int newToXMm) {
		int oldToXMm = toXMm;
		toXMm = newToXMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL__TO_XMM, oldToXMm, toXMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getToYMm() {
		return toYMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToYMm(int newToYMm) {
		int oldToYMm = toYMm;
		toYMm = newToYMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL__TO_YMM, oldToYMm, toYMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThicknessMm() {
		return thicknessMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThicknessMm(int newThicknessMm) {
		int oldThicknessMm = thicknessMm;
		thicknessMm = newThicknessMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL__THICKNESS_MM, oldThicknessMm, thicknessMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WallReference getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(WallReference newReference) {
		WallReference oldReference = reference;
		reference = newReference == null ? REFERENCE_EDEFAULT : newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStructural() {
		return structural;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStructural(boolean newStructural) {
		boolean oldStructural = structural;
		structural = newStructural;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.WALL__STRUCTURAL, oldStructural, structural));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WallOpening> getOpenings() {
		if (openings == null) {
			openings = new EObjectContainmentEList<WallOpening>(WallOpening.class, this, PlanPackageImpl.WALL__OPENINGS);
		}
		return openings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackageImpl.WALL__OPENINGS:
				return ((InternalEList<?>)getOpenings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.WALL__LOCKED:
				return isLocked();
			case PlanPackageImpl.WALL__FROM_XMM:
				return getFromXMm();
			case PlanPackageImpl.WALL__FROM_YMM:
				return getFromYMm();
			case PlanPackageImpl.WALL__TO_XMM:
				return getToXMm();
			case PlanPackageImpl.WALL__TO_YMM:
				return getToYMm();
			case PlanPackageImpl.WALL__THICKNESS_MM:
				return getThicknessMm();
			case PlanPackageImpl.WALL__REFERENCE:
				return getReference();
			case PlanPackageImpl.WALL__STRUCTURAL:
				return isStructural();
			case PlanPackageImpl.WALL__OPENINGS:
				return getOpenings();
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
			case PlanPackageImpl.WALL__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case PlanPackageImpl.WALL__FROM_XMM:
				setFromXMm((Integer)newValue);
				return;
			case PlanPackageImpl.WALL__FROM_YMM:
				setFromYMm((Integer)newValue);
				return;
			case PlanPackageImpl.WALL__TO_XMM:
				setToXMm((Integer)newValue);
				return;
			case PlanPackageImpl.WALL__TO_YMM:
				setToYMm((Integer)newValue);
				return;
			case PlanPackageImpl.WALL__THICKNESS_MM:
				setThicknessMm((Integer)newValue);
				return;
			case PlanPackageImpl.WALL__REFERENCE:
				setReference((WallReference)newValue);
				return;
			case PlanPackageImpl.WALL__STRUCTURAL:
				setStructural((Boolean)newValue);
				return;
			case PlanPackageImpl.WALL__OPENINGS:
				getOpenings().clear();
				getOpenings().addAll((Collection<? extends WallOpening>)newValue);
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
			case PlanPackageImpl.WALL__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case PlanPackageImpl.WALL__FROM_XMM:
				setFromXMm(FROM_XMM_EDEFAULT);
				return;
			case PlanPackageImpl.WALL__FROM_YMM:
				setFromYMm(FROM_YMM_EDEFAULT);
				return;
			case PlanPackageImpl.WALL__TO_XMM:
				setToXMm(TO_XMM_EDEFAULT);
				return;
			case PlanPackageImpl.WALL__TO_YMM:
				setToYMm(TO_YMM_EDEFAULT);
				return;
			case PlanPackageImpl.WALL__THICKNESS_MM:
				setThicknessMm(THICKNESS_MM_EDEFAULT);
				return;
			case PlanPackageImpl.WALL__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case PlanPackageImpl.WALL__STRUCTURAL:
				setStructural(STRUCTURAL_EDEFAULT);
				return;
			case PlanPackageImpl.WALL__OPENINGS:
				getOpenings().clear();
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
			case PlanPackageImpl.WALL__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case PlanPackageImpl.WALL__FROM_XMM:
				return fromXMm != FROM_XMM_EDEFAULT;
			case PlanPackageImpl.WALL__FROM_YMM:
				return fromYMm != FROM_YMM_EDEFAULT;
			case PlanPackageImpl.WALL__TO_XMM:
				return toXMm != TO_XMM_EDEFAULT;
			case PlanPackageImpl.WALL__TO_YMM:
				return toYMm != TO_YMM_EDEFAULT;
			case PlanPackageImpl.WALL__THICKNESS_MM:
				return thicknessMm != THICKNESS_MM_EDEFAULT;
			case PlanPackageImpl.WALL__REFERENCE:
				return reference != REFERENCE_EDEFAULT;
			case PlanPackageImpl.WALL__STRUCTURAL:
				return structural != STRUCTURAL_EDEFAULT;
			case PlanPackageImpl.WALL__OPENINGS:
				return openings != null && !openings.isEmpty();
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
				case PlanPackageImpl.WALL__LOCKED: return PlanPackageImpl.LOCKABLE__LOCKED;
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
				case PlanPackageImpl.LOCKABLE__LOCKED: return PlanPackageImpl.WALL__LOCKED;
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
		result.append(", fromXMm: ");
		result.append(fromXMm);
		result.append(", fromYMm: ");
		result.append(fromYMm);
		result.append(", toXMm: ");
		result.append(toXMm);
		result.append(", toYMm: ");
		result.append(toYMm);
		result.append(", thicknessMm: ");
		result.append(thicknessMm);
		result.append(", reference: ");
		result.append(reference);
		result.append(", structural: ");
		result.append(structural);
		result.append(')');
		return result.toString();
	}

} //WallImpl
