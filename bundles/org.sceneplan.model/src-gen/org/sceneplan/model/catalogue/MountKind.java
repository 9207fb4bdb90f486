/**
 */
package org.sceneplan.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Mount Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a product stands or hangs where it is used; decides where on a fixture it can be shown.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.catalogue.impl.CataloguePackageImpl#getMountKind()
 * @model
 * @generated
 */
public enum MountKind implements InternalMountKind {
	/**
	 * The '<em><b>FLOOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands on the floor or a plinth [落地].
	 * <!-- end-model-doc -->
	 * @see #FLOOR_VALUE
	 * @generated
	 * @ordered
	 */
	FLOOR(0, "FLOOR", "floor"),

	/**
	 * The '<em><b>WALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hangs on a wall or panel [壁挂].
	 * <!-- end-model-doc -->
	 * @see #WALL_VALUE
	 * @generated
	 * @ordered
	 */
	WALL(1, "WALL", "wall"),

	/**
	 * The '<em><b>TABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands on a table or shelf [台面].
	 * <!-- end-model-doc -->
	 * @see #TABLE_VALUE
	 * @generated
	 * @ordered
	 */
	TABLE(2, "TABLE", "table"),

	/**
	 * The '<em><b>BUILT IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sits in a cabinet [嵌入].
	 * <!-- end-model-doc -->
	 * @see #BUILT_IN_VALUE
	 * @generated
	 * @ordered
	 */
	BUILT_IN(3, "BUILT_IN", "built"),

	/**
	 * The '<em><b>CEILING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hangs from or sits in the ceiling [吊顶].
	 * <!-- end-model-doc -->
	 * @see #CEILING_VALUE
	 * @generated
	 * @ordered
	 */
	CEILING(4, "CEILING", "ceil");

	/**
	 * The '<em><b>FLOOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands on the floor or a plinth [落地].
	 * <!-- end-model-doc -->
	 * @see #FLOOR
	 * @model literal="floor"
	 * @generated
	 * @ordered
	 */
	public static final int FLOOR_VALUE = 0;

	/**
	 * The '<em><b>WALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hangs on a wall or panel [壁挂].
	 * <!-- end-model-doc -->
	 * @see #WALL
	 * @model literal="wall"
	 * @generated
	 * @ordered
	 */
	public static final int WALL_VALUE = 1;

	/**
	 * The '<em><b>TABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands on a table or shelf [台面].
	 * <!-- end-model-doc -->
	 * @see #TABLE
	 * @model literal="table"
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_VALUE = 2;

	/**
	 * The '<em><b>BUILT IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sits in a cabinet [嵌入].
	 * <!-- end-model-doc -->
	 * @see #BUILT_IN
	 * @model literal="built"
	 * @generated
	 * @ordered
	 */
	public static final int BUILT_IN_VALUE = 3;

	/**
	 * The '<em><b>CEILING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hangs from or sits in the ceiling [吊顶].
	 * <!-- end-model-doc -->
	 * @see #CEILING
	 * @model literal="ceil"
	 * @generated
	 * @ordered
	 */
	public static final int CEILING_VALUE = 4;

	/**
	 * An array of all the '<em><b>Mount Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MountKind[] VALUES_ARRAY =
		new MountKind[] {
			FLOOR,
			WALL,
			TABLE,
			BUILT_IN,
			CEILING,
		};

	/**
	 * A public read-only list of all the '<em><b>Mount Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MountKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mount Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MountKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MountKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mount Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MountKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MountKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mount Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MountKind get(int value) {
		switch (value) {
			case FLOOR_VALUE: return FLOOR;
			case WALL_VALUE: return WALL;
			case TABLE_VALUE: return TABLE;
			case BUILT_IN_VALUE: return BUILT_IN;
			case CEILING_VALUE: return CEILING;
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
	private MountKind(int value, String name, String literal) {
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
	
} //MountKind

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalMountKind extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
