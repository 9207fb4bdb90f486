/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unmet Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A requirement the automatic layout could not fulfil.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.UnmetRequirement#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.UnmetRequirement#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.UnmetRequirement#getLevel <em>Level</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.UnmetRequirement#getWanted <em>Wanted</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.UnmetRequirement#getAchieved <em>Achieved</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.UnmetRequirement#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.UnmetRequirement#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface UnmetRequirement extends Identified {
	/**
	 * Returns the value of the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the requirement, for example zone.area or sample.minimum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirement</em>' attribute.
	 * @see #setRequirement(String)
	 * @model required="true"
	 * @generated
	 */
	String getRequirement();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.UnmetRequirement#getRequirement <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requirement</em>' attribute.
	 * @see #getRequirement()
	 * @generated
	 */
	void setRequirement(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it concerns: a zone code, fixture type or element id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.UnmetRequirement#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the level; empty for the whole store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @model
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.UnmetRequirement#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Wanted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limit of the standard or rule that was missed [要求值], in the unit given; two decimals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wanted</em>' attribute.
	 * @see #setWanted(double)
	 * @model
	 * @generated
	 */
	double getWanted();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.UnmetRequirement#getWanted <em>Wanted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wanted</em>' attribute.
	 * @see #getWanted()
	 * @generated
	 */
	void setWanted(double value);

	/**
	 * Returns the value of the '<em><b>Achieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the layout reached [实际值], in the same unit; two decimals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Achieved</em>' attribute.
	 * @see #setAchieved(double)
	 * @model
	 * @generated
	 */
	double getAchieved();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.UnmetRequirement#getAchieved <em>Achieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Achieved</em>' attribute.
	 * @see #getAchieved()
	 * @generated
	 */
	void setAchieved(double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of both numbers [单位]: %, mm or 1 for a count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.UnmetRequirement#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the reason, for example no-free-place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.UnmetRequirement#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // UnmetRequirement
