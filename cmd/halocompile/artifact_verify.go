// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/words"
)

// verification holds what records are compared with, and what came of it.
type verification struct {
	nodes      *nodes
	at         []reached // nodes at hand, with their networks
	declared   *catalog.Catalog
	repository *commits
	faults     fault.List
	verified   []rollout.Recorded
	notes      []string // what was not verified, and why
	waiting    []string // what is deployed, and is recorded when its rollout is over
	here       bool     // some records are of a network whose node is at hand
	elsewhere  error    // that no node is of the network of the first others
}

// shelf verifies the records of one Class on one network, and lists everything that is wrong. The
// error is returned if they could not be verified at all.
func (v *verification) shelf(ctx context.Context, s rollout.Shelf) error {
	var records []artifact.Kept
	var read []rollout.Recorded
	for _, each := range s.Records {
		switch list, ok := fault.All(each.Err); {
		case each.Old != nil:
		case ok:
			v.faults = append(v.faults, list...)
		case each.Err != nil:
			return each.Err
		default:
			read = append(read, each)
			records = append(records, artifact.Kept{Where: each.Path, Record: each.Record})
		}
	}
	client, err := v.client(ctx, s)
	if client == nil {
		return err
	}
	v.here = true
	if err := v.old(ctx, client, s); err != nil || len(records) == 0 {
		return err
	}
	proof, err := s.Proof(func(commit string) (*catalog.Catalog, error) {
		manifests, err := v.repository.manifests(ctx, commit, s.Class)
		if errors.Is(err, errNoManifests) { // the commit is there, and holds nothing
			return &catalog.Catalog{}, nil
		}
		return manifests, err
	})
	if err != nil {
		return err
	}
	verdicts, err := rollout.VerifyRecords(ctx, rollout.Input{Client: client, Catalog: v.declared, Class: s.Class}, records, proof)
	if err != nil {
		return err
	}
	open := map[string][]string{}
	for i, verdict := range verdicts {
		v.faults = append(v.faults, verdict.Faults...)
		v.verified = append(v.verified, read[i])
		for _, each := range verdict.Unproved {
			open[each] = append(open[each], records[i].Record.Part().String())
		}
	}
	for _, each := range slices.Sorted(maps.Keys(open)) {
		v.notes = append(v.notes, fmt.Sprintf("%s: not proved of %s: %s", s.Class, strings.Join(open[each], ", "), each))
	}
	return nil
}

// client is the node of the network of some records; nil if there is none, which is noted.
func (v *verification) client(ctx context.Context, s rollout.Shelf) (*chain.Client, error) {
	network := v.declared.Networks[s.Network]
	if network == nil && v.nodes.given != nil {
		return v.nodes.given, nil // the record says of which chain it is
	}
	if client := v.of(s.Network); client != nil {
		return client, nil
	}
	elsewhere := error(fault.New(fault.NodeUnreachable, string(s.Network), "no node is given of the network of the records of %s", s.Class))
	if network != nil && v.nodes.given != nil {
		elsewhere = v.nodes.other(ctx, network)
	}
	if v.elsewhere == nil {
		v.elsewhere = elsewhere
	}
	v.notes = append(v.notes, fmt.Sprintf("%s: not verified: %s of network %s, of which no node is given", s.Class, words.Count(len(s.Records), "record"), s.Network))
	return nil, nil
}

// of is the node of a network; nil if there is none.
func (v *verification) of(network catalog.NetworkRef) *chain.Client { return clientOn(v.at, network) }

// missing finds what the factories of the nodes' chains deployed and no record is of. root is the
// repository's folder if all of its records are verified.
func (v *verification) missing(ctx context.Context, shelves []rollout.Shelf, root string) error {
	for _, name := range slices.Sorted(maps.Keys(v.declared.Networks)) {
		network := v.declared.Networks[name]
		client := v.of(name)
		if client == nil {
			continue
		}
		list, err := rollout.FindUnrecorded(ctx, rollout.Input{Client: client, Catalog: v.declared}, network, shelves, root)
		if err != nil {
			return err
		}
		for _, class := range rollout.Unrolled(v.declared, shelves, catalog.ClassRef{}) {
			if class.Network == name && (root != "" || slices.ContainsFunc(shelves, func(s rollout.Shelf) bool { return s.Class == class.Ref() })) {
				v.faults = append(v.faults, fault.New(fault.RecordMissing, class.File, "class %s on %s was adopted, and there is no record of it", class.Ref(), name).
					Remedy("commit the manifests, and write it with: halocompile artifact update %s --rpc-url URL", class.Ref()))
			}
		}
		for _, each := range list {
			if each.Rollout == "" {
				v.faults = append(v.faults, each.Fault(network))
				continue
			}
			v.waiting = append(v.waiting, each.Named())
			v.notes = append(v.notes, fmt.Sprintf("%s: deployed, and not recorded yet: the rollout in %s is not over", each.Named(), each.Rollout))
		}
	}
	return nil
}

// old verifies records of version 1.
func (v *verification) old(ctx context.Context, client *chain.Client, s rollout.Shelf) error {
	raised, err := rollout.Raise(ctx, client, s)
	if list, ok := fault.All(err); ok && list[0].Code.Stage() == fault.StageRecords {
		v.faults = append(v.faults, list...)
		return nil
	}
	if len(raised) > 0 {
		v.notes = append(v.notes, fmt.Sprintf("%s: %s of version 1, as the chain shows; to have version 2: halocompile artifact migrate", s.Class, words.Count(len(raised), "record")))
	}
	return err
}

// print prints what the verified records hold.
func (v *verification) print(a *app) error {
	var text strings.Builder
	paths := make([]string, len(v.verified))
	for i, each := range v.verified {
		paths[i] = each.Path
		record := each.Record
		transactions := 0
		for _, revision := range record.History {
			transactions += len(revision.Transactions)
		}
		text.WriteString(sentence("%s %s on %s: %s, %s, %s, %s, %s, %s\n", record.Kind, record.Name, record.Network,
			words.Count(len(record.Chain.Addresses), "address"), words.Count(len(record.Chain.Roles), "role"), words.Count(len(record.Chain.Inits), "init"),
			words.Count(len(record.Chain.Parameters), "parameter"), words.Count(len(record.History), "revision"), words.Count(transactions, "transaction")))
	}
	for _, note := range v.notes {
		text.WriteString(sentence("%s\n", note))
	}
	text.WriteString("verified " + words.Count(len(v.verified), "artifact"))
	if len(v.waiting) > 0 {
		fmt.Fprintf(&text, "; deployed, and not recorded yet: %d more", len(v.waiting))
	}
	text.WriteString("\n")
	return a.print(struct {
		Verified   int      `json:"verified"`
		Files      []string `json:"files"`
		Unrecorded []string `json:"unrecorded,omitempty"`
		Notes      []string `json:"notes,omitempty"`
	}{len(v.verified), paths, v.waiting, v.notes}, text.String())
}
