/**
 */
package org.sceneplan.model.standard;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Material Kit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A promotional material and how many a store needs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getSize <em>Size</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getSubstance <em>Substance</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getPlacing <em>Placing</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getAppliesTo <em>Applies To</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getSpareRatio <em>Spare Ratio</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getUnitPriceCny <em>Unit Price Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.MaterialKit#getPaidBy <em>Paid By</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface MaterialKit extends Sourced {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the material in lists [物料编码], for example PM-012; unique in the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name Zh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese name on the material list [物料名称].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Zh</em>' attribute.
	 * @see #setNameZh(String)
	 * @model
	 * @generated
	 */
	String getNameZh();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getNameZh <em>Name Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Zh</em>' attribute.
	 * @see #getNameZh()
	 * @generated
	 */
	void setNameZh(String value);

	/**
	 * Returns the value of the '<em><b>Name En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * English name on the material list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name En</em>' attribute.
	 * @see #setNameEn(String)
	 * @model
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the material list, for example dangler.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed size, for example 300×500 mm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(String)
	 * @model
	 * @generated
	 */
	String getSize();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(String value);

	/**
	 * Returns the value of the '<em><b>Substance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Material and process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substance</em>' attribute.
	 * @see #setSubstance(String)
	 * @model
	 * @generated
	 */
	String getSubstance();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getSubstance <em>Substance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Substance</em>' attribute.
	 * @see #getSubstance()
	 * @generated
	 */
	void setSubstance(String value);

	/**
	 * Returns the value of the '<em><b>Placing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mounting height and way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placing</em>' attribute.
	 * @see #setPlacing(String)
	 * @model
	 * @generated
	 */
	String getPlacing();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getPlacing <em>Placing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placing</em>' attribute.
	 * @see #getPlacing()
	 * @generated
	 */
	void setPlacing(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.standard.CountBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the quantity is counted per [计数基准].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.sceneplan.model.standard.CountBasis
	 * @see #setBasis(CountBasis)
	 * @model
	 * @generated
	 */
	CountBasis getBasis();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.sceneplan.model.standard.CountBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(CountBasis value);

	/**
	 * Returns the value of the '<em><b>Applies To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone kind, fixture type or product group the basis counts; empty = all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applies To</em>' attribute.
	 * @see #setAppliesTo(String)
	 * @model
	 * @generated
	 */
	String getAppliesTo();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getAppliesTo <em>Applies To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applies To</em>' attribute.
	 * @see #getAppliesTo()
	 * @generated
	 */
	void setAppliesTo(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pieces per counted object [数量]; 0 or more, may be a fraction, the product is rounded up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(double)
	 * @model
	 * @generated
	 */
	double getQuantity();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(double value);

	/**
	 * Returns the value of the '<em><b>Spare Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of spare pieces, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spare Ratio</em>' attribute.
	 * @see #setSpareRatio(double)
	 * @model
	 * @generated
	 */
	double getSpareRatio();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getSpareRatio <em>Spare Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spare Ratio</em>' attribute.
	 * @see #getSpareRatio()
	 * @generated
	 */
	void setSpareRatio(double value);

	/**
	 * Returns the value of the '<em><b>Unit Price Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Price of one piece in CNY [单价]; 0 = not priced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Price Cny</em>' attribute.
	 * @see #setUnitPriceCny(double)
	 * @model
	 * @generated
	 */
	double getUnitPriceCny();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getUnitPriceCny <em>Unit Price Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Price Cny</em>' attribute.
	 * @see #getUnitPriceCny()
	 * @generated
	 */
	void setUnitPriceCny(double value);

	/**
	 * Returns the value of the '<em><b>Paid By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who pays [承担方]: headquarters, maker or store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paid By</em>' attribute.
	 * @see #setPaidBy(String)
	 * @model
	 * @generated
	 */
	String getPaidBy();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.MaterialKit#getPaidBy <em>Paid By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paid By</em>' attribute.
	 * @see #getPaidBy()
	 * @generated
	 */
	void setPaidBy(String value);

} // MaterialKit
