// SPDX-License-Identifier: AGPL-3.0-or-later

package kind_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/mutation"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/roles"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// added puts the third kind on the list, and makes the example's template one of it.
func added(t testing.TB, declared *catalog.Catalog) *int {
	t.Helper()
	keys := new(int)
	kind.Add(t, third{keys: keys})
	declared.Templates[declared.Class(plantest.Class).Template].Kind = "pooled"
	return keys
}

// A kind is one file and one entry of the list. No other package has to know of it.
func TestAThirdKindIsPlannedDeployedAndRecorded(t *testing.T) {
	live := plantest.Start(t, "../..")
	keys := added(t, live.Catalog)
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
	holds(t, "a field of the plan", fields, "unit.pot")
	holds(t, "an address of the plan", names, "unit senior: Pot")
	holds(t, "an argument of the plan", arguments, "data.pot")

	live.Run(t, p)
	live.Wait(t, plantest.Delay+time.Minute)
	live.Run(t, p)
	left := live.Plan(t)
	if !left.Core.Empty() {
		t.Errorf("there is something left to do: %+v", left.Core.Changes)
	}
	records, err := artifact.Build(t.Context(), artifact.Compiled{Client: live.Client, Catalog: live.Catalog, Plan: left}, plantest.Compile(t, live.Catalog, p), artifact.Known{})
	if err != nil {
		t.Fatal(err)
	}
	unit := records[len(records)-1]
	if unit.Parameters["Pot.capacity"] == "" || unit.Parameters["Exit.lockLimit"] == "" || unit.Declared.Manager != "whoever keeps the pot" {
		t.Errorf("the record of the Unit is %v, %+v", unit.Parameters, unit.Declared)
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
func alone(t *testing.T) (*catalog.Catalog, *catalog.Class) {
	declared := plantest.Catalog(t)
	class := declared.Class(plantest.Class)
	for _, halo := range declared.Halos {
		halo.Classes = slices.DeleteFunc(halo.Classes, func(each *catalog.Class) bool { return each != class })
	}
	class.Units = class.Units[:1]
	added(t, declared)
	return declared, class
}

func TestAThirdKindIsAskedForAndChecked(t *testing.T) {
	declared, class := alone(t)
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
	if len(names.Tokens) != 1 || names.Tokens[0].Field != "unit.pot" {
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
	declared, _ := alone(t)
	rules, err := policy.Compile(os.DirFS("../../policy"))
	if err != nil {
		t.Fatal(err)
	}
	report, err := mutation.Run(t.Context(), rules, declared, time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	var mutated, stated []string
	for _, rule := range report.Rules {
		mutated = append(mutated, rule.ID)
	}
	for _, each := range report.Survivors { // no rule knows this kind, so none notices
		stated = append(stated, each.Field)
	}
	holds(t, "a rule that mutants are for", mutated, "pot.whole")
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
		name := each.Words().Name
		for _, function := range each.PrimeFunctions() {
			known(name, function)
		}
		for _, contract := range append(each.ClassContracts(), each.UnitContracts()...) {
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
		code := each.Code()
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
