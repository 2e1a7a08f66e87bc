// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

func newArtifactExport(a *app) *cobra.Command {
	var since string
	var entries bool
	command := &cobra.Command{
		Use:   "export [HALO/CLASS[/UNIT]]",
		Short: "Write the records as JSON Lines, one line a revision",
		Long: `export writes one line of JSON for each revision of each record, in the order in which they came about. A line says by itself what
it is of: schema version, kind, id, parent, writer, block, time, commit, transactions, and the whole manifest of that revision. A line once written is
never another one later: what is exported again is the same, and more only follows. To follow a repository, give the commit of the last export: the
lines are then those of revisions that the commit does not have. A block leaves out what came about before it; what a merge alone made stands at the
block of the revision before. With --inventory the lines are those of the entries of the inventory as they are now; an edited entry is another line.
export reads files, and asks no node: verify the records before.`,
		Example: "  halocompile artifact export > records.jsonl\n  halocompile artifact export --since 4f9c1d2e8b7a6053c1d2e8b7a60534f9c1d2e8b7 >> records.jsonl",
		Args:    oneName,
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			if entries {
				return a.exportEntries(ctx, declared, since, arguments)
			}
			from, known, err := a.since(ctx, since)
			if err != nil {
				return err
			}
			shelves, err := a.shelves("", arguments)
			if err != nil {
				return err
			}
			var lines []artifact.Line
			repository := newCommits(a.dir)
			for _, s := range shelves {
				more, err := exported(ctx, declared, s, repository)
				if err != nil {
					return err
				}
				lines = append(lines, more...)
			}
			lines = slices.DeleteFunc(artifact.InOrder(lines, from), func(line artifact.Line) bool {
				return known[revisionOf{line.Network, line.ID, line.Revision.Number}]
			})
			return writeLines(a, lines)
		},
	}
	command.Flags().StringVar(&since, "since", "", "block, or commit of the repository: only what came about from then on")
	command.Flags().BoolVar(&entries, "inventory", false, "the entries of the inventory instead of records")
	return command
}

// writeLines writes documents to standard output, one a line.
func writeLines[T any](a *app, lines []T) error {
	var text strings.Builder
	for _, line := range lines {
		data, err := canon.Marshal(line)
		if err != nil {
			return err
		}
		text.Write(data)
	}
	_, err := io.WriteString(a.out.as(programs), text.String())
	return err
}

// exportEntries writes the entries of the inventory: those that were drafted since a block, or
// whose files a commit has otherwise.
func (a *app) exportEntries(ctx context.Context, declared *catalog.Catalog, since string, arguments []string) error {
	if len(arguments) > 0 {
		return fault.New(fault.CommandLineUnusable, arguments[0], "--inventory takes no name")
	}
	root, err := a.repository()
	if err != nil {
		return err
	}
	defer root.Close()
	block, err := strconv.ParseUint(since, 10, 53)
	before := map[string]string{}
	if err != nil && since != "" {
		if !commitName.MatchString(since) {
			return fault.New(fault.CommandLineUnusable, "--since", "%q is neither the number of a block nor the full name of a commit", since)
		}
		any := func(string) bool { return true }
		keep := func(name string, text []byte) error { before[name] = string(text); return nil }
		if err := newCommits(a.dir).files(ctx, since, any, keep, "halos/inventory"); err != nil {
			return fault.New(fault.CommandLineUnusable, "--since", "commit %s cannot be read: %w", since, err)
		}
	}
	lines, err := artifact.EntryLines(declared, block, func(entry *catalog.Entry) bool {
		now, err := tree.ReadFrom(root, entry.File, mostBytes)
		return err != nil || before[entry.File] != string(now)
	})
	if err != nil {
		return err
	}
	return writeLines(a, lines)
}

// exported makes the lines of one Class.
func exported(ctx context.Context, declared *catalog.Catalog, s rollout.Shelf, repository *commits) ([]artifact.Line, error) {
	var records []artifact.Kept
	for _, each := range s.Records {
		if each.Err != nil {
			return nil, each.Err
		}
		records = append(records, artifact.Kept{Where: each.Path, Record: each.Record})
	}
	evidence, err := s.Evidence()
	if err != nil {
		return nil, err
	}
	return artifact.Lines(declared, s.Class, records, artifact.Proof{
		Evidence: evidence, At: func(commit string) (*catalog.Catalog, error) { return repository.manifests(ctx, commit, s.Class) },
	})
}

// since reads where an export begins: at a block, or with what a commit does not have yet.
func (a *app) since(ctx context.Context, text string) (block uint64, known map[revisionOf]bool, err error) {
	if text == "" {
		return 0, nil, nil
	}
	if block, err = strconv.ParseUint(text, 10, 53); err == nil {
		return block, nil, nil
	}
	if !commitName.MatchString(text) {
		return 0, nil, fault.New(fault.CommandLineUnusable, "--since", "%q is neither the number of a block nor the full name of a commit", text)
	}
	if known, err = newCommits(a.dir).revisions(ctx, text); err != nil {
		return 0, nil, fault.New(fault.CommandLineUnusable, "--since", "commit %s cannot be read: %w", text, err)
	}
	return 0, known, nil
}
