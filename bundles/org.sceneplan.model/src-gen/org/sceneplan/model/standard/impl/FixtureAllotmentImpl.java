/**
 */
package org.sceneplan.model.standard.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.sceneplan.model.standard.FixtureAllotment;
import org.sceneplan.model.standard.Placing;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fixture Allotment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl#getFixtureTypeCode <em>Fixture Type Code</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl#getMinCount <em>Min Count</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl#getMaxCount <em>Max Count</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl#getPlacing <em>Placing</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl#isLive <em>Live</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl#getProductTypeCodes <em>Product Type Codes</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.FixtureAllotmentImpl#getSamplesPerFixture <em>Samples Per Fixture</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FixtureAllotmentImpl extends SourcedImpl implements FixtureAllotment {
	/**
	 * The default value of the '{@link #getFixtureTypeCode() <em>Fixture Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixtureTypeCode()
	 * @generated
	 * @ordered
	 */
	protected static final String FIXTURE_TYPE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFixtureTypeCode() <em>Fixture Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixtureTypeCode()
	 * @generated
	 * @ordered
	 */
	protected String fixtureTypeCode = FIXTURE_TYPE_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinCount() <em>Min Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinCount()
	 * @generated
	 * @ordered
	 */
	protected static final int MIN_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinCount() <em>Min Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinCount()
	 * @generated
	 * @ordered
	 */
	protected int minCount = MIN_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxCount() <em>Max Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxCount()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_COUNT_EDEFAULT = 99;

	/**
	 * The cached value of the '{@link #getMaxCount() <em>Max Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxCount()
	 * @generated
	 * @ordered
	 */
	protected int maxCount = MAX_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIORITY_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected int priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlacing() <em>Placing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacing()
	 * @generated
	 * @ordered
	 */
	protected static final Placing PLACING_EDEFAULT = Placing.WALL;

	/**
	 * The cached value of the '{@link #getPlacing() <em>Placing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacing()
	 * @generated
	 * @ordered
	 */
	protected Placing placing = PLACING_EDEFAULT;

	/**
	 * The default value of the '{@link #isLive() <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLive() <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLive()
	 * @generated
	 * @ordered
	 */
	protected boolean live = LIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProductTypeCodes() <em>Product Type Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProductTypeCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> productTypeCodes;

	/**
	 * The default value of the '{@link #getSamplesPerFixture() <em>Samples Per Fixture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplesPerFixture()
	 * @generated
	 * @ordered
	 */
	protected static final int SAMPLES_PER_FIXTURE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSamplesPerFixture() <em>Samples Per Fixture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplesPerFixture()
	 * @generated
	 * @ordered
	 */
	protected int samplesPerFixture = SAMPLES_PER_FIXTURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FixtureAllotmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StandardPackageImpl.Literals.FIXTURE_ALLOTMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFixtureTypeCode() {
		return fixtureTypeCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixtureTypeCode(String newFixtureTypeCode) {
		String oldFixtureTypeCode = fixtureTypeCode;
		fixtureTypeCode = newFixtureTypeCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE, oldFixtureTypeCode, fixtureTypeCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinCount() {
		return minCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinCount(int newMinCount) {
		int oldMinCount = minCount;
		minCount = newMinCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FIXTURE_ALLOTMENT__MIN_COUNT, oldMinCount, minCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxCount() {
		return maxCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxCount(int newMaxCount) {
		int oldMaxCount = maxCount;
		maxCount = newMaxCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FIXTURE_ALLOTMENT__MAX_COUNT, oldMaxCount, maxCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(int newPriority) {
		int oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FIXTURE_ALLOTMENT__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placing getPlacing() {
		return placing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlacing(Placing newPlacing) {
		Placing oldPlacing = placing;
		placing = newPlacing == null ? PLACING_EDEFAULT : newPlacing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FIXTURE_ALLOTMENT__PLACING, oldPlacing, placing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLive() {
		return live;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLive(boolean newLive) {
		boolean oldLive = live;
		live = newLive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FIXTURE_ALLOTMENT__LIVE, oldLive, live));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProductTypeCodes() {
		if (productTypeCodes == null) {
			productTypeCodes = new EDataTypeUniqueEList<String>(String.class, this, StandardPackageImpl.FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES);
		}
		return productTypeCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSamplesPerFixture() {
		return samplesPerFixture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSamplesPerFixture(int newSamplesPerFixture) {
		int oldSamplesPerFixture = samplesPerFixture;
		samplesPerFixture = newSamplesPerFixture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE, oldSamplesPerFixture, samplesPerFixture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StandardPackageImpl.FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE:
				return getFixtureTypeCode();
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MIN_COUNT:
				return getMinCount();
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MAX_COUNT:
				return getMaxCount();
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRIORITY:
				return getPriority();
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PLACING:
				return getPlacing();
			case StandardPackageImpl.FIXTURE_ALLOTMENT__LIVE:
				return isLive();
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES:
				return getProductTypeCodes();
			case StandardPackageImpl.FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE:
				return getSamplesPerFixture();
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
			case StandardPackageImpl.FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE:
				setFixtureTypeCode((String)newValue);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MIN_COUNT:
				setMinCount((Integer)newValue);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MAX_COUNT:
				setMaxCount((Integer)newValue);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRIORITY:
				setPriority((Integer)newValue);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PLACING:
				setPlacing((Placing)newValue);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__LIVE:
				setLive((Boolean)newValue);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES:
				getProductTypeCodes().clear();
				getProductTypeCodes().addAll((Collection<? extends String>)newValue);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE:
				setSamplesPerFixture((Integer)newValue);
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
			case StandardPackageImpl.FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE:
				setFixtureTypeCode(FIXTURE_TYPE_CODE_EDEFAULT);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MIN_COUNT:
				setMinCount(MIN_COUNT_EDEFAULT);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MAX_COUNT:
				setMaxCount(MAX_COUNT_EDEFAULT);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PLACING:
				setPlacing(PLACING_EDEFAULT);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__LIVE:
				setLive(LIVE_EDEFAULT);
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES:
				getProductTypeCodes().clear();
				return;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE:
				setSamplesPerFixture(SAMPLES_PER_FIXTURE_EDEFAULT);
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
			case StandardPackageImpl.FIXTURE_ALLOTMENT__FIXTURE_TYPE_CODE:
				return FIXTURE_TYPE_CODE_EDEFAULT == null ? fixtureTypeCode != null : !FIXTURE_TYPE_CODE_EDEFAULT.equals(fixtureTypeCode);
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MIN_COUNT:
				return minCount != MIN_COUNT_EDEFAULT;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__MAX_COUNT:
				return maxCount != MAX_COUNT_EDEFAULT;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PLACING:
				return placing != PLACING_EDEFAULT;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__LIVE:
				return live != LIVE_EDEFAULT;
			case StandardPackageImpl.FIXTURE_ALLOTMENT__PRODUCT_TYPE_CODES:
				return productTypeCodes != null && !productTypeCodes.isEmpty();
			case StandardPackageImpl.FIXTURE_ALLOTMENT__SAMPLES_PER_FIXTURE:
				return samplesPerFixture != SAMPLES_PER_FIXTURE_EDEFAULT;
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
		result.append(" (fixtureTypeCode: ");
		result.append(fixtureTypeCode);
		result.append(", minCount: ");
		result.append(minCount);
		result.append(", maxCount: ");
		result.append(maxCount);
		result.append(", priority: ");
		result.append(priority);
		result.append(", placing: ");
		result.append(placing);
		result.append(", live: ");
		result.append(live);
		result.append(", productTypeCodes: ");
		result.append(productTypeCodes);
		result.append(", samplesPerFixture: ");
		result.append(samplesPerFixture);
		result.append(')');
		return result.toString();
	}

} //FixtureAllotmentImpl
