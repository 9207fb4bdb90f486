/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Underlay</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A picture or drawing that lies under the plan to be traced [底图].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Underlay#getFile <em>File</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Underlay#getXMm <em>XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Underlay#getYMm <em>YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Underlay#getMmPerUnit <em>Mm Per Unit</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Underlay#getAngleDeg <em>Angle Deg</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Underlay#getOpacityPercent <em>Opacity Percent</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Underlay#isVisible <em>Visible</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Underlay extends Identified, Lockable {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File of the picture or drawing [文件], relative to the folder of the plan with '/' between folders; it lies beside or below the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @model required="true"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Underlay#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the lower left corner of the picture or the origin of the drawing lies in mm, x of the survey frame [x].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>XMm</em>' attribute.
	 * @see #setXMm(int)
	 * @model
	 * @generated
	 */
	int getXMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Underlay#getXMm <em>XMm</em>}' attribute.
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
	 * Where the lower left corner of the picture or the origin of the drawing lies in mm, y of the survey frame [y].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>YMm</em>' attribute.
	 * @see #setYMm(int)
	 * @model
	 * @generated
	 */
	int getYMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Underlay#getYMm <em>YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>YMm</em>' attribute.
	 * @see #getYMm()
	 * @generated
	 */
	void setYMm(int value);

	/**
	 * Returns the value of the '<em><b>Mm Per Unit</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of one pixel or drawing unit in mm [比例]; more than 0, set by a known length.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mm Per Unit</em>' attribute.
	 * @see #setMmPerUnit(double)
	 * @model default="1.0"
	 * @generated
	 */
	double getMmPerUnit();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Underlay#getMmPerUnit <em>Mm Per Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mm Per Unit</em>' attribute.
	 * @see #getMmPerUnit()
	 * @generated
	 */
	void setMmPerUnit(double value);

	/**
	 * Returns the value of the '<em><b>Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn about that corner or origin in degrees, counter-clockwise [角度]. -3600 to 3600.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Angle Deg</em>' attribute.
	 * @see #setAngleDeg(double)
	 * @model
	 * @generated
	 */
	double getAngleDeg();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Underlay#getAngleDeg <em>Angle Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Angle Deg</em>' attribute.
	 * @see #getAngleDeg()
	 * @generated
	 */
	void setAngleDeg(double value);

	/**
	 * Returns the value of the '<em><b>Opacity Percent</b></em>' attribute.
	 * The default value is <code>"50"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strongly it is drawn [不透明度], 0 = not at all to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opacity Percent</em>' attribute.
	 * @see #setOpacityPercent(int)
	 * @model default="50"
	 * @generated
	 */
	int getOpacityPercent();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Underlay#getOpacityPercent <em>Opacity Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opacity Percent</em>' attribute.
	 * @see #getOpacityPercent()
	 * @generated
	 */
	void setOpacityPercent(int value);

	/**
	 * Returns the value of the '<em><b>Visible</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether views draw it [显示].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visible</em>' attribute.
	 * @see #setVisible(boolean)
	 * @model default="true"
	 * @generated
	 */
	boolean isVisible();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Underlay#isVisible <em>Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visible</em>' attribute.
	 * @see #isVisible()
	 * @generated
	 */
	void setVisible(boolean value);

} // Underlay
