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

import org.sceneplan.model.review.Deviation;
import org.sceneplan.model.review.PlanRevision;
import org.sceneplan.model.review.ReviewLedger;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ledger</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.review.impl.ReviewLedgerImpl#getStoreCode <em>Store Code</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.ReviewLedgerImpl#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.sceneplan.model.review.impl.ReviewLedgerImpl#getDeviations <em>Deviations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewLedgerImpl extends EObjectImpl implements ReviewLedger {
	/**
	 * The default value of the '{@link #getStoreCode() <em>Store Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoreCode()
	 * @generated
	 * @ordered
	 */
	protected static final String STORE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStoreCode() <em>Store Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoreCode()
	 * @generated
	 * @ordered
	 */
	protected String storeCode = STORE_CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRevisions() <em>Revisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisions()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanRevision> revisions;

	/**
	 * The cached value of the '{@link #getDeviations() <em>Deviations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviations()
	 * @generated
	 * @ordered
	 */
	protected EList<Deviation> deviations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewLedgerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackageImpl.Literals.REVIEW_LEDGER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStoreCode() {
		return storeCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStoreCode(String newStoreCode) {
		String oldStoreCode = storeCode;
		storeCode = newStoreCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackageImpl.REVIEW_LEDGER__STORE_CODE, oldStoreCode, storeCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanRevision> getRevisions() {
		if (revisions == null) {
			revisions = new EObjectContainmentEList<PlanRevision>(PlanRevision.class, this, ReviewPackageImpl.REVIEW_LEDGER__REVISIONS);
		}
		return revisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deviation> getDeviations() {
		if (deviations == null) {
			deviations = new EObjectContainmentEList<Deviation>(Deviation.class, this, ReviewPackageImpl.REVIEW_LEDGER__DEVIATIONS);
		}
		return deviations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackageImpl.REVIEW_LEDGER__REVISIONS:
				return ((InternalEList<?>)getRevisions()).basicRemove(otherEnd, msgs);
			case ReviewPackageImpl.REVIEW_LEDGER__DEVIATIONS:
				return ((InternalEList<?>)getDeviations()).basicRemove(otherEnd, msgs);
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
			case ReviewPackageImpl.REVIEW_LEDGER__STORE_CODE:
				return getStoreCode();
			case ReviewPackageImpl.REVIEW_LEDGER__REVISIONS:
				return getRevisions();
			case ReviewPackageImpl.REVIEW_LEDGER__DEVIATIONS:
				return getDeviations();
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
			case ReviewPackageImpl.REVIEW_LEDGER__STORE_CODE:
				setStoreCode((String)newValue);
				return;
			case ReviewPackageImpl.REVIEW_LEDGER__REVISIONS:
				getRevisions().clear();
				getRevisions().addAll((Collection<? extends PlanRevision>)newValue);
				return;
			case ReviewPackageImpl.REVIEW_LEDGER__DEVIATIONS:
				getDeviations().clear();
				getDeviations().addAll((Collection<? extends Deviation>)newValue);
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
			case ReviewPackageImpl.REVIEW_LEDGER__STORE_CODE:
				setStoreCode(STORE_CODE_EDEFAULT);
				return;
			case ReviewPackageImpl.REVIEW_LEDGER__REVISIONS:
				getRevisions().clear();
				return;
			case ReviewPackageImpl.REVIEW_LEDGER__DEVIATIONS:
				getDeviations().clear();
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
			case ReviewPackageImpl.REVIEW_LEDGER__STORE_CODE:
				return STORE_CODE_EDEFAULT == null ? storeCode != null : !STORE_CODE_EDEFAULT.equals(storeCode);
			case ReviewPackageImpl.REVIEW_LEDGER__REVISIONS:
				return revisions != null && !revisions.isEmpty();
			case ReviewPackageImpl.REVIEW_LEDGER__DEVIATIONS:
				return deviations != null && !deviations.isEmpty();
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
		result.append(" (storeCode: ");
		result.append(storeCode);
		result.append(')');
		return result.toString();
	}

} //ReviewLedgerImpl
