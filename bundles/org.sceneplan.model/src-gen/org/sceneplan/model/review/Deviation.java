/**
 */
package org.sceneplan.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deviation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A departure from the standard that was asked for, granted or refused.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.review.Deviation#getId <em>Id</em>}</li>
 *   <li>{@link org.sceneplan.model.review.Deviation#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.sceneplan.model.review.Deviation#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.sceneplan.model.review.Deviation#getReason <em>Reason</em>}</li>
 *   <li>{@link org.sceneplan.model.review.Deviation#isGranted <em>Granted</em>}</li>
 *   <li>{@link org.sceneplan.model.review.Deviation#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.sceneplan.model.review.Deviation#getExpiresOn <em>Expires On</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Deviation extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier, unique in the ledger [编号].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Deviation#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rule the store departs from [规则编号], as in the rule book.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Deviation#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Objects</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the plan elements it is for [对象]; empty = the whole store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objects</em>' attribute list.
	 * @model
	 * @generated
	 */
	EList<String> getObjects();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the store cannot or need not keep the rule, in words [理由].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Deviation#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Granted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was allowed [批准]; false with no name = not decided yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted</em>' attribute.
	 * @see #setGranted(boolean)
	 * @model
	 * @generated
	 */
	boolean isGranted();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Deviation#isGranted <em>Granted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted</em>' attribute.
	 * @see #isGranted()
	 * @generated
	 */
	void setGranted(boolean value);

	/**
	 * Returns the value of the '<em><b>Granted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person who allowed or refused it [审批人]; empty = not decided yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted By</em>' attribute.
	 * @see #setGrantedBy(String)
	 * @model
	 * @generated
	 */
	String getGrantedBy();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Deviation#getGrantedBy <em>Granted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted By</em>' attribute.
	 * @see #getGrantedBy()
	 * @generated
	 */
	void setGrantedBy(String value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(String)
	 * @model
	 * @generated
	 */
	String getExpiresOn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.review.Deviation#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(String value);

} // Deviation
