/**
 */
package org.sceneplan.model.standard.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.standard.CountBasis;
import org.sceneplan.model.standard.MaterialKit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Material Kit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getSubstance <em>Substance</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getPlacing <em>Placing</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getAppliesTo <em>Applies To</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getSpareRatio <em>Spare Ratio</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getUnitPriceCny <em>Unit Price Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.MaterialKitImpl#getPaidBy <em>Paid By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaterialKitImpl extends SourcedImpl implements MaterialKit {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final String SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected String size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubstance() <em>Substance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstance()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBSTANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubstance() <em>Substance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstance()
	 * @generated
	 * @ordered
	 */
	protected String substance = SUBSTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlacing() <em>Placing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacing()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlacing() <em>Placing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacing()
	 * @generated
	 * @ordered
	 */
	protected String placing = PLACING_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final CountBasis BASIS_EDEFAULT = CountBasis.STORE;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected CountBasis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppliesTo() <em>Applies To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesTo()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLIES_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppliesTo() <em>Applies To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesTo()
	 * @generated
	 * @ordered
	 */
	protected String appliesTo = APPLIES_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final double QUANTITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected double quantity = QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpareRatio() <em>Spare Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpareRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double SPARE_RATIO_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSpareRatio() <em>Spare Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpareRatio()
	 * @generated
	 * @ordered
	 */
	protected double spareRatio = SPARE_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitPriceCny() <em>Unit Price Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitPriceCny()
	 * @generated
	 * @ordered
	 */
	protected static final double UNIT_PRICE_CNY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUnitPriceCny() <em>Unit Price Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitPriceCny()
	 * @generated
	 * @ordered
	 */
	protected double unitPriceCny = UNIT_PRICE_CNY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaidBy() <em>Paid By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaidBy()
	 * @generated
	 * @ordered
	 */
	protected static final String PAID_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPaidBy() <em>Paid By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaidBy()
	 * @generated
	 * @ordered
	 */
	protected String paidBy = PAID_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MaterialKitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StandardPackageImpl.Literals.MATERIAL_KIT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__NAME_ZH, oldNameZh, nameZh));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__NAME_EN, oldNameEn, nameEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(String newSize) {
		String oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubstance() {
		return substance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubstance(String newSubstance) {
		String oldSubstance = substance;
		substance = newSubstance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__SUBSTANCE, oldSubstance, substance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlacing() {
		return placing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlacing(String newPlacing) {
		String oldPlacing = placing;
		placing = newPlacing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__PLACING, oldPlacing, placing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountBasis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(CountBasis newBasis) {
		CountBasis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAppliesTo() {
		return appliesTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppliesTo(String newAppliesTo) {
		String oldAppliesTo = appliesTo;
		appliesTo = newAppliesTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__APPLIES_TO, oldAppliesTo, appliesTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(double newQuantity) {
		double oldQuantity = quantity;
		quantity = newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSpareRatio() {
		return spareRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpareRatio(double newSpareRatio) {
		double oldSpareRatio = spareRatio;
		spareRatio = newSpareRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__SPARE_RATIO, oldSpareRatio, spareRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUnitPriceCny() {
		return unitPriceCny;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitPriceCny(double newUnitPriceCny) {
		double oldUnitPriceCny = unitPriceCny;
		unitPriceCny = newUnitPriceCny;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__UNIT_PRICE_CNY, oldUnitPriceCny, unitPriceCny));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPaidBy() {
		return paidBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaidBy(String newPaidBy) {
		String oldPaidBy = paidBy;
		paidBy = newPaidBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.MATERIAL_KIT__PAID_BY, oldPaidBy, paidBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StandardPackageImpl.MATERIAL_KIT__CODE:
				return getCode();
			case StandardPackageImpl.MATERIAL_KIT__NAME_ZH:
				return getNameZh();
			case StandardPackageImpl.MATERIAL_KIT__NAME_EN:
				return getNameEn();
			case StandardPackageImpl.MATERIAL_KIT__KIND:
				return getKind();
			case StandardPackageImpl.MATERIAL_KIT__SIZE:
				return getSize();
			case StandardPackageImpl.MATERIAL_KIT__SUBSTANCE:
				return getSubstance();
			case StandardPackageImpl.MATERIAL_KIT__PLACING:
				return getPlacing();
			case StandardPackageImpl.MATERIAL_KIT__BASIS:
				return getBasis();
			case StandardPackageImpl.MATERIAL_KIT__APPLIES_TO:
				return getAppliesTo();
			case StandardPackageImpl.MATERIAL_KIT__QUANTITY:
				return getQuantity();
			case StandardPackageImpl.MATERIAL_KIT__SPARE_RATIO:
				return getSpareRatio();
			case StandardPackageImpl.MATERIAL_KIT__UNIT_PRICE_CNY:
				return getUnitPriceCny();
			case StandardPackageImpl.MATERIAL_KIT__PAID_BY:
				return getPaidBy();
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
			case StandardPackageImpl.MATERIAL_KIT__CODE:
				setCode((String)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__NAME_ZH:
				setNameZh((String)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__NAME_EN:
				setNameEn((String)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__KIND:
				setKind((String)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__SIZE:
				setSize((String)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__SUBSTANCE:
				setSubstance((String)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__PLACING:
				setPlacing((String)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__BASIS:
				setBasis((CountBasis)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__APPLIES_TO:
				setAppliesTo((String)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__QUANTITY:
				setQuantity((Double)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__SPARE_RATIO:
				setSpareRatio((Double)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__UNIT_PRICE_CNY:
				setUnitPriceCny((Double)newValue);
				return;
			case StandardPackageImpl.MATERIAL_KIT__PAID_BY:
				setPaidBy((String)newValue);
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
			case StandardPackageImpl.MATERIAL_KIT__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__NAME_ZH:
				setNameZh(NAME_ZH_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__SUBSTANCE:
				setSubstance(SUBSTANCE_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__PLACING:
				setPlacing(PLACING_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__APPLIES_TO:
				setAppliesTo(APPLIES_TO_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__SPARE_RATIO:
				setSpareRatio(SPARE_RATIO_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__UNIT_PRICE_CNY:
				setUnitPriceCny(UNIT_PRICE_CNY_EDEFAULT);
				return;
			case StandardPackageImpl.MATERIAL_KIT__PAID_BY:
				setPaidBy(PAID_BY_EDEFAULT);
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
			case StandardPackageImpl.MATERIAL_KIT__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case StandardPackageImpl.MATERIAL_KIT__NAME_ZH:
				return NAME_ZH_EDEFAULT == null ? nameZh != null : !NAME_ZH_EDEFAULT.equals(nameZh);
			case StandardPackageImpl.MATERIAL_KIT__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case StandardPackageImpl.MATERIAL_KIT__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case StandardPackageImpl.MATERIAL_KIT__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case StandardPackageImpl.MATERIAL_KIT__SUBSTANCE:
				return SUBSTANCE_EDEFAULT == null ? substance != null : !SUBSTANCE_EDEFAULT.equals(substance);
			case StandardPackageImpl.MATERIAL_KIT__PLACING:
				return PLACING_EDEFAULT == null ? placing != null : !PLACING_EDEFAULT.equals(placing);
			case StandardPackageImpl.MATERIAL_KIT__BASIS:
				return basis != BASIS_EDEFAULT;
			case StandardPackageImpl.MATERIAL_KIT__APPLIES_TO:
				return APPLIES_TO_EDEFAULT == null ? appliesTo != null : !APPLIES_TO_EDEFAULT.equals(appliesTo);
			case StandardPackageImpl.MATERIAL_KIT__QUANTITY:
				return quantity != QUANTITY_EDEFAULT;
			case StandardPackageImpl.MATERIAL_KIT__SPARE_RATIO:
				return spareRatio != SPARE_RATIO_EDEFAULT;
			case StandardPackageImpl.MATERIAL_KIT__UNIT_PRICE_CNY:
				return unitPriceCny != UNIT_PRICE_CNY_EDEFAULT;
			case StandardPackageImpl.MATERIAL_KIT__PAID_BY:
				return PAID_BY_EDEFAULT == null ? paidBy != null : !PAID_BY_EDEFAULT.equals(paidBy);
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", size: ");
		result.append(size);
		result.append(", substance: ");
		result.append(substance);
		result.append(", placing: ");
		result.append(placing);
		result.append(", basis: ");
		result.append(basis);
		result.append(", appliesTo: ");
		result.append(appliesTo);
		result.append(", quantity: ");
		result.append(quantity);
		result.append(", spareRatio: ");
		result.append(spareRatio);
		result.append(", unitPriceCny: ");
		result.append(unitPriceCny);
		result.append(", paidBy: ");
		result.append(paidBy);
		result.append(')');
		return result.toString();
	}

} //MaterialKitImpl
