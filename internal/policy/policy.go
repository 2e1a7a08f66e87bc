// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// Document is the key of the input that a rule reads. A rule reads exactly one document, so it is
// asked again only when that document has changed.
type Document string

const (
	ClassDocument Document = "catalog" // one Class with all that it refers to, without the time
	// the summary of the repository down to the Classes, and the time
	IndexDocument  Document = "index"
	NamesDocument  Document = "names"  // the names of all manifests and tokens, without the time
	ChangeDocument Document = "change" // one Class before and after, and the time
	PlanDocument   Document = "plan"   // the plan of one Class, and the time
	// the plan of what a network wants of the Halo Factory, and the time
	PlatformDocument Document = "platform"
)

// partOf says which document a key of the input belongs to.
var partOf = map[string]Document{
	"catalog": ClassDocument, "fields": ClassDocument, "start": ClassDocument,
	"index": IndexDocument, "names": NamesDocument, "change": ChangeDocument, "plan": PlanDocument, "platform": PlatformDocument,
}

// Policy is a folder of rules, compiled. Many goroutines may ask it at once.
type Policy struct {
	rules   []rule
	queries map[Document]*query
	// the rules on a Class in two halves, which are asked at the same time; none if there are few
	// rules
	halves func() []*query
	digest [32]byte
}

// query asks several rules that read the same document.
type query struct {
	rules []rule
	// prepares the query when it is first asked, because most checks ask about some documents only
	prepared func() (rego.PreparedEvalQuery, error)
}

// fewRules is how many rules are not split in halves. If rules are asked together, what they all
// look up is found only once.
const fewRules = 20

func newQuery(compiler *ast.Compiler, rules []rule) *query {
	return &query{rules, sync.OnceValues(func() (rego.PreparedEvalQuery, error) {
		pairs := make([]string, len(rules))
		for i, each := range rules {
			pairs[i] = strconv.Quote(each.ID) + ": " + each.ref
		}
		return rego.New(
			rego.Compiler(compiler),
			rego.Query("answers = {"+strings.Join(pairs, ", ")+"}"),
			rego.StrictBuiltinErrors(true),
		).PrepareForEval(context.Background())
	})}
}

// halved splits the rules into two halves that take about the same time. It puts every second rule
// into the second half. Rules on the same subject look at the same values and stand together, so
// each half gets about as many of them.
func halved(compiler *ast.Compiler, rules []rule) []*query {
	if len(rules) <= fewRules {
		return nil
	}
	var halves [2][]rule
	for i, each := range rules {
		halves[i%2] = append(halves[i%2], each)
	}
	return []*query{newQuery(compiler, halves[0]), newQuery(compiler, halves[1])}
}

// Denied is one value that a rule does not let pass.
type Denied struct {
	Rule    string `json:"rule"`
	File    string `json:"file"`
	Field   string `json:"field"`
	Message string `json:"message"`
	// the value that a waiver has to name; never missing if the rule can be waived
	Value string `json:"value,omitempty"`
	// the same, seen from the value that it must differ from; empty if there is none
	Mirror Mirror `json:"mirror,omitzero"`
}

// Mirror is what Denied says of two values, seen from the other one.
type Mirror struct {
	File    string `json:"file"`
	Field   string `json:"field"`
	Message string `json:"message"`
}

// Turned returns denials at the files that a change has touched, where they are about two values
// and only the other one's file is touched. edited tells which files are; it may be nil.
func Turned(denied []Denied, edited func(file string) bool) []Denied {
	if edited == nil {
		return denied
	}
	turned := slices.Clone(denied)
	for i, each := range turned {
		if other := each.Mirror; other.File != "" && edited(other.File) && !edited(each.File) {
			turned[i].File, turned[i].Field, turned[i].Message = other.File, other.Field, other.Message
		}
	}
	return turned
}

// Compile reads every rule in a folder and its subfolders. It leaves out tests (*_test.rego). The
// error is a fault HC2002.
func Compile(folder fs.FS) (*Policy, error) {
	sum := sha256.New()
	compiler, rules, err := compile(folder, sum)
	if err != nil {
		return nil, err
	}
	byDocument := map[Document][]rule{}
	for _, each := range rules {
		byDocument[each.reads] = append(byDocument[each.reads], each)
	}
	p := &Policy{rules: rules, queries: map[Document]*query{}, digest: [32]byte(sum.Sum(nil))}
	for document, some := range byDocument {
		p.queries[document] = newQuery(compiler, some)
	}
	p.halves = sync.OnceValue(func() []*query { return halved(compiler, byDocument[ClassDocument]) })
	return p, nil
}

// Digest returns the SHA-256 over the names and bytes of the files with rules.
func (p *Policy) Digest() [32]byte { return p.digest }

// Explain lists every rule, sorted by id.
func (p *Policy) Explain() []Explanation {
	explanations := make([]Explanation, len(p.rules))
	for i, each := range p.rules {
		explanations[i] = Explanation{
			ID: each.ID, Code: each.Code, Title: each.Title, Description: each.description, Remedy: each.remedy,
			Severity: each.Severity, Source: each.Source, Reads: string(each.reads), Waivable: each.waivable,
		}
	}
	return explanations
}

// Class asks the rules on one Class. The Catalog must be one of ClassCatalog. The answer depends
// only on the rules and that Catalog.
func (p *Policy) Class(ctx context.Context, declared *catalog.Catalog) ([]Denied, error) {
	input, err := classInput(declared)
	if err != nil {
		return nil, err
	}
	return p.ask(ctx, ClassDocument, input)
}

// ClassAtOnce gives the same answers as Class, but asks two halves of the rules at the same time.
// That takes more processor time, and less time by the clock if a processor is idle.
func (p *Policy) ClassAtOnce(ctx context.Context, declared *catalog.Catalog) ([]Denied, error) {
	halves := p.halves()
	if halves == nil {
		return p.Class(ctx, declared)
	}
	input, err := classInput(declared)
	if err != nil {
		return nil, err
	}
	value, err := inputOf(input)
	if err != nil {
		return nil, fault.New(fault.PolicyFailed, "policy", "%w", err)
	}
	var denied [2][]Denied
	var failed [2]error
	var asked parallel.Group
	for i := range halves {
		asked.Go(func() { denied[i], failed[i] = halves[i].ask(ctx, value) })
	}
	asked.Wait()
	if err := cmp.Or(failed[0], failed[1]); err != nil {
		return nil, err
	}
	all := append(denied[0], denied[1]...)
	// in the order of Class
	slices.SortStableFunc(all, func(a, b Denied) int { return strings.Compare(a.Rule, b.Rule) })
	return all, nil
}

// Index asks the rules that look at what Classes share, and at the time.
func (p *Policy) Index(ctx context.Context, index *Index) ([]Denied, error) {
	return p.ask(ctx, IndexDocument, map[string]any{"index": p.indexed(index)})
}

// Names asks the rules that look at the names in the repository. The answer depends only on the
// rules and the Names.
func (p *Policy) Names(ctx context.Context, names *Names) ([]Denied, error) {
	return p.ask(ctx, NamesDocument, map[string]any{"names": names})
}

// Judge asks every rule on manifests: those on one Class about each Class, and those on the
// repository about the whole, and those on changes about each change. life says what is deployed.
func (p *Policy) Judge(ctx context.Context, declared *catalog.Catalog, life Life, now time.Time, changes ...Change) (*Findings, error) {
	index := IndexOf(declared, life, now)
	documents := []Document{ClassDocument, IndexDocument, NamesDocument, ChangeDocument}
	denied, err := p.Index(ctx, index)
	if err != nil {
		return nil, err
	}
	more, err := p.Names(ctx, NamesOf(declared))
	if err != nil {
		return nil, err
	}
	denied = append(denied, more...)
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			more, err := p.Class(ctx, ClassCatalog(declared, halo, class))
			if err != nil {
				return nil, err
			}
			denied = append(denied, more...)
		}
	}
	for _, change := range changes {
		more, err := p.Change(ctx, change)
		if err != nil {
			return nil, err
		}
		denied = append(denied, more...)
	}
	return p.Findings(Turned(denied, life.Edited), documents, index, declared.Position)
}

// Findings makes a document for people and programs of the denials. documents are those that rules
// were asked about. where returns the place of a field, as file:line:column.
func (p *Policy) Findings(denied []Denied, documents []Document, index *Index, where func(file, path string) string) (*Findings, error) {
	if len(denied) > maxFindings {
		return nil, fault.New(fault.PolicyFailed, "policy", "more than %d findings", maxFindings)
	}
	findings := &Findings{Version: Version, Now: index.Now, Rules: []Rule{}, Findings: []Finding{}}
	known := map[string]rule{}
	for _, each := range p.rules {
		if slices.Contains(documents, each.reads) {
			known[each.ID] = each
		}
	}
	denied = slices.Clone(denied)
	// in the order of files, so that each file is looked up once
	slices.SortStableFunc(denied, func(a, b Denied) int { return strings.Compare(a.File, b.File) })
	failed := map[string]bool{}
	seen := map[Denied]bool{}
	for _, one := range denied {
		if seen[one] {
			continue
		}
		seen[one] = true
		by, ok := known[one.Rule]
		if !ok {
			return nil, fault.New(fault.PolicyFailed, "policy", "there is no rule %s that could have denied %s", one.Rule, one.File)
		}
		failed[one.Rule] = true
		finding := Finding{
			Rule:     by.ID,
			Code:     by.Code,
			Severity: by.Severity,
			Message:  one.Message,
			Remedy:   by.remedy,
			Where:    where(one.File, one.Field),
			Field:    one.Field,
			Value:    one.Value,
		}
		if by.waivable && by.Severity == Error {
			finding.waive(index, one.File)
		}
		findings.Findings = append(findings.Findings, finding)
	}
	for _, id := range slices.Sorted(maps.Keys(known)) {
		each := known[id].Rule
		each.Passed = !failed[id]
		findings.Rules = append(findings.Rules, each)
	}
	findings.sort(byPlace)
	return findings, nil
}

// ask asks all rules that read a document.
func (p *Policy) ask(ctx context.Context, document Document, input any) ([]Denied, error) {
	q, ok := p.queries[document]
	if !ok {
		return nil, nil
	}
	value, err := inputOf(input)
	if err != nil {
		return nil, fault.New(fault.PolicyFailed, "policy", "%w", err)
	}
	return q.ask(ctx, value)
}

// ask asks the rules of the query. They may take as long as the context lasts: who asks the rules
// of others does it in a process whose processor time is bounded.
func (q *query) ask(ctx context.Context, value ast.Value) ([]Denied, error) {
	prepared, err := q.prepared()
	if err != nil {
		return nil, invalid(err)
	}
	result, err := prepared.Eval(ctx, rego.EvalParsedInput(value))
	switch {
	case ctx.Err() != nil:
		return nil, fault.New(fault.PolicyFailed, "policy", "the rules did not finish: %w", ctx.Err())
	case err != nil:
		return nil, failure(err)
	case len(result) != 1:
		return nil, fault.New(fault.PolicyFailed, "policy", "the decision is undefined")
	}
	answers, ok := result[0].Bindings["answers"].(map[string]any)
	if !ok || len(answers) != len(q.rules) {
		return nil, fault.New(fault.PolicyFailed, "policy", "%d of %d rules answered", len(answers), len(q.rules))
	}
	var denied []Denied
	for _, each := range q.rules {
		list, err := each.answered(answers[each.ID])
		if err != nil {
			return nil, fault.New(fault.PolicyFailed, each.where, "the rule %s: %w", each.ID, err)
		}
		denied = append(denied, list...)
	}
	return denied, nil
}

// reading finds out which documents rules read.
type reading struct {
	compiler *ast.Compiler
	// the documents that a rule reads, itself or through other rules, and a reference to each
	known map[*ast.Rule]map[Document]string
}

// one returns the document that a rule reads. It fails if the rule reads none, or more than one.
func (r *reading) one(id string) (Document, error) {
	found := map[Document]string{}
	for _, each := range r.compiler.GetRulesExact(ast.MustParseRef("data." + namespace + "." + id)) {
		maps.Copy(found, r.all(each))
	}
	if ref, beside := found[""]; beside {
		return "", fmt.Errorf("reads %s, which is no part of a document", ref)
	}
	switch len(found) {
	case 0:
		return "", fmt.Errorf("reads nothing: it answers the same whatever is proposed")
	case 1:
		for only := range found {
			return only, nil
		}
	}
	return "", fmt.Errorf("reads %s; it may read one document only", strings.Join(slices.Sorted(maps.Values(found)), " and "))
}

// all returns the documents that a rule reads. A reference to anything else is under "". The
// recursion ends, because the compiler refuses rules that use themselves.
func (r *reading) all(rule *ast.Rule) map[Document]string {
	if found, known := r.known[rule]; known {
		return found
	}
	found := map[Document]string{}
	ast.WalkRefs(rule, func(ref ast.Ref) bool {
		if !ref[0].Equal(ast.InputRootDocument) {
			return false
		}
		var key ast.String
		if len(ref) > 1 {
			key, _ = ref[1].Value.(ast.String)
		}
		found[partOf[string(key)]] = ref.String()
		return false
	})
	for other := range r.compiler.Graph.Dependencies(rule) {
		maps.Copy(found, r.all(other.(*ast.Rule)))
	}
	r.known[rule] = found
	return found
}
