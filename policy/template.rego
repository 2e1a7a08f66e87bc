# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.template

import data.halo.lib

thirty_days_ns := ((30 * 24) * 3600) * 1000000000

# METADATA
# title: template, network or asset cannot be resolved
# description: |
#   A Class or Unit that refers to what is not in the Catalog would pass other rules unseen.
# custom:
#   code: HC2101
#   severity: error
#   remedy: declare what is missing, or correct the name
#   source: a value that no rule can judge is denied
resolved contains finding if {
	some halo in input.catalog.halos
	some class in halo.classes
	not resolvable(class)
	finding := lib.finding(class, "class", sprintf("the template %q or the network %q is not in the Catalog", [class.template, class.network]))
}

resolved contains finding if {
	some entry in lib.units
	not entry.network.assets[entry.unit.asset].decimals
	finding := lib.finding(entry.unit, "unit.asset", sprintf("the asset %s is not in the network's table", [entry.unit.asset]))
}

resolvable(class) if {
	input.catalog.templates[class.template]
	input.catalog.networks[class.network]
}

# METADATA
# title: template is not approved
# description: New Classes and Units come from templates that governance has approved.
# custom:
#   code: HC2102
#   severity: error
#   remedy: use an approved version of the template
#   source: "design, \"Templates are pinned code\": template approval is governance's, instance
#     approval follows it"
approved contains finding if {
	some entry in lib.indexed
	entry.template.status != "approved"
	finding := lib.finding(entry.class, "class.template", sprintf("the template %s is %s", [entry.class.template, entry.template.status]))
}

# METADATA
# title: template has expired
# description: An approval ends; from then on the registry refuses new Classes too.
# custom:
#   code: HC2103
#   severity: error
#   remedy: use a version of the template that is still approved, or have this one approved anew
#     under a new version
#   source: TemplateRegistry refuses at `expires`
unexpired contains finding if {
	some entry in lib.indexed
	not current(entry.template)
	finding := lib.finding(entry.class, "class.template", sprintf("the template %s expired at %s", [entry.class.template, entry.template.expires]))
}

# current reads the time itself. Without a time it is undefined, so nothing is current.
current(template) if before(input.index.now, template.expires)

before(a, b) if time.parse_rfc3339_ns(a) < time.parse_rfc3339_ns(b)

# METADATA
# title: template expires soon
# description: |
#   Less than thirty days are left; a new version needs an audit and governance's approval.
# custom:
#   code: HC2104
#   severity: warning
#   remedy: start the approval of the next version
#   source: template approval is rare and slow
lasting contains finding if {
	some entry in lib.indexed
	current(entry.template)
	time.parse_rfc3339_ns(entry.template.expires) - time.parse_rfc3339_ns(input.index.now) < thirty_days_ns
	finding := lib.finding(entry.class, "class.template", sprintf("the template %s expires at %s", [entry.class.template, entry.template.expires]))
}

# METADATA
# title: network without a Halo Factory
# description: A Class can be deployed only where registry, factory and guards are.
# custom:
#   code: HC2105
#   severity: error
#   remedy: use a network that has a factory, or have one deployed there first
#   source: networks/<name>.cue, contracts
deployable contains finding if {
	some entry in lib.indexed
	some part in ["registry", "factory", "guards"]
	not entry.network.contracts[part]
	finding := lib.finding(entry.class, "class.network", sprintf("the network %s has no %s", [entry.network.name, part]))
}
