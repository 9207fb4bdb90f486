/**
 */
package org.sceneplan.model.plan;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Store Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The plan of one store; root of a .storeplan file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getStandardId <em>Standard Id</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getStandardVersion <em>Standard Version</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getCatalogueId <em>Catalogue Id</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getCatalogueVersion <em>Catalogue Version</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getStore <em>Store</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getUnmetRequirements <em>Unmet Requirements</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.StorePlan#getLayerStates <em>Layer States</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface StorePlan extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the plan shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.StorePlan#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revision of the plan, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @model default="1"
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.StorePlan#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

	/**
	 * Returns the value of the '<em><b>Standard Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the format standard the plan was designed against, for example S_CLASS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard Id</em>' attribute.
	 * @see #setStandardId(String)
	 * @model required="true"
	 * @generated
	 */
	String getStandardId();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.StorePlan#getStandardId <em>Standard Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard Id</em>' attribute.
	 * @see #getStandardId()
	 * @generated
	 */
	void setStandardId(String value);

	/**
	 * Returns the value of the '<em><b>Standard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of that standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard Version</em>' attribute.
	 * @see #setStandardVersion(String)
	 * @model
	 * @generated
	 */
	String getStandardVersion();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.StorePlan#getStandardVersion <em>Standard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard Version</em>' attribute.
	 * @see #getStandardVersion()
	 * @generated
	 */
	void setStandardVersion(String value);

	/**
	 * Returns the value of the '<em><b>Catalogue Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the catalogue the products come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catalogue Id</em>' attribute.
	 * @see #setCatalogueId(String)
	 * @model
	 * @generated
	 */
	String getCatalogueId();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.StorePlan#getCatalogueId <em>Catalogue Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catalogue Id</em>' attribute.
	 * @see #getCatalogueId()
	 * @generated
	 */
	void setCatalogueId(String value);

	/**
	 * Returns the value of the '<em><b>Catalogue Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of that catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catalogue Version</em>' attribute.
	 * @see #setCatalogueVersion(String)
	 * @model
	 * @generated
	 */
	String getCatalogueVersion();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.StorePlan#getCatalogueVersion <em>Catalogue Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catalogue Version</em>' attribute.
	 * @see #getCatalogueVersion()
	 * @generated
	 */
	void setCatalogueVersion(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the last automatic layout; the same seed gives the same plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.StorePlan#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Store</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The store the plan is for [门店].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Store</em>' containment reference.
	 * @see #setStore(Store)
	 * @model containment="true" required="true"
	 * @generated
	 */
	Store getStore();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.StorePlan#getStore <em>Store</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Store</em>' containment reference.
	 * @see #getStore()
	 * @generated
	 */
	void setStore(Store value);

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers fixtures are sorted into [图层]; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storeys in the order of the survey [楼层], one or more; the sum of their outline areas is the base of every zone share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Level> getLevels();

	/**
	 * Returns the value of the '<em><b>Unmet Requirements</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.UnmetRequirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the last automatic layout could not fulfil, and why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unmet Requirements</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<UnmetRequirement> getUnmetRequirements();

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What-ifs kept beside the plan on the same shell [情景方案]; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Scenario> getScenarios();

	/**
	 * Returns the value of the '<em><b>Layer States</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.plan.LayerState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Saved states of the layers [图层状态]; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer States</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<LayerState> getLayerStates();

} // StorePlan
