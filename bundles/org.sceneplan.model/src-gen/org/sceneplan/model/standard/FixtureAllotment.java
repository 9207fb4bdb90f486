/**
 */
package org.sceneplan.model.standard;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fixture Allotment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How many fixtures of one type a zone gets and what stands on them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.FixtureAllotment#getFixtureTypeCode <em>Fixture Type Code</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FixtureAllotment#getMinCount <em>Min Count</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FixtureAllotment#getMaxCount <em>Max Count</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FixtureAllotment#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FixtureAllotment#getPlacing <em>Placing</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FixtureAllotment#isLive <em>Live</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FixtureAllotment#getProductTypeCodes <em>Product Type Codes</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.FixtureAllotment#getSamplesPerFixture <em>Samples Per Fixture</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface FixtureAllotment extends Sourced {
	/**
	 * Returns the value of the '<em><b>Fixture Type Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixture type of the catalogue [道具编码], for example FBAY.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixture Type Code</em>' attribute.
	 * @see #setFixtureTypeCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getFixtureTypeCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FixtureAllotment#getFixtureTypeCode <em>Fixture Type Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixture Type Code</em>' attribute.
	 * @see #getFixtureTypeCode()
	 * @generated
	 */
	void setFixtureTypeCode(String value);

	/**
	 * Returns the value of the '<em><b>Min Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Must-have number; 0 = optional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Count</em>' attribute.
	 * @see #setMinCount(int)
	 * @model
	 * @generated
	 */
	int getMinCount();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FixtureAllotment#getMinCount <em>Min Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Count</em>' attribute.
	 * @see #getMinCount()
	 * @generated
	 */
	void setMinCount(int value);

	/**
	 * Returns the value of the '<em><b>Max Count</b></em>' attribute.
	 * The default value is <code>"99"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest number in the zone [最多]; not below the least, 99 = as many as fit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Count</em>' attribute.
	 * @see #setMaxCount(int)
	 * @model default="99"
	 * @generated
	 */
	int getMaxCount();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FixtureAllotment#getMaxCount <em>Max Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Count</em>' attribute.
	 * @see #getMaxCount()
	 * @generated
	 */
	void setMaxCount(int value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 is placed first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(int)
	 * @model default="5"
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FixtureAllotment#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Returns the value of the '<em><b>Placing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.standard.Placing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the zone it may stand [摆放位置].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placing</em>' attribute.
	 * @see org.sceneplan.model.standard.Placing
	 * @see #setPlacing(Placing)
	 * @model
	 * @generated
	 */
	Placing getPlacing();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FixtureAllotment#getPlacing <em>Placing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placing</em>' attribute.
	 * @see org.sceneplan.model.standard.Placing
	 * @see #getPlacing()
	 * @generated
	 */
	void setPlacing(Placing value);

	/**
	 * Returns the value of the '<em><b>Live</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Products on it run for the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Live</em>' attribute.
	 * @see #setLive(boolean)
	 * @model
	 * @generated
	 */
	boolean isLive();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FixtureAllotment#isLive <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Live</em>' attribute.
	 * @see #isLive()
	 * @generated
	 */
	void setLive(boolean value);

	/**
	 * Returns the value of the '<em><b>Product Type Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product types shown on it, best first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product Type Codes</em>' attribute list.
	 * @model
	 * @generated
	 */
	EList<String> getProductTypeCodes();

	/**
	 * Returns the value of the '<em><b>Samples Per Fixture</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Display positions on one fixture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples Per Fixture</em>' attribute.
	 * @see #setSamplesPerFixture(int)
	 * @model default="1"
	 * @generated
	 */
	int getSamplesPerFixture();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.FixtureAllotment#getSamplesPerFixture <em>Samples Per Fixture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Samples Per Fixture</em>' attribute.
	 * @see #getSamplesPerFixture()
	 * @generated
	 */
	void setSamplesPerFixture(int value);

} // FixtureAllotment
