/**
 */
package org.sceneplan.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sceneplan.model.catalogue.MountKind;
import org.sceneplan.model.catalogue.ProductType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Product Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getScene <em>Scene</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getPowerW <em>Power W</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getPriceLowCny <em>Price Low Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getPriceHighCny <em>Price High Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getMount <em>Mount</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getUtilities <em>Utilities</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getSizeSource <em>Size Source</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getPowerSource <em>Power Source</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.ProductTypeImpl#getPriceSource <em>Price Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProductTypeImpl extends EObjectImpl implements ProductType {
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
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getScene() <em>Scene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScene()
	 * @generated
	 * @ordered
	 */
	protected static final String SCENE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScene() <em>Scene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScene()
	 * @generated
	 * @ordered
	 */
	protected String scene = SCENE_EDEFAULT;

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
	 * The default value of the '{@link #getPowerW() <em>Power W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerW()
	 * @generated
	 * @ordered
	 */
	protected static final int POWER_W_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPowerW() <em>Power W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerW()
	 * @generated
	 * @ordered
	 */
	protected int powerW = POWER_W_EDEFAULT;

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
	 * The default value of the '{@link #getMount() <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMount()
	 * @generated
	 * @ordered
	 */
	protected static final MountKind MOUNT_EDEFAULT = MountKind.FLOOR;

	/**
	 * The cached value of the '{@link #getMount() <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMount()
	 * @generated
	 * @ordered
	 */
	protected MountKind mount = MOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUtilities() <em>Utilities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtilities()
	 * @generated
	 * @ordered
	 */
	protected static final String UTILITIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUtilities() <em>Utilities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtilities()
	 * @generated
	 * @ordered
	 */
	protected String utilities = UTILITIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeSource() <em>Size Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SIZE_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSizeSource() <em>Size Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeSource()
	 * @generated
	 * @ordered
	 */
	protected String sizeSource = SIZE_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerSource() <em>Power Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerSource()
	 * @generated
	 * @ordered
	 */
	protected static final String POWER_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPowerSource() <em>Power Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerSource()
	 * @generated
	 * @ordered
	 */
	protected String powerSource = POWER_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriceSource() <em>Price Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceSource()
	 * @generated
	 * @ordered
	 */
	protected static final String PRICE_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriceSource() <em>Price Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceSource()
	 * @generated
	 * @ordered
	 */
	protected String priceSource = PRICE_SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProductTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackageImpl.Literals.PRODUCT_TYPE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__NAME_ZH, oldNameZh, nameZh));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__NAME_EN, oldNameEn, nameEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScene() {
		return scene;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScene(String newScene) {
		String oldScene = scene;
		scene = newScene;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__SCENE, oldScene, scene));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__WIDTH_MM, oldWidthMm, widthMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__DEPTH_MM, oldDepthMm, depthMm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPowerW() {
		return powerW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerW(int newPowerW) {
		int oldPowerW = powerW;
		powerW = newPowerW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__POWER_W, oldPowerW, powerW));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__PRICE_LOW_CNY, oldPriceLowCny, priceLowCny));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__PRICE_HIGH_CNY, oldPriceHighCny, priceHighCny));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MountKind getMount() {
		return mount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMount(MountKind newMount) {
		MountKind oldMount = mount;
		mount = newMount == null ? MOUNT_EDEFAULT : newMount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__MOUNT, oldMount, mount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUtilities() {
		return utilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUtilities(String newUtilities) {
		String oldUtilities = utilities;
		utilities = newUtilities;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__UTILITIES, oldUtilities, utilities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSizeSource() {
		return sizeSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeSource(String newSizeSource) {
		String oldSizeSource = sizeSource;
		sizeSource = newSizeSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__SIZE_SOURCE, oldSizeSource, sizeSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPowerSource() {
		return powerSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerSource(String newPowerSource) {
		String oldPowerSource = powerSource;
		powerSource = newPowerSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__POWER_SOURCE, oldPowerSource, powerSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriceSource() {
		return priceSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceSource(String newPriceSource) {
		String oldPriceSource = priceSource;
		priceSource = newPriceSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.PRODUCT_TYPE__PRICE_SOURCE, oldPriceSource, priceSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackageImpl.PRODUCT_TYPE__CODE:
				return getCode();
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_ZH:
				return getNameZh();
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_EN:
				return getNameEn();
			case CataloguePackageImpl.PRODUCT_TYPE__GROUP:
				return getGroup();
			case CataloguePackageImpl.PRODUCT_TYPE__SCENE:
				return getScene();
			case CataloguePackageImpl.PRODUCT_TYPE__WIDTH_MM:
				return getWidthMm();
			case CataloguePackageImpl.PRODUCT_TYPE__DEPTH_MM:
				return getDepthMm();
			case CataloguePackageImpl.PRODUCT_TYPE__HEIGHT_MM:
				return getHeightMm();
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_W:
				return getPowerW();
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_LOW_CNY:
				return getPriceLowCny();
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_HIGH_CNY:
				return getPriceHighCny();
			case CataloguePackageImpl.PRODUCT_TYPE__MOUNT:
				return getMount();
			case CataloguePackageImpl.PRODUCT_TYPE__UTILITIES:
				return getUtilities();
			case CataloguePackageImpl.PRODUCT_TYPE__SIZE_SOURCE:
				return getSizeSource();
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_SOURCE:
				return getPowerSource();
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_SOURCE:
				return getPriceSource();
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
			case CataloguePackageImpl.PRODUCT_TYPE__CODE:
				setCode((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_ZH:
				setNameZh((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_EN:
				setNameEn((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__GROUP:
				setGroup((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__SCENE:
				setScene((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__WIDTH_MM:
				setWidthMm((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__DEPTH_MM:
				setDepthMm((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__HEIGHT_MM:
				setHeightMm((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_W:
				setPowerW((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_LOW_CNY:
				setPriceLowCny((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_HIGH_CNY:
				setPriceHighCny((Integer)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__MOUNT:
				setMount((MountKind)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__UTILITIES:
				setUtilities((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__SIZE_SOURCE:
				setSizeSource((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_SOURCE:
				setPowerSource((String)newValue);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_SOURCE:
				setPriceSource((String)newValue);
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
			case CataloguePackageImpl.PRODUCT_TYPE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_ZH:
				setNameZh(NAME_ZH_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__SCENE:
				setScene(SCENE_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__DEPTH_MM:
				setDepthMm(DEPTH_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_W:
				setPowerW(POWER_W_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_LOW_CNY:
				setPriceLowCny(PRICE_LOW_CNY_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_HIGH_CNY:
				setPriceHighCny(PRICE_HIGH_CNY_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__MOUNT:
				setMount(MOUNT_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__UTILITIES:
				setUtilities(UTILITIES_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__SIZE_SOURCE:
				setSizeSource(SIZE_SOURCE_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_SOURCE:
				setPowerSource(POWER_SOURCE_EDEFAULT);
				return;
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_SOURCE:
				setPriceSource(PRICE_SOURCE_EDEFAULT);
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
			case CataloguePackageImpl.PRODUCT_TYPE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_ZH:
				return NAME_ZH_EDEFAULT == null ? nameZh != null : !NAME_ZH_EDEFAULT.equals(nameZh);
			case CataloguePackageImpl.PRODUCT_TYPE__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case CataloguePackageImpl.PRODUCT_TYPE__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case CataloguePackageImpl.PRODUCT_TYPE__SCENE:
				return SCENE_EDEFAULT == null ? scene != null : !SCENE_EDEFAULT.equals(scene);
			case CataloguePackageImpl.PRODUCT_TYPE__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case CataloguePackageImpl.PRODUCT_TYPE__DEPTH_MM:
				return depthMm != DEPTH_MM_EDEFAULT;
			case CataloguePackageImpl.PRODUCT_TYPE__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_W:
				return powerW != POWER_W_EDEFAULT;
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_LOW_CNY:
				return priceLowCny != PRICE_LOW_CNY_EDEFAULT;
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_HIGH_CNY:
				return priceHighCny != PRICE_HIGH_CNY_EDEFAULT;
			case CataloguePackageImpl.PRODUCT_TYPE__MOUNT:
				return mount != MOUNT_EDEFAULT;
			case CataloguePackageImpl.PRODUCT_TYPE__UTILITIES:
				return UTILITIES_EDEFAULT == null ? utilities != null : !UTILITIES_EDEFAULT.equals(utilities);
			case CataloguePackageImpl.PRODUCT_TYPE__SIZE_SOURCE:
				return SIZE_SOURCE_EDEFAULT == null ? sizeSource != null : !SIZE_SOURCE_EDEFAULT.equals(sizeSource);
			case CataloguePackageImpl.PRODUCT_TYPE__POWER_SOURCE:
				return POWER_SOURCE_EDEFAULT == null ? powerSource != null : !POWER_SOURCE_EDEFAULT.equals(powerSource);
			case CataloguePackageImpl.PRODUCT_TYPE__PRICE_SOURCE:
				return PRICE_SOURCE_EDEFAULT == null ? priceSource != null : !PRICE_SOURCE_EDEFAULT.equals(priceSource);
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
		result.append(", group: ");
		result.append(group);
		result.append(", scene: ");
		result.append(scene);
		result.append(", widthMm: ");
		result.append(widthMm);
		result.append(", depthMm: ");
		result.append(depthMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", powerW: ");
		result.append(powerW);
		result.append(", priceLowCny: ");
		result.append(priceLowCny);
		result.append(", priceHighCny: ");
		result.append(priceHighCny);
		result.append(", mount: ");
		result.append(mount);
		result.append(", utilities: ");
		result.append(utilities);
		result.append(", sizeSource: ");
		result.append(sizeSource);
		result.append(", powerSource: ");
		result.append(powerSource);
		result.append(", priceSource: ");
		result.append(priceSource);
		result.append(')');
		return result.toString();
	}

} //ProductTypeImpl
