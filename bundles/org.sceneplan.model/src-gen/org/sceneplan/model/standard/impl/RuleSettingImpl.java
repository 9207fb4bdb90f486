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

import org.sceneplan.model.plan.StoreTier;

import org.sceneplan.model.standard.RuleChange;
import org.sceneplan.model.standard.RuleSetting;
import org.sceneplan.model.standard.Severity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule Setting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getTitleZh <em>Title Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getMinAreaM2 <em>Min Area M2</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getMaxAreaM2 <em>Max Area M2</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getTiers <em>Tiers</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getZoneCodes <em>Zone Codes</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getClause <em>Clause</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.RuleSettingImpl#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleSettingImpl extends SourcedImpl implements RuleSetting {
	/**
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitleZh() <em>Title Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleZh()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_ZH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitleZh() <em>Title Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleZh()
	 * @generated
	 * @ordered
	 */
	protected String titleZh = TITLE_ZH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitleEn() <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleEn()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitleEn() <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleEn()
	 * @generated
	 * @ordered
	 */
	protected String titleEn = TITLE_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected static final double LIMIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected double limit = LIMIT_EDEFAULT;

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
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.H;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinAreaM2() <em>Min Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinAreaM2()
	 * @generated
	 * @ordered
	 */
	protected static final double MIN_AREA_M2_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinAreaM2() <em>Min Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinAreaM2()
	 * @generated
	 * @ordered
	 */
	protected double minAreaM2 = MIN_AREA_M2_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxAreaM2() <em>Max Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxAreaM2()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_AREA_M2_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxAreaM2() <em>Max Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxAreaM2()
	 * @generated
	 * @ordered
	 */
	protected double maxAreaM2 = MAX_AREA_M2_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTiers() <em>Tiers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiers()
	 * @generated
	 * @ordered
	 */
	protected EList<StoreTier> tiers;

	/**
	 * The cached value of the '{@link #getZoneCodes() <em>Zone Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZoneCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> zoneCodes;

	/**
	 * The default value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClause() <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClause()
	 * @generated
	 * @ordered
	 */
	protected String clause = CLAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleChange> changes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RuleSettingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StandardPackageImpl.Literals.RULE_SETTING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitleZh() {
		return titleZh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleZh(String newTitleZh) {
		String oldTitleZh = titleZh;
		titleZh = newTitleZh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__TITLE_ZH, oldTitleZh, titleZh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitleEn() {
		return titleEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleEn(String newTitleEn) {
		String oldTitleEn = titleEn;
		titleEn = newTitleEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__TITLE_EN, oldTitleEn, titleEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLimit() {
		return limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimit(double newLimit) {
		double oldLimit = limit;
		limit = newLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__LIMIT, oldLimit, limit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinAreaM2() {
		return minAreaM2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinAreaM2(double newMinAreaM2) {
		double oldMinAreaM2 = minAreaM2;
		minAreaM2 = newMinAreaM2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__MIN_AREA_M2, oldMinAreaM2, minAreaM2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxAreaM2() {
		return maxAreaM2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxAreaM2(double newMaxAreaM2) {
		double oldMaxAreaM2 = maxAreaM2;
		maxAreaM2 = newMaxAreaM2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__MAX_AREA_M2, oldMaxAreaM2, maxAreaM2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StoreTier> getTiers() {
		if (tiers == null) {
			tiers = new EDataTypeUniqueEList<StoreTier>(StoreTier.class, this, StandardPackageImpl.RULE_SETTING__TIERS);
		}
		return tiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getZoneCodes() {
		if (zoneCodes == null) {
			zoneCodes = new EDataTypeUniqueEList<String>(String.class, this, StandardPackageImpl.RULE_SETTING__ZONE_CODES);
		}
		return zoneCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClause() {
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClause(String newClause) {
		String oldClause = clause;
		clause = newClause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__CLAUSE, oldClause, clause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.RULE_SETTING__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleChange> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList<RuleChange>(RuleChange.class, this, StandardPackageImpl.RULE_SETTING__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StandardPackageImpl.RULE_SETTING__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
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
			case StandardPackageImpl.RULE_SETTING__RULE_ID:
				return getRuleId();
			case StandardPackageImpl.RULE_SETTING__TITLE_ZH:
				return getTitleZh();
			case StandardPackageImpl.RULE_SETTING__TITLE_EN:
				return getTitleEn();
			case StandardPackageImpl.RULE_SETTING__LIMIT:
				return getLimit();
			case StandardPackageImpl.RULE_SETTING__UNIT:
				return getUnit();
			case StandardPackageImpl.RULE_SETTING__SEVERITY:
				return getSeverity();
			case StandardPackageImpl.RULE_SETTING__ENABLED:
				return isEnabled();
			case StandardPackageImpl.RULE_SETTING__MIN_AREA_M2:
				return getMinAreaM2();
			case StandardPackageImpl.RULE_SETTING__MAX_AREA_M2:
				return getMaxAreaM2();
			case StandardPackageImpl.RULE_SETTING__TIERS:
				return getTiers();
			case StandardPackageImpl.RULE_SETTING__ZONE_CODES:
				return getZoneCodes();
			case StandardPackageImpl.RULE_SETTING__CLAUSE:
				return getClause();
			case StandardPackageImpl.RULE_SETTING__GRADE:
				return getGrade();
			case StandardPackageImpl.RULE_SETTING__CHANGES:
				return getChanges();
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
			case StandardPackageImpl.RULE_SETTING__RULE_ID:
				setRuleId((String)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__TITLE_ZH:
				setTitleZh((String)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__TITLE_EN:
				setTitleEn((String)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__LIMIT:
				setLimit((Double)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__UNIT:
				setUnit((String)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__MIN_AREA_M2:
				setMinAreaM2((Double)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__MAX_AREA_M2:
				setMaxAreaM2((Double)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__TIERS:
				getTiers().clear();
				getTiers().addAll((Collection<? extends StoreTier>)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__ZONE_CODES:
				getZoneCodes().clear();
				getZoneCodes().addAll((Collection<? extends String>)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__CLAUSE:
				setClause((String)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__GRADE:
				setGrade((String)newValue);
				return;
			case StandardPackageImpl.RULE_SETTING__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends RuleChange>)newValue);
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
			case StandardPackageImpl.RULE_SETTING__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__TITLE_ZH:
				setTitleZh(TITLE_ZH_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__TITLE_EN:
				setTitleEn(TITLE_EN_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__LIMIT:
				setLimit(LIMIT_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__MIN_AREA_M2:
				setMinAreaM2(MIN_AREA_M2_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__MAX_AREA_M2:
				setMaxAreaM2(MAX_AREA_M2_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__TIERS:
				getTiers().clear();
				return;
			case StandardPackageImpl.RULE_SETTING__ZONE_CODES:
				getZoneCodes().clear();
				return;
			case StandardPackageImpl.RULE_SETTING__CLAUSE:
				setClause(CLAUSE_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case StandardPackageImpl.RULE_SETTING__CHANGES:
				getChanges().clear();
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
			case StandardPackageImpl.RULE_SETTING__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case StandardPackageImpl.RULE_SETTING__TITLE_ZH:
				return TITLE_ZH_EDEFAULT == null ? titleZh != null : !TITLE_ZH_EDEFAULT.equals(titleZh);
			case StandardPackageImpl.RULE_SETTING__TITLE_EN:
				return TITLE_EN_EDEFAULT == null ? titleEn != null : !TITLE_EN_EDEFAULT.equals(titleEn);
			case StandardPackageImpl.RULE_SETTING__LIMIT:
				return limit != LIMIT_EDEFAULT;
			case StandardPackageImpl.RULE_SETTING__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case StandardPackageImpl.RULE_SETTING__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case StandardPackageImpl.RULE_SETTING__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case StandardPackageImpl.RULE_SETTING__MIN_AREA_M2:
				return minAreaM2 != MIN_AREA_M2_EDEFAULT;
			case StandardPackageImpl.RULE_SETTING__MAX_AREA_M2:
				return maxAreaM2 != MAX_AREA_M2_EDEFAULT;
			case StandardPackageImpl.RULE_SETTING__TIERS:
				return tiers != null && !tiers.isEmpty();
			case StandardPackageImpl.RULE_SETTING__ZONE_CODES:
				return zoneCodes != null && !zoneCodes.isEmpty();
			case StandardPackageImpl.RULE_SETTING__CLAUSE:
				return CLAUSE_EDEFAULT == null ? clause != null : !CLAUSE_EDEFAULT.equals(clause);
			case StandardPackageImpl.RULE_SETTING__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case StandardPackageImpl.RULE_SETTING__CHANGES:
				return changes != null && !changes.isEmpty();
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
		result.append(" (ruleId: ");
		result.append(ruleId);
		result.append(", titleZh: ");
		result.append(titleZh);
		result.append(", titleEn: ");
		result.append(titleEn);
		result.append(", limit: ");
		result.append(limit);
		result.append(", unit: ");
		result.append(unit);
		result.append(", severity: ");
		result.append(severity);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(", minAreaM2: ");
		result.append(minAreaM2);
		result.append(", maxAreaM2: ");
		result.append(maxAreaM2);
		result.append(", tiers: ");
		result.append(tiers);
		result.append(", zoneCodes: ");
		result.append(zoneCodes);
		result.append(", clause: ");
		result.append(clause);
		result.append(", grade: ");
		result.append(grade);
		result.append(')');
		return result.toString();
	}

} //RuleSettingImpl
