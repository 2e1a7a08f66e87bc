// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bufio"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

func newNew(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:   "new",
		Short: "Write a new manifest that passes check",
		Long: `new writes the manifest of a Halo, a Class, a Unit or a Book, of a version of a template, or the inventory entry of one that was deployed without the factory. On a terminal it asks for what it needs, with the template's bounds and with defaults
from what the repository says already; elsewhere, or if you know the answers, give them with --set. It checks each answer
when it is given, and writes nothing that 'halocompile check' would refuse. Answers given on a terminal are kept until the
manifest is written: the same command goes on with them.`,
		Args: noArguments,
		RunE: func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	for _, kind := range []struct {
		name, use, example string
		draft              func(*catalog.Catalog, string) (*scaffold.Draft, error)
	}{
		{"halo", "HALO", "meridian", scaffold.Halo},
		{"template", "TEMPLATE[@VERSION]", "portfolio-lcts@2", a.templateDraft},
		{"class", "HALO/CLASS", "meridian/trade-finance", scaffold.Class},
		{"unit", "HALO/CLASS/UNIT", "meridian/clo-tranched/mezzanine", scaffold.Unit},
		{"book", "HALO/CLASS/BOOK", "meridian/clo-tranched/mezzanine", scaffold.Book},
		{"inventory", "RECORD", "harbour-pau", scaffold.Inventory},
	} {
		m := &making{app: a, kind: kind.name, of: kind.draft}
		verb := &cobra.Command{
			Use:     kind.name + " " + kind.use,
			Short:   "Write a new " + strings.ToUpper(kind.name[:1]) + kind.name[1:],
			Example: fmt.Sprintf("  halocompile new %s %s\n  halocompile new %s %s --set title=\"A title\" …\n  halocompile new %s %s --questions", kind.name, kind.example, kind.name, kind.example, kind.name, kind.example),
			Args:    exactly("the name of what is new, as " + kind.use),
			RunE: func(command *cobra.Command, arguments []string) error {
				if err := m.begin(command.Context(), arguments[0]); err != nil {
					return err
				}
				return m.run(command.Context())
			},
		}
		m.flags(verb, kind.name != "inventory" && kind.name != "book")
		_ = verb.RegisterFlagCompletionFunc("set", m.completeSet)
		command.AddCommand(verb)
	}
	return command
}

// making is a manifest that is made from answers.
type making struct {
	app                     *app
	kind, name              string // "unit", "meridian/clo-tranched/mezzanine"
	of                      func(*catalog.Catalog, string) (*scaffold.Draft, error)
	set                     []string
	document                string
	ask, questions, restart bool

	draft   *scaffold.Draft
	answers map[string]string
	before  map[string]string // answers that are to be changed; they are offered again
	lines   *bufio.Scanner
	kept    *answersFile // nil: nothing is kept
}

func (m *making) flags(verb *cobra.Command, legal bool) {
	verb.Flags().StringArrayVar(&m.set, "set", nil, "an answer, as NAME=VALUE; may be repeated")
	if legal {
		verb.Flags().StringVar(&m.document, "document", "", "the legal document, as FILE=URL: where it is published, and a file here to take its hash from")
	}
	verb.Flags().BoolVar(&m.ask, "ask", false, "ask for every answer that --set does not give, even when not on a terminal")
	verb.Flags().BoolVar(&m.questions, "questions", false, "list what would be asked, and write nothing")
	verb.Flags().BoolVar(&m.restart, "restart", false, "throw away the answers that an earlier call kept, and ask for all of them")
}

// begin drafts the manifest of that name.
func (m *making) begin(ctx context.Context, name string) error {
	declared, err := m.app.catalog(ctx)
	if err != nil {
		return firstOf(err)
	}
	m.name = name
	m.draft, err = m.of(declared, name)
	return err
}

func (m *making) run(ctx context.Context) error {
	given, err := settings(m.set)
	if err != nil {
		return err
	}
	if m.document != "" {
		if err := hashed(m.document, given); err != nil {
			return err
		}
	}
	root, err := m.app.repository()
	if err != nil {
		return err
	}
	if !m.questions {
		if err := vacant(root, m.draft.File); err != nil {
			return err
		}
	}
	if m.answers, err = m.draft.Read(given); err != nil {
		return err
	}
	m.taken(given)
	if m.questions {
		questions := m.draft.Questions(m.answers)
		return m.app.print(questions, shown(questions))
	}
	m.lines = bufio.NewScanner(m.app.in)
	if m.app.interactive() {
		if err := m.keep(ctx, root); err != nil {
			return err
		}
	}
	if m.ask || m.app.interactive() {
		if err := m.interview(ctx); err != nil {
			return err
		}
	}
	return m.finish(ctx, root)
}

// taken says which answers the manifest will have in another form than they were given in.
func (m *making) taken(given map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if read, is := m.answers[name]; is && read != given[name] {
			fmt.Fprint(m.app.err, sentence("%s: taken as %s\n", name, read))
		}
	}
}

// firstOf shortens the faults of manifests that are there already to the first of them: they keep
// the repository from being read, and were not asked about.
func firstOf(err error) error {
	list, is := fault.All(err)
	if !is || len(list) < 2 {
		return err
	}
	first := *list[0]
	first.Do += fmt.Sprintf("\nhalocompile check names %d more", len(list)-1)
	return &first
}

func settings(set []string) (map[string]string, error) {
	answers := map[string]string{}
	for _, each := range set {
		name, value, found := strings.Cut(each, "=")
		if !found || name == "" {
			return nil, fault.New(fault.CommandLineUnusable, "--set", "%q is no answer", each).Remedy("write it as NAME=VALUE")
		}
		if _, twice := answers[name]; twice {
			return nil, fault.New(fault.CommandLineUnusable, "--set", "%s is answered twice", name)
		}
		answers[name] = value
	}
	return answers, nil
}

func shown(questions []scaffold.Question) string {
	var text strings.Builder
	for _, question := range questions {
		text.WriteString(sentence("%-21s %s", question.Name, question.Text))
		if question.Default != "" {
			text.WriteString(sentence(" [%s]", question.Default))
		}
		text.WriteString("\n")
	}
	return text.String()
}
