/**
 */
package org.sceneplan.model.plan;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One storey of the shop.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Level#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getStorey <em>Storey</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getClearHeightMm <em>Clear Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getOutline <em>Outline</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getWalls <em>Walls</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getOpenings <em>Openings</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getServices <em>Services</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getObstacles <em>Obstacles</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getZones <em>Zones</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getAisles <em>Aisles</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getFixtures <em>Fixtures</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getUnderlays <em>Underlays</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Level#getGuides <em>Guides</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Level extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name on drawings and in lists [楼层名称], for example 1F; the id where the survey gives none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Level#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Storey</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 = ground floor, 2 = first above, -1 = first below.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storey</em>' attribute.
	 * @see #setStorey(int)
	 * @model default="1"
	 * @generated
	 */
	int getStorey();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Level#getStorey <em>Storey</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storey</em>' attribute.
	 * @see #getStorey()
	 * @generated
	 */
	void setStorey(int value);

	/**
	 * Returns the value of the '<em><b>Clear Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clear height from floor to the lowest continuous ceiling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clear Height Mm</em>' attribute.
	 * @see #setClearHeightMm(int)
	 * @model required="true"
	 * @generated
	 */
	int getClearHeightMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Level#getClearHeightMm <em>Clear Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clear Height Mm</em>' attribute.
	 * @see #getClearHeightMm()
	 * @generated
	 */
	void setClearHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Outline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inner face of the shell. Edge i runs from point i to point i+1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outline</em>' attribute.
	 * @see #setOutline(String)
	 * @model dataType="org.sceneplan.model.plan.RingText" required="true"
	 * @generated
	 */
	String getOutline();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Level#getOutline <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outline</em>' attribute.
	 * @see #getOutline()
	 * @generated
	 */
	void setOutline(String value);

	/**
	 * Returns the value of the '<em><b>Walls</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Wall}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inner walls [内墙]; from the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Walls</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Wall> getWalls();

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Column}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns standing in the shop [柱]; from the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Column> getColumns();

	/**
	 * Returns the value of the '<em><b>Openings</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Opening}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Doors and windows of the outer shell [门窗]; from the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Openings</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Opening> getOpenings();

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.ServicePoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surveyed and planned connections [水电点位]; a layout replaces only planned ones that are not locked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<ServicePoint> getServices();

	/**
	 * Returns the value of the '<em><b>Obstacles</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Obstacle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed things on the floor [障碍物]; from the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Obstacles</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Obstacle> getObstacles();

	/**
	 * Returns the value of the '<em><b>Zones</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Zone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scene zones [场景区]; written by the automatic layout, changed by designers. They do not overlap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zones</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Zone> getZones();

	/**
	 * Returns the value of the '<em><b>Aisles</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Aisle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Main aisles first, then side aisles [通道]; written by the automatic layout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aisles</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Aisle> getAisles();

	/**
	 * Returns the value of the '<em><b>Fixtures</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Fixture}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixtures on this storey [道具], in the order of their numbers after an automatic layout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixtures</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Fixture> getFixtures();

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.MaterialPlacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Materials a designer has put in place [物料]; empty while the quantities follow from the standard alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materials</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<MaterialPlacement> getMaterials();

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dimension lines drawn by hand [尺寸标注]; those of the drawing sheet are computed and not stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Dimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts written on the plan by hand [文字注释].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets of elements that are selected and moved together [编组]; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Group> getGroups();

	/**
	 * Returns the value of the '<em><b>Underlays</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Underlay}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pictures and drawings that lie under the plan [底图]; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Underlays</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Underlay> getUnderlays();

	/**
	 * Returns the value of the '<em><b>Guides</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Guide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help lines to draw along [参考线]; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guides</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Guide> getGuides();

} // Level
