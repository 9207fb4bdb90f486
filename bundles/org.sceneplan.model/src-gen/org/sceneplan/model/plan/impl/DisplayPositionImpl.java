/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayObligation;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.SampleOwnership;
import org.sceneplan.model.plan.SampleState;

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
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getSampleState <em>Sample State</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getActualModel <em>Actual Model</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getShownOn <em>Shown On</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getShownUntil <em>Shown Until</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getArrivesOn <em>Arrives On</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getPriceTag <em>Price Tag</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getFeatureCard <em>Feature Card</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getEnergyLabel <em>Energy Label</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getCheckResult <em>Check Result</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.DisplayPositionImpl#getStoreNote <em>Store Note</em>}</li>
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
	 * The default value of the '{@link #getSampleState() <em>Sample State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleState()
	 * @generated
	 * @ordered
	 */
	protected static final SampleState SAMPLE_STATE_EDEFAULT = SampleState.PLANNED;

	/**
	 * The cached value of the '{@link #getSampleState() <em>Sample State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleState()
	 * @generated
	 * @ordered
	 */
	protected SampleState sampleState = SAMPLE_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualModel() <em>Actual Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualModel()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTUAL_MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualModel() <em>Actual Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualModel()
	 * @generated
	 * @ordered
	 */
	protected String actualModel = ACTUAL_MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getShownOn() <em>Shown On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShownOn()
	 * @generated
	 * @ordered
	 */
	protected static final String SHOWN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShownOn() <em>Shown On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShownOn()
	 * @generated
	 * @ordered
	 */
	protected String shownOn = SHOWN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getShownUntil() <em>Shown Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShownUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String SHOWN_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShownUntil() <em>Shown Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShownUntil()
	 * @generated
	 * @ordered
	 */
	protected String shownUntil = SHOWN_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getArrivesOn() <em>Arrives On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrivesOn()
	 * @generated
	 * @ordered
	 */
	protected static final String ARRIVES_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArrivesOn() <em>Arrives On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrivesOn()
	 * @generated
	 * @ordered
	 */
	protected String arrivesOn = ARRIVES_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponsible() <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONSIBLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected String responsible = RESPONSIBLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupplier() <em>Supplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPPLIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupplier() <em>Supplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected String supplier = SUPPLIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriceTag() <em>Price Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceTag()
	 * @generated
	 * @ordered
	 */
	protected static final Reported PRICE_TAG_EDEFAULT = Reported.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPriceTag() <em>Price Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriceTag()
	 * @generated
	 * @ordered
	 */
	protected Reported priceTag = PRICE_TAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeatureCard() <em>Feature Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatureCard()
	 * @generated
	 * @ordered
	 */
	protected static final Reported FEATURE_CARD_EDEFAULT = Reported.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFeatureCard() <em>Feature Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatureCard()
	 * @generated
	 * @ordered
	 */
	protected Reported featureCard = FEATURE_CARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnergyLabel() <em>Energy Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergyLabel()
	 * @generated
	 * @ordered
	 */
	protected static final Reported ENERGY_LABEL_EDEFAULT = Reported.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEnergyLabel() <em>Energy Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergyLabel()
	 * @generated
	 * @ordered
	 */
	protected Reported energyLabel = ENERGY_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckResult() <em>Check Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckResult()
	 * @generated
	 * @ordered
	 */
	protected static final CheckResult CHECK_RESULT_EDEFAULT = CheckResult.NONE;

	/**
	 * The cached value of the '{@link #getCheckResult() <em>Check Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckResult()
	 * @generated
	 * @ordered
	 */
	protected CheckResult checkResult = CHECK_RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStoreNote() <em>Store Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoreNote()
	 * @generated
	 * @ordered
	 */
	protected static final String STORE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStoreNote() <em>Store Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoreNote()
	 * @generated
	 * @ordered
	 */
	protected String storeNote = STORE_NOTE_EDEFAULT;

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
	public SampleState getSampleState() {
		return sampleState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleState(SampleState newSampleState) {
		SampleState oldSampleState = sampleState;
		sampleState = newSampleState == null ? SAMPLE_STATE_EDEFAULT : newSampleState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__SAMPLE_STATE, oldSampleState, sampleState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActualModel() {
		return actualModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualModel(String newActualModel) {
		String oldActualModel = actualModel;
		actualModel = newActualModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__ACTUAL_MODEL, oldActualModel, actualModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShownOn() {
		return shownOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShownOn(String newShownOn) {
		String oldShownOn = shownOn;
		shownOn = newShownOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__SHOWN_ON, oldShownOn, shownOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShownUntil() {
		return shownUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShownUntil(String newShownUntil) {
		String oldShownUntil = shownUntil;
		shownUntil = newShownUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__SHOWN_UNTIL, oldShownUntil, shownUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArrivesOn() {
		return arrivesOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArrivesOn(String newArrivesOn) {
		String oldArrivesOn = arrivesOn;
		arrivesOn = newArrivesOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__ARRIVES_ON, oldArrivesOn, arrivesOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResponsible() {
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(String newResponsible) {
		String oldResponsible = responsible;
		responsible = newResponsible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__RESPONSIBLE, oldResponsible, responsible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupplier() {
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplier(String newSupplier) {
		String oldSupplier = supplier;
		supplier = newSupplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__SUPPLIER, oldSupplier, supplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reported getPriceTag() {
		return priceTag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriceTag(Reported newPriceTag) {
		Reported oldPriceTag = priceTag;
		priceTag = newPriceTag == null ? PRICE_TAG_EDEFAULT : newPriceTag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__PRICE_TAG, oldPriceTag, priceTag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reported getFeatureCard() {
		return featureCard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeatureCard(Reported newFeatureCard) {
		Reported oldFeatureCard = featureCard;
		featureCard = newFeatureCard == null ? FEATURE_CARD_EDEFAULT : newFeatureCard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__FEATURE_CARD, oldFeatureCard, featureCard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reported getEnergyLabel() {
		return energyLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnergyLabel(Reported newEnergyLabel) {
		Reported oldEnergyLabel = energyLabel;
		energyLabel = newEnergyLabel == null ? ENERGY_LABEL_EDEFAULT : newEnergyLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__ENERGY_LABEL, oldEnergyLabel, energyLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckResult getCheckResult() {
		return checkResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckResult(CheckResult newCheckResult) {
		CheckResult oldCheckResult = checkResult;
		checkResult = newCheckResult == null ? CHECK_RESULT_EDEFAULT : newCheckResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__CHECK_RESULT, oldCheckResult, checkResult));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStoreNote() {
		return storeNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStoreNote(String newStoreNote) {
		String oldStoreNote = storeNote;
		storeNote = newStoreNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.DISPLAY_POSITION__STORE_NOTE, oldStoreNote, storeNote));
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
			case PlanPackageImpl.DISPLAY_POSITION__SAMPLE_STATE:
				return getSampleState();
			case PlanPackageImpl.DISPLAY_POSITION__ACTUAL_MODEL:
				return getActualModel();
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_ON:
				return getShownOn();
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_UNTIL:
				return getShownUntil();
			case PlanPackageImpl.DISPLAY_POSITION__ARRIVES_ON:
				return getArrivesOn();
			case PlanPackageImpl.DISPLAY_POSITION__RESPONSIBLE:
				return getResponsible();
			case PlanPackageImpl.DISPLAY_POSITION__SUPPLIER:
				return getSupplier();
			case PlanPackageImpl.DISPLAY_POSITION__PRICE_TAG:
				return getPriceTag();
			case PlanPackageImpl.DISPLAY_POSITION__FEATURE_CARD:
				return getFeatureCard();
			case PlanPackageImpl.DISPLAY_POSITION__ENERGY_LABEL:
				return getEnergyLabel();
			case PlanPackageImpl.DISPLAY_POSITION__CHECK_RESULT:
				return getCheckResult();
			case PlanPackageImpl.DISPLAY_POSITION__STORE_NOTE:
				return getStoreNote();
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
			case PlanPackageImpl.DISPLAY_POSITION__SAMPLE_STATE:
				setSampleState((SampleState)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ACTUAL_MODEL:
				setActualModel((String)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_ON:
				setShownOn((String)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_UNTIL:
				setShownUntil((String)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ARRIVES_ON:
				setArrivesOn((String)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__RESPONSIBLE:
				setResponsible((String)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SUPPLIER:
				setSupplier((String)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__PRICE_TAG:
				setPriceTag((Reported)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__FEATURE_CARD:
				setFeatureCard((Reported)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ENERGY_LABEL:
				setEnergyLabel((Reported)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__CHECK_RESULT:
				setCheckResult((CheckResult)newValue);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__STORE_NOTE:
				setStoreNote((String)newValue);
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
			case PlanPackageImpl.DISPLAY_POSITION__SAMPLE_STATE:
				setSampleState(SAMPLE_STATE_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ACTUAL_MODEL:
				setActualModel(ACTUAL_MODEL_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_ON:
				setShownOn(SHOWN_ON_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_UNTIL:
				setShownUntil(SHOWN_UNTIL_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ARRIVES_ON:
				setArrivesOn(ARRIVES_ON_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__RESPONSIBLE:
				setResponsible(RESPONSIBLE_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__SUPPLIER:
				setSupplier(SUPPLIER_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__PRICE_TAG:
				setPriceTag(PRICE_TAG_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__FEATURE_CARD:
				setFeatureCard(FEATURE_CARD_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__ENERGY_LABEL:
				setEnergyLabel(ENERGY_LABEL_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__CHECK_RESULT:
				setCheckResult(CHECK_RESULT_EDEFAULT);
				return;
			case PlanPackageImpl.DISPLAY_POSITION__STORE_NOTE:
				setStoreNote(STORE_NOTE_EDEFAULT);
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
			case PlanPackageImpl.DISPLAY_POSITION__SAMPLE_STATE:
				return sampleState != SAMPLE_STATE_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__ACTUAL_MODEL:
				return ACTUAL_MODEL_EDEFAULT == null ? actualModel != null : !ACTUAL_MODEL_EDEFAULT.equals(actualModel);
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_ON:
				return SHOWN_ON_EDEFAULT == null ? shownOn != null : !SHOWN_ON_EDEFAULT.equals(shownOn);
			case PlanPackageImpl.DISPLAY_POSITION__SHOWN_UNTIL:
				return SHOWN_UNTIL_EDEFAULT == null ? shownUntil != null : !SHOWN_UNTIL_EDEFAULT.equals(shownUntil);
			case PlanPackageImpl.DISPLAY_POSITION__ARRIVES_ON:
				return ARRIVES_ON_EDEFAULT == null ? arrivesOn != null : !ARRIVES_ON_EDEFAULT.equals(arrivesOn);
			case PlanPackageImpl.DISPLAY_POSITION__RESPONSIBLE:
				return RESPONSIBLE_EDEFAULT == null ? responsible != null : !RESPONSIBLE_EDEFAULT.equals(responsible);
			case PlanPackageImpl.DISPLAY_POSITION__SUPPLIER:
				return SUPPLIER_EDEFAULT == null ? supplier != null : !SUPPLIER_EDEFAULT.equals(supplier);
			case PlanPackageImpl.DISPLAY_POSITION__PRICE_TAG:
				return priceTag != PRICE_TAG_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__FEATURE_CARD:
				return featureCard != FEATURE_CARD_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__ENERGY_LABEL:
				return energyLabel != ENERGY_LABEL_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__CHECK_RESULT:
				return checkResult != CHECK_RESULT_EDEFAULT;
			case PlanPackageImpl.DISPLAY_POSITION__STORE_NOTE:
				return STORE_NOTE_EDEFAULT == null ? storeNote != null : !STORE_NOTE_EDEFAULT.equals(storeNote);
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
		result.append(", sampleState: ");
		result.append(sampleState);
		result.append(", actualModel: ");
		result.append(actualModel);
		result.append(", shownOn: ");
		result.append(shownOn);
		result.append(", shownUntil: ");
		result.append(shownUntil);
		result.append(", arrivesOn: ");
		result.append(arrivesOn);
		result.append(", responsible: ");
		result.append(responsible);
		result.append(", supplier: ");
		result.append(supplier);
		result.append(", priceTag: ");
		result.append(priceTag);
		result.append(", featureCard: ");
		result.append(featureCard);
		result.append(", energyLabel: ");
		result.append(energyLabel);
		result.append(", checkResult: ");
		result.append(checkResult);
		result.append(", storeNote: ");
		result.append(storeNote);
		result.append(')');
		return result.toString();
	}

} //DisplayPositionImpl
