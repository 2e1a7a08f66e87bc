// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Bounds on the rules that are read.
const (
	maxRuleFiles = 200
	maxRuleBytes = 1 << 20 // bytes of all files together
)

// namespace is the package around every rule: data.halo.<subject>.<rule>.
const namespace = "halo"

// builtins are the functions that a rule may call. All are pure: the result depends only on the
// arguments.
var builtins = []string{
	"eq", "assign", "equal", "neq", "lt", "lte", "gt", "gte", "plus", "minus", "mul", "div", "rem", "abs", "ceil", "floor", "round",
	"and", "or", "internal.member_2", "internal.member_3", "internal.template_string",
	"count", "sum", "product", "max", "min", "sort",
	"array.concat", "array.reverse", "array.slice", "array.flatten",
	"intersection", "union",
	"object.get", "object.keys", "object.remove", "object.filter", "object.union", "object.union_n", "object.subset",
	"concat", "contains", "endswith", "startswith", "format_int", "indexof", "indexof_n", "lower", "upper", "replace", "split", "sprintf",
	"substring", "trim", "trim_left", "trim_right", "trim_prefix", "trim_suffix", "trim_space", "strings.any_prefix_match",
	"strings.any_suffix_match", "strings.reverse", "strings.count",
	"regex.match", "strings.replace_n", "to_number",
	"is_array", "is_boolean", "is_null", "is_number", "is_object", "is_set", "is_string", "type_name",
	"time.parse_rfc3339_ns",
}

// capabilities lists what the compiler allows: the functions above, and no host on the network.
func capabilities() *ast.Capabilities {
	all := ast.CapabilitiesForThisVersion()
	allowed := &ast.Capabilities{
		FutureKeywords: all.FutureKeywords,
		Features:       all.Features,
		AllowNet:       []string{},
	}
	for _, builtin := range all.Builtins {
		if slices.Contains(builtins, builtin.Name) {
			allowed.Builtins = append(allowed.Builtins, builtin)
		}
	}
	return allowed
}

// rule is a rule with what its annotations say.
type rule struct {
	Rule
	description, remedy string
	ref                 string   // data.halo.limits.no_dead_key
	where               string   // policy/limits.rego:12:1
	reads               Document // the one document that its answer depends on
	waivable            bool     // governance may let a value pass for a time
}

// Explanation is what the annotations of a rule say about it, for people whom the rule denied.
type Explanation struct {
	ID          string     `json:"id"`
	Code        fault.Code `json:"code"`
	Title       string     `json:"title"`
	Description string     `json:"description"`
	Remedy      string     `json:"remedy"`
	Severity    Severity   `json:"severity"`
	Source      string     `json:"source"`
	// the document that it reads: catalog (one Class), index or names (the repository), change or
	// plan (of one Class)
	Reads    string `json:"reads"`
	Waivable bool   `json:"waivable"` // governance may let a value pass for a time
}

// Explain lists every rule of a folder, sorted by id. The error is a fault HC2002.
func Explain(rules fs.FS) ([]Explanation, error) {
	compiled, err := Compile(rules)
	if err != nil {
		return nil, err
	}
	return compiled.Explain(), nil
}

// FolderDigest returns what Policy.Digest returns once the rules of the folder are compiled.
func FolderDigest(folder fs.FS) ([32]byte, error) {
	sum := sha256.New()
	_, err := read(folder, sum)
	return [32]byte(sum.Sum(nil)), err
}

// Reading returns the rules that read one of the documents.
func Reading(rules []Explanation, documents ...Document) []Explanation {
	return slices.DeleteFunc(slices.Clone(rules), func(each Explanation) bool { return !slices.Contains(documents, Document(each.Reads)) })
}

// compile reads every rule in a folder and its subfolders. It adds the names and bytes of their
// files to a hash. It leaves out tests (*_test.rego).
func compile(folder fs.FS, sum hash.Hash) (*ast.Compiler, []rule, error) {
	modules, err := parse(folder, sum)
	if err != nil {
		return nil, nil, err
	}
	if err := checkLayout(modules); err != nil {
		return nil, nil, err
	}
	rules, err := discover(modules)
	if err != nil {
		return nil, nil, err
	}
	compiler := ast.NewCompiler().WithCapabilities(capabilities()).WithStrict(true)
	if compiler.Compile(modules); compiler.Failed() {
		return nil, nil, invalid(compiler.Errors)
	}
	var faults fault.List
	r := reading{compiler, map[*ast.Rule]map[Document]string{}}
	for i := range rules {
		if rules[i].reads, err = r.one(rules[i].ID); err != nil {
			faults = append(faults, fault.New(fault.PolicyFailed, rules[i].where, "the rule %s %w", rules[i].ID, err))
		}
	}
	if len(faults) > 0 {
		return nil, nil, faults
	}
	return compiler, rules, nil
}

// parse reads the rules as Rego v1.
func parse(folder fs.FS, sum hash.Hash) (map[string]*ast.Module, error) {
	files, err := read(folder, sum)
	if err != nil {
		return nil, err
	}
	modules := map[string]*ast.Module{}
	options := ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1, Capabilities: capabilities()}
	for _, file := range files {
		module, err := ast.ParseModuleWithOpts(file.where, file.text, options)
		if err != nil {
			return nil, invalid(err)
		}
		if module == nil {
			return nil, fault.New(fault.PolicyFailed, file.where, "the file is empty")
		}
		modules[file.where] = module
	}
	return modules, nil
}

// ruleFile is a file with rules.
type ruleFile struct{ where, text string }

// read reads the files with rules in the order of their names, and adds their names and bytes to a
// hash. It refuses a file that looks as if it held rules or data, but would not be asked.
func read(folder fs.FS, sum hash.Hash) ([]ruleFile, error) {
	var files []ruleFile
	total := 0
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		where := path.Join("policy", name)
		switch {
		case name == "." && errors.Is(err, fs.ErrNotExist):
			return nil // no rules; the caller makes that an error
		case err != nil:
			return fault.New(fault.PolicyFailed, where, "cannot be read: %w", err)
		case entry.Type()&fs.ModeSymlink != 0:
			return fault.New(fault.PolicyFailed, where, "symbolic links are not followed")
		case entry.IsDir():
			return nil
		case !strings.HasSuffix(name, ".rego"):
			if tree.Note(entry.Name(), ".rego") || tree.Note(name, ".rego") {
				return nil
			}
			return fault.New(fault.PolicyFailed, where, "the file stands among the rules, and is not read: rules are files <name>.rego, in lower case").
				Remedy("rename it, or take it out of policy/")
		case len(files) == maxRuleFiles:
			return fault.New(fault.PolicyFailed, where, "more than %d files", maxRuleFiles)
		}
		file, err := folder.Open(name)
		if err != nil {
			return fault.New(fault.PolicyFailed, where, "cannot be read: %w", err)
		}
		defer file.Close()
		data, err := io.ReadAll(io.LimitReader(file, maxRuleBytes+1))
		if total += len(data); err != nil || total > maxRuleBytes {
			return fault.New(fault.PolicyFailed, where, "cannot be read, or more than %d bytes of rules", maxRuleBytes)
		}
		if strings.HasSuffix(name, "_test.rego") {
			return onlyTests(where, data)
		}
		for _, part := range [][]byte{[]byte(where), data} {
			sum.Write(binary.BigEndian.AppendUint64(nil, uint64(len(part))))
			sum.Write(part)
		}
		files = append(files, ruleFile{where, string(data)})
		return nil
	})
	return files, err
}

// packageLine finds the package of a file of Rego.
var packageLine = regexp.MustCompile(`(?m)^[ \t]*package[ \t]+(\S+)`)

// onlyTests refuses a file of tests that holds rules, because such files are left out.
func onlyTests(where string, text []byte) error {
	if found := packageLine.FindSubmatch(text); found != nil && bytes.HasSuffix(found[1], []byte("_test")) {
		return nil
	}
	return fault.New(fault.PolicyFailed, where, "the file's name is that of a test, which is left out, and its package is not").
		Remedy("end its package with _test, or rename the file")
}

// invalid makes a fault of what the parser or compiler says, with file, line and column.
func invalid(err error) error {
	var found ast.Errors
	if !errors.As(err, &found) {
		return fault.New(fault.PolicyFailed, "policy", "%w", err)
	}
	var list fault.List
	for _, each := range found {
		where := "policy"
		if each.Location != nil {
			where = fmt.Sprintf("%s:%d:%d", each.Location.File, each.Location.Row, each.Location.Col)
		}
		list = append(list, fault.New(fault.PolicyFailed, where, "%s", each.Message))
	}
	return list
}

// discover lists the rules: every partial set in data.halo.<subject> but data.halo.lib. It fails
// for a rule that would not be asked because it has no annotations or is elsewhere.
func discover(modules map[string]*ast.Module) ([]rule, error) {
	described := map[string]*ast.Annotations{}
	at := map[string]*ast.Location{}
	var faults fault.List
	for _, file := range slices.Sorted(maps.Keys(modules)) {
		module := modules[file]
		subject := strings.Split(strings.TrimPrefix(module.Package.Path.String(), "data."), ".")
		if len(subject) != 2 || subject[0] != namespace {
			faults = append(faults, fault.New(fault.PolicyFailed, file, "rules stand in packages %s.<subject>, not in %s", namespace, module.Package.Path))
			continue
		}
		for _, each := range module.Rules {
			if each.Head.RuleKind() == ast.MultiValue && subject[1] != "lib" {
				id := subject[1] + "." + each.Head.Reference.String()
				if at[id] == nil {
					at[id] = each.Location
				}
			}
		}
		for _, note := range module.Annotations {
			if note.Scope != "rule" && note.Scope != "document" {
				continue
			}
			id := strings.TrimPrefix(note.GetTargetPath().String(), "data."+namespace+".")
			// otherwise one of the two would count, and nobody could say which
			if other := described[id]; other != nil {
				faults = append(faults, fault.New(fault.PolicyFailed, placeOf(note.Location), "the rule %s has annotations at %s, too", id, placeOf(other.Location)))
				continue
			}
			described[id] = note
		}
	}
	for _, id := range slices.Sorted(maps.Keys(described)) {
		if note := described[id]; note.Custom["code"] != nil && at[id] == nil {
			faults = append(faults, fault.New(fault.PolicyFailed, placeOf(note.Location), "%s has annotations of a rule, and nobody would ask it: a rule is a set of findings, in a package %s.<subject> that is not %s.lib", id, namespace, namespace).
				Remedy("write it as `name contains finding if {…}`"))
		}
	}
	var rules []rule
	for id, location := range at {
		where := placeOf(location)
		made, err := describe(id, described[id])
		if err != nil {
			faults = append(faults, fault.New(fault.PolicyFailed, where, "the rule %s %w", id, err))
			continue
		}
		made.where = where
		rules = append(rules, made)
	}
	if len(faults) > 0 {
		slices.SortFunc(faults, func(a, b *fault.Fault) int { return strings.Compare(a.Error(), b.Error()) })
		return nil, faults
	}
	if len(rules) == 0 {
		return nil, fault.New(fault.PolicyFailed, "policy", "there are no rules").Remedy("run in a repository with policy/, or name the folder with the rules")
	}
	slices.SortFunc(rules, func(a, b rule) int { return strings.Compare(a.ID, b.ID) })
	return rules, nil
}

func placeOf(location *ast.Location) string {
	return fmt.Sprintf("%s:%d:%d", location.File, location.Row, location.Col)
}

// describe reads what the annotations of a rule must say.
func describe(id string, note *ast.Annotations) (rule, error) {
	if note == nil {
		return rule{}, errors.New("has no annotations")
	}
	text := func(name string) string {
		value, _ := note.Custom[name].(string)
		return value
	}
	code, known := fault.Parse(text("code"))
	made := rule{
		Rule: Rule{
			ID:       id,
			Code:     code,
			Title:    note.Title,
			Severity: Severity(text("severity")),
			Source:   text("source"),
		},
		description: strings.Join(strings.Fields(note.Description), " "),
		remedy:      text("remedy"),
		ref:         "data." + namespace + "." + id,
	}
	waivable, given := note.Custom["waivable"]
	made.waivable, _ = waivable.(bool)
	switch {
	case given && waivable != true && waivable != false:
		return rule{}, fmt.Errorf("says waivable: %v, which is neither true nor false", waivable)
	case made.Title == "" || made.description == "" || made.remedy == "" || made.Source == "":
		return rule{}, errors.New("needs title, description, and custom remedy and source in its annotations")
	case made.Severity != Error && made.Severity != Warning:
		return rule{}, fmt.Errorf("has the severity %q, which is neither error nor warning", made.Severity)
	case !known || code.Stage() != fault.StagePolicy || code == fault.PolicyFailed:
		return rule{}, fmt.Errorf("has the code %q, which is no number of a policy in the table of errors", text("code"))
	}
	return made, nil
}
