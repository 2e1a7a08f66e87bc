# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.parameters

import data.halo.lib

# METADATA
# title: parameter of a Class outside its template's range
# description: Each numeric parameter lies in the range that the template was audited for.
# custom:
#   code: HC2111
#   severity: error
#   remedy: choose a value inside the range, or use a template with another
#   source: the template's classBounds; the factory enforces them on chain
class_in_range contains finding if {
	some entry in lib.classes
	some i, bound in entry.template.classBounds
	not fits(entry.class.values, i, bound)
	path := object.get(input.fields, [entry.class.template, "class", bound.name], "class")
	finding := lib.finding(entry.class, path, outside(bound, entry.class.values, i, entry.class, entry.template))
}

# METADATA
# title: parameter of a Unit outside its template's range
# description: Each numeric parameter lies in the range that the template was audited for.
# custom:
#   code: HC2112
#   severity: error
#   remedy: choose a value inside the range, or use a template with another
#   source: the template's unitBounds; the factory enforces them on chain
unit_in_range contains finding if {
	some entry in lib.units
	some i, bound in entry.template.unitBounds
	not fits(entry.unit.values, i, bound)
	path := object.get(input.fields, [entry.class.template, "unit", bound.name], "unit")
	finding := lib.finding(entry.unit, path, outside(bound, entry.unit.values, i, entry.class, entry.template))
}

# fits reads the value itself. A missing value makes it undefined, so it does not fit.
fits(values, i, bound) if lib.within(values[i], bound)

outside(bound, values, i, class, template) := sprintf(
	"%s is %s, outside of %s to %s that the template %s allows",
	[bound.name, written(bound, values, i, template), shown(bound, bound.min, template), shown(bound, bound.max, template), class.template],
)

written(bound, values, i, template) := shown(bound, values[i], template)

written(_, values, i, _) := "missing" if i >= count(values)

shown(bound, value, template) := lib.separated(lib.tokens(value, template.decimals)) if bound.unit == "tokens"

shown(bound, value, _) := plain(bound.name, value) if bound.unit != "tokens"

plain(name, value) := lib.percent(value) if {
	name in lib.rates
} else := lib.span(value) if {
	name in lib.durations
} else := lib.separated(value)

# METADATA
# title: more parameters than the template has
# description: Nothing would judge a value without a bound.
# custom:
#   code: HC2113
#   severity: error
#   remedy: use the parameters that the template names, in its order
#   source: a value that no rule can judge is denied
counted contains finding if {
	some entry in lib.classes
	count(entry.class.values) != count(entry.template.classBounds)
	finding := lib.finding(entry.class, "class.parameters", sprintf("%d values for the template's %d parameters", [count(entry.class.values), count(entry.template.classBounds)]))
}

counted contains finding if {
	some entry in lib.units
	count(entry.unit.values) != count(entry.template.unitBounds)
	finding := lib.finding(entry.unit, "unit", sprintf("%d values for the template's %d parameters", [count(entry.unit.values), count(entry.template.unitBounds)]))
}

# METADATA
# title: asset that the template does not allow
# description: A template is approved for assets that its audits looked at.
# custom:
#   code: HC2114
#   severity: error
#   remedy: use one of the template's assets
#   source: the template's ranges.assets
asset_allowed contains finding if {
	some entry in lib.limited
	not entry.asset in entry.template.ranges.assets
	finding := lib.finding(entry.of, asset_field(entry), sprintf("the template %s allows %s, not %s", [entry.class.template, concat(", ", entry.template.ranges.assets), entry.asset]))
}

# asset_field is where the asset is written: a Term Unit has its Class's.
asset_field(entry) := "class.facility.asset" if entry.of == entry.class

asset_field(entry) := "unit.asset" if entry.of != entry.class
