// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"path"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// The first line of each comment on what was carried out.
const (
	CarriedOutMarker = "<!-- halocompile:executed v1 -->"
	ReminderMarker   = "<!-- halocompile:reminder v1 -->"
)

// Run is the job that carries rollouts out, and the repository that it works on. It comes from the
// Git host.
type Run struct {
	Server     string // "https://github.com"
	Repository string // "owner/name"
	Pull       string // number of the pull request that brought the rollout; "" if it is not known
	Commit     string // commit of the base branch that is carried out
	Prefix     string // of the manifests' folder in the repository, with a slash; "" for its root
	URL        string // of the job; "" if there is none
	At         time.Time
}

// Rollout says how far the rollout of one bundle is.
type Rollout struct {
	Class   catalog.ClassRef
	Network catalog.NetworkRef
	Digest  string // of the bundle
	Folder  string // halos/<halo>/<class>/approvals/<digest>
	// base of the network's block explorer, as "https://etherscan.io"; "" if there is none
	Explorer string

	Result *exec.Result // nil if it could not be read
	// hashes of transactions that earlier runs had included, by id in the bundle; may be nil
	Hashes map[plan.TransactionID]common.Hash
	// Safes that have not signed; nothing is executed before they have
	Missing       []proposal.Signing
	Records       []string // paths of the records that were committed
	RecordsCommit string   // the commit that brought them; "" if none

	// differences between the plan that was signed and the plan that main gives now
	Differences []plan.Difference
	// digest of the bundle that main gives now; "" if none can be made
	Now      string
	Deadline uint64            // of the bundle, Unix seconds
	Faults   fault.List        // what stopped the rollout
	Journal  []exec.Entry      // the last lines
	Waiting  []rollout.Waiting // edits of promises that wait for signatures
	// what spells have to do, by the id of the transaction in the bundle; may be nil
	Spells map[plan.TransactionID]*bundle.CallList
	Drift  *drift.Drift // what the chain has otherwise
}

// Issue is a text with a title. Its body begins with the marker.
type Issue struct{ Marker, Title, Body string }

// CarriedOut writes the comment on a pull request after its rollouts were carried out as far as is
// possible now.
func CarriedOut(run Run, rollouts []Rollout) string {
	return CarriedOutMarker + "\n" + outcomeText("executed", run, rollouts, MaxComment-len(CarriedOutMarker)-1)
}

// Reminder writes the comment that says which stages are due.
func Reminder(run Run, rollouts []Rollout) string {
	return ReminderMarker + "\n" + outcomeText("reminder", run, rollouts, MaxComment-len(ReminderMarker)-1)
}

// Stopped writes the issue on a rollout whose signed plan is not what main gives now.
func Stopped(run Run, rollout Rollout) Issue {
	return issue("stop", "no longer what was signed", run, rollout)
}

// Failed writes the issue on a rollout that cannot go on.
func Failed(run Run, rollout Rollout) Issue {
	return issue("failure", "cannot go on", run, rollout)
}

// Unsigned writes the issue on a rollout that has begun, and of which a stage lacks signatures.
func Unsigned(run Run, rollout Rollout) Issue {
	return issue("unsigned", "a stage waits for signatures", run, rollout)
}

// Unready writes the issue on a main branch whose rollouts cannot be carried out.
func Unready(run Run, faults fault.List) Issue {
	return Issue{Title: "Nothing can be carried out", Body: outcomeText("unready", run, []Rollout{{Faults: faults}}, MaxComment-100)}
}

// WrongRecords writes the issue on records that differ from the chain and that were not written
// again.
func WrongRecords(run Run, faults fault.List) Issue {
	return Issue{Title: "Records are not what the chain shows", Body: outcomeText("records", run, []Rollout{{Faults: faults}}, MaxComment-100)}
}

// Touching writes the comment on a pull request whose rollouts change the same as those of another
// one, which is the run's. Without any they do not any more.
func Touching(run Run, touches []rollout.Touch) string {
	b, o := outcomeOf(run)
	o.Touches = b.touches(touches)
	return o.text("touches", MaxComment)
}

// Promises writes the issue on edits of promises that wait for signatures.
func Promises(run Run, waiting []rollout.Waiting) Issue {
	return Issue{Title: "Edits of promises wait for signatures", Body: outcomeText("promises", run, []Rollout{{Waiting: waiting}}, MaxComment-100)}
}

func markerOf(kind string, of catalog.ClassRef) string {
	class := of.String()
	if !classForm.MatchString(class) {
		class = "unknown"
	}
	return "<!-- halocompile:" + kind + " v1 " + class + " -->"
}

func issue(kind, what string, run Run, rollout Rollout) Issue {
	marker, name := markerOf(kind, rollout.Class), "a Class"
	if class := rollout.Class.String(); classForm.MatchString(class) {
		name = class
	}
	return Issue{Marker: marker, Title: "Rollout of " + name + ": " + what, Body: marker + "\n" + outcomeText(kind, run, []Rollout{rollout}, MaxComment-len(marker)-1)}
}

// OutcomeView is what the templates of comments and issues on rollouts get.
type OutcomeView struct {
	Commit   Markdown
	Pull     Markdown
	Run      Markdown
	Time     string
	Rollouts Rows[*RolloutView]
	Touches  Rows[TouchView] // what the pull request changes that this one changes, too
}

// RolloutView shows one rollout.
type RolloutView struct {
	Name, Network Text
	Digest        Text
	Folder        Text
	State         string // complete, waiting, due, unknown
	Sent          int
	Next          Text   // the stage that comes next
	Until         string // the moment from which it can go on; "" if it waits for no moment
	Who           Text   // who carries out the next stage
	Reason        Text   // what it waits for, if that is no moment; empty otherwise
	What          Rows[Text]

	Missing      Rows[ApprovalView]
	Unsigned     Rows[UnsignedView] // could be sent if they were signed
	Spells       Rows[SpellView]    // that are waited for
	Transactions Rows[Sent]
	Records      Rows[Markdown]
	RecordsAt    Markdown
	Differences  Rows[Difference]
	Now          Text
	Faults       Rows[Problem]
	Journal      Rows[Text]
	Promises     Rows[PromiseView]
	Drift        *DriftView
	Sign         Markdown // commands
	Advance      Markdown
	Again        Markdown
	Withdraw     Markdown
}

// UnsignedView shows a transaction that could be sent if it were signed.
type UnsignedView struct {
	ApprovalView
	Stage Text
	Nonce uint64
	Hash  Markdown // what its Safe's owners sign
	Call  Text     // what owners that are contracts call instead; empty without such
}

// Sent shows a transaction of a rollout.
type Sent struct {
	Stage, Who Text
	What       Rows[Text]
	State      string
	Hash       Markdown
	Block      uint64
	Gas        uint64
}

// newest is the most lines of a journal that are shown.
const newest = 20

func outcomeText(kind string, run Run, rollouts []Rollout, most int) string {
	b, o := outcomeOf(run)
	for _, each := range rollouts {
		o.Rollouts.Items = append(o.Rollouts.Items, b.rollout(run, each))
	}
	return o.text(kind, most)
}

// outcomeOf begins a text.
func outcomeOf(run Run) (*builder, *OutcomeView) {
	b := &builder{page: &Page{Server: run.Server, Repository: run.Repository, Head: run.Commit}, most: maxText}
	o := &OutcomeView{Run: outside("run", run.URL), Time: stamp(run.At)}
	if base := repositoryURL(run.Server, run.Repository); base != "" {
		if commitForm.MatchString(run.Commit) {
			o.Commit = outside("`"+run.Commit[:7]+"`", base+"/commit/"+run.Commit)
		}
		if numberForm.MatchString(run.Pull) {
			o.Pull = Markdown{"#" + run.Pull}
		}
	}
	return b, o
}

// text fills a part of the template.
func (o *OutcomeView) text(kind string, most int) string {
	parsed, err := parsedForm("outcome", outcomeTemplate)
	if err != nil {
		panic(err)
	}
	part := parsed.of(kind)
	// All lists are shortened alike until the text fits. A rollout has few transactions, and a
	// reader of an issue needs only the first differences.
	for _, limit := range []int{1 << 30, 1000, 300, 150, 80, 40, 20, 10, 5, 2, 0} {
		text, err := part.fill(o.cut(limit), most, func(n int, what string) Markdown {
			if n == 0 {
				return Markdown{}
			}
			if o.Run.text == "" {
				return Markdown{fmt.Sprintf("\n… and %d %s\n", n, what)}
			}
			return Markdown{fmt.Sprintf("\n… and %d %s, in the %s\n", n, what, o.Run.text)}
		})
		if err == nil {
			return text
		}
		if limit == 0 {
			panic(err)
		}
	}
	return ""
}

func (o *OutcomeView) cut(limit int) *OutcomeView {
	short := *o
	short.Rollouts = first(o.Rollouts.Items, max(limit, 1))
	for i, whole := range short.Rollouts.Items {
		each := *whole
		each.Transactions, each.Records = first(each.Transactions.Items, limit), first(each.Records.Items, limit)
		each.Unsigned, each.Promises, each.Drift = first(each.Unsigned.Items, limit), first(each.Promises.Items, limit), each.Drift.cut(limit)
		each.Spells = cutSpells(each.Spells.Items, limit)
		each.Differences, each.Faults = first(each.Differences.Items, limit), first(each.Faults.Items, limit)
		if i == 0 {
			short.Rollouts.Items = append([]*RolloutView(nil), short.Rollouts.Items...)
		}
		short.Rollouts.Items[i] = &each
	}
	return &short
}

func (b *builder) rollout(run Run, r Rollout) *RolloutView {
	v := &RolloutView{
		Name: b.name(r.Class.String()), Network: b.name(string(r.Network)), Digest: b.name(r.Digest), Folder: b.bounded(r.Folder, 400), Now: b.name(r.Now), State: "unknown",
		Faults: rows(b.faults(r.Faults)), Differences: rows(b.differences(r.Differences)), Drift: b.drift(r.Drift),
	}
	for _, each := range r.Missing {
		v.Missing.Items = append(v.Missing.Items, b.approval(each))
	}
	for _, each := range r.Waiting {
		v.Promises.Items = append(v.Promises.Items, b.promise(each))
	}
	if r.Result != nil {
		b.progress(v, r)
		v.Spells = rows(b.spells(run, r))
	}
	base := repositoryURL(run.Server, run.Repository)
	for _, file := range r.Records {
		shown := b.bounded(path.Base(file), 200)
		if base == "" || !commitForm.MatchString(r.RecordsCommit) || !cleanPath(file) {
			v.Records.Items = append(v.Records.Items, Markdown{shown.code()})
			continue
		}
		v.Records.Items = append(v.Records.Items, link(shown, base+"/blob/"+r.RecordsCommit+"/"+file))
	}
	if base != "" && commitForm.MatchString(r.RecordsCommit) {
		v.RecordsAt = outside("`"+r.RecordsCommit[:7]+"`", base+"/commit/"+r.RecordsCommit)
	}
	entries := r.Journal[max(0, len(r.Journal)-newest):]
	v.Journal.More = len(r.Journal) - len(entries)
	for _, entry := range entries {
		v.Journal.Items = append(v.Journal.Items, b.bounded(journalLine(entry), 400))
	}
	class := r.Class.String()
	if !classForm.MatchString(class) || !digestForm.MatchString(r.Digest) {
		return v
	}
	folder := "halos/" + class + "/approvals/" + r.Digest
	v.Advance = commands("halocompile status  --dir "+folder+" --rpc-url \"$NODE\"", "halocompile advance --dir "+folder+" --relayer relayer.json --rpc-url \"$NODE\"")
	v.Sign = commands("halocompile sign --dir "+folder+" --key owner.json --rpc-url \"$NODE\"", "git add "+folder+" && git commit --signoff -m 'Sign a stage of "+class+"'")
	v.Withdraw = commands("git rm -r "+folder, "git commit --signoff -m 'Withdraw the bundle of "+class+"'")
	var again []string
	if base != "" && commitForm.MatchString(run.Commit) {
		again = append(again, "git fetch "+base+" "+run.Commit+" && git switch -c plan-again "+run.Commit)
	}
	again = append(again, "git rm -r "+folder)
	if !digestForm.MatchString(r.Now) {
		again = append(again, "halocompile plan "+class+" --rpc-url \"$NODE\"")
	} else {
		now := "halos/" + class + "/approvals/" + r.Now
		again = append(again, fmt.Sprintf("halocompile plan %s --deadline %d --rpc-url \"$NODE\"", class, r.Deadline), "sha256sum "+now+"/bundle.json", "# "+r.Now)
	}
	again = append(again, "git add halos/"+class+"/approvals && git commit --signoff -m 'Plan "+class+" again'")
	v.Again = commands(again...)
	return v
}

func (b *builder) progress(v *RolloutView, r Rollout) {
	v.Sent = r.Result.Sent
	for _, each := range r.Result.Reports {
		row := Sent{
			Stage: b.name(string(each.Transaction.Stage)), Who: b.name(string(each.Transaction.Authority)), State: stateWord(each.State), Hash: Markdown{nothing},
			Block: each.Block, Gas: each.GasUsed,
		}
		var what []Text
		for _, call := range each.Transaction.Description {
			what = append(what, b.name(call))
		}
		row.What = first(what, 2)
		hash, ok := r.Hashes[each.Transaction.ID]
		if each.Hash != nil {
			hash, ok = *each.Hash, true
		}
		if ok {
			row.Hash = Markdown{Text{hash.Hex(), maxName}.code()}
			if explorer := strings.TrimRight(r.Explorer, "/"); explorer != "" {
				row.Hash = link(Text{hash.Hex(), maxName}, explorer+"/tx/"+hash.Hex())
			}
		}
		if lack := each.Lacking; lack != nil {
			v.Unsigned.Items = append(v.Unsigned.Items, UnsignedView{
				ApprovalView: b.approval(proposal.Signing{Authority: lack.Authority, Safe: lack.Safe, Threshold: lack.Threshold, Owners: lack.Missing, Signed: lack.Signed}),
				Stage:        row.Stage, Call: b.text(lack.Call()), Nonce: each.Transaction.Safe.Nonce, Hash: Markdown{Text{each.Transaction.Safe.SafeTxHash.Hex(), maxName}.code()},
			})
		}
		if each.State == exec.Waiting && each.Until > 0 {
			row.State += " until " + moment(each.Until)
		}
		v.Transactions.Items = append(v.Transactions.Items, row)
	}
	next := r.Result.Next()
	if next == nil {
		v.State = "complete"
		return
	}
	v.State, v.Next, v.Who = stateWord(next.State), b.name(string(next.Transaction.Stage)), b.name(string(next.Transaction.Authority))
	if next.State == exec.Waiting && next.Until > 0 {
		v.Until = moment(next.Until)
	}
	if next.State == exec.Waiting && next.Reason != "" {
		v.Reason = b.text(next.Reason)
	}
	var what []Text
	for _, call := range next.Transaction.Description {
		what = append(what, b.name(call))
	}
	v.What = first(what, 5)
}

func stateWord(state exec.State) string {
	switch state {
	case exec.Done, exec.Due, exec.Waiting, exec.Confirming, exec.Stuck, exec.Unsigned:
		return string(state)
	case exec.Blocked:
		return "later"
	}
	return "unknown"
}

// journalLine shows an entry of a journal for people.
func journalLine(entry exec.Entry) string {
	line := fmt.Sprintf("%s %-9s %s, nonce %d of %s", entry.Time, entry.Event, entry.Transaction, entry.Nonce, entry.Relayer)
	if entry.Hash != nil {
		line += ", " + entry.Hash.Hex()
	}
	if entry.Block > 0 {
		line += fmt.Sprintf(", block %d, %d gas", entry.Block, entry.GasUsed)
	}
	return line
}
