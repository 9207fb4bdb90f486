/**
 */
package org.sceneplan.model.standard.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.sceneplan.model.standard.*;

import org.sceneplan.model.standard.impl.StandardPackageImpl;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.sceneplan.model.standard.impl.StandardPackageImpl
 * @generated
 */
public class StandardAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static StandardPackageImpl modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StandardAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = StandardPackageImpl.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StandardSwitch<Adapter> modelSwitch =
		new StandardSwitch<Adapter>() {
			@Override
			public Adapter caseSourced(Sourced object) {
				return createSourcedAdapter();
			}
			@Override
			public Adapter caseFormatStandard(FormatStandard object) {
				return createFormatStandardAdapter();
			}
			@Override
			public Adapter caseZoneStandard(ZoneStandard object) {
				return createZoneStandardAdapter();
			}
			@Override
			public Adapter caseFixtureAllotment(FixtureAllotment object) {
				return createFixtureAllotmentAdapter();
			}
			@Override
			public Adapter caseUtilityRequirement(UtilityRequirement object) {
				return createUtilityRequirementAdapter();
			}
			@Override
			public Adapter caseSampleRequirement(SampleRequirement object) {
				return createSampleRequirementAdapter();
			}
			@Override
			public Adapter caseAdjacencyRequirement(AdjacencyRequirement object) {
				return createAdjacencyRequirementAdapter();
			}
			@Override
			public Adapter caseMaterialKit(MaterialKit object) {
				return createMaterialKitAdapter();
			}
			@Override
			public Adapter caseApprovalCheck(ApprovalCheck object) {
				return createApprovalCheckAdapter();
			}
			@Override
			public Adapter caseRuleBook(RuleBook object) {
				return createRuleBookAdapter();
			}
			@Override
			public Adapter caseRuleSetting(RuleSetting object) {
				return createRuleSettingAdapter();
			}
			@Override
			public Adapter caseRuleChange(RuleChange object) {
				return createRuleChangeAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.Sourced <em>Sourced</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.Sourced
	 * @generated
	 */
	public Adapter createSourcedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.FormatStandard <em>Format Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.FormatStandard
	 * @generated
	 */
	public Adapter createFormatStandardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.ZoneStandard <em>Zone Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.ZoneStandard
	 * @generated
	 */
	public Adapter createZoneStandardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.FixtureAllotment <em>Fixture Allotment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.FixtureAllotment
	 * @generated
	 */
	public Adapter createFixtureAllotmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.UtilityRequirement <em>Utility Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.UtilityRequirement
	 * @generated
	 */
	public Adapter createUtilityRequirementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.SampleRequirement <em>Sample Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.SampleRequirement
	 * @generated
	 */
	public Adapter createSampleRequirementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.AdjacencyRequirement <em>Adjacency Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.AdjacencyRequirement
	 * @generated
	 */
	public Adapter createAdjacencyRequirementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.MaterialKit <em>Material Kit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.MaterialKit
	 * @generated
	 */
	public Adapter createMaterialKitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.ApprovalCheck <em>Approval Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.ApprovalCheck
	 * @generated
	 */
	public Adapter createApprovalCheckAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.RuleBook <em>Rule Book</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.RuleBook
	 * @generated
	 */
	public Adapter createRuleBookAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.RuleSetting <em>Rule Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.RuleSetting
	 * @generated
	 */
	public Adapter createRuleSettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sceneplan.model.standard.RuleChange <em>Rule Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sceneplan.model.standard.RuleChange
	 * @generated
	 */
	public Adapter createRuleChangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //StandardAdapterFactory
