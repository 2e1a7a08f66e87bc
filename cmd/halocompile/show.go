// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/document"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

func newShow(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "show FILE | HALO[/CLASS[/UNIT]]",
		Short: "Print a document as people read it: a plan, a bundle, an approval, a journal, a record",
		Long: `show prints what a file of a rollout says: catalog.json, plan.json, bundle.json, nonces.json, an approval, a journal, a record or a
proposal. The name of a Halo, a Class or a Unit stands for its record in the repository. A file is what ends in .json or .jsonl.

It reads the document alone, and compares nothing with the chain or with manifests.
With -o json it prints the document in its canonical form, and a journal as one document a line.`,
		Example:           "  halocompile show halos/meridian/clo-tranched/approvals/<digest>/plan.json\n  halocompile show meridian/clo-tranched/senior",
		ValidArgsFunction: a.completeArguments,
		Args:              exactly("a file, or the name of a Halo, a Class or a Unit"),
		RunE: func(_ *cobra.Command, arguments []string) error {
			name := arguments[0]
			if extension := filepath.Ext(name); extension == ".json" || extension == ".jsonl" {
				return a.showFile(name)
			}
			return a.showRecords(name)
		},
	}
}

// showFile prints the document in a file.
func (a *app) showFile(path string) error {
	data, err := tree.ReadFile(path, document.MaxSize)
	if err != nil {
		return tree.Fault(path, err)
	}
	of, err := document.Read(path, data)
	if err != nil {
		return err
	}
	return a.show(of)
}

// showRecords prints the record of a Halo, a Class or a Unit, once for each network.
func (a *app) showRecords(name string) error {
	part, of := catalog.Part{Level: catalog.HaloLevel, Name: name}, catalog.UnitRef{}
	if !catalog.IsSlug(name) {
		var err error
		if of, err = unitNamed(name); err != nil {
			return err
		}
		if part = of.Class.Part(); of.Unit != "" {
			part = of.Part()
		}
	}
	all, err := rollout.Shelves(a.dir)
	if err != nil {
		return err
	}
	var documents []any
	known := map[catalog.NetworkRef]bool{} // each Class of a Halo has a record of the Halo
	for _, shelf := range all {
		if known[shelf.Network] || part.Level == catalog.HaloLevel && shelf.Class.Halo != name || part.Level != catalog.HaloLevel && shelf.Class != of.Class {
			continue
		}
		for _, each := range shelf.Only(part).Records {
			if each.Err != nil {
				return each.Err
			}
			known[shelf.Network], documents = true, append(documents, each.Record)
		}
	}
	if len(documents) == 0 {
		return fault.New(fault.ArtifactIncomplete, name, "the repository has no record of it")
	}
	return a.show(documents...)
}

// show prints documents: as text, or in their canonical form.
func (a *app) show(documents ...any) error {
	var text strings.Builder
	for i, each := range documents {
		if a.output == "json" {
			if err := a.canonical(each); err != nil {
				return err
			}
			continue
		}
		said, err := report.Document(each)
		if err != nil {
			return err
		}
		if i > 0 {
			text.WriteString("\n")
		}
		text.WriteString(said)
	}
	_, err := a.out.Write([]byte(text.String()))
	return err
}

// canonical prints the canonical form of a document.
func (a *app) canonical(of any) error {
	if entries, is := of.([]exec.Entry); is {
		for _, entry := range entries {
			if err := a.canonical(entry); err != nil {
				return err
			}
		}
		return nil
	}
	data, err := canon.Marshal(of)
	if err != nil {
		return err
	}
	_, err = a.out.as(programs).Write(data)
	return err
}
