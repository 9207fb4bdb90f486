/**
 */
package org.sceneplan.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Catalogue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Products, product types and fixture types a plan may use; root of a .catalogue file [目录].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.catalogue.Catalogue#getId <em>Id</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Catalogue#getVersion <em>Version</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Catalogue#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Catalogue#getProductTypes <em>Product Types</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Catalogue#getFixtureTypes <em>Fixture Types</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Catalogue#getProducts <em>Products</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Catalogue extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name plans refer to it by [编号]; stays the same over all versions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Catalogue#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version, for example 2026.10 [版本]; a plan names the version it was designed with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @model required="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Catalogue#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name shown to people [名称].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Catalogue#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Product Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.catalogue.ProductType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product types in the order of the import [产品类型].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product Types</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<ProductType> getProductTypes();

	/**
	 * Returns the value of the '<em><b>Fixture Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.catalogue.FixtureType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixture types in the order of the import [道具类型].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixture Types</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<FixtureType> getFixtureTypes();

	/**
	 * Returns the value of the '<em><b>Products</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.catalogue.Product}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Products in the order of the import [商品]; may be empty, then plans name types only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Products</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<Product> getProducts();

} // Catalogue
