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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sceneplan.model.standard.AdjacencyRequirement;
import org.sceneplan.model.standard.ApprovalCheck;
import org.sceneplan.model.standard.FormatStandard;
import org.sceneplan.model.standard.MaterialKit;
import org.sceneplan.model.standard.RuleSetting;
import org.sceneplan.model.standard.SampleRequirement;
import org.sceneplan.model.standard.UtilityRequirement;
import org.sceneplan.model.standard.ZoneStandard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Format Standard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getMinAreaM2 <em>Min Area M2</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getMaxAreaM2 <em>Max Area M2</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getRuleBook <em>Rule Book</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getRuleBookVersion <em>Rule Book Version</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getZones <em>Zones</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getUtilities <em>Utilities</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getAdjacencies <em>Adjacencies</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FormatStandardImpl#getRuleSettings <em>Rule Settings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FormatStandardImpl extends SourcedImpl implements FormatStandard {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getRuleBook() <em>Rule Book</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleBook()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_BOOK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleBook() <em>Rule Book</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleBook()
	 * @generated
	 * @ordered
	 */
	protected String ruleBook = RULE_BOOK_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleBookVersion() <em>Rule Book Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleBookVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_BOOK_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleBookVersion() <em>Rule Book Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleBookVersion()
	 * @generated
	 * @ordered
	 */
	protected String ruleBookVersion = RULE_BOOK_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getZones() <em>Zones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZones()
	 * @generated
	 * @ordered
	 */
	protected EList<ZoneStandard> zones;

	/**
	 * The cached value of the '{@link #getUtilities() <em>Utilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtilities()
	 * @generated
	 * @ordered
	 */
	protected EList<UtilityRequirement> utilities;

	/**
	 * The cached value of the '{@link #getSamples() <em>Samples</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamples()
	 * @generated
	 * @ordered
	 */
	protected EList<SampleRequirement> samples;

	/**
	 * The cached value of the '{@link #getAdjacencies() <em>Adjacencies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjacencies()
	 * @generated
	 * @ordered
	 */
	protected EList<AdjacencyRequirement> adjacencies;

	/**
	 * The cached value of the '{@link #getMaterials() <em>Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<MaterialKit> materials;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<ApprovalCheck> checks;

	/**
	 * The cached value of the '{@link #getRuleSettings() <em>Rule Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleSetting> ruleSettings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FormatStandardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StandardPackageImpl.Literals.FORMAT_STANDARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FORMAT_STANDARD__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FORMAT_STANDARD__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FORMAT_STANDARD__NAME_ZH, oldNameZh, nameZh));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FORMAT_STANDARD__NAME_EN, oldNameEn, nameEn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FORMAT_STANDARD__MIN_AREA_M2, oldMinAreaM2, minAreaM2));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FORMAT_STANDARD__MAX_AREA_M2, oldMaxAreaM2, maxAreaM2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleBook() {
		return ruleBook;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleBook(String newRuleBook) {
		String oldRuleBook = ruleBook;
		ruleBook = newRuleBook;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK, oldRuleBook, ruleBook));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleBookVersion() {
		return ruleBookVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleBookVersion(String newRuleBookVersion) {
		String oldRuleBookVersion = ruleBookVersion;
		ruleBookVersion = newRuleBookVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK_VERSION, oldRuleBookVersion, ruleBookVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ZoneStandard> getZones() {
		if (zones == null) {
			zones = new EObjectContainmentEList<ZoneStandard>(ZoneStandard.class, this, StandardPackageImpl.FORMAT_STANDARD__ZONES);
		}
		return zones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UtilityRequirement> getUtilities() {
		if (utilities == null) {
			utilities = new EObjectContainmentEList<UtilityRequirement>(UtilityRequirement.class, this, StandardPackageImpl.FORMAT_STANDARD__UTILITIES);
		}
		return utilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SampleRequirement> getSamples() {
		if (samples == null) {
			samples = new EObjectContainmentEList<SampleRequirement>(SampleRequirement.class, this, StandardPackageImpl.FORMAT_STANDARD__SAMPLES);
		}
		return samples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AdjacencyRequirement> getAdjacencies() {
		if (adjacencies == null) {
			adjacencies = new EObjectContainmentEList<AdjacencyRequirement>(AdjacencyRequirement.class, this, StandardPackageImpl.FORMAT_STANDARD__ADJACENCIES);
		}
		return adjacencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MaterialKit> getMaterials() {
		if (materials == null) {
			materials = new EObjectContainmentEList<MaterialKit>(MaterialKit.class, this, StandardPackageImpl.FORMAT_STANDARD__MATERIALS);
		}
		return materials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ApprovalCheck> getChecks() {
		if (checks == null) {
			checks = new EObjectContainmentEList<ApprovalCheck>(ApprovalCheck.class, this, StandardPackageImpl.FORMAT_STANDARD__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleSetting> getRuleSettings() {
		if (ruleSettings == null) {
			ruleSettings = new EObjectContainmentEList<RuleSetting>(RuleSetting.class, this, StandardPackageImpl.FORMAT_STANDARD__RULE_SETTINGS);
		}
		return ruleSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StandardPackageImpl.FORMAT_STANDARD__ZONES:
				return ((InternalEList<?>)getZones()).basicRemove(otherEnd, msgs);
			case StandardPackageImpl.FORMAT_STANDARD__UTILITIES:
				return ((InternalEList<?>)getUtilities()).basicRemove(otherEnd, msgs);
			case StandardPackageImpl.FORMAT_STANDARD__SAMPLES:
				return ((InternalEList<?>)getSamples()).basicRemove(otherEnd, msgs);
			case StandardPackageImpl.FORMAT_STANDARD__ADJACENCIES:
				return ((InternalEList<?>)getAdjacencies()).basicRemove(otherEnd, msgs);
			case StandardPackageImpl.FORMAT_STANDARD__MATERIALS:
				return ((InternalEList<?>)getMaterials()).basicRemove(otherEnd, msgs);
			case StandardPackageImpl.FORMAT_STANDARD__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
			case StandardPackageImpl.FORMAT_STANDARD__RULE_SETTINGS:
				return ((InternalEList<?>)getRuleSettings()).basicRemove(otherEnd, msgs);
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
			case StandardPackageImpl.FORMAT_STANDARD__ID:
				return getId();
			case StandardPackageImpl.FORMAT_STANDARD__VERSION:
				return getVersion();
			case StandardPackageImpl.FORMAT_STANDARD__NAME_ZH:
				return getNameZh();
			case StandardPackageImpl.FORMAT_STANDARD__NAME_EN:
				return getNameEn();
			case StandardPackageImpl.FORMAT_STANDARD__MIN_AREA_M2:
				return getMinAreaM2();
			case StandardPackageImpl.FORMAT_STANDARD__MAX_AREA_M2:
				return getMaxAreaM2();
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK:
				return getRuleBook();
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK_VERSION:
				return getRuleBookVersion();
			case StandardPackageImpl.FORMAT_STANDARD__ZONES:
				return getZones();
			case StandardPackageImpl.FORMAT_STANDARD__UTILITIES:
				return getUtilities();
			case StandardPackageImpl.FORMAT_STANDARD__SAMPLES:
				return getSamples();
			case StandardPackageImpl.FORMAT_STANDARD__ADJACENCIES:
				return getAdjacencies();
			case StandardPackageImpl.FORMAT_STANDARD__MATERIALS:
				return getMaterials();
			case StandardPackageImpl.FORMAT_STANDARD__CHECKS:
				return getChecks();
			case StandardPackageImpl.FORMAT_STANDARD__RULE_SETTINGS:
				return getRuleSettings();
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
			case StandardPackageImpl.FORMAT_STANDARD__ID:
				setId((String)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__VERSION:
				setVersion((String)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__NAME_ZH:
				setNameZh((String)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__NAME_EN:
				setNameEn((String)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__MIN_AREA_M2:
				setMinAreaM2((Double)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__MAX_AREA_M2:
				setMaxAreaM2((Double)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK:
				setRuleBook((String)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK_VERSION:
				setRuleBookVersion((String)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__ZONES:
				getZones().clear();
				getZones().addAll((Collection<? extends ZoneStandard>)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__UTILITIES:
				getUtilities().clear();
				getUtilities().addAll((Collection<? extends UtilityRequirement>)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__SAMPLES:
				getSamples().clear();
				getSamples().addAll((Collection<? extends SampleRequirement>)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__ADJACENCIES:
				getAdjacencies().clear();
				getAdjacencies().addAll((Collection<? extends AdjacencyRequirement>)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__MATERIALS:
				getMaterials().clear();
				getMaterials().addAll((Collection<? extends MaterialKit>)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends ApprovalCheck>)newValue);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__RULE_SETTINGS:
				getRuleSettings().clear();
				getRuleSettings().addAll((Collection<? extends RuleSetting>)newValue);
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
			case StandardPackageImpl.FORMAT_STANDARD__ID:
				setId(ID_EDEFAULT);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__NAME_ZH:
				setNameZh(NAME_ZH_EDEFAULT);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__NAME_EN:
				setNameEn(NAME_EN_EDEFAULT);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__MIN_AREA_M2:
				setMinAreaM2(MIN_AREA_M2_EDEFAULT);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__MAX_AREA_M2:
				setMaxAreaM2(MAX_AREA_M2_EDEFAULT);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK:
				setRuleBook(RULE_BOOK_EDEFAULT);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK_VERSION:
				setRuleBookVersion(RULE_BOOK_VERSION_EDEFAULT);
				return;
			case StandardPackageImpl.FORMAT_STANDARD__ZONES:
				getZones().clear();
				return;
			case StandardPackageImpl.FORMAT_STANDARD__UTILITIES:
				getUtilities().clear();
				return;
			case StandardPackageImpl.FORMAT_STANDARD__SAMPLES:
				getSamples().clear();
				return;
			case StandardPackageImpl.FORMAT_STANDARD__ADJACENCIES:
				getAdjacencies().clear();
				return;
			case StandardPackageImpl.FORMAT_STANDARD__MATERIALS:
				getMaterials().clear();
				return;
			case StandardPackageImpl.FORMAT_STANDARD__CHECKS:
				getChecks().clear();
				return;
			case StandardPackageImpl.FORMAT_STANDARD__RULE_SETTINGS:
				getRuleSettings().clear();
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
			case StandardPackageImpl.FORMAT_STANDARD__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case StandardPackageImpl.FORMAT_STANDARD__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case StandardPackageImpl.FORMAT_STANDARD__NAME_ZH:
				return NAME_ZH_EDEFAULT == null ? nameZh != null : !NAME_ZH_EDEFAULT.equals(nameZh);
			case StandardPackageImpl.FORMAT_STANDARD__NAME_EN:
				return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
			case StandardPackageImpl.FORMAT_STANDARD__MIN_AREA_M2:
				return minAreaM2 != MIN_AREA_M2_EDEFAULT;
			case StandardPackageImpl.FORMAT_STANDARD__MAX_AREA_M2:
				return maxAreaM2 != MAX_AREA_M2_EDEFAULT;
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK:
				return RULE_BOOK_EDEFAULT == null ? ruleBook != null : !RULE_BOOK_EDEFAULT.equals(ruleBook);
			case StandardPackageImpl.FORMAT_STANDARD__RULE_BOOK_VERSION:
				return RULE_BOOK_VERSION_EDEFAULT == null ? ruleBookVersion != null : !RULE_BOOK_VERSION_EDEFAULT.equals(ruleBookVersion);
			case StandardPackageImpl.FORMAT_STANDARD__ZONES:
				return zones != null && !zones.isEmpty();
			case StandardPackageImpl.FORMAT_STANDARD__UTILITIES:
				return utilities != null && !utilities.isEmpty();
			case StandardPackageImpl.FORMAT_STANDARD__SAMPLES:
				return samples != null && !samples.isEmpty();
			case StandardPackageImpl.FORMAT_STANDARD__ADJACENCIES:
				return adjacencies != null && !adjacencies.isEmpty();
			case StandardPackageImpl.FORMAT_STANDARD__MATERIALS:
				return materials != null && !materials.isEmpty();
			case StandardPackageImpl.FORMAT_STANDARD__CHECKS:
				return checks != null && !checks.isEmpty();
			case StandardPackageImpl.FORMAT_STANDARD__RULE_SETTINGS:
				return ruleSettings != null && !ruleSettings.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", version: ");
		result.append(version);
		result.append(", nameZh: ");
		result.append(nameZh);
		result.append(", nameEn: ");
		result.append(nameEn);
		result.append(", minAreaM2: ");
		result.append(minAreaM2);
		result.append(", maxAreaM2: ");
		result.append(maxAreaM2);
		result.append(", ruleBook: ");
		result.append(ruleBook);
		result.append(", ruleBookVersion: ");
		result.append(ruleBookVersion);
		result.append(')');
		return result.toString();
	}

} //FormatStandardImpl
