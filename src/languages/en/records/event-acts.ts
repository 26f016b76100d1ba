import { setsOf } from '../headed-lines.ts'

/** Verbs of what a state does to another, and the objects that they need to mean it. */
export const acts = setsOf(`
  create: commission committee council subcommittee subcommission taskforce group chamber board panel
  form: commission committee council subcommittee subcommission taskforce group chamber board panel
  found: commission committee council subcommittee subcommission group chamber board panel
  set-up: commission committee council subcommittee subcommission taskforce group chamber board panel
  break: relation relations tie ties link links ground
  sever: relation relations tie ties link links
  cut: relation relations tie ties link links aid assistance
  restore: relation relations tie ties aid assistance
  establish: relation relations tie ties commission committee council subcommittee subcommission taskforce group chamber board panel
  re-establish: relation relations tie ties
  reestablish: relation relations tie ties
  normalise: relation relations tie ties
  normalize: relation relations tie ties
  upgrade: relation relations tie ties
  downgrade: relation relations tie ties
  impose: sanction sanctions embargo blockade ban bans duty duties tariff tariffs tax levy levies curb curbs restriction restrictions quota quotas surcharge
  lift: sanction sanctions embargo blockade ban bans duty duties tariff tariffs tax levy levies curb curbs restriction restrictions quota quotas surcharge
  slap: sanction sanctions duty duties tariff tariffs tax levy levies ban embargo
  levy: duty duties tariff tariffs tax surcharge
  ease: sanction sanctions curb curbs restriction restrictions embargo
  tighten: sanction sanctions curb curbs restriction restrictions embargo
  waive: sanction sanctions duty duties tariff tariffs
  scrap: duty duties tariff tariffs quota quotas ban
  raise: duty duties tariff tariffs
  reduce: duty duties tariff tariffs
  recall: ambassador ambassadors envoy envoys diplomat diplomats commissioner attache consul d'affaires d’affaires d'affaire d’affaire
  withdraw: ambassador ambassadors envoy envoys diplomat diplomats commissioner d'affaires d’affaires d'affaire d’affaire
  expel: ambassador ambassadors envoy envoys diplomat diplomats attache attaches consul commissioner d'affaires d’affaires d'affaire d’affaire
  close: embassy consulate airspace border borders crossing crossings consulates embassies mission bureau
  reopen: embassy consulate airspace border borders crossing crossings consulates embassies mission bureau
  summon: ambassador ambassadors envoy diplomat diplomats attache d'affaires d’affaires d'affaire d’affaire
  call-in: ambassador ambassadors envoy envoys diplomat diplomats attache attaches consul commissioner d'affaires d’affaires d'affaire d’affaire
  call-back: ambassador ambassadors envoy envoys diplomat diplomats attache attaches consul commissioner d'affaires d’affaires d'affaire d’affaire
  call-home: ambassador ambassadors envoy envoys diplomat diplomats attache attaches consul commissioner d'affaires d’affaires d'affaire d’affaire
  kick-out: ambassador ambassadors envoy envoys diplomat diplomats attache attaches consul commissioner d'affaires d’affaires d'affaire d’affaire
  throw-out: ambassador ambassadors envoy envoys diplomat diplomats attache attaches consul commissioner d'affaires d’affaires d'affaire d’affaire
  shut: embassy embassies consulate consulates airspace border borders crossing crossings
  suspend: export exports import imports aid assistance shipment shipments delivery deliveries supply supplies flow flows sale sales purchase purchases
  halt: export exports import imports aid shipment shipments delivery deliveries supply supplies flow flows sale sales purchase purchases
  stop: export exports import imports shipment shipments delivery deliveries supply supplies flow flows sale sales purchase purchases
  resume: export exports import imports aid shipment shipments delivery deliveries relation relations tie ties supply supplies flow flows sale sales purchase purchases
  block: export exports import imports shipment shipments supply supplies flow flows sale sales purchase purchases
  ban: export exports import imports flight flights vessel vessels ship ships
  freeze: asset assets account accounts aid assistance
  unfreeze: asset assets account accounts
  seize: asset assets vessel vessels tanker tankers trawler trawlers ship ships boat boats cargo
  detain: vessel vessels tanker tankers trawler trawlers ship ships boat boats fisherman fishermen crew sailor sailors
  impound: vessel vessels tanker tankers trawler trawlers ship ships boat boats plane planes aircraft
  arrest: vessel vessels tanker tankers trawler trawlers ship ships boat boats fisherman fishermen
  blacklist: company companies firm firms bank banks entity entities individual individuals official officials person people airline airlines vessel vessels ministry businessman businessmen
  sanction: company companies firm firms bank banks entity entities individual individuals official officials person people airline airlines vessel vessels ministry businessman businessmen
  bar: import imports export exports vessel vessels ship ships flight flights plane planes
  outlaw: import imports export exports
  prohibit: import imports export exports
  hit: sanction sanctions embargo tariff tariffs duty duties
  target: sanction sanctions embargo tariff tariffs duty duties
  punish: sanction sanctions embargo tariff tariffs duty duties
  extend: sanction sanctions embargo blockade
  renew: sanction sanctions embargo
  widen: sanction sanctions embargo
  broaden: sanction sanctions embargo
  toughen: sanction sanctions embargo
  prolong: sanction sanctions embargo
  remove: sanction sanctions embargo tariff tariffs duty duties quota quotas
  revoke: sanction sanctions embargo
  repeal: sanction sanctions embargo
  drop: sanction sanctions embargo tariff tariffs duty duties
  announce: sanction sanctions embargo
  initiate: investigation inquiry enquiry probe
  lay: stone cornerstone wreath wreaths
`)
