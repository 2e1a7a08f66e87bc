// SPDX-License-Identifier: AGPL-3.0-or-later

package kind_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/mutation"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/roles"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// pooledClass and pooledUnit are manifests of the third kind.
const pooledClass = `
class: vault: guard: "The night watch"
`

const pooledUnit = `
unit: {
	title: "Senior pot", asset: "USDS", capacity: 25M, seniority: 1
	pot: {clay: "red clay", token: {name: "Senior pot", symbol: "POT"}, keeper: "0x145148e422DaFE6278526bE03374F171037576fA", growth: 700}
	limits: {
		fill: {init: {max: 5M, perDay: 5M}, initial: {max: 100K, perDay: 100K}}
		drain: {init: {max: 5M, perDay: 5M}, initial: {max: 100K, perDay: 100K}}
		send: {init: {max: 5M, perDay: 5M}, initial: {max: 100K, perDay: 100K}}
	}
	book: "meridian/clo-tranched/pot"
	oracles: [{name: "Daily weight of the pots", source: "https://valuation.northgate.example/pots.json"}]
	redemption: "Daily, from the pot"
	legal: {framework: "Company", recourse: "Limited to the pot", documents: [{url: "https://meridian.example/legal/pot.pdf", sha256: "0x1111111111111111111111111111111111111111111111111111111111111111"}]}
	reporting: {format: "halo-pots/1", cadence: "24h"}
	day0: {cycles: 7, reviewer: "Meridian Operations, risk desk"}
}
`

// pooledRule denies pots that leak.
const pooledRule = `package halo.pooled

import data.halo.lib

# METADATA
# title: pot that leaks
# description: Mud dissolves.
# custom:
#   code: HC2001
#   severity: error
#   remedy: burn it
#   source: "our potter"
solid contains finding if {
	some entry in lib.units
	entry.unit.pot.clay == "mud"
	entry.class.vault.aired > 0
	finding := lib.finding(entry.unit, "unit.pot.clay", "mud leaks")
}
`

// pooled writes a repository in which the example's Portfolio Class is one of the third kind, and
// puts that kind on the list. It returns the repository's folder, and how many keys the kind was
// asked for. What it changes are schema, rules and manifests.
func pooled(t testing.TB) (folder string, keys *int) {
	t.Helper()
	folder, keys = t.TempDir(), new(int)
	kind.Add(t, third{keys: keys})
	for _, name := range []string{"schema", "policy", "halos"} {
		if err := os.CopyFS(filepath.Join(folder, name), os.DirFS(filepath.Join("../..", name))); err != nil {
			t.Fatal(err)
		}
	}
	edit := func(name string, change func(text string) string) {
		t.Helper()
		before, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		after := change(string(before))
		if after == string(before) {
			t.Fatalf("%s is as before", name)
		}
		if err := os.MkdirAll(filepath.Dir(filepath.Join(folder, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), []byte(after), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	is := func(text string) func(string) string { return func(string) string { return text } }
	const class = "halos/meridian/clo-tranched/"
	edit("schema/pooled.cue", is(pooledSchema))
	edit("schema/template.cue", func(text string) string {
		return strings.Replace(text, `| "nfat-published"`, `| "nfat-published" | "pooled"`, 1)
	})
	edit("policy/pooled/pot.rego", is(pooledRule))
	edit("halos/templates/portfolio-lcts.cue", func(text string) string { return strings.Replace(text, `"lcts"`, `"pooled"`, 1) })
	edit(class+"class.cue", func(text string) string { return text + pooledClass })
	edit(class+"units/senior.cue", is(pooledUnit))
	if err := os.Remove(filepath.Join(folder, class+"units/junior.cue")); err != nil {
		t.Fatal(err)
	}
	return folder, keys
}

// read reads the manifests of a folder.
func read(t testing.TB, folder string) *catalog.Catalog {
	t.Helper()
	declared, err := manifest.Load(t.Context(), os.DirFS(folder), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return declared
}

// A kind has fields of its own, which the Catalog keeps and its digests cover.
func TestAThirdKindHasFieldsOfItsOwn(t *testing.T) {
	folder, _ := pooled(t)
	declared := read(t, folder)
	class := declared.Class(plantest.Class)
	unit := class.Units[0]
	if pot := potOf(unit).Pot; pot.Clay != "red clay" || pot.Lid != 3*3600 {
		t.Errorf("the pot is %+v", pot)
	}
	if vault := class.Own.(*Vault).Vault; vault.Guard != "The night watch" || vault.Aired != 24*3600 {
		t.Errorf("the vault is %+v", vault)
	}
	text, err := json.Marshal(declared)
	if err != nil {
		t.Fatal(err)
	}
	again := plantest.Copy(t, declared)
	if other, err := json.Marshal(again); err != nil || !bytes.Equal(text, other) || !reflect.DeepEqual(potOf(again.Class(plantest.Class).Units[0]), potOf(unit)) {
		t.Errorf("a Catalog that is read again differs: %v", err)
	}
	potOf(unit).Pot.Clay = "mud"
	class.Own.(*Vault).Vault.Guard = "Nobody"
	if catalog.UnitDigest(unit) == unit.Manifest || catalog.ClassDigest(class) == class.Manifest {
		t.Error("a digest does not cover what the kind says")
	}
	rules, err := policy.Compile(os.DirFS(filepath.Join(folder, "policy")))
	if err != nil {
		t.Fatal(err)
	}
	findings, err := rules.Judge(t.Context(), declared, policy.Life{}, time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	var denied []string
	for _, each := range findings.Findings {
		denied = append(denied, each.Rule+" "+each.Field)
	}
	holds(t, "a finding", denied, "pooled.solid unit.pot.clay")
}

// What is written in a kind's section is refused elsewhere, and demanded where it belongs.
func TestASectionStandsInClassesOfItsKindOnly(t *testing.T) {
	for name, each := range map[string]struct {
		file, before, after string
		code                fault.Code
		want                string
	}{
		"of another kind": {"halos/meridian/senior-secured/class.cue", "class: {\n", "class: vault: guard: \"Somebody\"\nclass: {\n", fault.FieldNotAllowed, "class.vault: a Class of the template term-nfat@1 has none"},
		"missing":         {"halos/meridian/clo-tranched/class.cue", `class: vault: guard: "The night watch"`, "", fault.FieldMissing, "class.vault: missing; the template portfolio-lcts@1 makes a Pooled Class"},
		"not as defined":  {"halos/meridian/clo-tranched/class.cue", `"The night watch"`, "7", fault.WrongValue, "class.vault.guard"},
	} {
		folder, _ := pooled(t)
		path := filepath.Join(folder, each.file)
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(strings.Replace(string(text), each.before, each.after, 1)), 0o644); err != nil {
			t.Fatal(err)
		}
		_, err = manifest.Load(t.Context(), os.DirFS(folder), manifest.Options{})
		if !errors.Is(err, each.code) || !strings.Contains(fmt.Sprint(err), each.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A Catalog of which somebody else says that a kind wrote it is refused, not believed.
func TestACatalogIsCompletedOrRefused(t *testing.T) {
	folder, _ := pooled(t)
	text, err := json.Marshal(read(t, folder))
	if err != nil {
		t.Fatal(err)
	}
	for name, each := range map[string]struct{ before, after, want string }{
		"another type":           {`"clay":"red clay"`, `"clay":7`, "unit senior"},
		"a section is missing":   {`"vault":{`, `"other":{`, "vault: missing in a Pooled Class"},
		"a section is no object": {`"vault":{"guard":"The night watch","aired":86400}`, `"vault":[]`, "clo-tranched"},
		"nobody is there":        {`"halos":[`, `"halos":[null,{"classes":[null,{"units":[null]}]},`, ""},
	} {
		changed := strings.Replace(string(text), each.before, each.after, 1)
		if changed == string(text) {
			t.Fatalf("%s: nothing is changed", name)
		}
		declared := new(catalog.Catalog)
		if err := json.Unmarshal([]byte(changed), declared); err != nil {
			t.Fatal(err)
		}
		if err := kind.Complete(declared); (err == nil) != (each.want == "") || !strings.Contains(fmt.Sprint(err), each.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The names of what a kind says are not those of what every kind says, and stand in no other kind
// but one with the same manifests.
func TestNoFieldStandsForTwoThings(t *testing.T) {
	pooled(t)
	marks := map[string]string{}
	for _, each := range kind.All() {
		how := each.Facts().Manifests
		for of, own := range map[reflect.Type]catalog.Own{reflect.TypeFor[catalog.Class](): how.ClassOwn(), reflect.TypeFor[catalog.Unit](): how.UnitOwn()} {
			if own == nil {
				continue
			}
			for _, name := range catalog.FieldsOf(reflect.TypeOf(own).Elem()) {
				if slices.Contains(catalog.FieldsOf(of), name) {
					t.Errorf("%s: %s is a field of every %s", each.Facts().Name, name, of.Name())
				}
			}
		}
		for _, mark := range []string{how.Mark, how.Section} {
			if other := marks[mark]; mark != "" && other != "" && other != how.Definition {
				t.Errorf("%s marks %s and %s", mark, other, how.Definition)
			}
			marks[mark] = how.Definition
		}
	}
}

// A kind is one file and one entry of the list. No other package has to know of it.
func TestAThirdKindIsPlannedDeployedAndRecorded(t *testing.T) {
	folder, keys := pooled(t)
	live := plantest.Start(t, folder)
	p := live.Plan(t)
	if *keys == 0 {
		t.Error("it was not asked for the keys of limits, which the factory has to agree with")
	}
	var fields, names, arguments []string
	for _, change := range p.Core.Changes {
		fields = append(fields, change.Field)
	}
	for _, address := range p.Core.Addresses {
		names = append(names, address.Name.String())
	}
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				for _, argument := range call.Arguments {
					arguments = append(arguments, argument.Name)
				}
			}
		}
	}
	holds(t, "a field of the plan", fields, "unit.pot.clay")
	holds(t, "a field of the plan", fields, "class.vault.guard")
	holds(t, "an address of the plan", names, "unit senior: Pot")
	holds(t, "an argument of the plan", arguments, "data.pot")

	live.Run(t, p)
	live.Wait(t, plantest.Delay+time.Minute)
	live.Run(t, p)
	left := live.Plan(t)
	if !left.Core.Empty() {
		t.Errorf("there is something left to do: %+v", left.Core.Changes)
	}
	manifests, err := plan.Sources(live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	known := artifact.Known{Evidence: []artifact.Evidence{{Bundle: plantest.Compile(t, live.Catalog, p), Manifests: manifests}}}
	if known.Bundle, err = known.Evidence[0].Bundle.Digest(); err != nil {
		t.Fatal(err)
	}
	records, err := artifact.Build(t.Context(), artifact.Compiled{Client: live.Client, Catalog: live.Catalog, Plan: left}, known)
	if err != nil {
		t.Fatal(err)
	}
	unit := records[len(records)-1]
	if own, is := unit.Declared.Unit.Own.(*Pot); unit.Chain.Parameters["Pot.capacity"] == "" || unit.Chain.Parameters["Exit.lockLimit"] != "10800" || unit.Chain.Parameters["Pot.symbol"] != "POT" || !is || own.Pot.Clay == "" {
		t.Errorf("the record of the Unit is %v, %+v", unit.Chain.Parameters, unit.Declared.Unit)
	}
	class := records[len(records)-2]
	if own, is := class.Declared.Class.Own.(*Vault); !is || own.Vault.Guard != "The night watch" {
		t.Errorf("the record of the Class is %+v", class.Declared.Class)
	}
	holders, err := roles.Read(t.Context(), live.Client, live.Catalog, plantest.Class, &plan.Snapshot{Block: left.Block, Basis: left.Core.Basis})
	if err != nil {
		t.Fatal(err)
	}
	var rights []string
	for _, each := range holders {
		rights = append(rights, each.Contract.String()+" "+string(each.Role))
	}
	holds(t, "a right", rights, "unit senior: Pot asset")
}

// alone is the example with one Unit of the third kind, and nothing else.
func alone(t *testing.T) (folder string, declared *catalog.Catalog, class *catalog.Class) {
	folder, _ = pooled(t)
	declared = read(t, folder)
	class = declared.Class(plantest.Class)
	for _, halo := range declared.Halos {
		halo.Classes = slices.DeleteFunc(halo.Classes, func(each *catalog.Class) bool { return each != class })
	}
	return folder, declared, class
}

func TestAThirdKindIsAskedForAndChecked(t *testing.T) {
	_, declared, class := alone(t)
	document, err := headroom.Of(declared, class)
	if err != nil {
		t.Fatal(err)
	}
	var bounded []string
	for _, each := range document.Parameters {
		bounded = append(bounded, each.Field)
	}
	holds(t, "a bounded value", bounded, "unit.pot.size")

	names := policy.NamesIn(class, declared.Templates[class.Template])
	if len(names.Tokens) != 1 || names.Tokens[0].Field != "unit.pot.token" {
		t.Errorf("its tokens are %+v", names.Tokens)
	}

	draft, err := scaffold.Unit(declared, plantest.Class.String()+"/new")
	if err != nil {
		t.Fatal(err)
	}
	var questions []string
	answers := map[string]string{}
	for _, each := range draft.Questions(answers) {
		questions = append(questions, each.Name)
		if each.Default == "" {
			answers[each.Name] = "7"
		}
	}
	holds(t, "a question", questions, "pot")
	if text, err := draft.Text(answers); err != nil || !strings.Contains(string(text), `pot: "clay"`) {
		t.Errorf("the new manifest is\n%s\n%v", text, err)
	}
	entry, err := scaffold.Inventory(declared, "old")
	if err != nil {
		t.Fatal(err)
	}
	if what := entry.Questions(nil)[1].Text; !strings.HasSuffix(what, "or pooled (a Pooled Halo)") {
		t.Errorf("an entry is asked for: %s", what)
	}
}

func TestAThirdKindIsMutated(t *testing.T) {
	folder, declared, _ := alone(t)
	rules, err := policy.Compile(os.DirFS(filepath.Join(folder, "policy")))
	if err != nil {
		t.Fatal(err)
	}
	report, err := mutation.Run(t.Context(), rules, declared, time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	var stated []string
	for _, each := range report.Rules {
		if each.ID == "pooled.solid" && (each.Killed != 1 || each.Passed != 1) {
			t.Errorf("the kind's own rule: %+v", each)
		}
	}
	for _, each := range report.Survivors { // no rule knows who keeps a pot, so none notices
		stated = append(stated, each.Field)
	}
	holds(t, "a mutant's field", stated, "unit.pot.keeper")
}

func holds(t *testing.T, what string, list []string, want string) {
	t.Helper()
	if !slices.Contains(list, want) {
		t.Errorf("%q is no %s: %q", want, what, list)
	}
}

// A kind encodes calls by signatures, without bindings. Each signature is one of the contracts.
func TestEverySignatureIsOneOfTheContracts(t *testing.T) {
	functions, events := map[string]bool{}, map[string]bool{}
	for _, contract := range bindings.All {
		parsed := bindings.ABI(contract)
		for _, method := range parsed.Methods {
			functions[string(method.ID)] = true
		}
		for _, event := range parsed.Events {
			events[event.Sig] = true
		}
	}
	known := func(what, signature string) {
		if !functions[string(crypto.Keccak256([]byte(signature))[:4])] {
			t.Errorf("%s: no contract has %s", what, signature)
		}
	}
	for _, each := range kind.All() {
		name := each.Facts().Name
		for _, function := range each.Facts().PrimeFunctions {
			known(name, function)
		}
		for _, contract := range each.Facts().Contracts() {
			for _, right := range contract.Rights {
				known(name, string(right)+"()")
			}
			for _, view := range contract.Views {
				known(name, view.Name+"()")
			}
			for _, role := range contract.Roles {
				if !events[role.Given] || !events[role.Taken] {
					t.Errorf("%s: no contract has %s and %s", name, role.Given, role.Taken)
				}
			}
		}
		code := each.Facts().Code
		for _, component := range code.Components {
			if bindings.Named(component) == nil {
				t.Errorf("%s: there is no contract %s", name, component)
			}
		}
		for _, facet := range code.Facets {
			if bindings.Named(facet.Facet) == nil || bindings.Named(facet.Controller) == nil {
				t.Errorf("%s: there is no contract %s or %s", name, facet.Facet, facet.Controller)
			}
		}
	}
}
