/**
 */
package org.sceneplan.model.standard;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zone Standard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the standard asks of one zone: share of the floor, place, services and fixtures [区域标准].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getCode <em>Code</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getNameZh <em>Name Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getMinPercent <em>Min Percent</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getTargetPercent <em>Target Percent</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getMaxPercent <em>Max Percent</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#isMandatory <em>Mandatory</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getTint <em>Tint</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#isNeedsWall <em>Needs Wall</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getUtilities <em>Utilities</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.ZoneStandard#getFixtures <em>Fixtures</em>}</li>
 * </ul>
 *
 * @model
 * @generated
 */
public interface ZoneStandard extends Sourced {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the zone in plans and rules [编码], for example KITCHEN; unique in the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#getCode <em>Code</em>}' attribute.
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
	 * Chinese name on drawings and lists [名称].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Zh</em>' attribute.
	 * @see #setNameZh(String)
	 * @model
	 * @generated
	 */
	String getNameZh();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#getNameZh <em>Name Zh</em>}' attribute.
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
	 * English name on drawings and lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name En</em>' attribute.
	 * @see #setNameEn(String)
	 * @model
	 * @generated
	 */
	String getNameEn();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#getNameEn <em>Name En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name En</em>' attribute.
	 * @see #getNameEn()
	 * @generated
	 */
	void setNameEn(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sceneplan.model.standard.ZoneKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the zone is for [类型]; decides where the automatic layout wants it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.standard.ZoneKind
	 * @see #setKind(ZoneKind)
	 * @model
	 * @generated
	 */
	ZoneKind getKind();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sceneplan.model.standard.ZoneKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ZoneKind value);

	/**
	 * Returns the value of the '<em><b>Min Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least share of the total store area in percent [下限]; 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Percent</em>' attribute.
	 * @see #setMinPercent(double)
	 * @model
	 * @generated
	 */
	double getMinPercent();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#getMinPercent <em>Min Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Percent</em>' attribute.
	 * @see #getMinPercent()
	 * @generated
	 */
	void setMinPercent(double value);

	/**
	 * Returns the value of the '<em><b>Target Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share the automatic layout aims at, in percent [目标]; between the limits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Percent</em>' attribute.
	 * @see #setTargetPercent(double)
	 * @model
	 * @generated
	 */
	double getTargetPercent();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#getTargetPercent <em>Target Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Percent</em>' attribute.
	 * @see #getTargetPercent()
	 * @generated
	 */
	void setTargetPercent(double value);

	/**
	 * Returns the value of the '<em><b>Max Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest share of the total store area in percent [上限]; 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Percent</em>' attribute.
	 * @see #setMaxPercent(double)
	 * @model
	 * @generated
	 */
	double getMaxPercent();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#getMaxPercent <em>Max Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Percent</em>' attribute.
	 * @see #getMaxPercent()
	 * @generated
	 */
	void setMaxPercent(double value);

	/**
	 * Returns the value of the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A store without the zone is not of the format [必设].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mandatory</em>' attribute.
	 * @see #setMandatory(boolean)
	 * @model
	 * @generated
	 */
	boolean isMandatory();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#isMandatory <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mandatory</em>' attribute.
	 * @see #isMandatory()
	 * @generated
	 */
	void setMandatory(boolean value);

	/**
	 * Returns the value of the '<em><b>Tint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fill colour in drawings, #RRGGBB, readable in print.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tint</em>' attribute.
	 * @see #setTint(String)
	 * @model
	 * @generated
	 */
	String getTint();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#getTint <em>Tint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tint</em>' attribute.
	 * @see #getTint()
	 * @generated
	 */
	void setTint(String value);

	/**
	 * Returns the value of the '<em><b>Needs Wall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The zone wants to lie along the outer wall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs Wall</em>' attribute.
	 * @see #setNeedsWall(boolean)
	 * @model
	 * @generated
	 */
	boolean isNeedsWall();

	/**
	 * Sets the value of the '{@link org.sceneplan.model.standard.ZoneStandard#isNeedsWall <em>Needs Wall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Needs Wall</em>' attribute.
	 * @see #isNeedsWall()
	 * @generated
	 */
	void setNeedsWall(boolean value);

	/**
	 * Returns the value of the '<em><b>Utilities</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service kinds the zone needs within reach, for example water.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Utilities</em>' attribute list.
	 * @model
	 * @generated
	 */
	EList<String> getUtilities();

	/**
	 * Returns the value of the '<em><b>Fixtures</b></em>' containment reference list.
	 * The list contents are of type {@link org.sceneplan.model.standard.FixtureAllotment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixtures the zone may or must have [道具配置]; each type once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixtures</em>' containment reference list.
	 * @model containment="true"
	 * @generated
	 */
	EList<FixtureAllotment> getFixtures();

} // ZoneStandard
