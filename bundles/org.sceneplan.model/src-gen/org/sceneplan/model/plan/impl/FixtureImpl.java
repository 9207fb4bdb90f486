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

import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.Zone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fixture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getTypeCode <em>Type Code</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getXMm <em>XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getYMm <em>YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getAngleDeg <em>Angle Deg</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getClearMm <em>Clear Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getClearSides <em>Clear Sides</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getDockHost <em>Dock Host</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getDockAlongMm <em>Dock Along Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.FixtureImpl#getDockGapMm <em>Dock Gap Mm</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FixtureImpl extends IdentifiedImpl implements Fixture {
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
	 * The default value of the '{@link #getTypeCode() <em>Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeCode()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypeCode() <em>Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeCode()
	 * @generated
	 * @ordered
	 */
	protected String typeCode = TYPE_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected Zone zone;

	/**
	 * The cached value of the '{@link #getLayer() <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayer()
	 * @generated
	 * @ordered
	 */
	protected Layer layer;

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
	 * The default value of the '{@link #getClearMm() <em>Clear Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearMm()
	 * @generated
	 * @ordered
	 */
	protected static final int CLEAR_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClearMm() <em>Clear Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearMm()
	 * @generated
	 * @ordered
	 */
	protected int clearMm = CLEAR_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getClearSides() <em>Clear Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearSides()
	 * @generated
	 * @ordered
	 */
	protected static final int CLEAR_SIDES_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getClearSides() <em>Clear Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearSides()
	 * @generated
	 * @ordered
	 */
	protected int clearSides = CLEAR_SIDES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPositions() <em>Positions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositions()
	 * @generated
	 * @ordered
	 */
	protected EList<DisplayPosition> positions;

	/**
	 * The default value of the '{@link #getDockHost() <em>Dock Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDockHost()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCK_HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDockHost() <em>Dock Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDockHost()
	 * @generated
	 * @ordered
	 */
	protected String dockHost = DOCK_HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getDockAlongMm() <em>Dock Along Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDockAlongMm()
	 * @generated
	 * @ordered
	 */
	protected static final int DOCK_ALONG_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDockAlongMm() <em>Dock Along Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDockAlongMm()
	 * @generated
	 * @ordered
	 */
	protected int dockAlongMm = DOCK_ALONG_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDockGapMm() <em>Dock Gap Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDockGapMm()
	 * @generated
	 * @ordered
	 */
	protected static final int DOCK_GAP_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDockGapMm() <em>Dock Gap Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDockGapMm()
	 * @generated
	 * @ordered
	 */
	protected int dockGapMm = DOCK_GAP_MM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FixtureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.FIXTURE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__LOCKED, oldLocked, locked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTypeCode() {
		return typeCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeCode(String newTypeCode) {
		String oldTypeCode = typeCode;
		typeCode = newTypeCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__TYPE_CODE, oldTypeCode, typeCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Zone getZone() {
		if (zone != null && zone.eIsProxy()) {
			InternalEObject oldZone = (InternalEObject)zone;
			zone = (Zone)eResolveProxy(oldZone);
			if (zone != oldZone) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackageImpl.FIXTURE__ZONE, oldZone, zone));
			}
		}
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Zone basicGetZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(Zone newZone) {
		Zone oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer getLayer() {
		if (layer != null && layer.eIsProxy()) {
			InternalEObject oldLayer = (InternalEObject)layer;
			layer = (Layer)eResolveProxy(oldLayer);
			if (layer != oldLayer) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackageImpl.FIXTURE__LAYER, oldLayer, layer));
			}
		}
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Layer basicGetLayer() {
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayer(Layer newLayer) {
		Layer oldLayer = layer;
		layer = newLayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__LAYER, oldLayer, layer));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__XMM, oldXMm, xMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__YMM, oldYMm, yMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__ANGLE_DEG, oldAngleDeg, angleDeg));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__WIDTH_MM, oldWidthMm, widthMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__DEPTH_MM, oldDepthMm, depthMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClearMm() {
		return clearMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearMm(int newClearMm) {
		int oldClearMm = clearMm;
		clearMm = newClearMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__CLEAR_MM, oldClearMm, clearMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClearSides() {
		return clearSides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearSides(int newClearSides) {
		int oldClearSides = clearSides;
		clearSides = newClearSides;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__CLEAR_SIDES, oldClearSides, clearSides));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DisplayPosition> getPositions() {
		if (positions == null) {
			positions = new EObjectContainmentEList<DisplayPosition>(DisplayPosition.class, this, PlanPackageImpl.FIXTURE__POSITIONS);
		}
		return positions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDockHost() {
		return dockHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDockHost(String newDockHost) {
		String oldDockHost = dockHost;
		dockHost = newDockHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__DOCK_HOST, oldDockHost, dockHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDockAlongMm() {
		return dockAlongMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDockAlongMm(int newDockAlongMm) {
		int oldDockAlongMm = dockAlongMm;
		dockAlongMm = newDockAlongMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__DOCK_ALONG_MM, oldDockAlongMm, dockAlongMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDockGapMm() {
		return dockGapMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDockGapMm(int newDockGapMm) {
		int oldDockGapMm = dockGapMm;
		dockGapMm = newDockGapMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.FIXTURE__DOCK_GAP_MM, oldDockGapMm, dockGapMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackageImpl.FIXTURE__POSITIONS:
				return ((InternalEList<?>)getPositions()).basicRemove(otherEnd, msgs);
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
			case PlanPackageImpl.FIXTURE__LOCKED:
				return isLocked();
			case PlanPackageImpl.FIXTURE__TYPE_CODE:
				return getTypeCode();
			case PlanPackageImpl.FIXTURE__NUMBER:
				return getNumber();
			case PlanPackageImpl.FIXTURE__ZONE:
				if (resolve) return getZone();
				return basicGetZone();
			case PlanPackageImpl.FIXTURE__LAYER:
				if (resolve) return getLayer();
				return basicGetLayer();
			case PlanPackageImpl.FIXTURE__XMM:
				return getXMm();
			case PlanPackageImpl.FIXTURE__YMM:
				return getYMm();
			case PlanPackageImpl.FIXTURE__ANGLE_DEG:
				return getAngleDeg();
			case PlanPackageImpl.FIXTURE__WIDTH_MM:
				return getWidthMm();
			case PlanPackageImpl.FIXTURE__DEPTH_MM:
				return getDepthMm();
			case PlanPackageImpl.FIXTURE__HEIGHT_MM:
				return getHeightMm();
			case PlanPackageImpl.FIXTURE__CLEAR_MM:
				return getClearMm();
			case PlanPackageImpl.FIXTURE__CLEAR_SIDES:
				return getClearSides();
			case PlanPackageImpl.FIXTURE__POSITIONS:
				return getPositions();
			case PlanPackageImpl.FIXTURE__DOCK_HOST:
				return getDockHost();
			case PlanPackageImpl.FIXTURE__DOCK_ALONG_MM:
				return getDockAlongMm();
			case PlanPackageImpl.FIXTURE__DOCK_GAP_MM:
				return getDockGapMm();
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
			case PlanPackageImpl.FIXTURE__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case PlanPackageImpl.FIXTURE__TYPE_CODE:
				setTypeCode((String)newValue);
				return;
			case PlanPackageImpl.FIXTURE__NUMBER:
				setNumber((String)newValue);
				return;
			case PlanPackageImpl.FIXTURE__ZONE:
				setZone((Zone)newValue);
				return;
			case PlanPackageImpl.FIXTURE__LAYER:
				setLayer((Layer)newValue);
				return;
			case PlanPackageImpl.FIXTURE__XMM:
				setXMm((Integer)newValue);
				return;
			case PlanPackageImpl.FIXTURE__YMM:
				setYMm((Integer)newValue);
				return;
			case PlanPackageImpl.FIXTURE__ANGLE_DEG:
				setAngleDeg((Double)newValue);
				return;
			case PlanPackageImpl.FIXTURE__WIDTH_MM:
				setWidthMm((Integer)newValue);
				return;
			case PlanPackageImpl.FIXTURE__DEPTH_MM:
				setDepthMm((Integer)newValue);
				return;
			case PlanPackageImpl.FIXTURE__HEIGHT_MM:
				setHeightMm((Integer)newValue);
				return;
			case PlanPackageImpl.FIXTURE__CLEAR_MM:
				setClearMm((Integer)newValue);
				return;
			case PlanPackageImpl.FIXTURE__CLEAR_SIDES:
				setClearSides((Integer)newValue);
				return;
			case PlanPackageImpl.FIXTURE__POSITIONS:
				getPositions().clear();
				getPositions().addAll((Collection<? extends DisplayPosition>)newValue);
				return;
			case PlanPackageImpl.FIXTURE__DOCK_HOST:
				setDockHost((String)newValue);
				return;
			case PlanPackageImpl.FIXTURE__DOCK_ALONG_MM:
				setDockAlongMm((Integer)newValue);
				return;
			case PlanPackageImpl.FIXTURE__DOCK_GAP_MM:
				setDockGapMm((Integer)newValue);
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
			case PlanPackageImpl.FIXTURE__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__TYPE_CODE:
				setTypeCode(TYPE_CODE_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__ZONE:
				setZone((Zone)null);
				return;
			case PlanPackageImpl.FIXTURE__LAYER:
				setLayer((Layer)null);
				return;
			case PlanPackageImpl.FIXTURE__XMM:
				setXMm(XMM_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__YMM:
				setYMm(YMM_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__ANGLE_DEG:
				setAngleDeg(ANGLE_DEG_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__DEPTH_MM:
				setDepthMm(DEPTH_MM_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__CLEAR_MM:
				setClearMm(CLEAR_MM_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__CLEAR_SIDES:
				setClearSides(CLEAR_SIDES_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__POSITIONS:
				getPositions().clear();
				return;
			case PlanPackageImpl.FIXTURE__DOCK_HOST:
				setDockHost(DOCK_HOST_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__DOCK_ALONG_MM:
				setDockAlongMm(DOCK_ALONG_MM_EDEFAULT);
				return;
			case PlanPackageImpl.FIXTURE__DOCK_GAP_MM:
				setDockGapMm(DOCK_GAP_MM_EDEFAULT);
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
			case PlanPackageImpl.FIXTURE__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case PlanPackageImpl.FIXTURE__TYPE_CODE:
				return TYPE_CODE_EDEFAULT == null ? typeCode != null : !TYPE_CODE_EDEFAULT.equals(typeCode);
			case PlanPackageImpl.FIXTURE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case PlanPackageImpl.FIXTURE__ZONE:
				return zone != null;
			case PlanPackageImpl.FIXTURE__LAYER:
				return layer != null;
			case PlanPackageImpl.FIXTURE__XMM:
				return xMm != XMM_EDEFAULT;
			case PlanPackageImpl.FIXTURE__YMM:
				return yMm != YMM_EDEFAULT;
			case PlanPackageImpl.FIXTURE__ANGLE_DEG:
				return angleDeg != ANGLE_DEG_EDEFAULT;
			case PlanPackageImpl.FIXTURE__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case PlanPackageImpl.FIXTURE__DEPTH_MM:
				return depthMm != DEPTH_MM_EDEFAULT;
			case PlanPackageImpl.FIXTURE__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case PlanPackageImpl.FIXTURE__CLEAR_MM:
				return clearMm != CLEAR_MM_EDEFAULT;
			case PlanPackageImpl.FIXTURE__CLEAR_SIDES:
				return clearSides != CLEAR_SIDES_EDEFAULT;
			case PlanPackageImpl.FIXTURE__POSITIONS:
				return positions != null && !positions.isEmpty();
			case PlanPackageImpl.FIXTURE__DOCK_HOST:
				return DOCK_HOST_EDEFAULT == null ? dockHost != null : !DOCK_HOST_EDEFAULT.equals(dockHost);
			case PlanPackageImpl.FIXTURE__DOCK_ALONG_MM:
				return dockAlongMm != DOCK_ALONG_MM_EDEFAULT;
			case PlanPackageImpl.FIXTURE__DOCK_GAP_MM:
				return dockGapMm != DOCK_GAP_MM_EDEFAULT;
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
				case PlanPackageImpl.FIXTURE__LOCKED: return PlanPackageImpl.LOCKABLE__LOCKED;
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
				case PlanPackageImpl.LOCKABLE__LOCKED: return PlanPackageImpl.FIXTURE__LOCKED;
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
		result.append(", typeCode: ");
		result.append(typeCode);
		result.append(", number: ");
		result.append(number);
		result.append(", xMm: ");
		result.append(xMm);
		result.append(", yMm: ");
		result.append(yMm);
		result.append(", angleDeg: ");
		result.append(angleDeg);
		result.append(", widthMm: ");
		result.append(widthMm);
		result.append(", depthMm: ");
		result.append(depthMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", clearMm: ");
		result.append(clearMm);
		result.append(", clearSides: ");
		result.append(clearSides);
		result.append(", dockHost: ");
		result.append(dockHost);
		result.append(", dockAlongMm: ");
		result.append(dockAlongMm);
		result.append(", dockGapMm: ");
		result.append(dockGapMm);
		result.append(')');
		return result.toString();
	}

} //FixtureImpl
