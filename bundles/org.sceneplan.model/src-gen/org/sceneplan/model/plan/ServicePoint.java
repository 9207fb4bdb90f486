/**
 */
package org.sceneplan.model.plan;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connection for power, water, drain, gas, exhaust or network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.ServicePoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.ServicePoint#getStatus <em>Status</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.ServicePoint#getXMm <em>XMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.ServicePoint#getYMm <em>YMm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.ServicePoint#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.ServicePoint#getCapacityW <em>Capacity W</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.ServicePoint#getDiameterMm <em>Diameter Mm</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.ServicePoint#getSource <em>Source</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.ServicePoint#getServes <em>Serves</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface ServicePoint extends Identified, Lockable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.ServiceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What comes out of or goes into the point [种类].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.plan.ServiceKind
	 * @see #setKind(ServiceKind)
	 * @model
	 * @generated
	 */
	ServiceKind getKind();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.ServicePoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.plan.ServiceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ServiceKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.plan.ServiceStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Found by the survey or asked for by the plan [状态].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.sceneplan.model.plan.ServiceStatus
	 * @see #setStatus(ServiceStatus)
	 * @model
	 * @generated
	 */
	ServiceStatus getStatus();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.ServicePoint#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.sceneplan.model.plan.ServiceStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ServiceStatus value);

	/**
	 * Returns the value of the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in mm, x of the survey frame [x].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>XMm</em>' attribute.
	 * @see #setXMm(int)
	 * @model
	 * @generated
	 */
	int getXMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.ServicePoint#getXMm <em>XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>XMm</em>' attribute.
	 * @see #getXMm()
	 * @generated
	 */
	void setXMm(int value);

	/**
	 * Returns the value of the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in mm, y of the survey frame [y].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>YMm</em>' attribute.
	 * @see #setYMm(int)
	 * @model
	 * @generated
	 */
	int getYMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.ServicePoint#getYMm <em>YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>YMm</em>' attribute.
	 * @see #getYMm()
	 * @generated
	 */
	void setYMm(int value);

	/**
	 * Returns the value of the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height above the floor; 0 = not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(int)
	 * @model
	 * @generated
	 */
	int getHeightMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.ServicePoint#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Capacity W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electrical capacity in W; 0 = not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity W</em>' attribute.
	 * @see #setCapacityW(int)
	 * @model
	 * @generated
	 */
	int getCapacityW();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.ServicePoint#getCapacityW <em>Capacity W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity W</em>' attribute.
	 * @see #getCapacityW()
	 * @generated
	 */
	void setCapacityW(int value);

	/**
	 * Returns the value of the '<em><b>Diameter Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nominal diameter of pipe or duct; 0 = not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter Mm</em>' attribute.
	 * @see #setDiameterMm(int)
	 * @model
	 * @generated
	 */
	int getDiameterMm();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.ServicePoint#getDiameterMm <em>Diameter Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter Mm</em>' attribute.
	 * @see #getDiameterMm()
	 * @generated
	 */
	void setDiameterMm(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a planned point: the surveyed point of the same medium that feeds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(ServicePoint)
	 * @model
	 * @generated
	 */
	ServicePoint getSource();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.ServicePoint#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(ServicePoint value);

	/**
	 * Returns the value of the '<em><b>Serves</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a planned point: the fixture it was planned for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serves</em>' reference.
	 * @see #setServes(Fixture)
	 * @model
	 * @generated
	 */
	Fixture getServes();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.plan.ServicePoint#getServes <em>Serves</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serves</em>' reference.
	 * @see #getServes()
	 * @generated
	 */
	void setServes(Fixture value);

} // ServicePoint
