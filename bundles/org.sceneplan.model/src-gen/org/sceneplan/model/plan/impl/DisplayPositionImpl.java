/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.SampleOwnership;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Display Position</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getRow <em>Row</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getAlongMm <em>Along Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getInMm <em>In Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getElevationMm <em>Elevation Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getProductTypeCode <em>Product Type Code</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getSku <em>Sku</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getFacings <em>Facings</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getDisplayMode <em>Display Mode</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getOwnership <em>Ownership</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getObligation <em>Obligation</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getHeroRank <em>Hero Rank</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisplayPositionImpl extends IdentifiedImpl implements DisplayPosition {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final int ROW_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected int row = ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final int COLUMN_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected int column = COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final int SIDE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected int side = SIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlongMm() <em>Along Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlongMm()
	 * @generated
	 * @ordered
	 */
	protected static final int ALONG_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAlongMm() <em>Along Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlongMm()
	 * @generated
	 * @ordered
	 */
	protected int alongMm = ALONG_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getInMm() <em>In Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInMm()
	 * @generated
	 * @ordered
	 */
	protected static final int IN_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInMm() <em>In Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInMm()
	 * @generated
	 * @ordered
	 */
	protected int inMm = IN_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getElevationMm() <em>Elevation Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElevationMm()
	 * @generated
	 * @ordered
	 */
	protected static final int ELEVATION_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getElevationMm() <em>Elevation Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElevationMm()
	 * @generated
	 * @ordered
	 */
	protected int elevationMm = ELEVATION_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getProductTypeCode() <em>Product Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProductTypeCode()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_TYPE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProductTypeCode() <em>Product Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProductTypeCode()
	 * @generated
	 * @ordered
	 */
	protected String productTypeCode = PRODUCT_TYPE_CODE_EDEFAULT;

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
	 * The default value of the '{@link #getFacings() <em>Facings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacings()
	 * @generated
	 * @ordered
	 */
	protected static final int FACINGS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFacings() <em>Facings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacings()
	 * @generated
	 * @ordered
	 */
	protected int facings = FACINGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final int QUANTITY_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected int quantity = QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplayMode() <em>Display Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayMode()
	 * @generated
	 * @ordered
	 */
	protected static final DisplayMode DISPLAY_MODE_EDEFAULT = DisplayMode.LIVE_POWERED;

	/**
	 * The cached value of the '{@link #getDisplayMode() <em>Display Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayMode()
	 * @generated
	 * @ordered
	 */
	protected DisplayMode displayMode = DISPLAY_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnership() <em>Ownership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnership()
	 * @generated
	 * @ordered
	 */
	protected static final SampleOwnership OWNERSHIP_EDEFAULT = SampleOwnership.SELF_PURCHASE;

	/**
	 * The cached value of the '{@link #getOwnership() <em>Ownership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnership()
	 * @generated
	 * @ordered
	 */
	protected SampleOwnership ownership = OWNERSHIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getObligation() <em>Obligation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObligation()
	 * @generated
	 * @ordered
	 */
	protected static final DisplayObligation OBLIGATION_EDEFAULT = DisplayObligation.OPTIONAL;

	/**
	 * The cached value of the '{@link #getObligation() <em>Obligation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObligation()
	 * @generated
	 * @ordered
	 */
	protected DisplayObligation obligation = OBLIGATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeroRank() <em>Hero Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeroRank()
	 * @generated
	 * @ordered
	 */
	protected static final HeroRank HERO_RANK_EDEFAULT = HeroRank.BASE;

	/**
	 * The cached value of the '{@link #getHeroRank() <em>Hero Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeroRank()
	 * @generated
	 * @ordered
	 */
	protected HeroRank heroRank = HERO_RANK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisplayPositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.DISPLAY_POSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(int newRow) {
		int oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getColumn() {
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(int newColumn) {
		int oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(int newSide) {
		int oldSide = side;
		side = newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAlongMm() {
		return alongMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlongMm(int newAlongMm) {
		int oldAlongMm = alongMm;
		alongMm = newAlongMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__ALONG_MM, oldAlongMm, alongMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInMm() {
		return inMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInMm(int newInMm) {
		int oldInMm = inMm;
		inMm = newInMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__IN_MM, oldInMm, inMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getElevationMm() {
		return elevationMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElevationMm(int newElevationMm) {
		int oldElevationMm = elevationMm;
		elevationMm = newElevationMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__ELEVATION_MM, oldElevationMm, elevationMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProductTypeCode() {
		return productTypeCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProductTypeCode(String newProductTypeCode) {
		String oldProductTypeCode = productTypeCode;
		productTypeCode = newProductTypeCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__PRODUCT_TYPE_CODE, oldProductTypeCode, productTypeCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__SKU, oldSku, sku));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFacings() {
		return facings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacings(int newFacings) {
		int oldFacings = facings;
		facings = newFacings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__FACINGS, oldFacings, facings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(int newQuantity) {
		int oldQuantity = quantity;
		quantity = newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisplayMode getDisplayMode() {
		return displayMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayMode(DisplayMode newDisplayMode) {
		DisplayMode oldDisplayMode = displayMode;
		displayMode = newDisplayMode == null ? DISPLAY_MODE_EDEFAULT : newDisplayMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__DISPLAY_MODE, oldDisplayMode, displayMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleOwnership getOwnership() {
		return ownership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnership(SampleOwnership newOwnership) {
		SampleOwnership oldOwnership = ownership;
		ownership = newOwnership == null ? OWNERSHIP_EDEFAULT : newOwnership;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__OWNERSHIP, oldOwnership, ownership));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DisplayObligation getObligation() {
		return obligation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObligation(DisplayObligation newObligation) {
		DisplayObligation oldObligation = obligation;
		obligation = newObligation == null ? OBLIGATION_EDEFAULT : newObligation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__OBLIGATION, oldObligation, obligation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeroRank getHeroRank() {
		return heroRank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeroRank(HeroRank newHeroRank) {
		HeroRank oldHeroRank = heroRank;
		heroRank = newHeroRank == null ? HERO_RANK_EDEFAULT : newHeroRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__HERO_RANK, oldHeroRank, heroRank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.DISPLAY_POSITION__NUMBER:
				return getNumber();
			case PlanPackageImpl.DISPLAY_POSITION__ROW:
				return getRow();
			case PlanPackageImpl.DISPLAY_POSITION__COLUMN:
				return getColumn();
			case PlanPackageImpl.DISPLAY_POSITION__SIDE:
				return getSide();
			case PlanPackageImpl.DISPLAY_POSITION__ALONG_MM:
				return getAlongMm();
			case PlanPackageImpl.DISPLAY_POSITION__IN_MM:
				return getInMm();
			case PlanPackageImpl.DISPLAY_POSITION__ELEVATION_MM:
				return getElevationMm();
			case PlanPackageImpl.DISPLAY_POSITION__PRODUCT_TYPE_CODE:
				return getProductTypeCode();
			case PlanPackageImpl.DISPLAY_POSITION__SKU:
				return getSku();
			case PlanPackageImpl.DISPLAY_POSITION__FACINGS:
				return getFacings();
			case PlanPackageImpl.DISPLAY_POSITION__QUANTITY:
				return getQuantity();
			case PlanPackageImpl.DISPLAY_POSITION__DISPLAY_MODE:
				return getDisplayMode();
			case PlanPackageImpl.DISPLAY_POSITION__OWNERSHIP:
				return getOwnership();
			case PlanPackageImpl.DISPLAY_POSITION__OBLIGATION:
				return getObligation();
			case PlanPackageImpl.DISPLAY_POSITION__HERO_RANK:
				return getHeroRank();
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
			case PlanPackageImpl.DISPLAY_POSITION__NUMBER:
				setNumber((String)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ROW:
				setRow((Integer)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__COLUMN:
				setColumn((Integer)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SIDE:
				setSide((Integer)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ALONG_MM:
				setAlongMm((Integer)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__IN_MM:
				setInMm((Integer)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ELEVATION_MM:
				setElevationMm((Integer)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__PRODUCT_TYPE_CODE:
				setProductTypeCode((String)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SKU:
				setSku((String)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__FACINGS:
				setFacings((Integer)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__QUANTITY:
				setQuantity((Integer)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__DISPLAY_MODE:
				setDisplayMode((DisplayMode)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__OWNERSHIP:
				setOwnership((SampleOwnership)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__OBLIGATION:
				setObligation((DisplayObligation)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__HERO_RANK:
				setHeroRank((HeroRank)newValue);
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
			case PlanPackageImpl.DISPLAY_POSITION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ALONG_MM:
				setAlongMm(ALONG_MM_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__IN_MM:
				setInMm(IN_MM_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ELEVATION_MM:
				setElevationMm(ELEVATION_MM_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__PRODUCT_TYPE_CODE:
				setProductTypeCode(PRODUCT_TYPE_CODE_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SKU:
				setSku(SKU_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__FACINGS:
				setFacings(FACINGS_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__DISPLAY_MODE:
				setDisplayMode(DISPLAY_MODE_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__OWNERSHIP:
				setOwnership(OWNERSHIP_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__OBLIGATION:
				setObligation(OBLIGATION_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__HERO_RANK:
				setHeroRank(HERO_RANK_EDEFAULT);
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
			case PlanPackageImpl.DISPLAY_POSITION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case PlanPackageImpl.DISPLAY_POSITION__ROW:
				return row != ROW_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__COLUMN:
				return column != COLUMN_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__SIDE:
				return side != SIDE_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__ALONG_MM:
				return alongMm != ALONG_MM_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__IN_MM:
				return inMm != IN_MM_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__ELEVATION_MM:
				return elevationMm != ELEVATION_MM_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__PRODUCT_TYPE_CODE:
				return PRODUCT_TYPE_CODE_EDEFAULT == null ? productTypeCode != null : !PRODUCT_TYPE_CODE_EDEFAULT.equals(productTypeCode);
			case PlanPackageImpl.DISPLAY_POSITION__SKU:
				return SKU_EDEFAULT == null ? sku != null : !SKU_EDEFAULT.equals(sku);
			case PlanPackageImpl.DISPLAY_POSITION__FACINGS:
				return facings != FACINGS_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__QUANTITY:
				return quantity != QUANTITY_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__DISPLAY_MODE:
				return displayMode != DISPLAY_MODE_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__OWNERSHIP:
				return ownership != OWNERSHIP_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__OBLIGATION:
				return obligation != OBLIGATION_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__HERO_RANK:
				return heroRank != HERO_RANK_EDEFAULT;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", row: ");
		result.append(row);
		result.append(", column: ");
		result.append(column);
		result.append(", side: ");
		result.append(side);
		result.append(", alongMm: ");
		result.append(alongMm);
		result.append(", inMm: ");
		result.append(inMm);
		result.append(", elevationMm: ");
		result.append(elevationMm);
		result.append(", productTypeCode: ");
		result.append(productTypeCode);
		result.append(", sku: ");
		result.append(sku);
		result.append(", facings: ");
		result.append(facings);
		result.append(", quantity: ");
		result.append(quantity);
		result.append(", displayMode: ");
		result.append(displayMode);
		result.append(", ownership: ");
		result.append(ownership);
		result.append(", obligation: ");
		result.append(obligation);
		result.append(", heroRank: ");
		result.append(heroRank);
		result.append(')');
		return result.toString();
	}

} //DisplayPositionImpl
