/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Obstacle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A fixed thing on the floor that nothing may be placed on, with a strip around it that stays free [障碍物].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Obstacle#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Obstacle#getOutline <em>Outline</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Obstacle#getClearanceMm <em>Clearance Mm</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Obstacle extends Identified, Lockable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.ObstacleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is [类型]; decides its symbol and whether people can leave the storey by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.plan.ObstacleKind
	 * @see #setKind(ObstacleKind)
	 * @model
	 * @generated
	 */
	ObstacleKind getKind();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Obstacle#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.plan.ObstacleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ObstacleKind value);

	/**
	 * Returns the value of the '<em><b>Outline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Area on the floor [轮廓], a ring in mm in the survey frame.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outline</em>' attribute.
	 * @see #setOutline(String)
	 * @model dataType="org.sceneplan.model.plan.RingText" required="true"
	 * @generated
	 */
	String getOutline();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Obstacle#getOutline <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outline</em>' attribute.
	 * @see #getOutline()
	 * @generated
	 */
	void setOutline(String value);

	/**
	 * Returns the value of the '<em><b>Clearance Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the strip around the outline that stays free of fixtures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clearance Mm</em>' attribute.
	 * @see #setClearanceMm(int)
	 * @model
	 * @generated
	 */
	int getClearanceMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Obstacle#getClearanceMm <em>Clearance Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clearance Mm</em>' attribute.
	 * @see #getClearanceMm()
	 * @generated
	 */
	void setClearanceMm(int value);

} // Obstacle
