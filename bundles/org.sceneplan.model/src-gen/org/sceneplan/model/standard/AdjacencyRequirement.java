/**
 */
package org.sceneplan.model.standard;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Adjacency Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two things that want to be near each other or apart [相邻要求].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.AdjacencyRequirement#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.AdjacencyRequirement#getOther <em>Other</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.AdjacencyRequirement#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.AdjacencyRequirement#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.AdjacencyRequirement#getReasonZh <em>Reason Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.AdjacencyRequirement#getReasonEn <em>Reason En</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface AdjacencyRequirement extends Sourced {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone code or product group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @model required="true"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.AdjacencyRequirement#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone code, product group or element kind (window, entrance).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other</em>' attribute.
	 * @see #setOther(String)
	 * @model required="true"
	 * @generated
	 */
	String getOther();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.AdjacencyRequirement#getOther <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' attribute.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(String value);

	/**
	 * Returns the value of the '<em><b>Relation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.standard.AdjacencyRelation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the two [关系].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relation</em>' attribute.
	 * @see org.sceneplan.model.standard.AdjacencyRelation
	 * @see #setRelation(AdjacencyRelation)
	 * @model
	 * @generated
	 */
	AdjacencyRelation getRelation();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.AdjacencyRequirement#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' attribute.
	 * @see org.sceneplan.model.standard.AdjacencyRelation
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(AdjacencyRelation value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Importance beside the other wishes [权重]; 0 or more, 1 is usual.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @model default="1"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.AdjacencyRequirement#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Reason Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in Chinese [理由], for example heat, noise or glare.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason Zh</em>' attribute.
	 * @see #setReasonZh(String)
	 * @model
	 * @generated
	 */
	String getReasonZh();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.AdjacencyRequirement#getReasonZh <em>Reason Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason Zh</em>' attribute.
	 * @see #getReasonZh()
	 * @generated
	 */
	void setReasonZh(String value);

	/**
	 * Returns the value of the '<em><b>Reason En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason En</em>' attribute.
	 * @see #setReasonEn(String)
	 * @model
	 * @generated
	 */
	String getReasonEn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.AdjacencyRequirement#getReasonEn <em>Reason En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason En</em>' attribute.
	 * @see #getReasonEn()
	 * @generated
	 */
	void setReasonEn(String value);

} // AdjacencyRequirement
