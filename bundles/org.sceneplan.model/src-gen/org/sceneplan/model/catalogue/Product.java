/**
 */
package org.sceneplan.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Product</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A product on sale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getSku <em>Sku</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getBrand <em>Brand</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getModel <em>Model</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getTypeCode <em>Type Code</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getPriceCny <em>Price Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getEnergyGrade <em>Energy Grade</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getYear <em>Year</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#getSourceUrl <em>Source Url</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.Product#isVerified <em>Verified</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Product extends EObject {
	/**
	 * Returns the value of the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Article number of the seller [商品编码]; unique in the catalogue, at most 64 characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sku</em>' attribute.
	 * @see #setSku(String)
	 * @model required="true"
	 * @generated
	 */
	String getSku();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getSku <em>Sku</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sku</em>' attribute.
	 * @see #getSku()
	 * @generated
	 */
	void setSku(String value);

	/**
	 * Returns the value of the '<em><b>Brand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brand as on the label [品牌].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Brand</em>' attribute.
	 * @see #setBrand(String)
	 * @model
	 * @generated
	 */
	String getBrand();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getBrand <em>Brand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Brand</em>' attribute.
	 * @see #getBrand()
	 * @generated
	 */
	void setBrand(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Model of the maker [型号].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full Chinese sales name with brand and size [名称].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Zh</em>' attribute.
	 * @see #setNameZh(String)
	 * @model
	 * @generated
	 */
	String getNameZh();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getNameZh <em>Name Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Zh</em>' attribute.
	 * @see #getNameZh()
	 * @generated
	 */
	void setNameZh(String value);

	/**
	 * Returns the value of the '<em><b>Type Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product type it is one of [产品类型]; must be in the same catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Code</em>' attribute.
	 * @see #setTypeCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getTypeCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getTypeCode <em>Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Code</em>' attribute.
	 * @see #getTypeCode()
	 * @generated
	 */
	void setTypeCode(String value);

	/**
	 * Returns the value of the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width without packing in mm [宽], 1 to 10,000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(int)
	 * @model
	 * @generated
	 */
	int getWidthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getWidthMm <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width Mm</em>' attribute.
	 * @see #getWidthMm()
	 * @generated
	 */
	void setWidthMm(int value);

	/**
	 * Returns the value of the '<em><b>Depth Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depth without packing in mm [深], 1 to 10,000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth Mm</em>' attribute.
	 * @see #setDepthMm(int)
	 * @model
	 * @generated
	 */
	int getDepthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getDepthMm <em>Depth Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth Mm</em>' attribute.
	 * @see #getDepthMm()
	 * @generated
	 */
	void setDepthMm(int value);

	/**
	 * Returns the value of the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height without packing in mm [高], 1 to 10,000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(int)
	 * @model
	 * @generated
	 */
	int getHeightMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Price Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Retail price in CNY [价格]; 0 = not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Cny</em>' attribute.
	 * @see #setPriceCny(int)
	 * @model
	 * @generated
	 */
	int getPriceCny();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getPriceCny <em>Price Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Cny</em>' attribute.
	 * @see #getPriceCny()
	 * @generated
	 */
	void setPriceCny(int value);

	/**
	 * Returns the value of the '<em><b>Energy Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 (best) to 5; 0 = not graded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Energy Grade</em>' attribute.
	 * @see #setEnergyGrade(int)
	 * @model
	 * @generated
	 */
	int getEnergyGrade();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getEnergyGrade <em>Energy Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Energy Grade</em>' attribute.
	 * @see #getEnergyGrade()
	 * @generated
	 */
	void setEnergyGrade(int value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year of the model [年份]; 0 = not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Source Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page the facts were read from [来源链接]; empty = none named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Url</em>' attribute.
	 * @see #setSourceUrl(String)
	 * @model
	 * @generated
	 */
	String getSourceUrl();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#getSourceUrl <em>Source Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Url</em>' attribute.
	 * @see #getSourceUrl()
	 * @generated
	 */
	void setSourceUrl(String value);

	/**
	 * Returns the value of the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the facts were checked against a source [已核实]; set by the keeper of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified</em>' attribute.
	 * @see #setVerified(boolean)
	 * @model
	 * @generated
	 */
	boolean isVerified();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.Product#isVerified <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified</em>' attribute.
	 * @see #isVerified()
	 * @generated
	 */
	void setVerified(boolean value);

} // Product
