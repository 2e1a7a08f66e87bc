// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"text/template"
	"text/template/parse"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/words"
)

// TemplatePath is where a repository may keep a template of its own for the comment. It is read
// from the base revision.
const TemplatePath = ".github/halocompile/comment.md.tmpl"

//go:embed comment.md.tmpl
var commentTemplate string

//go:embed summary.md.tmpl
var summaryTemplate string

//go:embed outcome.md.tmpl
var outcomeTemplate string

const (
	maxTemplate = 256 << 10 // bytes of a template
	maxOutput   = 32 << 20  // bytes that a template may write, or hold at once
	maxSteps    = 2_000_000 // lists of nodes that a template may go through
)

// form is a template, ready to be filled in.
type form struct {
	name string
	tree *template.Template
}

// errLong ends a template that writes more than there is room for.
var errLong = errors.New("longer than there is room for")

// newForm parses a template. A mistake in it is a fault that names its line.
func newForm(name, text string) (*form, error) {
	if len(text) > maxTemplate {
		return nil, fault.New(fault.CommentTemplateInvalid, name, "larger than %d bytes", maxTemplate)
	}
	tree, err := template.New(name).Funcs((&filling{}).functions()).Option("missingkey=error").Parse(text)
	if err != nil {
		return nil, formFault(name, err)
	}
	for _, each := range tree.Templates() {
		if each.Tree != nil {
			count(each.Tree.Root)
		}
	}
	return &form{name, tree}, nil
}

// filling is one use of a form.
type filling struct {
	out   strings.Builder
	most  int  // bytes
	full  bool // it was given more than that
	steps int
	more  func(n int, what string) Markdown
}

// Write takes what the template writes, as long as there is room.
func (f *filling) Write(text []byte) (int, error) {
	if f.full = f.full || f.out.Len()+len(text) > f.most; f.full {
		return 0, errLong
	}
	return f.out.Write(text)
}

// fill writes a document into a form, and takes no more than most bytes of it.
func (f *form) fill(document any, most int, more func(int, string) Markdown) (string, error) {
	use := &filling{most: min(2*most, maxOutput), more: more} // blank lines are taken out below
	tree, err := f.tree.Clone()
	if err != nil {
		return "", err
	}
	if err := tree.Funcs(use.functions()).Execute(use, document); err != nil {
		if errors.Is(err, errLong) {
			return "", errLong
		}
		return "", formFault(f.name, err)
	}
	text := tidy(use.out.String())
	if len(text) > most {
		return "", errLong
	}
	return text, nil
}

// tidy takes out what the lines of a template leave behind: spaces at the ends of lines, and more
// than one blank line at once.
func tidy(text string) string {
	var out strings.Builder
	out.Grow(len(text))
	blank := true
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, " \t")
		if line == "" && blank {
			continue
		}
		blank = line == ""
		out.WriteString(line)
		out.WriteByte('\n')
	}
	return strings.TrimRight(out.String(), "\n") + "\n"
}

// functions are what a template may call besides what it always can. None gives a string in which
// text from outside could be taken apart: those that come with the language and do are replaced.
func (f *filling) functions() template.FuncMap {
	print := func(write func(io.Writer)) (Markdown, error) {
		rest := &filling{most: maxOutput / 32}
		if write(rest); rest.full {
			return Markdown{}, errors.New("it does not come to an end")
		}
		return Markdown{rest.out.String()}, nil
	}
	refuse := func(...any) (Markdown, error) {
		return Markdown{}, errors.New("this function is not there: what comes from outside is escaped already")
	}
	return template.FuncMap{
		"more":   func(n int, what string) Markdown { return f.more(n, what) },
		"plural": func(n int, what string) Markdown { return Markdown{words.Count(n, what)} },
		"print":  func(list ...any) (Markdown, error) { return print(func(w io.Writer) { fmt.Fprint(w, list...) }) },
		"printf": func(form string, list ...any) (Markdown, error) {
			return print(func(w io.Writer) { fmt.Fprintf(w, form, list...) })
		},
		"println":  func(list ...any) (Markdown, error) { return print(func(w io.Writer) { fmt.Fprintln(w, list...) }) },
		"html":     refuse,
		"js":       refuse,
		"urlquery": refuse,
		step: func() (string, error) {
			if f.steps++; f.steps > maxSteps {
				return "", errors.New("it does not come to an end")
			}
			return "", nil
		},
	}
}

// step is the name of the function that counts. A template can call it, and only loses by it.
const step = "step"

// count puts a step before each list of nodes, so that a template which goes on for ever is
// stopped.
func count(node parse.Node) {
	switch node := node.(type) {
	case *parse.ListNode:
		if node == nil {
			return
		}
		for _, each := range node.Nodes {
			count(each)
		}
		node.Nodes = append([]parse.Node{counter.CopyList().Nodes[0]}, node.Nodes...)
	case *parse.IfNode:
		count(node.List)
		count(node.ElseList)
	case *parse.WithNode:
		count(node.List)
		count(node.ElseList)
	case *parse.RangeNode:
		count(node.List)
		count(node.ElseList)
	}
}

var counter = func() *parse.ListNode {
	trees, err := parse.Parse(step, "{{"+step+"}}", "", "", map[string]any{step: func() {}})
	if err != nil {
		panic(err)
	}
	return trees[step].Root
}()

var formPlace = regexp.MustCompile(`^template: [^:]*:([0-9]+)(?::([0-9]+))?: (?:executing "[^"]*" at (<.*>): )?`)

// formFault is a mistake in a template as a fault, at its line.
func formFault(name string, err error) error {
	text, where := err.Error(), name
	if match := formPlace.FindStringSubmatch(text); match != nil {
		where += ":" + match[1]
		if match[2] != "" {
			where += ":" + match[2]
		}
		rest := text[len(match[0]):]
		if match[3] != "" {
			rest = match[3] + ": " + rest
		}
		text = rest
	}
	return fault.New(fault.CommentTemplateInvalid, where, "%s", visible(text, maxText))
}

// of is one of the templates that a form defines.
func (f *form) of(name string) *form { return &form{f.name, f.tree.Lookup(name)} }
