/**
 */
package org.sceneplan.model.standard;


/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @generated
 */
public interface StandardFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StandardFactory INSTANCE = org.sceneplan.model.standard.impl.StandardFactoryImpl.eINSTANCE;

	/**
	 * Returns a new object of class '<em>Format Standard</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Format Standard</em>'.
	 * @generated
	 */
	FormatStandard createFormatStandard();

	/**
	 * Returns a new object of class '<em>Zone Standard</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Zone Standard</em>'.
	 * @generated
	 */
	ZoneStandard createZoneStandard();

	/**
	 * Returns a new object of class '<em>Fixture Allotment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fixture Allotment</em>'.
	 * @generated
	 */
	FixtureAllotment createFixtureAllotment();

	/**
	 * Returns a new object of class '<em>Utility Requirement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Utility Requirement</em>'.
	 * @generated
	 */
	UtilityRequirement createUtilityRequirement();

	/**
	 * Returns a new object of class '<em>Sample Requirement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sample Requirement</em>'.
	 * @generated
	 */
	SampleRequirement createSampleRequirement();

	/**
	 * Returns a new object of class '<em>Adjacency Requirement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Adjacency Requirement</em>'.
	 * @generated
	 */
	AdjacencyRequirement createAdjacencyRequirement();

	/**
	 * Returns a new object of class '<em>Material Kit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Material Kit</em>'.
	 * @generated
	 */
	MaterialKit createMaterialKit();

	/**
	 * Returns a new object of class '<em>Approval Check</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Approval Check</em>'.
	 * @generated
	 */
	ApprovalCheck createApprovalCheck();

	/**
	 * Returns a new object of class '<em>Rule Book</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rule Book</em>'.
	 * @generated
	 */
	RuleBook createRuleBook();

	/**
	 * Returns a new object of class '<em>Rule Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rule Setting</em>'.
	 * @generated
	 */
	RuleSetting createRuleSetting();

	/**
	 * Returns a new object of class '<em>Rule Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rule Change</em>'.
	 * @generated
	 */
	RuleChange createRuleChange();

} //StandardFactory
