/**
 */
package org.sceneplan.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sceneplan.model.catalogue.Product;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Product</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getSku <em>Sku</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getBrand <em>Brand</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getTypeCode <em>Type Code</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getPriceCny <em>Price Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getEnergyGrade <em>Energy Grade</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#getSourceUrl <em>Source Url</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductImpl#isVerified <em>Verified</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProductImpl extends EObjectImpl implements Product {
	/**
	 * The default value of the '{@link #getSku() <em>Sku</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSku()
	 * @generated
	 * @ordered
	 */
	protected static final String SKU_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSku() <em>Sku</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSku()
	 * @generated
	 * @ordered
	 */
	protected String sku = SKU_EDEFAULT;

	/**
	 * The default value of the '{@link #getBrand() <em>Brand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrand()
	 * @generated
	 * @ordered
	 */
	protected static final String BRAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBrand() <em>Brand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBrand()
	 * @generated
	 * @ordered
	 */
	protected String brand = BRAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNameZh() <em>Name Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameZh()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_ZH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameZh() <em>Name Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameZh()
	 * @generated
	 * @ordered
	 */
	protected String nameZh = NAME_ZH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTypeCode() <em>Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeCode()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypeCode() <em>Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeCode()
	 * @generated
	 * @ordered
	 */
	protected String typeCode = TYPE_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected int widthMm = WIDTH_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepthMm() <em>Depth Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepthMm()
	 * @generated
	 * @ordered
	 */
	protected static final int DEPTH_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDepthMm() <em>Depth Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepthMm()
	 * @generated
	 * @ordered
	 */
	protected int depthMm = DEPTH_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected int heightMm = HEIGHT_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriceCny() <em>Price Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceCny()
	 * @generated
	 * @ordered
	 */
	protected static final int PRICE_CNY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPriceCny() <em>Price Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceCny()
	 * @generated
	 * @ordered
	 */
	protected int priceCny = PRICE_CNY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnergyGrade() <em>Energy Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergyGrade()
	 * @generated
	 * @ordered
	 */
	protected static final int ENERGY_GRADE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnergyGrade() <em>Energy Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergyGrade()
	 * @generated
	 * @ordered
	 */
	protected int energyGrade = ENERGY_GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceUrl() <em>Source Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceUrl() <em>Source Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceUrl()
	 * @generated
	 * @ordered
	 */
	protected String sourceUrl = SOURCE_URL_EDEFAULT;

	/**
	 * The default value of the '{@link #isVerified() <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VERIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVerified() <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerified()
	 * @generated
	 * @ordered
	 */
	protected boolean verified = VERIFIED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProductImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackageImpl.Literals.PRODUCT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSku() {
		return sku;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSku(String newSku) {
		String oldSku = sku;
		sku = newSku;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__SKU, oldSku, sku));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBrand() {
		return brand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBrand(String newBrand) {
		String oldBrand = brand;
		brand = newBrand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__BRAND, oldBrand, brand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameZh() {
		return nameZh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameZh(String newNameZh) {
		String oldNameZh = nameZh;
		nameZh = newNameZh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__NAME_ZH, oldNameZh, nameZh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTypeCode() {
		return typeCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeCode(String newTypeCode) {
		String oldTypeCode = typeCode;
		typeCode = newTypeCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__TYPE_CODE, oldTypeCode, typeCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidthMm() {
		return widthMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidthMm(int newWidthMm) {
		int oldWidthMm = widthMm;
		widthMm = newWidthMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__WIDTH_MM, oldWidthMm, widthMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDepthMm() {
		return depthMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepthMm(int newDepthMm) {
		int oldDepthMm = depthMm;
		depthMm = newDepthMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__DEPTH_MM, oldDepthMm, depthMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeightMm() {
		return heightMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeightMm(int newHeightMm) {
		int oldHeightMm = heightMm;
		heightMm = newHeightMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriceCny() {
		return priceCny;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceCny(int newPriceCny) {
		int oldPriceCny = priceCny;
		priceCny = newPriceCny;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__PRICE_CNY, oldPriceCny, priceCny));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnergyGrade() {
		return energyGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnergyGrade(int newEnergyGrade) {
		int oldEnergyGrade = energyGrade;
		energyGrade = newEnergyGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__ENERGY_GRADE, oldEnergyGrade, energyGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceUrl() {
		return sourceUrl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceUrl(String newSourceUrl) {
		String oldSourceUrl = sourceUrl;
		sourceUrl = newSourceUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__SOURCE_URL, oldSourceUrl, sourceUrl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVerified() {
		return verified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerified(boolean newVerified) {
		boolean oldVerified = verified;
		verified = newVerified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT__VERIFIED, oldVerified, verified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackageImpl.PRODUCT__SKU:
				return getSku();
			case CataloguePackageImpl.PRODUCT__BRAND:
				return getBrand();
			case CataloguePackageImpl.PRODUCT__MODEL:
				return getModel();
			case CataloguePackageImpl.PRODUCT__NAME_ZH:
				return getNameZh();
			case CataloguePackageImpl.PRODUCT__TYPE_CODE:
				return getTypeCode();
			case CataloguePackageImpl.PRODUCT__WIDTH_MM:
				return getWidthMm();
			case CataloguePackageImpl.PRODUCT__DEPTH_MM:
				return getDepthMm();
			case CataloguePackageImpl.PRODUCT__HEIGHT_MM:
				return getHeightMm();
			case CataloguePackageImpl.PRODUCT__PRICE_CNY:
				return getPriceCny();
			case CataloguePackageImpl.PRODUCT__ENERGY_GRADE:
				return getEnergyGrade();
			case CataloguePackageImpl.PRODUCT__YEAR:
				return getYear();
			case CataloguePackageImpl.PRODUCT__SOURCE_URL:
				return getSourceUrl();
			case CataloguePackageImpl.PRODUCT__VERIFIED:
				return isVerified();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackageImpl.PRODUCT__SKU:
				setSku((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__BRAND:
				setBrand((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__MODEL:
				setModel((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__NAME_ZH:
				setNameZh((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__TYPE_CODE:
				setTypeCode((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__WIDTH_MM:
				setWidthMm((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__DEPTH_MM:
				setDepthMm((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__HEIGHT_MM:
				setHeightMm((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__PRICE_CNY:
				setPriceCny((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__ENERGY_GRADE:
				setEnergyGrade((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__YEAR:
				setYear((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__SOURCE_URL:
				setSourceUrl((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT__VERIFIED:
				setVerified((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackageImpl.PRODUCT__SKU:
				setSku(SKU_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__BRAND:
				setBrand(BRAND_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__NAME_ZH:
				setNameZh(NAME_ZH_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__TYPE_CODE:
				setTypeCode(TYPE_CODE_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__DEPTH_MM:
				setDepthMm(DEPTH_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__PRICE_CNY:
				setPriceCny(PRICE_CNY_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__ENERGY_GRADE:
				setEnergyGrade(ENERGY_GRADE_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__SOURCE_URL:
				setSourceUrl(SOURCE_URL_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT__VERIFIED:
				setVerified(VERIFIED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackageImpl.PRODUCT__SKU:
				return SKU_EDEFAULT == null ? sku != null : !SKU_EDEFAULT.equals(sku);
			case CataloguePackageImpl.PRODUCT__BRAND:
				return BRAND_EDEFAULT == null ? brand != null : !BRAND_EDEFAULT.equals(brand);
			case CataloguePackageImpl.PRODUCT__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case CataloguePackageImpl.PRODUCT__NAME_ZH:
				return NAME_ZH_EDEFAULT == null ? nameZh != null : !NAME_ZH_EDEFAULT.equals(nameZh);
			case CataloguePackageImpl.PRODUCT__TYPE_CODE:
				return TYPE_CODE_EDEFAULT == null ? typeCode != null : !TYPE_CODE_EDEFAULT.equals(typeCode);
			case CataloguePackageImpl.PRODUCT__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case CataloguePackageImpl.PRODUCT__DEPTH_MM:
				return depthMm != DEPTH_MM_EDEFAULT;
			case CataloguePackageImpl.PRODUCT__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case CataloguePackageImpl.PRODUCT__PRICE_CNY:
				return priceCny != PRICE_CNY_EDEFAULT;
			case CataloguePackageImpl.PRODUCT__ENERGY_GRADE:
				return energyGrade != ENERGY_GRADE_EDEFAULT;
			case CataloguePackageImpl.PRODUCT__YEAR:
				return year != YEAR_EDEFAULT;
			case CataloguePackageImpl.PRODUCT__SOURCE_URL:
				return SOURCE_URL_EDEFAULT == null ? sourceUrl != null : !SOURCE_URL_EDEFAULT.equals(sourceUrl);
			case CataloguePackageImpl.PRODUCT__VERIFIED:
				return verified != VERIFIED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sku: ");
		result.append(sku);
		result.append(", brand: ");
		result.append(brand);
		result.append(", model: ");
		result.append(model);
		result.append(", nameZh: ");
		result.append(nameZh);
		result.append(", typeCode: ");
		result.append(typeCode);
		result.append(", widthMm: ");
		result.append(widthMm);
		result.append(", depthMm: ");
		result.append(depthMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", priceCny: ");
		result.append(priceCny);
		result.append(", energyGrade: ");
		result.append(energyGrade);
		result.append(", year: ");
		result.append(year);
		result.append(", sourceUrl: ");
		result.append(sourceUrl);
		result.append(", verified: ");
		result.append(verified);
		result.append(')');
		return result.toString();
	}

} //ProductImpl
