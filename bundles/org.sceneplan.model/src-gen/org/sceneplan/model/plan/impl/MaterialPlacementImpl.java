/**
 */
package org.sceneplan.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Zone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Material Placement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.MaterialPlacementImpl#getMaterialCode <em>Material Code</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.MaterialPlacementImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.MaterialPlacementImpl#getFixture <em>Fixture</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.MaterialPlacementImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.MaterialPlacementImpl#getMountingHeightMm <em>Mounting Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.MaterialPlacementImpl#getRule <em>Rule</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaterialPlacementImpl extends IdentifiedImpl implements MaterialPlacement {
	/**
	 * The default value of the '{@link #getMaterialCode() <em>Material Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialCode()
	 * @generated
	 * @ordered
	 */
	protected static final String MATERIAL_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaterialCode() <em>Material Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialCode()
	 * @generated
	 * @ordered
	 */
	protected String materialCode = MATERIAL_CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected Zone zone;

	/**
	 * The cached value of the '{@link #getFixture() <em>Fixture</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixture()
	 * @generated
	 * @ordered
	 */
	protected Fixture fixture;

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
	 * The default value of the '{@link #getMountingHeightMm() <em>Mounting Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMountingHeightMm()
	 * @generated
	 * @ordered
	 */
	protected static final int MOUNTING_HEIGHT_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMountingHeightMm() <em>Mounting Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMountingHeightMm()
	 * @generated
	 * @ordered
	 */
	protected int mountingHeightMm = MOUNTING_HEIGHT_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected String rule = RULE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MaterialPlacementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.MATERIAL_PLACEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaterialCode() {
		return materialCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterialCode(String newMaterialCode) {
		String oldMaterialCode = materialCode;
		materialCode = newMaterialCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.MATERIAL_PLACEMENT__MATERIAL_CODE, oldMaterialCode, materialCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Zone getZone() {
		if (zone != null && zone.eIsProxy()) {
			InternalEObject oldZone = (InternalEObject)zone;
			zone = (Zone)eResolveProxy(oldZone);
			if (zone != oldZone) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackageImpl.MATERIAL_PLACEMENT__ZONE, oldZone, zone));
			}
		}
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Zone basicGetZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(Zone newZone) {
		Zone oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.MATERIAL_PLACEMENT__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fixture getFixture() {
		if (fixture != null && fixture.eIsProxy()) {
			InternalEObject oldFixture = (InternalEObject)fixture;
			fixture = (Fixture)eResolveProxy(oldFixture);
			if (fixture != oldFixture) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlanPackageImpl.MATERIAL_PLACEMENT__FIXTURE, oldFixture, fixture));
			}
		}
		return fixture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Fixture basicGetFixture() {
		return fixture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixture(Fixture newFixture) {
		Fixture oldFixture = fixture;
		fixture = newFixture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.MATERIAL_PLACEMENT__FIXTURE, oldFixture, fixture));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.MATERIAL_PLACEMENT__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMountingHeightMm() {
		return mountingHeightMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMountingHeightMm(int newMountingHeightMm) {
		int oldMountingHeightMm = mountingHeightMm;
		mountingHeightMm = newMountingHeightMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.MATERIAL_PLACEMENT__MOUNTING_HEIGHT_MM, oldMountingHeightMm, mountingHeightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		String oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.MATERIAL_PLACEMENT__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.MATERIAL_PLACEMENT__MATERIAL_CODE:
				return getMaterialCode();
			case PlanPackageImpl.MATERIAL_PLACEMENT__ZONE:
				if (resolve) return getZone();
				return basicGetZone();
			case PlanPackageImpl.MATERIAL_PLACEMENT__FIXTURE:
				if (resolve) return getFixture();
				return basicGetFixture();
			case PlanPackageImpl.MATERIAL_PLACEMENT__QUANTITY:
				return getQuantity();
			case PlanPackageImpl.MATERIAL_PLACEMENT__MOUNTING_HEIGHT_MM:
				return getMountingHeightMm();
			case PlanPackageImpl.MATERIAL_PLACEMENT__RULE:
				return getRule();
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
			case PlanPackageImpl.MATERIAL_PLACEMENT__MATERIAL_CODE:
				setMaterialCode((String)newValue);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__ZONE:
				setZone((Zone)newValue);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__FIXTURE:
				setFixture((Fixture)newValue);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__QUANTITY:
				setQuantity((Integer)newValue);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__MOUNTING_HEIGHT_MM:
				setMountingHeightMm((Integer)newValue);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__RULE:
				setRule((String)newValue);
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
			case PlanPackageImpl.MATERIAL_PLACEMENT__MATERIAL_CODE:
				setMaterialCode(MATERIAL_CODE_EDEFAULT);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__ZONE:
				setZone((Zone)null);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__FIXTURE:
				setFixture((Fixture)null);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__MOUNTING_HEIGHT_MM:
				setMountingHeightMm(MOUNTING_HEIGHT_MM_EDEFAULT);
				return;
			case PlanPackageImpl.MATERIAL_PLACEMENT__RULE:
				setRule(RULE_EDEFAULT);
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
			case PlanPackageImpl.MATERIAL_PLACEMENT__MATERIAL_CODE:
				return MATERIAL_CODE_EDEFAULT == null ? materialCode != null : !MATERIAL_CODE_EDEFAULT.equals(materialCode);
			case PlanPackageImpl.MATERIAL_PLACEMENT__ZONE:
				return zone != null;
			case PlanPackageImpl.MATERIAL_PLACEMENT__FIXTURE:
				return fixture != null;
			case PlanPackageImpl.MATERIAL_PLACEMENT__QUANTITY:
				return quantity != QUANTITY_EDEFAULT;
			case PlanPackageImpl.MATERIAL_PLACEMENT__MOUNTING_HEIGHT_MM:
				return mountingHeightMm != MOUNTING_HEIGHT_MM_EDEFAULT;
			case PlanPackageImpl.MATERIAL_PLACEMENT__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
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
		result.append(" (materialCode: ");
		result.append(materialCode);
		result.append(", quantity: ");
		result.append(quantity);
		result.append(", mountingHeightMm: ");
		result.append(mountingHeightMm);
		result.append(", rule: ");
		result.append(rule);
		result.append(')');
		return result.toString();
	}

} //MaterialPlacementImpl
