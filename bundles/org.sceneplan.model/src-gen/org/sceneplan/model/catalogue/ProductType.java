/**
 */
package org.sceneplan.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Product Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of appliance with its typical installed size and needs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getGroup <em>Group</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getScene <em>Scene</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getDepthMm <em>Depth Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getPowerW <em>Power W</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getPriceLowCny <em>Price Low Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getPriceHighCny <em>Price High Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getMount <em>Mount</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getUtilities <em>Utilities</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getSizeSource <em>Size Source</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getPowerSource <em>Power Source</em>}</li>
 *   <li>{@link org.sceneplan.model.catalogue.ProductType#getPriceSource <em>Price Source</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface ProductType extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in plans, standards and lists [编码], for example FRCX; unique in the catalogue, at most 64 characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getCode <em>Code</em>}' attribute.
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
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getNameZh <em>Name Zh</em>}' attribute.
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
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product group, for example fridge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Scene</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual scene, for example kitchen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scene</em>' attribute.
	 * @see #setScene(String)
	 * @model
	 * @generated
	 */
	String getScene();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getScene <em>Scene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scene</em>' attribute.
	 * @see #getScene()
	 * @generated
	 */
	void setScene(String value);

	/**
	 * Returns the value of the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typical width of the installed product in mm [宽], 1 to 10,000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(int)
	 * @model
	 * @generated
	 */
	int getWidthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getWidthMm <em>Width Mm</em>}' attribute.
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
	 * Typical depth from front to back in mm [深], 1 to 10,000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth Mm</em>' attribute.
	 * @see #setDepthMm(int)
	 * @model
	 * @generated
	 */
	int getDepthMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getDepthMm <em>Depth Mm</em>}' attribute.
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
	 * Typical height in mm [高], 1 to 10,000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(int)
	 * @model
	 * @generated
	 */
	int getHeightMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Power W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated electrical power.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power W</em>' attribute.
	 * @see #setPowerW(int)
	 * @model
	 * @generated
	 */
	int getPowerW();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getPowerW <em>Power W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power W</em>' attribute.
	 * @see #getPowerW()
	 * @generated
	 */
	void setPowerW(int value);

	/**
	 * Returns the value of the '<em><b>Price Low Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower end of the usual retail price in CNY [最低价]; 0 = not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Low Cny</em>' attribute.
	 * @see #setPriceLowCny(int)
	 * @model
	 * @generated
	 */
	int getPriceLowCny();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getPriceLowCny <em>Price Low Cny</em>}' attribute.
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
	 * Upper end of the usual retail price in CNY [最高价]; 0 = not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price High Cny</em>' attribute.
	 * @see #setPriceHighCny(int)
	 * @model
	 * @generated
	 */
	int getPriceHighCny();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getPriceHighCny <em>Price High Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price High Cny</em>' attribute.
	 * @see #getPriceHighCny()
	 * @generated
	 */
	void setPriceHighCny(int value);

	/**
	 * Returns the value of the '<em><b>Mount</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.catalogue.MountKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is installed [安装方式].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mount</em>' attribute.
	 * @see org.sceneplan.model.catalogue.MountKind
	 * @see #setMount(MountKind)
	 * @model
	 * @generated
	 */
	MountKind getMount();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getMount <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mount</em>' attribute.
	 * @see org.sceneplan.model.catalogue.MountKind
	 * @see #getMount()
	 * @generated
	 */
	void setMount(MountKind value);

	/**
	 * Returns the value of the '<em><b>Utilities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utility letters: E own circuit, e socket, W water, D drain, G gas, F flue or exhaust, N network; - none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Utilities</em>' attribute.
	 * @see #setUtilities(String)
	 * @model
	 * @generated
	 */
	String getUtilities();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getUtilities <em>Utilities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Utilities</em>' attribute.
	 * @see #getUtilities()
	 * @generated
	 */
	void setUtilities(String value);

	/**
	 * Returns the value of the '<em><b>Size Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the size is from [尺寸来源]: M multi-brand data set, H mall copy of 2019, S web page, C computed, K own knowledge; two letters = one for each end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Source</em>' attribute.
	 * @see #setSizeSource(String)
	 * @model
	 * @generated
	 */
	String getSizeSource();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getSizeSource <em>Size Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Source</em>' attribute.
	 * @see #getSizeSource()
	 * @generated
	 */
	void setSizeSource(String value);

	/**
	 * Returns the value of the '<em><b>Power Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the power is from [功率来源]; letters as for the size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Source</em>' attribute.
	 * @see #setPowerSource(String)
	 * @model
	 * @generated
	 */
	String getPowerSource();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getPowerSource <em>Power Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Source</em>' attribute.
	 * @see #getPowerSource()
	 * @generated
	 */
	void setPowerSource(String value);

	/**
	 * Returns the value of the '<em><b>Price Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the prices are from [价格来源]; letters as for the size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Price Source</em>' attribute.
	 * @see #setPriceSource(String)
	 * @model
	 * @generated
	 */
	String getPriceSource();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.catalogue.ProductType#getPriceSource <em>Price Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Source</em>' attribute.
	 * @see #getPriceSource()
	 * @generated
	 */
	void setPriceSource(String value);

} // ProductType
