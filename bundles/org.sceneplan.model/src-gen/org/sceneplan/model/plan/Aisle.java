/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Aisle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A walking area kept free of fixtures.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Aisle#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Aisle#getOutline <em>Outline</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Aisle#getDesignWidthMm <em>Design Width Mm</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Aisle extends Identified, Lockable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.AisleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank of the aisle [类型]; main aisles have the greater least width.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.plan.AisleKind
	 * @see #setKind(AisleKind)
	 * @model
	 * @generated
	 */
	AisleKind getKind();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Aisle#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.plan.AisleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AisleKind value);

	/**
	 * Returns the value of the '<em><b>Outline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Area to walk on [轮廓], a ring in mm inside the outline of the level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outline</em>' attribute.
	 * @see #setOutline(String)
	 * @model dataType="org.sceneplan.model.plan.RingText" required="true"
	 * @generated
	 */
	String getOutline();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Aisle#getOutline <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outline</em>' attribute.
	 * @see #getOutline()
	 * @generated
	 */
	void setOutline(String value);

	/**
	 * Returns the value of the '<em><b>Design Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width the aisle was designed with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Design Width Mm</em>' attribute.
	 * @see #setDesignWidthMm(int)
	 * @model
	 * @generated
	 */
	int getDesignWidthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Aisle#getDesignWidthMm <em>Design Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Design Width Mm</em>' attribute.
	 * @see #getDesignWidthMm()
	 * @generated
	 */
	void setDesignWidthMm(int value);

} // Aisle
