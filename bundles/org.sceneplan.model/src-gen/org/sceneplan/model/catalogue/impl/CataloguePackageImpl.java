/**
 */
package org.sceneplan.model.catalogue.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.sceneplan.model.catalogue.Catalogue;
import org.sceneplan.model.catalogue.CatalogueFactory;
import org.sceneplan.model.catalogue.FixtureType;
import org.sceneplan.model.catalogue.MountKind;
import org.sceneplan.model.catalogue.Product;
import org.sceneplan.model.catalogue.ProductType;

import org.sceneplan.model.plan.impl.PlanPackageImpl;

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
 * Product, product type and fixture type catalogues. Sizes are integer mm of the installed, unpacked thing: width, depth, height.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.catalogue.CatalogueFactory
 * @model kind="package"
 * @generated
 */
public class CataloguePackageImpl extends EPackageImpl {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNAME = "catalogue";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_URI = "http://www.sceneplan.org/catalogue/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_PREFIX = "catalogue";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final CataloguePackageImpl eINSTANCE = org.sceneplan.model.catalogue.impl.CataloguePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sceneplan.model.catalogue.impl.CatalogueImpl <em>Catalogue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.catalogue.impl.CatalogueImpl
	 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getCatalogue()
	 * @generated
	 */
	public static final int CATALOGUE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CATALOGUE__ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CATALOGUE__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CATALOGUE__NAME = 2;

	/**
	 * The feature id for the '<em><b>Product Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CATALOGUE__PRODUCT_TYPES = 3;

	/**
	 * The feature id for the '<em><b>Fixture Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CATALOGUE__FIXTURE_TYPES = 4;

	/**
	 * The feature id for the '<em><b>Products</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CATALOGUE__PRODUCTS = 5;

	/**
	 * The number of structural features of the '<em>Catalogue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CATALOGUE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl <em>Product Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.catalogue.impl.ProductTypeImpl
	 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getProductType()
	 * @generated
	 */
	public static final int PRODUCT_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__NAME_ZH = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__GROUP = 3;

	/**
	 * The feature id for the '<em><b>Scene</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__SCENE = 4;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__WIDTH_MM = 5;

	/**
	 * The feature id for the '<em><b>Depth Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__DEPTH_MM = 6;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__HEIGHT_MM = 7;

	/**
	 * The feature id for the '<em><b>Power W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__POWER_W = 8;

	/**
	 * The feature id for the '<em><b>Price Low Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__PRICE_LOW_CNY = 9;

	/**
	 * The feature id for the '<em><b>Price High Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__PRICE_HIGH_CNY = 10;

	/**
	 * The feature id for the '<em><b>Mount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__MOUNT = 11;

	/**
	 * The feature id for the '<em><b>Utilities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__UTILITIES = 12;

	/**
	 * The feature id for the '<em><b>Size Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__SIZE_SOURCE = 13;

	/**
	 * The feature id for the '<em><b>Power Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__POWER_SOURCE = 14;

	/**
	 * The feature id for the '<em><b>Price Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE__PRICE_SOURCE = 15;

	/**
	 * The number of structural features of the '<em>Product Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_TYPE_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl <em>Fixture Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.catalogue.impl.FixtureTypeImpl
	 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getFixtureType()
	 * @generated
	 */
	public static final int FIXTURE_TYPE = 2;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__NAME_ZH = 1;

	/**
	 * The feature id for the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__NAME_EN = 2;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__WIDTH_MM = 3;

	/**
	 * The feature id for the '<em><b>Depth Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__DEPTH_MM = 4;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__HEIGHT_MM = 5;

	/**
	 * The feature id for the '<em><b>Clear Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__CLEAR_MM = 6;

	/**
	 * The feature id for the '<em><b>Clear Sides</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__CLEAR_SIDES = 7;

	/**
	 * The feature id for the '<em><b>Price Low Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__PRICE_LOW_CNY = 8;

	/**
	 * The feature id for the '<em><b>Price High Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__PRICE_HIGH_CNY = 9;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__UNIT = 10;

	/**
	 * The feature id for the '<em><b>Carries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__CARRIES = 11;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE__SOURCE = 12;

	/**
	 * The number of structural features of the '<em>Fixture Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_TYPE_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.catalogue.impl.ProductImpl <em>Product</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.catalogue.impl.ProductImpl
	 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getProduct()
	 * @generated
	 */
	public static final int PRODUCT = 3;

	/**
	 * The feature id for the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__SKU = 0;

	/**
	 * The feature id for the '<em><b>Brand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__BRAND = 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__MODEL = 2;

	/**
	 * The feature id for the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__NAME_ZH = 3;

	/**
	 * The feature id for the '<em><b>Type Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__TYPE_CODE = 4;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__WIDTH_MM = 5;

	/**
	 * The feature id for the '<em><b>Depth Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__DEPTH_MM = 6;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__HEIGHT_MM = 7;

	/**
	 * The feature id for the '<em><b>Price Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__PRICE_CNY = 8;

	/**
	 * The feature id for the '<em><b>Energy Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__ENERGY_GRADE = 9;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__YEAR = 10;

	/**
	 * The feature id for the '<em><b>Source Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__SOURCE_URL = 11;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT__VERIFIED = 12;

	/**
	 * The number of structural features of the '<em>Product</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRODUCT_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.sceneplan.model.catalogue.MountKind <em>Mount Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sceneplan.model.catalogue.MountKind
	 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getMountKind()
	 * @generated
	 */
	public static final int MOUNT_KIND = 4;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass catalogueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixtureTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass productEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mountKindEEnum = null;

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
	 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CataloguePackageImpl() {
		super(eNS_URI, ((EFactory)CatalogueFactory.INSTANCE));
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
	 * <p>This method is used to initialize {@link CataloguePackageImpl#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CataloguePackageImpl init() {
		if (isInited) return (CataloguePackageImpl)EPackage.Registry.INSTANCE.getEPackage(CataloguePackageImpl.eNS_URI);

		// Obtain or create and register package
		Object registeredCataloguePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CataloguePackageImpl theCataloguePackage = registeredCataloguePackage instanceof CataloguePackageImpl ? (CataloguePackageImpl)registeredCataloguePackage : new CataloguePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlanPackageImpl.eNS_URI);
		PlanPackageImpl thePlanPackage = (PlanPackageImpl)(registeredPackage instanceof PlanPackageImpl ? registeredPackage : PlanPackageImpl.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StandardPackageImpl.eNS_URI);
		StandardPackageImpl theStandardPackage = (StandardPackageImpl)(registeredPackage instanceof StandardPackageImpl ? registeredPackage : StandardPackageImpl.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackageImpl.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackageImpl.eINSTANCE);

		// Create package meta-data objects
		theCataloguePackage.createPackageContents();
		thePlanPackage.createPackageContents();
		theStandardPackage.createPackageContents();
		theReviewPackage.createPackageContents();

		// Initialize created meta-data
		theCataloguePackage.initializePackageContents();
		thePlanPackage.initializePackageContents();
		theStandardPackage.initializePackageContents();
		theReviewPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCataloguePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CataloguePackageImpl.eNS_URI, theCataloguePackage);
		return theCataloguePackage;
	}


	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.catalogue.Catalogue <em>Catalogue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Catalogue</em>'.
	 * @see org.sceneplan.model.catalogue.Catalogue
	 * @generated
	 */
	public EClass getCatalogue() {
		return catalogueEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Catalogue#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sceneplan.model.catalogue.Catalogue#getId()
	 * @see #getCatalogue()
	 * @generated
	 */
	public EAttribute getCatalogue_Id() {
		return (EAttribute)catalogueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Catalogue#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.sceneplan.model.catalogue.Catalogue#getVersion()
	 * @see #getCatalogue()
	 * @generated
	 */
	public EAttribute getCatalogue_Version() {
		return (EAttribute)catalogueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Catalogue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sceneplan.model.catalogue.Catalogue#getName()
	 * @see #getCatalogue()
	 * @generated
	 */
	public EAttribute getCatalogue_Name() {
		return (EAttribute)catalogueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.catalogue.Catalogue#getProductTypes <em>Product Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Product Types</em>'.
	 * @see org.sceneplan.model.catalogue.Catalogue#getProductTypes()
	 * @see #getCatalogue()
	 * @generated
	 */
	public EReference getCatalogue_ProductTypes() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.catalogue.Catalogue#getFixtureTypes <em>Fixture Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fixture Types</em>'.
	 * @see org.sceneplan.model.catalogue.Catalogue#getFixtureTypes()
	 * @see #getCatalogue()
	 * @generated
	 */
	public EReference getCatalogue_FixtureTypes() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.sceneplan.model.catalogue.Catalogue#getProducts <em>Products</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Products</em>'.
	 * @see org.sceneplan.model.catalogue.Catalogue#getProducts()
	 * @see #getCatalogue()
	 * @generated
	 */
	public EReference getCatalogue_Products() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.catalogue.ProductType <em>Product Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Product Type</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType
	 * @generated
	 */
	public EClass getProductType() {
		return productTypeEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getCode()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_Code() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getNameZh <em>Name Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Zh</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getNameZh()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_NameZh() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getNameEn()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_NameEn() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getGroup()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_Group() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getScene <em>Scene</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scene</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getScene()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_Scene() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getWidthMm()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_WidthMm() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getDepthMm <em>Depth Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth Mm</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getDepthMm()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_DepthMm() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getHeightMm()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_HeightMm() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getPowerW <em>Power W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power W</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getPowerW()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_PowerW() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getPriceLowCny <em>Price Low Cny</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Low Cny</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getPriceLowCny()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_PriceLowCny() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getPriceHighCny <em>Price High Cny</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price High Cny</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getPriceHighCny()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_PriceHighCny() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getMount <em>Mount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mount</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getMount()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_Mount() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getUtilities <em>Utilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Utilities</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getUtilities()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_Utilities() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getSizeSource <em>Size Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Source</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getSizeSource()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_SizeSource() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getPowerSource <em>Power Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power Source</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getPowerSource()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_PowerSource() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.ProductType#getPriceSource <em>Price Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Source</em>'.
	 * @see org.sceneplan.model.catalogue.ProductType#getPriceSource()
	 * @see #getProductType()
	 * @generated
	 */
	public EAttribute getProductType_PriceSource() {
		return (EAttribute)productTypeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.catalogue.FixtureType <em>Fixture Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixture Type</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType
	 * @generated
	 */
	public EClass getFixtureType() {
		return fixtureTypeEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getCode()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_Code() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getNameZh <em>Name Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Zh</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getNameZh()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_NameZh() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getNameEn <em>Name En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name En</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getNameEn()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_NameEn() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getWidthMm()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_WidthMm() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getDepthMm <em>Depth Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth Mm</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getDepthMm()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_DepthMm() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getHeightMm()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_HeightMm() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getClearMm <em>Clear Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clear Mm</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getClearMm()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_ClearMm() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getClearSides <em>Clear Sides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clear Sides</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getClearSides()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_ClearSides() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getPriceLowCny <em>Price Low Cny</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Low Cny</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getPriceLowCny()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_PriceLowCny() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getPriceHighCny <em>Price High Cny</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price High Cny</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getPriceHighCny()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_PriceHighCny() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getUnit()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_Unit() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getCarries <em>Carries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carries</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getCarries()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_Carries() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.FixtureType#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.sceneplan.model.catalogue.FixtureType#getSource()
	 * @see #getFixtureType()
	 * @generated
	 */
	public EAttribute getFixtureType_Source() {
		return (EAttribute)fixtureTypeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for class '{@link org.sceneplan.model.catalogue.Product <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Product</em>'.
	 * @see org.sceneplan.model.catalogue.Product
	 * @generated
	 */
	public EClass getProduct() {
		return productEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getSku <em>Sku</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sku</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getSku()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_Sku() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getBrand <em>Brand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Brand</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getBrand()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_Brand() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getModel()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_Model() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getNameZh <em>Name Zh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Zh</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getNameZh()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_NameZh() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getTypeCode <em>Type Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type Code</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getTypeCode()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_TypeCode() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getWidthMm()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_WidthMm() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getDepthMm <em>Depth Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth Mm</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getDepthMm()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_DepthMm() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getHeightMm()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_HeightMm() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getPriceCny <em>Price Cny</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Cny</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getPriceCny()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_PriceCny() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getEnergyGrade <em>Energy Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Energy Grade</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getEnergyGrade()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_EnergyGrade() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getYear()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_Year() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#getSourceUrl <em>Source Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Url</em>'.
	 * @see org.sceneplan.model.catalogue.Product#getSourceUrl()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_SourceUrl() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.sceneplan.model.catalogue.Product#isVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified</em>'.
	 * @see org.sceneplan.model.catalogue.Product#isVerified()
	 * @see #getProduct()
	 * @generated
	 */
	public EAttribute getProduct_Verified() {
		return (EAttribute)productEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for enum '{@link org.sceneplan.model.catalogue.MountKind <em>Mount Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mount Kind</em>'.
	 * @see org.sceneplan.model.catalogue.MountKind
	 * @generated
	 */
	public EEnum getMountKind() {
		return mountKindEEnum;
	}

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	public CatalogueFactory getCatalogueFactory() {
		return (CatalogueFactory)getEFactoryInstance();
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
		catalogueEClass = createEClass(CATALOGUE);
		createEAttribute(catalogueEClass, CATALOGUE__ID);
		createEAttribute(catalogueEClass, CATALOGUE__VERSION);
		createEAttribute(catalogueEClass, CATALOGUE__NAME);
		createEReference(catalogueEClass, CATALOGUE__PRODUCT_TYPES);
		createEReference(catalogueEClass, CATALOGUE__FIXTURE_TYPES);
		createEReference(catalogueEClass, CATALOGUE__PRODUCTS);

		productTypeEClass = createEClass(PRODUCT_TYPE);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__CODE);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__NAME_ZH);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__NAME_EN);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__GROUP);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__SCENE);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__WIDTH_MM);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__DEPTH_MM);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__HEIGHT_MM);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__POWER_W);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__PRICE_LOW_CNY);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__PRICE_HIGH_CNY);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__MOUNT);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__UTILITIES);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__SIZE_SOURCE);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__POWER_SOURCE);
		createEAttribute(productTypeEClass, PRODUCT_TYPE__PRICE_SOURCE);

		fixtureTypeEClass = createEClass(FIXTURE_TYPE);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__CODE);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__NAME_ZH);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__NAME_EN);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__WIDTH_MM);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__DEPTH_MM);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__HEIGHT_MM);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__CLEAR_MM);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__CLEAR_SIDES);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__PRICE_LOW_CNY);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__PRICE_HIGH_CNY);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__UNIT);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__CARRIES);
		createEAttribute(fixtureTypeEClass, FIXTURE_TYPE__SOURCE);

		productEClass = createEClass(PRODUCT);
		createEAttribute(productEClass, PRODUCT__SKU);
		createEAttribute(productEClass, PRODUCT__BRAND);
		createEAttribute(productEClass, PRODUCT__MODEL);
		createEAttribute(productEClass, PRODUCT__NAME_ZH);
		createEAttribute(productEClass, PRODUCT__TYPE_CODE);
		createEAttribute(productEClass, PRODUCT__WIDTH_MM);
		createEAttribute(productEClass, PRODUCT__DEPTH_MM);
		createEAttribute(productEClass, PRODUCT__HEIGHT_MM);
		createEAttribute(productEClass, PRODUCT__PRICE_CNY);
		createEAttribute(productEClass, PRODUCT__ENERGY_GRADE);
		createEAttribute(productEClass, PRODUCT__YEAR);
		createEAttribute(productEClass, PRODUCT__SOURCE_URL);
		createEAttribute(productEClass, PRODUCT__VERIFIED);

		// Create enums
		mountKindEEnum = createEEnum(MOUNT_KIND);
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
		initEClass(catalogueEClass, Catalogue.class, "Catalogue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCatalogue_Id(), ecorePackage.getEString(), "id", null, 1, 1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogue_Version(), ecorePackage.getEString(), "version", null, 1, 1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogue_Name(), ecorePackage.getEString(), "name", null, 0, 1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_ProductTypes(), this.getProductType(), null, "productTypes", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_FixtureTypes(), this.getFixtureType(), null, "fixtureTypes", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Products(), this.getProduct(), null, "products", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(productTypeEClass, ProductType.class, "ProductType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProductType_Code(), ecorePackage.getEString(), "code", null, 1, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_NameZh(), ecorePackage.getEString(), "nameZh", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_Group(), ecorePackage.getEString(), "group", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_Scene(), ecorePackage.getEString(), "scene", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_WidthMm(), ecorePackage.getEInt(), "widthMm", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_DepthMm(), ecorePackage.getEInt(), "depthMm", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_HeightMm(), ecorePackage.getEInt(), "heightMm", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_PowerW(), ecorePackage.getEInt(), "powerW", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_PriceLowCny(), ecorePackage.getEInt(), "priceLowCny", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_PriceHighCny(), ecorePackage.getEInt(), "priceHighCny", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_Mount(), this.getMountKind(), "mount", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_Utilities(), ecorePackage.getEString(), "utilities", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_SizeSource(), ecorePackage.getEString(), "sizeSource", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_PowerSource(), ecorePackage.getEString(), "powerSource", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProductType_PriceSource(), ecorePackage.getEString(), "priceSource", null, 0, 1, ProductType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixtureTypeEClass, FixtureType.class, "FixtureType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFixtureType_Code(), ecorePackage.getEString(), "code", null, 1, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_NameZh(), ecorePackage.getEString(), "nameZh", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_WidthMm(), ecorePackage.getEInt(), "widthMm", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_DepthMm(), ecorePackage.getEInt(), "depthMm", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_HeightMm(), ecorePackage.getEInt(), "heightMm", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_ClearMm(), ecorePackage.getEInt(), "clearMm", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_ClearSides(), ecorePackage.getEInt(), "clearSides", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_PriceLowCny(), ecorePackage.getEInt(), "priceLowCny", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_PriceHighCny(), ecorePackage.getEInt(), "priceHighCny", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_Carries(), ecorePackage.getEString(), "carries", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixtureType_Source(), ecorePackage.getEString(), "source", null, 0, 1, FixtureType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(productEClass, Product.class, "Product", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProduct_Sku(), ecorePackage.getEString(), "sku", null, 1, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Brand(), ecorePackage.getEString(), "brand", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Model(), ecorePackage.getEString(), "model", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_NameZh(), ecorePackage.getEString(), "nameZh", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_TypeCode(), ecorePackage.getEString(), "typeCode", null, 1, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_WidthMm(), ecorePackage.getEInt(), "widthMm", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_DepthMm(), ecorePackage.getEInt(), "depthMm", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_HeightMm(), ecorePackage.getEInt(), "heightMm", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_PriceCny(), ecorePackage.getEInt(), "priceCny", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_EnergyGrade(), ecorePackage.getEInt(), "energyGrade", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Year(), ecorePackage.getEInt(), "year", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_SourceUrl(), ecorePackage.getEString(), "sourceUrl", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProduct_Verified(), ecorePackage.getEBoolean(), "verified", null, 0, 1, Product.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(mountKindEEnum, MountKind.class, "MountKind");
		addEEnumLiteral(mountKindEEnum, MountKind.FLOOR);
		addEEnumLiteral(mountKindEEnum, MountKind.WALL);
		addEEnumLiteral(mountKindEEnum, MountKind.TABLE);
		addEEnumLiteral(mountKindEEnum, MountKind.BUILT_IN);
		addEEnumLiteral(mountKindEEnum, MountKind.CEILING);

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
		 * The meta object literal for the '{@link org.sceneplan.model.catalogue.impl.CatalogueImpl <em>Catalogue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.catalogue.impl.CatalogueImpl
		 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getCatalogue()
		 * @generated
		 */
		public static final EClass CATALOGUE = eINSTANCE.getCatalogue();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CATALOGUE__ID = eINSTANCE.getCatalogue_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CATALOGUE__VERSION = eINSTANCE.getCatalogue_Version();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CATALOGUE__NAME = eINSTANCE.getCatalogue_Name();

		/**
		 * The meta object literal for the '<em><b>Product Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CATALOGUE__PRODUCT_TYPES = eINSTANCE.getCatalogue_ProductTypes();

		/**
		 * The meta object literal for the '<em><b>Fixture Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CATALOGUE__FIXTURE_TYPES = eINSTANCE.getCatalogue_FixtureTypes();

		/**
		 * The meta object literal for the '<em><b>Products</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CATALOGUE__PRODUCTS = eINSTANCE.getCatalogue_Products();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl <em>Product Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.catalogue.impl.ProductTypeImpl
		 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getProductType()
		 * @generated
		 */
		public static final EClass PRODUCT_TYPE = eINSTANCE.getProductType();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__CODE = eINSTANCE.getProductType_Code();

		/**
		 * The meta object literal for the '<em><b>Name Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__NAME_ZH = eINSTANCE.getProductType_NameZh();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__NAME_EN = eINSTANCE.getProductType_NameEn();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__GROUP = eINSTANCE.getProductType_Group();

		/**
		 * The meta object literal for the '<em><b>Scene</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__SCENE = eINSTANCE.getProductType_Scene();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__WIDTH_MM = eINSTANCE.getProductType_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Depth Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__DEPTH_MM = eINSTANCE.getProductType_DepthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__HEIGHT_MM = eINSTANCE.getProductType_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Power W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__POWER_W = eINSTANCE.getProductType_PowerW();

		/**
		 * The meta object literal for the '<em><b>Price Low Cny</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__PRICE_LOW_CNY = eINSTANCE.getProductType_PriceLowCny();

		/**
		 * The meta object literal for the '<em><b>Price High Cny</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__PRICE_HIGH_CNY = eINSTANCE.getProductType_PriceHighCny();

		/**
		 * The meta object literal for the '<em><b>Mount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__MOUNT = eINSTANCE.getProductType_Mount();

		/**
		 * The meta object literal for the '<em><b>Utilities</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__UTILITIES = eINSTANCE.getProductType_Utilities();

		/**
		 * The meta object literal for the '<em><b>Size Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__SIZE_SOURCE = eINSTANCE.getProductType_SizeSource();

		/**
		 * The meta object literal for the '<em><b>Power Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__POWER_SOURCE = eINSTANCE.getProductType_PowerSource();

		/**
		 * The meta object literal for the '<em><b>Price Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT_TYPE__PRICE_SOURCE = eINSTANCE.getProductType_PriceSource();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl <em>Fixture Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.catalogue.impl.FixtureTypeImpl
		 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getFixtureType()
		 * @generated
		 */
		public static final EClass FIXTURE_TYPE = eINSTANCE.getFixtureType();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__CODE = eINSTANCE.getFixtureType_Code();

		/**
		 * The meta object literal for the '<em><b>Name Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__NAME_ZH = eINSTANCE.getFixtureType_NameZh();

		/**
		 * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__NAME_EN = eINSTANCE.getFixtureType_NameEn();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__WIDTH_MM = eINSTANCE.getFixtureType_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Depth Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__DEPTH_MM = eINSTANCE.getFixtureType_DepthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__HEIGHT_MM = eINSTANCE.getFixtureType_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Clear Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__CLEAR_MM = eINSTANCE.getFixtureType_ClearMm();

		/**
		 * The meta object literal for the '<em><b>Clear Sides</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__CLEAR_SIDES = eINSTANCE.getFixtureType_ClearSides();

		/**
		 * The meta object literal for the '<em><b>Price Low Cny</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__PRICE_LOW_CNY = eINSTANCE.getFixtureType_PriceLowCny();

		/**
		 * The meta object literal for the '<em><b>Price High Cny</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__PRICE_HIGH_CNY = eINSTANCE.getFixtureType_PriceHighCny();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__UNIT = eINSTANCE.getFixtureType_Unit();

		/**
		 * The meta object literal for the '<em><b>Carries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__CARRIES = eINSTANCE.getFixtureType_Carries();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FIXTURE_TYPE__SOURCE = eINSTANCE.getFixtureType_Source();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.catalogue.impl.ProductImpl <em>Product</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.catalogue.impl.ProductImpl
		 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getProduct()
		 * @generated
		 */
		public static final EClass PRODUCT = eINSTANCE.getProduct();

		/**
		 * The meta object literal for the '<em><b>Sku</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__SKU = eINSTANCE.getProduct_Sku();

		/**
		 * The meta object literal for the '<em><b>Brand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__BRAND = eINSTANCE.getProduct_Brand();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__MODEL = eINSTANCE.getProduct_Model();

		/**
		 * The meta object literal for the '<em><b>Name Zh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__NAME_ZH = eINSTANCE.getProduct_NameZh();

		/**
		 * The meta object literal for the '<em><b>Type Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__TYPE_CODE = eINSTANCE.getProduct_TypeCode();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__WIDTH_MM = eINSTANCE.getProduct_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Depth Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__DEPTH_MM = eINSTANCE.getProduct_DepthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__HEIGHT_MM = eINSTANCE.getProduct_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Price Cny</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__PRICE_CNY = eINSTANCE.getProduct_PriceCny();

		/**
		 * The meta object literal for the '<em><b>Energy Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__ENERGY_GRADE = eINSTANCE.getProduct_EnergyGrade();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__YEAR = eINSTANCE.getProduct_Year();

		/**
		 * The meta object literal for the '<em><b>Source Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__SOURCE_URL = eINSTANCE.getProduct_SourceUrl();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRODUCT__VERIFIED = eINSTANCE.getProduct_Verified();

		/**
		 * The meta object literal for the '{@link org.sceneplan.model.catalogue.MountKind <em>Mount Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sceneplan.model.catalogue.MountKind
		 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getMountKind()
		 * @generated
		 */
		public static final EEnum MOUNT_KIND = eINSTANCE.getMountKind();

	}

} //CataloguePackageImpl
