/**
 */
package org.sceneplan.model.standard.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sceneplan.model.standard.AdjacencyRelation;
import org.sceneplan.model.standard.AdjacencyRequirement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Adjacency Requirement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.standard.impl.AdjacencyRequirementImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.AdjacencyRequirementImpl#getOther <em>Other</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.AdjacencyRequirementImpl#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.AdjacencyRequirementImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.AdjacencyRequirementImpl#getReasonZh <em>Reason Zh</em>}</li>
 *   <li>{@link org.sceneplan.model.standard.impl.AdjacencyRequirementImpl#getReasonEn <em>Reason En</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdjacencyRequirementImpl extends SourcedImpl implements AdjacencyRequirement {
	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOther() <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOther()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOther() <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOther()
	 * @generated
	 * @ordered
	 */
	protected String other = OTHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected static final AdjacencyRelation RELATION_EDEFAULT = AdjacencyRelation.NEAR;

	/**
	 * The cached value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected AdjacencyRelation relation = RELATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected double weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReasonZh() <em>Reason Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonZh()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_ZH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReasonZh() <em>Reason Zh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonZh()
	 * @generated
	 * @ordered
	 */
	protected String reasonZh = REASON_ZH_EDEFAULT;

	/**
	 * The default value of the '{@link #getReasonEn() <em>Reason En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonEn()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReasonEn() <em>Reason En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonEn()
	 * @generated
	 * @ordered
	 */
	protected String reasonEn = REASON_EN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdjacencyRequirementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StandardPackageImpl.Literals.ADJACENCY_REQUIREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ADJACENCY_REQUIREMENT__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOther() {
		return other;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOther(String newOther) {
		String oldOther = other;
		other = newOther;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ADJACENCY_REQUIREMENT__OTHER, oldOther, other));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdjacencyRelation getRelation() {
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelation(AdjacencyRelation newRelation) {
		AdjacencyRelation oldRelation = relation;
		relation = newRelation == null ? RELATION_EDEFAULT : newRelation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ADJACENCY_REQUIREMENT__RELATION, oldRelation, relation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(double newWeight) {
		double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ADJACENCY_REQUIREMENT__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReasonZh() {
		return reasonZh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReasonZh(String newReasonZh) {
		String oldReasonZh = reasonZh;
		reasonZh = newReasonZh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_ZH, oldReasonZh, reasonZh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReasonEn() {
		return reasonEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReasonEn(String newReasonEn) {
		String oldReasonEn = reasonEn;
		reasonEn = newReasonEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_EN, oldReasonEn, reasonEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__SUBJECT:
				return getSubject();
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__OTHER:
				return getOther();
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__RELATION:
				return getRelation();
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__WEIGHT:
				return getWeight();
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_ZH:
				return getReasonZh();
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_EN:
				return getReasonEn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__SUBJECT:
				setSubject((String)newValue);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__OTHER:
				setOther((String)newValue);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__RELATION:
				setRelation((AdjacencyRelation)newValue);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__WEIGHT:
				setWeight((Double)newValue);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_ZH:
				setReasonZh((String)newValue);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_EN:
				setReasonEn((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__OTHER:
				setOther(OTHER_EDEFAULT);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__RELATION:
				setRelation(RELATION_EDEFAULT);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_ZH:
				setReasonZh(REASON_ZH_EDEFAULT);
				return;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_EN:
				setReasonEn(REASON_EN_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__OTHER:
				return OTHER_EDEFAULT == null ? other != null : !OTHER_EDEFAULT.equals(other);
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__RELATION:
				return relation != RELATION_EDEFAULT;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_ZH:
				return REASON_ZH_EDEFAULT == null ? reasonZh != null : !REASON_ZH_EDEFAULT.equals(reasonZh);
			case StandardPackageImpl.ADJACENCY_REQUIREMENT__REASON_EN:
				return REASON_EN_EDEFAULT == null ? reasonEn != null : !REASON_EN_EDEFAULT.equals(reasonEn);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (subject: ");
		result.append(subject);
		result.append(", other: ");
		result.append(other);
		result.append(", relation: ");
		result.append(relation);
		result.append(", weight: ");
		result.append(weight);
		result.append(", reasonZh: ");
		result.append(reasonZh);
		result.append(", reasonEn: ");
		result.append(reasonEn);
		result.append(')');
		return result.toString();
	}

} //AdjacencyRequirementImpl
