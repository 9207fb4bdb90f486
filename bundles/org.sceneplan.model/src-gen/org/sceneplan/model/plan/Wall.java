/**
 */
package org.sceneplan.model.plan;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A wall inside the shell.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Wall#getFromXMm <em>From XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Wall#getFromYMm <em>From YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Wall#getToXMm <em>To XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Wall#getToYMm <em>To YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Wall#getThicknessMm <em>Thickness Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Wall#getReference <em>Reference</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Wall#isStructural <em>Structural</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Wall#getOpenings <em>Openings</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Wall extends Identified, Lockable {
	/**
	 * Returns the value of the '<em><b>From XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the line in mm, x of the survey frame [起点 x].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From XMm</em>' attribute.
	 * @see #setFromXMm(int)
	 * @model
	 * @generated
	 */
	int getFromXMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Wall#getFromXMm <em>From XMm</em>}' attribute.
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
	 * Start of the line in mm, y of the survey frame [起点 y].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From YMm</em>' attribute.
	 * @see #setFromYMm(int)
	 * @model
	 * @generated
	 */
	int getFromYMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Wall#getFromYMm <em>From YMm</em>}' attribute.
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
	 * End of the line in mm, x of the survey frame [终点 x]; the line is not of length 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To XMm</em>' attribute.
	 * @see #setToXMm(int)
	 * @model
	 * @generated
	 */
	int getToXMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Wall#getToXMm <em>To XMm</em>}' attribute.
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
	 * End of the line in mm, y of the survey frame [终点 y].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To YMm</em>' attribute.
	 * @see #setToYMm(int)
	 * @model
	 * @generated
	 */
	int getToYMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Wall#getToYMm <em>To YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To YMm</em>' attribute.
	 * @see #getToYMm()
	 * @generated
	 */
	void setToYMm(int value);

	/**
	 * Returns the value of the '<em><b>Thickness Mm</b></em>' attribute.
	 * The default value is <code>"120"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness in mm [墙厚], 30 to 1000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness Mm</em>' attribute.
	 * @see #setThicknessMm(int)
	 * @model default="120"
	 * @generated
	 */
	int getThicknessMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Wall#getThicknessMm <em>Thickness Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness Mm</em>' attribute.
	 * @see #getThicknessMm()
	 * @generated
	 */
	void setThicknessMm(int value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.WallReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which part of the wall was measured [定位基准]; decides on which side of the line the thickness lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see org.sceneplan.model.plan.WallReference
	 * @see #setReference(WallReference)
	 * @model
	 * @generated
	 */
	WallReference getReference();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Wall#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see org.sceneplan.model.plan.WallReference
	 * @see #getReference()
	 * @generated
	 */
	void setReference(WallReference value);

	/**
	 * Returns the value of the '<em><b>Structural</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carries load [承重墙]: may not be moved or cut; from the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Structural</em>' attribute.
	 * @see #setStructural(boolean)
	 * @model
	 * @generated
	 */
	boolean isStructural();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Wall#isStructural <em>Structural</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Structural</em>' attribute.
	 * @see #isStructural()
	 * @generated
	 */
	void setStructural(boolean value);

	/**
	 * Returns the value of the '<em><b>Openings</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.WallOpening}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Doors and passages in the wall [内墙门洞]; they do not overlap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Openings</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<WallOpening> getOpenings();

} // Wall
