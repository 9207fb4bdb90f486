/**
 */
package org.sceneplan.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixture Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of display fixture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getClearMm <em>Clear Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getClearSides <em>Clear Sides</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getPriceLowCny <em>Price Low Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getPriceHighCny <em>Price High Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getCarries <em>Carries</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.FixtureType#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface FixtureType extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in plans, standards and lists [道具编码], for example FBAY; unique in the catalogue, at most 64 characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getCode <em>Code</em>}' attribute.
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
	 * Chinese name [名称].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Zh</em>' attribute.
	 * @see #setNameZh(String)
	 * @model
	 * @generated
	 */
	String getNameZh();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getNameZh <em>Name Zh</em>}' attribute.
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
	 * English name; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name En</em>' attribute.
	 * @see #setNameEn(String)
	 * @model
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of one piece in mm [宽], 1 to 10,000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(int)
	 * @model
	 * @generated
	 */
	int getWidthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getWidthMm <em>Width Mm</em>}' attribute.
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
	 * Depth of one piece from front to back in mm [深], 1 to 10,000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth Mm</em>' attribute.
	 * @see #setDepthMm(int)
	 * @model
	 * @generated
	 */
	int getDepthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getDepthMm <em>Depth Mm</em>}' attribute.
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
	 * Height of one piece in mm [高], 1 to 10,000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(int)
	 * @model
	 * @generated
	 */
	int getHeightMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Clear Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free depth wanted before each open side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clear Mm</em>' attribute.
	 * @see #setClearMm(int)
	 * @model
	 * @generated
	 */
	int getClearMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getClearMm <em>Clear Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clear Mm</em>' attribute.
	 * @see #getClearMm()
	 * @generated
	 */
	void setClearMm(int value);

	/**
	 * Returns the value of the '<em><b>Clear Sides</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open sides with free depth before them [开放面]: 0 none, 1 front, 2 front and back, 4 all around.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clear Sides</em>' attribute.
	 * @see #setClearSides(int)
	 * @model
	 * @generated
	 */
	int getClearSides();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getClearSides <em>Clear Sides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clear Sides</em>' attribute.
	 * @see #getClearSides()
	 * @generated
	 */
	void setClearSides(int value);

	/**
	 * Returns the value of the '<em><b>Price Low Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower end of the price of one unit in CNY without transport [最低价]; 0 = not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Low Cny</em>' attribute.
	 * @see #setPriceLowCny(int)
	 * @model
	 * @generated
	 */
	int getPriceLowCny();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getPriceLowCny <em>Price Low Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Low Cny</em>' attribute.
	 * @see #getPriceLowCny()
	 * @generated
	 */
	void setPriceLowCny(int value);

	/**
	 * Returns the value of the '<em><b>Price High Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper end of the price of one unit in CNY without transport [最高价]; 0 = not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price High Cny</em>' attribute.
	 * @see #setPriceHighCny(int)
	 * @model
	 * @generated
	 */
	int getPriceHighCny();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getPriceHighCny <em>Price High Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price High Cny</em>' attribute.
	 * @see #getPriceHighCny()
	 * @generated
	 */
	void setPriceHighCny(int value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the price is for [单位]: piece, bay or m (metre of length).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Carries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is made to show or do, in words [陈列内容], for example 4-6 heaters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carries</em>' attribute.
	 * @see #setCarries(String)
	 * @model
	 * @generated
	 */
	String getCarries();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getCarries <em>Carries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carries</em>' attribute.
	 * @see #getCarries()
	 * @generated
	 */
	void setCarries(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where size and price are from [来源]: K own knowledge or a number of the field notes, for example S52.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.FixtureType#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // FixtureType
