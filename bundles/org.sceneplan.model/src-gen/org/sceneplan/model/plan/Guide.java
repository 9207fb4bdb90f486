/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guide</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A help line across the level to draw along [参考线]; not printed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Guide#isVertical <em>Vertical</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Guide#getPositionMm <em>Position Mm</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Guide extends Identified {
	/**
	 * Returns the value of the '<em><b>Vertical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs north [竖直]: positionMm is its x; else it runs east and positionMm is its y.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vertical</em>' attribute.
	 * @see #setVertical(boolean)
	 * @model
	 * @generated
	 */
	boolean isVertical();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Guide#isVertical <em>Vertical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vertical</em>' attribute.
	 * @see #isVertical()
	 * @generated
	 */
	void setVertical(boolean value);

	/**
	 * Returns the value of the '<em><b>Position Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in mm in the survey frame [位置].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position Mm</em>' attribute.
	 * @see #setPositionMm(int)
	 * @model
	 * @generated
	 */
	int getPositionMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Guide#getPositionMm <em>Position Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position Mm</em>' attribute.
	 * @see #getPositionMm()
	 * @generated
	 */
	void setPositionMm(int value);

} // Guide
