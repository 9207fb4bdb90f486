/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Identified;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dimension</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getFromXMm <em>From XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getFromYMm <em>From YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getToXMm <em>To XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getToYMm <em>To YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getOffsetMm <em>Offset Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getFromElement <em>From Element</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getFromAnchor <em>From Anchor</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getToElement <em>To Element</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getToAnchor <em>To Anchor</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getChain <em>Chain</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#isDirected <em>Directed</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getAngleDeg <em>Angle Deg</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getFromLost <em>From Lost</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DimensionImpl#getToLost <em>To Lost</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DimensionImpl extends IdentifiedImpl implements Dimension {
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
	 * The cached value of the '{@link #getFromElement() <em>From Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromElement()
	 * @generated
	 * @ordered
	 */
	protected Identified fromElement;

	/**
	 * The default value of the '{@link #getFromAnchor() <em>From Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromAnchor()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_ANCHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFromAnchor() <em>From Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromAnchor()
	 * @generated
	 * @ordered
	 */
	protected String fromAnchor = FROM_ANCHOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getToElement() <em>To Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToElement()
	 * @generated
	 * @ordered
	 */
	protected Identified toElement;

	/**
	 * The default value of the '{@link #getToAnchor() <em>To Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToAnchor()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_ANCHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToAnchor() <em>To Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToAnchor()
	 * @generated
	 * @ordered
	 */
	protected String toAnchor = TO_ANCHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getChain() <em>Chain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChain()
	 * @generated
	 * @ordered
	 */
	protected static final String CHAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChain() <em>Chain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChain()
	 * @generated
	 * @ordered
	 */
	protected String chain = CHAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #isDirected() <em>Directed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirected()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DIRECTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDirected() <em>Directed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDirected()
	 * @generated
	 * @ordered
	 */
	protected boolean directed = DIRECTED_EDEFAULT;

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
	 * The default value of the '{@link #getFromLost() <em>From Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromLost()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_LOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFromLost() <em>From Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromLost()
	 * @generated
	 * @ordered
	 */
	protected String fromLost = FROM_LOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getToLost() <em>To Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToLost()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_LOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToLost() <em>To Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToLost()
	 * @generated
	 * @ordered
	 */
	protected String toLost = TO_LOST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DimensionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.DIMENSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__FROM_XMM, oldFromXMm, fromXMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__FROM_YMM, oldFromYMm, fromYMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__TO_XMM, oldToXMm, toXMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__TO_YMM, oldToYMm, toYMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__OFFSET_MM, oldOffsetMm, offsetMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identified getFromElement() {
		if (fromElement != null && fromElement.eIsProxy()) {
			InternalEObject oldFromElement = (InternalEObject)fromElement;
			fromElement = (Identified)eResolveProxy(oldFromElement);
			if (fromElement != oldFromElement) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackageImpl.DIMENSION__FROM_ELEMENT, oldFromElement, fromElement));
			}
		}
		return fromElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Identified basicGetFromElement() {
		return fromElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromElement(Identified newFromElement) {
		Identified oldFromElement = fromElement;
		fromElement = newFromElement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__FROM_ELEMENT, oldFromElement, fromElement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFromAnchor() {
		return fromAnchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromAnchor(String newFromAnchor) {
		String oldFromAnchor = fromAnchor;
		fromAnchor = newFromAnchor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__FROM_ANCHOR, oldFromAnchor, fromAnchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Identified getToElement() {
		if (toElement != null && toElement.eIsProxy()) {
			InternalEObject oldToElement = (InternalEObject)toElement;
			toElement = (Identified)eResolveProxy(oldToElement);
			if (toElement != oldToElement) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackageImpl.DIMENSION__TO_ELEMENT, oldToElement, toElement));
			}
		}
		return toElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Identified basicGetToElement() {
		return toElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToElement(Identified newToElement) {
		Identified oldToElement = toElement;
		toElement = newToElement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__TO_ELEMENT, oldToElement, toElement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToAnchor() {
		return toAnchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToAnchor(String newToAnchor) {
		String oldToAnchor = toAnchor;
		toAnchor = newToAnchor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__TO_ANCHOR, oldToAnchor, toAnchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChain() {
		return chain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChain(String newChain) {
		String oldChain = chain;
		chain = newChain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__CHAIN, oldChain, chain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDirected() {
		return directed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirected(boolean newDirected) {
		boolean oldDirected = directed;
		directed = newDirected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__DIRECTED, oldDirected, directed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__ANGLE_DEG, oldAngleDeg, angleDeg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFromLost() {
		return fromLost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromLost(String newFromLost) {
		String oldFromLost = fromLost;
		fromLost = newFromLost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__FROM_LOST, oldFromLost, fromLost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToLost() {
		return toLost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToLost(String newToLost) {
		String oldToLost = toLost;
		toLost = newToLost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DIMENSION__TO_LOST, oldToLost, toLost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.DIMENSION__FROM_XMM:
				return getFromXMm();
			case PlanPackageImpl.DIMENSION__FROM_YMM:
				return getFromYMm();
			case PlanPackageImpl.DIMENSION__TO_XMM:
				return getToXMm();
			case PlanPackageImpl.DIMENSION__TO_YMM:
				return getToYMm();
			case PlanPackageImpl.DIMENSION__OFFSET_MM:
				return getOffsetMm();
			case PlanPackageImpl.DIMENSION__FROM_ELEMENT:
				if (resolve) return getFromElement();
				return basicGetFromElement();
			case PlanPackageImpl.DIMENSION__FROM_ANCHOR:
				return getFromAnchor();
			case PlanPackageImpl.DIMENSION__TO_ELEMENT:
				if (resolve) return getToElement();
				return basicGetToElement();
			case PlanPackageImpl.DIMENSION__TO_ANCHOR:
				return getToAnchor();
			case PlanPackageImpl.DIMENSION__CHAIN:
				return getChain();
			case PlanPackageImpl.DIMENSION__DIRECTED:
				return isDirected();
			case PlanPackageImpl.DIMENSION__ANGLE_DEG:
				return getAngleDeg();
			case PlanPackageImpl.DIMENSION__FROM_LOST:
				return getFromLost();
			case PlanPackageImpl.DIMENSION__TO_LOST:
				return getToLost();
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
			case PlanPackageImpl.DIMENSION__FROM_XMM:
				setFromXMm((Integer)newValue);
				return;
			case PlanPackageImpl.DIMENSION__FROM_YMM:
				setFromYMm((Integer)newValue);
				return;
			case PlanPackageImpl.DIMENSION__TO_XMM:
				setToXMm((Integer)newValue);
				return;
			case PlanPackageImpl.DIMENSION__TO_YMM:
				setToYMm((Integer)newValue);
				return;
			case PlanPackageImpl.DIMENSION__OFFSET_MM:
				setOffsetMm((Integer)newValue);
				return;
			case PlanPackageImpl.DIMENSION__FROM_ELEMENT:
				setFromElement((Identified)newValue);
				return;
			case PlanPackageImpl.DIMENSION__FROM_ANCHOR:
				setFromAnchor((String)newValue);
				return;
			case PlanPackageImpl.DIMENSION__TO_ELEMENT:
				setToElement((Identified)newValue);
				return;
			case PlanPackageImpl.DIMENSION__TO_ANCHOR:
				setToAnchor((String)newValue);
				return;
			case PlanPackageImpl.DIMENSION__CHAIN:
				setChain((String)newValue);
				return;
			case PlanPackageImpl.DIMENSION__DIRECTED:
				setDirected((Boolean)newValue);
				return;
			case PlanPackageImpl.DIMENSION__ANGLE_DEG:
				setAngleDeg((Double)newValue);
				return;
			case PlanPackageImpl.DIMENSION__FROM_LOST:
				setFromLost((String)newValue);
				return;
			case PlanPackageImpl.DIMENSION__TO_LOST:
				setToLost((String)newValue);
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
			case PlanPackageImpl.DIMENSION__FROM_XMM:
				setFromXMm(FROM_XMM_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__FROM_YMM:
				setFromYMm(FROM_YMM_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__TO_XMM:
				setToXMm(TO_XMM_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__TO_YMM:
				setToYMm(TO_YMM_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__OFFSET_MM:
				setOffsetMm(OFFSET_MM_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__FROM_ELEMENT:
				setFromElement((Identified)null);
				return;
			case PlanPackageImpl.DIMENSION__FROM_ANCHOR:
				setFromAnchor(FROM_ANCHOR_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__TO_ELEMENT:
				setToElement((Identified)null);
				return;
			case PlanPackageImpl.DIMENSION__TO_ANCHOR:
				setToAnchor(TO_ANCHOR_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__CHAIN:
				setChain(CHAIN_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__DIRECTED:
				setDirected(DIRECTED_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__ANGLE_DEG:
				setAngleDeg(ANGLE_DEG_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__FROM_LOST:
				setFromLost(FROM_LOST_EDEFAULT);
				return;
			case PlanPackageImpl.DIMENSION__TO_LOST:
				setToLost(TO_LOST_EDEFAULT);
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
			case PlanPackageImpl.DIMENSION__FROM_XMM:
				return fromXMm != FROM_XMM_EDEFAULT;
			case PlanPackageImpl.DIMENSION__FROM_YMM:
				return fromYMm != FROM_YMM_EDEFAULT;
			case PlanPackageImpl.DIMENSION__TO_XMM:
				return toXMm != TO_XMM_EDEFAULT;
			case PlanPackageImpl.DIMENSION__TO_YMM:
				return toYMm != TO_YMM_EDEFAULT;
			case PlanPackageImpl.DIMENSION__OFFSET_MM:
				return offsetMm != OFFSET_MM_EDEFAULT;
			case PlanPackageImpl.DIMENSION__FROM_ELEMENT:
				return fromElement != null;
			case PlanPackageImpl.DIMENSION__FROM_ANCHOR:
				return FROM_ANCHOR_EDEFAULT == null ? fromAnchor != null : !FROM_ANCHOR_EDEFAULT.equals(fromAnchor);
			case PlanPackageImpl.DIMENSION__TO_ELEMENT:
				return toElement != null;
			case PlanPackageImpl.DIMENSION__TO_ANCHOR:
				return TO_ANCHOR_EDEFAULT == null ? toAnchor != null : !TO_ANCHOR_EDEFAULT.equals(toAnchor);
			case PlanPackageImpl.DIMENSION__CHAIN:
				return CHAIN_EDEFAULT == null ? chain != null : !CHAIN_EDEFAULT.equals(chain);
			case PlanPackageImpl.DIMENSION__DIRECTED:
				return directed != DIRECTED_EDEFAULT;
			case PlanPackageImpl.DIMENSION__ANGLE_DEG:
				return angleDeg != ANGLE_DEG_EDEFAULT;
			case PlanPackageImpl.DIMENSION__FROM_LOST:
				return FROM_LOST_EDEFAULT == null ? fromLost != null : !FROM_LOST_EDEFAULT.equals(fromLost);
			case PlanPackageImpl.DIMENSION__TO_LOST:
				return TO_LOST_EDEFAULT == null ? toLost != null : !TO_LOST_EDEFAULT.equals(toLost);
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
		result.append(" (fromXMm: ");
		result.append(fromXMm);
		result.append(", fromYMm: ");
		result.append(fromYMm);
		result.append(", toXMm: ");
		result.append(toXMm);
		result.append(", toYMm: ");
		result.append(toYMm);
		result.append(", offsetMm: ");
		result.append(offsetMm);
		result.append(", fromAnchor: ");
		result.append(fromAnchor);
		result.append(", toAnchor: ");
		result.append(toAnchor);
		result.append(", chain: ");
		result.append(chain);
		result.append(", directed: ");
		result.append(directed);
		result.append(", angleDeg: ");
		result.append(angleDeg);
		result.append(", fromLost: ");
		result.append(fromLost);
		result.append(", toLost: ");
		result.append(toLost);
		result.append(')');
		return result.toString();
	}

} //DimensionImpl
