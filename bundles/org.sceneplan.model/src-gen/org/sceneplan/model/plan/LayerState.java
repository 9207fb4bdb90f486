/**
 */
package org.sceneplan.model.plan;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A saved state of all layers [图层状态]: which were hidden and which locked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.LayerState#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.LayerState#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.LayerState#getLocked <em>Locked</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface LayerState extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in the list of states [名称].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.LayerState#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers that are hidden [隐藏的图层]; all others are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden</em>' reference list.
	 * @model
	 * @generated
	 */
	EList<Layer> getHidden();

	/**
	 * Returns the value of the '<em><b>Locked</b></em>' reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers that are locked [锁定的图层]; all others are unlocked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locked</em>' reference list.
	 * @model
	 * @generated
	 */
	EList<Layer> getLocked();

} // LayerState
