/**
 */
package org.sceneplan.model.standard.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.sceneplan.model.standard.*;

import org.sceneplan.model.standard.impl.StandardPackageImpl;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.sceneplan.model.standard.impl.StandardPackageImpl
 * @generated
 */
public class StandardSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static StandardPackageImpl modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StandardSwitch() {
		if (modelPackage == null) {
			modelPackage = StandardPackageImpl.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case StandardPackageImpl.SOURCED: {
				Sourced sourced = (Sourced)theEObject;
				T result = caseSourced(sourced);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.FORMAT_STANDARD: {
				FormatStandard formatStandard = (FormatStandard)theEObject;
				T result = caseFormatStandard(formatStandard);
				if (result == null) result = caseSourced(formatStandard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.ZONE_STANDARD: {
				ZoneStandard zoneStandard = (ZoneStandard)theEObject;
				T result = caseZoneStandard(zoneStandard);
				if (result == null) result = caseSourced(zoneStandard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.FIXTURE_ALLOTMENT: {
				FixtureAllotment fixtureAllotment = (FixtureAllotment)theEObject;
				T result = caseFixtureAllotment(fixtureAllotment);
				if (result == null) result = caseSourced(fixtureAllotment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.UTILITY_REQUIREMENT: {
				UtilityRequirement utilityRequirement = (UtilityRequirement)theEObject;
				T result = caseUtilityRequirement(utilityRequirement);
				if (result == null) result = caseSourced(utilityRequirement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.SAMPLE_REQUIREMENT: {
				SampleRequirement sampleRequirement = (SampleRequirement)theEObject;
				T result = caseSampleRequirement(sampleRequirement);
				if (result == null) result = caseSourced(sampleRequirement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.ADJACENCY_REQUIREMENT: {
				AdjacencyRequirement adjacencyRequirement = (AdjacencyRequirement)theEObject;
				T result = caseAdjacencyRequirement(adjacencyRequirement);
				if (result == null) result = caseSourced(adjacencyRequirement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.MATERIAL_KIT: {
				MaterialKit materialKit = (MaterialKit)theEObject;
				T result = caseMaterialKit(materialKit);
				if (result == null) result = caseSourced(materialKit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.APPROVAL_CHECK: {
				ApprovalCheck approvalCheck = (ApprovalCheck)theEObject;
				T result = caseApprovalCheck(approvalCheck);
				if (result == null) result = caseSourced(approvalCheck);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.RULE_BOOK: {
				RuleBook ruleBook = (RuleBook)theEObject;
				T result = caseRuleBook(ruleBook);
				if (result == null) result = caseSourced(ruleBook);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.RULE_SETTING: {
				RuleSetting ruleSetting = (RuleSetting)theEObject;
				T result = caseRuleSetting(ruleSetting);
				if (result == null) result = caseSourced(ruleSetting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StandardPackageImpl.RULE_CHANGE: {
				RuleChange ruleChange = (RuleChange)theEObject;
				T result = caseRuleChange(ruleChange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sourced</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sourced</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSourced(Sourced object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Format Standard</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Format Standard</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFormatStandard(FormatStandard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Zone Standard</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Zone Standard</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseZoneStandard(ZoneStandard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fixture Allotment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fixture Allotment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFixtureAllotment(FixtureAllotment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Utility Requirement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Utility Requirement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUtilityRequirement(UtilityRequirement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sample Requirement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sample Requirement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSampleRequirement(SampleRequirement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Adjacency Requirement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Adjacency Requirement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAdjacencyRequirement(AdjacencyRequirement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Material Kit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Material Kit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMaterialKit(MaterialKit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Approval Check</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Approval Check</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApprovalCheck(ApprovalCheck object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule Book</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule Book</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRuleBook(RuleBook object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRuleSetting(RuleSetting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule Change</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule Change</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRuleChange(RuleChange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //StandardSwitch
