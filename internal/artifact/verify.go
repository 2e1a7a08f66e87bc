// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/simulate"
)

// Read decodes a record's file. It refuses every form but the canonical one, so a reader of the
// file finds nothing in it that was not verified.
func Read(name string, data []byte) (*Record, error) {
	var record Record
	form := canon.Form{
		Name: name, What: "an Artifact record", Loose: "its bytes say more, or otherwise, than a record does",
		Refuse: func(format string, arguments ...any) error {
			return fault.New(fault.ArtifactDiffers, name, format, arguments...)
		},
	}
	if err := form.Read(data, &record, &record.Version); err != nil {
		return nil, err
	}
	return &record, nil
}

// belongs compares what a record says of its bundle with that bundle: the digest, the plan, and the
// ids and hashes of all of its transactions, none left out. The transactions of earlier bundles
// stand before them in the record.
func belongs(where string, record *Record, b *bundle.Bundle) (fault.List, error) {
	digest, err := b.Digest()
	if err != nil {
		return nil, err
	}
	var faults fault.List
	same := func(path string, given, wanted any) {
		if x, y := fmt.Sprint(given), fmt.Sprint(wanted); x != y {
			faults = append(faults, fault.New(fault.ArtifactDiffers, where, "%s is %s, the bundle says %s", path, x, y))
		}
	}
	same("source.bundle", record.Source.Bundle, digest)
	same("source.plan", record.Source.Plan, b.Plan)
	if commit := record.Source.Commit; !commitForm.MatchString(commit) {
		faults = append(faults, fault.New(fault.ArtifactDiffers, where, "source.commit is %q, which is no commit", commit))
	}
	before := len(record.Transactions) - len(b.Batches)
	if before < 0 {
		same("number of transactions", len(record.Transactions), len(b.Batches))
	}
	for i, wanted := range b.Batches[:min(len(record.Transactions), len(b.Batches))] {
		i += max(before, 0)
		given, path := record.Transactions[i], fmt.Sprintf("transactions[%d]", i)
		same(path+".id", given.ID, wanted.ID)
		var account *common.Address
		var hash *common.Hash
		if wanted.Safe != nil {
			account, hash = &wanted.Safe.Address, &wanted.Safe.SafeTxHash
		}
		same(path+".safe", orNone(given.Safe), orNone(account))
		same(path+".safeTxHash", orNone(given.SafeTxHash), orNone(hash))
	}
	return faults, nil
}

// commitForm is the full name of a commit, or "".
var commitForm = regexp.MustCompile(`^([0-9a-f]{40}|[0-9a-f]{64})?$`)

func orNone[T fmt.Stringer](value *T) string {
	if value == nil {
		return "absent"
	}
	return (*value).String()
}

// Verify builds a record anew from the manifests, the chain and the bundle that it came from. It
// reports every field that differs, by its path. For a Unit it also simulates that the beacon and
// the Primes use it. of is the Class that ClassOf names, compiled from the chain; where names the
// record in messages. Verify does not check the source's commit, because no chain shows it: whoever
// has the repository compares what the commit holds.
func Verify(ctx context.Context, of Compiled, where string, record *Record, b *bundle.Bundle) error {
	r, err := newReader(ctx, of)
	if err != nil {
		return err
	}
	part := record.Part()
	if part.Level == catalog.HaloLevel {
		part = r.halo.Part()
	}
	again, err := r.record(part, record.Since)
	if errors.Is(err, fault.DeploymentNotFound) {
		// A node that no longer has the logs says nothing of the record.
		if _, all := r.record(part, 0); fault.First(all) == fault.HistoryMissing {
			return all
		}
	}
	if list, ok := fault.All(err); ok && list[0].Code.Stage() == fault.StageArtifacts {
		var faults fault.List
		for _, f := range list {
			what := f.Where + ": " + f.What
			if f.Code == fault.DeploymentNotFound {
				what = fmt.Sprintf("name is %q, since is %d: %s", record.Name, record.Since, what)
			}
			faults = append(faults, fault.New(f.Code, where, "%s", what))
		}
		return faults
	} else if err != nil {
		return err
	}
	faults, err := r.compare(where, record, again, b)
	if err != nil {
		return err
	}
	if want := r.manifestOf(part); want != again.Manifest {
		faults = append(faults, fault.New(fault.ArtifactDiffers, where, "manifest: the chain holds manifest %s, the repository's is %s", again.Manifest, want))
	}
	if len(faults) > 0 {
		return faults
	}
	if record.Kind == catalog.UnitLevel {
		return works(r, where, catalog.UnitName(part.Name))
	}
	return nil
}

// compare lists how a record differs from what was just read of the same thing. Receipts prove what
// its bundle did. The chain lists the transactions of earlier bundles.
func (r *reader) compare(where string, record, again *Record, b *bundle.Bundle) (fault.List, error) {
	faults, err := r.receipts.proven(where, record, b)
	if err != nil {
		return nil, err
	}
	read := *again
	again = &read
	again.Source, again.Transactions = record.Source, record.Transactions
	if len(faults) == 0 {
		own := record.Transactions[len(record.Transactions)-len(b.Batches):]
		earlier, err := r.earlier(again, own)
		if err != nil {
			return nil, err
		}
		again.Transactions = append(earlier, own...)
	}
	differences, err := compare(record, again)
	if err != nil {
		return nil, err
	}
	for _, difference := range differences {
		faults = append(faults, fault.New(fault.ArtifactDiffers, where, "%s", difference))
	}
	return faults, nil
}

// works simulates that the beacon and the Primes use the Unit, at the block that it was read at. No
// field of a record shows that the facets work on the Controllers.
func works(r *reader, where string, unit catalog.UnitName) error {
	findings, err := simulate.Use(r.ctx, r.client, r.declared, r.class.Ref().Unit(unit), r.snapshot)
	if err != nil {
		return err
	}
	var faults fault.List
	for _, finding := range findings {
		faults = append(faults, fault.New(fault.DeployedDoesNotWork, where, "%s", finding))
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// ClassOf is the Class of the manifests that a record is read with. That is the record's own Class,
// or, for a Halo, one of its Classes, on the record's network if there is one. where names the
// record in messages.
func ClassOf(declared *catalog.Catalog, where string, record *Record) (catalog.ClassRef, error) {
	field, class := "", ""
	switch record.Kind {
	case catalog.HaloLevel:
		for _, halo := range declared.Halos {
			if halo.Name != record.Halo {
				continue
			}
			for _, candidate := range halo.Classes {
				if class == "" || candidate.Network == record.Network {
					class = candidate.Name
				}
			}
		}
	case catalog.ClassLevel:
		field, class = "name", record.Name
	case catalog.UnitLevel:
		field, class = "class", record.Class
	default:
		return catalog.ClassRef{}, fault.New(fault.ArtifactDiffers, where, "kind is %q: unknown kind of record", record.Kind)
	}
	if ref := (catalog.ClassRef{Halo: record.Halo, Class: class}); declared.Class(ref) != nil {
		return ref, nil
	}
	what := fmt.Sprintf("halo is %q", record.Halo)
	if field != "" {
		what += fmt.Sprintf(", %s is %q", field, class)
	}
	return catalog.ClassRef{}, fault.New(fault.ArtifactDiffers, where, "%s: no Class of that name in the manifests", what).
		Remedy("verify in the repository, and at the commit, that the record comes from")
}

func (r *reader) manifestOf(of catalog.Part) common.Hash {
	switch of.Level {
	case catalog.HaloLevel:
		return r.class.HaloManifest
	case catalog.ClassLevel:
		return r.class.Manifest
	}
	for _, unit := range r.class.Units {
		if unit.Part() == of {
			return unit.Manifest
		}
	}
	return common.Hash{}
}

// compare lists the fields in which two records differ, by their JSON paths.
func compare(record, chain *Record) ([]string, error) {
	a, err := flatten(record)
	if err != nil {
		return nil, err
	}
	b, err := flatten(chain)
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

func flatten(record *Record) (map[string]string, error) {
	data, err := canon.Marshal(record)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
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
