/**
 */
package org.sceneplan.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.LayerState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layer State</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sceneplan.model.plan.impl.LayerStateImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LayerStateImpl#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.sceneplan.model.plan.impl.LayerStateImpl#getLocked <em>Locked</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayerStateImpl extends IdentifiedImpl implements LayerState {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHidden() <em>Hidden</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHidden()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> hidden;

	/**
	 * The cached value of the '{@link #getLocked() <em>Locked</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocked()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> locked;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayerStateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackageImpl.Literals.LAYER_STATE;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackageImpl.LAYER_STATE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getHidden() {
		if (hidden == null) {
			hidden = new EObjectResolvingEList<Layer>(Layer.class, this, PlanPackageImpl.LAYER_STATE__HIDDEN);
		}
		return hidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getLocked() {
		if (locked == null) {
			locked = new EObjectResolvingEList<Layer>(Layer.class, this, PlanPackageImpl.LAYER_STATE__LOCKED);
		}
		return locked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackageImpl.LAYER_STATE__NAME:
				return getName();
			case PlanPackageImpl.LAYER_STATE__HIDDEN:
				return getHidden();
			case PlanPackageImpl.LAYER_STATE__LOCKED:
				return getLocked();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackageImpl.LAYER_STATE__NAME:
				setName((String)newValue);
				return;
			case PlanPackageImpl.LAYER_STATE__HIDDEN:
				getHidden().clear();
				getHidden().addAll((Collection<? extends Layer>)newValue);
				return;
			case PlanPackageImpl.LAYER_STATE__LOCKED:
				getLocked().clear();
				getLocked().addAll((Collection<? extends Layer>)newValue);
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
			case PlanPackageImpl.LAYER_STATE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PlanPackageImpl.LAYER_STATE__HIDDEN:
				getHidden().clear();
				return;
			case PlanPackageImpl.LAYER_STATE__LOCKED:
				getLocked().clear();
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
			case PlanPackageImpl.LAYER_STATE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PlanPackageImpl.LAYER_STATE__HIDDEN:
				return hidden != null && !hidden.isEmpty();
			case PlanPackageImpl.LAYER_STATE__LOCKED:
				return locked != null && !locked.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(')');
		return result.toString();
	}

} //LayerStateImpl
