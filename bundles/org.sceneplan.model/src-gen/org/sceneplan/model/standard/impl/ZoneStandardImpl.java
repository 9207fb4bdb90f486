/**
 */
package org.sceneplan.model.standard.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sceneplan.model.standard.FixtureAllotment;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.model.standard.ZoneStandard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Zone Standard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getMinPercent <em>Min Percent</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getTargetPercent <em>Target Percent</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getMaxPercent <em>Max Percent</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#isMandatory <em>Mandatory</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getTint <em>Tint</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#isNeedsWall <em>Needs Wall</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getUtilities <em>Utilities</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.ZoneStandardImpl#getFixtures <em>Fixtures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ZoneStandardImpl extends SourcedImpl implements ZoneStandard {
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
	protected static final ZoneKind KIND_EDEFAULT = ZoneKind.SCENE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ZoneKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinPercent() <em>Min Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinPercent()
	 * @generated
	 * @ordered
	 */
	protected static final double MIN_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinPercent() <em>Min Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinPercent()
	 * @generated
	 * @ordered
	 */
	protected double minPercent = MIN_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetPercent() <em>Target Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetPercent()
	 * @generated
	 * @ordered
	 */
	protected static final double TARGET_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTargetPercent() <em>Target Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetPercent()
	 * @generated
	 * @ordered
	 */
	protected double targetPercent = TARGET_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxPercent() <em>Max Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPercent()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxPercent() <em>Max Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxPercent()
	 * @generated
	 * @ordered
	 */
	protected double maxPercent = MAX_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isMandatory() <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMandatory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANDATORY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMandatory() <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMandatory()
	 * @generated
	 * @ordered
	 */
	protected boolean mandatory = MANDATORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTint() <em>Tint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTint()
	 * @generated
	 * @ordered
	 */
	protected static final String TINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTint() <em>Tint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTint()
	 * @generated
	 * @ordered
	 */
	protected String tint = TINT_EDEFAULT;

	/**
	 * The default value of the '{@link #isNeedsWall() <em>Needs Wall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNeedsWall()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEEDS_WALL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNeedsWall() <em>Needs Wall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNeedsWall()
	 * @generated
	 * @ordered
	 */
	protected boolean needsWall = NEEDS_WALL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUtilities() <em>Utilities</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtilities()
	 * @generated
	 * @ordered
	 */
	protected EList<String> utilities;

	/**
	 * The cached value of the '{@link #getFixtures() <em>Fixtures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixtures()
	 * @generated
	 * @ordered
	 */
	protected EList<FixtureAllotment> fixtures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ZoneStandardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StandardPackageImpl.Literals.ZONE_STANDARD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__NAME_ZH, oldNameZh, nameZh));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__NAME_EN, oldNameEn, nameEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZoneKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ZoneKind newKind) {
		ZoneKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinPercent() {
		return minPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinPercent(double newMinPercent) {
		double oldMinPercent = minPercent;
		minPercent = newMinPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__MIN_PERCENT, oldMinPercent, minPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTargetPercent() {
		return targetPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetPercent(double newTargetPercent) {
		double oldTargetPercent = targetPercent;
		targetPercent = newTargetPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__TARGET_PERCENT, oldTargetPercent, targetPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxPercent() {
		return maxPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxPercent(double newMaxPercent) {
		double oldMaxPercent = maxPercent;
		maxPercent = newMaxPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__MAX_PERCENT, oldMaxPercent, maxPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMandatory() {
		return mandatory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMandatory(boolean newMandatory) {
		boolean oldMandatory = mandatory;
		mandatory = newMandatory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__MANDATORY, oldMandatory, mandatory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTint() {
		return tint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTint(String newTint) {
		String oldTint = tint;
		tint = newTint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__TINT, oldTint, tint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNeedsWall() {
		return needsWall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeedsWall(boolean newNeedsWall) {
		boolean oldNeedsWall = needsWall;
		needsWall = newNeedsWall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ZONE_STANDARD__NEEDS_WALL, oldNeedsWall, needsWall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getUtilities() {
		if (utilities == null) {
			utilities = new EDataTypeUniqueEList<String>(String.class, this, StandardPackageImpl.ZONE_STANDARD__UTILITIES);
		}
		return utilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FixtureAllotment> getFixtures() {
		if (fixtures == null) {
			fixtures = new EObjectContainmentEList<FixtureAllotment>(FixtureAllotment.class, this, StandardPackageImpl.ZONE_STANDARD__FIXTURES);
		}
		return fixtures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StandardPackageImpl.ZONE_STANDARD__FIXTURES:
				return ((InternalEList<?>)getFixtures()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StandardPackageImpl.ZONE_STANDARD__CODE:
				return getCode();
			case StandardPackageImpl.ZONE_STANDARD__NAME_ZH:
				return getNameZh();
			case StandardPackageImpl.ZONE_STANDARD__NAME_EN:
				return getNameEn();
			case StandardPackageImpl.ZONE_STANDARD__KIND:
				return getKind();
			case StandardPackageImpl.ZONE_STANDARD__MIN_PERCENT:
				return getMinPercent();
			case StandardPackageImpl.ZONE_STANDARD__TARGET_PERCENT:
				return getTargetPercent();
			case StandardPackageImpl.ZONE_STANDARD__MAX_PERCENT:
				return getMaxPercent();
			case StandardPackageImpl.ZONE_STANDARD__MANDATORY:
				return isMandatory();
			case StandardPackageImpl.ZONE_STANDARD__TINT:
				return getTint();
			case StandardPackageImpl.ZONE_STANDARD__NEEDS_WALL:
				return isNeedsWall();
			case StandardPackageImpl.ZONE_STANDARD__UTILITIES:
				return getUtilities();
			case StandardPackageImpl.ZONE_STANDARD__FIXTURES:
				return getFixtures();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StandardPackageImpl.ZONE_STANDARD__CODE:
				setCode((String)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__NAME_ZH:
				setNameZh((String)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__NAME_EN:
				setNameEn((String)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__KIND:
				setKind((ZoneKind)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__MIN_PERCENT:
				setMinPercent((Double)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__TARGET_PERCENT:
				setTargetPercent((Double)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__MAX_PERCENT:
				setMaxPercent((Double)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__MANDATORY:
				setMandatory((Boolean)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__TINT:
				setTint((String)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__NEEDS_WALL:
				setNeedsWall((Boolean)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__UTILITIES:
				getUtilities().clear();
				getUtilities().addAll((Collection<? extends String>)newValue);
				return;
			case StandardPackageImpl.ZONE_STANDARD__FIXTURES:
				getFixtures().clear();
				getFixtures().addAll((Collection<? extends FixtureAllotment>)newValue);
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
			case StandardPackageImpl.ZONE_STANDARD__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__NAME_ZH:
				setNameZh(NAME_ZH_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__MIN_PERCENT:
				setMinPercent(MIN_PERCENT_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__TARGET_PERCENT:
				setTargetPercent(TARGET_PERCENT_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__MAX_PERCENT:
				setMaxPercent(MAX_PERCENT_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__MANDATORY:
				setMandatory(MANDATORY_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__TINT:
				setTint(TINT_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__NEEDS_WALL:
				setNeedsWall(NEEDS_WALL_EDEFAULT);
				return;
			case StandardPackageImpl.ZONE_STANDARD__UTILITIES:
				getUtilities().clear();
				return;
			case StandardPackageImpl.ZONE_STANDARD__FIXTURES:
				getFixtures().clear();
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
			case StandardPackageImpl.ZONE_STANDARD__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case StandardPackageImpl.ZONE_STANDARD__NAME_ZH:
				return NAME_ZH_EDEFAULT == null ? nameZh != null : !NAME_ZH_EDEFAULT.equals(nameZh);
			case StandardPackageImpl.ZONE_STANDARD__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case StandardPackageImpl.ZONE_STANDARD__KIND:
				return kind != KIND_EDEFAULT;
			case StandardPackageImpl.ZONE_STANDARD__MIN_PERCENT:
				return minPercent != MIN_PERCENT_EDEFAULT;
			case StandardPackageImpl.ZONE_STANDARD__TARGET_PERCENT:
				return targetPercent != TARGET_PERCENT_EDEFAULT;
			case StandardPackageImpl.ZONE_STANDARD__MAX_PERCENT:
				return maxPercent != MAX_PERCENT_EDEFAULT;
			case StandardPackageImpl.ZONE_STANDARD__MANDATORY:
				return mandatory != MANDATORY_EDEFAULT;
			case StandardPackageImpl.ZONE_STANDARD__TINT:
				return TINT_EDEFAULT == null ? tint != null : !TINT_EDEFAULT.equals(tint);
			case StandardPackageImpl.ZONE_STANDARD__NEEDS_WALL:
				return needsWall != NEEDS_WALL_EDEFAULT;
			case StandardPackageImpl.ZONE_STANDARD__UTILITIES:
				return utilities != null && !utilities.isEmpty();
			case StandardPackageImpl.ZONE_STANDARD__FIXTURES:
				return fixtures != null && !fixtures.isEmpty();
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
		result.append(", minPercent: ");
		result.append(minPercent);
		result.append(", targetPercent: ");
		result.append(targetPercent);
		result.append(", maxPercent: ");
		result.append(maxPercent);
		result.append(", mandatory: ");
		result.append(mandatory);
		result.append(", tint: ");
		result.append(tint);
		result.append(", needsWall: ");
		result.append(needsWall);
		result.append(", utilities: ");
		result.append(utilities);
		result.append(')');
		return result.toString();
	}

} //ZoneStandardImpl
