/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.sceneplan.model.plan.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlanFactoryImpl extends EFactoryImpl implements PlanFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final PlanFactoryImpl eINSTANCE = init();

	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PlanFactoryImpl init() {
		try {
			PlanFactoryImpl thePlanFactory = (PlanFactoryImpl)EPackage.Registry.INSTANCE.getEFactory(PlanPackageImpl.eNS_URI);
			if (thePlanFactory != null) {
				return thePlanFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PlanFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanFactoryImpl() {
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
			case PlanPackageImpl.STORE_PLAN: return createStorePlan();
			case PlanPackageImpl.STORE: return createStore();
			case PlanPackageImpl.LAYER: return createLayer();
			case PlanPackageImpl.LEVEL: return createLevel();
			case PlanPackageImpl.WALL: return createWall();
			case PlanPackageImpl.WALL_OPENING: return createWallOpening();
			case PlanPackageImpl.COLUMN: return createColumn();
			case PlanPackageImpl.OPENING: return createOpening();
			case PlanPackageImpl.SERVICE_POINT: return createServicePoint();
			case PlanPackageImpl.OBSTACLE: return createObstacle();
			case PlanPackageImpl.ZONE: return createZone();
			case PlanPackageImpl.AISLE: return createAisle();
			case PlanPackageImpl.FIXTURE: return createFixture();
			case PlanPackageImpl.DISPLAY_POSITION: return createDisplayPosition();
			case PlanPackageImpl.MATERIAL_PLACEMENT: return createMaterialPlacement();
			case PlanPackageImpl.DIMENSION: return createDimension();
			case PlanPackageImpl.NOTE: return createNote();
			case PlanPackageImpl.UNMET_REQUIREMENT: return createUnmetRequirement();
			case PlanPackageImpl.SCENARIO: return createScenario();
			case PlanPackageImpl.LAYER_STATE: return createLayerState();
			case PlanPackageImpl.GROUP: return createGroup();
			case PlanPackageImpl.UNDERLAY: return createUnderlay();
			case PlanPackageImpl.GUIDE: return createGuide();
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
			case PlanPackageImpl.STORE_TIER:
				return createStoreTierFromString(eDataType, initialValue);
			case PlanPackageImpl.MEASURED_BY:
				return createMeasuredByFromString(eDataType, initialValue);
			case PlanPackageImpl.WALL_REFERENCE:
				return createWallReferenceFromString(eDataType, initialValue);
			case PlanPackageImpl.OPENING_KIND:
				return createOpeningKindFromString(eDataType, initialValue);
			case PlanPackageImpl.OPENING_SWING:
				return createOpeningSwingFromString(eDataType, initialValue);
			case PlanPackageImpl.WALL_OPENING_SWING:
				return createWallOpeningSwingFromString(eDataType, initialValue);
			case PlanPackageImpl.SERVICE_KIND:
				return createServiceKindFromString(eDataType, initialValue);
			case PlanPackageImpl.SERVICE_STATUS:
				return createServiceStatusFromString(eDataType, initialValue);
			case PlanPackageImpl.OBSTACLE_KIND:
				return createObstacleKindFromString(eDataType, initialValue);
			case PlanPackageImpl.AISLE_KIND:
				return createAisleKindFromString(eDataType, initialValue);
			case PlanPackageImpl.DISPLAY_MODE:
				return createDisplayModeFromString(eDataType, initialValue);
			case PlanPackageImpl.SAMPLE_OWNERSHIP:
				return createSampleOwnershipFromString(eDataType, initialValue);
			case PlanPackageImpl.DISPLAY_OBLIGATION:
				return createDisplayObligationFromString(eDataType, initialValue);
			case PlanPackageImpl.HERO_RANK:
				return createHeroRankFromString(eDataType, initialValue);
			case PlanPackageImpl.SAMPLE_STATE:
				return createSampleStateFromString(eDataType, initialValue);
			case PlanPackageImpl.REPORTED:
				return createReportedFromString(eDataType, initialValue);
			case PlanPackageImpl.CHECK_RESULT:
				return createCheckResultFromString(eDataType, initialValue);
			case PlanPackageImpl.RING_TEXT:
				return createRingTextFromString(eDataType, initialValue);
			case PlanPackageImpl.DAY_TEXT:
				return createDayTextFromString(eDataType, initialValue);
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
			case PlanPackageImpl.STORE_TIER:
				return convertStoreTierToString(eDataType, instanceValue);
			case PlanPackageImpl.MEASURED_BY:
				return convertMeasuredByToString(eDataType, instanceValue);
			case PlanPackageImpl.WALL_REFERENCE:
				return convertWallReferenceToString(eDataType, instanceValue);
			case PlanPackageImpl.OPENING_KIND:
				return convertOpeningKindToString(eDataType, instanceValue);
			case PlanPackageImpl.OPENING_SWING:
				return convertOpeningSwingToString(eDataType, instanceValue);
			case PlanPackageImpl.WALL_OPENING_SWING:
				return convertWallOpeningSwingToString(eDataType, instanceValue);
			case PlanPackageImpl.SERVICE_KIND:
				return convertServiceKindToString(eDataType, instanceValue);
			case PlanPackageImpl.SERVICE_STATUS:
				return convertServiceStatusToString(eDataType, instanceValue);
			case PlanPackageImpl.OBSTACLE_KIND:
				return convertObstacleKindToString(eDataType, instanceValue);
			case PlanPackageImpl.AISLE_KIND:
				return convertAisleKindToString(eDataType, instanceValue);
			case PlanPackageImpl.DISPLAY_MODE:
				return convertDisplayModeToString(eDataType, instanceValue);
			case PlanPackageImpl.SAMPLE_OWNERSHIP:
				return convertSampleOwnershipToString(eDataType, instanceValue);
			case PlanPackageImpl.DISPLAY_OBLIGATION:
				return convertDisplayObligationToString(eDataType, instanceValue);
			case PlanPackageImpl.HERO_RANK:
				return convertHeroRankToString(eDataType, instanceValue);
			case PlanPackageImpl.SAMPLE_STATE:
				return convertSampleStateToString(eDataType, instanceValue);
			case PlanPackageImpl.REPORTED:
				return convertReportedToString(eDataType, instanceValue);
			case PlanPackageImpl.CHECK_RESULT:
				return convertCheckResultToString(eDataType, instanceValue);
			case PlanPackageImpl.RING_TEXT:
				return convertRingTextToString(eDataType, instanceValue);
			case PlanPackageImpl.DAY_TEXT:
				return convertDayTextToString(eDataType, instanceValue);
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
	public StorePlan createStorePlan() {
		StorePlanImpl storePlan = new StorePlanImpl();
		return storePlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Store createStore() {
		StoreImpl store = new StoreImpl();
		return store;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer createLayer() {
		LayerImpl layer = new LayerImpl();
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level createLevel() {
		LevelImpl level = new LevelImpl();
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wall createWall() {
		WallImpl wall = new WallImpl();
		return wall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WallOpening createWallOpening() {
		WallOpeningImpl wallOpening = new WallOpeningImpl();
		return wallOpening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Column createColumn() {
		ColumnImpl column = new ColumnImpl();
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opening createOpening() {
		OpeningImpl opening = new OpeningImpl();
		return opening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServicePoint createServicePoint() {
		ServicePointImpl servicePoint = new ServicePointImpl();
		return servicePoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Obstacle createObstacle() {
		ObstacleImpl obstacle = new ObstacleImpl();
		return obstacle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Zone createZone() {
		ZoneImpl zone = new ZoneImpl();
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aisle createAisle() {
		AisleImpl aisle = new AisleImpl();
		return aisle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fixture createFixture() {
		FixtureImpl fixture = new FixtureImpl();
		return fixture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisplayPosition createDisplayPosition() {
		DisplayPositionImpl displayPosition = new DisplayPositionImpl();
		return displayPosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaterialPlacement createMaterialPlacement() {
		MaterialPlacementImpl materialPlacement = new MaterialPlacementImpl();
		return materialPlacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension createDimension() {
		DimensionImpl dimension = new DimensionImpl();
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote() {
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnmetRequirement createUnmetRequirement() {
		UnmetRequirementImpl unmetRequirement = new UnmetRequirementImpl();
		return unmetRequirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario createScenario() {
		ScenarioImpl scenario = new ScenarioImpl();
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayerState createLayerState() {
		LayerStateImpl layerState = new LayerStateImpl();
		return layerState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Group createGroup() {
		GroupImpl group = new GroupImpl();
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Underlay createUnderlay() {
		UnderlayImpl underlay = new UnderlayImpl();
		return underlay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guide createGuide() {
		GuideImpl guide = new GuideImpl();
		return guide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StoreTier createStoreTierFromString(EDataType eDataType, String initialValue) {
		StoreTier result = StoreTier.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStoreTierToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeasuredBy createMeasuredByFromString(EDataType eDataType, String initialValue) {
		MeasuredBy result = MeasuredBy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeasuredByToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WallReference createWallReferenceFromString(EDataType eDataType, String initialValue) {
		WallReference result = WallReference.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWallReferenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OpeningKind createOpeningKindFromString(EDataType eDataType, String initialValue) {
		OpeningKind result = OpeningKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOpeningKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OpeningSwing createOpeningSwingFromString(EDataType eDataType, String initialValue) {
		OpeningSwing result = OpeningSwing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOpeningSwingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WallOpeningSwing createWallOpeningSwingFromString(EDataType eDataType, String initialValue) {
		WallOpeningSwing result = WallOpeningSwing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWallOpeningSwingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceKind createServiceKindFromString(EDataType eDataType, String initialValue) {
		ServiceKind result = ServiceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServiceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceStatus createServiceStatusFromString(EDataType eDataType, String initialValue) {
		ServiceStatus result = ServiceStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServiceStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ObstacleKind createObstacleKindFromString(EDataType eDataType, String initialValue) {
		ObstacleKind result = ObstacleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertObstacleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AisleKind createAisleKindFromString(EDataType eDataType, String initialValue) {
		AisleKind result = AisleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAisleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DisplayMode createDisplayModeFromString(EDataType eDataType, String initialValue) {
		DisplayMode result = DisplayMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDisplayModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SampleOwnership createSampleOwnershipFromString(EDataType eDataType, String initialValue) {
		SampleOwnership result = SampleOwnership.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSampleOwnershipToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DisplayObligation createDisplayObligationFromString(EDataType eDataType, String initialValue) {
		DisplayObligation result = DisplayObligation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDisplayObligationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HeroRank createHeroRankFromString(EDataType eDataType, String initialValue) {
		HeroRank result = HeroRank.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHeroRankToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SampleState createSampleStateFromString(EDataType eDataType, String initialValue) {
		SampleState result = SampleState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSampleStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Reported createReportedFromString(EDataType eDataType, String initialValue) {
		Reported result = Reported.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReportedToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CheckResult createCheckResultFromString(EDataType eDataType, String initialValue) {
		CheckResult result = CheckResult.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCheckResultToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createRingTextFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRingTextToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createDayTextFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDayTextToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanPackageImpl getPlanPackage() {
		return (PlanPackageImpl)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PlanPackageImpl getPackage() {
		return PlanPackageImpl.eINSTANCE;
	}

} //PlanFactoryImpl
