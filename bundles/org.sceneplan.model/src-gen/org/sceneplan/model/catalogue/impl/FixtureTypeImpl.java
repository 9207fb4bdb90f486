/**
 */
package org.sceneplan.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sceneplan.model.catalogue.FixtureType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fixture Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getClearMm <em>Clear Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getClearSides <em>Clear Sides</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getPriceLowCny <em>Price Low Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getPriceHighCny <em>Price High Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getCarries <em>Carries</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.FixtureTypeImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FixtureTypeImpl extends EObjectImpl implements FixtureType {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

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
	 * The default value of the '{@link #getNameEn() <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameEn()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameEn() <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameEn()
	 * @generated
	 * @ordered
	 */
	protected String nameEn = NAME_EN_EDEFAULT;

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
	 * The default value of the '{@link #getClearMm() <em>Clear Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearMm()
	 * @generated
	 * @ordered
	 */
	protected static final int CLEAR_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClearMm() <em>Clear Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearMm()
	 * @generated
	 * @ordered
	 */
	protected int clearMm = CLEAR_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getClearSides() <em>Clear Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearSides()
	 * @generated
	 * @ordered
	 */
	protected static final int CLEAR_SIDES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClearSides() <em>Clear Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearSides()
	 * @generated
	 * @ordered
	 */
	protected int clearSides = CLEAR_SIDES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriceLowCny() <em>Price Low Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceLowCny()
	 * @generated
	 * @ordered
	 */
	protected static final int PRICE_LOW_CNY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPriceLowCny() <em>Price Low Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceLowCny()
	 * @generated
	 * @ordered
	 */
	protected int priceLowCny = PRICE_LOW_CNY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriceHighCny() <em>Price High Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceHighCny()
	 * @generated
	 * @ordered
	 */
	protected static final int PRICE_HIGH_CNY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPriceHighCny() <em>Price High Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceHighCny()
	 * @generated
	 * @ordered
	 */
	protected int priceHighCny = PRICE_HIGH_CNY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarries() <em>Carries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarries()
	 * @generated
	 * @ordered
	 */
	protected static final String CARRIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarries() <em>Carries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarries()
	 * @generated
	 * @ordered
	 */
	protected String carries = CARRIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FixtureTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackageImpl.Literals.FIXTURE_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__NAME_ZH, oldNameZh, nameZh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameEn() {
		return nameEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameEn(String newNameEn) {
		String oldNameEn = nameEn;
		nameEn = newNameEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__NAME_EN, oldNameEn, nameEn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__WIDTH_MM, oldWidthMm, widthMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__DEPTH_MM, oldDepthMm, depthMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClearMm() {
		return clearMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearMm(int newClearMm) {
		int oldClearMm = clearMm;
		clearMm = newClearMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__CLEAR_MM, oldClearMm, clearMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClearSides() {
		return clearSides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearSides(int newClearSides) {
		int oldClearSides = clearSides;
		clearSides = newClearSides;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__CLEAR_SIDES, oldClearSides, clearSides));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriceLowCny() {
		return priceLowCny;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceLowCny(int newPriceLowCny) {
		int oldPriceLowCny = priceLowCny;
		priceLowCny = newPriceLowCny;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__PRICE_LOW_CNY, oldPriceLowCny, priceLowCny));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriceHighCny() {
		return priceHighCny;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceHighCny(int newPriceHighCny) {
		int oldPriceHighCny = priceHighCny;
		priceHighCny = newPriceHighCny;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__PRICE_HIGH_CNY, oldPriceHighCny, priceHighCny));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarries() {
		return carries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarries(String newCarries) {
		String oldCarries = carries;
		carries = newCarries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__CARRIES, oldCarries, carries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.FIXTURE_TYPE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackageImpl.FIXTURE_TYPE__CODE:
				return getCode();
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_ZH:
				return getNameZh();
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_EN:
				return getNameEn();
			case CataloguePackageImpl.FIXTURE_TYPE__WIDTH_MM:
				return getWidthMm();
			case CataloguePackageImpl.FIXTURE_TYPE__DEPTH_MM:
				return getDepthMm();
			case CataloguePackageImpl.FIXTURE_TYPE__HEIGHT_MM:
				return getHeightMm();
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_MM:
				return getClearMm();
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_SIDES:
				return getClearSides();
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_LOW_CNY:
				return getPriceLowCny();
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_HIGH_CNY:
				return getPriceHighCny();
			case CataloguePackageImpl.FIXTURE_TYPE__UNIT:
				return getUnit();
			case CataloguePackageImpl.FIXTURE_TYPE__CARRIES:
				return getCarries();
			case CataloguePackageImpl.FIXTURE_TYPE__SOURCE:
				return getSource();
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
			case CataloguePackageImpl.FIXTURE_TYPE__CODE:
				setCode((String)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_ZH:
				setNameZh((String)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_EN:
				setNameEn((String)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__WIDTH_MM:
				setWidthMm((Integer)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__DEPTH_MM:
				setDepthMm((Integer)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__HEIGHT_MM:
				setHeightMm((Integer)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_MM:
				setClearMm((Integer)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_SIDES:
				setClearSides((Integer)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_LOW_CNY:
				setPriceLowCny((Integer)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_HIGH_CNY:
				setPriceHighCny((Integer)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__UNIT:
				setUnit((String)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__CARRIES:
				setCarries((String)newValue);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__SOURCE:
				setSource((String)newValue);
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
			case CataloguePackageImpl.FIXTURE_TYPE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_ZH:
				setNameZh(NAME_ZH_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__DEPTH_MM:
				setDepthMm(DEPTH_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_MM:
				setClearMm(CLEAR_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_SIDES:
				setClearSides(CLEAR_SIDES_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_LOW_CNY:
				setPriceLowCny(PRICE_LOW_CNY_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_HIGH_CNY:
				setPriceHighCny(PRICE_HIGH_CNY_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__CARRIES:
				setCarries(CARRIES_EDEFAULT);
				return;
			case CataloguePackageImpl.FIXTURE_TYPE__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case CataloguePackageImpl.FIXTURE_TYPE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_ZH:
				return NAME_ZH_EDEFAULT == null ? nameZh != null : !NAME_ZH_EDEFAULT.equals(nameZh);
			case CataloguePackageImpl.FIXTURE_TYPE__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case CataloguePackageImpl.FIXTURE_TYPE__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case CataloguePackageImpl.FIXTURE_TYPE__DEPTH_MM:
				return depthMm != DEPTH_MM_EDEFAULT;
			case CataloguePackageImpl.FIXTURE_TYPE__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_MM:
				return clearMm != CLEAR_MM_EDEFAULT;
			case CataloguePackageImpl.FIXTURE_TYPE__CLEAR_SIDES:
				return clearSides != CLEAR_SIDES_EDEFAULT;
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_LOW_CNY:
				return priceLowCny != PRICE_LOW_CNY_EDEFAULT;
			case CataloguePackageImpl.FIXTURE_TYPE__PRICE_HIGH_CNY:
				return priceHighCny != PRICE_HIGH_CNY_EDEFAULT;
			case CataloguePackageImpl.FIXTURE_TYPE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case CataloguePackageImpl.FIXTURE_TYPE__CARRIES:
				return CARRIES_EDEFAULT == null ? carries != null : !CARRIES_EDEFAULT.equals(carries);
			case CataloguePackageImpl.FIXTURE_TYPE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(" (code: ");
		result.append(code);
		result.append(", nameZh: ");
		result.append(nameZh);
		result.append(", nameEn: ");
		result.append(nameEn);
		result.append(", widthMm: ");
		result.append(widthMm);
		result.append(", depthMm: ");
		result.append(depthMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", clearMm: ");
		result.append(clearMm);
		result.append(", clearSides: ");
		result.append(clearSides);
		result.append(", priceLowCny: ");
		result.append(priceLowCny);
		result.append(", priceHighCny: ");
		result.append(priceHighCny);
		result.append(", unit: ");
		result.append(unit);
		result.append(", carries: ");
		result.append(carries);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //FixtureTypeImpl
