/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#getXMm <em>XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#getYMm <em>YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#getCapacityW <em>Capacity W</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#getDiameterMm <em>Diameter Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.ServicePointImpl#getServes <em>Serves</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServicePointImpl extends IdentifiedImpl implements ServicePoint {
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
	protected static final ServiceKind KIND_EDEFAULT = ServiceKind.POWER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ServiceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceStatus STATUS_EDEFAULT = ServiceStatus.SURVEYED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ServiceStatus status = STATUS_EDEFAULT;

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
	 * The default value of the '{@link #getCapacityW() <em>Capacity W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacityW()
	 * @generated
	 * @ordered
	 */
	protected static final int CAPACITY_W_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCapacityW() <em>Capacity W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacityW()
	 * @generated
	 * @ordered
	 */
	protected int capacityW = CAPACITY_W_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiameterMm() <em>Diameter Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterMm()
	 * @generated
	 * @ordered
	 */
	protected static final int DIAMETER_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDiameterMm() <em>Diameter Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameterMm()
	 * @generated
	 * @ordered
	 */
	protected int diameterMm = DIAMETER_MM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected ServicePoint source;

	/**
	 * The cached value of the '{@link #getServes() <em>Serves</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServes()
	 * @generated
	 * @ordered
	 */
	protected Fixture serves;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServicePointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.SERVICE_POINT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ServiceKind newKind) {
		ServiceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ServiceStatus newStatus) {
		ServiceStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__STATUS, oldStatus, status));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__XMM, oldXMm, xMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__YMM, oldYMm, yMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCapacityW() {
		return capacityW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacityW(int newCapacityW) {
		int oldCapacityW = capacityW;
		capacityW = newCapacityW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__CAPACITY_W, oldCapacityW, capacityW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDiameterMm() {
		return diameterMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiameterMm(int newDiameterMm) {
		int oldDiameterMm = diameterMm;
		diameterMm = newDiameterMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__DIAMETER_MM, oldDiameterMm, diameterMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServicePoint getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (ServicePoint)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackageImpl.SERVICE_POINT__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServicePoint basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(ServicePoint newSource) {
		ServicePoint oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fixture getServes() {
		if (serves != null && serves.eIsProxy()) {
			InternalEObject oldServes = (InternalEObject)serves;
			serves = (Fixture)eResolveProxy(oldServes);
			if (serves != oldServes) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackageImpl.SERVICE_POINT__SERVES, oldServes, serves));
			}
		}
		return serves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Fixture basicGetServes() {
		return serves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServes(Fixture newServes) {
		Fixture oldServes = serves;
		serves = newServes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.SERVICE_POINT__SERVES, oldServes, serves));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.SERVICE_POINT__LOCKED:
				return isLocked();
			case PlanPackageImpl.SERVICE_POINT__KIND:
				return getKind();
			case PlanPackageImpl.SERVICE_POINT__STATUS:
				return getStatus();
			case PlanPackageImpl.SERVICE_POINT__XMM:
				return getXMm();
			case PlanPackageImpl.SERVICE_POINT__YMM:
				return getYMm();
			case PlanPackageImpl.SERVICE_POINT__HEIGHT_MM:
				return getHeightMm();
			case PlanPackageImpl.SERVICE_POINT__CAPACITY_W:
				return getCapacityW();
			case PlanPackageImpl.SERVICE_POINT__DIAMETER_MM:
				return getDiameterMm();
			case PlanPackageImpl.SERVICE_POINT__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case PlanPackageImpl.SERVICE_POINT__SERVES:
				if (resolve) return getServes();
				return basicGetServes();
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
			case PlanPackageImpl.SERVICE_POINT__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case PlanPackageImpl.SERVICE_POINT__KIND:
				setKind((ServiceKind)newValue);
				return;
			case PlanPackageImpl.SERVICE_POINT__STATUS:
				setStatus((ServiceStatus)newValue);
				return;
			case PlanPackageImpl.SERVICE_POINT__XMM:
				setXMm((Integer)newValue);
				return;
			case PlanPackageImpl.SERVICE_POINT__YMM:
				setYMm((Integer)newValue);
				return;
			case PlanPackageImpl.SERVICE_POINT__HEIGHT_MM:
				setHeightMm((Integer)newValue);
				return;
			case PlanPackageImpl.SERVICE_POINT__CAPACITY_W:
				setCapacityW((Integer)newValue);
				return;
			case PlanPackageImpl.SERVICE_POINT__DIAMETER_MM:
				setDiameterMm((Integer)newValue);
				return;
			case PlanPackageImpl.SERVICE_POINT__SOURCE:
				setSource((ServicePoint)newValue);
				return;
			case PlanPackageImpl.SERVICE_POINT__SERVES:
				setServes((Fixture)newValue);
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
			case PlanPackageImpl.SERVICE_POINT__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case PlanPackageImpl.SERVICE_POINT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlanPackageImpl.SERVICE_POINT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case PlanPackageImpl.SERVICE_POINT__XMM:
				setXMm(XMM_EDEFAULT);
				return;
			case PlanPackageImpl.SERVICE_POINT__YMM:
				setYMm(YMM_EDEFAULT);
				return;
			case PlanPackageImpl.SERVICE_POINT__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case PlanPackageImpl.SERVICE_POINT__CAPACITY_W:
				setCapacityW(CAPACITY_W_EDEFAULT);
				return;
			case PlanPackageImpl.SERVICE_POINT__DIAMETER_MM:
				setDiameterMm(DIAMETER_MM_EDEFAULT);
				return;
			case PlanPackageImpl.SERVICE_POINT__SOURCE:
				setSource((ServicePoint)null);
				return;
			case PlanPackageImpl.SERVICE_POINT__SERVES:
				setServes((Fixture)null);
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
			case PlanPackageImpl.SERVICE_POINT__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case PlanPackageImpl.SERVICE_POINT__KIND:
				return kind != KIND_EDEFAULT;
			case PlanPackageImpl.SERVICE_POINT__STATUS:
				return status != STATUS_EDEFAULT;
			case PlanPackageImpl.SERVICE_POINT__XMM:
				return xMm != XMM_EDEFAULT;
			case PlanPackageImpl.SERVICE_POINT__YMM:
				return yMm != YMM_EDEFAULT;
			case PlanPackageImpl.SERVICE_POINT__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case PlanPackageImpl.SERVICE_POINT__CAPACITY_W:
				return capacityW != CAPACITY_W_EDEFAULT;
			case PlanPackageImpl.SERVICE_POINT__DIAMETER_MM:
				return diameterMm != DIAMETER_MM_EDEFAULT;
			case PlanPackageImpl.SERVICE_POINT__SOURCE:
				return source != null;
			case PlanPackageImpl.SERVICE_POINT__SERVES:
				return serves != null;
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
				case PlanPackageImpl.SERVICE_POINT__LOCKED: return PlanPackageImpl.LOCKABLE__LOCKED;
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
				case PlanPackageImpl.LOCKABLE__LOCKED: return PlanPackageImpl.SERVICE_POINT__LOCKED;
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
		result.append(", status: ");
		result.append(status);
		result.append(", xMm: ");
		result.append(xMm);
		result.append(", yMm: ");
		result.append(yMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", capacityW: ");
		result.append(capacityW);
		result.append(", diameterMm: ");
		result.append(diameterMm);
		result.append(')');
		return result.toString();
	}

} //ServicePointImpl
