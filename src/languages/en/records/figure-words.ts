import type { Indicator } from '../../../core/indicator.ts'
import type { Side } from '../../figure-frames.ts'
import { words } from '../written-lists.ts'

/** Lines of `meaning: words`, which may run on, as a map from word to meaning; `_` is a space, but not in `[ft_i]`. */
export function meanings<M extends string>(text: string): ReadonlyMap<string, M> {
  const map = new Map<string, M>()
  let meaning = ''
  for (const word of words(text)) {
    if (word.endsWith(':')) meaning = word.slice(0, -1)
    else map.set(word.startsWith('[') ? word : word.replaceAll('_', ' '), meaning as M)
  }
  return map
}

/** Nouns that name what is measured, by base form. */
export const NOUNS = meanings<Indicator>(`
  trade: trade turnover commerce barter
  exports: export reexport re-export exportation sale delivery supply
  imports: import importation purchase
  transit: transit swap
  freight: freight cargo transshipment transhipment trans-shipment traffic haulage shipment throughput freightage carriage
    transportation
  production: production output extraction harvest crop generation manufacturing
  investment: investment financing fund funding finance fdi stake
  contracts: contract deal agreement accord order tender mou memorandum
  capacity: capacity
  price: price tariff fee fare toll rate tax cost rent wage discount
  length: length distance
  area: area acreage
  duration: duration term validity
  share: share proportion percentage quota
  count: number
  other: loan credit grant aid assistance tranche subsidy donation lending imbalance balance relief pledge contribution deposit deficit surplus gdp economy reserve debt revenue budget inflation income profit salary stock
    limit ceiling stockpile remittance arrears arrear liability royalty duty levy surcharge excise interest demand consumption expenditure spending fine compensation damage
`)

/** A modifier and its noun where the noun alone means something else. */
export const COMPOUNDS = meanings<Indicator>(`
  trade: trade_exchange economic_exchange commercial_exchange commodity_exchange goods_exchange trade_transaction commercial_transaction
    economic_interaction trade_interaction economic_tie economic_relation trade_relation economic_cooperation commercial_tie
    bilateral_exchange mutual_exchange foreign_trade barter_trade border_trade trade_cooperation economic_transaction business_turnover
    trade_flow merchandise_trade bilateral_transaction trade_tie
  freight: cargo_turnover freight_turnover passenger_turnover cargo_exchange freight_exchange rail_transport cargo_transport
    freight_transport goods_transport cargo_handling container_handling cargo_flow passenger_flow rail_freight freight_transportation
    cargo_transportation container_transportation rail_transportation road_transport
  transit: transit_traffic transit_cargo transit_freight transit_transport transit_transportation transit_flow transit_shipment gas_swap oil_swap electricity_swap power_swap energy_swap crude_swap
  exports: export_supply export_delivery export_shipment export_quota export_ceiling export_limit gas_supply oil_supply electricity_supply grain_supply energy_supply oil_sale gas_sale gas_delivery oil_delivery arms_sale
    oil_shipment gas_shipment grain_shipment coal_shipment export_turnover export_trade exported_goods exported_product exported_commodity
  imports: import_supply import_delivery import_shipment import_quota import_ceiling import_limit import_turnover import_trade imported_goods imported_product imported_commodity
  production: output_ceiling output_quota output_limit production_ceiling production_quota production_limit oil_output industrial_output steel_output power_generation electricity_generation
  other: import_tariff customs_tariff import_tax export_tax customs_duty
  other: currency_swap prisoner_swap debt_swap trade_deficit trade_surplus trade_balance trade_gap trade_shortfall foreign_exchange exchange_reserve account_deficit budget_deficit exchange_rate
    inflation_rate growth_rate unemployment_rate interest_rate stock_market transit_revenue transit_income
  other: credit_line loan_agreement credit_facility loan_facility swap_line aid_package loan_package rescue_package
  investment: price_tag investment_inflow fdi_inflow capital_inflow investment_stock fdi_stock total_cost construction_cost project_cost estimated_cost overall_cost foreign_capital share_capital authorized_capital authorised_capital charter_capital financing_facility finance_facility finance_line financing_line registered_capital additional_capital invested_capital investment_capital paid-up_capital paid-in_capital chartered_capital working_capital venture_capital fresh_capital
  capacity: storage_capacity
  duration: travel_time transit_time delivery_time shipment_time shipping_time journey_time flight_time transport_time transportation_time
    construction_time waiting_time travelling_time traveling_time
  price: exchange_price transit_fee transit_cost
`)

/** Nouns that only say that something is measured, and which side of a flow. */
export const CARRIERS = meanings<Side>(`
  worth: value worth earning revenue proceeds receipt bill
  amount: volume tonnage weight quantity
  either: exchange level amount figure total sum size rate index indicator magnitude scale potential capacity flow turnover operation market quota cap
    commitment project growth increase rise decrease decline drop fall reduction jump surge expansion boost target goal objective
`)

/** Verbs whose object, or passive subject, is measured. */
export const VERBS = meanings<Indicator>(`
  trade: trade exchange
  exports: export ship dispatch sell supply deliver reexport re-export
  imports: import buy purchase receive procure
  transit: transit swap
  freight: send carry transport handle transship tranship transfer haul load unload move convey
  production: produce manufacture extract mine generate assemble harvest refine pump
  investment: invest allocate finance fund contribute inject earmark disburse provide spend pledge cost pour plough plow channel commit dedicate devote
  other: lend borrow loan donate grant
  length: stretch
  area: occupy
`)

/** Participles before a carrier, which say what it carries: "the exported volume". */
export const DONE = meanings<Indicator>(`
  trade: traded exchanged
  exports: exported shipped sold supplied delivered
  imports: imported purchased bought procured
  transit: transited swapped
  freight: carried transported handled transshipped transhipped hauled loaded unloaded
  production: produced manufactured extracted mined generated harvested
  investment: invested
`)

/** Verbs that a word behind them makes mean another thing. */
export const PHRASAL: ReadonlyMap<string, Indicator | null> = new Map([
  ['carry out', null],
  ['carry on', null],
  ['carry forward', null],
  ['turn out', 'production'],
  ['churn out', 'production'],
])
