/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sceneplan.model.plan.MeasuredBy;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StoreTier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Store</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getMeterCapacityW <em>Meter Capacity W</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getBudgetCny <em>Budget Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#isSprinklers <em>Sprinklers</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getFireResistanceClass <em>Fire Resistance Class</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#isUnderHousing <em>Under Housing</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getMeasuredBy <em>Measured By</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getMeasuredOn <em>Measured On</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getToleranceMm <em>Tolerance Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getFranchisee <em>Franchisee</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StoreImpl#getPhone <em>Phone</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StoreImpl extends EObjectImpl implements Store {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected static final StoreTier TIER_EDEFAULT = StoreTier.PREFECTURE;

	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected StoreTier tier = TIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeterCapacityW() <em>Meter Capacity W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeterCapacityW()
	 * @generated
	 * @ordered
	 */
	protected static final int METER_CAPACITY_W_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMeterCapacityW() <em>Meter Capacity W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeterCapacityW()
	 * @generated
	 * @ordered
	 */
	protected int meterCapacityW = METER_CAPACITY_W_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudgetCny() <em>Budget Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudgetCny()
	 * @generated
	 * @ordered
	 */
	protected static final int BUDGET_CNY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBudgetCny() <em>Budget Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudgetCny()
	 * @generated
	 * @ordered
	 */
	protected int budgetCny = BUDGET_CNY_EDEFAULT;

	/**
	 * The default value of the '{@link #isSprinklers() <em>Sprinklers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSprinklers()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SPRINKLERS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSprinklers() <em>Sprinklers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSprinklers()
	 * @generated
	 * @ordered
	 */
	protected boolean sprinklers = SPRINKLERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFireResistanceClass() <em>Fire Resistance Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFireResistanceClass()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRE_RESISTANCE_CLASS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getFireResistanceClass() <em>Fire Resistance Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFireResistanceClass()
	 * @generated
	 * @ordered
	 */
	protected int fireResistanceClass = FIRE_RESISTANCE_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnderHousing() <em>Under Housing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnderHousing()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDER_HOUSING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnderHousing() <em>Under Housing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnderHousing()
	 * @generated
	 * @ordered
	 */
	protected boolean underHousing = UNDER_HOUSING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasuredBy() <em>Measured By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredBy()
	 * @generated
	 * @ordered
	 */
	protected static final MeasuredBy MEASURED_BY_EDEFAULT = MeasuredBy.TAPE;

	/**
	 * The cached value of the '{@link #getMeasuredBy() <em>Measured By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredBy()
	 * @generated
	 * @ordered
	 */
	protected MeasuredBy measuredBy = MEASURED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasuredOn() <em>Measured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredOn()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasuredOn() <em>Measured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredOn()
	 * @generated
	 * @ordered
	 */
	protected String measuredOn = MEASURED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getToleranceMm() <em>Tolerance Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToleranceMm()
	 * @generated
	 * @ordered
	 */
	protected static final int TOLERANCE_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getToleranceMm() <em>Tolerance Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToleranceMm()
	 * @generated
	 * @ordered
	 */
	protected int toleranceMm = TOLERANCE_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFranchisee() <em>Franchisee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFranchisee()
	 * @generated
	 * @ordered
	 */
	protected static final String FRANCHISEE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFranchisee() <em>Franchisee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFranchisee()
	 * @generated
	 * @ordered
	 */
	protected String franchisee = FRANCHISEE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected String phone = PHONE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.STORE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StoreTier getTier() {
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTier(StoreTier newTier) {
		StoreTier oldTier = tier;
		tier = newTier == null ? TIER_EDEFAULT : newTier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__TIER, oldTier, tier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMeterCapacityW() {
		return meterCapacityW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeterCapacityW(int newMeterCapacityW) {
		int oldMeterCapacityW = meterCapacityW;
		meterCapacityW = newMeterCapacityW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__METER_CAPACITY_W, oldMeterCapacityW, meterCapacityW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBudgetCny() {
		return budgetCny;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudgetCny(int newBudgetCny) {
		int oldBudgetCny = budgetCny;
		budgetCny = newBudgetCny;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__BUDGET_CNY, oldBudgetCny, budgetCny));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSprinklers() {
		return sprinklers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSprinklers(boolean newSprinklers) {
		boolean oldSprinklers = sprinklers;
		sprinklers = newSprinklers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__SPRINKLERS, oldSprinklers, sprinklers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFireResistanceClass() {
		return fireResistanceClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFireResistanceClass(int newFireResistanceClass) {
		int oldFireResistanceClass = fireResistanceClass;
		fireResistanceClass = newFireResistanceClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__FIRE_RESISTANCE_CLASS, oldFireResistanceClass, fireResistanceClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnderHousing() {
		return underHousing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnderHousing(boolean newUnderHousing) {
		boolean oldUnderHousing = underHousing;
		underHousing = newUnderHousing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__UNDER_HOUSING, oldUnderHousing, underHousing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasuredBy getMeasuredBy() {
		return measuredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasuredBy(MeasuredBy newMeasuredBy) {
		MeasuredBy oldMeasuredBy = measuredBy;
		measuredBy = newMeasuredBy == null ? MEASURED_BY_EDEFAULT : newMeasuredBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__MEASURED_BY, oldMeasuredBy, measuredBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasuredOn() {
		return measuredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasuredOn(String newMeasuredOn) {
		String oldMeasuredOn = measuredOn;
		measuredOn = newMeasuredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__MEASURED_ON, oldMeasuredOn, measuredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getToleranceMm() {
		return toleranceMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToleranceMm(int newToleranceMm) {
		int oldToleranceMm = toleranceMm;
		toleranceMm = newToleranceMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__TOLERANCE_MM, oldToleranceMm, toleranceMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFranchisee() {
		return franchisee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFranchisee(String newFranchisee) {
		String oldFranchisee = franchisee;
		franchisee = newFranchisee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__FRANCHISEE, oldFranchisee, franchisee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		String oldPhone = phone;
		phone = newPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.STORE__CODE:
				return getCode();
			case PlanPackageImpl.STORE__NAME:
				return getName();
			case PlanPackageImpl.STORE__REGION:
				return getRegion();
			case PlanPackageImpl.STORE__TIER:
				return getTier();
			case PlanPackageImpl.STORE__METER_CAPACITY_W:
				return getMeterCapacityW();
			case PlanPackageImpl.STORE__BUDGET_CNY:
				return getBudgetCny();
			case PlanPackageImpl.STORE__SPRINKLERS:
				return isSprinklers();
			case PlanPackageImpl.STORE__FIRE_RESISTANCE_CLASS:
				return getFireResistanceClass();
			case PlanPackageImpl.STORE__UNDER_HOUSING:
				return isUnderHousing();
			case PlanPackageImpl.STORE__MEASURED_BY:
				return getMeasuredBy();
			case PlanPackageImpl.STORE__MEASURED_ON:
				return getMeasuredOn();
			case PlanPackageImpl.STORE__TOLERANCE_MM:
				return getToleranceMm();
			case PlanPackageImpl.STORE__ADDRESS:
				return getAddress();
			case PlanPackageImpl.STORE__FRANCHISEE:
				return getFranchisee();
			case PlanPackageImpl.STORE__PHONE:
				return getPhone();
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
			case PlanPackageImpl.STORE__CODE:
				setCode((String)newValue);
				return;
			case PlanPackageImpl.STORE__NAME:
				setName((String)newValue);
				return;
			case PlanPackageImpl.STORE__REGION:
				setRegion((String)newValue);
				return;
			case PlanPackageImpl.STORE__TIER:
				setTier((StoreTier)newValue);
				return;
			case PlanPackageImpl.STORE__METER_CAPACITY_W:
				setMeterCapacityW((Integer)newValue);
				return;
			case PlanPackageImpl.STORE__BUDGET_CNY:
				setBudgetCny((Integer)newValue);
				return;
			case PlanPackageImpl.STORE__SPRINKLERS:
				setSprinklers((Boolean)newValue);
				return;
			case PlanPackageImpl.STORE__FIRE_RESISTANCE_CLASS:
				setFireResistanceClass((Integer)newValue);
				return;
			case PlanPackageImpl.STORE__UNDER_HOUSING:
				setUnderHousing((Boolean)newValue);
				return;
			case PlanPackageImpl.STORE__MEASURED_BY:
				setMeasuredBy((MeasuredBy)newValue);
				return;
			case PlanPackageImpl.STORE__MEASURED_ON:
				setMeasuredOn((String)newValue);
				return;
			case PlanPackageImpl.STORE__TOLERANCE_MM:
				setToleranceMm((Integer)newValue);
				return;
			case PlanPackageImpl.STORE__ADDRESS:
				setAddress((String)newValue);
				return;
			case PlanPackageImpl.STORE__FRANCHISEE:
				setFranchisee((String)newValue);
				return;
			case PlanPackageImpl.STORE__PHONE:
				setPhone((String)newValue);
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
			case PlanPackageImpl.STORE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__TIER:
				setTier(TIER_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__METER_CAPACITY_W:
				setMeterCapacityW(METER_CAPACITY_W_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__BUDGET_CNY:
				setBudgetCny(BUDGET_CNY_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__SPRINKLERS:
				setSprinklers(SPRINKLERS_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__FIRE_RESISTANCE_CLASS:
				setFireResistanceClass(FIRE_RESISTANCE_CLASS_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__UNDER_HOUSING:
				setUnderHousing(UNDER_HOUSING_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__MEASURED_BY:
				setMeasuredBy(MEASURED_BY_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__MEASURED_ON:
				setMeasuredOn(MEASURED_ON_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__TOLERANCE_MM:
				setToleranceMm(TOLERANCE_MM_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__FRANCHISEE:
				setFranchisee(FRANCHISEE_EDEFAULT);
				return;
			case PlanPackageImpl.STORE__PHONE:
				setPhone(PHONE_EDEFAULT);
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
			case PlanPackageImpl.STORE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case PlanPackageImpl.STORE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PlanPackageImpl.STORE__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case PlanPackageImpl.STORE__TIER:
				return tier != TIER_EDEFAULT;
			case PlanPackageImpl.STORE__METER_CAPACITY_W:
				return meterCapacityW != METER_CAPACITY_W_EDEFAULT;
			case PlanPackageImpl.STORE__BUDGET_CNY:
				return budgetCny != BUDGET_CNY_EDEFAULT;
			case PlanPackageImpl.STORE__SPRINKLERS:
				return sprinklers != SPRINKLERS_EDEFAULT;
			case PlanPackageImpl.STORE__FIRE_RESISTANCE_CLASS:
				return fireResistanceClass != FIRE_RESISTANCE_CLASS_EDEFAULT;
			case PlanPackageImpl.STORE__UNDER_HOUSING:
				return underHousing != UNDER_HOUSING_EDEFAULT;
			case PlanPackageImpl.STORE__MEASURED_BY:
				return measuredBy != MEASURED_BY_EDEFAULT;
			case PlanPackageImpl.STORE__MEASURED_ON:
				return MEASURED_ON_EDEFAULT == null ? measuredOn != null : !MEASURED_ON_EDEFAULT.equals(measuredOn);
			case PlanPackageImpl.STORE__TOLERANCE_MM:
				return toleranceMm != TOLERANCE_MM_EDEFAULT;
			case PlanPackageImpl.STORE__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case PlanPackageImpl.STORE__FRANCHISEE:
				return FRANCHISEE_EDEFAULT == null ? franchisee != null : !FRANCHISEE_EDEFAULT.equals(franchisee);
			case PlanPackageImpl.STORE__PHONE:
				return PHONE_EDEFAULT == null ? phone != null : !PHONE_EDEFAULT.equals(phone);
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
		result.append(", name: ");
		result.append(name);
		result.append(", region: ");
		result.append(region);
		result.append(", tier: ");
		result.append(tier);
		result.append(", meterCapacityW: ");
		result.append(meterCapacityW);
		result.append(", budgetCny: ");
		result.append(budgetCny);
		result.append(", sprinklers: ");
		result.append(sprinklers);
		result.append(", fireResistanceClass: ");
		result.append(fireResistanceClass);
		result.append(", underHousing: ");
		result.append(underHousing);
		result.append(", measuredBy: ");
		result.append(measuredBy);
		result.append(", measuredOn: ");
		result.append(measuredOn);
		result.append(", toleranceMm: ");
		result.append(toleranceMm);
		result.append(", address: ");
		result.append(address);
		result.append(", franchisee: ");
		result.append(franchisee);
		result.append(", phone: ");
		result.append(phone);
		result.append(')');
		return result.toString();
	}

} //StoreImpl
