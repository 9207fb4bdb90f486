/**
 */
package org.sceneplan.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Store</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Master data and survey facts of the store.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.Store#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getRegion <em>Region</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getTier <em>Tier</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getMeterCapacityW <em>Meter Capacity W</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getBudgetCny <em>Budget Cny</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#isSprinklers <em>Sprinklers</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getFireResistanceClass <em>Fire Resistance Class</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#isUnderHousing <em>Under Housing</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getMeasuredBy <em>Measured By</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getMeasuredOn <em>Measured On</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getToleranceMm <em>Tolerance Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getAddress <em>Address</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getFranchisee <em>Franchisee</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.Store#getPhone <em>Phone</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface Store extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Store code, for example SP-C-0001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the shop on lists and title blocks [门店名称]; from the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Province, city or sales region as headquarters writes it [地区]; free text, may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @model
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Tier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.StoreTier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of town [城市级别]; from the survey, else what is usual for the format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tier</em>' attribute.
	 * @see org.sceneplan.model.plan.StoreTier
	 * @see #setTier(StoreTier)
	 * @model
	 * @generated
	 */
	StoreTier getTier();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getTier <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' attribute.
	 * @see org.sceneplan.model.plan.StoreTier
	 * @see #getTier()
	 * @generated
	 */
	void setTier(StoreTier value);

	/**
	 * Returns the value of the '<em><b>Meter Capacity W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity of the electricity meter in W; 0 = not measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meter Capacity W</em>' attribute.
	 * @see #setMeterCapacityW(int)
	 * @model
	 * @generated
	 */
	int getMeterCapacityW();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getMeterCapacityW <em>Meter Capacity W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meter Capacity W</em>' attribute.
	 * @see #getMeterCapacityW()
	 * @generated
	 */
	void setMeterCapacityW(int value);

	/**
	 * Returns the value of the '<em><b>Budget Cny</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget for fixtures and fit-out in CNY; 0 = not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget Cny</em>' attribute.
	 * @see #setBudgetCny(int)
	 * @model
	 * @generated
	 */
	int getBudgetCny();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getBudgetCny <em>Budget Cny</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget Cny</em>' attribute.
	 * @see #getBudgetCny()
	 * @generated
	 */
	void setBudgetCny(int value);

	/**
	 * Returns the value of the '<em><b>Sprinklers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole shop is covered by sprinklers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sprinklers</em>' attribute.
	 * @see #setSprinklers(boolean)
	 * @model
	 * @generated
	 */
	boolean isSprinklers();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#isSprinklers <em>Sprinklers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sprinklers</em>' attribute.
	 * @see #isSprinklers()
	 * @generated
	 */
	void setSprinklers(boolean value);

	/**
	 * Returns the value of the '<em><b>Fire Resistance Class</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fire resistance class of the building, 1 (best) to 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fire Resistance Class</em>' attribute.
	 * @see #setFireResistanceClass(int)
	 * @model default="2"
	 * @generated
	 */
	int getFireResistanceClass();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getFireResistanceClass <em>Fire Resistance Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fire Resistance Class</em>' attribute.
	 * @see #getFireResistanceClass()
	 * @generated
	 */
	void setFireResistanceClass(int value);

	/**
	 * Returns the value of the '<em><b>Under Housing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The shop is a unit under a residential building.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Under Housing</em>' attribute.
	 * @see #setUnderHousing(boolean)
	 * @model
	 * @generated
	 */
	boolean isUnderHousing();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#isUnderHousing <em>Under Housing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Under Housing</em>' attribute.
	 * @see #isUnderHousing()
	 * @generated
	 */
	void setUnderHousing(boolean value);

	/**
	 * Returns the value of the '<em><b>Measured By</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.MeasuredBy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the shell was measured [测量方式]; from the survey, else tape.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured By</em>' attribute.
	 * @see org.sceneplan.model.plan.MeasuredBy
	 * @see #setMeasuredBy(MeasuredBy)
	 * @model
	 * @generated
	 */
	MeasuredBy getMeasuredBy();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getMeasuredBy <em>Measured By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured By</em>' attribute.
	 * @see org.sceneplan.model.plan.MeasuredBy
	 * @see #getMeasuredBy()
	 * @generated
	 */
	void setMeasuredBy(MeasuredBy value);

	/**
	 * Returns the value of the '<em><b>Measured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the survey, ISO 8601 (YYYY-MM-DD).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured On</em>' attribute.
	 * @see #setMeasuredOn(String)
	 * @model
	 * @generated
	 */
	String getMeasuredOn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getMeasuredOn <em>Measured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured On</em>' attribute.
	 * @see #getMeasuredOn()
	 * @generated
	 */
	void setMeasuredOn(String value);

	/**
	 * Returns the value of the '<em><b>Tolerance Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stated tolerance of the survey, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance Mm</em>' attribute.
	 * @see #setToleranceMm(int)
	 * @model
	 * @generated
	 */
	int getToleranceMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getToleranceMm <em>Tolerance Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance Mm</em>' attribute.
	 * @see #getToleranceMm()
	 * @generated
	 */
	void setToleranceMm(int value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Street address of the shop [地址] on title blocks, lists and quotations; from the store master or typed, may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Franchisee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person or company that runs the shop [加盟商]; from the store master or typed, may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Franchisee</em>' attribute.
	 * @see #setFranchisee(String)
	 * @model
	 * @generated
	 */
	String getFranchisee();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getFranchisee <em>Franchisee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Franchisee</em>' attribute.
	 * @see #getFranchisee()
	 * @generated
	 */
	void setFranchisee(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Telephone of the shop or its franchisee [联系电话] as it is dialled or written; from the store master or typed, may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @model
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.Store#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

} // Store
