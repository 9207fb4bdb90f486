package org.sceneplan.checklist.quote;

import java.math.BigDecimal;

/**
 * A charge as it falls due.
 *
 * @param charge the charge
 * @param units units charged in all
 * @param cny sum, after a cap
 */
public record ChargeAmount(Charge charge, BigDecimal units, BigDecimal cny) {
}
