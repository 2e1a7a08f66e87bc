// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/simulate"
)

// Proof is what is known to prove the records of one Class.
type Proof struct {
	Evidence []Evidence // documents of the Class's rollouts, in any order
	// At returns the manifests that a commit of the repository holds. The error says why it cannot
	// be told, as when the repository does not have the commit. nil: no commit can be read.
	At func(commit string) (*catalog.Catalog, error)
	// How tells what it needed, without a transaction, that a part's manifest in one Catalog became
	// that in another, and whether it changed what the chain holds. nil: it cannot be told.
	How func(of catalog.Part, before, after *catalog.Catalog) (how field.How, moves bool)
	// Promising returns the Safe of the authority that a network names for promises.
	Promising func(network *catalog.Network) common.Address
}

// Verified is what is to be said of one record.
type Verified struct {
	Faults fault.List // what is wrong
	// Unproved says what of the record nobody could prove here, and why. It is not wrong.
	Unproved []string
}

// Verify holds the records of one Class against the chain, which it reads once for all of them. It
// reports every field that differs, by its path. For a Unit it also simulates that the beacon and
// the Primes use it. The verdicts are in the order of the records. of is the Class as the records
// declare it, compiled from the chain.
func Verify(ctx context.Context, of Compiled, records []Kept, proof Proof) ([]Verified, error) {
	from := of.Plan.Block.Number
	for _, each := range records {
		from = min(from, each.Record.Chain.Since)
	}
	r, err := read(ctx, of, from)
	if err != nil {
		return nil, err
	}
	done, err := r.receipts.rollouts(Known{Evidence: proof.Evidence}, r.found[r.halo.Part()].Since, r.head)
	if err != nil {
		return nil, err
	}
	r.judgeRoles(done.taken())
	histories, err := r.histories(done)
	if err != nil {
		return nil, err
	}
	verdicts := make([]Verified, len(records))
	proof = proof.sound()
	for i, each := range records {
		if verdicts[i], err = r.verdict(each, histories, done.over, proof); err != nil {
			return nil, err
		}
	}
	return verdicts, r.use(verdicts, records)
}

func (r *reader) verdict(each Kept, histories map[catalog.Part][]rolled, done []carried, proof Proof) (Verified, error) {
	record, part := each.Record, each.Record.Part()
	if r.found[part] == nil {
		return Verified{Faults: fault.List{fault.New(fault.ArtifactDiffers, each.Where, "name is %q: the manifests of the Class declare no such thing", record.Name)}}, nil
	}
	if err := r.wrong[part]; err != nil {
		list, ok := fault.All(err)
		if !ok || list[0].Code.Stage() != fault.StageRecords {
			return Verified{}, err
		}
		var faults fault.List
		for _, f := range list {
			faults = append(faults, fault.New(f.Code, each.Where, "%s: %s", f.Where, f.What))
		}
		return Verified{Faults: faults}, nil
	}
	again := r.record(part)
	again.Declared, _ = DeclaredIn(r.declared, r.class.Ref(), part)
	j := joiner{kind: r.kind, adopted: r.adopted(part) != nil, of: func(i int) Declared {
		made, _, _ := stateOf(r.declared, r.class.Ref(), record, i, proof)
		return made
	}}
	j.joined(histories[part], record.History)
	again.History = j.list
	for i := range again.History {
		if i < len(record.History) {
			again.History[i].Commit = record.History[i].Commit
		}
	}
	again.Chain.Block = again.Chain.newest(again.History)
	if record.before() {
		again.Version, again.Chain.Facets = record.Version, nil
	}
	differences, err := compare(record, again)
	if err != nil {
		return Verified{}, err
	}
	var v Verified
	for _, i := range j.unknown {
		v.Unproved = append(v.Unproved, fmt.Sprintf("history[%d]: what was promised before it cannot be told here, nor whether it changed that", i))
	}
	for _, difference := range differences {
		v.Faults = append(v.Faults, fault.New(fault.ArtifactDiffers, each.Where, "%s", difference))
	}
	if part.Level == catalog.ClassLevel {
		v.Faults = append(v.Faults, r.facets(each.Where)...)
	}
	return v, r.revisions(&v, each, done, proof)
}

// revisions holds what no chain shows against the documents of rollouts and the commits of the
// repository.
func (r *reader) revisions(v *Verified, each Kept, done []carried, proof Proof) error {
	record := each.Record
	refuse := func(format string, arguments ...any) {
		v.Faults = append(v.Faults, fault.New(fault.ArtifactDiffers, each.Where, format, arguments...))
	}
	if got, want := record.Declared.Digest(), record.last().Declared; got != want {
		refuse("declared has the digest %s, history[%d].declared is %s", got, len(record.History)-1, want)
	}
	if first := record.History[0].Declared; r.adopted(record.Part()) == nil && first != r.found[record.Part()].Manifest {
		refuse("history[0].declared is %s, the chain holds manifest %s", first, r.found[record.Part()].Manifest)
	}
	for i, revision := range record.History {
		path := fmt.Sprintf("history[%d]", i)
		if revision.Bundle != "" && bundleOf(done, revision.Bundle) == nil {
			refuse("%s.bundle is %s: nothing beside the record proves that this rollout was carried out", path, revision.Bundle)
		}
		if !commitForm.MatchString(revision.Commit) {
			refuse("%s.commit is %q, which is no commit", path, revision.Commit)
			continue
		}
		manifests := r.committed(v, each, i, proof)
		if err := r.updated(v, each, i, manifests, proof); err != nil {
			return err
		}
	}
	return nil
}

// updated holds an Artifact update against what its edit needed: the merge, or signatures.
func (r *reader) updated(v *Verified, each Kept, i int, manifests *catalog.Catalog, proof Proof) error {
	record, revision := each.Record, &each.Record.History[i]
	refuse := func(format string, arguments ...any) {
		v.Faults = append(v.Faults, fault.New(fault.ArtifactDiffers, each.Where, "history[%d]: "+format, append([]any{i}, arguments...)...))
	}
	unproved := func(format string, arguments ...any) {
		v.Unproved = append(v.Unproved, fmt.Sprintf("history[%d]: "+format, append([]any{i}, arguments...)...))
	}
	if !revision.update() || i == 0 {
		if revision.Approval != nil {
			refuse("a rollout has an approval, and its signers are those of its transactions")
		}
		return nil
	}
	network := r.network
	if manifests != nil && manifests.Networks[record.Network] != nil {
		network = manifests.Networks[record.Network]
	}
	_, before, there := stateOf(r.declared, r.class.Ref(), record, i-1, proof)
	if proof.How == nil || manifests == nil || !there {
		unproved("what it changed cannot be told here, nor whether that needed signatures")
	} else {
		how, moves := proof.How(record.Part(), before, manifests)
		if revision.Approval == nil && how != field.Record {
			refuse("it changes more than the merge alone may, and nobody signed it")
		}
		if moves && i == len(record.History)-1 && r.differs[record.Part()] {
			refuse("it changes what the chain holds, without a transaction, and the chain has it otherwise")
		}
	}
	switch {
	case revision.Approval == nil:
	case proof.Promising == nil:
		unproved("which Safe signs promises cannot be told here")
	default:
		wrong, err := r.approved(record, i, proof.Promising(network))
		if fault.First(err) == fault.NodeError {
			unproved("the node does not say who owned %s at block %d: %v", revision.Approval.Safe, revision.Approval.Block, err)
		} else if err != nil {
			return err
		}
		if wrong != "" {
			refuse("%s", wrong)
		}
	}
	return nil
}

// update tells whether a revision needed no transaction.
func (r *Revision) update() bool { return r.Bundle == "" && len(r.Transactions) == 0 }

// committed holds the manifests of the commit that a revision names against the revision. It
// returns them if they are those of the revision. Of a rollout that is without the promises, which
// are those of the revision before.
func (r *reader) committed(v *Verified, each Kept, i int, proof Proof) *catalog.Catalog {
	revision := &each.Record.History[i]
	unproved := func(format string, arguments ...any) {
		v.Unproved = append(v.Unproved, fmt.Sprintf("history[%d]: ", i)+fmt.Sprintf(format, arguments...))
	}
	switch {
	case revision.Commit == "" && revision.update() && revision.Approval == nil:
		v.Faults = append(v.Faults, fault.New(fault.ArtifactDiffers, each.Where, "history[%d] has neither a transaction nor a commit: nobody approved it", i))
	case revision.Commit == "":
		unproved("no commit is known to hold its manifests")
	case proof.At == nil:
		unproved("no repository is there to look up commit %s", revision.Commit)
	default:
		manifests, err := proof.At(revision.Commit)
		if err != nil {
			unproved("commit %s cannot be read: %v", revision.Commit, err)
			return nil
		}
		made, _ := DeclaredIn(manifests, r.class.Ref(), each.Record.Part())
		if revision.Emergency != "" {
			return nil // its manifests are those that it was made from, not what it brought about
		}
		got := made.Digest()
		if got != revision.Declared && revision.Bundle != "" && i > 0 {
			if before, _, there := stateOf(r.declared, r.class.Ref(), each.Record, i-1, proof); there {
				got = promising(r.kind, before, made).Digest()
			}
		}
		if got != revision.Declared {
			v.Faults = append(v.Faults, fault.New(fault.CommitWithoutManifests, each.Where, "history[%d].commit is %s, and the manifest in it has the digest %s, not %s", i, revision.Commit, got, revision.Declared))
			return nil
		}
		return manifests
	}
	return nil
}

// use simulates that the beacon and the Primes use the Units whose records are right so far, at the
// block that they were read at. No field of a record shows that the facets work on the Controllers.
func (r *reader) use(verdicts []Verified, records []Kept) error {
	var used catalog.UnitName
	for i, each := range records {
		switch {
		case each.Record.Kind != catalog.UnitLevel || len(verdicts[i].Faults) > 0:
		case used == "":
			used = catalog.UnitName(each.Record.Name)
		default:
			used = plan.EveryUnit
		}
	}
	if used == "" {
		return nil
	}
	findings, err := simulate.Use(r.ctx, r.client, r.declared, r.class.Ref().Unit(used), r.snapshot)
	if err != nil {
		return err
	}
	for i, each := range records {
		if each.Record.Kind != catalog.UnitLevel || len(verdicts[i].Faults) > 0 {
			continue
		}
		for _, finding := range findings[catalog.UnitName(each.Record.Name)].Findings {
			verdicts[i].Faults = append(verdicts[i].Faults, fault.New(fault.DeployedDoesNotWork, each.Where, "%s", finding))
		}
	}
	return nil
}

// Proven lists for each record why it is not proved to come from the rollouts that it names. The
// chain must show each of their transactions where the record says, with the event that no other
// transaction has, and signed by those whom the record names. Proven reads only these transactions
// and their receipts, so its answer does not depend on what has become of the deployment since.
func Proven(ctx context.Context, client *chain.Client, records []Kept, evidence []Evidence) ([]fault.List, error) {
	r := newReceipts(ctx, client)
	lists := make([]fault.List, len(records))
	if len(evidence) == 0 {
		return lists, nil
	}
	head, err := client.HeadOn(ctx, evidence[0].Bundle.ChainID)
	if err != nil {
		return nil, err
	}
	from := head.Number
	for _, each := range records {
		from = min(from, each.Record.Chain.Since)
	}
	done, err := r.rollouts(Known{Evidence: evidence}, from, head)
	if err != nil {
		return nil, err
	}
	for i, each := range records {
		for j, revision := range each.Record.History {
			if revision.Bundle == "" {
				continue
			}
			if lists[i] = append(lists[i], proven(each.Where, j, revision, done.over)...); len(lists[i]) > 0 {
				break
			}
		}
	}
	return lists, nil
}

// proven lists what is wrong with the transactions of a revision's own rollout.
func proven(where string, i int, revision Revision, done []carried) fault.List {
	for _, each := range done {
		if each.digest != revision.Bundle {
			continue
		}
		own := revision.Transactions[max(len(revision.Transactions)-len(each.transactions), 0):]
		differences, err := differing(
			Revision{Plan: revision.Plan, Transactions: own}, Revision{Plan: each.Bundle.Plan, Transactions: each.transactions})
		if err != nil {
			differences = []string{err.Error()}
		}
		var faults fault.List
		for _, difference := range differences {
			faults = append(faults, fault.New(fault.ArtifactDiffers, where, "history[%d].%s", i, difference))
		}
		return faults
	}
	return fault.List{fault.New(fault.ArtifactDiffers, where, "history[%d].bundle is %s: nothing beside the record proves that this rollout was carried out", i, revision.Bundle)}
}

// newest is the block of the newest transaction in a history, or that of the deployment.
func (c *Chain) newest(history []Revision) uint64 {
	block := c.Since
	for _, revision := range history {
		for _, each := range revision.Transactions {
			block = max(block, each.Block)
		}
	}
	return block
}

// compare lists the fields in which two records differ, by their JSON paths.
func compare(record, chain *Record) ([]string, error) { return differing(record, chain) }

// differing lists the fields in which two documents differ, by their JSON paths.
func differing(given, chain any) ([]string, error) {
	text, err := canon.Marshal(given)
	if err != nil {
		return nil, err
	}
	other, err := canon.Marshal(chain)
	if err != nil || bytes.Equal(text, other) {
		return nil, err
	}
	a, err := flatten(text)
	if err != nil {
		return nil, err
	}
	b, err := flatten(other)
	if err != nil {
		return nil, err
	}
	paths := map[string]bool{}
	for path := range a {
		paths[path] = true
	}
	for path := range b {
		paths[path] = true
	}
	var differences []string
	for path := range paths {
		x, inRecord := a[path]
		y, onChain := b[path]
		switch {
		case !inRecord:
			differences = append(differences, fmt.Sprintf("%s is missing, the chain says %s", path, y))
		case !onChain:
			differences = append(differences, fmt.Sprintf("%s is %s, the chain has no such thing", path, x))
		case x != y:
			differences = append(differences, fmt.Sprintf("%s is %s, the chain says %s", path, x, y))
		}
	}
	slices.Sort(differences)
	return differences, nil
}

// flatten turns canonical JSON into a table, by the paths of its values.
func flatten(text []byte) (map[string]string, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	flat := map[string]string{}
	var walk func(path string, value any)
	walk = func(path string, value any) {
		switch value := value.(type) {
		case map[string]any:
			for key, inner := range value {
				walk(strings.TrimPrefix(path+"."+key, "."), inner)
			}
		case []any:
			for i, inner := range value {
				walk(fmt.Sprintf("%s[%d]", path, i), inner)
			}
		default:
			flat[path] = fmt.Sprintf("%q", fmt.Sprint(value))
		}
	}
	walk("", value)
	return flat, nil
}
