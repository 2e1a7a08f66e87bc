// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// recordSigning says which records are signed, and how.
type recordSigning struct{ node, record, key, password string }

// signRecords signs the edits of promises that wait for the key's signature. The records are
// verified first: what an owner signs names the manifest before, and that comes from the record.
func (a *app) signRecords(ctx context.Context, of recordSigning) error {
	declared, err := a.checked(ctx, catalog.UnitRef{})
	if err != nil {
		return err
	}
	shelves, err := a.shelvesNamed(of.record)
	if err != nil {
		return err
	}
	repository := newCommits(a.dir)
	v := verification{nodes: a.nodes(of.node), declared: declared, repository: repository}
	defer v.nodes.close()
	if v.at, err = v.nodes.all(ctx, declared, recorded(declared, shelves, nil)...); err != nil {
		return err
	}
	u := rollout.Updates{Catalog: declared, Commit: headCommit(ctx, a.dir), Touched: repository.touched, At: repository.manifests}
	var waiting []promised
	for _, s := range shelves {
		if err := v.shelf(ctx, s); err != nil {
			return err
		}
		if u.Client = v.of(s.Network); u.Client == nil || len(v.faults) > 0 {
			continue
		}
		list, err := s.Waits(ctx, u)
		if err != nil {
			return err
		}
		for _, each := range list {
			if each.Update != nil {
				waiting = append(waiting, promised{s, each})
			}
		}
	}
	switch {
	case len(v.faults) > 0:
		return v.faults
	case !v.here && v.elsewhere != nil:
		return v.elsewhere
	case len(waiting) == 0:
		return fault.New(fault.NothingToPlan, of.record, "no edit of a promise waits for a signature").
			Remedy("what 'halocompile artifact update' lists waits for something; edits of which enough owners have signed are recorded by it")
	}
	for _, each := range waiting {
		a.note("%s", report.Promise(each.edit))
	}
	for _, each := range v.notes {
		a.note("%s\n", each)
	}
	return a.signPromises(ctx, of, waiting)
}

// promised is an edit that waits for signatures, and the shelf that its record is on.
type promised struct {
	shelf rollout.Shelf
	edit  rollout.Waiting
}

// signPromises signs what was shown, and writes the signatures beside the Class.
func (a *app) signPromises(ctx context.Context, of recordSigning, waiting []promised) error {
	private, err := a.key(ctx, of.key, of.password, waiting[0].edit.Update.ChainID)
	if err != nil {
		return err
	}
	owner := crypto.PubkeyToAddress(private.PublicKey)
	var safes []string
	made := []*artifact.SignedUpdate{}
	text := fmt.Sprintf("Signed by %s:\n", owner)
	for _, each := range waiting {
		if !slices.Contains(each.edit.Owners, owner) {
			safes = append(safes, fmt.Sprintf("%s %s", each.edit.Authority, each.edit.Update.Safe))
			continue
		}
		signed, err := each.edit.Update.Sign(private)
		if err != nil {
			return err
		}
		path, err := each.shelf.WriteSignature(each.edit.Record.Part(), signed)
		if err != nil {
			return err
		}
		made = append(made, signed)
		text += sentence("  %s, revision %d: %s\nWritten to %s\n", signed.Update.Name, signed.Update.Revision, signed.Update.Hash(), path)
	}
	if len(made) == 0 {
		slices.Sort(safes)
		return fault.New(fault.KeyOwnsNoSafe, owner.Hex(), "this key owns none of the Safes that sign this: %s", strings.Join(slices.Compact(safes), ", "))
	}
	return a.print(made, text)
}

// shelvesNamed returns the records that are named by a file, or as HALO/CLASS[/UNIT].
func (a *app) shelvesNamed(name string) ([]rollout.Shelf, error) {
	if filepath.Ext(name) != ".json" {
		return a.shelves("", []string{name})
	}
	all, err := rollout.Shelves(a.dir)
	if err != nil {
		return nil, err
	}
	for _, s := range all {
		for _, each := range s.Records {
			if sameFile(each.Path, name) || sameFile(each.Path, filepath.Join(a.dir, name)) {
				s.Records = []rollout.Recorded{each}
				return []rollout.Shelf{s}, nil
			}
		}
	}
	return nil, fault.New(fault.ArtifactIncomplete, name, "it is no record of this repository").Remedy("name a file in artifact/ of a Class, or HALO/CLASS[/UNIT]")
}

// sameFile tells whether two paths name the same place. It follows no link.
func sameFile(a, b string) bool {
	first, err := filepath.Abs(a)
	if err != nil {
		return false
	}
	second, err := filepath.Abs(b)
	return err == nil && first == second
}
