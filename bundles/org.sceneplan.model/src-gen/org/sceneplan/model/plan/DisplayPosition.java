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
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getSampleState <em>Sample State</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getActualModel <em>Actual Model</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getShownOn <em>Shown On</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getShownUntil <em>Shown Until</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getArrivesOn <em>Arrives On</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getPriceTag <em>Price Tag</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getFeatureCard <em>Feature Card</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getEnergyLabel <em>Energy Label</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getCheckResult <em>Check Result</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.DisplayPosition#getStoreNote <em>Store Note</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Sample State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.SampleState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of the sample in the store [状态]; reported by the store, never set by the layout (checklist column 23).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample State</em>' attribute.
	 * @see org.sceneplan.model.plan.SampleState
	 * @see #setSampleState(SampleState)
	 * @model
	 * @generated
	 */
	SampleState getSampleState();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getSampleState <em>Sample State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample State</em>' attribute.
	 * @see org.sceneplan.model.plan.SampleState
	 * @see #getSampleState()
	 * @generated
	 */
	void setSampleState(SampleState value);

	/**
	 * Returns the value of the '<em><b>Actual Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Model that really stands there [实际型号], where it is another than the planned one; reported by the store, may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Model</em>' attribute.
	 * @see #setActualModel(String)
	 * @model
	 * @generated
	 */
	String getActualModel();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getActualModel <em>Actual Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Model</em>' attribute.
	 * @see #getActualModel()
	 * @generated
	 */
	void setActualModel(String value);

	/**
	 * Returns the value of the '<em><b>Shown On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the sample was put up [上样日期]; reported by the store, empty = not yet (checklist column 21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shown On</em>' attribute.
	 * @see #setShownOn(String)
	 * @model dataType="org.sceneplan.model.plan.DayText"
	 * @generated
	 */
	String getShownOn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getShownOn <em>Shown On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shown On</em>' attribute.
	 * @see #getShownOn()
	 * @generated
	 */
	void setShownOn(String value);

	/**
	 * Returns the value of the '<em><b>Shown Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the sample is to be taken down [计划下样日期]; empty = open (checklist column 21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shown Until</em>' attribute.
	 * @see #setShownUntil(String)
	 * @model dataType="org.sceneplan.model.plan.DayText"
	 * @generated
	 */
	String getShownUntil();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getShownUntil <em>Shown Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shown Until</em>' attribute.
	 * @see #getShownUntil()
	 * @generated
	 */
	void setShownUntil(String value);

	/**
	 * Returns the value of the '<em><b>Arrives On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the sample arrives or arrived [到货日期]; empty = not known (checklist column 22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arrives On</em>' attribute.
	 * @see #setArrivesOn(String)
	 * @model dataType="org.sceneplan.model.plan.DayText"
	 * @generated
	 */
	String getArrivesOn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getArrivesOn <em>Arrives On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arrives On</em>' attribute.
	 * @see #getArrivesOn()
	 * @generated
	 */
	void setArrivesOn(String value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who in the store answers for the sample [责任人]; may be empty (checklist column 22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' attribute.
	 * @see #setResponsible(String)
	 * @model
	 * @generated
	 */
	String getResponsible();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getResponsible <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' attribute.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(String value);

	/**
	 * Returns the value of the '<em><b>Supplier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who delivers the sample [供货方]; may be empty (checklist column 22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplier</em>' attribute.
	 * @see #setSupplier(String)
	 * @model
	 * @generated
	 */
	String getSupplier();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getSupplier <em>Supplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier</em>' attribute.
	 * @see #getSupplier()
	 * @generated
	 */
	void setSupplier(String value);

	/**
	 * Returns the value of the '<em><b>Price Tag</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.Reported}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the price tag is in place [价签] (checklist column 20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Tag</em>' attribute.
	 * @see org.sceneplan.model.plan.Reported
	 * @see #setPriceTag(Reported)
	 * @model
	 * @generated
	 */
	Reported getPriceTag();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getPriceTag <em>Price Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Tag</em>' attribute.
	 * @see org.sceneplan.model.plan.Reported
	 * @see #getPriceTag()
	 * @generated
	 */
	void setPriceTag(Reported value);

	/**
	 * Returns the value of the '<em><b>Feature Card</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.Reported}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the feature card is in place [功能卡] (checklist column 20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature Card</em>' attribute.
	 * @see org.sceneplan.model.plan.Reported
	 * @see #setFeatureCard(Reported)
	 * @model
	 * @generated
	 */
	Reported getFeatureCard();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getFeatureCard <em>Feature Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature Card</em>' attribute.
	 * @see org.sceneplan.model.plan.Reported
	 * @see #getFeatureCard()
	 * @generated
	 */
	void setFeatureCard(Reported value);

	/**
	 * Returns the value of the '<em><b>Energy Label</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.Reported}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the energy label is in place [能效标识] (checklist column 20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Energy Label</em>' attribute.
	 * @see org.sceneplan.model.plan.Reported
	 * @see #setEnergyLabel(Reported)
	 * @model
	 * @generated
	 */
	Reported getEnergyLabel();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getEnergyLabel <em>Energy Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Energy Label</em>' attribute.
	 * @see org.sceneplan.model.plan.Reported
	 * @see #getEnergyLabel()
	 * @generated
	 */
	void setEnergyLabel(Reported value);

	/**
	 * Returns the value of the '<em><b>Check Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.CheckResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the last check on site said [检查结果] (checklist column 24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check Result</em>' attribute.
	 * @see org.sceneplan.model.plan.CheckResult
	 * @see #setCheckResult(CheckResult)
	 * @model
	 * @generated
	 */
	CheckResult getCheckResult();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getCheckResult <em>Check Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check Result</em>' attribute.
	 * @see org.sceneplan.model.plan.CheckResult
	 * @see #getCheckResult()
	 * @generated
	 */
	void setCheckResult(CheckResult value);

	/**
	 * Returns the value of the '<em><b>Store Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark of the store [门店备注]; may be empty (checklist column 24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Store Note</em>' attribute.
	 * @see #setStoreNote(String)
	 * @model
	 * @generated
	 */
	String getStoreNote();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.DisplayPosition#getStoreNote <em>Store Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Store Note</em>' attribute.
	 * @see #getStoreNote()
	 * @generated
	 */
	void setStoreNote(String value);

} // DisplayPosition
