/**
 */
package org.sceneplan.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Revision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One state of the plan file that was handed in [方案版本].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.review.PlanRevision#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sceneplan.model.review.PlanRevision#getPlanHash <em>Plan Hash</em>}</li>
 *   <li>{@link org.sceneplan.model.review.PlanRevision#getState <em>State</em>}</li>
 *   <li>{@link org.sceneplan.model.review.PlanRevision#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface PlanRevision extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revision of the plan [版本号], 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @model required="true"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.PlanRevision#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Plan Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the plan file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Hash</em>' attribute.
	 * @see #setPlanHash(String)
	 * @model
	 * @generated
	 */
	String getPlanHash();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.PlanRevision#getPlanHash <em>Plan Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Hash</em>' attribute.
	 * @see #getPlanHash()
	 * @generated
	 */
	void setPlanHash(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.review.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come [状态]; the new state of the last decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.sceneplan.model.review.ReviewState
	 * @see #setState(ReviewState)
	 * @model
	 * @generated
	 */
	ReviewState getState();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.PlanRevision#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.sceneplan.model.review.ReviewState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReviewState value);

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.review.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided about it [审批意见], oldest first; never changed afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

} // PlanRevision
