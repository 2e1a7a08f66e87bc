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

// TemplatePath is where a repository may keep its own template for the comment. The base revision's
// file is the one that counts.
const TemplatePath = ".github/halocompile/comment.md.tmpl"

//go:embed comment.md.tmpl
var commentTemplate string

//go:embed summary.md.tmpl
var summaryTemplate string

//go:embed outcome.md.tmpl
var outcomeTemplate string

const (
	maxTemplate = 256 << 10 // bytes of a template
	maxOutput   = 32 << 20  // bytes that a template may write, or hold at one moment
	maxSteps    = 2_000_000 // lists of nodes that a template may execute
)

// form is a parsed template.
type form struct {
	name string
	tree *template.Template
}

// errLong stops a template that writes more than it may.
var errLong = errors.New("longer than there is room for")

// newForm parses a template. It returns a fault with the line of a mistake.
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

// filling is one execution of a form.
type filling struct {
	out   strings.Builder
	most  int  // in bytes
	full  bool // the template tried to write more than that
	steps int
	more  func(n int, what string) Markdown
}

// Write takes what the template writes. It fails when there is no more room.
func (f *filling) Write(text []byte) (int, error) {
	if f.full = f.full || f.out.Len()+len(text) > f.most; f.full {
		return 0, errLong
	}
	return f.out.Write(text)
}

// fill executes a form on a document. It fails when the text is longer than most bytes.
func (f *form) fill(document any, most int, more func(int, string) Markdown) (string, error) {
	use := &filling{most: min(2*most, maxOutput), more: more} // tidy removes blank lines below
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

// tidy removes what the lines of a template leave behind: spaces at the ends of lines, and all but
// one of several blank lines in a row.
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

// functions are what a template may call. They replace or refuse the built-in functions that return
// a string, because a template could take a text from outside apart in such a string.
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

// step is the name of the function that counts. A template may call it too, and only shortens its
// own run.
const step = "step"

// count puts a step before each list of nodes, so that an endless template is stopped.
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

// formFault turns a mistake in a template into a fault at its line.
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

// of returns a template that the form defines, by its name.
func (f *form) of(name string) *form { return &form{f.name, f.tree.Lookup(name)} }
