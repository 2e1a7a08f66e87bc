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
#   claims: [template.audits.*.date, template.approvals.*.date]
happened contains finding if {
	some template in input.index.templates
	some list in ["audits", "approvals"]
	some i, each in template[list]
	not past(each.date)
	finding := lib.finding(template, sprintf("template.%s.%d.date", [list, i]), sprintf("%s is in the future", [each.date]))
}

# past reads the time itself. Without a time it is undefined, so nothing has happened yet.
past(date) if date <= substring(input.index.now, 0, 10)

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
