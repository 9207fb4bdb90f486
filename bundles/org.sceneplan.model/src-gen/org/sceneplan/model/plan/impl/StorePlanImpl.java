/**
 */
package org.sceneplan.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Scenario;
import org.sceneplan.model.plan.Store;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.UnmetRequirement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Store Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getStandardId <em>Standard Id</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getStandardVersion <em>Standard Version</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getCatalogueId <em>Catalogue Id</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getCatalogueVersion <em>Catalogue Version</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getStore <em>Store</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getUnmetRequirements <em>Unmet Requirements</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.StorePlanImpl#getLayerStates <em>Layer States</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StorePlanImpl extends IdentifiedImpl implements StorePlan {
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
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int REVISION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected int revision = REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandardId() <em>Standard Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardId()
	 * @generated
	 * @ordered
	 */
	protected static final String STANDARD_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandardId() <em>Standard Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardId()
	 * @generated
	 * @ordered
	 */
	protected String standardId = STANDARD_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandardVersion() <em>Standard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String STANDARD_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandardVersion() <em>Standard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardVersion()
	 * @generated
	 * @ordered
	 */
	protected String standardVersion = STANDARD_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCatalogueId() <em>Catalogue Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueId()
	 * @generated
	 * @ordered
	 */
	protected static final String CATALOGUE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCatalogueId() <em>Catalogue Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueId()
	 * @generated
	 * @ordered
	 */
	protected String catalogueId = CATALOGUE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCatalogueVersion() <em>Catalogue Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CATALOGUE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCatalogueVersion() <em>Catalogue Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueVersion()
	 * @generated
	 * @ordered
	 */
	protected String catalogueVersion = CATALOGUE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStore() <em>Store</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStore()
	 * @generated
	 * @ordered
	 */
	protected Store store;

	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> layers;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<Level> levels;

	/**
	 * The cached value of the '{@link #getUnmetRequirements() <em>Unmet Requirements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnmetRequirements()
	 * @generated
	 * @ordered
	 */
	protected EList<UnmetRequirement> unmetRequirements;

	/**
	 * The cached value of the '{@link #getScenarios() <em>Scenarios</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenarios()
	 * @generated
	 * @ordered
	 */
	protected EList<Scenario> scenarios;

	/**
	 * The cached value of the '{@link #getLayerStates() <em>Layer States</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayerStates()
	 * @generated
	 * @ordered
	 */
	protected EList<LayerState> layerStates;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StorePlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.STORE_PLAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE_PLAN__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(int newRevision) {
		int oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE_PLAN__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStandardId() {
		return standardId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandardId(String newStandardId) {
		String oldStandardId = standardId;
		standardId = newStandardId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE_PLAN__STANDARD_ID, oldStandardId, standardId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStandardVersion() {
		return standardVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandardVersion(String newStandardVersion) {
		String oldStandardVersion = standardVersion;
		standardVersion = newStandardVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE_PLAN__STANDARD_VERSION, oldStandardVersion, standardVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCatalogueId() {
		return catalogueId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatalogueId(String newCatalogueId) {
		String oldCatalogueId = catalogueId;
		catalogueId = newCatalogueId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE_PLAN__CATALOGUE_ID, oldCatalogueId, catalogueId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCatalogueVersion() {
		return catalogueVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatalogueVersion(String newCatalogueVersion) {
		String oldCatalogueVersion = catalogueVersion;
		catalogueVersion = newCatalogueVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE_PLAN__CATALOGUE_VERSION, oldCatalogueVersion, catalogueVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE_PLAN__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Store getStore() {
		return store;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStore(Store newStore, NotificationChain msgs) {
		Store oldStore = store;
		store = newStore;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE_PLAN__STORE, oldStore, newStore);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStore(Store newStore) {
		if (newStore != store) {
			NotificationChain msgs = null;
			if (store != null)
				msgs = ((InternalEObject)store).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlanPackageImpl.STORE_PLAN__STORE, null, msgs);
			if (newStore != null)
				msgs = ((InternalEObject)newStore).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlanPackageImpl.STORE_PLAN__STORE, null, msgs);
			msgs = basicSetStore(newStore, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.STORE_PLAN__STORE, newStore, newStore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getLayers() {
		if (layers == null) {
			layers = new EObjectContainmentEList<Layer>(Layer.class, this, PlanPackageImpl.STORE_PLAN__LAYERS);
		}
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Level> getLevels() {
		if (levels == null) {
			levels = new EObjectContainmentEList<Level>(Level.class, this, PlanPackageImpl.STORE_PLAN__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnmetRequirement> getUnmetRequirements() {
		if (unmetRequirements == null) {
			unmetRequirements = new EObjectContainmentEList<UnmetRequirement>(UnmetRequirement.class, this, PlanPackageImpl.STORE_PLAN__UNMET_REQUIREMENTS);
		}
		return unmetRequirements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scenario> getScenarios() {
		if (scenarios == null) {
			scenarios = new EObjectContainmentEList<Scenario>(Scenario.class, this, PlanPackageImpl.STORE_PLAN__SCENARIOS);
		}
		return scenarios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LayerState> getLayerStates() {
		if (layerStates == null) {
			layerStates = new EObjectContainmentEList<LayerState>(LayerState.class, this, PlanPackageImpl.STORE_PLAN__LAYER_STATES);
		}
		return layerStates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackageImpl.STORE_PLAN__STORE:
				return basicSetStore(null, msgs);
			case PlanPackageImpl.STORE_PLAN__LAYERS:
				return ((InternalEList<?>)getLayers()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.STORE_PLAN__LEVELS:
				return ((InternalEList<?>)getLevels()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.STORE_PLAN__UNMET_REQUIREMENTS:
				return ((InternalEList<?>)getUnmetRequirements()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.STORE_PLAN__SCENARIOS:
				return ((InternalEList<?>)getScenarios()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.STORE_PLAN__LAYER_STATES:
				return ((InternalEList<?>)getLayerStates()).basicRemove(otherEnd, msgs);
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
			case PlanPackageImpl.STORE_PLAN__NAME:
				return getName();
			case PlanPackageImpl.STORE_PLAN__REVISION:
				return getRevision();
			case PlanPackageImpl.STORE_PLAN__STANDARD_ID:
				return getStandardId();
			case PlanPackageImpl.STORE_PLAN__STANDARD_VERSION:
				return getStandardVersion();
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_ID:
				return getCatalogueId();
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_VERSION:
				return getCatalogueVersion();
			case PlanPackageImpl.STORE_PLAN__SEED:
				return getSeed();
			case PlanPackageImpl.STORE_PLAN__STORE:
				return getStore();
			case PlanPackageImpl.STORE_PLAN__LAYERS:
				return getLayers();
			case PlanPackageImpl.STORE_PLAN__LEVELS:
				return getLevels();
			case PlanPackageImpl.STORE_PLAN__UNMET_REQUIREMENTS:
				return getUnmetRequirements();
			case PlanPackageImpl.STORE_PLAN__SCENARIOS:
				return getScenarios();
			case PlanPackageImpl.STORE_PLAN__LAYER_STATES:
				return getLayerStates();
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
			case PlanPackageImpl.STORE_PLAN__NAME:
				setName((String)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__REVISION:
				setRevision((Integer)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__STANDARD_ID:
				setStandardId((String)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__STANDARD_VERSION:
				setStandardVersion((String)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_ID:
				setCatalogueId((String)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_VERSION:
				setCatalogueVersion((String)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__SEED:
				setSeed((Long)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__STORE:
				setStore((Store)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends Layer>)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends Level>)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__UNMET_REQUIREMENTS:
				getUnmetRequirements().clear();
				getUnmetRequirements().addAll((Collection<? extends UnmetRequirement>)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__SCENARIOS:
				getScenarios().clear();
				getScenarios().addAll((Collection<? extends Scenario>)newValue);
				return;
			case PlanPackageImpl.STORE_PLAN__LAYER_STATES:
				getLayerStates().clear();
				getLayerStates().addAll((Collection<? extends LayerState>)newValue);
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
			case PlanPackageImpl.STORE_PLAN__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PlanPackageImpl.STORE_PLAN__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case PlanPackageImpl.STORE_PLAN__STANDARD_ID:
				setStandardId(STANDARD_ID_EDEFAULT);
				return;
			case PlanPackageImpl.STORE_PLAN__STANDARD_VERSION:
				setStandardVersion(STANDARD_VERSION_EDEFAULT);
				return;
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_ID:
				setCatalogueId(CATALOGUE_ID_EDEFAULT);
				return;
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_VERSION:
				setCatalogueVersion(CATALOGUE_VERSION_EDEFAULT);
				return;
			case PlanPackageImpl.STORE_PLAN__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case PlanPackageImpl.STORE_PLAN__STORE:
				setStore((Store)null);
				return;
			case PlanPackageImpl.STORE_PLAN__LAYERS:
				getLayers().clear();
				return;
			case PlanPackageImpl.STORE_PLAN__LEVELS:
				getLevels().clear();
				return;
			case PlanPackageImpl.STORE_PLAN__UNMET_REQUIREMENTS:
				getUnmetRequirements().clear();
				return;
			case PlanPackageImpl.STORE_PLAN__SCENARIOS:
				getScenarios().clear();
				return;
			case PlanPackageImpl.STORE_PLAN__LAYER_STATES:
				getLayerStates().clear();
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
			case PlanPackageImpl.STORE_PLAN__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PlanPackageImpl.STORE_PLAN__REVISION:
				return revision != REVISION_EDEFAULT;
			case PlanPackageImpl.STORE_PLAN__STANDARD_ID:
				return STANDARD_ID_EDEFAULT == null ? standardId != null : !STANDARD_ID_EDEFAULT.equals(standardId);
			case PlanPackageImpl.STORE_PLAN__STANDARD_VERSION:
				return STANDARD_VERSION_EDEFAULT == null ? standardVersion != null : !STANDARD_VERSION_EDEFAULT.equals(standardVersion);
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_ID:
				return CATALOGUE_ID_EDEFAULT == null ? catalogueId != null : !CATALOGUE_ID_EDEFAULT.equals(catalogueId);
			case PlanPackageImpl.STORE_PLAN__CATALOGUE_VERSION:
				return CATALOGUE_VERSION_EDEFAULT == null ? catalogueVersion != null : !CATALOGUE_VERSION_EDEFAULT.equals(catalogueVersion);
			case PlanPackageImpl.STORE_PLAN__SEED:
				return seed != SEED_EDEFAULT;
			case PlanPackageImpl.STORE_PLAN__STORE:
				return store != null;
			case PlanPackageImpl.STORE_PLAN__LAYERS:
				return layers != null && !layers.isEmpty();
			case PlanPackageImpl.STORE_PLAN__LEVELS:
				return levels != null && !levels.isEmpty();
			case PlanPackageImpl.STORE_PLAN__UNMET_REQUIREMENTS:
				return unmetRequirements != null && !unmetRequirements.isEmpty();
			case PlanPackageImpl.STORE_PLAN__SCENARIOS:
				return scenarios != null && !scenarios.isEmpty();
			case PlanPackageImpl.STORE_PLAN__LAYER_STATES:
				return layerStates != null && !layerStates.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", revision: ");
		result.append(revision);
		result.append(", standardId: ");
		result.append(standardId);
		result.append(", standardVersion: ");
		result.append(standardVersion);
		result.append(", catalogueId: ");
		result.append(catalogueId);
		result.append(", catalogueVersion: ");
		result.append(catalogueVersion);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //StorePlanImpl
