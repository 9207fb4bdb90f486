/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column standing in the shop [柱]; fixtures keep off its footprint.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Column#getXMm <em>XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Column#getYMm <em>YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Column#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Column#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Column#getAngleDeg <em>Angle Deg</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Column#isRound <em>Round</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Column extends Identified, Lockable {
	/**
	 * Returns the value of the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre in mm, x of the survey frame [x].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>XMm</em>' attribute.
	 * @see #setXMm(int)
	 * @model
	 * @generated
	 */
	int getXMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Column#getXMm <em>XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>XMm</em>' attribute.
	 * @see #getXMm()
	 * @generated
	 */
	void setXMm(int value);

	/**
	 * Returns the value of the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre in mm, y of the survey frame [y].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>YMm</em>' attribute.
	 * @see #setYMm(int)
	 * @model
	 * @generated
	 */
	int getYMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Column#getYMm <em>YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>YMm</em>' attribute.
	 * @see #getYMm()
	 * @generated
	 */
	void setYMm(int value);

	/**
	 * Returns the value of the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size along the local x axis, 50 or more; the diameter of a round column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(int)
	 * @model
	 * @generated
	 */
	int getWidthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Column#getWidthMm <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width Mm</em>' attribute.
	 * @see #getWidthMm()
	 * @generated
	 */
	void setWidthMm(int value);

	/**
	 * Returns the value of the '<em><b>Depth Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size along the local y axis, 50 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth Mm</em>' attribute.
	 * @see #setDepthMm(int)
	 * @model
	 * @generated
	 */
	int getDepthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Column#getDepthMm <em>Depth Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth Mm</em>' attribute.
	 * @see #getDepthMm()
	 * @generated
	 */
	void setDepthMm(int value);

	/**
	 * Returns the value of the '<em><b>Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn about the centre in degrees, counter-clockwise [角度]; 0 = width runs east. -3600 to 3600.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Angle Deg</em>' attribute.
	 * @see #setAngleDeg(double)
	 * @model
	 * @generated
	 */
	double getAngleDeg();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Column#getAngleDeg <em>Angle Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Angle Deg</em>' attribute.
	 * @see #getAngleDeg()
	 * @generated
	 */
	void setAngleDeg(double value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Round column [圆柱]: the width is the diameter and the depth is not used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round</em>' attribute.
	 * @see #setRound(boolean)
	 * @model
	 * @generated
	 */
	boolean isRound();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Column#isRound <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' attribute.
	 * @see #isRound()
	 * @generated
	 */
	void setRound(boolean value);

} // Column
