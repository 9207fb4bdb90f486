/**
 */
package org.sceneplan.model.plan;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A display fixture, counter or partition standing on the floor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getTypeCode <em>Type Code</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getZone <em>Zone</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getXMm <em>XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getYMm <em>YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getAngleDeg <em>Angle Deg</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getClearMm <em>Clear Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getClearSides <em>Clear Sides</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getPositions <em>Positions</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getDockHost <em>Dock Host</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getDockAlongMm <em>Dock Along Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Fixture#getDockGapMm <em>Dock Gap Mm</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Fixture extends Identified, Lockable {
	/**
	 * Returns the value of the '<em><b>Type Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the fixture type in the catalogue, for example FBAY.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Code</em>' attribute.
	 * @see #setTypeCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getTypeCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getTypeCode <em>Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Code</em>' attribute.
	 * @see #getTypeCode()
	 * @generated
	 */
	void setTypeCode(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number shown on the plan and in the lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone the fixture belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' reference.
	 * @see #setZone(Zone)
	 * @model
	 * @generated
	 */
	Zone getZone();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getZone <em>Zone</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' reference.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(Zone value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layer it is shown, hidden and locked with [图层]; none = always shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' reference.
	 * @see #setLayer(Layer)
	 * @model
	 * @generated
	 */
	Layer getLayer();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getLayer <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' reference.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(Layer value);

	/**
	 * Returns the value of the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre of the footprint in mm, x of the survey frame [x].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>XMm</em>' attribute.
	 * @see #setXMm(int)
	 * @model
	 * @generated
	 */
	int getXMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getXMm <em>XMm</em>}' attribute.
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
	 * Centre of the footprint in mm, y of the survey frame [y].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>YMm</em>' attribute.
	 * @see #setYMm(int)
	 * @model
	 * @generated
	 */
	int getYMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getYMm <em>YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>YMm</em>' attribute.
	 * @see #getYMm()
	 * @generated
	 */
	void setYMm(int value);

	/**
	 * Returns the value of the '<em><b>Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 = the front looks south (-y) and the width runs east (+x); turned counter-clockwise about the centre.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Angle Deg</em>' attribute.
	 * @see #setAngleDeg(double)
	 * @model
	 * @generated
	 */
	double getAngleDeg();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getAngleDeg <em>Angle Deg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Angle Deg</em>' attribute.
	 * @see #getAngleDeg()
	 * @generated
	 */
	void setAngleDeg(double value);

	/**
	 * Returns the value of the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size along the local x axis in mm [宽], 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(int)
	 * @model
	 * @generated
	 */
	int getWidthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getWidthMm <em>Width Mm</em>}' attribute.
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
	 * Size along the local y axis from front to back in mm [深], 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth Mm</em>' attribute.
	 * @see #setDepthMm(int)
	 * @model
	 * @generated
	 */
	int getDepthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getDepthMm <em>Depth Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth Mm</em>' attribute.
	 * @see #getDepthMm()
	 * @generated
	 */
	void setDepthMm(int value);

	/**
	 * Returns the value of the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height above the floor in mm [高], 0 or more; from the fixture type, 0 = not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(int)
	 * @model
	 * @generated
	 */
	int getHeightMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Clear Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depth of the strip that stays free before each open side; 0 = none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clear Mm</em>' attribute.
	 * @see #setClearMm(int)
	 * @model
	 * @generated
	 */
	int getClearMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getClearMm <em>Clear Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clear Mm</em>' attribute.
	 * @see #getClearMm()
	 * @generated
	 */
	void setClearMm(int value);

	/**
	 * Returns the value of the '<em><b>Clear Sides</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 = none, 1 = front, 2 = front and back, 4 = all around.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clear Sides</em>' attribute.
	 * @see #setClearSides(int)
	 * @model default="1"
	 * @generated
	 */
	int getClearSides();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getClearSides <em>Clear Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clear Sides</em>' attribute.
	 * @see #getClearSides()
	 * @generated
	 */
	void setClearSides(int value);

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.DisplayPosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places for products on it [出样位], in the order of their numbers; they move and turn with the fixture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<DisplayPosition> getPositions();

	/**
	 * Returns the value of the '<em><b>Dock Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the fixture stands with its back to [靠附对象]: 'edge/3' = edge 3 of the outline, 'W1/left' or 'W1/right' = a face of wall W1 seen from 'from' to 'to', 'C1/0' to 'C1/3' = the face of column C1 before its local front, right, back and left; empty = it stands free. The fixture follows its host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dock Host</em>' attribute.
	 * @see #setDockHost(String)
	 * @model
	 * @generated
	 */
	String getDockHost();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getDockHost <em>Dock Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dock Host</em>' attribute.
	 * @see #getDockHost()
	 * @generated
	 */
	void setDockHost(String value);

	/**
	 * Returns the value of the '<em><b>Dock Along Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance in mm along the host to the centre of the fixture [靠附位置], from the left end of the host as a person with the back to it sees it: the start of an outline edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dock Along Mm</em>' attribute.
	 * @see #setDockAlongMm(int)
	 * @model
	 * @generated
	 */
	int getDockAlongMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getDockAlongMm <em>Dock Along Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dock Along Mm</em>' attribute.
	 * @see #getDockAlongMm()
	 * @generated
	 */
	void setDockAlongMm(int value);

	/**
	 * Returns the value of the '<em><b>Dock Gap Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance in mm from the host to the back of the fixture [靠附间隙], 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dock Gap Mm</em>' attribute.
	 * @see #setDockGapMm(int)
	 * @model
	 * @generated
	 */
	int getDockGapMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Fixture#getDockGapMm <em>Dock Gap Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dock Gap Mm</em>' attribute.
	 * @see #getDockGapMm()
	 * @generated
	 */
	void setDockGapMm(int value);

} // Fixture
