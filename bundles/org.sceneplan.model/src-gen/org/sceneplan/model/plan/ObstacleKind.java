/**
 */
package org.sceneplan.model.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Obstacle Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Fixed thing on the floor that nothing may be placed on.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getObstacleKind()
 * @model
 * @generated
 */
public enum ObstacleKind implements InternalObstacleKind {
	/**
	 * The '<em><b>STAIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stair [楼梯]; off the ground floor it counts as a way out.
	 * <!-- end-model-doc -->
	 * @see #STAIR_VALUE
	 * @generated
	 * @ordered
	 */
	STAIR(0, "STAIR", "stair"),

	/**
	 * The '<em><b>LIFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passenger or goods lift [电梯].
	 * <!-- end-model-doc -->
	 * @see #LIFT_VALUE
	 * @generated
	 * @ordered
	 */
	LIFT(1, "LIFT", "lift"),

	/**
	 * The '<em><b>SHAFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duct or pipe shaft [管井].
	 * <!-- end-model-doc -->
	 * @see #SHAFT_VALUE
	 * @generated
	 * @ordered
	 */
	SHAFT(2, "SHAFT", "shaft"),

	/**
	 * The '<em><b>FIRE SHUTTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Track of a fire shutter [防火卷帘]; 0.3 m stay free on both sides [S14].
	 * <!-- end-model-doc -->
	 * @see #FIRE_SHUTTER_VALUE
	 * @generated
	 * @ordered
	 */
	FIRE_SHUTTER(3, "FIRE_SHUTTER", "fireShutter"),

	/**
	 * The '<em><b>HYDRANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Indoor hydrant cabinet [消火栓].
	 * <!-- end-model-doc -->
	 * @see #HYDRANT_VALUE
	 * @generated
	 * @ordered
	 */
	HYDRANT(4, "HYDRANT", "hydrant"),

	/**
	 * The '<em><b>PANEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electrical distribution box [配电箱].
	 * <!-- end-model-doc -->
	 * @see #PANEL_VALUE
	 * @generated
	 * @ordered
	 */
	PANEL(5, "PANEL", "panel"),

	/**
	 * The '<em><b>VOID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opening in the floor [中空].
	 * <!-- end-model-doc -->
	 * @see #VOID_VALUE
	 * @generated
	 * @ordered
	 */
	VOID(6, "VOID", "void");

	/**
	 * The '<em><b>STAIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stair [楼梯]; off the ground floor it counts as a way out.
	 * <!-- end-model-doc -->
	 * @see #STAIR
	 * @model literal="stair"
	 * @generated
	 * @ordered
	 */
	public static final int STAIR_VALUE = 0;

	/**
	 * The '<em><b>LIFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passenger or goods lift [电梯].
	 * <!-- end-model-doc -->
	 * @see #LIFT
	 * @model literal="lift"
	 * @generated
	 * @ordered
	 */
	public static final int LIFT_VALUE = 1;

	/**
	 * The '<em><b>SHAFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duct or pipe shaft [管井].
	 * <!-- end-model-doc -->
	 * @see #SHAFT
	 * @model literal="shaft"
	 * @generated
	 * @ordered
	 */
	public static final int SHAFT_VALUE = 2;

	/**
	 * The '<em><b>FIRE SHUTTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Track of a fire shutter [防火卷帘]; 0.3 m stay free on both sides [S14].
	 * <!-- end-model-doc -->
	 * @see #FIRE_SHUTTER
	 * @model literal="fireShutter"
	 * @generated
	 * @ordered
	 */
	public static final int FIRE_SHUTTER_VALUE = 3;

	/**
	 * The '<em><b>HYDRANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Indoor hydrant cabinet [消火栓].
	 * <!-- end-model-doc -->
	 * @see #HYDRANT
	 * @model literal="hydrant"
	 * @generated
	 * @ordered
	 */
	public static final int HYDRANT_VALUE = 4;

	/**
	 * The '<em><b>PANEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electrical distribution box [配电箱].
	 * <!-- end-model-doc -->
	 * @see #PANEL
	 * @model literal="panel"
	 * @generated
	 * @ordered
	 */
	public static final int PANEL_VALUE = 5;

	/**
	 * The '<em><b>VOID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opening in the floor [中空].
	 * <!-- end-model-doc -->
	 * @see #VOID
	 * @model literal="void"
	 * @generated
	 * @ordered
	 */
	public static final int VOID_VALUE = 6;

	/**
	 * An array of all the '<em><b>Obstacle Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ObstacleKind[] VALUES_ARRAY =
		new ObstacleKind[] {
			STAIR,
			LIFT,
			SHAFT,
			FIRE_SHUTTER,
			HYDRANT,
			PANEL,
			VOID,
		};

	/**
	 * A public read-only list of all the '<em><b>Obstacle Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ObstacleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Obstacle Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObstacleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ObstacleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Obstacle Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObstacleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ObstacleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Obstacle Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObstacleKind get(int value) {
		switch (value) {
			case STAIR_VALUE: return STAIR;
			case LIFT_VALUE: return LIFT;
			case SHAFT_VALUE: return SHAFT;
			case FIRE_SHUTTER_VALUE: return FIRE_SHUTTER;
			case HYDRANT_VALUE: return HYDRANT;
			case PANEL_VALUE: return PANEL;
			case VOID_VALUE: return VOID;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ObstacleKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ObstacleKind

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalObstacleKind extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
