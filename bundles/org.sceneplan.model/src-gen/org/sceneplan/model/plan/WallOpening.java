/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wall Opening</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A door or passage in an inner wall [内墙门洞]; goes with its wall.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.WallOpening#getOffsetMm <em>Offset Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.WallOpening#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.WallOpening#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.WallOpening#getSwing <em>Swing</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.WallOpening#isHingedAtFarJamb <em>Hinged At Far Jamb</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface WallOpening extends Identified, Lockable {
	/**
	 * Returns the value of the '<em><b>Offset Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance along the line of the wall from its start to the near jamb [距起点].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Mm</em>' attribute.
	 * @see #setOffsetMm(int)
	 * @model
	 * @generated
	 */
	int getOffsetMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.WallOpening#getOffsetMm <em>Offset Mm</em>}' attribute.
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
	 * Clear width, 300 or more [净宽].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(int)
	 * @model
	 * @generated
	 */
	int getWidthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.WallOpening#getWidthMm <em>Width Mm</em>}' attribute.
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
	 * Clear height [净高]; 0 = not measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(int)
	 * @model
	 * @generated
	 */
	int getHeightMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.WallOpening#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Swing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.WallOpeningSwing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its leaf moves [开启方式]; decides which floor stays free beside the wall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swing</em>' attribute.
	 * @see org.sceneplan.model.plan.WallOpeningSwing
	 * @see #setSwing(WallOpeningSwing)
	 * @model
	 * @generated
	 */
	WallOpeningSwing getSwing();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.WallOpening#getSwing <em>Swing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swing</em>' attribute.
	 * @see org.sceneplan.model.plan.WallOpeningSwing
	 * @see #getSwing()
	 * @generated
	 */
	void setSwing(WallOpeningSwing value);

	/**
	 * Returns the value of the '<em><b>Hinged At Far Jamb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The single leaf hangs at the jamb far from the start of the wall [铰链在远端]; else at the near one. Doors of two leaves hang at both.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hinged At Far Jamb</em>' attribute.
	 * @see #setHingedAtFarJamb(boolean)
	 * @model
	 * @generated
	 */
	boolean isHingedAtFarJamb();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.WallOpening#isHingedAtFarJamb <em>Hinged At Far Jamb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hinged At Far Jamb</em>' attribute.
	 * @see #isHingedAtFarJamb()
	 * @generated
	 */
	void setHingedAtFarJamb(boolean value);

} // WallOpening
