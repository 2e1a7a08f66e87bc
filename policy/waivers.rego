# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.waivers

import data.halo.lib

ninety_days_ns := ((90 * 24) * 3600) * 1000000000

# METADATA
# title: waiver of a rule that cannot be waived
# description: |
#   Most rules hold for everybody. A rule that governance may waive says so, and `halocompile
#   explain` shows it.
# custom:
#   code: HC2221
#   severity: error
#   remedy: remove the waiver, and do what the rule asks for
#   source: "waivers are themselves subject to policy"
#   claims: [waiver.rule]
rule_waivable contains finding if {
	some waiver in input.index.waivers
	not input.index.rules[waiver.rule].waivable == true
	finding := lib.finding(waiver, "waiver.rule", sprintf("there is no rule %s that can be waived", [waiver.rule]))
}

# METADATA
# title: waiver for longer than ninety days
# description: |
#   A waiver is temporary. Make a new version of the template, or change the rule, for what has to
#   last.
# custom:
#   code: HC2222
#   severity: error
#   remedy: let it end within ninety days after it begins
#   source: "waivers expire"
#   claims: [waiver.expires]
bounded contains finding if {
	some waiver in input.index.waivers
	not short(waiver)
	finding := lib.finding(waiver, "waiver.expires", sprintf("it lasts from %s to %s: more than 90 days, or not at all", [waiver.granted, waiver.expires]))
}

short(waiver) if {
	length := time.parse_rfc3339_ns(waiver.expires) - time.parse_rfc3339_ns(waiver.granted)
	length > 0
	length <= ninety_days_ns
}

# METADATA
# title: waiver that is over
# description: After its end a waiver lets nothing pass. What it let pass is denied again.
# custom:
#   code: HC2223
#   severity: error
#   remedy: remove it; if it is still needed, have it granted anew, with new dates
#   source: "waivers expire"
#   claims: [waiver.expires]
current contains finding if {
	some waiver in input.index.waivers
	not lasts(waiver)
	finding := lib.finding(waiver, "waiver.expires", sprintf("it ended at %s", [waiver.expires]))
}

# lasts reads the time itself. Without a time it is undefined, so no waiver lasts.
lasts(waiver) if time.parse_rfc3339_ns(input.index.now) < time.parse_rfc3339_ns(waiver.expires)

# METADATA
# title: waiver that is not granted yet
# description: A waiver counts from when it was granted, which is in the past when it is proposed.
# custom:
#   code: HC2224
#   severity: error
#   remedy: propose it once it is granted
#   source: "waivers are granted by governance before they are used"
#   claims: [waiver.granted]
granted contains finding if {
	some waiver in input.index.waivers
	not reached(waiver.granted)
	finding := lib.finding(waiver, "waiver.granted", sprintf("it is granted from %s on", [waiver.granted]))
}

# reached reads the time itself. Without a time it is undefined, so nothing is granted.
reached(moment) if time.parse_rfc3339_ns(moment) <= time.parse_rfc3339_ns(input.index.now)

# METADATA
# title: waiver with fewer than two approvers
# description: Nobody waives a rule alone. The same name written in another way counts once.
# custom:
#   code: HC2225
#   severity: error
#   remedy: have a second person or body approve it
#   source: "reviewer's checks: two named reviewers sign"
#   claims: [waiver.approvedBy.*]
approved contains finding if {
	some waiver in input.index.waivers
	count({lower(trim_space(name)) | some name in waiver.approvedBy; not lib.empty(name); not lib.stands_in(name)}) < 2
	finding := lib.finding(waiver, "waiver.approvedBy", "fewer than two have approved it")
}

# METADATA
# title: waiver for a manifest that does not exist
# description: |
#   A waiver names one field of one manifest. It may come first, in a change of its own; until the
#   manifest is there it is either early or misspelt.
# custom:
#   code: HC2226
#   severity: warning
#   remedy: correct the path, or propose the manifest
#   source: "a waiver is for one place"
#   claims: [waiver.file]
target_exists contains finding if {
	some waiver in input.names.waivers
	not waiver.target.file in lib.manifests
	finding := lib.finding(waiver, "waiver.file", sprintf("there is no manifest %s", [waiver.target.file]))
}

# METADATA
# title: waiver without a reason
# description: |
#   A reason says why the rule does not fit and what makes the deviation safe, in thirty characters
#   or more.
# custom:
#   code: HC2227
#   severity: error
#   remedy: say why, and what makes it safe
#   source: "waivers are reasoned"
#   claims: [waiver.reason]
reasoned contains finding if {
	some waiver in input.index.waivers
	not says_why(waiver.reason)
	finding := lib.finding(waiver, "waiver.reason", sprintf("%q is no reason", [waiver.reason]))
}

says_why(reason) if {
	count(trim_space(reason)) >= 30
	not lib.unfinished(reason)
	count({lower(word) | some word in split(reason, " "); word != ""}) >= 5
}

# METADATA
# title: waiver whose approval nobody can read
# description: The decision is published over https, under the name of a host.
# custom:
#   code: HC2228
#   severity: error
#   remedy: name where the decision is published
#   source: "approvals are part of the public record"
#   claims: [waiver.reference]
published contains finding if {
	some waiver in input.index.waivers
	not lib.secure(waiver.reference)
	finding := lib.finding(waiver, "waiver.reference", sprintf("%s is not https, or names no host", [waiver.reference]))
}

# METADATA
# title: two waivers for one place
# description: One of them would outlive the other unnoticed.
# custom:
#   code: HC2229
#   severity: error
#   remedy: keep one of them
#   source: "waivers expire"
#   claims: [waiver.rule]
once contains finding if {
	some name, waiver in input.index.waivers
	some other_name, other in input.index.waivers
	other_name < name
	[waiver.rule, waiver.target.file, waiver.target.field] == [other.rule, other.target.file, other.target.field]
	finding := lib.finding(waiver, "waiver.rule", sprintf("%s waives the same rule at the same field", [other.file]))
}
