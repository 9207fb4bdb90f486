/**
 */
package org.sceneplan.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ledger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything decided about the plans of one store.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.review.ReviewLedger#getStoreCode <em>Store Code</em>}</li>
 *   <li>{@link org.sceneplan.model.review.ReviewLedger#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.sceneplan.model.review.ReviewLedger#getDeviations <em>Deviations</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface ReviewLedger extends EObject {
	/**
	 * Returns the value of the '<em><b>Store Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the store as in its plan [门店编码].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Store Code</em>' attribute.
	 * @see #setStoreCode(String)
	 * @model id="true" required="true"
	 * @generated
	 */
	String getStoreCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.ReviewLedger#getStoreCode <em>Store Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Store Code</em>' attribute.
	 * @see #getStoreCode()
	 * @generated
	 */
	void setStoreCode(String value);

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.review.PlanRevision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revisions handed in [方案版本], oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanRevision> getRevisions();

	/**
	 * Returns the value of the '<em><b>Deviations</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.review.Deviation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Departures from the standard that were asked for [例外], in the order of asking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deviations</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Deviation> getDeviations();

} // ReviewLedger
