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

import org.sceneplan.model.plan.Aisle;
import org.sceneplan.model.plan.Column;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.Obstacle;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.Zone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getStorey <em>Storey</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getClearHeightMm <em>Clear Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getOutline <em>Outline</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getWalls <em>Walls</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getOpenings <em>Openings</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getObstacles <em>Obstacles</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getZones <em>Zones</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getAisles <em>Aisles</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getFixtures <em>Fixtures</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getUnderlays <em>Underlays</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LevelImpl#getGuides <em>Guides</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LevelImpl extends IdentifiedImpl implements Level {
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
	 * The default value of the '{@link #getStorey() <em>Storey</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorey()
	 * @generated
	 * @ordered
	 */
	protected static final int STOREY_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getStorey() <em>Storey</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorey()
	 * @generated
	 * @ordered
	 */
	protected int storey = STOREY_EDEFAULT;

	/**
	 * The default value of the '{@link #getClearHeightMm() <em>Clear Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearHeightMm()
	 * @generated
	 * @ordered
	 */
	protected static final int CLEAR_HEIGHT_MM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClearHeightMm() <em>Clear Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearHeightMm()
	 * @generated
	 * @ordered
	 */
	protected int clearHeightMm = CLEAR_HEIGHT_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutline() <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutline()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutline() <em>Outline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutline()
	 * @generated
	 * @ordered
	 */
	protected String outline = OUTLINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWalls() <em>Walls</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWalls()
	 * @generated
	 * @ordered
	 */
	protected EList<Wall> walls;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<Column> columns;

	/**
	 * The cached value of the '{@link #getOpenings() <em>Openings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenings()
	 * @generated
	 * @ordered
	 */
	protected EList<Opening> openings;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<ServicePoint> services;

	/**
	 * The cached value of the '{@link #getObstacles() <em>Obstacles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObstacles()
	 * @generated
	 * @ordered
	 */
	protected EList<Obstacle> obstacles;

	/**
	 * The cached value of the '{@link #getZones() <em>Zones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZones()
	 * @generated
	 * @ordered
	 */
	protected EList<Zone> zones;

	/**
	 * The cached value of the '{@link #getAisles() <em>Aisles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAisles()
	 * @generated
	 * @ordered
	 */
	protected EList<Aisle> aisles;

	/**
	 * The cached value of the '{@link #getFixtures() <em>Fixtures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixtures()
	 * @generated
	 * @ordered
	 */
	protected EList<Fixture> fixtures;

	/**
	 * The cached value of the '{@link #getMaterials() <em>Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<MaterialPlacement> materials;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<Dimension> dimensions;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> groups;

	/**
	 * The cached value of the '{@link #getUnderlays() <em>Underlays</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnderlays()
	 * @generated
	 * @ordered
	 */
	protected EList<Underlay> underlays;

	/**
	 * The cached value of the '{@link #getGuides() <em>Guides</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuides()
	 * @generated
	 * @ordered
	 */
	protected EList<Guide> guides;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LevelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.LEVEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.LEVEL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStorey() {
		return storey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorey(int newStorey) {
		int oldStorey = storey;
		storey = newStorey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.LEVEL__STOREY, oldStorey, storey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClearHeightMm() {
		return clearHeightMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClearHeightMm(int newClearHeightMm) {
		int oldClearHeightMm = clearHeightMm;
		clearHeightMm = newClearHeightMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.LEVEL__CLEAR_HEIGHT_MM, oldClearHeightMm, clearHeightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutline() {
		return outline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutline(String newOutline) {
		String oldOutline = outline;
		outline = newOutline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.LEVEL__OUTLINE, oldOutline, outline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wall> getWalls() {
		if (walls == null) {
			walls = new EObjectContainmentEList<Wall>(Wall.class, this, PlanPackageImpl.LEVEL__WALLS);
		}
		return walls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Column> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<Column>(Column.class, this, PlanPackageImpl.LEVEL__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Opening> getOpenings() {
		if (openings == null) {
			openings = new EObjectContainmentEList<Opening>(Opening.class, this, PlanPackageImpl.LEVEL__OPENINGS);
		}
		return openings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServicePoint> getServices() {
		if (services == null) {
			services = new EObjectContainmentEList<ServicePoint>(ServicePoint.class, this, PlanPackageImpl.LEVEL__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Obstacle> getObstacles() {
		if (obstacles == null) {
			obstacles = new EObjectContainmentEList<Obstacle>(Obstacle.class, this, PlanPackageImpl.LEVEL__OBSTACLES);
		}
		return obstacles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Zone> getZones() {
		if (zones == null) {
			zones = new EObjectContainmentEList<Zone>(Zone.class, this, PlanPackageImpl.LEVEL__ZONES);
		}
		return zones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Aisle> getAisles() {
		if (aisles == null) {
			aisles = new EObjectContainmentEList<Aisle>(Aisle.class, this, PlanPackageImpl.LEVEL__AISLES);
		}
		return aisles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fixture> getFixtures() {
		if (fixtures == null) {
			fixtures = new EObjectContainmentEList<Fixture>(Fixture.class, this, PlanPackageImpl.LEVEL__FIXTURES);
		}
		return fixtures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MaterialPlacement> getMaterials() {
		if (materials == null) {
			materials = new EObjectContainmentEList<MaterialPlacement>(MaterialPlacement.class, this, PlanPackageImpl.LEVEL__MATERIALS);
		}
		return materials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dimension> getDimensions() {
		if (dimensions == null) {
			dimensions = new EObjectContainmentEList<Dimension>(Dimension.class, this, PlanPackageImpl.LEVEL__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, PlanPackageImpl.LEVEL__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Group> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<Group>(Group.class, this, PlanPackageImpl.LEVEL__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Underlay> getUnderlays() {
		if (underlays == null) {
			underlays = new EObjectContainmentEList<Underlay>(Underlay.class, this, PlanPackageImpl.LEVEL__UNDERLAYS);
		}
		return underlays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guide> getGuides() {
		if (guides == null) {
			guides = new EObjectContainmentEList<Guide>(Guide.class, this, PlanPackageImpl.LEVEL__GUIDES);
		}
		return guides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackageImpl.LEVEL__WALLS:
				return ((InternalEList<?>)getWalls()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__OPENINGS:
				return ((InternalEList<?>)getOpenings()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__OBSTACLES:
				return ((InternalEList<?>)getObstacles()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__ZONES:
				return ((InternalEList<?>)getZones()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__AISLES:
				return ((InternalEList<?>)getAisles()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__FIXTURES:
				return ((InternalEList<?>)getFixtures()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__MATERIALS:
				return ((InternalEList<?>)getMaterials()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__DIMENSIONS:
				return ((InternalEList<?>)getDimensions()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__UNDERLAYS:
				return ((InternalEList<?>)getUnderlays()).basicRemove(otherEnd, msgs);
			case PlanPackageImpl.LEVEL__GUIDES:
				return ((InternalEList<?>)getGuides()).basicRemove(otherEnd, msgs);
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
			case PlanPackageImpl.LEVEL__NAME:
				return getName();
			case PlanPackageImpl.LEVEL__STOREY:
				return getStorey();
			case PlanPackageImpl.LEVEL__CLEAR_HEIGHT_MM:
				return getClearHeightMm();
			case PlanPackageImpl.LEVEL__OUTLINE:
				return getOutline();
			case PlanPackageImpl.LEVEL__WALLS:
				return getWalls();
			case PlanPackageImpl.LEVEL__COLUMNS:
				return getColumns();
			case PlanPackageImpl.LEVEL__OPENINGS:
				return getOpenings();
			case PlanPackageImpl.LEVEL__SERVICES:
				return getServices();
			case PlanPackageImpl.LEVEL__OBSTACLES:
				return getObstacles();
			case PlanPackageImpl.LEVEL__ZONES:
				return getZones();
			case PlanPackageImpl.LEVEL__AISLES:
				return getAisles();
			case PlanPackageImpl.LEVEL__FIXTURES:
				return getFixtures();
			case PlanPackageImpl.LEVEL__MATERIALS:
				return getMaterials();
			case PlanPackageImpl.LEVEL__DIMENSIONS:
				return getDimensions();
			case PlanPackageImpl.LEVEL__NOTES:
				return getNotes();
			case PlanPackageImpl.LEVEL__GROUPS:
				return getGroups();
			case PlanPackageImpl.LEVEL__UNDERLAYS:
				return getUnderlays();
			case PlanPackageImpl.LEVEL__GUIDES:
				return getGuides();
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
			case PlanPackageImpl.LEVEL__NAME:
				setName((String)newValue);
				return;
			case PlanPackageImpl.LEVEL__STOREY:
				setStorey((Integer)newValue);
				return;
			case PlanPackageImpl.LEVEL__CLEAR_HEIGHT_MM:
				setClearHeightMm((Integer)newValue);
				return;
			case PlanPackageImpl.LEVEL__OUTLINE:
				setOutline((String)newValue);
				return;
			case PlanPackageImpl.LEVEL__WALLS:
				getWalls().clear();
				getWalls().addAll((Collection<? extends Wall>)newValue);
				return;
			case PlanPackageImpl.LEVEL__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends Column>)newValue);
				return;
			case PlanPackageImpl.LEVEL__OPENINGS:
				getOpenings().clear();
				getOpenings().addAll((Collection<? extends Opening>)newValue);
				return;
			case PlanPackageImpl.LEVEL__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends ServicePoint>)newValue);
				return;
			case PlanPackageImpl.LEVEL__OBSTACLES:
				getObstacles().clear();
				getObstacles().addAll((Collection<? extends Obstacle>)newValue);
				return;
			case PlanPackageImpl.LEVEL__ZONES:
				getZones().clear();
				getZones().addAll((Collection<? extends Zone>)newValue);
				return;
			case PlanPackageImpl.LEVEL__AISLES:
				getAisles().clear();
				getAisles().addAll((Collection<? extends Aisle>)newValue);
				return;
			case PlanPackageImpl.LEVEL__FIXTURES:
				getFixtures().clear();
				getFixtures().addAll((Collection<? extends Fixture>)newValue);
				return;
			case PlanPackageImpl.LEVEL__MATERIALS:
				getMaterials().clear();
				getMaterials().addAll((Collection<? extends MaterialPlacement>)newValue);
				return;
			case PlanPackageImpl.LEVEL__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends Dimension>)newValue);
				return;
			case PlanPackageImpl.LEVEL__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case PlanPackageImpl.LEVEL__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends Group>)newValue);
				return;
			case PlanPackageImpl.LEVEL__UNDERLAYS:
				getUnderlays().clear();
				getUnderlays().addAll((Collection<? extends Underlay>)newValue);
				return;
			case PlanPackageImpl.LEVEL__GUIDES:
				getGuides().clear();
				getGuides().addAll((Collection<? extends Guide>)newValue);
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
			case PlanPackageImpl.LEVEL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PlanPackageImpl.LEVEL__STOREY:
				setStorey(STOREY_EDEFAULT);
				return;
			case PlanPackageImpl.LEVEL__CLEAR_HEIGHT_MM:
				setClearHeightMm(CLEAR_HEIGHT_MM_EDEFAULT);
				return;
			case PlanPackageImpl.LEVEL__OUTLINE:
				setOutline(OUTLINE_EDEFAULT);
				return;
			case PlanPackageImpl.LEVEL__WALLS:
				getWalls().clear();
				return;
			case PlanPackageImpl.LEVEL__COLUMNS:
				getColumns().clear();
				return;
			case PlanPackageImpl.LEVEL__OPENINGS:
				getOpenings().clear();
				return;
			case PlanPackageImpl.LEVEL__SERVICES:
				getServices().clear();
				return;
			case PlanPackageImpl.LEVEL__OBSTACLES:
				getObstacles().clear();
				return;
			case PlanPackageImpl.LEVEL__ZONES:
				getZones().clear();
				return;
			case PlanPackageImpl.LEVEL__AISLES:
				getAisles().clear();
				return;
			case PlanPackageImpl.LEVEL__FIXTURES:
				getFixtures().clear();
				return;
			case PlanPackageImpl.LEVEL__MATERIALS:
				getMaterials().clear();
				return;
			case PlanPackageImpl.LEVEL__DIMENSIONS:
				getDimensions().clear();
				return;
			case PlanPackageImpl.LEVEL__NOTES:
				getNotes().clear();
				return;
			case PlanPackageImpl.LEVEL__GROUPS:
				getGroups().clear();
				return;
			case PlanPackageImpl.LEVEL__UNDERLAYS:
				getUnderlays().clear();
				return;
			case PlanPackageImpl.LEVEL__GUIDES:
				getGuides().clear();
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
			case PlanPackageImpl.LEVEL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PlanPackageImpl.LEVEL__STOREY:
				return storey != STOREY_EDEFAULT;
			case PlanPackageImpl.LEVEL__CLEAR_HEIGHT_MM:
				return clearHeightMm != CLEAR_HEIGHT_MM_EDEFAULT;
			case PlanPackageImpl.LEVEL__OUTLINE:
				return OUTLINE_EDEFAULT == null ? outline != null : !OUTLINE_EDEFAULT.equals(outline);
			case PlanPackageImpl.LEVEL__WALLS:
				return walls != null && !walls.isEmpty();
			case PlanPackageImpl.LEVEL__COLUMNS:
				return columns != null && !columns.isEmpty();
			case PlanPackageImpl.LEVEL__OPENINGS:
				return openings != null && !openings.isEmpty();
			case PlanPackageImpl.LEVEL__SERVICES:
				return services != null && !services.isEmpty();
			case PlanPackageImpl.LEVEL__OBSTACLES:
				return obstacles != null && !obstacles.isEmpty();
			case PlanPackageImpl.LEVEL__ZONES:
				return zones != null && !zones.isEmpty();
			case PlanPackageImpl.LEVEL__AISLES:
				return aisles != null && !aisles.isEmpty();
			case PlanPackageImpl.LEVEL__FIXTURES:
				return fixtures != null && !fixtures.isEmpty();
			case PlanPackageImpl.LEVEL__MATERIALS:
				return materials != null && !materials.isEmpty();
			case PlanPackageImpl.LEVEL__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case PlanPackageImpl.LEVEL__NOTES:
				return notes != null && !notes.isEmpty();
			case PlanPackageImpl.LEVEL__GROUPS:
				return groups != null && !groups.isEmpty();
			case PlanPackageImpl.LEVEL__UNDERLAYS:
				return underlays != null && !underlays.isEmpty();
			case PlanPackageImpl.LEVEL__GUIDES:
				return guides != null && !guides.isEmpty();
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
		result.append(", storey: ");
		result.append(storey);
		result.append(", clearHeightMm: ");
		result.append(clearHeightMm);
		result.append(", outline: ");
		result.append(outline);
		result.append(')');
		return result.toString();
	}

} //LevelImpl
