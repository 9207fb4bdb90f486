/**
 * Selection list 选型清单 and quotation 工程报价单 of an engineering project: the products of a plan, taken as one dwelling,
 * times the dwellings of each building, with prices, charges, tax and totals. Source: field notes 11 [S67a] [S67b] [K].
 */
package org.sceneplan.checklist.quote;
