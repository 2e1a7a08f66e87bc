// SPDX-License-Identifier: AGPL-3.0-or-later

package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// MaxSize is the most that a document may have, in bytes.
const MaxSize = 64 << 20

// forms are the documents that are told apart, each by fields that it alone has. Their order is
// that in which a document is tried.
var forms = []struct {
	what   string
	fields []string
	read   func(name string, data []byte) (any, error)
}{
	{"a proposal", []string{"verdict", "classes"}, func(name string, data []byte) (any, error) { return proposal.Read(name, data) }},
	{"a plan", []string{"core", "digest"}, readPlan},
	{"a bundle", []string{"batches", "plan"}, func(_ string, data []byte) (any, error) { return bundle.Read(data) }},
	{"an approval", []string{"owner", "signatures"}, func(name string, data []byte) (any, error) { return bundle.ReadApproval(name, data) }},
	{"the nonces of a bundle", []string{"nonces", "bundle"}, func(name string, data []byte) (any, error) { return rollout.ReadNonces(name, data) }},
	{"a record", []string{"declared", "history"}, func(name string, data []byte) (any, error) { return artifact.Read(name, data) }},
	{"a record of version 1", []string{"declared", "transactions"}, readOld},
	{"a Catalog", []string{"halos", "networks"}, readCatalog},
	{"a journal", []string{"event", "relayer"}, func(name string, data []byte) (any, error) { return exec.ReadJournal(name, data) }},
}

// Read reads a document whose kind only its content tells. It returns what the reader of that kind
// returns: a pointer to the document, or the entries of a journal. It refuses everything else.
func Read(name string, data []byte) (any, error) {
	if len(data) > MaxSize {
		return nil, fault.New(fault.InputTooLarge, name, "larger than %d bytes", MaxSize)
	}
	first := data
	if line, _, more := bytes.Cut(data, []byte("\n")); more && json.Valid(line) {
		first = line // a journal has a document a line
	}
	if err := canon.Bounded(first); err != nil {
		return nil, fault.New(fault.FileUnusable, name, "it is no document of this program: %w", err)
	}
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(first, &fields); err != nil {
		return nil, fault.New(fault.FileUnusable, name, "it is no document of this program: %w", err)
	}
	for _, form := range forms {
		if !slices.ContainsFunc(form.fields, func(field string) bool { return fields[field] == nil }) {
			return form.read(name, data)
		}
	}
	return nil, fault.New(fault.FileUnusable, name, "it is no document of this program").
		Remedy("name a catalog.json, plan.json, bundle.json, nonces.json, an approval, a journal, a record, or a proposal")
}

// readPlan refuses a plan whose digest is not that of its content.
func readPlan(name string, data []byte) (any, error) {
	p, err := rollout.ReadPlan(name, data)
	if err != nil {
		return nil, err
	}
	sealed := plan.Plan{Core: p.Core}
	if err := sealed.Seal(); err != nil {
		return nil, err
	}
	if sealed.Digest != p.Digest {
		return nil, fault.New(fault.PlanNotReproducible, name, "its digest is %s, and its content has %s", p.Digest, sealed.Digest)
	}
	return p, nil
}

// readCatalog refuses a Catalog with a null. Ours have none, and whoever shows one relies on what a
// manifest cannot leave away.
func readCatalog(name string, data []byte) (any, error) {
	declared, err := rollout.ReadCatalog(name, data)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	for {
		switch token, err := decoder.Token(); {
		case errors.Is(err, io.EOF):
			return declared, nil
		case err != nil:
			return nil, err
		case token == nil:
			return nil, fault.New(fault.PlanNotReproducible, name, "it has a field without a value")
		}
	}
}

func readOld(name string, data []byte) (any, error) {
	old, err := artifact.ReadOld(name, data)
	if err != nil {
		return nil, err
	}
	return nil, fault.New(fault.DocumentOfOtherVersion, name, "it is a record of version %s", old.Version).
		Remedy("raise it to version %s: halocompile artifact migrate --rpc-url URL", artifact.Version)
}
