/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dimension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dimension line between two points.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getFromXMm <em>From XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getFromYMm <em>From YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getToXMm <em>To XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getToYMm <em>To YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getOffsetMm <em>Offset Mm</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Dimension extends Identified {
	/**
	 * Returns the value of the '<em><b>From XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the measured line in mm, x of the survey frame [起点 x].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From XMm</em>' attribute.
	 * @see #setFromXMm(int)
	 * @model
	 * @generated
	 */
	int getFromXMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getFromXMm <em>From XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From XMm</em>' attribute.
	 * @see #getFromXMm()
	 * @generated
	 */
	void setFromXMm(int value);

	/**
	 * Returns the value of the '<em><b>From YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the measured line in mm, y of the survey frame [起点 y].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From YMm</em>' attribute.
	 * @see #setFromYMm(int)
	 * @model
	 * @generated
	 */
	int getFromYMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getFromYMm <em>From YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From YMm</em>' attribute.
	 * @see #getFromYMm()
	 * @generated
	 */
	void setFromYMm(int value);

	/**
	 * Returns the value of the '<em><b>To XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the measured line in mm, x of the survey frame [终点 x].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To XMm</em>' attribute.
	 * @see #setToXMm(int)
	 * @model
	 * @generated
	 */
	int getToXMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getToXMm <em>To XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To XMm</em>' attribute.
	 * @see #getToXMm()
	 * @generated
	 */
	void setToXMm(int value);

	/**
	 * Returns the value of the '<em><b>To YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the measured line in mm, y of the survey frame [终点 y].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To YMm</em>' attribute.
	 * @see #setToYMm(int)
	 * @model
	 * @generated
	 */
	int getToYMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getToYMm <em>To YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To YMm</em>' attribute.
	 * @see #getToYMm()
	 * @generated
	 */
	void setToYMm(int value);

	/**
	 * Returns the value of the '<em><b>Offset Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance of the dimension line from the measured line, positive to its left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Mm</em>' attribute.
	 * @see #setOffsetMm(int)
	 * @model
	 * @generated
	 */
	int getOffsetMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getOffsetMm <em>Offset Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Mm</em>' attribute.
	 * @see #getOffsetMm()
	 * @generated
	 */
	void setOffsetMm(int value);

} // Dimension
