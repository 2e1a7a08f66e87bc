// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/simulate"
)

// Read decodes a record's file. It takes only the canonical form, so that no reader of the file can find anything else in it than is verified.
func Read(name string, data []byte) (*Record, error) {
	var record Record
	if err := canon.Read(data, &record); err != nil {
		return nil, fault.New("HC7001", name, "not an Artifact record: %w", err)
	}
	if major, _, _ := strings.Cut(record.Version, "."); major != "1" {
		return nil, fault.New("HC0003", name, "version %q, this program knows 1", record.Version)
	}
	if same, err := canon.Equal(data, &record); err != nil || !same {
		return nil, fault.New("HC7001", name, "not in canonical form: its bytes say more, or otherwise, than a record does")
	}
	return &record, nil
}

// Belongs compares what a record says of the bundle that brought it about with that bundle: its digest, its plan, and the names and hashes of all of its
// transactions, none left out.
func Belongs(where string, record *Record, b *bundle.Bundle) error {
	digest, err := b.Digest()
	if err != nil {
		return err
	}
	var faults fault.List
	same := func(path string, given, wanted any) {
		if x, y := fmt.Sprint(given), fmt.Sprint(wanted); x != y {
			faults = append(faults, fault.New("HC7001", where, "%s is %s, the bundle says %s", path, x, y))
		}
	}
	same("source.bundle", record.Source.Bundle, digest)
	same("source.plan", record.Source.Plan, b.Plan)
	same("number of transactions", len(record.Transactions), len(b.Batches))
	for i := range min(len(record.Transactions), len(b.Batches)) {
		given, wanted, path := record.Transactions[i], b.Batches[i], fmt.Sprintf("transactions[%d]", i)
		same(path+".id", given.ID, wanted.ID)
		var account *common.Address
		var hash *common.Hash
		if wanted.Safe != nil {
			account, hash = &wanted.Safe.Address, &wanted.Safe.SafeTxHash
		}
		same(path+".safe", orNone(given.Safe), orNone(account))
		same(path+".safeTxHash", orNone(given.SafeTxHash), orNone(hash))
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

func orNone[T fmt.Stringer](value *T) string {
	if value == nil {
		return "absent"
	}
	return (*value).String()
}

// Verify builds a record anew from the manifests and the chain, and reports every field that differs, by its path. where names the record in messages.
// The source's commit and bundle, and the names that the bundle gave its transactions, cannot be read from a chain; the manifest's and the plan's digests
// are on it, and bind the record to the content of both. See Belongs for the bundle.
func Verify(ctx context.Context, client *chain.Client, catalog *manifest.Catalog, where string, record *Record) error {
	class, err := classOf(catalog, where, record)
	if err != nil {
		return err
	}
	r, err := newReader(ctx, client, catalog, record.Halo+"/"+class)
	if err != nil {
		return err
	}
	name := record.Name
	if record.Kind == Halo {
		name = r.halo.Name
	}
	again, err := r.record(record.Kind, name, record.Since)
	if list, ok := fault.All(err); ok && strings.HasPrefix(list[0].Code, "HC7") {
		var faults fault.List
		for _, f := range list {
			what := f.Where + ": " + f.What
			if f.Code == "HC7003" {
				what = fmt.Sprintf("name is %q, since is %d: %s", record.Name, record.Since, what)
			}
			faults = append(faults, fault.New(f.Code, where, "%s", what))
		}
		return faults
	} else if err != nil {
		return err
	}
	again.Source, again.Transactions = record.Source, record.Transactions
	var faults fault.List
	differences, err := compare(record, again)
	if err != nil {
		return err
	}
	for _, difference := range differences {
		faults = append(faults, fault.New("HC7001", where, "%s", difference))
	}
	if want := r.manifestOf(record.Kind, name); want != again.Manifest {
		faults = append(faults, fault.New("HC7001", where, "manifest: the chain holds manifest %s, the repository's is %s", again.Manifest, want))
	}
	for i, t := range record.Transactions {
		field, err := r.verifyTransaction(t, record.Source.Plan)
		switch {
		case err == nil:
		case field == "source.plan":
			faults = append(faults, fault.New("HC7001", where, "%s: transaction %s: %w", field, t.ID, err))
		case field != "":
			faults = append(faults, fault.New("HC7001", where, "transactions[%d].%s: transaction %s: %w", i, field, t.ID, err))
		default:
			return err
		}
	}
	if len(faults) > 0 {
		return faults
	}
	if record.Kind == Unit {
		return works(r, catalog, where, name)
	}
	return nil
}

// works simulates that the beacon and the Primes use the Unit at the block that it was read at.
// Nothing of a record shows that the facets work on the Controllers.
func works(r *reader, catalog *manifest.Catalog, where, unit string) error {
	findings, err := simulate.Use(r.ctx, r.client, catalog, r.halo.Name+"/"+r.class.Name, unit, r.snapshot)
	if err != nil {
		return err
	}
	var faults fault.List
	for _, finding := range findings {
		faults = append(faults, fault.New("HC7004", where, "%s", finding))
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// classOf is the Class in the manifests by which a record is read: the record's own, or, for a Halo, one on the record's network.
func classOf(catalog *manifest.Catalog, where string, record *Record) (string, error) {
	field, class := "", ""
	switch record.Kind {
	case Halo:
		for _, halo := range catalog.Halos {
			if halo.Name != record.Halo {
				continue
			}
			for _, candidate := range halo.Classes {
				if class == "" || candidate.Network == record.Network {
					class = candidate.Name
				}
			}
		}
	case Class:
		field, class = "name", record.Name
	case Unit:
		field, class = "class", record.Class
	default:
		return "", fault.New("HC7001", where, "kind is %q: unknown kind of record", record.Kind)
	}
	if _, _, ok := plan.Target(catalog, record.Halo+"/"+class); ok {
		return class, nil
	}
	what := fmt.Sprintf("halo is %q", record.Halo)
	if field != "" {
		what += fmt.Sprintf(", %s is %q", field, class)
	}
	return "", fault.New("HC7001", where, "%s: no Class of that name in the manifests", what).
		Remedy("verify in the repository, and at the commit, that the record comes from")
}

func (r *reader) manifestOf(kind, name string) common.Hash {
	switch kind {
	case Halo:
		return r.class.HaloManifest
	case Class:
		return r.class.Manifest
	}
	for _, unit := range r.class.Units {
		if unit.Name == name {
			return unit.Manifest
		}
	}
	return common.Hash{}
}

// verifyTransaction checks that the transaction is on the chain where the record says, succeeded, was signed by whom it says, and carries
// the plan's digest. With what is wrong it says which field shows it; with an error of the node, none.
func (r *reader) verifyTransaction(t Transaction, digestOfPlan string) (field string, err error) {
	receipt, err := r.client.Receipt(r.ctx, t.Hash)
	if err != nil {
		return "", err
	}
	switch {
	case receipt == nil:
		return "hash", fmt.Errorf("%s is not on the chain", t.Hash)
	case receipt.Status != types.ReceiptStatusSuccessful:
		return "hash", fmt.Errorf("%s reverted", t.Hash)
	case receipt.BlockNumber.Uint64() != t.Block:
		return "block", fmt.Errorf("%s is in block %d, the record says %d", t.Hash, receipt.BlockNumber, t.Block)
	case t.Safe == nil:
		return "", nil
	case t.SafeTxHash == nil:
		return "safeTxHash", fmt.Errorf("%s has a Safe and no safeTxHash", t.Hash)
	}
	if executed, succeeded := safe.Outcome(receipt.Logs, *t.Safe, *t.SafeTxHash); !executed || !succeeded {
		return "safeTxHash", fmt.Errorf("%s did not execute safeTxHash %s of the safe %s", t.Hash, t.SafeTxHash, t.Safe)
	}
	transaction, err := r.client.Transaction(r.ctx, t.Hash)
	if err != nil {
		return "", err
	}
	signers, digest, err := signed(transaction, *t.Safe, *t.SafeTxHash)
	if err != nil {
		return "signers", err
	}
	if fmt.Sprint(signers) != fmt.Sprint(t.Signers) {
		return "signers", fmt.Errorf("%s was signed by %s, the record says %s", t.Hash, signers, t.Signers)
	}
	if digest != "" && digest != digestOfPlan {
		return "source.plan", fmt.Errorf("%s carries out plan %s, the record says %s", t.Hash, digest, digestOfPlan)
	}
	return "", nil
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
	sort.Strings(differences)
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
