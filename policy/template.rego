# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.template

import data.halo.lib

ninety_days_ns := ((90 * 24) * 3600) * 1000000000

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
# description: |
#   New Classes come from templates that governance has approved. New Units of a live Class come as
#   long as its template is not revoked, and until the moment that it names. What is live goes on.
# custom:
#   code: HC2102
#   severity: error
#   remedy: use an approved version of the template
#   source: "design, \"Templates are pinned code\": template approval is governance's, instance
#     approval follows it"
approved contains finding if {
	some entry in lib.indexed
	not entry.class.live
	entry.template.status != "approved"
	finding := lib.finding(entry.class, "class.template", sprintf("the template %s is %s: no new Class is made of it; %s", [entry.class.template, entry.template.status, until(entry.template)]))
}

approved contains finding if {
	some entry in lib.indexed
	entry.class.live
	entry.template.status != "approved"
	closed(entry.template)
	some unit in entry.class.new
	finding := lib.finding(unit, "unit", sprintf("the template %s is %s: no new Unit is made of it; %s", [entry.class.template, entry.template.status, until(entry.template)]))
}

# METADATA
# title: template has expired
# description: |
#   An approval ends; from then on the registry refuses new Classes too. New Units of a live Class
#   come until the moment that the template names. What is live goes on.
# custom:
#   code: HC2103
#   severity: error
#   remedy: use a version of the template that is still approved, or have this one approved anew
#     under a new version
#   source: TemplateRegistry refuses at `expires`
unexpired contains finding if {
	some entry in lib.indexed
	not entry.class.live
	not current(entry.template)
	finding := lib.finding(entry.class, "class.template", sprintf("the template %s expired at %s: no new Class is made of it; %s", [entry.class.template, entry.template.expires, until(entry.template)]))
}

unexpired contains finding if {
	some entry in lib.indexed
	entry.class.live
	entry.template.status == "approved" # of any other status another rule tells
	not current(entry.template)
	closed(entry.template)
	some unit in entry.class.new
	finding := lib.finding(unit, "unit", sprintf("the template %s expired at %s: no new Unit is made of it; %s", [entry.class.template, entry.template.expires, until(entry.template)]))
}

# current reads the time itself. Without a time it is undefined, so nothing is current.
current(template) if before(input.index.now, template.expires)

# closed tells whether a template that is not approved any more, or has expired, takes no new Units.
closed(template) if template.status == "revoked"

closed(template) if {
	template.unitsUntil
	not before(input.index.now, template.unitsUntil)
}

# until says in words until when a template takes new Units of live Classes.
until(template) := "live Classes go on" if template.status == "revoked"

until(template) := sprintf("live Classes go on, with new Units until %s", [template.unitsUntil]) if {
	template.status != "revoked"
	template.unitsUntil
}

until(template) := "live Classes go on, with new Units until it is revoked" if {
	template.status != "revoked"
	not template.unitsUntil
}

before(a, b) if time.parse_rfc3339_ns(a) < time.parse_rfc3339_ns(b)

# METADATA
# title: template expires soon
# description: |
#   Less than ninety days are left; a new version needs an audit and governance's approval.
# custom:
#   code: HC2104
#   severity: warning
#   remedy: start the approval of the next version
#   source: template approval is rare and slow
lasting contains finding if {
	some entry in lib.indexed
	current(entry.template)
	time.parse_rfc3339_ns(entry.template.expires) - time.parse_rfc3339_ns(input.index.now) < ninety_days_ns
	finding := lib.finding(entry.class, "class.template", sprintf("the template %s expires at %s", [entry.class.template, entry.template.expires]))
}

# METADATA
# title: live Class of a template that has ended
# description: |
#   The template of a live Class is deprecated or revoked, or has expired. The Class goes on, and
#   its owners should know.
# custom:
#   code: HC2106
#   severity: warning
#   remedy: "nothing has to be done: it goes on; plan its successor with a template that is
#     approved"
#   source: "a template that ends stops what is new, and never what is live"
ended contains finding if {
	some entry in lib.indexed
	entry.class.live
	entry.template.status != "approved"
	finding := lib.finding(entry.class, "class.template", sprintf("the template %s is %s: %s", [entry.class.template, entry.template.status, until(entry.template)]))
}

ended contains finding if {
	some entry in lib.indexed
	entry.class.live
	entry.template.status == "approved"
	not current(entry.template)
	finding := lib.finding(entry.class, "class.template", sprintf("the template %s expired at %s: %s", [entry.class.template, entry.template.expires, until(entry.template)]))
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
