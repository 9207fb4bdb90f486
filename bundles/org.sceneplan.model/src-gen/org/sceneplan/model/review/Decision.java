/**
 */
package org.sceneplan.model.review;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of the approval: who moved a revision on or back, when and why [审批意见].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.review.Decision#getBy <em>By</em>}</li>
 *   <li>{@link org.sceneplan.model.review.Decision#getOn <em>On</em>}</li>
 *   <li>{@link org.sceneplan.model.review.Decision#getNewState <em>New State</em>}</li>
 *   <li>{@link org.sceneplan.model.review.Decision#getText <em>Text</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Decision extends EObject {
	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person who decided, name or staff number [审批人].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Decision#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 date and time with offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(String)
	 * @model
	 * @generated
	 */
	String getOn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Decision#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(String value);

	/**
	 * Returns the value of the '<em><b>New State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.review.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State the revision has from then on [新状态].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New State</em>' attribute.
	 * @see org.sceneplan.model.review.ReviewState
	 * @see #setNewState(ReviewState)
	 * @model
	 * @generated
	 */
	ReviewState getNewState();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Decision#getNewState <em>New State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New State</em>' attribute.
	 * @see org.sceneplan.model.review.ReviewState
	 * @see #getNewState()
	 * @generated
	 */
	void setNewState(ReviewState value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason or remark [意见]; needed for a return.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Decision#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Decision
