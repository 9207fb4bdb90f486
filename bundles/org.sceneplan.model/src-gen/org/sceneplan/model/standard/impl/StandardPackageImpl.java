/**
 */
package org.sceneplan.model.standard.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.sceneplan.model.catalogue.impl.CataloguePackageImpl;

import org.sceneplan.model.plan.impl.PlanPackageImpl;

import org.sceneplan.model.review.impl.ReviewPackageImpl;

import org.sceneplan.model.standard.AdjacencyRelation;
import org.sceneplan.model.standard.AdjacencyRequirement;
import org.sceneplan.model.standard.ApprovalCheck;
import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.model.standard.FixtureAllotment;
import org.sceneplan.model.standard.FormatStandard;
import org.sceneplan.model.standard.MaterialKit;
import org.sceneplan.model.standard.Placing;
import org.sceneplan.model.standard.RuleBook;
import org.sceneplan.model.standard.RuleChange;
import org.sceneplan.model.standard.RuleSetting;
import org.sceneplan.model.standard.SampleRequirement;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.model.standard.Sourced;
import org.sceneplan.model.standard.StandardFactory;
import org.sceneplan.model.standard.UtilityRequirement;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.model.standard.ZoneStandard;

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
 * Format standards: what headquarters asks of a store of one format. Shares are percent of the total store area. Every number names its source by tag: S.. a public source of the field notes, K own knowledge to be confirmed by headquarters, C computed.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.standard.StandardFactory
 * @model kind="package"
 * @generated
 */
public class StandardPackageImpl extends EPackageImpl {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNAME = "standard";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_URI = "http://www.sceneplan.org/standard/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_PREFIX = "standard";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final StandardPackageImpl eINSTANCE = org.sceneplan.model.standard.impl.StandardPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.SourcedImpl <em>Sourced</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.SourcedImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getSourced()
	 * @generated
	 */
	public static final int SOURCED = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCED__SOURCE = 0;

	/**
	 * The number of structural features of the '<em>Sourced</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SOURCED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.FormatStandardImpl <em>Format Standard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.FormatStandardImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getFormatStandard()
	 * @generated
	 */
	public static final int FORMAT_STANDARD = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__ID = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__VERSION = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__NAME_ZH = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__NAME_EN = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Min Area M2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__MIN_AREA_M2 = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Max Area M2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__MAX_AREA_M2 = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rule Book</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__RULE_BOOK = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rule Book Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__RULE_BOOK_VERSION = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Zones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__ZONES = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Utilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__UTILITIES = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__SAMPLES = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Adjacencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__ADJACENCIES = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__MATERIALS = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__CHECKS = SOURCED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Rule Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD__RULE_SETTINGS = SOURCED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Format Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FORMAT_STANDARD_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.ZoneStandardImpl <em>Zone Standard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.ZoneStandardImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getZoneStandard()
	 * @generated
	 */
	public static final int ZONE_STANDARD = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__CODE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__NAME_ZH = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__NAME_EN = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__KIND = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Min Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__MIN_PERCENT = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Target Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__TARGET_PERCENT = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Max Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__MAX_PERCENT = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__MANDATORY = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__TINT = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Needs Wall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__NEEDS_WALL = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Utilities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__UTILITIES = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Fixtures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD__FIXTURES = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Zone Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_STANDARD_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl <em>Fixture Allotment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.FixtureAllotmentImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getFixtureAllotment()
	 * @generated
	 */
	public static final int FIXTURE_ALLOTMENT = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Fixture Type Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Min Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT__MIN_COUNT = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT__MAX_COUNT = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT__PRIORITY = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Placing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT__PLACING = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Live</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT__LIVE = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Product Type Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Samples Per Fixture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Fixture Allotment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_ALLOTMENT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.UtilityRequirementImpl <em>Utility Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.UtilityRequirementImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getUtilityRequirement()
	 * @generated
	 */
	public static final int UTILITY_REQUIREMENT = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UTILITY_REQUIREMENT__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Zone Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UTILITY_REQUIREMENT__ZONE_CODE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UTILITY_REQUIREMENT__SERVICE_KINDS = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UTILITY_REQUIREMENT__NOTE_ZH = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UTILITY_REQUIREMENT__NOTE_EN = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Utility Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int UTILITY_REQUIREMENT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.SampleRequirementImpl <em>Sample Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.SampleRequirementImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getSampleRequirement()
	 * @generated
	 */
	public static final int SAMPLE_REQUIREMENT = 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_REQUIREMENT__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_REQUIREMENT__CODE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_REQUIREMENT__NAME_ZH = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_REQUIREMENT__NAME_EN = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Product Groups</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_REQUIREMENT__PRODUCT_GROUPS = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Product Type Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_REQUIREMENT__PRODUCT_TYPE_CODES = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Min Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_REQUIREMENT__MIN_COUNT = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Sample Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_REQUIREMENT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.AdjacencyRequirementImpl <em>Adjacency Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.AdjacencyRequirementImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getAdjacencyRequirement()
	 * @generated
	 */
	public static final int ADJACENCY_REQUIREMENT = 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADJACENCY_REQUIREMENT__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADJACENCY_REQUIREMENT__SUBJECT = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADJACENCY_REQUIREMENT__OTHER = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADJACENCY_REQUIREMENT__RELATION = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADJACENCY_REQUIREMENT__WEIGHT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADJACENCY_REQUIREMENT__REASON_ZH = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADJACENCY_REQUIREMENT__REASON_EN = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Adjacency Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADJACENCY_REQUIREMENT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.MaterialKitImpl <em>Material Kit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.MaterialKitImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getMaterialKit()
	 * @generated
	 */
	public static final int MATERIAL_KIT = 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__CODE = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__NAME_ZH = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__NAME_EN = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__KIND = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__SIZE = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Substance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__SUBSTANCE = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Placing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__PLACING = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__BASIS = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Applies To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__APPLIES_TO = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__QUANTITY = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Spare Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__SPARE_RATIO = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Unit Price Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__UNIT_PRICE_CNY = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Paid By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT__PAID_BY = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Material Kit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MATERIAL_KIT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.ApprovalCheckImpl <em>Approval Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.ApprovalCheckImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getApprovalCheck()
	 * @generated
	 */
	public static final int APPROVAL_CHECK = 8;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_CHECK__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_CHECK__NUMBER = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_CHECK__TITLE_ZH = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_CHECK__TITLE_EN = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Automatic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_CHECK__AUTOMATIC = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rule Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_CHECK__RULE_IDS = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Approval Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int APPROVAL_CHECK_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.RuleBookImpl <em>Rule Book</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.RuleBookImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getRuleBook()
	 * @generated
	 */
	public static final int RULE_BOOK = 9;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_BOOK__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_BOOK__ID = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_BOOK__VERSION = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_BOOK__SETTINGS = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Rule Book</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_BOOK_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.RuleSettingImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getRuleSetting()
	 * @generated
	 */
	public static final int RULE_SETTING = 10;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__SOURCE = SOURCED__SOURCE;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__RULE_ID = SOURCED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__TITLE_ZH = SOURCED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__TITLE_EN = SOURCED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__LIMIT = SOURCED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__UNIT = SOURCED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__SEVERITY = SOURCED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__ENABLED = SOURCED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Min Area M2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__MIN_AREA_M2 = SOURCED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Max Area M2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__MAX_AREA_M2 = SOURCED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tiers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__TIERS = SOURCED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Zone Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__ZONE_CODES = SOURCED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__CLAUSE = SOURCED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__GRADE = SOURCED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING__CHANGES = SOURCED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Rule Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_SETTING_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.impl.RuleChangeImpl <em>Rule Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.impl.RuleChangeImpl
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getRuleChange()
	 * @generated
	 */
	public static final int RULE_CHANGE = 11;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_CHANGE__ATTRIBUTE = 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_CHANGE__FROM = 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_CHANGE__TO = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_CHANGE__BY = 3;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_CHANGE__ON = 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_CHANGE__REASON = 5;

	/**
	 * The number of structural features of the '<em>Rule Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RULE_CHANGE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.ZoneKind <em>Zone Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.ZoneKind
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getZoneKind()
	 * @generated
	 */
	public static final int ZONE_KIND = 12;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.Placing <em>Placing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.Placing
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getPlacing()
	 * @generated
	 */
	public static final int PLACING = 13;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.AdjacencyRelation <em>Adjacency Relation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.AdjacencyRelation
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getAdjacencyRelation()
	 * @generated
	 */
	public static final int ADJACENCY_RELATION = 14;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.Severity
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getSeverity()
	 * @generated
	 */
	public static final int SEVERITY = 15;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.standard.CountBasis <em>Count Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.standard.CountBasis
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getCountBasis()
	 * @generated
	 */
	public static final int COUNT_BASIS = 16;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourcedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass formatStandardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass zoneStandardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixtureAllotmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass utilityRequirementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sampleRequirementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass adjacencyRequirementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass materialKitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approvalCheckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleBookEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum zoneKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum adjacencyRelationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum countBasisEEnum = null;

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
	 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private StandardPackageImpl() {
		super(eNS_URI, ((EFactory)StandardFactory.INSTANCE));
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
	 * <p>This method is used to initialize {@link StandardPackageImpl#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static StandardPackageImpl init() {
		if (isInited) return (StandardPackageImpl)EPackage.Registry.INSTANCE.getEPackage(StandardPackageImpl.eNS_URI);

		// Obtain or create and register package
		Object registeredStandardPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		StandardPackageImpl theStandardPackage = registeredStandardPackage instanceof StandardPackageImpl ? (StandardPackageImpl)registeredStandardPackage : new StandardPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlanPackageImpl.eNS_URI);
		PlanPackageImpl thePlanPackage = (PlanPackageImpl)(registeredPackage instanceof PlanPackageImpl ? registeredPackage : PlanPackageImpl.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CataloguePackageImpl.eNS_URI);
		CataloguePackageImpl theCataloguePackage = (CataloguePackageImpl)(registeredPackage instanceof CataloguePackageImpl ? registeredPackage : CataloguePackageImpl.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackageImpl.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackageImpl.eINSTANCE);

		// Create package meta-data objects
		theStandardPackage.createPackageContents();
		thePlanPackage.createPackageContents();
		theCataloguePackage.createPackageContents();
		theReviewPackage.createPackageContents();

		// Initialize created meta-data
		theStandardPackage.initializePackageContents();
		thePlanPackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();
		theReviewPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theStandardPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(StandardPackageImpl.eNS_URI, theStandardPackage);
		return theStandardPackage;
	}


	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.Sourced <em>Sourced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sourced</em>'.
	 * @see org.sceneplan.model.standard.Sourced
	 * @generated
	 */
	public EClass getSourced() {
		return sourcedEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.Sourced#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.sceneplan.model.standard.Sourced#getSource()
	 * @see #getSourced()
	 * @generated
	 */
	public EAttribute getSourced_Source() {
		return (EAttribute)sourcedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.FormatStandard <em>Format Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Format Standard</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard
	 * @generated
	 */
	public EClass getFormatStandard() {
		return formatStandardEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FormatStandard#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getId()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EAttribute getFormatStandard_Id() {
		return (EAttribute)formatStandardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FormatStandard#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getVersion()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EAttribute getFormatStandard_Version() {
		return (EAttribute)formatStandardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FormatStandard#getNameZh <em>Name Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Zh</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getNameZh()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EAttribute getFormatStandard_NameZh() {
		return (EAttribute)formatStandardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FormatStandard#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getNameEn()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EAttribute getFormatStandard_NameEn() {
		return (EAttribute)formatStandardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FormatStandard#getMinAreaM2 <em>Min Area M2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Area M2</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getMinAreaM2()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EAttribute getFormatStandard_MinAreaM2() {
		return (EAttribute)formatStandardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FormatStandard#getMaxAreaM2 <em>Max Area M2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Area M2</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getMaxAreaM2()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EAttribute getFormatStandard_MaxAreaM2() {
		return (EAttribute)formatStandardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FormatStandard#getRuleBook <em>Rule Book</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Book</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getRuleBook()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EAttribute getFormatStandard_RuleBook() {
		return (EAttribute)formatStandardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FormatStandard#getRuleBookVersion <em>Rule Book Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Book Version</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getRuleBookVersion()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EAttribute getFormatStandard_RuleBookVersion() {
		return (EAttribute)formatStandardEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.FormatStandard#getZones <em>Zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Zones</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getZones()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EReference getFormatStandard_Zones() {
		return (EReference)formatStandardEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.FormatStandard#getUtilities <em>Utilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Utilities</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getUtilities()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EReference getFormatStandard_Utilities() {
		return (EReference)formatStandardEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.FormatStandard#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Samples</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getSamples()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EReference getFormatStandard_Samples() {
		return (EReference)formatStandardEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.FormatStandard#getAdjacencies <em>Adjacencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Adjacencies</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getAdjacencies()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EReference getFormatStandard_Adjacencies() {
		return (EReference)formatStandardEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.FormatStandard#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Materials</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getMaterials()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EReference getFormatStandard_Materials() {
		return (EReference)formatStandardEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.FormatStandard#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getChecks()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EReference getFormatStandard_Checks() {
		return (EReference)formatStandardEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.FormatStandard#getRuleSettings <em>Rule Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rule Settings</em>'.
	 * @see org.sceneplan.model.standard.FormatStandard#getRuleSettings()
	 * @see #getFormatStandard()
	 * @generated
	 */
	public EReference getFormatStandard_RuleSettings() {
		return (EReference)formatStandardEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.ZoneStandard <em>Zone Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zone Standard</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard
	 * @generated
	 */
	public EClass getZoneStandard() {
		return zoneStandardEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getCode()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_Code() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#getNameZh <em>Name Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Zh</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getNameZh()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_NameZh() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getNameEn()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_NameEn() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getKind()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_Kind() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#getMinPercent <em>Min Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Percent</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getMinPercent()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_MinPercent() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#getTargetPercent <em>Target Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Percent</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getTargetPercent()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_TargetPercent() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#getMaxPercent <em>Max Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Percent</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getMaxPercent()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_MaxPercent() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#isMandatory <em>Mandatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mandatory</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#isMandatory()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_Mandatory() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#getTint <em>Tint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tint</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getTint()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_Tint() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ZoneStandard#isNeedsWall <em>Needs Wall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Needs Wall</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#isNeedsWall()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_NeedsWall() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sceneplan.model.standard.ZoneStandard#getUtilities <em>Utilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Utilities</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getUtilities()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EAttribute getZoneStandard_Utilities() {
		return (EAttribute)zoneStandardEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.ZoneStandard#getFixtures <em>Fixtures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fixtures</em>'.
	 * @see org.sceneplan.model.standard.ZoneStandard#getFixtures()
	 * @see #getZoneStandard()
	 * @generated
	 */
	public EReference getZoneStandard_Fixtures() {
		return (EReference)zoneStandardEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.FixtureAllotment <em>Fixture Allotment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixture Allotment</em>'.
	 * @see org.sceneplan.model.standard.FixtureAllotment
	 * @generated
	 */
	public EClass getFixtureAllotment() {
		return fixtureAllotmentEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FixtureAllotment#getFixtureTypeCode <em>Fixture Type Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixture Type Code</em>'.
	 * @see org.sceneplan.model.standard.FixtureAllotment#getFixtureTypeCode()
	 * @see #getFixtureAllotment()
	 * @generated
	 */
	public EAttribute getFixtureAllotment_FixtureTypeCode() {
		return (EAttribute)fixtureAllotmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FixtureAllotment#getMinCount <em>Min Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Count</em>'.
	 * @see org.sceneplan.model.standard.FixtureAllotment#getMinCount()
	 * @see #getFixtureAllotment()
	 * @generated
	 */
	public EAttribute getFixtureAllotment_MinCount() {
		return (EAttribute)fixtureAllotmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FixtureAllotment#getMaxCount <em>Max Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Count</em>'.
	 * @see org.sceneplan.model.standard.FixtureAllotment#getMaxCount()
	 * @see #getFixtureAllotment()
	 * @generated
	 */
	public EAttribute getFixtureAllotment_MaxCount() {
		return (EAttribute)fixtureAllotmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FixtureAllotment#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.sceneplan.model.standard.FixtureAllotment#getPriority()
	 * @see #getFixtureAllotment()
	 * @generated
	 */
	public EAttribute getFixtureAllotment_Priority() {
		return (EAttribute)fixtureAllotmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FixtureAllotment#getPlacing <em>Placing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placing</em>'.
	 * @see org.sceneplan.model.standard.FixtureAllotment#getPlacing()
	 * @see #getFixtureAllotment()
	 * @generated
	 */
	public EAttribute getFixtureAllotment_Placing() {
		return (EAttribute)fixtureAllotmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FixtureAllotment#isLive <em>Live</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Live</em>'.
	 * @see org.sceneplan.model.standard.FixtureAllotment#isLive()
	 * @see #getFixtureAllotment()
	 * @generated
	 */
	public EAttribute getFixtureAllotment_Live() {
		return (EAttribute)fixtureAllotmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sceneplan.model.standard.FixtureAllotment#getProductTypeCodes <em>Product Type Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Product Type Codes</em>'.
	 * @see org.sceneplan.model.standard.FixtureAllotment#getProductTypeCodes()
	 * @see #getFixtureAllotment()
	 * @generated
	 */
	public EAttribute getFixtureAllotment_ProductTypeCodes() {
		return (EAttribute)fixtureAllotmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.FixtureAllotment#getSamplesPerFixture <em>Samples Per Fixture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Samples Per Fixture</em>'.
	 * @see org.sceneplan.model.standard.FixtureAllotment#getSamplesPerFixture()
	 * @see #getFixtureAllotment()
	 * @generated
	 */
	public EAttribute getFixtureAllotment_SamplesPerFixture() {
		return (EAttribute)fixtureAllotmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.UtilityRequirement <em>Utility Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Utility Requirement</em>'.
	 * @see org.sceneplan.model.standard.UtilityRequirement
	 * @generated
	 */
	public EClass getUtilityRequirement() {
		return utilityRequirementEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.UtilityRequirement#getZoneCode <em>Zone Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone Code</em>'.
	 * @see org.sceneplan.model.standard.UtilityRequirement#getZoneCode()
	 * @see #getUtilityRequirement()
	 * @generated
	 */
	public EAttribute getUtilityRequirement_ZoneCode() {
		return (EAttribute)utilityRequirementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sceneplan.model.standard.UtilityRequirement#getServiceKinds <em>Service Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Service Kinds</em>'.
	 * @see org.sceneplan.model.standard.UtilityRequirement#getServiceKinds()
	 * @see #getUtilityRequirement()
	 * @generated
	 */
	public EAttribute getUtilityRequirement_ServiceKinds() {
		return (EAttribute)utilityRequirementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.UtilityRequirement#getNoteZh <em>Note Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note Zh</em>'.
	 * @see org.sceneplan.model.standard.UtilityRequirement#getNoteZh()
	 * @see #getUtilityRequirement()
	 * @generated
	 */
	public EAttribute getUtilityRequirement_NoteZh() {
		return (EAttribute)utilityRequirementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.UtilityRequirement#getNoteEn <em>Note En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note En</em>'.
	 * @see org.sceneplan.model.standard.UtilityRequirement#getNoteEn()
	 * @see #getUtilityRequirement()
	 * @generated
	 */
	public EAttribute getUtilityRequirement_NoteEn() {
		return (EAttribute)utilityRequirementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.SampleRequirement <em>Sample Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample Requirement</em>'.
	 * @see org.sceneplan.model.standard.SampleRequirement
	 * @generated
	 */
	public EClass getSampleRequirement() {
		return sampleRequirementEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.SampleRequirement#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sceneplan.model.standard.SampleRequirement#getCode()
	 * @see #getSampleRequirement()
	 * @generated
	 */
	public EAttribute getSampleRequirement_Code() {
		return (EAttribute)sampleRequirementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.SampleRequirement#getNameZh <em>Name Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Zh</em>'.
	 * @see org.sceneplan.model.standard.SampleRequirement#getNameZh()
	 * @see #getSampleRequirement()
	 * @generated
	 */
	public EAttribute getSampleRequirement_NameZh() {
		return (EAttribute)sampleRequirementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.SampleRequirement#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see org.sceneplan.model.standard.SampleRequirement#getNameEn()
	 * @see #getSampleRequirement()
	 * @generated
	 */
	public EAttribute getSampleRequirement_NameEn() {
		return (EAttribute)sampleRequirementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sceneplan.model.standard.SampleRequirement#getProductGroups <em>Product Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Product Groups</em>'.
	 * @see org.sceneplan.model.standard.SampleRequirement#getProductGroups()
	 * @see #getSampleRequirement()
	 * @generated
	 */
	public EAttribute getSampleRequirement_ProductGroups() {
		return (EAttribute)sampleRequirementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sceneplan.model.standard.SampleRequirement#getProductTypeCodes <em>Product Type Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Product Type Codes</em>'.
	 * @see org.sceneplan.model.standard.SampleRequirement#getProductTypeCodes()
	 * @see #getSampleRequirement()
	 * @generated
	 */
	public EAttribute getSampleRequirement_ProductTypeCodes() {
		return (EAttribute)sampleRequirementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.SampleRequirement#getMinCount <em>Min Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Count</em>'.
	 * @see org.sceneplan.model.standard.SampleRequirement#getMinCount()
	 * @see #getSampleRequirement()
	 * @generated
	 */
	public EAttribute getSampleRequirement_MinCount() {
		return (EAttribute)sampleRequirementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.AdjacencyRequirement <em>Adjacency Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Adjacency Requirement</em>'.
	 * @see org.sceneplan.model.standard.AdjacencyRequirement
	 * @generated
	 */
	public EClass getAdjacencyRequirement() {
		return adjacencyRequirementEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.AdjacencyRequirement#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.sceneplan.model.standard.AdjacencyRequirement#getSubject()
	 * @see #getAdjacencyRequirement()
	 * @generated
	 */
	public EAttribute getAdjacencyRequirement_Subject() {
		return (EAttribute)adjacencyRequirementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.AdjacencyRequirement#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other</em>'.
	 * @see org.sceneplan.model.standard.AdjacencyRequirement#getOther()
	 * @see #getAdjacencyRequirement()
	 * @generated
	 */
	public EAttribute getAdjacencyRequirement_Other() {
		return (EAttribute)adjacencyRequirementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.AdjacencyRequirement#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see org.sceneplan.model.standard.AdjacencyRequirement#getRelation()
	 * @see #getAdjacencyRequirement()
	 * @generated
	 */
	public EAttribute getAdjacencyRequirement_Relation() {
		return (EAttribute)adjacencyRequirementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.AdjacencyRequirement#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.sceneplan.model.standard.AdjacencyRequirement#getWeight()
	 * @see #getAdjacencyRequirement()
	 * @generated
	 */
	public EAttribute getAdjacencyRequirement_Weight() {
		return (EAttribute)adjacencyRequirementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.AdjacencyRequirement#getReasonZh <em>Reason Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason Zh</em>'.
	 * @see org.sceneplan.model.standard.AdjacencyRequirement#getReasonZh()
	 * @see #getAdjacencyRequirement()
	 * @generated
	 */
	public EAttribute getAdjacencyRequirement_ReasonZh() {
		return (EAttribute)adjacencyRequirementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.AdjacencyRequirement#getReasonEn <em>Reason En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason En</em>'.
	 * @see org.sceneplan.model.standard.AdjacencyRequirement#getReasonEn()
	 * @see #getAdjacencyRequirement()
	 * @generated
	 */
	public EAttribute getAdjacencyRequirement_ReasonEn() {
		return (EAttribute)adjacencyRequirementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.MaterialKit <em>Material Kit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material Kit</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit
	 * @generated
	 */
	public EClass getMaterialKit() {
		return materialKitEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getCode()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_Code() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getNameZh <em>Name Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Zh</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getNameZh()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_NameZh() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getNameEn()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_NameEn() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getKind()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_Kind() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getSize()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_Size() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getSubstance <em>Substance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Substance</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getSubstance()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_Substance() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getPlacing <em>Placing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placing</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getPlacing()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_Placing() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getBasis()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_Basis() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getAppliesTo <em>Applies To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applies To</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getAppliesTo()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_AppliesTo() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getQuantity()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_Quantity() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getSpareRatio <em>Spare Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spare Ratio</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getSpareRatio()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_SpareRatio() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getUnitPriceCny <em>Unit Price Cny</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Price Cny</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getUnitPriceCny()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_UnitPriceCny() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.MaterialKit#getPaidBy <em>Paid By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paid By</em>'.
	 * @see org.sceneplan.model.standard.MaterialKit#getPaidBy()
	 * @see #getMaterialKit()
	 * @generated
	 */
	public EAttribute getMaterialKit_PaidBy() {
		return (EAttribute)materialKitEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.ApprovalCheck <em>Approval Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval Check</em>'.
	 * @see org.sceneplan.model.standard.ApprovalCheck
	 * @generated
	 */
	public EClass getApprovalCheck() {
		return approvalCheckEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ApprovalCheck#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sceneplan.model.standard.ApprovalCheck#getNumber()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	public EAttribute getApprovalCheck_Number() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ApprovalCheck#getTitleZh <em>Title Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title Zh</em>'.
	 * @see org.sceneplan.model.standard.ApprovalCheck#getTitleZh()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	public EAttribute getApprovalCheck_TitleZh() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ApprovalCheck#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.sceneplan.model.standard.ApprovalCheck#getTitleEn()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	public EAttribute getApprovalCheck_TitleEn() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.ApprovalCheck#isAutomatic <em>Automatic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automatic</em>'.
	 * @see org.sceneplan.model.standard.ApprovalCheck#isAutomatic()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	public EAttribute getApprovalCheck_Automatic() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sceneplan.model.standard.ApprovalCheck#getRuleIds <em>Rule Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Rule Ids</em>'.
	 * @see org.sceneplan.model.standard.ApprovalCheck#getRuleIds()
	 * @see #getApprovalCheck()
	 * @generated
	 */
	public EAttribute getApprovalCheck_RuleIds() {
		return (EAttribute)approvalCheckEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.RuleBook <em>Rule Book</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Book</em>'.
	 * @see org.sceneplan.model.standard.RuleBook
	 * @generated
	 */
	public EClass getRuleBook() {
		return ruleBookEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleBook#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sceneplan.model.standard.RuleBook#getId()
	 * @see #getRuleBook()
	 * @generated
	 */
	public EAttribute getRuleBook_Id() {
		return (EAttribute)ruleBookEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleBook#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.sceneplan.model.standard.RuleBook#getVersion()
	 * @see #getRuleBook()
	 * @generated
	 */
	public EAttribute getRuleBook_Version() {
		return (EAttribute)ruleBookEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.RuleBook#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.sceneplan.model.standard.RuleBook#getSettings()
	 * @see #getRuleBook()
	 * @generated
	 */
	public EReference getRuleBook_Settings() {
		return (EReference)ruleBookEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.RuleSetting <em>Rule Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Setting</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting
	 * @generated
	 */
	public EClass getRuleSetting() {
		return ruleSettingEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getRuleId()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_RuleId() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getTitleZh <em>Title Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title Zh</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getTitleZh()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_TitleZh() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getTitleEn()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_TitleEn() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getLimit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getLimit()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_Limit() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getUnit()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_Unit() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getSeverity()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_Severity() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#isEnabled()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_Enabled() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getMinAreaM2 <em>Min Area M2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Area M2</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getMinAreaM2()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_MinAreaM2() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getMaxAreaM2 <em>Max Area M2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Area M2</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getMaxAreaM2()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_MaxAreaM2() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sceneplan.model.standard.RuleSetting#getTiers <em>Tiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tiers</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getTiers()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_Tiers() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sceneplan.model.standard.RuleSetting#getZoneCodes <em>Zone Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Zone Codes</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getZoneCodes()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_ZoneCodes() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getClause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getClause()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_Clause() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleSetting#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getGrade()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EAttribute getRuleSetting_Grade() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.standard.RuleSetting#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.sceneplan.model.standard.RuleSetting#getChanges()
	 * @see #getRuleSetting()
	 * @generated
	 */
	public EReference getRuleSetting_Changes() {
		return (EReference)ruleSettingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.standard.RuleChange <em>Rule Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Change</em>'.
	 * @see org.sceneplan.model.standard.RuleChange
	 * @generated
	 */
	public EClass getRuleChange() {
		return ruleChangeEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleChange#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.sceneplan.model.standard.RuleChange#getAttribute()
	 * @see #getRuleChange()
	 * @generated
	 */
	public EAttribute getRuleChange_Attribute() {
		return (EAttribute)ruleChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleChange#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.sceneplan.model.standard.RuleChange#getFrom()
	 * @see #getRuleChange()
	 * @generated
	 */
	public EAttribute getRuleChange_From() {
		return (EAttribute)ruleChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleChange#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.sceneplan.model.standard.RuleChange#getTo()
	 * @see #getRuleChange()
	 * @generated
	 */
	public EAttribute getRuleChange_To() {
		return (EAttribute)ruleChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleChange#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sceneplan.model.standard.RuleChange#getBy()
	 * @see #getRuleChange()
	 * @generated
	 */
	public EAttribute getRuleChange_By() {
		return (EAttribute)ruleChangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleChange#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.sceneplan.model.standard.RuleChange#getOn()
	 * @see #getRuleChange()
	 * @generated
	 */
	public EAttribute getRuleChange_On() {
		return (EAttribute)ruleChangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.standard.RuleChange#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sceneplan.model.standard.RuleChange#getReason()
	 * @see #getRuleChange()
	 * @generated
	 */
	public EAttribute getRuleChange_Reason() {
		return (EAttribute)ruleChangeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.standard.ZoneKind <em>Zone Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Zone Kind</em>'.
	 * @see org.sceneplan.model.standard.ZoneKind
	 * @generated
	 */
	public EEnum getZoneKind() {
		return zoneKindEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.standard.Placing <em>Placing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Placing</em>'.
	 * @see org.sceneplan.model.standard.Placing
	 * @generated
	 */
	public EEnum getPlacing() {
		return placingEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.standard.AdjacencyRelation <em>Adjacency Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Adjacency Relation</em>'.
	 * @see org.sceneplan.model.standard.AdjacencyRelation
	 * @generated
	 */
	public EEnum getAdjacencyRelation() {
		return adjacencyRelationEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.standard.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.sceneplan.model.standard.Severity
	 * @generated
	 */
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.standard.CountBasis <em>Count Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Count Basis</em>'.
	 * @see org.sceneplan.model.standard.CountBasis
	 * @generated
	 */
	public EEnum getCountBasis() {
		return countBasisEEnum;
	}

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	public StandardFactory getStandardFactory() {
		return (StandardFactory)getEFactoryInstance();
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
		sourcedEClass = createEClass(SOURCED);
		createEAttribute(sourcedEClass, SOURCED__SOURCE);

		formatStandardEClass = createEClass(FORMAT_STANDARD);
		createEAttribute(formatStandardEClass, FORMAT_STANDARD__ID);
		createEAttribute(formatStandardEClass, FORMAT_STANDARD__VERSION);
		createEAttribute(formatStandardEClass, FORMAT_STANDARD__NAME_ZH);
		createEAttribute(formatStandardEClass, FORMAT_STANDARD__NAME_EN);
		createEAttribute(formatStandardEClass, FORMAT_STANDARD__MIN_AREA_M2);
		createEAttribute(formatStandardEClass, FORMAT_STANDARD__MAX_AREA_M2);
		createEAttribute(formatStandardEClass, FORMAT_STANDARD__RULE_BOOK);
		createEAttribute(formatStandardEClass, FORMAT_STANDARD__RULE_BOOK_VERSION);
		createEReference(formatStandardEClass, FORMAT_STANDARD__ZONES);
		createEReference(formatStandardEClass, FORMAT_STANDARD__UTILITIES);
		createEReference(formatStandardEClass, FORMAT_STANDARD__SAMPLES);
		createEReference(formatStandardEClass, FORMAT_STANDARD__ADJACENCIES);
		createEReference(formatStandardEClass, FORMAT_STANDARD__MATERIALS);
		createEReference(formatStandardEClass, FORMAT_STANDARD__CHECKS);
		createEReference(formatStandardEClass, FORMAT_STANDARD__RULE_SETTINGS);

		zoneStandardEClass = createEClass(ZONE_STANDARD);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__CODE);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__NAME_ZH);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__NAME_EN);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__KIND);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__MIN_PERCENT);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__TARGET_PERCENT);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__MAX_PERCENT);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__MANDATORY);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__TINT);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__NEEDS_WALL);
		createEAttribute(zoneStandardEClass, ZONE_STANDARD__UTILITIES);
		createEReference(zoneStandardEClass, ZONE_STANDARD__FIXTURES);

		fixtureAllotmentEClass = createEClass(FIXTURE_ALLOTMENT);
		createEAttribute(fixtureAllotmentEClass, FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE);
		createEAttribute(fixtureAllotmentEClass, FIXTURE_ALLOTMENT__MIN_COUNT);
		createEAttribute(fixtureAllotmentEClass, FIXTURE_ALLOTMENT__MAX_COUNT);
		createEAttribute(fixtureAllotmentEClass, FIXTURE_ALLOTMENT__PRIORITY);
		createEAttribute(fixtureAllotmentEClass, FIXTURE_ALLOTMENT__PLACING);
		createEAttribute(fixtureAllotmentEClass, FIXTURE_ALLOTMENT__LIVE);
		createEAttribute(fixtureAllotmentEClass, FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES);
		createEAttribute(fixtureAllotmentEClass, FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE);

		utilityRequirementEClass = createEClass(UTILITY_REQUIREMENT);
		createEAttribute(utilityRequirementEClass, UTILITY_REQUIREMENT__ZONE_CODE);
		createEAttribute(utilityRequirementEClass, UTILITY_REQUIREMENT__SERVICE_KINDS);
		createEAttribute(utilityRequirementEClass, UTILITY_REQUIREMENT__NOTE_ZH);
		createEAttribute(utilityRequirementEClass, UTILITY_REQUIREMENT__NOTE_EN);

		sampleRequirementEClass = createEClass(SAMPLE_REQUIREMENT);
		createEAttribute(sampleRequirementEClass, SAMPLE_REQUIREMENT__CODE);
		createEAttribute(sampleRequirementEClass, SAMPLE_REQUIREMENT__NAME_ZH);
		createEAttribute(sampleRequirementEClass, SAMPLE_REQUIREMENT__NAME_EN);
		createEAttribute(sampleRequirementEClass, SAMPLE_REQUIREMENT__PRODUCT_GROUPS);
		createEAttribute(sampleRequirementEClass, SAMPLE_REQUIREMENT__PRODUCT_TYPE_CODES);
		createEAttribute(sampleRequirementEClass, SAMPLE_REQUIREMENT__MIN_COUNT);

		adjacencyRequirementEClass = createEClass(ADJACENCY_REQUIREMENT);
		createEAttribute(adjacencyRequirementEClass, ADJACENCY_REQUIREMENT__SUBJECT);
		createEAttribute(adjacencyRequirementEClass, ADJACENCY_REQUIREMENT__OTHER);
		createEAttribute(adjacencyRequirementEClass, ADJACENCY_REQUIREMENT__RELATION);
		createEAttribute(adjacencyRequirementEClass, ADJACENCY_REQUIREMENT__WEIGHT);
		createEAttribute(adjacencyRequirementEClass, ADJACENCY_REQUIREMENT__REASON_ZH);
		createEAttribute(adjacencyRequirementEClass, ADJACENCY_REQUIREMENT__REASON_EN);

		materialKitEClass = createEClass(MATERIAL_KIT);
		createEAttribute(materialKitEClass, MATERIAL_KIT__CODE);
		createEAttribute(materialKitEClass, MATERIAL_KIT__NAME_ZH);
		createEAttribute(materialKitEClass, MATERIAL_KIT__NAME_EN);
		createEAttribute(materialKitEClass, MATERIAL_KIT__KIND);
		createEAttribute(materialKitEClass, MATERIAL_KIT__SIZE);
		createEAttribute(materialKitEClass, MATERIAL_KIT__SUBSTANCE);
		createEAttribute(materialKitEClass, MATERIAL_KIT__PLACING);
		createEAttribute(materialKitEClass, MATERIAL_KIT__BASIS);
		createEAttribute(materialKitEClass, MATERIAL_KIT__APPLIES_TO);
		createEAttribute(materialKitEClass, MATERIAL_KIT__QUANTITY);
		createEAttribute(materialKitEClass, MATERIAL_KIT__SPARE_RATIO);
		createEAttribute(materialKitEClass, MATERIAL_KIT__UNIT_PRICE_CNY);
		createEAttribute(materialKitEClass, MATERIAL_KIT__PAID_BY);

		approvalCheckEClass = createEClass(APPROVAL_CHECK);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__NUMBER);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__TITLE_ZH);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__TITLE_EN);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__AUTOMATIC);
		createEAttribute(approvalCheckEClass, APPROVAL_CHECK__RULE_IDS);

		ruleBookEClass = createEClass(RULE_BOOK);
		createEAttribute(ruleBookEClass, RULE_BOOK__ID);
		createEAttribute(ruleBookEClass, RULE_BOOK__VERSION);
		createEReference(ruleBookEClass, RULE_BOOK__SETTINGS);

		ruleSettingEClass = createEClass(RULE_SETTING);
		createEAttribute(ruleSettingEClass, RULE_SETTING__RULE_ID);
		createEAttribute(ruleSettingEClass, RULE_SETTING__TITLE_ZH);
		createEAttribute(ruleSettingEClass, RULE_SETTING__TITLE_EN);
		createEAttribute(ruleSettingEClass, RULE_SETTING__LIMIT);
		createEAttribute(ruleSettingEClass, RULE_SETTING__UNIT);
		createEAttribute(ruleSettingEClass, RULE_SETTING__SEVERITY);
		createEAttribute(ruleSettingEClass, RULE_SETTING__ENABLED);
		createEAttribute(ruleSettingEClass, RULE_SETTING__MIN_AREA_M2);
		createEAttribute(ruleSettingEClass, RULE_SETTING__MAX_AREA_M2);
		createEAttribute(ruleSettingEClass, RULE_SETTING__TIERS);
		createEAttribute(ruleSettingEClass, RULE_SETTING__ZONE_CODES);
		createEAttribute(ruleSettingEClass, RULE_SETTING__CLAUSE);
		createEAttribute(ruleSettingEClass, RULE_SETTING__GRADE);
		createEReference(ruleSettingEClass, RULE_SETTING__CHANGES);

		ruleChangeEClass = createEClass(RULE_CHANGE);
		createEAttribute(ruleChangeEClass, RULE_CHANGE__ATTRIBUTE);
		createEAttribute(ruleChangeEClass, RULE_CHANGE__FROM);
		createEAttribute(ruleChangeEClass, RULE_CHANGE__TO);
		createEAttribute(ruleChangeEClass, RULE_CHANGE__BY);
		createEAttribute(ruleChangeEClass, RULE_CHANGE__ON);
		createEAttribute(ruleChangeEClass, RULE_CHANGE__REASON);

		// Create enums
		zoneKindEEnum = createEEnum(ZONE_KIND);
		placingEEnum = createEEnum(PLACING);
		adjacencyRelationEEnum = createEEnum(ADJACENCY_RELATION);
		severityEEnum = createEEnum(SEVERITY);
		countBasisEEnum = createEEnum(COUNT_BASIS);
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

		// Obtain other dependent packages
		PlanPackageImpl thePlanPackage = (PlanPackageImpl)EPackage.Registry.INSTANCE.getEPackage(PlanPackageImpl.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		formatStandardEClass.getESuperTypes().add(this.getSourced());
		zoneStandardEClass.getESuperTypes().add(this.getSourced());
		fixtureAllotmentEClass.getESuperTypes().add(this.getSourced());
		utilityRequirementEClass.getESuperTypes().add(this.getSourced());
		sampleRequirementEClass.getESuperTypes().add(this.getSourced());
		adjacencyRequirementEClass.getESuperTypes().add(this.getSourced());
		materialKitEClass.getESuperTypes().add(this.getSourced());
		approvalCheckEClass.getESuperTypes().add(this.getSourced());
		ruleBookEClass.getESuperTypes().add(this.getSourced());
		ruleSettingEClass.getESuperTypes().add(this.getSourced());

		// Initialize classes and features; add operations and parameters
		initEClass(sourcedEClass, Sourced.class, "Sourced", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourced_Source(), ecorePackage.getEString(), "source", null, 1, 1, Sourced.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(formatStandardEClass, FormatStandard.class, "FormatStandard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFormatStandard_Id(), ecorePackage.getEString(), "id", null, 1, 1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormatStandard_Version(), ecorePackage.getEString(), "version", null, 1, 1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormatStandard_NameZh(), ecorePackage.getEString(), "nameZh", null, 0, 1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormatStandard_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormatStandard_MinAreaM2(), ecorePackage.getEDouble(), "minAreaM2", null, 0, 1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormatStandard_MaxAreaM2(), ecorePackage.getEDouble(), "maxAreaM2", null, 0, 1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormatStandard_RuleBook(), ecorePackage.getEString(), "ruleBook", null, 0, 1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormatStandard_RuleBookVersion(), ecorePackage.getEString(), "ruleBookVersion", null, 0, 1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormatStandard_Zones(), this.getZoneStandard(), null, "zones", null, 0, -1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormatStandard_Utilities(), this.getUtilityRequirement(), null, "utilities", null, 0, -1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormatStandard_Samples(), this.getSampleRequirement(), null, "samples", null, 0, -1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormatStandard_Adjacencies(), this.getAdjacencyRequirement(), null, "adjacencies", null, 0, -1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormatStandard_Materials(), this.getMaterialKit(), null, "materials", null, 0, -1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormatStandard_Checks(), this.getApprovalCheck(), null, "checks", null, 0, -1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormatStandard_RuleSettings(), this.getRuleSetting(), null, "ruleSettings", null, 0, -1, FormatStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(zoneStandardEClass, ZoneStandard.class, "ZoneStandard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getZoneStandard_Code(), ecorePackage.getEString(), "code", null, 1, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_NameZh(), ecorePackage.getEString(), "nameZh", null, 0, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_Kind(), this.getZoneKind(), "kind", null, 0, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_MinPercent(), ecorePackage.getEDouble(), "minPercent", null, 0, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_TargetPercent(), ecorePackage.getEDouble(), "targetPercent", null, 0, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_MaxPercent(), ecorePackage.getEDouble(), "maxPercent", null, 0, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_Mandatory(), ecorePackage.getEBoolean(), "mandatory", null, 0, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_Tint(), ecorePackage.getEString(), "tint", null, 0, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_NeedsWall(), ecorePackage.getEBoolean(), "needsWall", null, 0, 1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZoneStandard_Utilities(), ecorePackage.getEString(), "utilities", null, 0, -1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getZoneStandard_Fixtures(), this.getFixtureAllotment(), null, "fixtures", null, 0, -1, ZoneStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixtureAllotmentEClass, FixtureAllotment.class, "FixtureAllotment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFixtureAllotment_FixtureTypeCode(), ecorePackage.getEString(), "fixtureTypeCode", null, 1, 1, FixtureAllotment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureAllotment_MinCount(), ecorePackage.getEInt(), "minCount", null, 0, 1, FixtureAllotment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureAllotment_MaxCount(), ecorePackage.getEInt(), "maxCount", "99", 0, 1, FixtureAllotment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureAllotment_Priority(), ecorePackage.getEInt(), "priority", "5", 0, 1, FixtureAllotment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureAllotment_Placing(), this.getPlacing(), "placing", null, 0, 1, FixtureAllotment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureAllotment_Live(), ecorePackage.getEBoolean(), "live", null, 0, 1, FixtureAllotment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureAllotment_ProductTypeCodes(), ecorePackage.getEString(), "productTypeCodes", null, 0, -1, FixtureAllotment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureAllotment_SamplesPerFixture(), ecorePackage.getEInt(), "samplesPerFixture", "1", 0, 1, FixtureAllotment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(utilityRequirementEClass, UtilityRequirement.class, "UtilityRequirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUtilityRequirement_ZoneCode(), ecorePackage.getEString(), "zoneCode", null, 1, 1, UtilityRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUtilityRequirement_ServiceKinds(), ecorePackage.getEString(), "serviceKinds", null, 0, -1, UtilityRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUtilityRequirement_NoteZh(), ecorePackage.getEString(), "noteZh", null, 0, 1, UtilityRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUtilityRequirement_NoteEn(), ecorePackage.getEString(), "noteEn", null, 0, 1, UtilityRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sampleRequirementEClass, SampleRequirement.class, "SampleRequirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSampleRequirement_Code(), ecorePackage.getEString(), "code", null, 1, 1, SampleRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleRequirement_NameZh(), ecorePackage.getEString(), "nameZh", null, 0, 1, SampleRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleRequirement_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, SampleRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleRequirement_ProductGroups(), ecorePackage.getEString(), "productGroups", null, 0, -1, SampleRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleRequirement_ProductTypeCodes(), ecorePackage.getEString(), "productTypeCodes", null, 0, -1, SampleRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleRequirement_MinCount(), ecorePackage.getEInt(), "minCount", null, 0, 1, SampleRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(adjacencyRequirementEClass, AdjacencyRequirement.class, "AdjacencyRequirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAdjacencyRequirement_Subject(), ecorePackage.getEString(), "subject", null, 1, 1, AdjacencyRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdjacencyRequirement_Other(), ecorePackage.getEString(), "other", null, 1, 1, AdjacencyRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdjacencyRequirement_Relation(), this.getAdjacencyRelation(), "relation", null, 0, 1, AdjacencyRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdjacencyRequirement_Weight(), ecorePackage.getEDouble(), "weight", "1", 0, 1, AdjacencyRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdjacencyRequirement_ReasonZh(), ecorePackage.getEString(), "reasonZh", null, 0, 1, AdjacencyRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdjacencyRequirement_ReasonEn(), ecorePackage.getEString(), "reasonEn", null, 0, 1, AdjacencyRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(materialKitEClass, MaterialKit.class, "MaterialKit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaterialKit_Code(), ecorePackage.getEString(), "code", null, 1, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_NameZh(), ecorePackage.getEString(), "nameZh", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_Size(), ecorePackage.getEString(), "size", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_Substance(), ecorePackage.getEString(), "substance", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_Placing(), ecorePackage.getEString(), "placing", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_Basis(), this.getCountBasis(), "basis", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_AppliesTo(), ecorePackage.getEString(), "appliesTo", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_Quantity(), ecorePackage.getEDouble(), "quantity", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_SpareRatio(), ecorePackage.getEDouble(), "spareRatio", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_UnitPriceCny(), ecorePackage.getEDouble(), "unitPriceCny", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterialKit_PaidBy(), ecorePackage.getEString(), "paidBy", null, 0, 1, MaterialKit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approvalCheckEClass, ApprovalCheck.class, "ApprovalCheck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApprovalCheck_Number(), ecorePackage.getEInt(), "number", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_TitleZh(), ecorePackage.getEString(), "titleZh", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_TitleEn(), ecorePackage.getEString(), "titleEn", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_Automatic(), ecorePackage.getEBoolean(), "automatic", null, 0, 1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApprovalCheck_RuleIds(), ecorePackage.getEString(), "ruleIds", null, 0, -1, ApprovalCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleBookEClass, RuleBook.class, "RuleBook", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleBook_Id(), ecorePackage.getEString(), "id", null, 1, 1, RuleBook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleBook_Version(), ecorePackage.getEString(), "version", null, 1, 1, RuleBook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRuleBook_Settings(), this.getRuleSetting(), null, "settings", null, 0, -1, RuleBook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleSettingEClass, RuleSetting.class, "RuleSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleSetting_RuleId(), ecorePackage.getEString(), "ruleId", null, 1, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_TitleZh(), ecorePackage.getEString(), "titleZh", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_TitleEn(), ecorePackage.getEString(), "titleEn", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Limit(), ecorePackage.getEDouble(), "limit", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Severity(), this.getSeverity(), "severity", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_MinAreaM2(), ecorePackage.getEDouble(), "minAreaM2", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_MaxAreaM2(), ecorePackage.getEDouble(), "maxAreaM2", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Tiers(), thePlanPackage.getStoreTier(), "tiers", null, 0, -1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_ZoneCodes(), ecorePackage.getEString(), "zoneCodes", null, 0, -1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Clause(), ecorePackage.getEString(), "clause", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRuleSetting_Changes(), this.getRuleChange(), null, "changes", null, 0, -1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleChangeEClass, RuleChange.class, "RuleChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleChange_Attribute(), ecorePackage.getEString(), "attribute", null, 1, 1, RuleChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleChange_From(), ecorePackage.getEString(), "from", null, 0, 1, RuleChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleChange_To(), ecorePackage.getEString(), "to", null, 0, 1, RuleChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleChange_By(), ecorePackage.getEString(), "by", null, 1, 1, RuleChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleChange_On(), ecorePackage.getEString(), "on", null, 1, 1, RuleChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleChange_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, RuleChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(zoneKindEEnum, ZoneKind.class, "ZoneKind");
		addEEnumLiteral(zoneKindEEnum, ZoneKind.SCENE);
		addEEnumLiteral(zoneKindEEnum, ZoneKind.ENTRY);
		addEEnumLiteral(zoneKindEEnum, ZoneKind.MAIN_AISLE);
		addEEnumLiteral(zoneKindEEnum, ZoneKind.SERVICE);
		addEEnumLiteral(zoneKindEEnum, ZoneKind.HERO);
		addEEnumLiteral(zoneKindEEnum, ZoneKind.BACK_OF_HOUSE);

		initEEnum(placingEEnum, Placing.class, "Placing");
		addEEnumLiteral(placingEEnum, Placing.WALL);
		addEEnumLiteral(placingEEnum, Placing.ISLAND);
		addEEnumLiteral(placingEEnum, Placing.WINDOW);
		addEEnumLiteral(placingEEnum, Placing.ANYWHERE);

		initEEnum(adjacencyRelationEEnum, AdjacencyRelation.class, "AdjacencyRelation");
		addEEnumLiteral(adjacencyRelationEEnum, AdjacencyRelation.NEAR);
		addEEnumLiteral(adjacencyRelationEEnum, AdjacencyRelation.AWAY);

		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.H);
		addEEnumLiteral(severityEEnum, Severity.W);
		addEEnumLiteral(severityEEnum, Severity.I);

		initEEnum(countBasisEEnum, CountBasis.class, "CountBasis");
		addEEnumLiteral(countBasisEEnum, CountBasis.STORE);
		addEEnumLiteral(countBasisEEnum, CountBasis.ZONE);
		addEEnumLiteral(countBasisEEnum, CountBasis.FIXTURE);
		addEEnumLiteral(countBasisEEnum, CountBasis.SAMPLE);
		addEEnumLiteral(countBasisEEnum, CountBasis.CHECKOUT);

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
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.SourcedImpl <em>Sourced</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.SourcedImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getSourced()
		 * @generated
		 */
		public static final EClass SOURCED = eINSTANCE.getSourced();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SOURCED__SOURCE = eINSTANCE.getSourced_Source();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.FormatStandardImpl <em>Format Standard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.FormatStandardImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getFormatStandard()
		 * @generated
		 */
		public static final EClass FORMAT_STANDARD = eINSTANCE.getFormatStandard();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FORMAT_STANDARD__ID = eINSTANCE.getFormatStandard_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FORMAT_STANDARD__VERSION = eINSTANCE.getFormatStandard_Version();

		/**
		 * The meta object literal for the '<em><b>Name Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FORMAT_STANDARD__NAME_ZH = eINSTANCE.getFormatStandard_NameZh();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FORMAT_STANDARD__NAME_EN = eINSTANCE.getFormatStandard_NameEn();

		/**
		 * The meta object literal for the '<em><b>Min Area M2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FORMAT_STANDARD__MIN_AREA_M2 = eINSTANCE.getFormatStandard_MinAreaM2();

		/**
		 * The meta object literal for the '<em><b>Max Area M2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FORMAT_STANDARD__MAX_AREA_M2 = eINSTANCE.getFormatStandard_MaxAreaM2();

		/**
		 * The meta object literal for the '<em><b>Rule Book</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FORMAT_STANDARD__RULE_BOOK = eINSTANCE.getFormatStandard_RuleBook();

		/**
		 * The meta object literal for the '<em><b>Rule Book Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FORMAT_STANDARD__RULE_BOOK_VERSION = eINSTANCE.getFormatStandard_RuleBookVersion();

		/**
		 * The meta object literal for the '<em><b>Zones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FORMAT_STANDARD__ZONES = eINSTANCE.getFormatStandard_Zones();

		/**
		 * The meta object literal for the '<em><b>Utilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FORMAT_STANDARD__UTILITIES = eINSTANCE.getFormatStandard_Utilities();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FORMAT_STANDARD__SAMPLES = eINSTANCE.getFormatStandard_Samples();

		/**
		 * The meta object literal for the '<em><b>Adjacencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FORMAT_STANDARD__ADJACENCIES = eINSTANCE.getFormatStandard_Adjacencies();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FORMAT_STANDARD__MATERIALS = eINSTANCE.getFormatStandard_Materials();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FORMAT_STANDARD__CHECKS = eINSTANCE.getFormatStandard_Checks();

		/**
		 * The meta object literal for the '<em><b>Rule Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FORMAT_STANDARD__RULE_SETTINGS = eINSTANCE.getFormatStandard_RuleSettings();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.ZoneStandardImpl <em>Zone Standard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.ZoneStandardImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getZoneStandard()
		 * @generated
		 */
		public static final EClass ZONE_STANDARD = eINSTANCE.getZoneStandard();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__CODE = eINSTANCE.getZoneStandard_Code();

		/**
		 * The meta object literal for the '<em><b>Name Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__NAME_ZH = eINSTANCE.getZoneStandard_NameZh();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__NAME_EN = eINSTANCE.getZoneStandard_NameEn();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__KIND = eINSTANCE.getZoneStandard_Kind();

		/**
		 * The meta object literal for the '<em><b>Min Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__MIN_PERCENT = eINSTANCE.getZoneStandard_MinPercent();

		/**
		 * The meta object literal for the '<em><b>Target Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__TARGET_PERCENT = eINSTANCE.getZoneStandard_TargetPercent();

		/**
		 * The meta object literal for the '<em><b>Max Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__MAX_PERCENT = eINSTANCE.getZoneStandard_MaxPercent();

		/**
		 * The meta object literal for the '<em><b>Mandatory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__MANDATORY = eINSTANCE.getZoneStandard_Mandatory();

		/**
		 * The meta object literal for the '<em><b>Tint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__TINT = eINSTANCE.getZoneStandard_Tint();

		/**
		 * The meta object literal for the '<em><b>Needs Wall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__NEEDS_WALL = eINSTANCE.getZoneStandard_NeedsWall();

		/**
		 * The meta object literal for the '<em><b>Utilities</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE_STANDARD__UTILITIES = eINSTANCE.getZoneStandard_Utilities();

		/**
		 * The meta object literal for the '<em><b>Fixtures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ZONE_STANDARD__FIXTURES = eINSTANCE.getZoneStandard_Fixtures();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl <em>Fixture Allotment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.FixtureAllotmentImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getFixtureAllotment()
		 * @generated
		 */
		public static final EClass FIXTURE_ALLOTMENT = eINSTANCE.getFixtureAllotment();

		/**
		 * The meta object literal for the '<em><b>Fixture Type Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE = eINSTANCE.getFixtureAllotment_FixtureTypeCode();

		/**
		 * The meta object literal for the '<em><b>Min Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_ALLOTMENT__MIN_COUNT = eINSTANCE.getFixtureAllotment_MinCount();

		/**
		 * The meta object literal for the '<em><b>Max Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_ALLOTMENT__MAX_COUNT = eINSTANCE.getFixtureAllotment_MaxCount();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_ALLOTMENT__PRIORITY = eINSTANCE.getFixtureAllotment_Priority();

		/**
		 * The meta object literal for the '<em><b>Placing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_ALLOTMENT__PLACING = eINSTANCE.getFixtureAllotment_Placing();

		/**
		 * The meta object literal for the '<em><b>Live</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_ALLOTMENT__LIVE = eINSTANCE.getFixtureAllotment_Live();

		/**
		 * The meta object literal for the '<em><b>Product Type Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES = eINSTANCE.getFixtureAllotment_ProductTypeCodes();

		/**
		 * The meta object literal for the '<em><b>Samples Per Fixture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE = eINSTANCE.getFixtureAllotment_SamplesPerFixture();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.UtilityRequirementImpl <em>Utility Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.UtilityRequirementImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getUtilityRequirement()
		 * @generated
		 */
		public static final EClass UTILITY_REQUIREMENT = eINSTANCE.getUtilityRequirement();

		/**
		 * The meta object literal for the '<em><b>Zone Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UTILITY_REQUIREMENT__ZONE_CODE = eINSTANCE.getUtilityRequirement_ZoneCode();

		/**
		 * The meta object literal for the '<em><b>Service Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UTILITY_REQUIREMENT__SERVICE_KINDS = eINSTANCE.getUtilityRequirement_ServiceKinds();

		/**
		 * The meta object literal for the '<em><b>Note Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UTILITY_REQUIREMENT__NOTE_ZH = eINSTANCE.getUtilityRequirement_NoteZh();

		/**
		 * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute UTILITY_REQUIREMENT__NOTE_EN = eINSTANCE.getUtilityRequirement_NoteEn();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.SampleRequirementImpl <em>Sample Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.SampleRequirementImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getSampleRequirement()
		 * @generated
		 */
		public static final EClass SAMPLE_REQUIREMENT = eINSTANCE.getSampleRequirement();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SAMPLE_REQUIREMENT__CODE = eINSTANCE.getSampleRequirement_Code();

		/**
		 * The meta object literal for the '<em><b>Name Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SAMPLE_REQUIREMENT__NAME_ZH = eINSTANCE.getSampleRequirement_NameZh();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SAMPLE_REQUIREMENT__NAME_EN = eINSTANCE.getSampleRequirement_NameEn();

		/**
		 * The meta object literal for the '<em><b>Product Groups</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SAMPLE_REQUIREMENT__PRODUCT_GROUPS = eINSTANCE.getSampleRequirement_ProductGroups();

		/**
		 * The meta object literal for the '<em><b>Product Type Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SAMPLE_REQUIREMENT__PRODUCT_TYPE_CODES = eINSTANCE.getSampleRequirement_ProductTypeCodes();

		/**
		 * The meta object literal for the '<em><b>Min Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SAMPLE_REQUIREMENT__MIN_COUNT = eINSTANCE.getSampleRequirement_MinCount();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.AdjacencyRequirementImpl <em>Adjacency Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.AdjacencyRequirementImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getAdjacencyRequirement()
		 * @generated
		 */
		public static final EClass ADJACENCY_REQUIREMENT = eINSTANCE.getAdjacencyRequirement();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ADJACENCY_REQUIREMENT__SUBJECT = eINSTANCE.getAdjacencyRequirement_Subject();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ADJACENCY_REQUIREMENT__OTHER = eINSTANCE.getAdjacencyRequirement_Other();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ADJACENCY_REQUIREMENT__RELATION = eINSTANCE.getAdjacencyRequirement_Relation();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ADJACENCY_REQUIREMENT__WEIGHT = eINSTANCE.getAdjacencyRequirement_Weight();

		/**
		 * The meta object literal for the '<em><b>Reason Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ADJACENCY_REQUIREMENT__REASON_ZH = eINSTANCE.getAdjacencyRequirement_ReasonZh();

		/**
		 * The meta object literal for the '<em><b>Reason En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ADJACENCY_REQUIREMENT__REASON_EN = eINSTANCE.getAdjacencyRequirement_ReasonEn();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.MaterialKitImpl <em>Material Kit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.MaterialKitImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getMaterialKit()
		 * @generated
		 */
		public static final EClass MATERIAL_KIT = eINSTANCE.getMaterialKit();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__CODE = eINSTANCE.getMaterialKit_Code();

		/**
		 * The meta object literal for the '<em><b>Name Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__NAME_ZH = eINSTANCE.getMaterialKit_NameZh();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__NAME_EN = eINSTANCE.getMaterialKit_NameEn();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__KIND = eINSTANCE.getMaterialKit_Kind();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__SIZE = eINSTANCE.getMaterialKit_Size();

		/**
		 * The meta object literal for the '<em><b>Substance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__SUBSTANCE = eINSTANCE.getMaterialKit_Substance();

		/**
		 * The meta object literal for the '<em><b>Placing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__PLACING = eINSTANCE.getMaterialKit_Placing();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__BASIS = eINSTANCE.getMaterialKit_Basis();

		/**
		 * The meta object literal for the '<em><b>Applies To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__APPLIES_TO = eINSTANCE.getMaterialKit_AppliesTo();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__QUANTITY = eINSTANCE.getMaterialKit_Quantity();

		/**
		 * The meta object literal for the '<em><b>Spare Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__SPARE_RATIO = eINSTANCE.getMaterialKit_SpareRatio();

		/**
		 * The meta object literal for the '<em><b>Unit Price Cny</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__UNIT_PRICE_CNY = eINSTANCE.getMaterialKit_UnitPriceCny();

		/**
		 * The meta object literal for the '<em><b>Paid By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MATERIAL_KIT__PAID_BY = eINSTANCE.getMaterialKit_PaidBy();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.ApprovalCheckImpl <em>Approval Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.ApprovalCheckImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getApprovalCheck()
		 * @generated
		 */
		public static final EClass APPROVAL_CHECK = eINSTANCE.getApprovalCheck();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute APPROVAL_CHECK__NUMBER = eINSTANCE.getApprovalCheck_Number();

		/**
		 * The meta object literal for the '<em><b>Title Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute APPROVAL_CHECK__TITLE_ZH = eINSTANCE.getApprovalCheck_TitleZh();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute APPROVAL_CHECK__TITLE_EN = eINSTANCE.getApprovalCheck_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Automatic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute APPROVAL_CHECK__AUTOMATIC = eINSTANCE.getApprovalCheck_Automatic();

		/**
		 * The meta object literal for the '<em><b>Rule Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute APPROVAL_CHECK__RULE_IDS = eINSTANCE.getApprovalCheck_RuleIds();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.RuleBookImpl <em>Rule Book</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.RuleBookImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getRuleBook()
		 * @generated
		 */
		public static final EClass RULE_BOOK = eINSTANCE.getRuleBook();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_BOOK__ID = eINSTANCE.getRuleBook_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_BOOK__VERSION = eINSTANCE.getRuleBook_Version();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RULE_BOOK__SETTINGS = eINSTANCE.getRuleBook_Settings();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.RuleSettingImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getRuleSetting()
		 * @generated
		 */
		public static final EClass RULE_SETTING = eINSTANCE.getRuleSetting();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__RULE_ID = eINSTANCE.getRuleSetting_RuleId();

		/**
		 * The meta object literal for the '<em><b>Title Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__TITLE_ZH = eINSTANCE.getRuleSetting_TitleZh();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__TITLE_EN = eINSTANCE.getRuleSetting_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__LIMIT = eINSTANCE.getRuleSetting_Limit();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__UNIT = eINSTANCE.getRuleSetting_Unit();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__SEVERITY = eINSTANCE.getRuleSetting_Severity();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__ENABLED = eINSTANCE.getRuleSetting_Enabled();

		/**
		 * The meta object literal for the '<em><b>Min Area M2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__MIN_AREA_M2 = eINSTANCE.getRuleSetting_MinAreaM2();

		/**
		 * The meta object literal for the '<em><b>Max Area M2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__MAX_AREA_M2 = eINSTANCE.getRuleSetting_MaxAreaM2();

		/**
		 * The meta object literal for the '<em><b>Tiers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__TIERS = eINSTANCE.getRuleSetting_Tiers();

		/**
		 * The meta object literal for the '<em><b>Zone Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__ZONE_CODES = eINSTANCE.getRuleSetting_ZoneCodes();

		/**
		 * The meta object literal for the '<em><b>Clause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__CLAUSE = eINSTANCE.getRuleSetting_Clause();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_SETTING__GRADE = eINSTANCE.getRuleSetting_Grade();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RULE_SETTING__CHANGES = eINSTANCE.getRuleSetting_Changes();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.impl.RuleChangeImpl <em>Rule Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.impl.RuleChangeImpl
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getRuleChange()
		 * @generated
		 */
		public static final EClass RULE_CHANGE = eINSTANCE.getRuleChange();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_CHANGE__ATTRIBUTE = eINSTANCE.getRuleChange_Attribute();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_CHANGE__FROM = eINSTANCE.getRuleChange_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_CHANGE__TO = eINSTANCE.getRuleChange_To();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_CHANGE__BY = eINSTANCE.getRuleChange_By();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_CHANGE__ON = eINSTANCE.getRuleChange_On();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RULE_CHANGE__REASON = eINSTANCE.getRuleChange_Reason();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.ZoneKind <em>Zone Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.ZoneKind
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getZoneKind()
		 * @generated
		 */
		public static final EEnum ZONE_KIND = eINSTANCE.getZoneKind();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.Placing <em>Placing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.Placing
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getPlacing()
		 * @generated
		 */
		public static final EEnum PLACING = eINSTANCE.getPlacing();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.AdjacencyRelation <em>Adjacency Relation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.AdjacencyRelation
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getAdjacencyRelation()
		 * @generated
		 */
		public static final EEnum ADJACENCY_RELATION = eINSTANCE.getAdjacencyRelation();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.Severity
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getSeverity()
		 * @generated
		 */
		public static final EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.standard.CountBasis <em>Count Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.standard.CountBasis
		 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getCountBasis()
		 * @generated
		 */
		public static final EEnum COUNT_BASIS = eINSTANCE.getCountBasis();

	}

} //StandardPackageImpl
