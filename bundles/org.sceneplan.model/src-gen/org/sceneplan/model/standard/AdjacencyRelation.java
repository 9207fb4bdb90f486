/**
 */
package org.sceneplan.model.standard;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Adjacency Relation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether two things attract or repel each other.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getAdjacencyRelation()
 * @model
 * @generated
 */
public enum AdjacencyRelation implements InternalAdjacencyRelation {
	/**
	 * The '<em><b>NEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The closer the better [靠近].
	 * <!-- end-model-doc -->
	 * @see #NEAR_VALUE
	 * @generated
	 * @ordered
	 */
	NEAR(0, "NEAR", "near"),

	/**
	 * The '<em><b>AWAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The farther the better [远离].
	 * <!-- end-model-doc -->
	 * @see #AWAY_VALUE
	 * @generated
	 * @ordered
	 */
	AWAY(1, "AWAY", "away");

	/**
	 * The '<em><b>NEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The closer the better [靠近].
	 * <!-- end-model-doc -->
	 * @see #NEAR
	 * @model literal="near"
	 * @generated
	 * @ordered
	 */
	public static final int NEAR_VALUE = 0;

	/**
	 * The '<em><b>AWAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The farther the better [远离].
	 * <!-- end-model-doc -->
	 * @see #AWAY
	 * @model literal="away"
	 * @generated
	 * @ordered
	 */
	public static final int AWAY_VALUE = 1;

	/**
	 * An array of all the '<em><b>Adjacency Relation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AdjacencyRelation[] VALUES_ARRAY =
		new AdjacencyRelation[] {
			NEAR,
			AWAY,
		};

	/**
	 * A public read-only list of all the '<em><b>Adjacency Relation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AdjacencyRelation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Adjacency Relation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AdjacencyRelation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AdjacencyRelation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Adjacency Relation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AdjacencyRelation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AdjacencyRelation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Adjacency Relation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AdjacencyRelation get(int value) {
		switch (value) {
			case NEAR_VALUE: return NEAR;
			case AWAY_VALUE: return AWAY;
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
	private AdjacencyRelation(int value, String name, String literal) {
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
	
} //AdjacencyRelation

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalAdjacencyRelation extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
