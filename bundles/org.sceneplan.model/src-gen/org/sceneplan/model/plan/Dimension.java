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
 *   <li>{@link org.sceneplan.model.plan.Dimension#getFromElement <em>From Element</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getFromAnchor <em>From Anchor</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getToElement <em>To Element</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getToAnchor <em>To Anchor</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getChain <em>Chain</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#isDirected <em>Directed</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getAngleDeg <em>Angle Deg</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getFromLost <em>From Lost</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Dimension#getToLost <em>To Lost</em>}</li>
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
	 * Distance of the dimension line from the measured line, positive to its left; of one with a direction, from the start, positive to the left of the direction.
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

	/**
	 * Returns the value of the '<em><b>From Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Element the start of the measured line hangs on [起点对象]; the level for its outline, none = the start stays where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Element</em>' reference.
	 * @see #setFromElement(Identified)
	 * @model
	 * @generated
	 */
	Identified getFromElement();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getFromElement <em>From Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Element</em>' reference.
	 * @see #getFromElement()
	 * @generated
	 */
	void setFromElement(Identified value);

	/**
	 * Returns the value of the '<em><b>From Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place on that element [起点锚]: centre, front, back, left, right (of a fixture or column), start, end (of a wall or opening), left, right (face of a wall), edge/3, corner/2 (of an outline, zone, aisle, obstacle, fixture or column). On a face or edge the end is the place nearest to where it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Anchor</em>' attribute.
	 * @see #setFromAnchor(String)
	 * @model
	 * @generated
	 */
	String getFromAnchor();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getFromAnchor <em>From Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Anchor</em>' attribute.
	 * @see #getFromAnchor()
	 * @generated
	 */
	void setFromAnchor(String value);

	/**
	 * Returns the value of the '<em><b>To Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Element the end of the measured line hangs on [终点对象]; none = the end stays where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Element</em>' reference.
	 * @see #setToElement(Identified)
	 * @model
	 * @generated
	 */
	Identified getToElement();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getToElement <em>To Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Element</em>' reference.
	 * @see #getToElement()
	 * @generated
	 */
	void setToElement(Identified value);

	/**
	 * Returns the value of the '<em><b>To Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place on that element [终点锚]; the values of fromAnchor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Anchor</em>' attribute.
	 * @see #setToAnchor(String)
	 * @model
	 * @generated
	 */
	String getToAnchor();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getToAnchor <em>To Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Anchor</em>' attribute.
	 * @see #getToAnchor()
	 * @generated
	 */
	void setToAnchor(String value);

	/**
	 * Returns the value of the '<em><b>Chain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the dimension chain it belongs to [尺寸链]; dimensions of a level with the same name form one chain, empty = it stands alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chain</em>' attribute.
	 * @see #setChain(String)
	 * @model
	 * @generated
	 */
	String getChain();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getChain <em>Chain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chain</em>' attribute.
	 * @see #getChain()
	 * @generated
	 */
	void setChain(String value);

	/**
	 * Returns the value of the '<em><b>Directed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the dimension line runs in the direction of angleDeg [定向] and measures how far the ends lie apart in it, with extension lines from the ends; false = it runs from end to end. All dimensions of a chain that have a direction lie on one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directed</em>' attribute.
	 * @see #setDirected(boolean)
	 * @model
	 * @generated
	 */
	boolean isDirected();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#isDirected <em>Directed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Directed</em>' attribute.
	 * @see #isDirected()
	 * @generated
	 */
	void setDirected(boolean value);

	/**
	 * Returns the value of the '<em><b>Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direction of the dimension line in degrees counter-clockwise from x [方向角], 0 or more and below 360; only with directed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Angle Deg</em>' attribute.
	 * @see #setAngleDeg(double)
	 * @model
	 * @generated
	 */
	double getAngleDeg();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getAngleDeg <em>Angle Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Angle Deg</em>' attribute.
	 * @see #getAngleDeg()
	 * @generated
	 */
	void setAngleDeg(double value);

	/**
	 * Returns the value of the '<em><b>From Lost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the element the start hung on until that was deleted [起点原对象], for example Wall: the start is loose; empty = it hangs on fromElement or was placed freely.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Lost</em>' attribute.
	 * @see #setFromLost(String)
	 * @model
	 * @generated
	 */
	String getFromLost();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getFromLost <em>From Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Lost</em>' attribute.
	 * @see #getFromLost()
	 * @generated
	 */
	void setFromLost(String value);

	/**
	 * Returns the value of the '<em><b>To Lost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the element the end hung on until that was deleted [终点原对象]; the values of fromLost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Lost</em>' attribute.
	 * @see #setToLost(String)
	 * @model
	 * @generated
	 */
	String getToLost();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Dimension#getToLost <em>To Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Lost</em>' attribute.
	 * @see #getToLost()
	 * @generated
	 */
	void setToLost(String value);

} // Dimension
