/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opening</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An opening hosted on an edge of the outline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Opening#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Opening#getEdge <em>Edge</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Opening#getOffsetMm <em>Offset Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Opening#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Opening#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Opening#getSillMm <em>Sill Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Opening#getSwing <em>Swing</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Opening#isEvacuation <em>Evacuation</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Opening#isStepFree <em>Step Free</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Opening extends Identified, Lockable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.OpeningKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the opening is used for [类型]; from the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.plan.OpeningKind
	 * @see #setKind(OpeningKind)
	 * @model
	 * @generated
	 */
	OpeningKind getKind();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Opening#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.plan.OpeningKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OpeningKind value);

	/**
	 * Returns the value of the '<em><b>Edge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Index of the outline edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edge</em>' attribute.
	 * @see #setEdge(int)
	 * @model
	 * @generated
	 */
	int getEdge();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Opening#getEdge <em>Edge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edge</em>' attribute.
	 * @see #getEdge()
	 * @generated
	 */
	void setEdge(int value);

	/**
	 * Returns the value of the '<em><b>Offset Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance along the edge from its start to the near jamb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Mm</em>' attribute.
	 * @see #setOffsetMm(int)
	 * @model
	 * @generated
	 */
	int getOffsetMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Opening#getOffsetMm <em>Offset Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Mm</em>' attribute.
	 * @see #getOffsetMm()
	 * @generated
	 */
	void setOffsetMm(int value);

	/**
	 * Returns the value of the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clear width, 300 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(int)
	 * @model
	 * @generated
	 */
	int getWidthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Opening#getWidthMm <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width Mm</em>' attribute.
	 * @see #getWidthMm()
	 * @generated
	 */
	void setWidthMm(int value);

	/**
	 * Returns the value of the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clear height; 0 = not measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(int)
	 * @model
	 * @generated
	 */
	int getHeightMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Opening#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Sill Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height of the sill above the floor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sill Mm</em>' attribute.
	 * @see #setSillMm(int)
	 * @model
	 * @generated
	 */
	int getSillMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Opening#getSillMm <em>Sill Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sill Mm</em>' attribute.
	 * @see #getSillMm()
	 * @generated
	 */
	void setSillMm(int value);

	/**
	 * Returns the value of the '<em><b>Swing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.OpeningSwing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its leaf moves [开启方式]; decides which floor stays free before a door.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing</em>' attribute.
	 * @see org.sceneplan.model.plan.OpeningSwing
	 * @see #setSwing(OpeningSwing)
	 * @model
	 * @generated
	 */
	OpeningSwing getSwing();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Opening#getSwing <em>Swing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing</em>' attribute.
	 * @see org.sceneplan.model.plan.OpeningSwing
	 * @see #getSwing()
	 * @generated
	 */
	void setSwing(OpeningSwing value);

	/**
	 * Returns the value of the '<em><b>Evacuation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads to a safety exit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evacuation</em>' attribute.
	 * @see #setEvacuation(boolean)
	 * @model
	 * @generated
	 */
	boolean isEvacuation();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Opening#isEvacuation <em>Evacuation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evacuation</em>' attribute.
	 * @see #isEvacuation()
	 * @generated
	 */
	void setEvacuation(boolean value);

	/**
	 * Returns the value of the '<em><b>Step Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level access.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step Free</em>' attribute.
	 * @see #setStepFree(boolean)
	 * @model
	 * @generated
	 */
	boolean isStepFree();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Opening#isStepFree <em>Step Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Free</em>' attribute.
	 * @see #isStepFree()
	 * @generated
	 */
	void setStepFree(boolean value);

} // Opening
