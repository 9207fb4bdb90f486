/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Display Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One place on a fixture where one product is shown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getRow <em>Row</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getColumn <em>Column</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getSide <em>Side</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getAlongMm <em>Along Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getInMm <em>In Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getElevationMm <em>Elevation Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getProductTypeCode <em>Product Type Code</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getSku <em>Sku</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getFacings <em>Facings</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getDisplayMode <em>Display Mode</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getOwnership <em>Ownership</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getObligation <em>Obligation</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getHeroRank <em>Hero Rank</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface DisplayPosition extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number in the fixture, row-column, left to right seen from its side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row on its side of the fixture [排], 1 = lowest; 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(int)
	 * @model default="1"
	 * @generated
	 */
	int getRow();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(int value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in its row [列], 1 = leftmost seen from its side; 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(int)
	 * @model default="1"
	 * @generated
	 */
	int getColumn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(int value);

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 = front side, 1 = back side of the fixture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see #setSide(int)
	 * @model
	 * @generated
	 */
	int getSide();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see #getSide()
	 * @generated
	 */
	void setSide(int value);

	/**
	 * Returns the value of the '<em><b>Along Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre of the product along the local x axis from the fixture's centre.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Along Mm</em>' attribute.
	 * @see #setAlongMm(int)
	 * @model
	 * @generated
	 */
	int getAlongMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getAlongMm <em>Along Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Along Mm</em>' attribute.
	 * @see #getAlongMm()
	 * @generated
	 */
	void setAlongMm(int value);

	/**
	 * Returns the value of the '<em><b>In Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre of the product along the local y axis from the fixture's centre.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Mm</em>' attribute.
	 * @see #setInMm(int)
	 * @model
	 * @generated
	 */
	int getInMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getInMm <em>In Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Mm</em>' attribute.
	 * @see #getInMm()
	 * @generated
	 */
	void setInMm(int value);

	/**
	 * Returns the value of the '<em><b>Elevation Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Underside of the product above the floor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elevation Mm</em>' attribute.
	 * @see #setElevationMm(int)
	 * @model
	 * @generated
	 */
	int getElevationMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getElevationMm <em>Elevation Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Elevation Mm</em>' attribute.
	 * @see #getElevationMm()
	 * @generated
	 */
	void setElevationMm(int value);

	/**
	 * Returns the value of the '<em><b>Product Type Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product type of the catalogue, for example FRCX.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product Type Code</em>' attribute.
	 * @see #setProductTypeCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getProductTypeCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getProductTypeCode <em>Product Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product Type Code</em>' attribute.
	 * @see #getProductTypeCode()
	 * @generated
	 */
	void setProductTypeCode(String value);

	/**
	 * Returns the value of the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product of the catalogue; empty while only the type is decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sku</em>' attribute.
	 * @see #setSku(String)
	 * @model
	 * @generated
	 */
	String getSku();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getSku <em>Sku</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sku</em>' attribute.
	 * @see #getSku()
	 * @generated
	 */
	void setSku(String value);

	/**
	 * Returns the value of the '<em><b>Facings</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equal products shown side by side [排面]; 1 or more, widens the symbol in drawings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facings</em>' attribute.
	 * @see #setFacings(int)
	 * @model default="1"
	 * @generated
	 */
	int getFacings();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getFacings <em>Facings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facings</em>' attribute.
	 * @see #getFacings()
	 * @generated
	 */
	void setFacings(int value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Samples on the position [数量], facings and stock behind them; 1 or more, multiplies the electrical load.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(int)
	 * @model default="1"
	 * @generated
	 */
	int getQuantity();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(int value);

	/**
	 * Returns the value of the '<em><b>Display Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.DisplayMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the sample is shown [出样形式]; the automatic layout runs a product only where its services are within reach and the meter carries it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Mode</em>' attribute.
	 * @see org.sceneplan.model.plan.DisplayMode
	 * @see #setDisplayMode(DisplayMode)
	 * @model
	 * @generated
	 */
	DisplayMode getDisplayMode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getDisplayMode <em>Display Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Mode</em>' attribute.
	 * @see org.sceneplan.model.plan.DisplayMode
	 * @see #getDisplayMode()
	 * @generated
	 */
	void setDisplayMode(DisplayMode value);

	/**
	 * Returns the value of the '<em><b>Ownership</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.SampleOwnership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who owns the sample [样机权属]; set by the designer or the store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ownership</em>' attribute.
	 * @see org.sceneplan.model.plan.SampleOwnership
	 * @see #setOwnership(SampleOwnership)
	 * @model
	 * @generated
	 */
	SampleOwnership getOwnership();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getOwnership <em>Ownership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ownership</em>' attribute.
	 * @see org.sceneplan.model.plan.SampleOwnership
	 * @see #getOwnership()
	 * @generated
	 */
	void setOwnership(SampleOwnership value);

	/**
	 * Returns the value of the '<em><b>Obligation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.DisplayObligation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the store must show it [必出/选出/替换]; must on fixtures the standard makes mandatory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Obligation</em>' attribute.
	 * @see org.sceneplan.model.plan.DisplayObligation
	 * @see #setObligation(DisplayObligation)
	 * @model
	 * @generated
	 */
	DisplayObligation getObligation();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getObligation <em>Obligation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Obligation</em>' attribute.
	 * @see org.sceneplan.model.plan.DisplayObligation
	 * @see #getObligation()
	 * @generated
	 */
	void setObligation(DisplayObligation value);

	/**
	 * Returns the value of the '<em><b>Hero Rank</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.HeroRank}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Emphasis among the samples around it [主推等级].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hero Rank</em>' attribute.
	 * @see org.sceneplan.model.plan.HeroRank
	 * @see #setHeroRank(HeroRank)
	 * @model
	 * @generated
	 */
	HeroRank getHeroRank();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getHeroRank <em>Hero Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hero Rank</em>' attribute.
	 * @see org.sceneplan.model.plan.HeroRank
	 * @see #getHeroRank()
	 * @generated
	 */
	void setHeroRank(HeroRank value);

} // DisplayPosition
