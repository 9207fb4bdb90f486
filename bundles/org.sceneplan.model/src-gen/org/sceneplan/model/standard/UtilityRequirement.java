/**
 */
package org.sceneplan.model.standard;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Utility Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Services that must exist within reach of a zone, with the reason [水电要求].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.UtilityRequirement#getZoneCode <em>Zone Code</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.UtilityRequirement#getServiceKinds <em>Service Kinds</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.UtilityRequirement#getNoteZh <em>Note Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.UtilityRequirement#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface UtilityRequirement extends Sourced {
	/**
	 * Returns the value of the '<em><b>Zone Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone of this standard that needs them [区域编码].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone Code</em>' attribute.
	 * @see #setZoneCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getZoneCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.UtilityRequirement#getZoneCode <em>Zone Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone Code</em>' attribute.
	 * @see #getZoneCode()
	 * @generated
	 */
	void setZoneCode(String value);

	/**
	 * Returns the value of the '<em><b>Service Kinds</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the media, each a literal of ServiceKind, for example water drain [点位种类].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Kinds</em>' attribute list.
	 * @model
	 * @generated
	 */
	EList<String> getServiceKinds();

	/**
	 * Returns the value of the '<em><b>Note Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, and with what size or capacity, in Chinese [说明].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note Zh</em>' attribute.
	 * @see #setNoteZh(String)
	 * @model
	 * @generated
	 */
	String getNoteZh();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.UtilityRequirement#getNoteZh <em>Note Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note Zh</em>' attribute.
	 * @see #getNoteZh()
	 * @generated
	 */
	void setNoteZh(String value);

	/**
	 * Returns the value of the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, and with what size or capacity, in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note En</em>' attribute.
	 * @see #setNoteEn(String)
	 * @model
	 * @generated
	 */
	String getNoteEn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.UtilityRequirement#getNoteEn <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note En</em>' attribute.
	 * @see #getNoteEn()
	 * @generated
	 */
	void setNoteEn(String value);

} // UtilityRequirement
