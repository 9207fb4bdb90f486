/**
 */
package org.sceneplan.model.standard;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Format Standard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The standard of one store format.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getId <em>Id</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getVersion <em>Version</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getMinAreaM2 <em>Min Area M2</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getMaxAreaM2 <em>Max Area M2</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getRuleBook <em>Rule Book</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getRuleBookVersion <em>Rule Book Version</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getZones <em>Zones</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getUtilities <em>Utilities</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getAdjacencies <em>Adjacencies</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FormatStandard#getRuleSettings <em>Rule Settings</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface FormatStandard extends Sourced {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * S_CLASS, SMART_KITCHEN, HOME or THREE_C.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FormatStandard#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Semantic version of the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @model required="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FormatStandard#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese name of the format [业态名称], for example 3C融合店.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Zh</em>' attribute.
	 * @see #setNameZh(String)
	 * @model
	 * @generated
	 */
	String getNameZh();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FormatStandard#getNameZh <em>Name Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Zh</em>' attribute.
	 * @see #getNameZh()
	 * @generated
	 */
	void setNameZh(String value);

	/**
	 * Returns the value of the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * English name of the format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name En</em>' attribute.
	 * @see #setNameEn(String)
	 * @model
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FormatStandard#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Min Area M2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least total store area the format is meant for, in m² [最小面积]; 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Area M2</em>' attribute.
	 * @see #setMinAreaM2(double)
	 * @model
	 * @generated
	 */
	double getMinAreaM2();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FormatStandard#getMinAreaM2 <em>Min Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Area M2</em>' attribute.
	 * @see #getMinAreaM2()
	 * @generated
	 */
	void setMinAreaM2(double value);

	/**
	 * Returns the value of the '<em><b>Max Area M2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest total store area the format is meant for, in m² [最大面积]; not below the least.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Area M2</em>' attribute.
	 * @see #setMaxAreaM2(double)
	 * @model
	 * @generated
	 */
	double getMaxAreaM2();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FormatStandard#getMaxAreaM2 <em>Max Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Area M2</em>' attribute.
	 * @see #getMaxAreaM2()
	 * @generated
	 */
	void setMaxAreaM2(double value);

	/**
	 * Returns the value of the '<em><b>Rule Book</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule book the format uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Book</em>' attribute.
	 * @see #setRuleBook(String)
	 * @model
	 * @generated
	 */
	String getRuleBook();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FormatStandard#getRuleBook <em>Rule Book</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Book</em>' attribute.
	 * @see #getRuleBook()
	 * @generated
	 */
	void setRuleBook(String value);

	/**
	 * Returns the value of the '<em><b>Rule Book Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Semantic version of the rule book it was written against [规则库版本].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Book Version</em>' attribute.
	 * @see #setRuleBookVersion(String)
	 * @model
	 * @generated
	 */
	String getRuleBookVersion();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FormatStandard#getRuleBookVersion <em>Rule Book Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Book Version</em>' attribute.
	 * @see #getRuleBookVersion()
	 * @generated
	 */
	void setRuleBookVersion(String value);

	/**
	 * Returns the value of the '<em><b>Zones</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.standard.ZoneStandard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What headquarters asks of each zone [区域标准]; the least shares add up to at most 100 %, the largest to 100 % or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zones</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<ZoneStandard> getZones();

	/**
	 * Returns the value of the '<em><b>Utilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.standard.UtilityRequirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that must be there for the format to work [水电要求].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Utilities</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<UtilityRequirement> getUtilities();

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.standard.SampleRequirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least numbers of samples per class [最低出样].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<SampleRequirement> getSamples();

	/**
	 * Returns the value of the '<em><b>Adjacencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.standard.AdjacencyRequirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What wants to be near or apart [相邻要求]; weighed by the automatic layout, no hard limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adjacencies</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<AdjacencyRequirement> getAdjacencies();

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.standard.MaterialKit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Promotional materials of the format [物料标准]; the material list is computed from them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materials</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<MaterialKit> getMaterials();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.standard.ApprovalCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Check list of headquarters for a plan [审核清单], in its order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<ApprovalCheck> getChecks();

	/**
	 * Returns the value of the '<em><b>Rule Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.standard.RuleSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settings of this format that replace those of the rule book with the same rule id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Settings</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleSetting> getRuleSettings();

} // FormatStandard
