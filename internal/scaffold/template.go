// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/format"
	"cuelang.org/go/cue/literal"
	"cuelang.org/go/cue/parser"
	"cuelang.org/go/cue/token"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/spelling"
)

// Written is a file of the repository that is written with a draft.
type Written struct {
	File string
	Text []byte
}

// Pinned says which code a version of a template pins: what is built here for its kind, or what the
// version that it follows pins.
type Pinned func(of *catalog.Template, here bool) ([]byte, error)

// Answers that say whose code a version pins.
const (
	builtHere = "here"
	theSame   = "same"
)

// Template drafts a version of a template, <name>@<version> or <name>. It follows a version that
// exists: blocks, bounds and ranges are that one's, in the words of its manifest. Audits and
// approvals are its own. manifests is the tree with the manifests, and pinned the text of the file
// that pins its code.
func Template(declared *catalog.Catalog, manifests fs.FS, path string, pinned Pinned) (*Draft, error) {
	name, version, err := versionOf(declared, path)
	if err != nil {
		return nil, err
	}
	file := "halos/templates/" + name
	if version > 1 {
		file += fmt.Sprintf("@%d", version)
	}
	draft := &Draft{File: file + ".cue"}
	texts := map[catalog.TemplateRef]string{}
	for ref, each := range declared.Templates {
		text, err := fs.ReadFile(manifests, each.File)
		if err != nil {
			return nil, fmt.Errorf("%s cannot be read: %w", each.File, err)
		}
		texts[ref] = string(text)
	}
	choices := facts.Sorted(declared.Templates)
	follows := func(answers map[string]string) *catalog.Template {
		return declared.Templates[catalog.TemplateRef(facts.Said(facts.Ask("follows", "", latest(declared, name, choices)), answers))]
	}
	draft.form = func(answers map[string]string) ([]Question, string) {
		of := follows(answers)
		questions := []Question{facts.Ask("follows", "the version whose blocks, bounds and ranges it takes over", latest(declared, name, choices)).From(choices)}
		if of == nil {
			return questions, "template: {}"
		}
		questions = append(questions, ofVersion(of)...)
		return questions, followed(texts[of.Ref()], version, facts.Said(questions[2], answers))
	}
	draft.refuse = func(answers map[string]string) error {
		of := follows(answers)
		if of == nil {
			return fault.New(fault.NotDeclared, "follows", "there is no such version of a template").Remedy("name one of %s", facts.List(choices))
		}
		return nil
	}
	draft.beside = func(answers map[string]string) (*Written, error) {
		of := follows(answers)
		text, err := pinned(of, facts.Said(ofVersion(of)[0], answers) == builtHere)
		return &Written{PinsFile(draft.File), text}, err
	}
	return draft, nil
}

// ofVersion are the questions about a version that follows another.
func ofVersion(of *catalog.Template) []Question {
	code := builtHere
	if slices.ContainsFunc(of.Components, func(each catalog.Component) bool { return each.Code != nil }) {
		code = theSame
	}
	tier := "instance"
	if of.Tier != "" {
		tier = of.Tier
	}
	whose := facts.Ask("code", "code that it pins, as this program builds it or the same as "+string(of.Ref())+"; what others built is imported afterwards", code)
	return []Question{
		whose.From([]string{builtHere, theSame}),
		facts.Ask("tier", "who approves its Classes, reviewers or also governance", tier).From([]string{"instance", catalog.Governance}),
		facts.Ask("expires", "until when new Classes are made of it", of.Expires).As(spelling.Moment),
		facts.Ask("firm", "who audited the code", ""),
		facts.Ask("audited", "the day of the report", "").As(spelling.Date),
		facts.Ask("document", "where the report is published: an https address", "").As(spelling.URL),
		facts.Ask("sha256", "SHA-256 of the report's bytes, 0x and 64 digits; --document FILE=URL takes it from a file", "").As(spelling.Hash),
		facts.Ask("by", "who has approved the version", ""),
		facts.Ask("approved", "the day of the decision", "").As(spelling.Date),
		facts.Ask("reference", "where the decision is published: an https address", "").As(spelling.URL),
	}
}

var versioned = regexp.MustCompile(`^([a-z0-9-]+)(?:@([1-9][0-9]{0,8}))?$`)

// versionOf reads the name of a version. Without a number it is the one behind the last.
func versionOf(declared *catalog.Catalog, path string) (name string, version uint32, err error) {
	found := versioned.FindStringSubmatch(strings.TrimPrefix(path, "halos/templates/"))
	if found == nil {
		return "", 0, fault.New(fault.CommandLineUnusable, path, "a name of the form TEMPLATE or TEMPLATE@VERSION is wanted")
	}
	if _, err := names(found[1], "template"); err != nil {
		return "", 0, err
	}
	for _, each := range declared.Templates {
		if each.Name == found[1] {
			version = max(version, each.Version)
		}
	}
	if version++; found[2] != "" {
		number, err := strconv.ParseUint(found[2], 10, 32)
		if err != nil {
			return "", 0, fault.New(fault.CommandLineUnusable, path, "%q is no version", found[2])
		}
		version = uint32(number)
	}
	if ref := (&catalog.Template{Name: found[1], Version: version}).Ref(); declared.Templates[ref] != nil {
		return "", 0, fault.New(fault.NameClash, declared.Templates[ref].File, "there is a template %s already", ref).
			Remedy("a version never changes once it is registered; the next one is halocompile new template %s", found[1])
	}
	return found[1], version, nil
}

// latest is the last version of a template; if it has none, the one template that there is.
func latest(declared *catalog.Catalog, name string, all []string) string {
	var last *catalog.Template
	for _, each := range declared.Templates {
		if each.Name == name && (last == nil || each.Version > last.Version) {
			last = each
		}
	}
	if last != nil {
		return string(last.Ref())
	}
	return facts.Only(all)
}

// place is where an answer stands, until it is known.
func place(answer string) string { return "\x00" + answer }

// followed is the manifest of a version that follows another, with places for the answers. What the
// other says of its own, and what pins code, is left out.
func followed(text string, version uint32, tier string) string {
	file, err := parser.ParseFile("template.cue", text, parser.ParseComments)
	if err != nil {
		return "template: {}" // nobody gets here: it was read before
	}
	line := func(fields ...string) ast.Expr {
		var entry []any
		for i := 0; i < len(fields); i += 2 {
			entry = append(entry, &ast.Field{Label: ast.NewIdent(fields[i]), Value: ast.NewString(place(fields[i+1]))})
		}
		return ast.NewList(ast.NewStruct(entry...))
	}
	set := map[string]ast.Expr{
		"version": &ast.BasicLit{Kind: token.INT, Value: fmt.Sprint(version)}, "status": ast.NewString("approved"), "expires": ast.NewString(place("expires")),
		"audits":    line("firm", "firm", "date", "audited", "report", "document", "digest", "sha256"),
		"approvals": line("by", "by", "date", "approved", "reference", "reference"),
	}
	if tier == catalog.Governance {
		set["tier"] = ast.NewString(tier)
	}
	for _, declaration := range file.Decls {
		field, is := declaration.(*ast.Field)
		if !is || labelOf(field) != "template" {
			continue
		}
		if within, is := field.Value.(*ast.StructLit); is {
			within.Elts = rewritten(within.Elts, set)
		}
	}
	made, err := format.Node(file)
	if err != nil {
		return "template: {}"
	}
	body := strings.ReplaceAll(string(made), "{{", `{{"{{"}}`)
	for _, answer := range []string{"expires", "firm", "audited", "document", "sha256", "by", "approved", "reference"} {
		body = strings.ReplaceAll(body, literal.String.Quote(place(answer)), fmt.Sprintf("{{text %q}}", answer))
	}
	return body
}

// rewritten are the fields of a template with other values, and without those that belong to the
// version before. A field that it lacks comes at the end.
func rewritten(elements []ast.Decl, set map[string]ast.Expr) (list []ast.Decl) {
	gone := []string{"unitsUntil", "components", "facets", "tier", "classApprovals"}
	for _, each := range elements {
		field, is := each.(*ast.Field)
		if !is {
			list = append(list, each)
			continue
		}
		name := labelOf(field)
		if value := set[name]; value != nil {
			field.Value = value
			ast.SetComments(field, nil) // they spoke of the version before
			delete(set, name)
		} else if slices.Contains(gone, name) {
			continue
		}
		list = append(list, each)
	}
	for _, name := range facts.Sorted(set) {
		list = append(list, &ast.Field{Label: ast.NewIdent(name), Value: set[name]})
	}
	return list
}

func labelOf(field *ast.Field) string {
	name, _, err := ast.LabelName(field.Label)
	if err != nil {
		return ""
	}
	return name
}
