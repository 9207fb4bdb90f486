/**
 */
package org.sceneplan.model.review.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sceneplan.model.review.Decision;
import org.sceneplan.model.review.PlanRevision;
import org.sceneplan.model.review.ReviewState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan Revision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.review.impl.PlanRevisionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.PlanRevisionImpl#getPlanHash <em>Plan Hash</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.PlanRevisionImpl#getState <em>State</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.PlanRevisionImpl#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanRevisionImpl extends EObjectImpl implements PlanRevision {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanHash() <em>Plan Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanHash()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanHash() <em>Plan Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanHash()
	 * @generated
	 * @ordered
	 */
	protected String planHash = PLAN_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState STATE_EDEFAULT = ReviewState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReviewState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanRevisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackageImpl.Literals.PLAN_REVISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.PLAN_REVISION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlanHash() {
		return planHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanHash(String newPlanHash) {
		String oldPlanHash = planHash;
		planHash = newPlanHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.PLAN_REVISION__PLAN_HASH, oldPlanHash, planHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReviewState newState) {
		ReviewState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.PLAN_REVISION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, ReviewPackageImpl.PLAN_REVISION__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackageImpl.PLAN_REVISION__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
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
			case ReviewPackageImpl.PLAN_REVISION__NUMBER:
				return getNumber();
			case ReviewPackageImpl.PLAN_REVISION__PLAN_HASH:
				return getPlanHash();
			case ReviewPackageImpl.PLAN_REVISION__STATE:
				return getState();
			case ReviewPackageImpl.PLAN_REVISION__DECISIONS:
				return getDecisions();
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
			case ReviewPackageImpl.PLAN_REVISION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ReviewPackageImpl.PLAN_REVISION__PLAN_HASH:
				setPlanHash((String)newValue);
				return;
			case ReviewPackageImpl.PLAN_REVISION__STATE:
				setState((ReviewState)newValue);
				return;
			case ReviewPackageImpl.PLAN_REVISION__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
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
			case ReviewPackageImpl.PLAN_REVISION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ReviewPackageImpl.PLAN_REVISION__PLAN_HASH:
				setPlanHash(PLAN_HASH_EDEFAULT);
				return;
			case ReviewPackageImpl.PLAN_REVISION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ReviewPackageImpl.PLAN_REVISION__DECISIONS:
				getDecisions().clear();
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
			case ReviewPackageImpl.PLAN_REVISION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ReviewPackageImpl.PLAN_REVISION__PLAN_HASH:
				return PLAN_HASH_EDEFAULT == null ? planHash != null : !PLAN_HASH_EDEFAULT.equals(planHash);
			case ReviewPackageImpl.PLAN_REVISION__STATE:
				return state != STATE_EDEFAULT;
			case ReviewPackageImpl.PLAN_REVISION__DECISIONS:
				return decisions != null && !decisions.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", planHash: ");
		result.append(planHash);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //PlanRevisionImpl
