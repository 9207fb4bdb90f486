/**
 */
package org.sceneplan.model.standard;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Placing</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where in its zone a fixture wants to stand.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getPlacing()
 * @model
 * @generated
 */
public enum Placing implements InternalPlacing {
	/**
	 * The '<em><b>WALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Back to the outer shell or an inner wall [靠墙].
	 * <!-- end-model-doc -->
	 * @see #WALL_VALUE
	 * @generated
	 * @ordered
	 */
	WALL(0, "WALL", "wall"),

	/**
	 * The '<em><b>ISLAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free in the floor, reached from all sides; may stand back to back with its like [中岛].
	 * <!-- end-model-doc -->
	 * @see #ISLAND_VALUE
	 * @generated
	 * @ordered
	 */
	ISLAND(1, "ISLAND", "island"),

	/**
	 * The '<em><b>WINDOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Along a shop window [橱窗].
	 * <!-- end-model-doc -->
	 * @see #WINDOW_VALUE
	 * @generated
	 * @ordered
	 */
	WINDOW(2, "WINDOW", "window"),

	/**
	 * The '<em><b>ANYWHERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Back to a wall while there is room, else as an island [不限].
	 * <!-- end-model-doc -->
	 * @see #ANYWHERE_VALUE
	 * @generated
	 * @ordered
	 */
	ANYWHERE(3, "ANYWHERE", "anywhere");

	/**
	 * The '<em><b>WALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Back to the outer shell or an inner wall [靠墙].
	 * <!-- end-model-doc -->
	 * @see #WALL
	 * @model literal="wall"
	 * @generated
	 * @ordered
	 */
	public static final int WALL_VALUE = 0;

	/**
	 * The '<em><b>ISLAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free in the floor, reached from all sides; may stand back to back with its like [中岛].
	 * <!-- end-model-doc -->
	 * @see #ISLAND
	 * @model literal="island"
	 * @generated
	 * @ordered
	 */
	public static final int ISLAND_VALUE = 1;

	/**
	 * The '<em><b>WINDOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Along a shop window [橱窗].
	 * <!-- end-model-doc -->
	 * @see #WINDOW
	 * @model literal="window"
	 * @generated
	 * @ordered
	 */
	public static final int WINDOW_VALUE = 2;

	/**
	 * The '<em><b>ANYWHERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Back to a wall while there is room, else as an island [不限].
	 * <!-- end-model-doc -->
	 * @see #ANYWHERE
	 * @model literal="anywhere"
	 * @generated
	 * @ordered
	 */
	public static final int ANYWHERE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Placing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Placing[] VALUES_ARRAY =
		new Placing[] {
			WALL,
			ISLAND,
			WINDOW,
			ANYWHERE,
		};

	/**
	 * A public read-only list of all the '<em><b>Placing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Placing> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Placing</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Placing get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Placing result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Placing</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Placing getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Placing result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Placing</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Placing get(int value) {
		switch (value) {
			case WALL_VALUE: return WALL;
			case ISLAND_VALUE: return ISLAND;
			case WINDOW_VALUE: return WINDOW;
			case ANYWHERE_VALUE: return ANYWHERE;
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
	private Placing(int value, String name, String literal) {
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
	
} //Placing

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalPlacing extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
