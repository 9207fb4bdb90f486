/**
 */
package org.sceneplan.model.standard.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.sceneplan.model.standard.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StandardFactoryImpl extends EFactoryImpl implements StandardFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final StandardFactoryImpl eINSTANCE = init();

	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static StandardFactoryImpl init() {
		try {
			StandardFactoryImpl theStandardFactory = (StandardFactoryImpl)EPackage.Registry.INSTANCE.getEFactory(StandardPackageImpl.eNS_URI);
			if (theStandardFactory != null) {
				return theStandardFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new StandardFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StandardFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case StandardPackageImpl.FORMAT_STANDARD: return createFormatStandard();
			case StandardPackageImpl.ZONE_STANDARD: return createZoneStandard();
			case StandardPackageImpl.FIXTURE_ALLOTMENT: return createFixtureAllotment();
			case StandardPackageImpl.UTILITY_REQUIREMENT: return createUtilityRequirement();
			case StandardPackageImpl.SAMPLE_REQUIREMENT: return createSampleRequirement();
			case StandardPackageImpl.ADJACENCY_REQUIREMENT: return createAdjacencyRequirement();
			case StandardPackageImpl.MATERIAL_KIT: return createMaterialKit();
			case StandardPackageImpl.APPROVAL_CHECK: return createApprovalCheck();
			case StandardPackageImpl.RULE_BOOK: return createRuleBook();
			case StandardPackageImpl.RULE_SETTING: return createRuleSetting();
			case StandardPackageImpl.RULE_CHANGE: return createRuleChange();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case StandardPackageImpl.ZONE_KIND:
				return createZoneKindFromString(eDataType, initialValue);
			case StandardPackageImpl.PLACING:
				return createPlacingFromString(eDataType, initialValue);
			case StandardPackageImpl.ADJACENCY_RELATION:
				return createAdjacencyRelationFromString(eDataType, initialValue);
			case StandardPackageImpl.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case StandardPackageImpl.COUNT_BASIS:
				return createCountBasisFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case StandardPackageImpl.ZONE_KIND:
				return convertZoneKindToString(eDataType, instanceValue);
			case StandardPackageImpl.PLACING:
				return convertPlacingToString(eDataType, instanceValue);
			case StandardPackageImpl.ADJACENCY_RELATION:
				return convertAdjacencyRelationToString(eDataType, instanceValue);
			case StandardPackageImpl.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case StandardPackageImpl.COUNT_BASIS:
				return convertCountBasisToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FormatStandard createFormatStandard() {
		FormatStandardImpl formatStandard = new FormatStandardImpl();
		return formatStandard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZoneStandard createZoneStandard() {
		ZoneStandardImpl zoneStandard = new ZoneStandardImpl();
		return zoneStandard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixtureAllotment createFixtureAllotment() {
		FixtureAllotmentImpl fixtureAllotment = new FixtureAllotmentImpl();
		return fixtureAllotment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UtilityRequirement createUtilityRequirement() {
		UtilityRequirementImpl utilityRequirement = new UtilityRequirementImpl();
		return utilityRequirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleRequirement createSampleRequirement() {
		SampleRequirementImpl sampleRequirement = new SampleRequirementImpl();
		return sampleRequirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdjacencyRequirement createAdjacencyRequirement() {
		AdjacencyRequirementImpl adjacencyRequirement = new AdjacencyRequirementImpl();
		return adjacencyRequirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaterialKit createMaterialKit() {
		MaterialKitImpl materialKit = new MaterialKitImpl();
		return materialKit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApprovalCheck createApprovalCheck() {
		ApprovalCheckImpl approvalCheck = new ApprovalCheckImpl();
		return approvalCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleBook createRuleBook() {
		RuleBookImpl ruleBook = new RuleBookImpl();
		return ruleBook;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleSetting createRuleSetting() {
		RuleSettingImpl ruleSetting = new RuleSettingImpl();
		return ruleSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleChange createRuleChange() {
		RuleChangeImpl ruleChange = new RuleChangeImpl();
		return ruleChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZoneKind createZoneKindFromString(EDataType eDataType, String initialValue) {
		ZoneKind result = ZoneKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertZoneKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Placing createPlacingFromString(EDataType eDataType, String initialValue) {
		Placing result = Placing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlacingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AdjacencyRelation createAdjacencyRelationFromString(EDataType eDataType, String initialValue) {
		AdjacencyRelation result = AdjacencyRelation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAdjacencyRelationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CountBasis createCountBasisFromString(EDataType eDataType, String initialValue) {
		CountBasis result = CountBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCountBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StandardPackageImpl getStandardPackage() {
		return (StandardPackageImpl)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static StandardPackageImpl getPackage() {
		return StandardPackageImpl.eINSTANCE;
	}

} //StandardFactoryImpl
