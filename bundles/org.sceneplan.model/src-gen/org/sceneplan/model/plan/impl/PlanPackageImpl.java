/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.sceneplan.model.catalogue.impl.CataloguePackageImpl;

import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Lockable;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.MeasuredBy;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.model.plan.SampleState;
import org.sceneplan.model.plan.Scenario;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.StoreTier;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.UnmetRequirement;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.model.plan.Zone;

import org.sceneplan.model.review.impl.ReviewPackageImpl;

import org.sceneplan.model.standard.impl.StandardPackageImpl;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * One store plan: the measured shell, its zones, fixtures, display positions, materials and annotations. Lengths are integer millimetres, angles degrees counter-clockwise. Frame of the survey: x east, y north, right-handed. The major version of the format stands in the namespace; a change of format adds a migration.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.plan.PlanFactory
 * @model kind="package"
 * @generated
 */
public class PlanPackageImpl extends EPackageImpl {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNAME = "plan";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_URI = "http://www.sceneplan.org/plan/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_PREFIX = "plan";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final PlanPackageImpl eINSTANCE = org.sceneplan.model.plan.impl.PlanPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.IdentifiedImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getIdentified()
	 * @generated
	 */
	public static final int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.LockableImpl <em>Lockable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.LockableImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getLockable()
	 * @generated
	 */
	public static final int LOCKABLE = 1;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LOCKABLE__LOCKED = 0;

	/**
	 * The number of structural features of the '<em>Lockable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LOCKABLE_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.StorePlanImpl <em>Store Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.StorePlanImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getStorePlan()
	 * @generated
	 */
	public static final int STORE_PLAN = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__REVISION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Standard Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__STANDARD_ID = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Standard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__STANDARD_VERSION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Catalogue Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__CATALOGUE_ID = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Catalogue Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__CATALOGUE_VERSION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__SEED = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Store</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__STORE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__LAYERS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__LEVELS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Unmet Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__UNMET_REQUIREMENTS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Scenarios</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__SCENARIOS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Layer States</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN__LAYER_STATES = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Store Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_PLAN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.StoreImpl <em>Store</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.StoreImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getStore()
	 * @generated
	 */
	public static final int STORE = 3;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__REGION = 2;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__TIER = 3;

	/**
	 * The feature id for the '<em><b>Meter Capacity W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__METER_CAPACITY_W = 4;

	/**
	 * The feature id for the '<em><b>Budget Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__BUDGET_CNY = 5;

	/**
	 * The feature id for the '<em><b>Sprinklers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__SPRINKLERS = 6;

	/**
	 * The feature id for the '<em><b>Fire Resistance Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__FIRE_RESISTANCE_CLASS = 7;

	/**
	 * The feature id for the '<em><b>Under Housing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__UNDER_HOUSING = 8;

	/**
	 * The feature id for the '<em><b>Measured By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__MEASURED_BY = 9;

	/**
	 * The feature id for the '<em><b>Measured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__MEASURED_ON = 10;

	/**
	 * The feature id for the '<em><b>Tolerance Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__TOLERANCE_MM = 11;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__ADDRESS = 12;

	/**
	 * The feature id for the '<em><b>Franchisee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__FRANCHISEE = 13;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE__PHONE = 14;

	/**
	 * The number of structural features of the '<em>Store</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int STORE_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.LayerImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getLayer()
	 * @generated
	 */
	public static final int LAYER = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER__VISIBLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER__KIND = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.LevelImpl <em>Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.LevelImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getLevel()
	 * @generated
	 */
	public static final int LEVEL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Storey</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__STOREY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Clear Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__CLEAR_HEIGHT_MM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Outline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__OUTLINE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Walls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__WALLS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__COLUMNS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Openings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__OPENINGS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__SERVICES = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Obstacles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__OBSTACLES = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Zones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__ZONES = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Aisles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__AISLES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Fixtures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__FIXTURES = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__MATERIALS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__DIMENSIONS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__NOTES = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__GROUPS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Underlays</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__UNDERLAYS = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Guides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL__GUIDES = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.WallImpl <em>Wall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.WallImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getWall()
	 * @generated
	 */
	public static final int WALL = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__FROM_XMM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__FROM_YMM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__TO_XMM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__TO_YMM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Thickness Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__THICKNESS_MM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__REFERENCE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Structural</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__STRUCTURAL = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Openings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL__OPENINGS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Wall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.WallOpeningImpl <em>Wall Opening</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.WallOpeningImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getWallOpening()
	 * @generated
	 */
	public static final int WALL_OPENING = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL_OPENING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL_OPENING__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Offset Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL_OPENING__OFFSET_MM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL_OPENING__WIDTH_MM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL_OPENING__HEIGHT_MM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Swing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL_OPENING__SWING = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Hinged At Far Jamb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL_OPENING__HINGED_AT_FAR_JAMB = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Wall Opening</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WALL_OPENING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.ColumnImpl <em>Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.ColumnImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getColumn()
	 * @generated
	 */
	public static final int COLUMN = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COLUMN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COLUMN__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COLUMN__XMM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COLUMN__YMM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COLUMN__WIDTH_MM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Depth Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COLUMN__DEPTH_MM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COLUMN__ANGLE_DEG = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COLUMN__ROUND = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int COLUMN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.OpeningImpl <em>Opening</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.OpeningImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getOpening()
	 * @generated
	 */
	public static final int OPENING = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Edge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__EDGE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Offset Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__OFFSET_MM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__WIDTH_MM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__HEIGHT_MM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sill Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__SILL_MM = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Swing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__SWING = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evacuation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__EVACUATION = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Step Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING__STEP_FREE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Opening</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OPENING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.ServicePointImpl <em>Service Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.ServicePointImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getServicePoint()
	 * @generated
	 */
	public static final int SERVICE_POINT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__STATUS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__XMM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__YMM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__HEIGHT_MM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Capacity W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__CAPACITY_W = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Diameter Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__DIAMETER_MM = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__SOURCE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Serves</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT__SERVES = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Service Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_POINT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.ObstacleImpl <em>Obstacle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.ObstacleImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getObstacle()
	 * @generated
	 */
	public static final int OBSTACLE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSTACLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSTACLE__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSTACLE__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSTACLE__OUTLINE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Clearance Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSTACLE__CLEARANCE_MM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Obstacle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int OBSTACLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.ZoneImpl <em>Zone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.ZoneImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getZone()
	 * @generated
	 */
	public static final int ZONE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Outline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__OUTLINE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.AisleImpl <em>Aisle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.AisleImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getAisle()
	 * @generated
	 */
	public static final int AISLE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int AISLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int AISLE__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int AISLE__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int AISLE__OUTLINE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Design Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int AISLE__DESIGN_WIDTH_MM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Aisle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int AISLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.FixtureImpl <em>Fixture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.FixtureImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getFixture()
	 * @generated
	 */
	public static final int FIXTURE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__TYPE_CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__NUMBER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__ZONE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__LAYER = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__XMM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__YMM = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__ANGLE_DEG = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__WIDTH_MM = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Depth Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__DEPTH_MM = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__HEIGHT_MM = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Clear Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__CLEAR_MM = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Clear Sides</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__CLEAR_SIDES = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__POSITIONS = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Dock Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__DOCK_HOST = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Dock Along Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__DOCK_ALONG_MM = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Dock Gap Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE__DOCK_GAP_MM = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Fixture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.DisplayPositionImpl <em>Display Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.DisplayPositionImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDisplayPosition()
	 * @generated
	 */
	public static final int DISPLAY_POSITION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__ROW = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__COLUMN = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__SIDE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Along Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__ALONG_MM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>In Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__IN_MM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Elevation Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__ELEVATION_MM = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Product Type Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__PRODUCT_TYPE_CODE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__SKU = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Facings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__FACINGS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__QUANTITY = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Display Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__DISPLAY_MODE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Ownership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__OWNERSHIP = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Obligation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__OBLIGATION = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Hero Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__HERO_RANK = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Sample State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__SAMPLE_STATE = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Actual Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__ACTUAL_MODEL = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Shown On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__SHOWN_ON = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Shown Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__SHOWN_UNTIL = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Arrives On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__ARRIVES_ON = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__RESPONSIBLE = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__SUPPLIER = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Price Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__PRICE_TAG = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Feature Card</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__FEATURE_CARD = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Energy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__ENERGY_LABEL = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Check Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__CHECK_RESULT = IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Store Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION__STORE_NOTE = IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The number of structural features of the '<em>Display Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISPLAY_POSITION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.MaterialPlacementImpl <em>Material Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.MaterialPlacementImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getMaterialPlacement()
	 * @generated
	 */
	public static final int MATERIAL_PLACEMENT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_PLACEMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Material Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_PLACEMENT__MATERIAL_CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_PLACEMENT__ZONE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fixture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_PLACEMENT__FIXTURE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_PLACEMENT__QUANTITY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mounting Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_PLACEMENT__MOUNTING_HEIGHT_MM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_PLACEMENT__RULE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Material Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_PLACEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.DimensionImpl <em>Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.DimensionImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDimension()
	 * @generated
	 */
	public static final int DIMENSION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__FROM_XMM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__FROM_YMM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__TO_XMM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__TO_YMM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Offset Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__OFFSET_MM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>From Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__FROM_ELEMENT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>From Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__FROM_ANCHOR = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>To Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__TO_ELEMENT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>To Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__TO_ANCHOR = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Chain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__CHAIN = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Directed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__DIRECTED = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__ANGLE_DEG = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>From Lost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__FROM_LOST = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>To Lost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION__TO_LOST = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DIMENSION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.NoteImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getNote()
	 * @generated
	 */
	public static final int NOTE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NOTE__XMM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NOTE__YMM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.UnmetRequirementImpl <em>Unmet Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.UnmetRequirementImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getUnmetRequirement()
	 * @generated
	 */
	public static final int UNMET_REQUIREMENT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNMET_REQUIREMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNMET_REQUIREMENT__REQUIREMENT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNMET_REQUIREMENT__SUBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNMET_REQUIREMENT__LEVEL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Wanted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNMET_REQUIREMENT__WANTED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Achieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNMET_REQUIREMENT__ACHIEVED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNMET_REQUIREMENT__UNIT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNMET_REQUIREMENT__REASON = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Unmet Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNMET_REQUIREMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.ScenarioImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getScenario()
	 * @generated
	 */
	public static final int SCENARIO = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCENARIO__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCENARIO__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCENARIO__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Base Scenario</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCENARIO__BASE_SCENARIO = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCENARIO__ACTIVE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SCENARIO_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.LayerStateImpl <em>Layer State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.LayerStateImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getLayerState()
	 * @generated
	 */
	public static final int LAYER_STATE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER_STATE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER_STATE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER_STATE__HIDDEN = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER_STATE__LOCKED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Layer State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LAYER_STATE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.GroupImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getGroup()
	 * @generated
	 */
	public static final int GROUP = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP__MEMBERS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.UnderlayImpl <em>Underlay</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.UnderlayImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getUnderlay()
	 * @generated
	 */
	public static final int UNDERLAY = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY__LOCKED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY__FILE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY__XMM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY__YMM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mm Per Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY__MM_PER_UNIT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Angle Deg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY__ANGLE_DEG = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Opacity Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY__OPACITY_PERCENT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY__VISIBLE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Underlay</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLAY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.impl.GuideImpl <em>Guide</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.impl.GuideImpl
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getGuide()
	 * @generated
	 */
	public static final int GUIDE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GUIDE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Vertical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GUIDE__VERTICAL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Position Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GUIDE__POSITION_MM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Guide</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int GUIDE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.StoreTier <em>Store Tier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.StoreTier
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getStoreTier()
	 * @generated
	 */
	public static final int STORE_TIER = 25;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.MeasuredBy <em>Measured By</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.MeasuredBy
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getMeasuredBy()
	 * @generated
	 */
	public static final int MEASURED_BY = 26;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.WallReference <em>Wall Reference</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.WallReference
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getWallReference()
	 * @generated
	 */
	public static final int WALL_REFERENCE = 27;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.OpeningKind <em>Opening Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.OpeningKind
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getOpeningKind()
	 * @generated
	 */
	public static final int OPENING_KIND = 28;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.OpeningSwing <em>Opening Swing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.OpeningSwing
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getOpeningSwing()
	 * @generated
	 */
	public static final int OPENING_SWING = 29;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.WallOpeningSwing <em>Wall Opening Swing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.WallOpeningSwing
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getWallOpeningSwing()
	 * @generated
	 */
	public static final int WALL_OPENING_SWING = 30;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.ServiceKind <em>Service Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.ServiceKind
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getServiceKind()
	 * @generated
	 */
	public static final int SERVICE_KIND = 31;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.ServiceStatus <em>Service Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.ServiceStatus
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getServiceStatus()
	 * @generated
	 */
	public static final int SERVICE_STATUS = 32;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.ObstacleKind <em>Obstacle Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.ObstacleKind
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getObstacleKind()
	 * @generated
	 */
	public static final int OBSTACLE_KIND = 33;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.AisleKind <em>Aisle Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.AisleKind
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getAisleKind()
	 * @generated
	 */
	public static final int AISLE_KIND = 34;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.DisplayMode <em>Display Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.DisplayMode
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDisplayMode()
	 * @generated
	 */
	public static final int DISPLAY_MODE = 35;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.SampleOwnership <em>Sample Ownership</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.SampleOwnership
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getSampleOwnership()
	 * @generated
	 */
	public static final int SAMPLE_OWNERSHIP = 36;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.DisplayObligation <em>Display Obligation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.DisplayObligation
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDisplayObligation()
	 * @generated
	 */
	public static final int DISPLAY_OBLIGATION = 37;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.HeroRank <em>Hero Rank</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.HeroRank
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getHeroRank()
	 * @generated
	 */
	public static final int HERO_RANK = 38;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.SampleState <em>Sample State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.SampleState
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getSampleState()
	 * @generated
	 */
	public static final int SAMPLE_STATE = 39;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.Reported <em>Reported</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.Reported
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getReported()
	 * @generated
	 */
	public static final int REPORTED = 40;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.plan.CheckResult <em>Check Result</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.plan.CheckResult
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getCheckResult()
	 * @generated
	 */
	public static final int CHECK_RESULT = 41;

	/**
	 * The meta object id for the '<em>Ring Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getRingText()
	 * @generated
	 */
	public static final int RING_TEXT = 42;

	/**
	 * The meta object id for the '<em>Day Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDayText()
	 * @generated
	 */
	public static final int DAY_TEXT = 43;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lockableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass storePlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass storeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass levelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wallOpeningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass columnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass openingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass servicePointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass obstacleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass zoneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass aisleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixtureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass displayPositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass materialPlacementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dimensionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unmetRequirementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scenarioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layerStateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass underlayEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum storeTierEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measuredByEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum wallReferenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum openingKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum openingSwingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum wallOpeningSwingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum obstacleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum aisleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum displayModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sampleOwnershipEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum displayObligationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum heroRankEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sampleStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reportedEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum checkResultEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType ringTextEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dayTextEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PlanPackageImpl() {
		super(eNS_URI, ((EFactory)PlanFactory.INSTANCE));
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PlanPackageImpl#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PlanPackageImpl init() {
		if (isInited) return (PlanPackageImpl)EPackage.Registry.INSTANCE.getEPackage(PlanPackageImpl.eNS_URI);

		// Obtain or create and register package
		Object registeredPlanPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PlanPackageImpl thePlanPackage = registeredPlanPackage instanceof PlanPackageImpl ? (PlanPackageImpl)registeredPlanPackage : new PlanPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StandardPackageImpl.eNS_URI);
		StandardPackageImpl theStandardPackage = (StandardPackageImpl)(registeredPackage instanceof StandardPackageImpl ? registeredPackage : StandardPackageImpl.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CataloguePackageImpl.eNS_URI);
		CataloguePackageImpl theCataloguePackage = (CataloguePackageImpl)(registeredPackage instanceof CataloguePackageImpl ? registeredPackage : CataloguePackageImpl.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackageImpl.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackageImpl.eINSTANCE);

		// Create package meta-data objects
		thePlanPackage.createPackageContents();
		theStandardPackage.createPackageContents();
		theCataloguePackage.createPackageContents();
		theReviewPackage.createPackageContents();

		// Initialize created meta-data
		thePlanPackage.initializePackageContents();
		theStandardPackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();
		theReviewPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePlanPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PlanPackageImpl.eNS_URI, thePlanPackage);
		return thePlanPackage;
	}


	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.sceneplan.model.plan.Identified
	 * @generated
	 */
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sceneplan.model.plan.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Lockable <em>Lockable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lockable</em>'.
	 * @see org.sceneplan.model.plan.Lockable
	 * @generated
	 */
	public EClass getLockable() {
		return lockableEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Lockable#isLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see org.sceneplan.model.plan.Lockable#isLocked()
	 * @see #getLockable()
	 * @generated
	 */
	public EAttribute getLockable_Locked() {
		return (EAttribute)lockableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.StorePlan <em>Store Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Store Plan</em>'.
	 * @see org.sceneplan.model.plan.StorePlan
	 * @generated
	 */
	public EClass getStorePlan() {
		return storePlanEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.StorePlan#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getName()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EAttribute getStorePlan_Name() {
		return (EAttribute)storePlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.StorePlan#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getRevision()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EAttribute getStorePlan_Revision() {
		return (EAttribute)storePlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.StorePlan#getStandardId <em>Standard Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Id</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getStandardId()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EAttribute getStorePlan_StandardId() {
		return (EAttribute)storePlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.StorePlan#getStandardVersion <em>Standard Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Version</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getStandardVersion()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EAttribute getStorePlan_StandardVersion() {
		return (EAttribute)storePlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.StorePlan#getCatalogueId <em>Catalogue Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Catalogue Id</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getCatalogueId()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EAttribute getStorePlan_CatalogueId() {
		return (EAttribute)storePlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.StorePlan#getCatalogueVersion <em>Catalogue Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Catalogue Version</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getCatalogueVersion()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EAttribute getStorePlan_CatalogueVersion() {
		return (EAttribute)storePlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.StorePlan#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getSeed()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EAttribute getStorePlan_Seed() {
		return (EAttribute)storePlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.sceneplan.model.plan.StorePlan#getStore <em>Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Store</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getStore()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EReference getStorePlan_Store() {
		return (EReference)storePlanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.StorePlan#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getLayers()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EReference getStorePlan_Layers() {
		return (EReference)storePlanEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.StorePlan#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Levels</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getLevels()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EReference getStorePlan_Levels() {
		return (EReference)storePlanEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.StorePlan#getUnmetRequirements <em>Unmet Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unmet Requirements</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getUnmetRequirements()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EReference getStorePlan_UnmetRequirements() {
		return (EReference)storePlanEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.StorePlan#getScenarios <em>Scenarios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenarios</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getScenarios()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EReference getStorePlan_Scenarios() {
		return (EReference)storePlanEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.StorePlan#getLayerStates <em>Layer States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layer States</em>'.
	 * @see org.sceneplan.model.plan.StorePlan#getLayerStates()
	 * @see #getStorePlan()
	 * @generated
	 */
	public EReference getStorePlan_LayerStates() {
		return (EReference)storePlanEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Store <em>Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Store</em>'.
	 * @see org.sceneplan.model.plan.Store
	 * @generated
	 */
	public EClass getStore() {
		return storeEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sceneplan.model.plan.Store#getCode()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_Code() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sceneplan.model.plan.Store#getName()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_Name() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.sceneplan.model.plan.Store#getRegion()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_Region() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.sceneplan.model.plan.Store#getTier()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_Tier() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getMeterCapacityW <em>Meter Capacity W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meter Capacity W</em>'.
	 * @see org.sceneplan.model.plan.Store#getMeterCapacityW()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_MeterCapacityW() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getBudgetCny <em>Budget Cny</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget Cny</em>'.
	 * @see org.sceneplan.model.plan.Store#getBudgetCny()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_BudgetCny() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#isSprinklers <em>Sprinklers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sprinklers</em>'.
	 * @see org.sceneplan.model.plan.Store#isSprinklers()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_Sprinklers() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getFireResistanceClass <em>Fire Resistance Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fire Resistance Class</em>'.
	 * @see org.sceneplan.model.plan.Store#getFireResistanceClass()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_FireResistanceClass() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#isUnderHousing <em>Under Housing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Under Housing</em>'.
	 * @see org.sceneplan.model.plan.Store#isUnderHousing()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_UnderHousing() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getMeasuredBy <em>Measured By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measured By</em>'.
	 * @see org.sceneplan.model.plan.Store#getMeasuredBy()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_MeasuredBy() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getMeasuredOn <em>Measured On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measured On</em>'.
	 * @see org.sceneplan.model.plan.Store#getMeasuredOn()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_MeasuredOn() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getToleranceMm <em>Tolerance Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance Mm</em>'.
	 * @see org.sceneplan.model.plan.Store#getToleranceMm()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_ToleranceMm() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.sceneplan.model.plan.Store#getAddress()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_Address() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getFranchisee <em>Franchisee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Franchisee</em>'.
	 * @see org.sceneplan.model.plan.Store#getFranchisee()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_Franchisee() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Store#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.sceneplan.model.plan.Store#getPhone()
	 * @see #getStore()
	 * @generated
	 */
	public EAttribute getStore_Phone() {
		return (EAttribute)storeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.sceneplan.model.plan.Layer
	 * @generated
	 */
	public EClass getLayer() {
		return layerEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Layer#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sceneplan.model.plan.Layer#getName()
	 * @see #getLayer()
	 * @generated
	 */
	public EAttribute getLayer_Name() {
		return (EAttribute)layerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Layer#isVisible <em>Visible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visible</em>'.
	 * @see org.sceneplan.model.plan.Layer#isVisible()
	 * @see #getLayer()
	 * @generated
	 */
	public EAttribute getLayer_Visible() {
		return (EAttribute)layerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Layer#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sceneplan.model.plan.Layer#getKind()
	 * @see #getLayer()
	 * @generated
	 */
	public EAttribute getLayer_Kind() {
		return (EAttribute)layerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level</em>'.
	 * @see org.sceneplan.model.plan.Level
	 * @generated
	 */
	public EClass getLevel() {
		return levelEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Level#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sceneplan.model.plan.Level#getName()
	 * @see #getLevel()
	 * @generated
	 */
	public EAttribute getLevel_Name() {
		return (EAttribute)levelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Level#getStorey <em>Storey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storey</em>'.
	 * @see org.sceneplan.model.plan.Level#getStorey()
	 * @see #getLevel()
	 * @generated
	 */
	public EAttribute getLevel_Storey() {
		return (EAttribute)levelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Level#getClearHeightMm <em>Clear Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clear Height Mm</em>'.
	 * @see org.sceneplan.model.plan.Level#getClearHeightMm()
	 * @see #getLevel()
	 * @generated
	 */
	public EAttribute getLevel_ClearHeightMm() {
		return (EAttribute)levelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Level#getOutline <em>Outline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outline</em>'.
	 * @see org.sceneplan.model.plan.Level#getOutline()
	 * @see #getLevel()
	 * @generated
	 */
	public EAttribute getLevel_Outline() {
		return (EAttribute)levelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getWalls <em>Walls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Walls</em>'.
	 * @see org.sceneplan.model.plan.Level#getWalls()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Walls() {
		return (EReference)levelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.sceneplan.model.plan.Level#getColumns()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Columns() {
		return (EReference)levelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getOpenings <em>Openings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Openings</em>'.
	 * @see org.sceneplan.model.plan.Level#getOpenings()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Openings() {
		return (EReference)levelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.sceneplan.model.plan.Level#getServices()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Services() {
		return (EReference)levelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getObstacles <em>Obstacles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Obstacles</em>'.
	 * @see org.sceneplan.model.plan.Level#getObstacles()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Obstacles() {
		return (EReference)levelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getZones <em>Zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Zones</em>'.
	 * @see org.sceneplan.model.plan.Level#getZones()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Zones() {
		return (EReference)levelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getAisles <em>Aisles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Aisles</em>'.
	 * @see org.sceneplan.model.plan.Level#getAisles()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Aisles() {
		return (EReference)levelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getFixtures <em>Fixtures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fixtures</em>'.
	 * @see org.sceneplan.model.plan.Level#getFixtures()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Fixtures() {
		return (EReference)levelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Materials</em>'.
	 * @see org.sceneplan.model.plan.Level#getMaterials()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Materials() {
		return (EReference)levelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.sceneplan.model.plan.Level#getDimensions()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Dimensions() {
		return (EReference)levelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.sceneplan.model.plan.Level#getNotes()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Notes() {
		return (EReference)levelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.sceneplan.model.plan.Level#getGroups()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Groups() {
		return (EReference)levelEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getUnderlays <em>Underlays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Underlays</em>'.
	 * @see org.sceneplan.model.plan.Level#getUnderlays()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Underlays() {
		return (EReference)levelEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Level#getGuides <em>Guides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guides</em>'.
	 * @see org.sceneplan.model.plan.Level#getGuides()
	 * @see #getLevel()
	 * @generated
	 */
	public EReference getLevel_Guides() {
		return (EReference)levelEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Wall <em>Wall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wall</em>'.
	 * @see org.sceneplan.model.plan.Wall
	 * @generated
	 */
	public EClass getWall() {
		return wallEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Wall#getFromXMm <em>From XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From XMm</em>'.
	 * @see org.sceneplan.model.plan.Wall#getFromXMm()
	 * @see #getWall()
	 * @generated
	 */
	public EAttribute getWall_FromXMm() {
		return (EAttribute)wallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Wall#getFromYMm <em>From YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From YMm</em>'.
	 * @see org.sceneplan.model.plan.Wall#getFromYMm()
	 * @see #getWall()
	 * @generated
	 */
	public EAttribute getWall_FromYMm() {
		return (EAttribute)wallEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Wall#getToXMm <em>To XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To XMm</em>'.
	 * @see org.sceneplan.model.plan.Wall#getToXMm()
	 * @see #getWall()
	 * @generated
	 */
	public EAttribute getWall_ToXMm() {
		return (EAttribute)wallEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Wall#getToYMm <em>To YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To YMm</em>'.
	 * @see org.sceneplan.model.plan.Wall#getToYMm()
	 * @see #getWall()
	 * @generated
	 */
	public EAttribute getWall_ToYMm() {
		return (EAttribute)wallEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Wall#getThicknessMm <em>Thickness Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness Mm</em>'.
	 * @see org.sceneplan.model.plan.Wall#getThicknessMm()
	 * @see #getWall()
	 * @generated
	 */
	public EAttribute getWall_ThicknessMm() {
		return (EAttribute)wallEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Wall#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.sceneplan.model.plan.Wall#getReference()
	 * @see #getWall()
	 * @generated
	 */
	public EAttribute getWall_Reference() {
		return (EAttribute)wallEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Wall#isStructural <em>Structural</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Structural</em>'.
	 * @see org.sceneplan.model.plan.Wall#isStructural()
	 * @see #getWall()
	 * @generated
	 */
	public EAttribute getWall_Structural() {
		return (EAttribute)wallEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Wall#getOpenings <em>Openings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Openings</em>'.
	 * @see org.sceneplan.model.plan.Wall#getOpenings()
	 * @see #getWall()
	 * @generated
	 */
	public EReference getWall_Openings() {
		return (EReference)wallEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.WallOpening <em>Wall Opening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wall Opening</em>'.
	 * @see org.sceneplan.model.plan.WallOpening
	 * @generated
	 */
	public EClass getWallOpening() {
		return wallOpeningEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.WallOpening#getOffsetMm <em>Offset Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Mm</em>'.
	 * @see org.sceneplan.model.plan.WallOpening#getOffsetMm()
	 * @see #getWallOpening()
	 * @generated
	 */
	public EAttribute getWallOpening_OffsetMm() {
		return (EAttribute)wallOpeningEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.WallOpening#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see org.sceneplan.model.plan.WallOpening#getWidthMm()
	 * @see #getWallOpening()
	 * @generated
	 */
	public EAttribute getWallOpening_WidthMm() {
		return (EAttribute)wallOpeningEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.WallOpening#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see org.sceneplan.model.plan.WallOpening#getHeightMm()
	 * @see #getWallOpening()
	 * @generated
	 */
	public EAttribute getWallOpening_HeightMm() {
		return (EAttribute)wallOpeningEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.WallOpening#getSwing <em>Swing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing</em>'.
	 * @see org.sceneplan.model.plan.WallOpening#getSwing()
	 * @see #getWallOpening()
	 * @generated
	 */
	public EAttribute getWallOpening_Swing() {
		return (EAttribute)wallOpeningEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.WallOpening#isHingedAtFarJamb <em>Hinged At Far Jamb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hinged At Far Jamb</em>'.
	 * @see org.sceneplan.model.plan.WallOpening#isHingedAtFarJamb()
	 * @see #getWallOpening()
	 * @generated
	 */
	public EAttribute getWallOpening_HingedAtFarJamb() {
		return (EAttribute)wallOpeningEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Column <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column</em>'.
	 * @see org.sceneplan.model.plan.Column
	 * @generated
	 */
	public EClass getColumn() {
		return columnEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Column#getXMm <em>XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>XMm</em>'.
	 * @see org.sceneplan.model.plan.Column#getXMm()
	 * @see #getColumn()
	 * @generated
	 */
	public EAttribute getColumn_XMm() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Column#getYMm <em>YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>YMm</em>'.
	 * @see org.sceneplan.model.plan.Column#getYMm()
	 * @see #getColumn()
	 * @generated
	 */
	public EAttribute getColumn_YMm() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Column#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see org.sceneplan.model.plan.Column#getWidthMm()
	 * @see #getColumn()
	 * @generated
	 */
	public EAttribute getColumn_WidthMm() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Column#getDepthMm <em>Depth Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth Mm</em>'.
	 * @see org.sceneplan.model.plan.Column#getDepthMm()
	 * @see #getColumn()
	 * @generated
	 */
	public EAttribute getColumn_DepthMm() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Column#getAngleDeg <em>Angle Deg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Angle Deg</em>'.
	 * @see org.sceneplan.model.plan.Column#getAngleDeg()
	 * @see #getColumn()
	 * @generated
	 */
	public EAttribute getColumn_AngleDeg() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Column#isRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round</em>'.
	 * @see org.sceneplan.model.plan.Column#isRound()
	 * @see #getColumn()
	 * @generated
	 */
	public EAttribute getColumn_Round() {
		return (EAttribute)columnEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Opening <em>Opening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opening</em>'.
	 * @see org.sceneplan.model.plan.Opening
	 * @generated
	 */
	public EClass getOpening() {
		return openingEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Opening#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sceneplan.model.plan.Opening#getKind()
	 * @see #getOpening()
	 * @generated
	 */
	public EAttribute getOpening_Kind() {
		return (EAttribute)openingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Opening#getEdge <em>Edge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edge</em>'.
	 * @see org.sceneplan.model.plan.Opening#getEdge()
	 * @see #getOpening()
	 * @generated
	 */
	public EAttribute getOpening_Edge() {
		return (EAttribute)openingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Opening#getOffsetMm <em>Offset Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Mm</em>'.
	 * @see org.sceneplan.model.plan.Opening#getOffsetMm()
	 * @see #getOpening()
	 * @generated
	 */
	public EAttribute getOpening_OffsetMm() {
		return (EAttribute)openingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Opening#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see org.sceneplan.model.plan.Opening#getWidthMm()
	 * @see #getOpening()
	 * @generated
	 */
	public EAttribute getOpening_WidthMm() {
		return (EAttribute)openingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Opening#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see org.sceneplan.model.plan.Opening#getHeightMm()
	 * @see #getOpening()
	 * @generated
	 */
	public EAttribute getOpening_HeightMm() {
		return (EAttribute)openingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Opening#getSillMm <em>Sill Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sill Mm</em>'.
	 * @see org.sceneplan.model.plan.Opening#getSillMm()
	 * @see #getOpening()
	 * @generated
	 */
	public EAttribute getOpening_SillMm() {
		return (EAttribute)openingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Opening#getSwing <em>Swing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swing</em>'.
	 * @see org.sceneplan.model.plan.Opening#getSwing()
	 * @see #getOpening()
	 * @generated
	 */
	public EAttribute getOpening_Swing() {
		return (EAttribute)openingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Opening#isEvacuation <em>Evacuation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evacuation</em>'.
	 * @see org.sceneplan.model.plan.Opening#isEvacuation()
	 * @see #getOpening()
	 * @generated
	 */
	public EAttribute getOpening_Evacuation() {
		return (EAttribute)openingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Opening#isStepFree <em>Step Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Free</em>'.
	 * @see org.sceneplan.model.plan.Opening#isStepFree()
	 * @see #getOpening()
	 * @generated
	 */
	public EAttribute getOpening_StepFree() {
		return (EAttribute)openingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.ServicePoint <em>Service Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Point</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint
	 * @generated
	 */
	public EClass getServicePoint() {
		return servicePointEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.ServicePoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint#getKind()
	 * @see #getServicePoint()
	 * @generated
	 */
	public EAttribute getServicePoint_Kind() {
		return (EAttribute)servicePointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.ServicePoint#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint#getStatus()
	 * @see #getServicePoint()
	 * @generated
	 */
	public EAttribute getServicePoint_Status() {
		return (EAttribute)servicePointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.ServicePoint#getXMm <em>XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>XMm</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint#getXMm()
	 * @see #getServicePoint()
	 * @generated
	 */
	public EAttribute getServicePoint_XMm() {
		return (EAttribute)servicePointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.ServicePoint#getYMm <em>YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>YMm</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint#getYMm()
	 * @see #getServicePoint()
	 * @generated
	 */
	public EAttribute getServicePoint_YMm() {
		return (EAttribute)servicePointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.ServicePoint#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint#getHeightMm()
	 * @see #getServicePoint()
	 * @generated
	 */
	public EAttribute getServicePoint_HeightMm() {
		return (EAttribute)servicePointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.ServicePoint#getCapacityW <em>Capacity W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity W</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint#getCapacityW()
	 * @see #getServicePoint()
	 * @generated
	 */
	public EAttribute getServicePoint_CapacityW() {
		return (EAttribute)servicePointEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.ServicePoint#getDiameterMm <em>Diameter Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter Mm</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint#getDiameterMm()
	 * @see #getServicePoint()
	 * @generated
	 */
	public EAttribute getServicePoint_DiameterMm() {
		return (EAttribute)servicePointEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the reference '{@link org.sceneplan.model.plan.ServicePoint#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint#getSource()
	 * @see #getServicePoint()
	 * @generated
	 */
	public EReference getServicePoint_Source() {
		return (EReference)servicePointEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the reference '{@link org.sceneplan.model.plan.ServicePoint#getServes <em>Serves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Serves</em>'.
	 * @see org.sceneplan.model.plan.ServicePoint#getServes()
	 * @see #getServicePoint()
	 * @generated
	 */
	public EReference getServicePoint_Serves() {
		return (EReference)servicePointEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Obstacle <em>Obstacle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Obstacle</em>'.
	 * @see org.sceneplan.model.plan.Obstacle
	 * @generated
	 */
	public EClass getObstacle() {
		return obstacleEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Obstacle#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sceneplan.model.plan.Obstacle#getKind()
	 * @see #getObstacle()
	 * @generated
	 */
	public EAttribute getObstacle_Kind() {
		return (EAttribute)obstacleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Obstacle#getOutline <em>Outline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outline</em>'.
	 * @see org.sceneplan.model.plan.Obstacle#getOutline()
	 * @see #getObstacle()
	 * @generated
	 */
	public EAttribute getObstacle_Outline() {
		return (EAttribute)obstacleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Obstacle#getClearanceMm <em>Clearance Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clearance Mm</em>'.
	 * @see org.sceneplan.model.plan.Obstacle#getClearanceMm()
	 * @see #getObstacle()
	 * @generated
	 */
	public EAttribute getObstacle_ClearanceMm() {
		return (EAttribute)obstacleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Zone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zone</em>'.
	 * @see org.sceneplan.model.plan.Zone
	 * @generated
	 */
	public EClass getZone() {
		return zoneEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Zone#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sceneplan.model.plan.Zone#getCode()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Code() {
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Zone#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sceneplan.model.plan.Zone#getName()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Name() {
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Zone#getOutline <em>Outline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outline</em>'.
	 * @see org.sceneplan.model.plan.Zone#getOutline()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Outline() {
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Aisle <em>Aisle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Aisle</em>'.
	 * @see org.sceneplan.model.plan.Aisle
	 * @generated
	 */
	public EClass getAisle() {
		return aisleEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Aisle#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sceneplan.model.plan.Aisle#getKind()
	 * @see #getAisle()
	 * @generated
	 */
	public EAttribute getAisle_Kind() {
		return (EAttribute)aisleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Aisle#getOutline <em>Outline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outline</em>'.
	 * @see org.sceneplan.model.plan.Aisle#getOutline()
	 * @see #getAisle()
	 * @generated
	 */
	public EAttribute getAisle_Outline() {
		return (EAttribute)aisleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Aisle#getDesignWidthMm <em>Design Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Design Width Mm</em>'.
	 * @see org.sceneplan.model.plan.Aisle#getDesignWidthMm()
	 * @see #getAisle()
	 * @generated
	 */
	public EAttribute getAisle_DesignWidthMm() {
		return (EAttribute)aisleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Fixture <em>Fixture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixture</em>'.
	 * @see org.sceneplan.model.plan.Fixture
	 * @generated
	 */
	public EClass getFixture() {
		return fixtureEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getTypeCode <em>Type Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type Code</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getTypeCode()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_TypeCode() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getNumber()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_Number() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the reference '{@link org.sceneplan.model.plan.Fixture#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Zone</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getZone()
	 * @see #getFixture()
	 * @generated
	 */
	public EReference getFixture_Zone() {
		return (EReference)fixtureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the reference '{@link org.sceneplan.model.plan.Fixture#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Layer</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getLayer()
	 * @see #getFixture()
	 * @generated
	 */
	public EReference getFixture_Layer() {
		return (EReference)fixtureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getXMm <em>XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>XMm</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getXMm()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_XMm() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getYMm <em>YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>YMm</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getYMm()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_YMm() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getAngleDeg <em>Angle Deg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Angle Deg</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getAngleDeg()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_AngleDeg() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getWidthMm()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_WidthMm() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getDepthMm <em>Depth Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth Mm</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getDepthMm()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_DepthMm() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getHeightMm()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_HeightMm() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getClearMm <em>Clear Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clear Mm</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getClearMm()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_ClearMm() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getClearSides <em>Clear Sides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clear Sides</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getClearSides()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_ClearSides() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.plan.Fixture#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Positions</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getPositions()
	 * @see #getFixture()
	 * @generated
	 */
	public EReference getFixture_Positions() {
		return (EReference)fixtureEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getDockHost <em>Dock Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dock Host</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getDockHost()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_DockHost() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getDockAlongMm <em>Dock Along Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dock Along Mm</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getDockAlongMm()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_DockAlongMm() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Fixture#getDockGapMm <em>Dock Gap Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dock Gap Mm</em>'.
	 * @see org.sceneplan.model.plan.Fixture#getDockGapMm()
	 * @see #getFixture()
	 * @generated
	 */
	public EAttribute getFixture_DockGapMm() {
		return (EAttribute)fixtureEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.DisplayPosition <em>Display Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Display Position</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition
	 * @generated
	 */
	public EClass getDisplayPosition() {
		return displayPositionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getNumber()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Number() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getRow()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Row() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getColumn()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Column() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getSide()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Side() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getAlongMm <em>Along Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Along Mm</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getAlongMm()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_AlongMm() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getInMm <em>In Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Mm</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getInMm()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_InMm() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getElevationMm <em>Elevation Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Elevation Mm</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getElevationMm()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_ElevationMm() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getProductTypeCode <em>Product Type Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product Type Code</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getProductTypeCode()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_ProductTypeCode() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getSku <em>Sku</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sku</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getSku()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Sku() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getFacings <em>Facings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Facings</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getFacings()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Facings() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getQuantity()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Quantity() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getDisplayMode <em>Display Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Mode</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getDisplayMode()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_DisplayMode() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getOwnership <em>Ownership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ownership</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getOwnership()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Ownership() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getObligation <em>Obligation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Obligation</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getObligation()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Obligation() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getHeroRank <em>Hero Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hero Rank</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getHeroRank()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_HeroRank() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getSampleState <em>Sample State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample State</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getSampleState()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_SampleState() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getActualModel <em>Actual Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Model</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getActualModel()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_ActualModel() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getShownOn <em>Shown On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shown On</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getShownOn()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_ShownOn() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getShownUntil <em>Shown Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shown Until</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getShownUntil()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_ShownUntil() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getArrivesOn <em>Arrives On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arrives On</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getArrivesOn()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_ArrivesOn() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responsible</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getResponsible()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Responsible() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getSupplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supplier</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getSupplier()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_Supplier() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getPriceTag <em>Price Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Tag</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getPriceTag()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_PriceTag() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getFeatureCard <em>Feature Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature Card</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getFeatureCard()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_FeatureCard() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getEnergyLabel <em>Energy Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Energy Label</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getEnergyLabel()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_EnergyLabel() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getCheckResult <em>Check Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check Result</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getCheckResult()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_CheckResult() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.DisplayPosition#getStoreNote <em>Store Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Store Note</em>'.
	 * @see org.sceneplan.model.plan.DisplayPosition#getStoreNote()
	 * @see #getDisplayPosition()
	 * @generated
	 */
	public EAttribute getDisplayPosition_StoreNote() {
		return (EAttribute)displayPositionEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.MaterialPlacement <em>Material Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material Placement</em>'.
	 * @see org.sceneplan.model.plan.MaterialPlacement
	 * @generated
	 */
	public EClass getMaterialPlacement() {
		return materialPlacementEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.MaterialPlacement#getMaterialCode <em>Material Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material Code</em>'.
	 * @see org.sceneplan.model.plan.MaterialPlacement#getMaterialCode()
	 * @see #getMaterialPlacement()
	 * @generated
	 */
	public EAttribute getMaterialPlacement_MaterialCode() {
		return (EAttribute)materialPlacementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.sceneplan.model.plan.MaterialPlacement#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Zone</em>'.
	 * @see org.sceneplan.model.plan.MaterialPlacement#getZone()
	 * @see #getMaterialPlacement()
	 * @generated
	 */
	public EReference getMaterialPlacement_Zone() {
		return (EReference)materialPlacementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the reference '{@link org.sceneplan.model.plan.MaterialPlacement#getFixture <em>Fixture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Fixture</em>'.
	 * @see org.sceneplan.model.plan.MaterialPlacement#getFixture()
	 * @see #getMaterialPlacement()
	 * @generated
	 */
	public EReference getMaterialPlacement_Fixture() {
		return (EReference)materialPlacementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.MaterialPlacement#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.sceneplan.model.plan.MaterialPlacement#getQuantity()
	 * @see #getMaterialPlacement()
	 * @generated
	 */
	public EAttribute getMaterialPlacement_Quantity() {
		return (EAttribute)materialPlacementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.MaterialPlacement#getMountingHeightMm <em>Mounting Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mounting Height Mm</em>'.
	 * @see org.sceneplan.model.plan.MaterialPlacement#getMountingHeightMm()
	 * @see #getMaterialPlacement()
	 * @generated
	 */
	public EAttribute getMaterialPlacement_MountingHeightMm() {
		return (EAttribute)materialPlacementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.MaterialPlacement#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.sceneplan.model.plan.MaterialPlacement#getRule()
	 * @see #getMaterialPlacement()
	 * @generated
	 */
	public EAttribute getMaterialPlacement_Rule() {
		return (EAttribute)materialPlacementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension</em>'.
	 * @see org.sceneplan.model.plan.Dimension
	 * @generated
	 */
	public EClass getDimension() {
		return dimensionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getFromXMm <em>From XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From XMm</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getFromXMm()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_FromXMm() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getFromYMm <em>From YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From YMm</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getFromYMm()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_FromYMm() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getToXMm <em>To XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To XMm</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getToXMm()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_ToXMm() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getToYMm <em>To YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To YMm</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getToYMm()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_ToYMm() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getOffsetMm <em>Offset Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Mm</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getOffsetMm()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_OffsetMm() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the reference '{@link org.sceneplan.model.plan.Dimension#getFromElement <em>From Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From Element</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getFromElement()
	 * @see #getDimension()
	 * @generated
	 */
	public EReference getDimension_FromElement() {
		return (EReference)dimensionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getFromAnchor <em>From Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Anchor</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getFromAnchor()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_FromAnchor() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the reference '{@link org.sceneplan.model.plan.Dimension#getToElement <em>To Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To Element</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getToElement()
	 * @see #getDimension()
	 * @generated
	 */
	public EReference getDimension_ToElement() {
		return (EReference)dimensionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getToAnchor <em>To Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Anchor</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getToAnchor()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_ToAnchor() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getChain <em>Chain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chain</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getChain()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_Chain() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#isDirected <em>Directed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Directed</em>'.
	 * @see org.sceneplan.model.plan.Dimension#isDirected()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_Directed() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getAngleDeg <em>Angle Deg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Angle Deg</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getAngleDeg()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_AngleDeg() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getFromLost <em>From Lost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Lost</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getFromLost()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_FromLost() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Dimension#getToLost <em>To Lost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Lost</em>'.
	 * @see org.sceneplan.model.plan.Dimension#getToLost()
	 * @see #getDimension()
	 * @generated
	 */
	public EAttribute getDimension_ToLost() {
		return (EAttribute)dimensionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.sceneplan.model.plan.Note
	 * @generated
	 */
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Note#getXMm <em>XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>XMm</em>'.
	 * @see org.sceneplan.model.plan.Note#getXMm()
	 * @see #getNote()
	 * @generated
	 */
	public EAttribute getNote_XMm() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Note#getYMm <em>YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>YMm</em>'.
	 * @see org.sceneplan.model.plan.Note#getYMm()
	 * @see #getNote()
	 * @generated
	 */
	public EAttribute getNote_YMm() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sceneplan.model.plan.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	public EAttribute getNote_Text() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.UnmetRequirement <em>Unmet Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unmet Requirement</em>'.
	 * @see org.sceneplan.model.plan.UnmetRequirement
	 * @generated
	 */
	public EClass getUnmetRequirement() {
		return unmetRequirementEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.UnmetRequirement#getRequirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requirement</em>'.
	 * @see org.sceneplan.model.plan.UnmetRequirement#getRequirement()
	 * @see #getUnmetRequirement()
	 * @generated
	 */
	public EAttribute getUnmetRequirement_Requirement() {
		return (EAttribute)unmetRequirementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.UnmetRequirement#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.sceneplan.model.plan.UnmetRequirement#getSubject()
	 * @see #getUnmetRequirement()
	 * @generated
	 */
	public EAttribute getUnmetRequirement_Subject() {
		return (EAttribute)unmetRequirementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.UnmetRequirement#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.sceneplan.model.plan.UnmetRequirement#getLevel()
	 * @see #getUnmetRequirement()
	 * @generated
	 */
	public EAttribute getUnmetRequirement_Level() {
		return (EAttribute)unmetRequirementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.UnmetRequirement#getWanted <em>Wanted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wanted</em>'.
	 * @see org.sceneplan.model.plan.UnmetRequirement#getWanted()
	 * @see #getUnmetRequirement()
	 * @generated
	 */
	public EAttribute getUnmetRequirement_Wanted() {
		return (EAttribute)unmetRequirementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.UnmetRequirement#getAchieved <em>Achieved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Achieved</em>'.
	 * @see org.sceneplan.model.plan.UnmetRequirement#getAchieved()
	 * @see #getUnmetRequirement()
	 * @generated
	 */
	public EAttribute getUnmetRequirement_Achieved() {
		return (EAttribute)unmetRequirementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.UnmetRequirement#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.sceneplan.model.plan.UnmetRequirement#getUnit()
	 * @see #getUnmetRequirement()
	 * @generated
	 */
	public EAttribute getUnmetRequirement_Unit() {
		return (EAttribute)unmetRequirementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.UnmetRequirement#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sceneplan.model.plan.UnmetRequirement#getReason()
	 * @see #getUnmetRequirement()
	 * @generated
	 */
	public EAttribute getUnmetRequirement_Reason() {
		return (EAttribute)unmetRequirementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.sceneplan.model.plan.Scenario
	 * @generated
	 */
	public EClass getScenario() {
		return scenarioEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Scenario#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sceneplan.model.plan.Scenario#getName()
	 * @see #getScenario()
	 * @generated
	 */
	public EAttribute getScenario_Name() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Scenario#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.sceneplan.model.plan.Scenario#getDescription()
	 * @see #getScenario()
	 * @generated
	 */
	public EAttribute getScenario_Description() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Scenario#getBaseScenario <em>Base Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base Scenario</em>'.
	 * @see org.sceneplan.model.plan.Scenario#getBaseScenario()
	 * @see #getScenario()
	 * @generated
	 */
	public EAttribute getScenario_BaseScenario() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Scenario#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.sceneplan.model.plan.Scenario#isActive()
	 * @see #getScenario()
	 * @generated
	 */
	public EAttribute getScenario_Active() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.LayerState <em>Layer State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer State</em>'.
	 * @see org.sceneplan.model.plan.LayerState
	 * @generated
	 */
	public EClass getLayerState() {
		return layerStateEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.LayerState#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sceneplan.model.plan.LayerState#getName()
	 * @see #getLayerState()
	 * @generated
	 */
	public EAttribute getLayerState_Name() {
		return (EAttribute)layerStateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.sceneplan.model.plan.LayerState#getHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hidden</em>'.
	 * @see org.sceneplan.model.plan.LayerState#getHidden()
	 * @see #getLayerState()
	 * @generated
	 */
	public EReference getLayerState_Hidden() {
		return (EReference)layerStateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.sceneplan.model.plan.LayerState#getLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Locked</em>'.
	 * @see org.sceneplan.model.plan.LayerState#getLocked()
	 * @see #getLayerState()
	 * @generated
	 */
	public EReference getLayerState_Locked() {
		return (EReference)layerStateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.sceneplan.model.plan.Group
	 * @generated
	 */
	public EClass getGroup() {
		return groupEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Group#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sceneplan.model.plan.Group#getName()
	 * @see #getGroup()
	 * @generated
	 */
	public EAttribute getGroup_Name() {
		return (EAttribute)groupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.sceneplan.model.plan.Group#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.sceneplan.model.plan.Group#getMembers()
	 * @see #getGroup()
	 * @generated
	 */
	public EReference getGroup_Members() {
		return (EReference)groupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Underlay <em>Underlay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Underlay</em>'.
	 * @see org.sceneplan.model.plan.Underlay
	 * @generated
	 */
	public EClass getUnderlay() {
		return underlayEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Underlay#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.sceneplan.model.plan.Underlay#getFile()
	 * @see #getUnderlay()
	 * @generated
	 */
	public EAttribute getUnderlay_File() {
		return (EAttribute)underlayEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Underlay#getXMm <em>XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>XMm</em>'.
	 * @see org.sceneplan.model.plan.Underlay#getXMm()
	 * @see #getUnderlay()
	 * @generated
	 */
	public EAttribute getUnderlay_XMm() {
		return (EAttribute)underlayEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Underlay#getYMm <em>YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>YMm</em>'.
	 * @see org.sceneplan.model.plan.Underlay#getYMm()
	 * @see #getUnderlay()
	 * @generated
	 */
	public EAttribute getUnderlay_YMm() {
		return (EAttribute)underlayEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Underlay#getMmPerUnit <em>Mm Per Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mm Per Unit</em>'.
	 * @see org.sceneplan.model.plan.Underlay#getMmPerUnit()
	 * @see #getUnderlay()
	 * @generated
	 */
	public EAttribute getUnderlay_MmPerUnit() {
		return (EAttribute)underlayEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Underlay#getAngleDeg <em>Angle Deg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Angle Deg</em>'.
	 * @see org.sceneplan.model.plan.Underlay#getAngleDeg()
	 * @see #getUnderlay()
	 * @generated
	 */
	public EAttribute getUnderlay_AngleDeg() {
		return (EAttribute)underlayEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Underlay#getOpacityPercent <em>Opacity Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opacity Percent</em>'.
	 * @see org.sceneplan.model.plan.Underlay#getOpacityPercent()
	 * @see #getUnderlay()
	 * @generated
	 */
	public EAttribute getUnderlay_OpacityPercent() {
		return (EAttribute)underlayEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Underlay#isVisible <em>Visible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visible</em>'.
	 * @see org.sceneplan.model.plan.Underlay#isVisible()
	 * @see #getUnderlay()
	 * @generated
	 */
	public EAttribute getUnderlay_Visible() {
		return (EAttribute)underlayEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.plan.Guide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide</em>'.
	 * @see org.sceneplan.model.plan.Guide
	 * @generated
	 */
	public EClass getGuide() {
		return guideEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Guide#isVertical <em>Vertical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vertical</em>'.
	 * @see org.sceneplan.model.plan.Guide#isVertical()
	 * @see #getGuide()
	 * @generated
	 */
	public EAttribute getGuide_Vertical() {
		return (EAttribute)guideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.plan.Guide#getPositionMm <em>Position Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position Mm</em>'.
	 * @see org.sceneplan.model.plan.Guide#getPositionMm()
	 * @see #getGuide()
	 * @generated
	 */
	public EAttribute getGuide_PositionMm() {
		return (EAttribute)guideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.StoreTier <em>Store Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Store Tier</em>'.
	 * @see org.sceneplan.model.plan.StoreTier
	 * @generated
	 */
	public EEnum getStoreTier() {
		return storeTierEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.MeasuredBy <em>Measured By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measured By</em>'.
	 * @see org.sceneplan.model.plan.MeasuredBy
	 * @generated
	 */
	public EEnum getMeasuredBy() {
		return measuredByEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.WallReference <em>Wall Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Wall Reference</em>'.
	 * @see org.sceneplan.model.plan.WallReference
	 * @generated
	 */
	public EEnum getWallReference() {
		return wallReferenceEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.OpeningKind <em>Opening Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Opening Kind</em>'.
	 * @see org.sceneplan.model.plan.OpeningKind
	 * @generated
	 */
	public EEnum getOpeningKind() {
		return openingKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.OpeningSwing <em>Opening Swing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Opening Swing</em>'.
	 * @see org.sceneplan.model.plan.OpeningSwing
	 * @generated
	 */
	public EEnum getOpeningSwing() {
		return openingSwingEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.WallOpeningSwing <em>Wall Opening Swing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Wall Opening Swing</em>'.
	 * @see org.sceneplan.model.plan.WallOpeningSwing
	 * @generated
	 */
	public EEnum getWallOpeningSwing() {
		return wallOpeningSwingEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.ServiceKind <em>Service Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Service Kind</em>'.
	 * @see org.sceneplan.model.plan.ServiceKind
	 * @generated
	 */
	public EEnum getServiceKind() {
		return serviceKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.ServiceStatus <em>Service Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Service Status</em>'.
	 * @see org.sceneplan.model.plan.ServiceStatus
	 * @generated
	 */
	public EEnum getServiceStatus() {
		return serviceStatusEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.ObstacleKind <em>Obstacle Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Obstacle Kind</em>'.
	 * @see org.sceneplan.model.plan.ObstacleKind
	 * @generated
	 */
	public EEnum getObstacleKind() {
		return obstacleKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.AisleKind <em>Aisle Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aisle Kind</em>'.
	 * @see org.sceneplan.model.plan.AisleKind
	 * @generated
	 */
	public EEnum getAisleKind() {
		return aisleKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.DisplayMode <em>Display Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Display Mode</em>'.
	 * @see org.sceneplan.model.plan.DisplayMode
	 * @generated
	 */
	public EEnum getDisplayMode() {
		return displayModeEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.SampleOwnership <em>Sample Ownership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sample Ownership</em>'.
	 * @see org.sceneplan.model.plan.SampleOwnership
	 * @generated
	 */
	public EEnum getSampleOwnership() {
		return sampleOwnershipEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.DisplayObligation <em>Display Obligation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Display Obligation</em>'.
	 * @see org.sceneplan.model.plan.DisplayObligation
	 * @generated
	 */
	public EEnum getDisplayObligation() {
		return displayObligationEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.HeroRank <em>Hero Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hero Rank</em>'.
	 * @see org.sceneplan.model.plan.HeroRank
	 * @generated
	 */
	public EEnum getHeroRank() {
		return heroRankEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.SampleState <em>Sample State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sample State</em>'.
	 * @see org.sceneplan.model.plan.SampleState
	 * @generated
	 */
	public EEnum getSampleState() {
		return sampleStateEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.Reported <em>Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reported</em>'.
	 * @see org.sceneplan.model.plan.Reported
	 * @generated
	 */
	public EEnum getReported() {
		return reportedEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.plan.CheckResult <em>Check Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Check Result</em>'.
	 * @see org.sceneplan.model.plan.CheckResult
	 * @generated
	 */
	public EEnum getCheckResult() {
		return checkResultEEnum;
	}

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Ring Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A closed ring as text: "x,y x,y ..." in mm, at least three points, counter-clockwise, simple, the first point is not repeated.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Ring Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	public EDataType getRingText() {
		return ringTextEDataType;
	}

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Day Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day as text: YYYY-MM-DD, year 1900 to 2199.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Day Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	public EDataType getDayText() {
		return dayTextEDataType;
	}

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	public PlanFactory getPlanFactory() {
		return (PlanFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		lockableEClass = createEClass(LOCKABLE);
		createEAttribute(lockableEClass, LOCKABLE__LOCKED);

		storePlanEClass = createEClass(STORE_PLAN);
		createEAttribute(storePlanEClass, STORE_PLAN__NAME);
		createEAttribute(storePlanEClass, STORE_PLAN__REVISION);
		createEAttribute(storePlanEClass, STORE_PLAN__STANDARD_ID);
		createEAttribute(storePlanEClass, STORE_PLAN__STANDARD_VERSION);
		createEAttribute(storePlanEClass, STORE_PLAN__CATALOGUE_ID);
		createEAttribute(storePlanEClass, STORE_PLAN__CATALOGUE_VERSION);
		createEAttribute(storePlanEClass, STORE_PLAN__SEED);
		createEReference(storePlanEClass, STORE_PLAN__STORE);
		createEReference(storePlanEClass, STORE_PLAN__LAYERS);
		createEReference(storePlanEClass, STORE_PLAN__LEVELS);
		createEReference(storePlanEClass, STORE_PLAN__UNMET_REQUIREMENTS);
		createEReference(storePlanEClass, STORE_PLAN__SCENARIOS);
		createEReference(storePlanEClass, STORE_PLAN__LAYER_STATES);

		storeEClass = createEClass(STORE);
		createEAttribute(storeEClass, STORE__CODE);
		createEAttribute(storeEClass, STORE__NAME);
		createEAttribute(storeEClass, STORE__REGION);
		createEAttribute(storeEClass, STORE__TIER);
		createEAttribute(storeEClass, STORE__METER_CAPACITY_W);
		createEAttribute(storeEClass, STORE__BUDGET_CNY);
		createEAttribute(storeEClass, STORE__SPRINKLERS);
		createEAttribute(storeEClass, STORE__FIRE_RESISTANCE_CLASS);
		createEAttribute(storeEClass, STORE__UNDER_HOUSING);
		createEAttribute(storeEClass, STORE__MEASURED_BY);
		createEAttribute(storeEClass, STORE__MEASURED_ON);
		createEAttribute(storeEClass, STORE__TOLERANCE_MM);
		createEAttribute(storeEClass, STORE__ADDRESS);
		createEAttribute(storeEClass, STORE__FRANCHISEE);
		createEAttribute(storeEClass, STORE__PHONE);

		layerEClass = createEClass(LAYER);
		createEAttribute(layerEClass, LAYER__NAME);
		createEAttribute(layerEClass, LAYER__VISIBLE);
		createEAttribute(layerEClass, LAYER__KIND);

		levelEClass = createEClass(LEVEL);
		createEAttribute(levelEClass, LEVEL__NAME);
		createEAttribute(levelEClass, LEVEL__STOREY);
		createEAttribute(levelEClass, LEVEL__CLEAR_HEIGHT_MM);
		createEAttribute(levelEClass, LEVEL__OUTLINE);
		createEReference(levelEClass, LEVEL__WALLS);
		createEReference(levelEClass, LEVEL__COLUMNS);
		createEReference(levelEClass, LEVEL__OPENINGS);
		createEReference(levelEClass, LEVEL__SERVICES);
		createEReference(levelEClass, LEVEL__OBSTACLES);
		createEReference(levelEClass, LEVEL__ZONES);
		createEReference(levelEClass, LEVEL__AISLES);
		createEReference(levelEClass, LEVEL__FIXTURES);
		createEReference(levelEClass, LEVEL__MATERIALS);
		createEReference(levelEClass, LEVEL__DIMENSIONS);
		createEReference(levelEClass, LEVEL__NOTES);
		createEReference(levelEClass, LEVEL__GROUPS);
		createEReference(levelEClass, LEVEL__UNDERLAYS);
		createEReference(levelEClass, LEVEL__GUIDES);

		wallEClass = createEClass(WALL);
		createEAttribute(wallEClass, WALL__FROM_XMM);
		createEAttribute(wallEClass, WALL__FROM_YMM);
		createEAttribute(wallEClass, WALL__TO_XMM);
		createEAttribute(wallEClass, WALL__TO_YMM);
		createEAttribute(wallEClass, WALL__THICKNESS_MM);
		createEAttribute(wallEClass, WALL__REFERENCE);
		createEAttribute(wallEClass, WALL__STRUCTURAL);
		createEReference(wallEClass, WALL__OPENINGS);

		wallOpeningEClass = createEClass(WALL_OPENING);
		createEAttribute(wallOpeningEClass, WALL_OPENING__OFFSET_MM);
		createEAttribute(wallOpeningEClass, WALL_OPENING__WIDTH_MM);
		createEAttribute(wallOpeningEClass, WALL_OPENING__HEIGHT_MM);
		createEAttribute(wallOpeningEClass, WALL_OPENING__SWING);
		createEAttribute(wallOpeningEClass, WALL_OPENING__HINGED_AT_FAR_JAMB);

		columnEClass = createEClass(COLUMN);
		createEAttribute(columnEClass, COLUMN__XMM);
		createEAttribute(columnEClass, COLUMN__YMM);
		createEAttribute(columnEClass, COLUMN__WIDTH_MM);
		createEAttribute(columnEClass, COLUMN__DEPTH_MM);
		createEAttribute(columnEClass, COLUMN__ANGLE_DEG);
		createEAttribute(columnEClass, COLUMN__ROUND);

		openingEClass = createEClass(OPENING);
		createEAttribute(openingEClass, OPENING__KIND);
		createEAttribute(openingEClass, OPENING__EDGE);
		createEAttribute(openingEClass, OPENING__OFFSET_MM);
		createEAttribute(openingEClass, OPENING__WIDTH_MM);
		createEAttribute(openingEClass, OPENING__HEIGHT_MM);
		createEAttribute(openingEClass, OPENING__SILL_MM);
		createEAttribute(openingEClass, OPENING__SWING);
		createEAttribute(openingEClass, OPENING__EVACUATION);
		createEAttribute(openingEClass, OPENING__STEP_FREE);

		servicePointEClass = createEClass(SERVICE_POINT);
		createEAttribute(servicePointEClass, SERVICE_POINT__KIND);
		createEAttribute(servicePointEClass, SERVICE_POINT__STATUS);
		createEAttribute(servicePointEClass, SERVICE_POINT__XMM);
		createEAttribute(servicePointEClass, SERVICE_POINT__YMM);
		createEAttribute(servicePointEClass, SERVICE_POINT__HEIGHT_MM);
		createEAttribute(servicePointEClass, SERVICE_POINT__CAPACITY_W);
		createEAttribute(servicePointEClass, SERVICE_POINT__DIAMETER_MM);
		createEReference(servicePointEClass, SERVICE_POINT__SOURCE);
		createEReference(servicePointEClass, SERVICE_POINT__SERVES);

		obstacleEClass = createEClass(OBSTACLE);
		createEAttribute(obstacleEClass, OBSTACLE__KIND);
		createEAttribute(obstacleEClass, OBSTACLE__OUTLINE);
		createEAttribute(obstacleEClass, OBSTACLE__CLEARANCE_MM);

		zoneEClass = createEClass(ZONE);
		createEAttribute(zoneEClass, ZONE__CODE);
		createEAttribute(zoneEClass, ZONE__NAME);
		createEAttribute(zoneEClass, ZONE__OUTLINE);

		aisleEClass = createEClass(AISLE);
		createEAttribute(aisleEClass, AISLE__KIND);
		createEAttribute(aisleEClass, AISLE__OUTLINE);
		createEAttribute(aisleEClass, AISLE__DESIGN_WIDTH_MM);

		fixtureEClass = createEClass(FIXTURE);
		createEAttribute(fixtureEClass, FIXTURE__TYPE_CODE);
		createEAttribute(fixtureEClass, FIXTURE__NUMBER);
		createEReference(fixtureEClass, FIXTURE__ZONE);
		createEReference(fixtureEClass, FIXTURE__LAYER);
		createEAttribute(fixtureEClass, FIXTURE__XMM);
		createEAttribute(fixtureEClass, FIXTURE__YMM);
		createEAttribute(fixtureEClass, FIXTURE__ANGLE_DEG);
		createEAttribute(fixtureEClass, FIXTURE__WIDTH_MM);
		createEAttribute(fixtureEClass, FIXTURE__DEPTH_MM);
		createEAttribute(fixtureEClass, FIXTURE__HEIGHT_MM);
		createEAttribute(fixtureEClass, FIXTURE__CLEAR_MM);
		createEAttribute(fixtureEClass, FIXTURE__CLEAR_SIDES);
		createEReference(fixtureEClass, FIXTURE__POSITIONS);
		createEAttribute(fixtureEClass, FIXTURE__DOCK_HOST);
		createEAttribute(fixtureEClass, FIXTURE__DOCK_ALONG_MM);
		createEAttribute(fixtureEClass, FIXTURE__DOCK_GAP_MM);

		displayPositionEClass = createEClass(DISPLAY_POSITION);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__NUMBER);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__ROW);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__COLUMN);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__SIDE);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__ALONG_MM);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__IN_MM);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__ELEVATION_MM);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__PRODUCT_TYPE_CODE);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__SKU);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__FACINGS);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__QUANTITY);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__DISPLAY_MODE);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__OWNERSHIP);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__OBLIGATION);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__HERO_RANK);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__SAMPLE_STATE);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__ACTUAL_MODEL);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__SHOWN_ON);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__SHOWN_UNTIL);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__ARRIVES_ON);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__RESPONSIBLE);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__SUPPLIER);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__PRICE_TAG);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__FEATURE_CARD);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__ENERGY_LABEL);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__CHECK_RESULT);
		createEAttribute(displayPositionEClass, DISPLAY_POSITION__STORE_NOTE);

		materialPlacementEClass = createEClass(MATERIAL_PLACEMENT);
		createEAttribute(materialPlacementEClass, MATERIAL_PLACEMENT__MATERIAL_CODE);
		createEReference(materialPlacementEClass, MATERIAL_PLACEMENT__ZONE);
		createEReference(materialPlacementEClass, MATERIAL_PLACEMENT__FIXTURE);
		createEAttribute(materialPlacementEClass, MATERIAL_PLACEMENT__QUANTITY);
		createEAttribute(materialPlacementEClass, MATERIAL_PLACEMENT__MOUNTING_HEIGHT_MM);
		createEAttribute(materialPlacementEClass, MATERIAL_PLACEMENT__RULE);

		dimensionEClass = createEClass(DIMENSION);
		createEAttribute(dimensionEClass, DIMENSION__FROM_XMM);
		createEAttribute(dimensionEClass, DIMENSION__FROM_YMM);
		createEAttribute(dimensionEClass, DIMENSION__TO_XMM);
		createEAttribute(dimensionEClass, DIMENSION__TO_YMM);
		createEAttribute(dimensionEClass, DIMENSION__OFFSET_MM);
		createEReference(dimensionEClass, DIMENSION__FROM_ELEMENT);
		createEAttribute(dimensionEClass, DIMENSION__FROM_ANCHOR);
		createEReference(dimensionEClass, DIMENSION__TO_ELEMENT);
		createEAttribute(dimensionEClass, DIMENSION__TO_ANCHOR);
		createEAttribute(dimensionEClass, DIMENSION__CHAIN);
		createEAttribute(dimensionEClass, DIMENSION__DIRECTED);
		createEAttribute(dimensionEClass, DIMENSION__ANGLE_DEG);
		createEAttribute(dimensionEClass, DIMENSION__FROM_LOST);
		createEAttribute(dimensionEClass, DIMENSION__TO_LOST);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__XMM);
		createEAttribute(noteEClass, NOTE__YMM);
		createEAttribute(noteEClass, NOTE__TEXT);

		unmetRequirementEClass = createEClass(UNMET_REQUIREMENT);
		createEAttribute(unmetRequirementEClass, UNMET_REQUIREMENT__REQUIREMENT);
		createEAttribute(unmetRequirementEClass, UNMET_REQUIREMENT__SUBJECT);
		createEAttribute(unmetRequirementEClass, UNMET_REQUIREMENT__LEVEL);
		createEAttribute(unmetRequirementEClass, UNMET_REQUIREMENT__WANTED);
		createEAttribute(unmetRequirementEClass, UNMET_REQUIREMENT__ACHIEVED);
		createEAttribute(unmetRequirementEClass, UNMET_REQUIREMENT__UNIT);
		createEAttribute(unmetRequirementEClass, UNMET_REQUIREMENT__REASON);

		scenarioEClass = createEClass(SCENARIO);
		createEAttribute(scenarioEClass, SCENARIO__NAME);
		createEAttribute(scenarioEClass, SCENARIO__DESCRIPTION);
		createEAttribute(scenarioEClass, SCENARIO__BASE_SCENARIO);
		createEAttribute(scenarioEClass, SCENARIO__ACTIVE);

		layerStateEClass = createEClass(LAYER_STATE);
		createEAttribute(layerStateEClass, LAYER_STATE__NAME);
		createEReference(layerStateEClass, LAYER_STATE__HIDDEN);
		createEReference(layerStateEClass, LAYER_STATE__LOCKED);

		groupEClass = createEClass(GROUP);
		createEAttribute(groupEClass, GROUP__NAME);
		createEReference(groupEClass, GROUP__MEMBERS);

		underlayEClass = createEClass(UNDERLAY);
		createEAttribute(underlayEClass, UNDERLAY__FILE);
		createEAttribute(underlayEClass, UNDERLAY__XMM);
		createEAttribute(underlayEClass, UNDERLAY__YMM);
		createEAttribute(underlayEClass, UNDERLAY__MM_PER_UNIT);
		createEAttribute(underlayEClass, UNDERLAY__ANGLE_DEG);
		createEAttribute(underlayEClass, UNDERLAY__OPACITY_PERCENT);
		createEAttribute(underlayEClass, UNDERLAY__VISIBLE);

		guideEClass = createEClass(GUIDE);
		createEAttribute(guideEClass, GUIDE__VERTICAL);
		createEAttribute(guideEClass, GUIDE__POSITION_MM);

		// Create enums
		storeTierEEnum = createEEnum(STORE_TIER);
		measuredByEEnum = createEEnum(MEASURED_BY);
		wallReferenceEEnum = createEEnum(WALL_REFERENCE);
		openingKindEEnum = createEEnum(OPENING_KIND);
		openingSwingEEnum = createEEnum(OPENING_SWING);
		wallOpeningSwingEEnum = createEEnum(WALL_OPENING_SWING);
		serviceKindEEnum = createEEnum(SERVICE_KIND);
		serviceStatusEEnum = createEEnum(SERVICE_STATUS);
		obstacleKindEEnum = createEEnum(OBSTACLE_KIND);
		aisleKindEEnum = createEEnum(AISLE_KIND);
		displayModeEEnum = createEEnum(DISPLAY_MODE);
		sampleOwnershipEEnum = createEEnum(SAMPLE_OWNERSHIP);
		displayObligationEEnum = createEEnum(DISPLAY_OBLIGATION);
		heroRankEEnum = createEEnum(HERO_RANK);
		sampleStateEEnum = createEEnum(SAMPLE_STATE);
		reportedEEnum = createEEnum(REPORTED);
		checkResultEEnum = createEEnum(CHECK_RESULT);

		// Create data types
		ringTextEDataType = createEDataType(RING_TEXT);
		dayTextEDataType = createEDataType(DAY_TEXT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		storePlanEClass.getESuperTypes().add(this.getIdentified());
		layerEClass.getESuperTypes().add(this.getIdentified());
		layerEClass.getESuperTypes().add(this.getLockable());
		levelEClass.getESuperTypes().add(this.getIdentified());
		wallEClass.getESuperTypes().add(this.getIdentified());
		wallEClass.getESuperTypes().add(this.getLockable());
		wallOpeningEClass.getESuperTypes().add(this.getIdentified());
		wallOpeningEClass.getESuperTypes().add(this.getLockable());
		columnEClass.getESuperTypes().add(this.getIdentified());
		columnEClass.getESuperTypes().add(this.getLockable());
		openingEClass.getESuperTypes().add(this.getIdentified());
		openingEClass.getESuperTypes().add(this.getLockable());
		servicePointEClass.getESuperTypes().add(this.getIdentified());
		servicePointEClass.getESuperTypes().add(this.getLockable());
		obstacleEClass.getESuperTypes().add(this.getIdentified());
		obstacleEClass.getESuperTypes().add(this.getLockable());
		zoneEClass.getESuperTypes().add(this.getIdentified());
		zoneEClass.getESuperTypes().add(this.getLockable());
		aisleEClass.getESuperTypes().add(this.getIdentified());
		aisleEClass.getESuperTypes().add(this.getLockable());
		fixtureEClass.getESuperTypes().add(this.getIdentified());
		fixtureEClass.getESuperTypes().add(this.getLockable());
		displayPositionEClass.getESuperTypes().add(this.getIdentified());
		materialPlacementEClass.getESuperTypes().add(this.getIdentified());
		dimensionEClass.getESuperTypes().add(this.getIdentified());
		noteEClass.getESuperTypes().add(this.getIdentified());
		unmetRequirementEClass.getESuperTypes().add(this.getIdentified());
		scenarioEClass.getESuperTypes().add(this.getIdentified());
		layerStateEClass.getESuperTypes().add(this.getIdentified());
		groupEClass.getESuperTypes().add(this.getIdentified());
		underlayEClass.getESuperTypes().add(this.getIdentified());
		underlayEClass.getESuperTypes().add(this.getLockable());
		guideEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 1, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lockableEClass, Lockable.class, "Lockable", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLockable_Locked(), ecorePackage.getEBoolean(), "locked", null, 0, 1, Lockable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(storePlanEClass, StorePlan.class, "StorePlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStorePlan_Name(), ecorePackage.getEString(), "name", null, 0, 1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStorePlan_Revision(), ecorePackage.getEInt(), "revision", "1", 0, 1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStorePlan_StandardId(), ecorePackage.getEString(), "standardId", null, 1, 1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStorePlan_StandardVersion(), ecorePackage.getEString(), "standardVersion", null, 0, 1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStorePlan_CatalogueId(), ecorePackage.getEString(), "catalogueId", null, 0, 1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStorePlan_CatalogueVersion(), ecorePackage.getEString(), "catalogueVersion", null, 0, 1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStorePlan_Seed(), ecorePackage.getELong(), "seed", null, 0, 1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStorePlan_Store(), this.getStore(), null, "store", null, 1, 1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStorePlan_Layers(), this.getLayer(), null, "layers", null, 0, -1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStorePlan_Levels(), this.getLevel(), null, "levels", null, 0, -1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStorePlan_UnmetRequirements(), this.getUnmetRequirement(), null, "unmetRequirements", null, 0, -1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStorePlan_Scenarios(), this.getScenario(), null, "scenarios", null, 0, -1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStorePlan_LayerStates(), this.getLayerState(), null, "layerStates", null, 0, -1, StorePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(storeEClass, Store.class, "Store", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStore_Code(), ecorePackage.getEString(), "code", null, 1, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_Name(), ecorePackage.getEString(), "name", null, 1, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_Region(), ecorePackage.getEString(), "region", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_Tier(), this.getStoreTier(), "tier", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_MeterCapacityW(), ecorePackage.getEInt(), "meterCapacityW", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_BudgetCny(), ecorePackage.getEInt(), "budgetCny", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_Sprinklers(), ecorePackage.getEBoolean(), "sprinklers", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_FireResistanceClass(), ecorePackage.getEInt(), "fireResistanceClass", "2", 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_UnderHousing(), ecorePackage.getEBoolean(), "underHousing", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_MeasuredBy(), this.getMeasuredBy(), "measuredBy", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_MeasuredOn(), ecorePackage.getEString(), "measuredOn", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_ToleranceMm(), ecorePackage.getEInt(), "toleranceMm", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_Address(), ecorePackage.getEString(), "address", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_Franchisee(), ecorePackage.getEString(), "franchisee", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStore_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Store.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layerEClass, Layer.class, "Layer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLayer_Name(), ecorePackage.getEString(), "name", null, 1, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayer_Visible(), ecorePackage.getEBoolean(), "visible", "true", 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayer_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(levelEClass, Level.class, "Level", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLevel_Name(), ecorePackage.getEString(), "name", null, 0, 1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLevel_Storey(), ecorePackage.getEInt(), "storey", "1", 0, 1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLevel_ClearHeightMm(), ecorePackage.getEInt(), "clearHeightMm", null, 1, 1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLevel_Outline(), this.getRingText(), "outline", null, 1, 1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Walls(), this.getWall(), null, "walls", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Columns(), this.getColumn(), null, "columns", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Openings(), this.getOpening(), null, "openings", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Services(), this.getServicePoint(), null, "services", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Obstacles(), this.getObstacle(), null, "obstacles", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Zones(), this.getZone(), null, "zones", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Aisles(), this.getAisle(), null, "aisles", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Fixtures(), this.getFixture(), null, "fixtures", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Materials(), this.getMaterialPlacement(), null, "materials", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Dimensions(), this.getDimension(), null, "dimensions", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Notes(), this.getNote(), null, "notes", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Groups(), this.getGroup(), null, "groups", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Underlays(), this.getUnderlay(), null, "underlays", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLevel_Guides(), this.getGuide(), null, "guides", null, 0, -1, Level.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wallEClass, Wall.class, "Wall", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWall_FromXMm(), ecorePackage.getEInt(), "fromXMm", null, 0, 1, Wall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWall_FromYMm(), ecorePackage.getEInt(), "fromYMm", null, 0, 1, Wall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWall_ToXMm(), ecorePackage.getEInt(), "toXMm", null, 0, 1, Wall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWall_ToYMm(), ecorePackage.getEInt(), "toYMm", null, 0, 1, Wall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWall_ThicknessMm(), ecorePackage.getEInt(), "thicknessMm", "120", 0, 1, Wall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWall_Reference(), this.getWallReference(), "reference", null, 0, 1, Wall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWall_Structural(), ecorePackage.getEBoolean(), "structural", null, 0, 1, Wall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWall_Openings(), this.getWallOpening(), null, "openings", null, 0, -1, Wall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wallOpeningEClass, WallOpening.class, "WallOpening", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWallOpening_OffsetMm(), ecorePackage.getEInt(), "offsetMm", null, 0, 1, WallOpening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWallOpening_WidthMm(), ecorePackage.getEInt(), "widthMm", null, 0, 1, WallOpening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWallOpening_HeightMm(), ecorePackage.getEInt(), "heightMm", null, 0, 1, WallOpening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWallOpening_Swing(), this.getWallOpeningSwing(), "swing", null, 0, 1, WallOpening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWallOpening_HingedAtFarJamb(), ecorePackage.getEBoolean(), "hingedAtFarJamb", null, 0, 1, WallOpening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(columnEClass, Column.class, "Column", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getColumn_XMm(), ecorePackage.getEInt(), "xMm", null, 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumn_YMm(), ecorePackage.getEInt(), "yMm", null, 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumn_WidthMm(), ecorePackage.getEInt(), "widthMm", null, 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumn_DepthMm(), ecorePackage.getEInt(), "depthMm", null, 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumn_AngleDeg(), ecorePackage.getEDouble(), "angleDeg", null, 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumn_Round(), ecorePackage.getEBoolean(), "round", null, 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(openingEClass, Opening.class, "Opening", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpening_Kind(), this.getOpeningKind(), "kind", null, 0, 1, Opening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpening_Edge(), ecorePackage.getEInt(), "edge", null, 0, 1, Opening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpening_OffsetMm(), ecorePackage.getEInt(), "offsetMm", null, 0, 1, Opening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpening_WidthMm(), ecorePackage.getEInt(), "widthMm", null, 0, 1, Opening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpening_HeightMm(), ecorePackage.getEInt(), "heightMm", null, 0, 1, Opening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpening_SillMm(), ecorePackage.getEInt(), "sillMm", null, 0, 1, Opening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpening_Swing(), this.getOpeningSwing(), "swing", null, 0, 1, Opening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpening_Evacuation(), ecorePackage.getEBoolean(), "evacuation", null, 0, 1, Opening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpening_StepFree(), ecorePackage.getEBoolean(), "stepFree", null, 0, 1, Opening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(servicePointEClass, ServicePoint.class, "ServicePoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServicePoint_Kind(), this.getServiceKind(), "kind", null, 0, 1, ServicePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePoint_Status(), this.getServiceStatus(), "status", null, 0, 1, ServicePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePoint_XMm(), ecorePackage.getEInt(), "xMm", null, 0, 1, ServicePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePoint_YMm(), ecorePackage.getEInt(), "yMm", null, 0, 1, ServicePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePoint_HeightMm(), ecorePackage.getEInt(), "heightMm", null, 0, 1, ServicePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePoint_CapacityW(), ecorePackage.getEInt(), "capacityW", null, 0, 1, ServicePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePoint_DiameterMm(), ecorePackage.getEInt(), "diameterMm", null, 0, 1, ServicePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePoint_Source(), this.getServicePoint(), null, "source", null, 0, 1, ServicePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePoint_Serves(), this.getFixture(), null, "serves", null, 0, 1, ServicePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(obstacleEClass, Obstacle.class, "Obstacle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObstacle_Kind(), this.getObstacleKind(), "kind", null, 0, 1, Obstacle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObstacle_Outline(), this.getRingText(), "outline", null, 1, 1, Obstacle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObstacle_ClearanceMm(), ecorePackage.getEInt(), "clearanceMm", null, 0, 1, Obstacle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(zoneEClass, Zone.class, "Zone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getZone_Code(), ecorePackage.getEString(), "code", null, 1, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Name(), ecorePackage.getEString(), "name", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Outline(), this.getRingText(), "outline", null, 1, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(aisleEClass, Aisle.class, "Aisle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAisle_Kind(), this.getAisleKind(), "kind", null, 0, 1, Aisle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAisle_Outline(), this.getRingText(), "outline", null, 1, 1, Aisle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAisle_DesignWidthMm(), ecorePackage.getEInt(), "designWidthMm", null, 0, 1, Aisle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixtureEClass, Fixture.class, "Fixture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFixture_TypeCode(), ecorePackage.getEString(), "typeCode", null, 1, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_Number(), ecorePackage.getEString(), "number", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFixture_Zone(), this.getZone(), null, "zone", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFixture_Layer(), this.getLayer(), null, "layer", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_XMm(), ecorePackage.getEInt(), "xMm", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_YMm(), ecorePackage.getEInt(), "yMm", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_AngleDeg(), ecorePackage.getEDouble(), "angleDeg", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_WidthMm(), ecorePackage.getEInt(), "widthMm", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_DepthMm(), ecorePackage.getEInt(), "depthMm", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_HeightMm(), ecorePackage.getEInt(), "heightMm", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_ClearMm(), ecorePackage.getEInt(), "clearMm", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_ClearSides(), ecorePackage.getEInt(), "clearSides", "1", 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFixture_Positions(), this.getDisplayPosition(), null, "positions", null, 0, -1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_DockHost(), ecorePackage.getEString(), "dockHost", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_DockAlongMm(), ecorePackage.getEInt(), "dockAlongMm", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixture_DockGapMm(), ecorePackage.getEInt(), "dockGapMm", null, 0, 1, Fixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(displayPositionEClass, DisplayPosition.class, "DisplayPosition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisplayPosition_Number(), ecorePackage.getEString(), "number", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Row(), ecorePackage.getEInt(), "row", "1", 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Column(), ecorePackage.getEInt(), "column", "1", 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Side(), ecorePackage.getEInt(), "side", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_AlongMm(), ecorePackage.getEInt(), "alongMm", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_InMm(), ecorePackage.getEInt(), "inMm", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_ElevationMm(), ecorePackage.getEInt(), "elevationMm", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_ProductTypeCode(), ecorePackage.getEString(), "productTypeCode", null, 1, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Sku(), ecorePackage.getEString(), "sku", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Facings(), ecorePackage.getEInt(), "facings", "1", 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Quantity(), ecorePackage.getEInt(), "quantity", "1", 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_DisplayMode(), this.getDisplayMode(), "displayMode", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Ownership(), this.getSampleOwnership(), "ownership", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Obligation(), this.getDisplayObligation(), "obligation", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_HeroRank(), this.getHeroRank(), "heroRank", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_SampleState(), this.getSampleState(), "sampleState", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_ActualModel(), ecorePackage.getEString(), "actualModel", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_ShownOn(), this.getDayText(), "shownOn", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_ShownUntil(), this.getDayText(), "shownUntil", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_ArrivesOn(), this.getDayText(), "arrivesOn", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Responsible(), ecorePackage.getEString(), "responsible", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_Supplier(), ecorePackage.getEString(), "supplier", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_PriceTag(), this.getReported(), "priceTag", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_FeatureCard(), this.getReported(), "featureCard", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_EnergyLabel(), this.getReported(), "energyLabel", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_CheckResult(), this.getCheckResult(), "checkResult", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisplayPosition_StoreNote(), ecorePackage.getEString(), "storeNote", null, 0, 1, DisplayPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(materialPlacementEClass, MaterialPlacement.class, "MaterialPlacement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaterialPlacement_MaterialCode(), ecorePackage.getEString(), "materialCode", null, 1, 1, MaterialPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterialPlacement_Zone(), this.getZone(), null, "zone", null, 0, 1, MaterialPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterialPlacement_Fixture(), this.getFixture(), null, "fixture", null, 0, 1, MaterialPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialPlacement_Quantity(), ecorePackage.getEInt(), "quantity", "1", 0, 1, MaterialPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialPlacement_MountingHeightMm(), ecorePackage.getEInt(), "mountingHeightMm", null, 0, 1, MaterialPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialPlacement_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, MaterialPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dimensionEClass, Dimension.class, "Dimension", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDimension_FromXMm(), ecorePackage.getEInt(), "fromXMm", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_FromYMm(), ecorePackage.getEInt(), "fromYMm", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_ToXMm(), ecorePackage.getEInt(), "toXMm", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_ToYMm(), ecorePackage.getEInt(), "toYMm", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_OffsetMm(), ecorePackage.getEInt(), "offsetMm", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDimension_FromElement(), this.getIdentified(), null, "fromElement", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_FromAnchor(), ecorePackage.getEString(), "fromAnchor", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDimension_ToElement(), this.getIdentified(), null, "toElement", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_ToAnchor(), ecorePackage.getEString(), "toAnchor", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_Chain(), ecorePackage.getEString(), "chain", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_Directed(), ecorePackage.getEBoolean(), "directed", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_AngleDeg(), ecorePackage.getEDouble(), "angleDeg", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_FromLost(), ecorePackage.getEString(), "fromLost", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDimension_ToLost(), ecorePackage.getEString(), "toLost", null, 0, 1, Dimension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNote_XMm(), ecorePackage.getEInt(), "xMm", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_YMm(), ecorePackage.getEInt(), "yMm", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(unmetRequirementEClass, UnmetRequirement.class, "UnmetRequirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUnmetRequirement_Requirement(), ecorePackage.getEString(), "requirement", null, 1, 1, UnmetRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnmetRequirement_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, UnmetRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnmetRequirement_Level(), ecorePackage.getEString(), "level", null, 0, 1, UnmetRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnmetRequirement_Wanted(), ecorePackage.getEDouble(), "wanted", null, 0, 1, UnmetRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnmetRequirement_Achieved(), ecorePackage.getEDouble(), "achieved", null, 0, 1, UnmetRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnmetRequirement_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, UnmetRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnmetRequirement_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, UnmetRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scenarioEClass, Scenario.class, "Scenario", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScenario_Name(), ecorePackage.getEString(), "name", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Description(), ecorePackage.getEString(), "description", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_BaseScenario(), ecorePackage.getEString(), "baseScenario", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Active(), ecorePackage.getEBoolean(), "active", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layerStateEClass, LayerState.class, "LayerState", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLayerState_Name(), ecorePackage.getEString(), "name", null, 1, 1, LayerState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayerState_Hidden(), this.getLayer(), null, "hidden", null, 0, -1, LayerState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayerState_Locked(), this.getLayer(), null, "locked", null, 0, -1, LayerState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(groupEClass, Group.class, "Group", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGroup_Name(), ecorePackage.getEString(), "name", null, 0, 1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Members(), this.getIdentified(), null, "members", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(underlayEClass, Underlay.class, "Underlay", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUnderlay_File(), ecorePackage.getEString(), "file", null, 1, 1, Underlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnderlay_XMm(), ecorePackage.getEInt(), "xMm", null, 0, 1, Underlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnderlay_YMm(), ecorePackage.getEInt(), "yMm", null, 0, 1, Underlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnderlay_MmPerUnit(), ecorePackage.getEDouble(), "mmPerUnit", "1.0", 0, 1, Underlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnderlay_AngleDeg(), ecorePackage.getEDouble(), "angleDeg", null, 0, 1, Underlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnderlay_OpacityPercent(), ecorePackage.getEInt(), "opacityPercent", "50", 0, 1, Underlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnderlay_Visible(), ecorePackage.getEBoolean(), "visible", "true", 0, 1, Underlay.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guideEClass, Guide.class, "Guide", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuide_Vertical(), ecorePackage.getEBoolean(), "vertical", null, 0, 1, Guide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuide_PositionMm(), ecorePackage.getEInt(), "positionMm", null, 0, 1, Guide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(storeTierEEnum, StoreTier.class, "StoreTier");
		addEEnumLiteral(storeTierEEnum, StoreTier.PREFECTURE);
		addEEnumLiteral(storeTierEEnum, StoreTier.COUNTY);
		addEEnumLiteral(storeTierEEnum, StoreTier.TOWNSHIP);

		initEEnum(measuredByEEnum, MeasuredBy.class, "MeasuredBy");
		addEEnumLiteral(measuredByEEnum, MeasuredBy.TAPE);
		addEEnumLiteral(measuredByEEnum, MeasuredBy.LASER);
		addEEnumLiteral(measuredByEEnum, MeasuredBy.DRAWING);

		initEEnum(wallReferenceEEnum, WallReference.class, "WallReference");
		addEEnumLiteral(wallReferenceEEnum, WallReference.CENTRE);
		addEEnumLiteral(wallReferenceEEnum, WallReference.LEFT);
		addEEnumLiteral(wallReferenceEEnum, WallReference.RIGHT);

		initEEnum(openingKindEEnum, OpeningKind.class, "OpeningKind");
		addEEnumLiteral(openingKindEEnum, OpeningKind.ENTRANCE);
		addEEnumLiteral(openingKindEEnum, OpeningKind.EXIT);
		addEEnumLiteral(openingKindEEnum, OpeningKind.BACK_DOOR);
		addEEnumLiteral(openingKindEEnum, OpeningKind.WINDOW);
		addEEnumLiteral(openingKindEEnum, OpeningKind.SHOP_WINDOW);

		initEEnum(openingSwingEEnum, OpeningSwing.class, "OpeningSwing");
		addEEnumLiteral(openingSwingEEnum, OpeningSwing.NONE);
		addEEnumLiteral(openingSwingEEnum, OpeningSwing.IN);
		addEEnumLiteral(openingSwingEEnum, OpeningSwing.OUT);
		addEEnumLiteral(openingSwingEEnum, OpeningSwing.SLIDING);

		initEEnum(wallOpeningSwingEEnum, WallOpeningSwing.class, "WallOpeningSwing");
		addEEnumLiteral(wallOpeningSwingEEnum, WallOpeningSwing.NONE);
		addEEnumLiteral(wallOpeningSwingEEnum, WallOpeningSwing.LEFT);
		addEEnumLiteral(wallOpeningSwingEEnum, WallOpeningSwing.RIGHT);
		addEEnumLiteral(wallOpeningSwingEEnum, WallOpeningSwing.SLIDING);

		initEEnum(serviceKindEEnum, ServiceKind.class, "ServiceKind");
		addEEnumLiteral(serviceKindEEnum, ServiceKind.POWER);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.THREE_PHASE);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.WATER);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.DRAIN);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.GAS);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.FLUE);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.NETWORK);

		initEEnum(serviceStatusEEnum, ServiceStatus.class, "ServiceStatus");
		addEEnumLiteral(serviceStatusEEnum, ServiceStatus.SURVEYED);
		addEEnumLiteral(serviceStatusEEnum, ServiceStatus.PLANNED);

		initEEnum(obstacleKindEEnum, ObstacleKind.class, "ObstacleKind");
		addEEnumLiteral(obstacleKindEEnum, ObstacleKind.STAIR);
		addEEnumLiteral(obstacleKindEEnum, ObstacleKind.LIFT);
		addEEnumLiteral(obstacleKindEEnum, ObstacleKind.SHAFT);
		addEEnumLiteral(obstacleKindEEnum, ObstacleKind.FIRE_SHUTTER);
		addEEnumLiteral(obstacleKindEEnum, ObstacleKind.HYDRANT);
		addEEnumLiteral(obstacleKindEEnum, ObstacleKind.PANEL);
		addEEnumLiteral(obstacleKindEEnum, ObstacleKind.VOID);

		initEEnum(aisleKindEEnum, AisleKind.class, "AisleKind");
		addEEnumLiteral(aisleKindEEnum, AisleKind.MAIN);
		addEEnumLiteral(aisleKindEEnum, AisleKind.SECONDARY);

		initEEnum(displayModeEEnum, DisplayMode.class, "DisplayMode");
		addEEnumLiteral(displayModeEEnum, DisplayMode.LIVE_POWERED);
		addEEnumLiteral(displayModeEEnum, DisplayMode.LIVE_UNPOWERED);
		addEEnumLiteral(displayModeEEnum, DisplayMode.DUMMY);
		addEEnumLiteral(displayModeEEnum, DisplayMode.VIRTUAL);

		initEEnum(sampleOwnershipEEnum, SampleOwnership.class, "SampleOwnership");
		addEEnumLiteral(sampleOwnershipEEnum, SampleOwnership.SELF_PURCHASE);
		addEEnumLiteral(sampleOwnershipEEnum, SampleOwnership.STORE_FREE);
		addEEnumLiteral(sampleOwnershipEEnum, SampleOwnership.MAKER_FREE);
		addEEnumLiteral(sampleOwnershipEEnum, SampleOwnership.PERIODIC_SWAP);
		addEEnumLiteral(sampleOwnershipEEnum, SampleOwnership.DISCOUNT_SAMPLE);

		initEEnum(displayObligationEEnum, DisplayObligation.class, "DisplayObligation");
		addEEnumLiteral(displayObligationEEnum, DisplayObligation.OPTIONAL);
		addEEnumLiteral(displayObligationEEnum, DisplayObligation.MUST);
		addEEnumLiteral(displayObligationEEnum, DisplayObligation.REPLACE);

		initEEnum(heroRankEEnum, HeroRank.class, "HeroRank");
		addEEnumLiteral(heroRankEEnum, HeroRank.BASE);
		addEEnumLiteral(heroRankEEnum, HeroRank.MAIN);
		addEEnumLiteral(heroRankEEnum, HeroRank.HERO);

		initEEnum(sampleStateEEnum, SampleState.class, "SampleState");
		addEEnumLiteral(sampleStateEEnum, SampleState.PLANNED);
		addEEnumLiteral(sampleStateEEnum, SampleState.SHOWN);
		addEEnumLiteral(sampleStateEEnum, SampleState.MISSING);
		addEEnumLiteral(sampleStateEEnum, SampleState.TO_SWAP);
		addEEnumLiteral(sampleStateEEnum, SampleState.REMOVED);
		addEEnumLiteral(sampleStateEEnum, SampleState.SETTLED);

		initEEnum(reportedEEnum, Reported.class, "Reported");
		addEEnumLiteral(reportedEEnum, Reported.UNKNOWN);
		addEEnumLiteral(reportedEEnum, Reported.YES);
		addEEnumLiteral(reportedEEnum, Reported.NO);

		initEEnum(checkResultEEnum, CheckResult.class, "CheckResult");
		addEEnumLiteral(checkResultEEnum, CheckResult.NONE);
		addEEnumLiteral(checkResultEEnum, CheckResult.PASSED);
		addEEnumLiteral(checkResultEEnum, CheckResult.FAILED);

		// Initialize data types
		initEDataType(ringTextEDataType, String.class, "RingText", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dayTextEDataType, String.class, "DayText", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public interface Literals {
		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.IdentifiedImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getIdentified()
		 * @generated
		 */
		public static final EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.LockableImpl <em>Lockable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.LockableImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getLockable()
		 * @generated
		 */
		public static final EClass LOCKABLE = eINSTANCE.getLockable();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LOCKABLE__LOCKED = eINSTANCE.getLockable_Locked();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.StorePlanImpl <em>Store Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.StorePlanImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getStorePlan()
		 * @generated
		 */
		public static final EClass STORE_PLAN = eINSTANCE.getStorePlan();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE_PLAN__NAME = eINSTANCE.getStorePlan_Name();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE_PLAN__REVISION = eINSTANCE.getStorePlan_Revision();

		/**
		 * The meta object literal for the '<em><b>Standard Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE_PLAN__STANDARD_ID = eINSTANCE.getStorePlan_StandardId();

		/**
		 * The meta object literal for the '<em><b>Standard Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE_PLAN__STANDARD_VERSION = eINSTANCE.getStorePlan_StandardVersion();

		/**
		 * The meta object literal for the '<em><b>Catalogue Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE_PLAN__CATALOGUE_ID = eINSTANCE.getStorePlan_CatalogueId();

		/**
		 * The meta object literal for the '<em><b>Catalogue Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE_PLAN__CATALOGUE_VERSION = eINSTANCE.getStorePlan_CatalogueVersion();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE_PLAN__SEED = eINSTANCE.getStorePlan_Seed();

		/**
		 * The meta object literal for the '<em><b>Store</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference STORE_PLAN__STORE = eINSTANCE.getStorePlan_Store();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference STORE_PLAN__LAYERS = eINSTANCE.getStorePlan_Layers();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference STORE_PLAN__LEVELS = eINSTANCE.getStorePlan_Levels();

		/**
		 * The meta object literal for the '<em><b>Unmet Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference STORE_PLAN__UNMET_REQUIREMENTS = eINSTANCE.getStorePlan_UnmetRequirements();

		/**
		 * The meta object literal for the '<em><b>Scenarios</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference STORE_PLAN__SCENARIOS = eINSTANCE.getStorePlan_Scenarios();

		/**
		 * The meta object literal for the '<em><b>Layer States</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference STORE_PLAN__LAYER_STATES = eINSTANCE.getStorePlan_LayerStates();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.StoreImpl <em>Store</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.StoreImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getStore()
		 * @generated
		 */
		public static final EClass STORE = eINSTANCE.getStore();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__CODE = eINSTANCE.getStore_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__NAME = eINSTANCE.getStore_Name();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__REGION = eINSTANCE.getStore_Region();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__TIER = eINSTANCE.getStore_Tier();

		/**
		 * The meta object literal for the '<em><b>Meter Capacity W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__METER_CAPACITY_W = eINSTANCE.getStore_MeterCapacityW();

		/**
		 * The meta object literal for the '<em><b>Budget Cny</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__BUDGET_CNY = eINSTANCE.getStore_BudgetCny();

		/**
		 * The meta object literal for the '<em><b>Sprinklers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__SPRINKLERS = eINSTANCE.getStore_Sprinklers();

		/**
		 * The meta object literal for the '<em><b>Fire Resistance Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__FIRE_RESISTANCE_CLASS = eINSTANCE.getStore_FireResistanceClass();

		/**
		 * The meta object literal for the '<em><b>Under Housing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__UNDER_HOUSING = eINSTANCE.getStore_UnderHousing();

		/**
		 * The meta object literal for the '<em><b>Measured By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__MEASURED_BY = eINSTANCE.getStore_MeasuredBy();

		/**
		 * The meta object literal for the '<em><b>Measured On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__MEASURED_ON = eINSTANCE.getStore_MeasuredOn();

		/**
		 * The meta object literal for the '<em><b>Tolerance Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__TOLERANCE_MM = eINSTANCE.getStore_ToleranceMm();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__ADDRESS = eINSTANCE.getStore_Address();

		/**
		 * The meta object literal for the '<em><b>Franchisee</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__FRANCHISEE = eINSTANCE.getStore_Franchisee();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute STORE__PHONE = eINSTANCE.getStore_Phone();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.LayerImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getLayer()
		 * @generated
		 */
		public static final EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LAYER__NAME = eINSTANCE.getLayer_Name();

		/**
		 * The meta object literal for the '<em><b>Visible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LAYER__VISIBLE = eINSTANCE.getLayer_Visible();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LAYER__KIND = eINSTANCE.getLayer_Kind();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.LevelImpl <em>Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.LevelImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getLevel()
		 * @generated
		 */
		public static final EClass LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LEVEL__NAME = eINSTANCE.getLevel_Name();

		/**
		 * The meta object literal for the '<em><b>Storey</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LEVEL__STOREY = eINSTANCE.getLevel_Storey();

		/**
		 * The meta object literal for the '<em><b>Clear Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LEVEL__CLEAR_HEIGHT_MM = eINSTANCE.getLevel_ClearHeightMm();

		/**
		 * The meta object literal for the '<em><b>Outline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LEVEL__OUTLINE = eINSTANCE.getLevel_Outline();

		/**
		 * The meta object literal for the '<em><b>Walls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__WALLS = eINSTANCE.getLevel_Walls();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__COLUMNS = eINSTANCE.getLevel_Columns();

		/**
		 * The meta object literal for the '<em><b>Openings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__OPENINGS = eINSTANCE.getLevel_Openings();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__SERVICES = eINSTANCE.getLevel_Services();

		/**
		 * The meta object literal for the '<em><b>Obstacles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__OBSTACLES = eINSTANCE.getLevel_Obstacles();

		/**
		 * The meta object literal for the '<em><b>Zones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__ZONES = eINSTANCE.getLevel_Zones();

		/**
		 * The meta object literal for the '<em><b>Aisles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__AISLES = eINSTANCE.getLevel_Aisles();

		/**
		 * The meta object literal for the '<em><b>Fixtures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__FIXTURES = eINSTANCE.getLevel_Fixtures();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__MATERIALS = eINSTANCE.getLevel_Materials();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__DIMENSIONS = eINSTANCE.getLevel_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__NOTES = eINSTANCE.getLevel_Notes();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__GROUPS = eINSTANCE.getLevel_Groups();

		/**
		 * The meta object literal for the '<em><b>Underlays</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__UNDERLAYS = eINSTANCE.getLevel_Underlays();

		/**
		 * The meta object literal for the '<em><b>Guides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LEVEL__GUIDES = eINSTANCE.getLevel_Guides();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.WallImpl <em>Wall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.WallImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getWall()
		 * @generated
		 */
		public static final EClass WALL = eINSTANCE.getWall();

		/**
		 * The meta object literal for the '<em><b>From XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL__FROM_XMM = eINSTANCE.getWall_FromXMm();

		/**
		 * The meta object literal for the '<em><b>From YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL__FROM_YMM = eINSTANCE.getWall_FromYMm();

		/**
		 * The meta object literal for the '<em><b>To XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL__TO_XMM = eINSTANCE.getWall_ToXMm();

		/**
		 * The meta object literal for the '<em><b>To YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL__TO_YMM = eINSTANCE.getWall_ToYMm();

		/**
		 * The meta object literal for the '<em><b>Thickness Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL__THICKNESS_MM = eINSTANCE.getWall_ThicknessMm();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL__REFERENCE = eINSTANCE.getWall_Reference();

		/**
		 * The meta object literal for the '<em><b>Structural</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL__STRUCTURAL = eINSTANCE.getWall_Structural();

		/**
		 * The meta object literal for the '<em><b>Openings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference WALL__OPENINGS = eINSTANCE.getWall_Openings();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.WallOpeningImpl <em>Wall Opening</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.WallOpeningImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getWallOpening()
		 * @generated
		 */
		public static final EClass WALL_OPENING = eINSTANCE.getWallOpening();

		/**
		 * The meta object literal for the '<em><b>Offset Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL_OPENING__OFFSET_MM = eINSTANCE.getWallOpening_OffsetMm();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL_OPENING__WIDTH_MM = eINSTANCE.getWallOpening_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL_OPENING__HEIGHT_MM = eINSTANCE.getWallOpening_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Swing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL_OPENING__SWING = eINSTANCE.getWallOpening_Swing();

		/**
		 * The meta object literal for the '<em><b>Hinged At Far Jamb</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute WALL_OPENING__HINGED_AT_FAR_JAMB = eINSTANCE.getWallOpening_HingedAtFarJamb();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.ColumnImpl <em>Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.ColumnImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getColumn()
		 * @generated
		 */
		public static final EClass COLUMN = eINSTANCE.getColumn();

		/**
		 * The meta object literal for the '<em><b>XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COLUMN__XMM = eINSTANCE.getColumn_XMm();

		/**
		 * The meta object literal for the '<em><b>YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COLUMN__YMM = eINSTANCE.getColumn_YMm();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COLUMN__WIDTH_MM = eINSTANCE.getColumn_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Depth Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COLUMN__DEPTH_MM = eINSTANCE.getColumn_DepthMm();

		/**
		 * The meta object literal for the '<em><b>Angle Deg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COLUMN__ANGLE_DEG = eINSTANCE.getColumn_AngleDeg();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute COLUMN__ROUND = eINSTANCE.getColumn_Round();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.OpeningImpl <em>Opening</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.OpeningImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getOpening()
		 * @generated
		 */
		public static final EClass OPENING = eINSTANCE.getOpening();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OPENING__KIND = eINSTANCE.getOpening_Kind();

		/**
		 * The meta object literal for the '<em><b>Edge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OPENING__EDGE = eINSTANCE.getOpening_Edge();

		/**
		 * The meta object literal for the '<em><b>Offset Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OPENING__OFFSET_MM = eINSTANCE.getOpening_OffsetMm();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OPENING__WIDTH_MM = eINSTANCE.getOpening_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OPENING__HEIGHT_MM = eINSTANCE.getOpening_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Sill Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OPENING__SILL_MM = eINSTANCE.getOpening_SillMm();

		/**
		 * The meta object literal for the '<em><b>Swing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OPENING__SWING = eINSTANCE.getOpening_Swing();

		/**
		 * The meta object literal for the '<em><b>Evacuation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OPENING__EVACUATION = eINSTANCE.getOpening_Evacuation();

		/**
		 * The meta object literal for the '<em><b>Step Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OPENING__STEP_FREE = eINSTANCE.getOpening_StepFree();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.ServicePointImpl <em>Service Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.ServicePointImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getServicePoint()
		 * @generated
		 */
		public static final EClass SERVICE_POINT = eINSTANCE.getServicePoint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SERVICE_POINT__KIND = eINSTANCE.getServicePoint_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SERVICE_POINT__STATUS = eINSTANCE.getServicePoint_Status();

		/**
		 * The meta object literal for the '<em><b>XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SERVICE_POINT__XMM = eINSTANCE.getServicePoint_XMm();

		/**
		 * The meta object literal for the '<em><b>YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SERVICE_POINT__YMM = eINSTANCE.getServicePoint_YMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SERVICE_POINT__HEIGHT_MM = eINSTANCE.getServicePoint_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Capacity W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SERVICE_POINT__CAPACITY_W = eINSTANCE.getServicePoint_CapacityW();

		/**
		 * The meta object literal for the '<em><b>Diameter Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SERVICE_POINT__DIAMETER_MM = eINSTANCE.getServicePoint_DiameterMm();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SERVICE_POINT__SOURCE = eINSTANCE.getServicePoint_Source();

		/**
		 * The meta object literal for the '<em><b>Serves</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SERVICE_POINT__SERVES = eINSTANCE.getServicePoint_Serves();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.ObstacleImpl <em>Obstacle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.ObstacleImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getObstacle()
		 * @generated
		 */
		public static final EClass OBSTACLE = eINSTANCE.getObstacle();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OBSTACLE__KIND = eINSTANCE.getObstacle_Kind();

		/**
		 * The meta object literal for the '<em><b>Outline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OBSTACLE__OUTLINE = eINSTANCE.getObstacle_Outline();

		/**
		 * The meta object literal for the '<em><b>Clearance Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute OBSTACLE__CLEARANCE_MM = eINSTANCE.getObstacle_ClearanceMm();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.ZoneImpl <em>Zone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.ZoneImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getZone()
		 * @generated
		 */
		public static final EClass ZONE = eINSTANCE.getZone();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__CODE = eINSTANCE.getZone_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__NAME = eINSTANCE.getZone_Name();

		/**
		 * The meta object literal for the '<em><b>Outline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__OUTLINE = eINSTANCE.getZone_Outline();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.AisleImpl <em>Aisle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.AisleImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getAisle()
		 * @generated
		 */
		public static final EClass AISLE = eINSTANCE.getAisle();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute AISLE__KIND = eINSTANCE.getAisle_Kind();

		/**
		 * The meta object literal for the '<em><b>Outline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute AISLE__OUTLINE = eINSTANCE.getAisle_Outline();

		/**
		 * The meta object literal for the '<em><b>Design Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute AISLE__DESIGN_WIDTH_MM = eINSTANCE.getAisle_DesignWidthMm();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.FixtureImpl <em>Fixture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.FixtureImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getFixture()
		 * @generated
		 */
		public static final EClass FIXTURE = eINSTANCE.getFixture();

		/**
		 * The meta object literal for the '<em><b>Type Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__TYPE_CODE = eINSTANCE.getFixture_TypeCode();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__NUMBER = eINSTANCE.getFixture_Number();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FIXTURE__ZONE = eINSTANCE.getFixture_Zone();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FIXTURE__LAYER = eINSTANCE.getFixture_Layer();

		/**
		 * The meta object literal for the '<em><b>XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__XMM = eINSTANCE.getFixture_XMm();

		/**
		 * The meta object literal for the '<em><b>YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__YMM = eINSTANCE.getFixture_YMm();

		/**
		 * The meta object literal for the '<em><b>Angle Deg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__ANGLE_DEG = eINSTANCE.getFixture_AngleDeg();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__WIDTH_MM = eINSTANCE.getFixture_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Depth Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__DEPTH_MM = eINSTANCE.getFixture_DepthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__HEIGHT_MM = eINSTANCE.getFixture_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Clear Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__CLEAR_MM = eINSTANCE.getFixture_ClearMm();

		/**
		 * The meta object literal for the '<em><b>Clear Sides</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__CLEAR_SIDES = eINSTANCE.getFixture_ClearSides();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FIXTURE__POSITIONS = eINSTANCE.getFixture_Positions();

		/**
		 * The meta object literal for the '<em><b>Dock Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__DOCK_HOST = eINSTANCE.getFixture_DockHost();

		/**
		 * The meta object literal for the '<em><b>Dock Along Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__DOCK_ALONG_MM = eINSTANCE.getFixture_DockAlongMm();

		/**
		 * The meta object literal for the '<em><b>Dock Gap Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE__DOCK_GAP_MM = eINSTANCE.getFixture_DockGapMm();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.DisplayPositionImpl <em>Display Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.DisplayPositionImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDisplayPosition()
		 * @generated
		 */
		public static final EClass DISPLAY_POSITION = eINSTANCE.getDisplayPosition();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__NUMBER = eINSTANCE.getDisplayPosition_Number();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__ROW = eINSTANCE.getDisplayPosition_Row();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__COLUMN = eINSTANCE.getDisplayPosition_Column();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__SIDE = eINSTANCE.getDisplayPosition_Side();

		/**
		 * The meta object literal for the '<em><b>Along Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__ALONG_MM = eINSTANCE.getDisplayPosition_AlongMm();

		/**
		 * The meta object literal for the '<em><b>In Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__IN_MM = eINSTANCE.getDisplayPosition_InMm();

		/**
		 * The meta object literal for the '<em><b>Elevation Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__ELEVATION_MM = eINSTANCE.getDisplayPosition_ElevationMm();

		/**
		 * The meta object literal for the '<em><b>Product Type Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__PRODUCT_TYPE_CODE = eINSTANCE.getDisplayPosition_ProductTypeCode();

		/**
		 * The meta object literal for the '<em><b>Sku</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__SKU = eINSTANCE.getDisplayPosition_Sku();

		/**
		 * The meta object literal for the '<em><b>Facings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__FACINGS = eINSTANCE.getDisplayPosition_Facings();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__QUANTITY = eINSTANCE.getDisplayPosition_Quantity();

		/**
		 * The meta object literal for the '<em><b>Display Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__DISPLAY_MODE = eINSTANCE.getDisplayPosition_DisplayMode();

		/**
		 * The meta object literal for the '<em><b>Ownership</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__OWNERSHIP = eINSTANCE.getDisplayPosition_Ownership();

		/**
		 * The meta object literal for the '<em><b>Obligation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__OBLIGATION = eINSTANCE.getDisplayPosition_Obligation();

		/**
		 * The meta object literal for the '<em><b>Hero Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__HERO_RANK = eINSTANCE.getDisplayPosition_HeroRank();

		/**
		 * The meta object literal for the '<em><b>Sample State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__SAMPLE_STATE = eINSTANCE.getDisplayPosition_SampleState();

		/**
		 * The meta object literal for the '<em><b>Actual Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__ACTUAL_MODEL = eINSTANCE.getDisplayPosition_ActualModel();

		/**
		 * The meta object literal for the '<em><b>Shown On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__SHOWN_ON = eINSTANCE.getDisplayPosition_ShownOn();

		/**
		 * The meta object literal for the '<em><b>Shown Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__SHOWN_UNTIL = eINSTANCE.getDisplayPosition_ShownUntil();

		/**
		 * The meta object literal for the '<em><b>Arrives On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__ARRIVES_ON = eINSTANCE.getDisplayPosition_ArrivesOn();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__RESPONSIBLE = eINSTANCE.getDisplayPosition_Responsible();

		/**
		 * The meta object literal for the '<em><b>Supplier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__SUPPLIER = eINSTANCE.getDisplayPosition_Supplier();

		/**
		 * The meta object literal for the '<em><b>Price Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__PRICE_TAG = eINSTANCE.getDisplayPosition_PriceTag();

		/**
		 * The meta object literal for the '<em><b>Feature Card</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__FEATURE_CARD = eINSTANCE.getDisplayPosition_FeatureCard();

		/**
		 * The meta object literal for the '<em><b>Energy Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__ENERGY_LABEL = eINSTANCE.getDisplayPosition_EnergyLabel();

		/**
		 * The meta object literal for the '<em><b>Check Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__CHECK_RESULT = eINSTANCE.getDisplayPosition_CheckResult();

		/**
		 * The meta object literal for the '<em><b>Store Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISPLAY_POSITION__STORE_NOTE = eINSTANCE.getDisplayPosition_StoreNote();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.MaterialPlacementImpl <em>Material Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.MaterialPlacementImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getMaterialPlacement()
		 * @generated
		 */
		public static final EClass MATERIAL_PLACEMENT = eINSTANCE.getMaterialPlacement();

		/**
		 * The meta object literal for the '<em><b>Material Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_PLACEMENT__MATERIAL_CODE = eINSTANCE.getMaterialPlacement_MaterialCode();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MATERIAL_PLACEMENT__ZONE = eINSTANCE.getMaterialPlacement_Zone();

		/**
		 * The meta object literal for the '<em><b>Fixture</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MATERIAL_PLACEMENT__FIXTURE = eINSTANCE.getMaterialPlacement_Fixture();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_PLACEMENT__QUANTITY = eINSTANCE.getMaterialPlacement_Quantity();

		/**
		 * The meta object literal for the '<em><b>Mounting Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_PLACEMENT__MOUNTING_HEIGHT_MM = eINSTANCE.getMaterialPlacement_MountingHeightMm();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_PLACEMENT__RULE = eINSTANCE.getMaterialPlacement_Rule();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.DimensionImpl <em>Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.DimensionImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDimension()
		 * @generated
		 */
		public static final EClass DIMENSION = eINSTANCE.getDimension();

		/**
		 * The meta object literal for the '<em><b>From XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__FROM_XMM = eINSTANCE.getDimension_FromXMm();

		/**
		 * The meta object literal for the '<em><b>From YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__FROM_YMM = eINSTANCE.getDimension_FromYMm();

		/**
		 * The meta object literal for the '<em><b>To XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__TO_XMM = eINSTANCE.getDimension_ToXMm();

		/**
		 * The meta object literal for the '<em><b>To YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__TO_YMM = eINSTANCE.getDimension_ToYMm();

		/**
		 * The meta object literal for the '<em><b>Offset Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__OFFSET_MM = eINSTANCE.getDimension_OffsetMm();

		/**
		 * The meta object literal for the '<em><b>From Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DIMENSION__FROM_ELEMENT = eINSTANCE.getDimension_FromElement();

		/**
		 * The meta object literal for the '<em><b>From Anchor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__FROM_ANCHOR = eINSTANCE.getDimension_FromAnchor();

		/**
		 * The meta object literal for the '<em><b>To Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DIMENSION__TO_ELEMENT = eINSTANCE.getDimension_ToElement();

		/**
		 * The meta object literal for the '<em><b>To Anchor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__TO_ANCHOR = eINSTANCE.getDimension_ToAnchor();

		/**
		 * The meta object literal for the '<em><b>Chain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__CHAIN = eINSTANCE.getDimension_Chain();

		/**
		 * The meta object literal for the '<em><b>Directed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__DIRECTED = eINSTANCE.getDimension_Directed();

		/**
		 * The meta object literal for the '<em><b>Angle Deg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__ANGLE_DEG = eINSTANCE.getDimension_AngleDeg();

		/**
		 * The meta object literal for the '<em><b>From Lost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__FROM_LOST = eINSTANCE.getDimension_FromLost();

		/**
		 * The meta object literal for the '<em><b>To Lost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DIMENSION__TO_LOST = eINSTANCE.getDimension_ToLost();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.NoteImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getNote()
		 * @generated
		 */
		public static final EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NOTE__XMM = eINSTANCE.getNote_XMm();

		/**
		 * The meta object literal for the '<em><b>YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NOTE__YMM = eINSTANCE.getNote_YMm();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.UnmetRequirementImpl <em>Unmet Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.UnmetRequirementImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getUnmetRequirement()
		 * @generated
		 */
		public static final EClass UNMET_REQUIREMENT = eINSTANCE.getUnmetRequirement();

		/**
		 * The meta object literal for the '<em><b>Requirement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNMET_REQUIREMENT__REQUIREMENT = eINSTANCE.getUnmetRequirement_Requirement();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNMET_REQUIREMENT__SUBJECT = eINSTANCE.getUnmetRequirement_Subject();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNMET_REQUIREMENT__LEVEL = eINSTANCE.getUnmetRequirement_Level();

		/**
		 * The meta object literal for the '<em><b>Wanted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNMET_REQUIREMENT__WANTED = eINSTANCE.getUnmetRequirement_Wanted();

		/**
		 * The meta object literal for the '<em><b>Achieved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNMET_REQUIREMENT__ACHIEVED = eINSTANCE.getUnmetRequirement_Achieved();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNMET_REQUIREMENT__UNIT = eINSTANCE.getUnmetRequirement_Unit();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNMET_REQUIREMENT__REASON = eINSTANCE.getUnmetRequirement_Reason();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.ScenarioImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getScenario()
		 * @generated
		 */
		public static final EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SCENARIO__NAME = eINSTANCE.getScenario_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SCENARIO__DESCRIPTION = eINSTANCE.getScenario_Description();

		/**
		 * The meta object literal for the '<em><b>Base Scenario</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SCENARIO__BASE_SCENARIO = eINSTANCE.getScenario_BaseScenario();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SCENARIO__ACTIVE = eINSTANCE.getScenario_Active();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.LayerStateImpl <em>Layer State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.LayerStateImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getLayerState()
		 * @generated
		 */
		public static final EClass LAYER_STATE = eINSTANCE.getLayerState();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LAYER_STATE__NAME = eINSTANCE.getLayerState_Name();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LAYER_STATE__HIDDEN = eINSTANCE.getLayerState_Hidden();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LAYER_STATE__LOCKED = eINSTANCE.getLayerState_Locked();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.GroupImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getGroup()
		 * @generated
		 */
		public static final EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute GROUP__NAME = eINSTANCE.getGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference GROUP__MEMBERS = eINSTANCE.getGroup_Members();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.UnderlayImpl <em>Underlay</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.UnderlayImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getUnderlay()
		 * @generated
		 */
		public static final EClass UNDERLAY = eINSTANCE.getUnderlay();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNDERLAY__FILE = eINSTANCE.getUnderlay_File();

		/**
		 * The meta object literal for the '<em><b>XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNDERLAY__XMM = eINSTANCE.getUnderlay_XMm();

		/**
		 * The meta object literal for the '<em><b>YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNDERLAY__YMM = eINSTANCE.getUnderlay_YMm();

		/**
		 * The meta object literal for the '<em><b>Mm Per Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNDERLAY__MM_PER_UNIT = eINSTANCE.getUnderlay_MmPerUnit();

		/**
		 * The meta object literal for the '<em><b>Angle Deg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNDERLAY__ANGLE_DEG = eINSTANCE.getUnderlay_AngleDeg();

		/**
		 * The meta object literal for the '<em><b>Opacity Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNDERLAY__OPACITY_PERCENT = eINSTANCE.getUnderlay_OpacityPercent();

		/**
		 * The meta object literal for the '<em><b>Visible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UNDERLAY__VISIBLE = eINSTANCE.getUnderlay_Visible();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.impl.GuideImpl <em>Guide</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.impl.GuideImpl
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getGuide()
		 * @generated
		 */
		public static final EClass GUIDE = eINSTANCE.getGuide();

		/**
		 * The meta object literal for the '<em><b>Vertical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute GUIDE__VERTICAL = eINSTANCE.getGuide_Vertical();

		/**
		 * The meta object literal for the '<em><b>Position Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute GUIDE__POSITION_MM = eINSTANCE.getGuide_PositionMm();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.StoreTier <em>Store Tier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.StoreTier
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getStoreTier()
		 * @generated
		 */
		public static final EEnum STORE_TIER = eINSTANCE.getStoreTier();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.MeasuredBy <em>Measured By</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.MeasuredBy
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getMeasuredBy()
		 * @generated
		 */
		public static final EEnum MEASURED_BY = eINSTANCE.getMeasuredBy();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.WallReference <em>Wall Reference</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.WallReference
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getWallReference()
		 * @generated
		 */
		public static final EEnum WALL_REFERENCE = eINSTANCE.getWallReference();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.OpeningKind <em>Opening Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.OpeningKind
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getOpeningKind()
		 * @generated
		 */
		public static final EEnum OPENING_KIND = eINSTANCE.getOpeningKind();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.OpeningSwing <em>Opening Swing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.OpeningSwing
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getOpeningSwing()
		 * @generated
		 */
		public static final EEnum OPENING_SWING = eINSTANCE.getOpeningSwing();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.WallOpeningSwing <em>Wall Opening Swing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.WallOpeningSwing
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getWallOpeningSwing()
		 * @generated
		 */
		public static final EEnum WALL_OPENING_SWING = eINSTANCE.getWallOpeningSwing();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.ServiceKind <em>Service Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.ServiceKind
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getServiceKind()
		 * @generated
		 */
		public static final EEnum SERVICE_KIND = eINSTANCE.getServiceKind();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.ServiceStatus <em>Service Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.ServiceStatus
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getServiceStatus()
		 * @generated
		 */
		public static final EEnum SERVICE_STATUS = eINSTANCE.getServiceStatus();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.ObstacleKind <em>Obstacle Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.ObstacleKind
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getObstacleKind()
		 * @generated
		 */
		public static final EEnum OBSTACLE_KIND = eINSTANCE.getObstacleKind();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.AisleKind <em>Aisle Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.AisleKind
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getAisleKind()
		 * @generated
		 */
		public static final EEnum AISLE_KIND = eINSTANCE.getAisleKind();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.DisplayMode <em>Display Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.DisplayMode
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDisplayMode()
		 * @generated
		 */
		public static final EEnum DISPLAY_MODE = eINSTANCE.getDisplayMode();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.SampleOwnership <em>Sample Ownership</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.SampleOwnership
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getSampleOwnership()
		 * @generated
		 */
		public static final EEnum SAMPLE_OWNERSHIP = eINSTANCE.getSampleOwnership();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.DisplayObligation <em>Display Obligation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.DisplayObligation
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDisplayObligation()
		 * @generated
		 */
		public static final EEnum DISPLAY_OBLIGATION = eINSTANCE.getDisplayObligation();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.HeroRank <em>Hero Rank</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.HeroRank
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getHeroRank()
		 * @generated
		 */
		public static final EEnum HERO_RANK = eINSTANCE.getHeroRank();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.SampleState <em>Sample State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.SampleState
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getSampleState()
		 * @generated
		 */
		public static final EEnum SAMPLE_STATE = eINSTANCE.getSampleState();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.Reported <em>Reported</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.Reported
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getReported()
		 * @generated
		 */
		public static final EEnum REPORTED = eINSTANCE.getReported();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.plan.CheckResult <em>Check Result</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.plan.CheckResult
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getCheckResult()
		 * @generated
		 */
		public static final EEnum CHECK_RESULT = eINSTANCE.getCheckResult();

		/**
		 * The meta object literal for the '<em>Ring Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getRingText()
		 * @generated
		 */
		public static final EDataType RING_TEXT = eINSTANCE.getRingText();

		/**
		 * The meta object literal for the '<em>Day Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDayText()
		 * @generated
		 */
		public static final EDataType DAY_TEXT = eINSTANCE.getDayText();

	}

} //PlanPackageImpl
