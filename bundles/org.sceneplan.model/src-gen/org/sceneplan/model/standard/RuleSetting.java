/**
 */
package org.sceneplan.model.standard;

import org.eclipse.emf.common.util.EList;

import org.sceneplan.model.plan.StoreTier;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Limit, severity and scope of one rule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getTitleZh <em>Title Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getMinAreaM2 <em>Min Area M2</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getMaxAreaM2 <em>Max Area M2</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getTiers <em>Tiers</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getZoneCodes <em>Zone Codes</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getClause <em>Clause</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.RuleSetting#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface RuleSetting extends Sourced {
	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the rule in findings [规则编号], for example F08-1; unique in its file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @model required="true"
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Title Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule in words, in Chinese [标题].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title Zh</em>' attribute.
	 * @see #setTitleZh(String)
	 * @model
	 * @generated
	 */
	String getTitleZh();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getTitleZh <em>Title Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title Zh</em>' attribute.
	 * @see #getTitleZh()
	 * @generated
	 */
	void setTitleZh(String value);

	/**
	 * Returns the value of the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule in words, in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title En</em>' attribute.
	 * @see #setTitleEn(String)
	 * @model
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number measured against; meaning and unit stand in unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(double)
	 * @model
	 * @generated
	 */
	double getLimit();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the limit [单位], for example mm, m², % or person/m²; empty where the rule has no number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.standard.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a finding of the rule does to the plan [严重程度].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.sceneplan.model.standard.Severity
	 * @see #setSeverity(Severity)
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.sceneplan.model.standard.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the rule is tested [启用]; false = the book knows it, no finding comes of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Min Area M2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule applies from this store area on; 0 = always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Area M2</em>' attribute.
	 * @see #setMinAreaM2(double)
	 * @model
	 * @generated
	 */
	double getMinAreaM2();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getMinAreaM2 <em>Min Area M2</em>}' attribute.
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
	 * The rule applies up to this store area, in m² [适用面积上限]; not below the least; 0 = without bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Area M2</em>' attribute.
	 * @see #setMaxAreaM2(double)
	 * @model
	 * @generated
	 */
	double getMaxAreaM2();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getMaxAreaM2 <em>Max Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Area M2</em>' attribute.
	 * @see #getMaxAreaM2()
	 * @generated
	 */
	void setMaxAreaM2(double value);

	/**
	 * Returns the value of the '<em><b>Tiers</b></em>' attribute list.
	 * The list contents are of type {@link org.sceneplan.model.plan.StoreTier}.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.StoreTier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds of town the rule applies to [适用城市级别]; empty = all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tiers</em>' attribute list.
	 * @see org.sceneplan.model.plan.StoreTier
	 * @model
	 * @generated
	 */
	EList<StoreTier> getTiers();

	/**
	 * Returns the value of the '<em><b>Zone Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zones whose things the rule looks at [适用区域]; empty = the whole store. In a format standard each is one of its zones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone Codes</em>' attribute list.
	 * @model
	 * @generated
	 */
	EList<String> getZoneCodes();

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard and clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' attribute.
	 * @see #setClause(String)
	 * @model
	 * @generated
	 */
	String getClause();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getClause <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' attribute.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(String value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A wording of the law, B trade document, C web page, K own knowledge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.RuleSetting#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.standard.RuleChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What headquarters changed in this setting [修改记录], oldest first; empty = as delivered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleChange> getChanges();

} // RuleSetting
