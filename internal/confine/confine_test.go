// SPDX-License-Identifier: AGPL-3.0-or-later

package confine_test

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/corpus"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/scaffold"
	"github.com/halo-factory/halocompile/internal/tree"
)

// The other process is this test program, started once more.
func TestMain(m *testing.M) {
	if confine.Asked(os.Args[1:]) {
		confine.Serve(os.Stdin, os.Stdout, os.Exit)
	}
	os.Exit(m.Run())
}

var now = time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)

// repository returns a copy of this repository's manifests, with changes. A change names the file,
// the text to replace, and the new text.
func repository(t *testing.T, changes ...[3]string) *tree.Tree {
	t.Helper()
	root := t.TempDir()
	for _, folder := range []string{"halos", "schema", "policy"} {
		if err := os.CopyFS(filepath.Join(root, folder), os.DirFS(filepath.Join("../..", folder))); err != nil {
			t.Fatal(err)
		}
	}
	for _, each := range changes {
		file := filepath.Join(root, each[0])
		text, err := os.ReadFile(file)
		if err != nil || !strings.Contains(string(text), each[1]) {
			t.Fatalf("%s: %v", each[0], err)
		}
		if err := os.WriteFile(file, []byte(strings.Replace(string(text), each[1], each[2], 1)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	opened, err := tree.Open(root)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = opened.Close() })
	return opened
}

var (
	// heavyText doubles a text, which takes memory. heavyLoop takes time and hardly any memory.
	heavyText = [3]string{"schema/halo.cue", "#HaloFile: halo!: #Halo", "#HaloFile: {halo!: #Halo, _x: #X.i}\n#X: {a: \"xxxxxxxxxxxxxxxx\", b: a+a+a+a+a+a+a+a, c: b+b+b+b+b+b+b+b, d: c+c+c+c+c+c+c+c, e: d+d+d+d+d+d+d+d, f: e+e+e+e+e+e+e+e, g: f+f+f+f+f+f+f+f, h: g+g+g+g+g+g+g+g, i: h+h+h+h+h+h+h+h}"}
	heavyLoop = [3]string{"schema/halo.cue", "#HaloFile: halo!: #Halo", "#HaloFile: {halo!: #Halo, _x: #X}\n#X: " + product}
	// heavyRule doubles a text in a function that every rule on Classes may call.
	heavyRule = [3]string{"policy/limits.rego", "package halo.limits\n", "package halo.limits\n" + `
a := "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
b := concat("", [a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a])
c := concat("", [b, b, b, b, b, b, b, b, b, b, b, b, b, b, b, b])
d := concat("", [c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c])
e := concat("", [d, d, d, d, d, d, d, d, d, d, d, d, d, d, d, d])
f := concat("", [e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e])

# METADATA
# title: A rule of somebody
# description: It takes memory.
# custom:
#   code: HC2001
#   severity: error
#   source: nobody
#   remedy: none
heavy contains finding if {
	count(concat("", [f, f, f, f, f, f, f, f])) < count(input.catalog.version)
	finding := {"file": "x", "path": "y", "message": "z"}
}
`}
)

// product goes through a million million combinations of digits, and keeps none of them.
const product = "{x: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], y: [for a in x for b in x for c in x for d in x for e in x for f in x " +
	"for g in x for h in x for i in x for j in x for k in x for l in x if a+l < 0 {a}]}"

func jsonOf(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The other process answers each question as this one would.
func TestTheAnswerIsTheSame(t *testing.T) {
	ctx := t.Context()
	root, changed := repository(t), repository(t, [3]string{"halos/meridian/clo-tranched/units/senior.cue", "25M", "26M"})
	with := scaffold.With(changed, "halos/meridian/notes.md", []byte("a note"))
	over := change.Over(with, root, []string{"policy", "schema"})
	here, there := change.Here{}, confine.Self()
	same := func(what string, one, other any, oneErr, otherErr error) {
		t.Helper()
		if oneErr != nil || otherErr != nil {
			t.Fatalf("%s: %v, %v", what, oneErr, otherErr)
		}
		if x, y := jsonOf(t, one), jsonOf(t, other); x != y {
			t.Errorf("%s:\n%.1000s\nand here\n%.1000s", what, y, x)
		}
	}
	for name, each := range map[string]fs.FS{"a folder": root, "another tree over it": over} {
		one, oneErr := here.Load(ctx, each)
		other, otherErr := there.Load(ctx, each)
		same(name, one, other, oneErr, otherErr)
	}
	before, err := here.Load(ctx, root)
	if err != nil {
		t.Fatal(err)
	}
	subject := change.Subject{Tree: over, Now: now, Before: before, Base: root, Head: changed}
	oneCatalog, one, oneErr := here.Judge(ctx, subject)
	otherCatalog, other, otherErr := there.Judge(ctx, subject)
	same("a change", oneCatalog, otherCatalog, oneErr, otherErr)
	same("its findings", one, other, oneErr, otherErr)

	planned := map[string]any{"core": map[string]any{"class": "meridian/clo-tranched", "deadline": 1_800_000_000}}
	of := change.Planned{Tree: root, Catalog: before, Class: catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}, Plan: planned, Now: now}
	onePlan, oneErr := here.Plan(ctx, of)
	otherPlan, otherErr := there.Plan(ctx, of)
	same("a plan", onePlan, otherPlan, oneErr, otherErr)

	options := check.Options{Now: now, Program: "test", Base: root}
	outcome, oneErr := check.Run(ctx, changed, options)
	checked, otherErr := there.Check(ctx, changed, options)
	same("a check", outcome, checked.Outcome, oneErr, otherErr)

	options = check.Options{Now: now, Program: "test"}
	var parts []*check.Part
	for shard := 1; shard <= 2; shard++ {
		part, outcome, oneErr := check.RunPart(ctx, root, shard, 2, options)
		checked, otherErr := there.CheckShard(ctx, root, shard, 2, options)
		same("a shard", outcome, checked.Outcome, oneErr, otherErr)
		same("its part", part, checked.Part, oneErr, otherErr)
		parts = append(parts, part)
	}
	outcome, oneErr = check.Join(ctx, root, parts, options)
	checked, otherErr = there.CheckJoin(ctx, root, parts, options)
	same("parts", outcome, checked.Outcome, oneErr, otherErr)

	rules, err := here.Rules(root)
	if err != nil {
		t.Fatal(err)
	}
	explanations, err := there.Explain(ctx, root)
	same("rules", rules.Explain(), explanations, nil, err)
}

// One Class of two thousand Units stays within the bounds: what it takes grows no faster than they
// do.
func TestAClassOfManyUnitsStaysWithinTheBounds(t *testing.T) {
	root := t.TempDir()
	for _, folder := range []string{"halos", "schema", "policy"} {
		if err := os.CopyFS(filepath.Join(root, folder), os.DirFS(filepath.Join("../..", folder))); err != nil {
			t.Fatal(err)
		}
	}
	if err := corpus.AddUnits(root, 0, 2_000); err != nil {
		t.Fatal(err)
	}
	opened, err := tree.Open(root)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	declared, _, err := confine.Self().Judge(t.Context(), change.Subject{Tree: opened, Now: now})
	if err != nil {
		t.Fatal(err)
	}
	if units := len(declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}).Units); units != 2_002 {
		t.Errorf("%d Units", units)
	}
}

// An answer has faults with their numbers and places, and also the rules that could not be asked.
func TestFaultsAreAnswers(t *testing.T) {
	root := repository(t, [3]string{"halos/meridian/halo.cue", "title:", "tilte:"})
	_, here := check.Run(t.Context(), root, check.Options{Now: now})
	checked, there := confine.Self().Check(t.Context(), root, check.Options{Now: now})
	if here == nil || there == nil || here.Error() != there.Error() || fault.Exit(here) != fault.Exit(there) {
		t.Errorf("%v\nand here\n%v", there, here)
	}
	if len(policy.Reading(checked.Rules, policy.ClassDocument)) == 0 {
		t.Error("no rules are told")
	}
}

// The fault names what takes too much: the schema or a rule, of which tree, and about what it was
// asked. It says the same each time.
func TestWhatTakesTooMuchIsNamed(t *testing.T) {
	there := confine.Self()
	good := repository(t)
	run := func(root fs.FS, options check.Options) error {
		options.Now = now
		_, err := there.Check(t.Context(), root, options)
		return err
	}
	judge := func(root fs.FS) error {
		_, _, err := there.Judge(t.Context(), change.Subject{Tree: root, Now: now})
		return err
	}
	for name, each := range map[string]struct {
		err         error
		code        fault.Code
		where, says string
	}{
		"memory of a schema, checked":   {run(repository(t, heavyText), check.Options{}), fault.SchemaTooCostly, "schema", "the schema takes more than 192 MiB"},
		"memory of a schema, judged":    {judge(repository(t, heavyText)), fault.SchemaTooCostly, "schema", "the schema takes more than 192 MiB"},
		"time of a schema":              {judge(repository(t, heavyLoop)), fault.SchemaTooCostly, "schema", "the schema takes more than 4s of processor time"},
		"memory of a base's schema":     {run(good, check.Options{Base: repository(t, heavyText)}), fault.SchemaTooCostly, "schema", "the schema of --base takes more"},
		"memory of a rule, checked":     {run(repository(t, heavyRule), check.Options{}), fault.RuleTooCostly, "policy", "a rule, asked about halos/meridian/"},
		"memory of a rule, judged":      {judge(repository(t, heavyRule)), fault.RuleTooCostly, "policy", "a rule takes more than 192 MiB"},
		"both a schema and a rule, one": {run(repository(t, heavyText, heavyRule), check.Options{}), fault.SchemaTooCostly, "schema", "the schema takes more than 192 MiB"},
	} {
		list, ok := fault.All(each.err)
		if !ok || len(list) != 1 || list[0].Code != each.code || list[0].Where != each.where || !strings.HasPrefix(list[0].What, each.says) || fault.Exit(each.err) != 1 {
			t.Errorf("%s: %v", name, each.err)
		}
	}
}

// A change whose schema takes too much is still judged, by the schema of the base. The Judgement
// says why the change fails by its own schema.
func TestAJudgementSaysWhatTookTooMuch(t *testing.T) {
	p, err := change.Judge(t.Context(), change.Trees{Base: repository(t), Head: repository(t, heavyText), Now: now, Evaluator: confine.Self()})
	if err != nil {
		t.Fatal(err)
	}
	if p.Rules == 0 || len(p.Faults) != 1 || p.Faults[0].Code != fault.SchemaTooCostly || !strings.HasPrefix(p.Faults[0].What, "by the schema and rules of this very change: ") {
		t.Errorf("%d rules: %v", p.Rules, p.Faults)
	}
}

func TestAnEvaluationCanBeStopped(t *testing.T) {
	root := repository(t, heavyLoop)
	ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer cancel()
	if _, err := confine.Self().Load(ctx, root); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
}

// There is an error with a reason for a tree that exists only in this process, for a program that
// is not there, and for a program that answers nothing.
func TestWhatCannotBeAsked(t *testing.T) {
	root := repository(t)
	if _, err := confine.Self().Load(t.Context(), os.DirFS(".")); err == nil || !strings.Contains(err.Error(), "cannot be opened by another process") {
		t.Errorf("%v", err)
	}
	for program, code := range map[string]fault.Code{filepath.Join(t.TempDir(), "nothing"): fault.NotConfined, "/bin/false": fault.RepositoryTooCostly} {
		_, err := confine.Evaluator{Program: program}.Load(t.Context(), root)
		if list, ok := fault.All(err); !ok || list[0].Code != code {
			t.Errorf("%s: %v", program, err)
		}
	}
}
