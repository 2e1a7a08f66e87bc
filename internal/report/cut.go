// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"math"
	"strconv"
)

// part names a kind of row. A text is shortened by showing fewer rows of a kind.
type part int

const (
	ofClasses  part = iota
	ofProducts      // a Class or a Unit, with all that is said of it
	ofFaults
	ofFindings
	ofRemoved
	ofNotes
	ofSafes // with the owners that have not signed
	ofTransactions
	ofStaleBundles
	ofDifferences
	ofDrift    // what differs and the plan leaves
	ofSubjects // whole ones: a Unit with all its fields
	ofRevisions
	ofStages
	ofRamps
	ofLosses
	ofParameters
	ofAddresses
	ofChecks // how to check it oneself
	ofEntries
	ofOtherwise // what is not as entries say
	parts
)

// limits say how many rows of each kind are shown, over all Classes together.
type limits [parts]int

var unlimited = func() (l limits) {
	for i := range l {
		l[i] = math.MaxInt
	}
	return l
}()

// order says which kind of row is given room first.
var order = []struct {
	of   part
	most int
}{
	{ofClasses, 25}, {ofProducts, 12}, {ofFaults, 10}, {ofFindings, 25}, {ofNotes, 5}, {ofSafes, 60}, {ofTransactions, 60}, {ofStages, 40}, {ofStaleBundles, 5}, {ofDifferences, 15}, {ofDrift, 10}, {ofRevisions, 25}, {ofRemoved, 10}, {ofEntries, 10}, {ofOtherwise, 10}, {ofChecks, 3}, {ofRamps, 6}, {ofLosses, 12}, {ofParameters, 6},
	{ofClasses, math.MaxInt}, {ofProducts, math.MaxInt}, {ofFaults, math.MaxInt}, {ofFindings, math.MaxInt}, {ofNotes, math.MaxInt}, {ofSafes, math.MaxInt}, {ofTransactions, math.MaxInt}, {ofStages, math.MaxInt},
	{ofRevisions, math.MaxInt}, {ofDrift, math.MaxInt}, {ofSubjects, math.MaxInt}, {ofRamps, math.MaxInt}, {ofLosses, math.MaxInt}, {ofParameters, math.MaxInt}, {ofStaleBundles, math.MaxInt}, {ofDifferences, math.MaxInt}, {ofRemoved, math.MaxInt},
	{ofEntries, math.MaxInt}, {ofOtherwise, math.MaxInt}, {ofAddresses, math.MaxInt}, {ofChecks, math.MaxInt},
}

// totals counts the rows of each kind.
func totals(v *View) limits {
	var l limits
	l[ofClasses], l[ofFaults], l[ofFindings], l[ofRemoved] = len(v.Classes.Items), len(v.Faults.Items), len(v.Findings.Items), len(v.Removed.Items)
	l[ofEntries], l[ofOtherwise] = len(v.Entries.Items), len(v.Otherwise.Items)
	for _, class := range v.Classes.Items {
		l[ofProducts] += len(class.Products.Items)
		l[ofFaults] += len(class.Faults.Items)
		l[ofNotes] += len(class.Notes.Items)
		l[ofSafes] += len(class.Approvals.Items)
		l[ofTransactions] += len(class.Transactions.Items)
		l[ofStaleBundles] += len(class.Stale.Items)
		l[ofDrift] += len(class.Drift.Items)
		l[ofSubjects] += len(class.Subjects.Items)
		l[ofRevisions] += len(class.Revisions.Items) + len(class.Edits.Items)
		l[ofStages] += len(class.Stages.Items)
		l[ofRamps] += len(class.Ramps.Items)
		if class.Headroom != nil {
			l[ofLosses] += len(class.Headroom.Losses.Items)
			l[ofParameters] += len(class.Headroom.Parameters.Items)
		}
		l[ofAddresses] += len(class.Addresses.Items)
		if class.Check.text != "" {
			l[ofChecks]++
		}
		for _, stale := range class.Stale.Items {
			l[ofDifferences] += len(stale.Differences.Items)
			l[ofFaults] += len(stale.Faults.Items)
		}
	}
	return l
}

// take shows as many rows as the limit allows, and subtracts them from the limit.
func take[T any](rows Rows[T], limit *int) Rows[T] {
	n := min(len(rows.Items), *limit)
	*limit -= n
	return Rows[T]{Items: rows.Items[:n:n], More: rows.More + len(rows.Items) - n}
}

// cut returns a copy of a View with at most as many rows as the limits say.
func cut(v *View, l limits) *View {
	short := *v
	short.Faults, short.Findings, short.Removed = take(v.Faults, &l[ofFaults]), take(v.Findings, &l[ofFindings]), take(v.Removed, &l[ofRemoved])
	short.Entries, short.Otherwise = take(v.Entries, &l[ofEntries]), take(v.Otherwise, &l[ofOtherwise])
	shown := take(v.Classes, &l[ofClasses])
	short.Classes = Rows[*ClassView]{More: shown.More}
	for _, whole := range shown.Items {
		class := *whole
		class.Products = take(whole.Products, &l[ofProducts])
		class.Faults = take(whole.Faults, &l[ofFaults])
		class.Notes = take(whole.Notes, &l[ofNotes])
		class.Approvals = take(whole.Approvals, &l[ofSafes])
		class.Transactions = take(whole.Transactions, &l[ofTransactions])
		class.Drift = take(whole.Drift, &l[ofDrift])
		class.Subjects = take(whole.Subjects, &l[ofSubjects])
		class.Revisions = take(whole.Revisions, &l[ofRevisions])
		class.Edits = take(whole.Edits, &l[ofRevisions])
		if class.Stages = take(whole.Stages, &l[ofStages]); class.Stages.More > 0 {
			class.Gantt = Chart{}
		}
		class.Ramps = take(whole.Ramps, &l[ofRamps])
		if len(class.Ramps.Items) == 0 {
			class.Chart = Chart{}
		}
		if whole.Headroom != nil {
			headroom := *whole.Headroom
			headroom.Losses, headroom.Parameters = take(headroom.Losses, &l[ofLosses]), take(headroom.Parameters, &l[ofParameters])
			class.Headroom = &headroom
		}
		class.Addresses = take(whole.Addresses, &l[ofAddresses])
		if l[ofChecks] > 0 && whole.Check.text != "" {
			l[ofChecks]--
		} else {
			class.Check = Markdown{}
		}
		stale := take(whole.Stale, &l[ofStaleBundles])
		class.Stale = Rows[Stale]{More: stale.More}
		for _, each := range stale.Items {
			each.Differences, each.Faults = take(each.Differences, &l[ofDifferences]), take(each.Faults, &l[ofFaults])
			class.Stale.Items = append(class.Stale.Items, each)
		}
		short.Classes.Items = append(short.Classes.Items, &class)
	}
	return &short
}

// left says how many rows are left out, and where they can be read.
func (v *View) left(n int, what string) Markdown {
	switch {
	case n == 0:
		return Markdown{}
	case v.Report.text == "":
		return Markdown{"\n… and " + strconv.Itoa(n) + " " + what + "\n"}
	}
	return Markdown{"\n… and " + strconv.Itoa(n) + " " + what + ", in the " + v.Report.text + "\n"}
}
