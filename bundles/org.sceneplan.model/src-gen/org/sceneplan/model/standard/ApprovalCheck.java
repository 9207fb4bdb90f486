/**
 */
package org.sceneplan.model.standard;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of the check list headquarters goes through before it approves a plan [审核项].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.ApprovalCheck#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ApprovalCheck#getTitleZh <em>Title Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ApprovalCheck#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ApprovalCheck#isAutomatic <em>Automatic</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ApprovalCheck#getRuleIds <em>Rule Ids</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface ApprovalCheck extends Sourced {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the line [序号], 1 or more; unique in the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ApprovalCheck#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Title Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is checked, in Chinese [标题].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title Zh</em>' attribute.
	 * @see #setTitleZh(String)
	 * @model
	 * @generated
	 */
	String getTitleZh();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ApprovalCheck#getTitleZh <em>Title Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title Zh</em>' attribute.
	 * @see #getTitleZh()
	 * @generated
	 */
	void setTitleZh(String value);

	/**
	 * Returns the value of the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is checked, in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title En</em>' attribute.
	 * @see #setTitleEn(String)
	 * @model
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ApprovalCheck#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Automatic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The engine can test it; else a person answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automatic</em>' attribute.
	 * @see #setAutomatic(boolean)
	 * @model
	 * @generated
	 */
	boolean isAutomatic();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ApprovalCheck#isAutomatic <em>Automatic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automatic</em>' attribute.
	 * @see #isAutomatic()
	 * @generated
	 */
	void setAutomatic(boolean value);

	/**
	 * Returns the value of the '<em><b>Rule Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules that answer it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Ids</em>' attribute list.
	 * @model
	 * @generated
	 */
	EList<String> getRuleIds();

} // ApprovalCheck
