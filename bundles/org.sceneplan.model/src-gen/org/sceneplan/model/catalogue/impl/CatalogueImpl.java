/**
 */
package org.sceneplan.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sceneplan.model.catalogue.Catalogue;
import org.sceneplan.model.catalogue.FixtureType;
import org.sceneplan.model.catalogue.Product;
import org.sceneplan.model.catalogue.ProductType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Catalogue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.catalogue.impl.CatalogueImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.CatalogueImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.CatalogueImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.CatalogueImpl#getProductTypes <em>Product Types</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.CatalogueImpl#getFixtureTypes <em>Fixture Types</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.impl.CatalogueImpl#getProducts <em>Products</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CatalogueImpl extends EObjectImpl implements Catalogue {
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
	 * The cached value of the '{@link #getProductTypes() <em>Product Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProductTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<ProductType> productTypes;

	/**
	 * The cached value of the '{@link #getFixtureTypes() <em>Fixture Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixtureTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<FixtureType> fixtureTypes;

	/**
	 * The cached value of the '{@link #getProducts() <em>Products</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProducts()
	 * @generated
	 * @ordered
	 */
	protected EList<Product> products;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CatalogueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackageImpl.Literals.CATALOGUE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.CATALOGUE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.CATALOGUE__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackageImpl.CATALOGUE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProductType> getProductTypes() {
		if (productTypes == null) {
			productTypes = new EObjectContainmentEList<ProductType>(ProductType.class, this, CataloguePackageImpl.CATALOGUE__PRODUCT_TYPES);
		}
		return productTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FixtureType> getFixtureTypes() {
		if (fixtureTypes == null) {
			fixtureTypes = new EObjectContainmentEList<FixtureType>(FixtureType.class, this, CataloguePackageImpl.CATALOGUE__FIXTURE_TYPES);
		}
		return fixtureTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Product> getProducts() {
		if (products == null) {
			products = new EObjectContainmentEList<Product>(Product.class, this, CataloguePackageImpl.CATALOGUE__PRODUCTS);
		}
		return products;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackageImpl.CATALOGUE__PRODUCT_TYPES:
				return ((InternalEList<?>)getProductTypes()).basicRemove(otherEnd, msgs);
			case CataloguePackageImpl.CATALOGUE__FIXTURE_TYPES:
				return ((InternalEList<?>)getFixtureTypes()).basicRemove(otherEnd, msgs);
			case CataloguePackageImpl.CATALOGUE__PRODUCTS:
				return ((InternalEList<?>)getProducts()).basicRemove(otherEnd, msgs);
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
			case CataloguePackageImpl.CATALOGUE__ID:
				return getId();
			case CataloguePackageImpl.CATALOGUE__VERSION:
				return getVersion();
			case CataloguePackageImpl.CATALOGUE__NAME:
				return getName();
			case CataloguePackageImpl.CATALOGUE__PRODUCT_TYPES:
				return getProductTypes();
			case CataloguePackageImpl.CATALOGUE__FIXTURE_TYPES:
				return getFixtureTypes();
			case CataloguePackageImpl.CATALOGUE__PRODUCTS:
				return getProducts();
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
			case CataloguePackageImpl.CATALOGUE__ID:
				setId((String)newValue);
				return;
			case CataloguePackageImpl.CATALOGUE__VERSION:
				setVersion((String)newValue);
				return;
			case CataloguePackageImpl.CATALOGUE__NAME:
				setName((String)newValue);
				return;
			case CataloguePackageImpl.CATALOGUE__PRODUCT_TYPES:
				getProductTypes().clear();
				getProductTypes().addAll((Collection<? extends ProductType>)newValue);
				return;
			case CataloguePackageImpl.CATALOGUE__FIXTURE_TYPES:
				getFixtureTypes().clear();
				getFixtureTypes().addAll((Collection<? extends FixtureType>)newValue);
				return;
			case CataloguePackageImpl.CATALOGUE__PRODUCTS:
				getProducts().clear();
				getProducts().addAll((Collection<? extends Product>)newValue);
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
			case CataloguePackageImpl.CATALOGUE__ID:
				setId(ID_EDEFAULT);
				return;
			case CataloguePackageImpl.CATALOGUE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CataloguePackageImpl.CATALOGUE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CataloguePackageImpl.CATALOGUE__PRODUCT_TYPES:
				getProductTypes().clear();
				return;
			case CataloguePackageImpl.CATALOGUE__FIXTURE_TYPES:
				getFixtureTypes().clear();
				return;
			case CataloguePackageImpl.CATALOGUE__PRODUCTS:
				getProducts().clear();
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
			case CataloguePackageImpl.CATALOGUE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CataloguePackageImpl.CATALOGUE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case CataloguePackageImpl.CATALOGUE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CataloguePackageImpl.CATALOGUE__PRODUCT_TYPES:
				return productTypes != null && !productTypes.isEmpty();
			case CataloguePackageImpl.CATALOGUE__FIXTURE_TYPES:
				return fixtureTypes != null && !fixtureTypes.isEmpty();
			case CataloguePackageImpl.CATALOGUE__PRODUCTS:
				return products != null && !products.isEmpty();
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
		result.append(", name: ");
		result.append(name);
		result.append(')');
		return result.toString();
	}

} //CatalogueImpl
