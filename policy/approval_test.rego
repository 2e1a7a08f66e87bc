# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.approval_test

import data.halo.approval
import data.halo.complete_test as complete

test_recorded if {
	count(approval.recorded) == 0 with input as complete.question
	complete.places(approval.recorded) == {"lcts.cue#template.approvals"} with input as complete.indexed("templates/lcts@1/approvals", [])
	complete.places(approval.recorded) == {"lcts.cue#template.approvals"} with input as complete.without("/index/templates/lcts@1/approvals")
	every status in ["deprecated", "revoked"] {
		retired := object.union(complete.templates["lcts@1"], {"status": status, "approvals": []})
		count(approval.recorded) == 0 with input as complete.indexed("templates/lcts@1", retired)
	}
}

# The last audit is of 2026-11-01.
test_after_audit if {
	count(approval.after_audit) == 0 with input as complete.question
	complete.places(approval.after_audit) == {"nfat.cue#template.approvals.0.date"} with input as complete.indexed("templates/nfat@1/approvals/0/date", "2026-10-31")
	count(approval.after_audit) == 0 with input as complete.indexed("templates/nfat@1/approvals/0/date", "2026-11-02")
}

# It is 2027-01-01.
test_happened if {
	count(approval.happened) == 0 with input as complete.question
	every list in ["audits", "approvals"] {
		path := sprintf("templates/nfat@1/%s/0/date", [list])
		count(approval.happened) == 0 with input as complete.indexed(path, "2027-01-01")
		complete.places(approval.happened) == {sprintf("nfat.cue#template.%s.0.date", [list])} with input as complete.indexed(path, "2027-01-02")
	}
	count(approval.happened) == 6 with input as complete.without("/index/now")
}

governed := object.union(complete.templates["lcts@1"], {"tier": "governance"})

approved(class, date) := object.union(governed, {"classApprovals": [{"class": class, "by": "Governance", "date": date, "reference": "https://forum.one.org/2"}]})

test_by_governance if {
	count(approval.by_governance) == 0 with input as complete.question
	complete.places(approval.by_governance) == {"class.cue#class.template"} with input as complete.indexed("templates/lcts@1", governed)
	count(approval.by_governance) == 0 with input as complete.indexed("templates/lcts@1", approved("one/first", "2026-11-01"))
	every class in ["one/second", "two/first", "one", "one/first/a"] {
		complete.places(approval.by_governance) == {"class.cue#class.template"} with input as complete.indexed("templates/lcts@1", approved(class, "2026-11-01"))
	}
	complete.places(approval.by_governance) == {"class.cue#class.template"} with input as complete.indexed("templates/lcts@1/tier", "another")
	complete.places(approval.happened) == {"lcts.cue#template.classApprovals.0.date"} with input as complete.indexed("templates/lcts@1", approved("one/first", "2027-01-02"))
}

ending(status) := json.patch(complete.indexed("templates/lcts@1", governed), [{"op": "add", "path": "/index/halos/0/classes/0/status", "value": status}])

test_a_retired_class_needs_no_approval if {
	count(approval.by_governance) == 0 with input as ending("retired")
	complete.places(approval.by_governance) == {"class.cue#class.template"} with input as ending("winding-down")
}

test_class_exists if {
	count(approval.class_exists) == 0 with input as complete.question
	count(approval.class_exists) == 0 with input as complete.indexed("templates/lcts@1", approved("one/first", "2026-11-01"))
	every class in ["one/third", "two/first", "one", "one/first/a"] {
		complete.places(approval.class_exists) == {"lcts.cue#template.classApprovals.0.class"} with input as complete.indexed("templates/lcts@1", approved(class, "2026-11-01"))
	}
}

test_audited if {
	count(approval.audited) == 0 with input as complete.public(complete.question)
	every firm in ["None: development chains only", "none", " (none yet)"] {
		question := complete.indexed("templates/lcts@1/audits/1/firm", firm)
		count(approval.audited) == 0 with input as question
		complete.places(approval.audited) == {"class.cue#class.template"} with input as complete.public(question)
	}
	complete.places(approval.audited) == {"term.cue#class.template"} with input as complete.public(complete.indexed("templates/nfat@1/audits", []))
	count(approval.audited) == 0 with input as complete.public(complete.indexed("templates/lcts@1/audits/1/firm", "Nonesuch Audits"))
}
