/**
 * Units as words: UCUM-style symbol, what one of it is in that symbol where not 1, and its names.
 * A slash joins the ways to say the same; `_` is a space.
 */
export const UNIT_NAMES = `
% 1 %/percent/per_cent/per-cent/percents/pct/pc
pp 1 percentage_point/percentage_points/percentage-point/percentage-points/percent_points/pp/pps/ppt/ppts/%_points
pp 0.01 basis_point/basis_points/bps
‰ 1 ‰/per_mille/per_mil
t 1 ton/tons/tonne/tonnes/metric_ton/metric_tons/metric_tonne/metric_tonnes/metric-ton/metric-tons/mt
t/a 1000000 mtpa/MTPA/mmtpa/MMTPA/Mtpa/mta/Mta
t/a 1 tpa/tpy
t/d 1 tpd/t/d
t 1000 kiloton/kilotons/kilotonne/kilotonnes/kt
t 1000000 megaton/megatons/megatonne/megatonnes/Mt
Gt 1 gigaton/gigatons/gigatonne/gigatonnes
[ston_av] 1 short_ton/short_tons
[lton_av] 1 long_ton/long_tons
dwt 1 deadweight_ton/deadweight_tons/deadweight_tonnes/dwt/DWT
kg 100 quintal/quintals/centner/centners
kg 1 kilogram/kilograms/kilogramme/kilogrammes/kilo/kilos/kg/kgs
g 1 gram/grams/gramme/grammes/gr
mg 1 milligram/milligrams/milligramme/milligrammes/mg
ug 1 microgram/micrograms/microgramme/microgrammes/μg/µg/mcg
[lb_av] 1 lb/lbs
[oz_av] 1 ounce/ounces/oz
[oz_tr] 1 troy_ounce/troy_ounces
[car_m] 1 carat/carats
[bu_us] 1 bushel/bushels
TEU 1 TEU/TEUs/twenty-foot_equivalent_unit/twenty-foot_equivalent_units/twenty-foot_equivalents/twenty-foot_equivalent/20-foot_equivalent_units/twenty-foot_containers/20-foot_containers/20ft_containers/twenty-foot_container/20-foot_container
FEU 1 FEU/FEUs/forty-foot_equivalent_units
L 1 litre/litres/liter/liters/ltr/ltrs
mL 1 millilitre/millilitres/milliliter/milliliters/ml
hL 1 hectolitre/hectolitres/hectoliter/hectoliters
[gal_us] 1 gallon/gallons/gal
bbl 1 barrel/barrels/bbl/bbls/barrels_of_oil_equivalent/boe
bbl/d 1 barrel_per_day/barrels_per_day/barrels_a_day/barrel_a_day/barrels-per-day/barrel-per-day/barrel-a-day/barrels-a-day/barrels_of_oil_per_day/barrels_of_oil_a_day/barrels_of_crude_per_day/barrels_of_crude_a_day/barrels_of_crude_oil_per_day/barrels_of_crude_oil_a_day/barrels_daily/bpd/b/d/bbl/d/bopd/boepd/boe/d
bbl/d 1000 kbpd/kb/d/kbd
bbl/d 1000000 mbpd/mb/d
m 1 metre/metres/meter/meters/mtr/mtrs
km 1 kilometre/kilometres/kilometer/kilometers/km/kms
cm 1 centimetre/centimetres/centimeter/centimeters/cm
dm 1 decimetre/decimetres/decimeter/decimeters/dm
mm 1 millimetre/millimetres/millimeter/millimeters/mm
um 1 micrometre/micrometres/micrometer/micrometers/micron/microns/μm/µm
nm 1 nanometre/nanometres/nanometer/nanometers/nm
pm 1 picometre/picometres/picometer/picometers
[mi_i] 1 mile/miles
[ft_i] 1 foot/feet/ft
[in_i] 1 inch/inches
[yd_i] 1 yard/yards/yd/yds
[nmi_i] 1 nautical_mile/nautical_miles
m2 1 square_metre/square_metres/square_meter/square_meters/square-metre/square-meter/sq_m/sq._m/sq._metres/sq._meters/sqm/m2/m²/sq_metres/sq_meters/square_m
km2 1 square_kilometre/square_kilometres/square_kilometer/square_kilometers/square-kilometre/square-kilometer/sq_km/sq._km/km2/km²/square_km/sq_kilometres/sq_kilometers
[mi_us]2 1 square_mile/square_miles/square-mile/sq_miles/sq_mi/sq._miles
[ft_i]2 1 square_foot/square_feet/square-foot/sq_ft/sq._ft./sq_feet
ha 1 hectare/hectares/ha
[acr_us] 1 acre/acres
m3 1 cubic_metre/cubic_metres/cubic_meter/cubic_meters/cubic-metre/cubic-meter/cu_m/cu._m/cum/m3/m³/cubic_m/cbm
km3 1 cubic_kilometre/cubic_kilometres/cubic_kilometer/cubic_kilometers/km3/km³
m3 1000000 mcm/MCM/mmcm
m3/d 1000000 mcmd/MCMD/mmcmd/mmscmd/MMSCMD
m3/a 1000000000 bcma
m3 1000000000 bcm/BCM
[cft_i] 1 cubic_foot/cubic_feet/cubic-foot/cu_ft/cf
[cft_i] 1000000 mmcf/MMcf/MMCF
[cft_i]/d 1000000 mmcfd/MMcfd/MMCFD/mmscfd/MMscfd/MMSCFD
[cft_i]/d 1000000000 bcfd/Bcfd
[cft_i] 1000000000 bcf/Bcf
[cft_i] 1000000000000 tcf/Tcf
km/h 1 kilometre_per_hour/kilometres_per_hour/kilometer_per_hour/kilometers_per_hour/kilometres_an_hour/kilometers_an_hour/km/h/kph/kmph/km/hr/kmh/km_per_hour/km_an_hour/kilometers_per_hr/kilometre-per-hour/kilometer-per-hour/kilometre-an-hour/kilometer-an-hour/km_h
[mi_i]/h 1 mile_per_hour/miles_per_hour/miles_an_hour/mph/mile-an-hour/mile-per-hour
[mi_i]/[gal_us] 1 mile_per_gallon/miles_per_gallon/mpg/miles_a_gallon/miles-per-gallon
m/s 1 metre_per_second/metres_per_second/meters_per_second/metres_a_second/meters_a_second/m/s
[kn_i] 1 knot/knots
a 1 year/years/annum/yr/yrs/yr./yrs./year-old/years-old/years_old/year-olds
mo 1 month/months/mos/mos./month-old/months_old
wk 1 week/weeks/wk/wks/week-old/weeks_old
d 1 day/days/day-old/days_old
d 14 fortnight/fortnights
h 1 hour/hours/hr/hrs/hr./hrs.
min 1 minute/minutes/mins/min.
s 1 second/seconds/secs
a 10 decade/decades
a 100 century/centuries
W 1 watt/watts
kW 1 kilowatt/kilowatts/kw
MW 1 megawatt/megawatts/mw/MWe/MWp
GW 1 gigawatt/gigawatts/gw
TW 1 terawatt/terawatts
Wh 1 watt-hour/watt-hours/watt_hours
kWh 1 kilowatt-hour/kilowatt-hours/kilowatt_hour/kilowatt_hours/kilowatthour/kilowatthours/kWh/kwh/kW·h/kW-h/kWhs
MWh 1 megawatt-hour/megawatt-hours/megawatt_hour/megawatt_hours/megawatthours/MWh
GWh 1 gigawatt-hour/gigawatt-hours/gigawatt_hour/gigawatt_hours/GWh
TWh 1 terawatt-hour/terawatt-hours/terawatt_hour/terawatt_hours/TWh
V 1 volt/volts
kV 1 kilovolt/kilovolts/kV
[HP] 1 horsepower/hp
Hz 1 hertz/Hz
kHz 1 kilohertz/kHz
MHz 1 megahertz/MHz
GHz 1 gigahertz/GHz
By 1 byte/bytes
kBy 1 kilobyte/kilobytes/kB
MBy 1 megabyte/megabytes/MB
GBy 1 gigabyte/gigabytes/GB
TBy 1 terabyte/terabytes/TB
bit 1 bit/bits
Mbit/s 1 megabits_per_second/Mbps/mbps/Mbit/s
Gbit/s 1 gigabits_per_second/Gbps/gbps
deg 1 degree/degrees/°
Cel 1 degree_Celsius/degrees_Celsius/degrees_centigrade/degree_centigrade/degrees_C/°C/º_C/ºC/celsius/centigrade
[degF] 1 degree_Fahrenheit/degrees_Fahrenheit/degrees_F/°F/fahrenheit
J 1 joule/joules
MJ 1 megajoule/megajoules
[Btu] 1 BTU/Btu/British_thermal_unit/British_thermal_units
[Btu] 1000000 mmbtu/MMBtu/million_Btu
cal 1 calorie/calories
bar 1 bar/bars
[Richter] 1 Richter
tablespoon 1 tablespoon/tablespoons/tbsp
teaspoon 1 teaspoon/teaspoons/tsp
cup 1 cup/cups
`

/** Symbols of one letter or ones that other words look like: meant only as they are written here. */
export const UNIT_SYMBOLS = `
t t
g g
m m
L L/l
h h
d d
a y
V V
W W
Cel ℃
[degF] ℉
`
