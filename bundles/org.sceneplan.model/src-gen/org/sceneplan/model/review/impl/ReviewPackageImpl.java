/**
 */
package org.sceneplan.model.review.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.sceneplan.model.catalogue.impl.CataloguePackageImpl;

import org.sceneplan.model.plan.impl.PlanPackageImpl;

import org.sceneplan.model.review.Decision;
import org.sceneplan.model.review.Deviation;
import org.sceneplan.model.review.PlanRevision;
import org.sceneplan.model.review.ReviewFactory;
import org.sceneplan.model.review.ReviewLedger;
import org.sceneplan.model.review.ReviewState;

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
 * Approval data of a store plan: revisions, findings answered, deviations granted with expiry, decisions. Filled by the approval workflow of a later release; the file format has room for it from the start.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.review.ReviewFactory
 * @model kind="package"
 * @generated
 */
public class ReviewPackageImpl extends EPackageImpl {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNAME = "review";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_URI = "http://www.sceneplan.org/review/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_PREFIX = "review";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final ReviewPackageImpl eINSTANCE = org.sceneplan.model.review.impl.ReviewPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sceneplan.model.review.impl.ReviewLedgerImpl <em>Ledger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.review.impl.ReviewLedgerImpl
	 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getReviewLedger()
	 * @generated
	 */
	public static final int REVIEW_LEDGER = 0;

	/**
	 * The feature id for the '<em><b>Store Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_LEDGER__STORE_CODE = 0;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_LEDGER__REVISIONS = 1;

	/**
	 * The feature id for the '<em><b>Deviations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_LEDGER__DEVIATIONS = 2;

	/**
	 * The number of structural features of the '<em>Ledger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_LEDGER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.review.impl.PlanRevisionImpl <em>Plan Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.review.impl.PlanRevisionImpl
	 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getPlanRevision()
	 * @generated
	 */
	public static final int PLAN_REVISION = 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_REVISION__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Plan Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_REVISION__PLAN_HASH = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_REVISION__STATE = 2;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_REVISION__DECISIONS = 3;

	/**
	 * The number of structural features of the '<em>Plan Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PLAN_REVISION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.review.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.review.impl.DecisionImpl
	 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getDecision()
	 * @generated
	 */
	public static final int DECISION = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__BY = 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__ON = 1;

	/**
	 * The feature id for the '<em><b>New State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__NEW_STATE = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DECISION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.review.impl.DeviationImpl <em>Deviation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.review.impl.DeviationImpl
	 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getDeviation()
	 * @generated
	 */
	public static final int DEVIATION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATION__RULE_ID = 1;

	/**
	 * The feature id for the '<em><b>Objects</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATION__OBJECTS = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATION__REASON = 3;

	/**
	 * The feature id for the '<em><b>Granted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATION__GRANTED = 4;

	/**
	 * The feature id for the '<em><b>Granted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATION__GRANTED_BY = 5;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATION__EXPIRES_ON = 6;

	/**
	 * The number of structural features of the '<em>Deviation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DEVIATION_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.review.ReviewState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.review.ReviewState
	 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getReviewState()
	 * @generated
	 */
	public static final int REVIEW_STATE = 4;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewLedgerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planRevisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reviewStateEEnum = null;

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
	 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReviewPackageImpl() {
		super(eNS_URI, ((EFactory)ReviewFactory.INSTANCE));
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
	 * <p>This method is used to initialize {@link ReviewPackageImpl#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReviewPackageImpl init() {
		if (isInited) return (ReviewPackageImpl)EPackage.Registry.INSTANCE.getEPackage(ReviewPackageImpl.eNS_URI);

		// Obtain or create and register package
		Object registeredReviewPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReviewPackageImpl theReviewPackage = registeredReviewPackage instanceof ReviewPackageImpl ? (ReviewPackageImpl)registeredReviewPackage : new ReviewPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlanPackageImpl.eNS_URI);
		PlanPackageImpl thePlanPackage = (PlanPackageImpl)(registeredPackage instanceof PlanPackageImpl ? registeredPackage : PlanPackageImpl.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StandardPackageImpl.eNS_URI);
		StandardPackageImpl theStandardPackage = (StandardPackageImpl)(registeredPackage instanceof StandardPackageImpl ? registeredPackage : StandardPackageImpl.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CataloguePackageImpl.eNS_URI);
		CataloguePackageImpl theCataloguePackage = (CataloguePackageImpl)(registeredPackage instanceof CataloguePackageImpl ? registeredPackage : CataloguePackageImpl.eINSTANCE);

		// Create package meta-data objects
		theReviewPackage.createPackageContents();
		thePlanPackage.createPackageContents();
		theStandardPackage.createPackageContents();
		theCataloguePackage.createPackageContents();

		// Initialize created meta-data
		theReviewPackage.initializePackageContents();
		thePlanPackage.initializePackageContents();
		theStandardPackage.initializePackageContents();
		theCataloguePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReviewPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReviewPackageImpl.eNS_URI, theReviewPackage);
		return theReviewPackage;
	}


	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.review.ReviewLedger <em>Ledger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ledger</em>'.
	 * @see org.sceneplan.model.review.ReviewLedger
	 * @generated
	 */
	public EClass getReviewLedger() {
		return reviewLedgerEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.ReviewLedger#getStoreCode <em>Store Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Store Code</em>'.
	 * @see org.sceneplan.model.review.ReviewLedger#getStoreCode()
	 * @see #getReviewLedger()
	 * @generated
	 */
	public EAttribute getReviewLedger_StoreCode() {
		return (EAttribute)reviewLedgerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.review.ReviewLedger#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Revisions</em>'.
	 * @see org.sceneplan.model.review.ReviewLedger#getRevisions()
	 * @see #getReviewLedger()
	 * @generated
	 */
	public EReference getReviewLedger_Revisions() {
		return (EReference)reviewLedgerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.review.ReviewLedger#getDeviations <em>Deviations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deviations</em>'.
	 * @see org.sceneplan.model.review.ReviewLedger#getDeviations()
	 * @see #getReviewLedger()
	 * @generated
	 */
	public EReference getReviewLedger_Deviations() {
		return (EReference)reviewLedgerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.review.PlanRevision <em>Plan Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Revision</em>'.
	 * @see org.sceneplan.model.review.PlanRevision
	 * @generated
	 */
	public EClass getPlanRevision() {
		return planRevisionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.PlanRevision#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.sceneplan.model.review.PlanRevision#getNumber()
	 * @see #getPlanRevision()
	 * @generated
	 */
	public EAttribute getPlanRevision_Number() {
		return (EAttribute)planRevisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.PlanRevision#getPlanHash <em>Plan Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Hash</em>'.
	 * @see org.sceneplan.model.review.PlanRevision#getPlanHash()
	 * @see #getPlanRevision()
	 * @generated
	 */
	public EAttribute getPlanRevision_PlanHash() {
		return (EAttribute)planRevisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.PlanRevision#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.sceneplan.model.review.PlanRevision#getState()
	 * @see #getPlanRevision()
	 * @generated
	 */
	public EAttribute getPlanRevision_State() {
		return (EAttribute)planRevisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.review.PlanRevision#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.sceneplan.model.review.PlanRevision#getDecisions()
	 * @see #getPlanRevision()
	 * @generated
	 */
	public EReference getPlanRevision_Decisions() {
		return (EReference)planRevisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.review.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.sceneplan.model.review.Decision
	 * @generated
	 */
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Decision#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.sceneplan.model.review.Decision#getBy()
	 * @see #getDecision()
	 * @generated
	 */
	public EAttribute getDecision_By() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Decision#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.sceneplan.model.review.Decision#getOn()
	 * @see #getDecision()
	 * @generated
	 */
	public EAttribute getDecision_On() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Decision#getNewState <em>New State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New State</em>'.
	 * @see org.sceneplan.model.review.Decision#getNewState()
	 * @see #getDecision()
	 * @generated
	 */
	public EAttribute getDecision_NewState() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Decision#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.sceneplan.model.review.Decision#getText()
	 * @see #getDecision()
	 * @generated
	 */
	public EAttribute getDecision_Text() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.review.Deviation <em>Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deviation</em>'.
	 * @see org.sceneplan.model.review.Deviation
	 * @generated
	 */
	public EClass getDeviation() {
		return deviationEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Deviation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sceneplan.model.review.Deviation#getId()
	 * @see #getDeviation()
	 * @generated
	 */
	public EAttribute getDeviation_Id() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Deviation#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.sceneplan.model.review.Deviation#getRuleId()
	 * @see #getDeviation()
	 * @generated
	 */
	public EAttribute getDeviation_RuleId() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.sceneplan.model.review.Deviation#getObjects <em>Objects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Objects</em>'.
	 * @see org.sceneplan.model.review.Deviation#getObjects()
	 * @see #getDeviation()
	 * @generated
	 */
	public EAttribute getDeviation_Objects() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Deviation#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.sceneplan.model.review.Deviation#getReason()
	 * @see #getDeviation()
	 * @generated
	 */
	public EAttribute getDeviation_Reason() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Deviation#isGranted <em>Granted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted</em>'.
	 * @see org.sceneplan.model.review.Deviation#isGranted()
	 * @see #getDeviation()
	 * @generated
	 */
	public EAttribute getDeviation_Granted() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Deviation#getGrantedBy <em>Granted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted By</em>'.
	 * @see org.sceneplan.model.review.Deviation#getGrantedBy()
	 * @see #getDeviation()
	 * @generated
	 */
	public EAttribute getDeviation_GrantedBy() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.review.Deviation#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see org.sceneplan.model.review.Deviation#getExpiresOn()
	 * @see #getDeviation()
	 * @generated
	 */
	public EAttribute getDeviation_ExpiresOn() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.review.ReviewState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.sceneplan.model.review.ReviewState
	 * @generated
	 */
	public EEnum getReviewState() {
		return reviewStateEEnum;
	}

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	public ReviewFactory getReviewFactory() {
		return (ReviewFactory)getEFactoryInstance();
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
		reviewLedgerEClass = createEClass(REVIEW_LEDGER);
		createEAttribute(reviewLedgerEClass, REVIEW_LEDGER__STORE_CODE);
		createEReference(reviewLedgerEClass, REVIEW_LEDGER__REVISIONS);
		createEReference(reviewLedgerEClass, REVIEW_LEDGER__DEVIATIONS);

		planRevisionEClass = createEClass(PLAN_REVISION);
		createEAttribute(planRevisionEClass, PLAN_REVISION__NUMBER);
		createEAttribute(planRevisionEClass, PLAN_REVISION__PLAN_HASH);
		createEAttribute(planRevisionEClass, PLAN_REVISION__STATE);
		createEReference(planRevisionEClass, PLAN_REVISION__DECISIONS);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__BY);
		createEAttribute(decisionEClass, DECISION__ON);
		createEAttribute(decisionEClass, DECISION__NEW_STATE);
		createEAttribute(decisionEClass, DECISION__TEXT);

		deviationEClass = createEClass(DEVIATION);
		createEAttribute(deviationEClass, DEVIATION__ID);
		createEAttribute(deviationEClass, DEVIATION__RULE_ID);
		createEAttribute(deviationEClass, DEVIATION__OBJECTS);
		createEAttribute(deviationEClass, DEVIATION__REASON);
		createEAttribute(deviationEClass, DEVIATION__GRANTED);
		createEAttribute(deviationEClass, DEVIATION__GRANTED_BY);
		createEAttribute(deviationEClass, DEVIATION__EXPIRES_ON);

		// Create enums
		reviewStateEEnum = createEEnum(REVIEW_STATE);
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

		// Initialize classes and features; add operations and parameters
		initEClass(reviewLedgerEClass, ReviewLedger.class, "ReviewLedger", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReviewLedger_StoreCode(), ecorePackage.getEString(), "storeCode", null, 1, 1, ReviewLedger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReviewLedger_Revisions(), this.getPlanRevision(), null, "revisions", null, 0, -1, ReviewLedger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReviewLedger_Deviations(), this.getDeviation(), null, "deviations", null, 0, -1, ReviewLedger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planRevisionEClass, PlanRevision.class, "PlanRevision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanRevision_Number(), ecorePackage.getEInt(), "number", null, 1, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanRevision_PlanHash(), ecorePackage.getEString(), "planHash", null, 0, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanRevision_State(), this.getReviewState(), "state", null, 0, 1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanRevision_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, PlanRevision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecision_By(), ecorePackage.getEString(), "by", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_On(), ecorePackage.getEString(), "on", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_NewState(), this.getReviewState(), "newState", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Text(), ecorePackage.getEString(), "text", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviationEClass, Deviation.class, "Deviation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviation_Id(), ecorePackage.getEString(), "id", null, 1, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_Objects(), ecorePackage.getEString(), "objects", null, 0, -1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_Granted(), ecorePackage.getEBoolean(), "granted", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_GrantedBy(), ecorePackage.getEString(), "grantedBy", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_ExpiresOn(), ecorePackage.getEString(), "expiresOn", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(reviewStateEEnum, ReviewState.class, "ReviewState");
		addEEnumLiteral(reviewStateEEnum, ReviewState.DRAFT);
		addEEnumLiteral(reviewStateEEnum, ReviewState.CHECKED);
		addEEnumLiteral(reviewStateEEnum, ReviewState.SUBMITTED);
		addEEnumLiteral(reviewStateEEnum, ReviewState.REGIONAL_REVIEW);
		addEEnumLiteral(reviewStateEEnum, ReviewState.HQ_REVIEW);
		addEEnumLiteral(reviewStateEEnum, ReviewState.RETURNED);
		addEEnumLiteral(reviewStateEEnum, ReviewState.APPROVED);
		addEEnumLiteral(reviewStateEEnum, ReviewState.FROZEN);

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
		 * The meta object literal for the '{@link org.sceneplan.model.review.impl.ReviewLedgerImpl <em>Ledger</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.review.impl.ReviewLedgerImpl
		 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getReviewLedger()
		 * @generated
		 */
		public static final EClass REVIEW_LEDGER = eINSTANCE.getReviewLedger();

		/**
		 * The meta object literal for the '<em><b>Store Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REVIEW_LEDGER__STORE_CODE = eINSTANCE.getReviewLedger_StoreCode();

		/**
		 * The meta object literal for the '<em><b>Revisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REVIEW_LEDGER__REVISIONS = eINSTANCE.getReviewLedger_Revisions();

		/**
		 * The meta object literal for the '<em><b>Deviations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REVIEW_LEDGER__DEVIATIONS = eINSTANCE.getReviewLedger_Deviations();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.review.impl.PlanRevisionImpl <em>Plan Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.review.impl.PlanRevisionImpl
		 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getPlanRevision()
		 * @generated
		 */
		public static final EClass PLAN_REVISION = eINSTANCE.getPlanRevision();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN_REVISION__NUMBER = eINSTANCE.getPlanRevision_Number();

		/**
		 * The meta object literal for the '<em><b>Plan Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN_REVISION__PLAN_HASH = eINSTANCE.getPlanRevision_PlanHash();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PLAN_REVISION__STATE = eINSTANCE.getPlanRevision_State();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PLAN_REVISION__DECISIONS = eINSTANCE.getPlanRevision_Decisions();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.review.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.review.impl.DecisionImpl
		 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getDecision()
		 * @generated
		 */
		public static final EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DECISION__BY = eINSTANCE.getDecision_By();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DECISION__ON = eINSTANCE.getDecision_On();

		/**
		 * The meta object literal for the '<em><b>New State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DECISION__NEW_STATE = eINSTANCE.getDecision_NewState();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DECISION__TEXT = eINSTANCE.getDecision_Text();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.review.impl.DeviationImpl <em>Deviation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.review.impl.DeviationImpl
		 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getDeviation()
		 * @generated
		 */
		public static final EClass DEVIATION = eINSTANCE.getDeviation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DEVIATION__ID = eINSTANCE.getDeviation_Id();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DEVIATION__RULE_ID = eINSTANCE.getDeviation_RuleId();

		/**
		 * The meta object literal for the '<em><b>Objects</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DEVIATION__OBJECTS = eINSTANCE.getDeviation_Objects();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DEVIATION__REASON = eINSTANCE.getDeviation_Reason();

		/**
		 * The meta object literal for the '<em><b>Granted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DEVIATION__GRANTED = eINSTANCE.getDeviation_Granted();

		/**
		 * The meta object literal for the '<em><b>Granted By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DEVIATION__GRANTED_BY = eINSTANCE.getDeviation_GrantedBy();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DEVIATION__EXPIRES_ON = eINSTANCE.getDeviation_ExpiresOn();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.review.ReviewState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.review.ReviewState
		 * @see org.sceneplan.model.review.impl.ReviewPackageImpl#getReviewState()
		 * @generated
		 */
		public static final EEnum REVIEW_STATE = eINSTANCE.getReviewState();

	}

} //ReviewPackageImpl
