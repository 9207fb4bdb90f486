/**
 */
package org.sceneplan.model.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Measured By</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the shell was measured.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getMeasuredBy()
 * @model
 * @generated
 */
public enum MeasuredBy implements InternalMeasuredBy {
	/**
	 * The '<em><b>TAPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tape on site [卷尺]; what a survey that says nothing counts as.
	 * <!-- end-model-doc -->
	 * @see #TAPE_VALUE
	 * @generated
	 * @ordered
	 */
	TAPE(0, "TAPE", "tape"),

	/**
	 * The '<em><b>LASER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Laser distance meter or scanner on site [激光].
	 * <!-- end-model-doc -->
	 * @see #LASER_VALUE
	 * @generated
	 * @ordered
	 */
	LASER(1, "LASER", "laser"),

	/**
	 * The '<em><b>DRAWING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taken from a building drawing, not measured on site [图纸]: check on site before fixtures are made.
	 * <!-- end-model-doc -->
	 * @see #DRAWING_VALUE
	 * @generated
	 * @ordered
	 */
	DRAWING(2, "DRAWING", "drawing");

	/**
	 * The '<em><b>TAPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tape on site [卷尺]; what a survey that says nothing counts as.
	 * <!-- end-model-doc -->
	 * @see #TAPE
	 * @model literal="tape"
	 * @generated
	 * @ordered
	 */
	public static final int TAPE_VALUE = 0;

	/**
	 * The '<em><b>LASER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Laser distance meter or scanner on site [激光].
	 * <!-- end-model-doc -->
	 * @see #LASER
	 * @model literal="laser"
	 * @generated
	 * @ordered
	 */
	public static final int LASER_VALUE = 1;

	/**
	 * The '<em><b>DRAWING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taken from a building drawing, not measured on site [图纸]: check on site before fixtures are made.
	 * <!-- end-model-doc -->
	 * @see #DRAWING
	 * @model literal="drawing"
	 * @generated
	 * @ordered
	 */
	public static final int DRAWING_VALUE = 2;

	/**
	 * An array of all the '<em><b>Measured By</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MeasuredBy[] VALUES_ARRAY =
		new MeasuredBy[] {
			TAPE,
			LASER,
			DRAWING,
		};

	/**
	 * A public read-only list of all the '<em><b>Measured By</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MeasuredBy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Measured By</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasuredBy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasuredBy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Measured By</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasuredBy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasuredBy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Measured By</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasuredBy get(int value) {
		switch (value) {
			case TAPE_VALUE: return TAPE;
			case LASER_VALUE: return LASER;
			case DRAWING_VALUE: return DRAWING;
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
	private MeasuredBy(int value, String name, String literal) {
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
	
} //MeasuredBy

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalMeasuredBy extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
