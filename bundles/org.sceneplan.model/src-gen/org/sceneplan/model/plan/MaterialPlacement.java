/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Material Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A promotional or information material (POSM) in its place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.MaterialPlacement#getMaterialCode <em>Material Code</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.MaterialPlacement#getZone <em>Zone</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.MaterialPlacement#getFixture <em>Fixture</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.MaterialPlacement#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.MaterialPlacement#getMountingHeightMm <em>Mounting Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.MaterialPlacement#getRule <em>Rule</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface MaterialPlacement extends Identified {
	/**
	 * Returns the value of the '<em><b>Material Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the material in the format standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material Code</em>' attribute.
	 * @see #setMaterialCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getMaterialCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.MaterialPlacement#getMaterialCode <em>Material Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material Code</em>' attribute.
	 * @see #getMaterialCode()
	 * @generated
	 */
	void setMaterialCode(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone it stands or hangs in [区域]; none = it belongs to the store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' reference.
	 * @see #setZone(Zone)
	 * @model
	 * @generated
	 */
	Zone getZone();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.MaterialPlacement#getZone <em>Zone</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' reference.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(Zone value);

	/**
	 * Returns the value of the '<em><b>Fixture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixture that carries it [道具]; none = it belongs to the zone or the store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixture</em>' reference.
	 * @see #setFixture(Fixture)
	 * @model
	 * @generated
	 */
	Fixture getFixture();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.MaterialPlacement#getFixture <em>Fixture</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixture</em>' reference.
	 * @see #getFixture()
	 * @generated
	 */
	void setFixture(Fixture value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pieces in this place without spares [数量]; 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(int)
	 * @model default="1"
	 * @generated
	 */
	int getQuantity();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.MaterialPlacement#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(int value);

	/**
	 * Returns the value of the '<em><b>Mounting Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Underside above the floor; 0 = on the fixture or floor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mounting Height Mm</em>' attribute.
	 * @see #setMountingHeightMm(int)
	 * @model
	 * @generated
	 */
	int getMountingHeightMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.MaterialPlacement#getMountingHeightMm <em>Mounting Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mounting Height Mm</em>' attribute.
	 * @see #getMountingHeightMm()
	 * @generated
	 */
	void setMountingHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rule of the standard that asked for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @model
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.MaterialPlacement#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

} // MaterialPlacement
