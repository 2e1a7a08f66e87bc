// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// View is what a template gets of a Page. Texts from outside are of type Text or Markdown, which
// print escaped. Plain strings are words of this package.
type View struct {
	// one of: ready, unsigned, nothing, unplanned, denied, failed, missing (there is no Proposal),
	// untrusted
	Word    string
	Verdict Markdown // one line
	Commit  Markdown // the commit that was judged, with a link; empty outside of a pull request
	Time    string   // when the change was judged
	Report  Markdown // links, empty when there is nothing to link to
	Run     Markdown
	Rules   int      // number of rules that were asked
	Kinds   []string // kinds of change
	Whole   bool     // whether this is the full report

	Edits    []Edit // files that judge the change and that the change edits
	Twice    bool   // whether the change was judged twice: by the base's rules and by its own
	Faults   Rows[Problem]
	Findings Rows[Problem]
	Classes  Rows[*ClassView]
	Removed  Rows[Markdown] // manifests that the change removes
	// entries of the inventory that the change adds or edits, and what is not as they say
	Entries   Rows[EntryView]
	Otherwise Rows[OtherwiseView]
	// commands that judge the change from a checkout of the base; empty outside of a pull request
	Judge Markdown
}

// Rows hold the items of a list that there is room for.
type Rows[T any] struct {
	Items []T
	More  int // number of items that are left out
}

// Empty tells whether the text is empty.
func (m Markdown) Empty() bool { return m.text == "" }

// Any tells whether the list has items, shown or not.
func (r Rows[T]) Any() bool { return len(r.Items)+r.More > 0 }

// Total counts the items of the list, shown or not.
func (r Rows[T]) Total() int { return len(r.Items) + r.More }

// Edit is something that judges the change, and that the change edits.
type Edit struct {
	What  string
	Paths Rows[Markdown]
}

// EntryView says how an entry of the inventory stands.
type EntryView struct {
	Name, Network Text
	Said          string   // whether it is what it says: "yes", "no", "not verified"
	Verdicts      Markdown // templates that it was compared with
}

// OtherwiseView is something that is not as an entry says.
type OtherwiseView struct{ Entry, Field, Says, Chain Text }

// Problem is a fault or a finding.
type Problem struct {
	Mark    string // a symbol
	Code    string
	Where   Markdown
	Message Text
	Remedy  Markdown
	By      string // whose rules say so, if the change was judged twice
}

// EditView is a field that manifests change. Approved says in which way it changes.
type EditView struct {
	Of, Field, Before, After Text
	Approved                 string
	Where                    Markdown
}

// TierView says that governance approves the Class, and how it did.
type TierView struct {
	Template Text
	Approved bool
	By       Text
	Date     Text
	Where    Text
}

// ClassView shows one Class that the change touches.
type ClassView struct {
	Name      Text
	Network   Text
	ChainID   uint64
	Products  Rows[ProductView] // the Class, then its Units
	Tier      *TierView         // who approves it, if reviewers do not by themselves
	Faults    Rows[Problem]
	Unplanned bool           // whether no node was asked for a plan
	Edits     Rows[EditView] // then: the fields that the manifests change
	Planned   bool           // whether there is a plan
	Empty     bool           // whether the plan changes nothing
	Digest    Text           // of the bundle
	Plan      Text           // digests
	Manifests Text
	Deadline  string
	Block     uint64
	Passed    bool // whether the simulation passed
	Simulated Markdown
	FirstUse  string     // how the first use of the Units went in the same simulation
	Notes     Rows[Text] // what the first use could not show

	// whether to ask for signatures: some are missing, and nothing speaks against signing
	Sign         bool
	Approvals    Rows[ApprovalView]
	Transactions Rows[Transfer]
	Stale        Rows[Stale]
	Touches      Rows[TouchView] // other rollouts that change the same
	Subjects     Rows[SubjectView]
	Fields       int            // number of fields that change, of all subjects
	Drift        Rows[DriftRow] // what differs and the plan leaves; of each neither Class nor Since
	Revisions    Rows[RevisionView]
	Revised      Markdown      // the heading above them
	Promising    *ApprovalView // who signs promises after the merge; nil if nobody has to
	Stages       Rows[StageView]
	Gantt        Chart
	Ramps        Rows[Ramp]
	Chart        Chart         // of the longest ramp
	Pace         string        // of the ramps: "×1.25 each 18h"
	Headroom     *HeadroomView // nil if there is none to show
	Addresses    Rows[AddressView]
	Check        Markdown // commands that check the plan and sign it
}

// TouchView is another rollout that changes something which this one changes, too.
type TouchView struct {
	Class    Text
	Digest   Text
	Calls    Rows[Text]
	Excludes bool     // only one of both can be carried out as it is
	Pull     Markdown // the pull request that brings it; empty if that is not known
}

// ApprovalView says how many owners of one Safe have signed.
type ApprovalView struct {
	Authority Text
	Safe      Text
	Signed    int
	Threshold uint64
	Missing   uint64
	Open      Rows[Text] // owners that have not signed
}

// Transfer is one Safe transaction.
type Transfer struct {
	Stage, Authority, Safe Text
	Nonce                  uint64
	Hash, Domain, Message  Text
	Signed                 string // "1 of 2"
	Done                   bool   // whether it has all signatures that it needs
}

// Stale is a bundle in the change that does not count, or that has approvals which do not count.
type Stale struct {
	Folder      Text
	Kept        bool // the bundle is what is planned now, but some of its approvals do not count
	Faults      Rows[Problem]
	Differences Rows[Difference]
}

// Difference is a field that differs between two plans.
type Difference struct{ Field, Before, After Text }

// SubjectView is a Halo, Class or Unit whose fields change.
type SubjectView struct {
	Name   Text
	New    bool // whether there was nothing of it before
	Fields []FieldView
}

// FieldView is one field that changes.
type FieldView struct {
	Name, Before, After Text
	New                 bool // whether the field had no value before
	Where               Markdown
}

// RevisionView is one field that only a record has otherwise.
type RevisionView struct {
	Of, Field, Before, After Text
	Approved                 Text // "signed by council"
	Where                    Markdown
}

// StageView is a part of the rollout that can begin at one moment.
type StageView struct {
	Number  int
	Name    Text
	Purpose Text
	When    string // "now", "14 days later", "right after"
	From    string // the earliest moment, without "UTC"
	Who     []Text
	Calls   Rows[Text]
}

// Ramp says how fast limits may be raised.
type Ramp struct {
	Limits  Rows[Text] // limits that share the ramp: "senior SETTLE_SUBSCRIBE"
	Initial Text       // amount, with the token
	Ceiling Text
	Steps   string // number of steps: "31", "more than 2000", "never"
	From    string // earliest day of the first value
	Until   string // earliest day of the ceiling

	count  int // number of increases; 0 or less if there is no ramp
	values []*big.Int
	scale  uint8

	// of the first limit, unescaped
	unit         catalog.UnitName
	route, token string
}

// AddressView is the address of a contract that exists or will exist.
type AddressView struct {
	Name    Text
	Address Text
	State   string
}
