# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.approval

import data.halo.lib

# METADATA
# title: approved template that nobody has approved
# description: |
#   A template is approved by governance, rarely and after an audit. Classes and Units made from it
#   rely on that.
# custom:
#   code: HC2191
#   severity: error
#   remedy: record governance's decision under approvals, or do not call the template approved
#   source: "template approval: an audit, and governance's sign-off"
#   claims: [template.approvals]
recorded contains finding if {
	some template in input.index.templates
	template.status == "approved"
	not has_approval(template)
	finding := lib.finding(template, "template.approvals", "its status is approved, and no approval is recorded")
}

has_approval(template) if some _ in template.approvals

# METADATA
# title: approval older than an audit
# description: |
#   Governance approves the code that was audited. An approval before the last report approved other
#   code.
# custom:
#   code: HC2192
#   severity: error
#   remedy: have the template approved anew, after the last audit
#   source: "template approval: an audit, then governance's sign-off"
#   claims: [template.approvals.*.date]
after_audit contains finding if {
	some template in input.index.templates
	some i, approval in template.approvals
	newest := max([audit.date | some audit in template.audits])
	approval.date < newest
	finding := lib.finding(template, sprintf("template.approvals.%d.date", [i]), sprintf("approved on %s, the last audit is of %s", [approval.date, newest]))
}

# METADATA
# title: audit or approval in the future
# description: A report or a decision that does not exist yet proves nothing.
# custom:
#   code: HC2193
#   severity: error
#   remedy: correct the date
#   source: "template approval: an audit, then governance's sign-off"
#   claims: [template.audits.*.date, template.approvals.*.date, template.classApprovals.*.date]
happened contains finding if {
	some template in input.index.templates
	some list in ["audits", "approvals", "classApprovals"]
	some i, each in object.get(template, list, [])
	not past(each.date)
	finding := lib.finding(template, sprintf("template.%s.%d.date", [list, i]), sprintf("%s is in the future", [each.date]))
}

# past reads the time itself. Without a time it is undefined, so nothing has happened yet.
past(date) if date <= substring(input.index.now, 0, 10)

# METADATA
# title: Class that governance has not approved
# description: |
#   A template of tier governance is for regulated contexts. That the parameters are within their
#   ranges is not enough there: governance approves each Class by name, in the template's manifest.
#   A pull request is judged by the templates of the base. So the approval is merged first, in a
#   change that governance's code owners approve, and whoever proposes the Class cannot write it. A
#   Class that is retired needs none any more.
# custom:
#   code: HC2305
#   severity: error
#   remedy: have governance record its approval under classApprovals of the template, and merge
#     that first; or use a template of tier instance
#   source: "governance sees new Halo Classes in regulated contexts"
#   claims: [class.template, template.tier, template.classApprovals.*.class]
by_governance contains finding if {
	some halo in input.index.halos
	some class in halo.classes
	template := input.index.templates[class.template]
	not instance(template)
	not retired(class)
	name := sprintf("%s/%s", [halo.name, class.name])
	not name in {approval.class | some approval in object.get(template, "classApprovals", [])}
	finding := lib.finding(class, "class.template", sprintf("governance approves each Class of the template %s, and has not approved %s", [class.template, name]))
}

instance(template) if object.get(template, "tier", "instance") == "instance"

retired(class) if class.status == "retired"

# METADATA
# title: approval of a Class that does not exist
# description: |
#   Governance approves a Class by name, in a change that comes before the Class. Until the Class is
#   there, the approval is either early or misspelt. Once the manifest of a retired Class is
#   deleted, it says nothing any more.
# custom:
#   code: HC2306
#   severity: warning
#   remedy: correct the name, or propose the Class; if its manifest was deleted, delete the approval
#   source: "governance sees new Halo Classes in regulated contexts"
#   claims: [template.classApprovals.*.class]
class_exists contains finding if {
	some template in input.index.templates
	some i, approval in object.get(template, "classApprovals", [])
	not approval.class in classes
	finding := lib.finding(template, sprintf("template.classApprovals.%d.class", [i]), sprintf("there is no Class %s", [approval.class]))
}

classes := {sprintf("%s/%s", [halo.name, class.name]) |
	some halo in input.index.halos
	some class in halo.classes
}

# METADATA
# title: template without an audit on a public chain
# description: |
#   A stand-in for an audit ("None: …") is for development chains. On a public chain the code has to
#   be audited. The digest of a report shows that it is the one that governance read.
# custom:
#   code: HC2194
#   severity: error
#   remedy: use a template whose code was audited
#   source: "template approval: an audit; the Halo Factory deploys from audited templates alone"
#   claims: [class.template]
audited contains finding if {
	some key, classes in lib.public_templates
	not proven(input.index.templates[key])
	some class in classes
	finding := lib.finding(class, "class.template", sprintf("the template %s has a stand-in for an audit, and the network %s is a public chain", [key, class.network]))
}

proven(template) if {
	count(template.audits) > 0
	every audit in template.audits {
		not regex.match(`(?i)^\W*none\b`, audit.firm)
	}
}
