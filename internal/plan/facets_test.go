// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// transfer is the facet that the tests below exchange.
const transfer = "TRANSFER_ASSET_FACET"

// addresses and hashes follow from the contracts' code.
var hashed = regexp.MustCompile(`0x[0-9a-fA-F]{64}|0x[0-9a-fA-F]{40}`)

// refusal is why there is no plan of the example; nil if there is one.
func refusal(t *testing.T, live *plantest.Live) (*plan.Plan, error) {
	t.Helper()
	snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	return plan.Make(live.Catalog, plantest.Class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
}

// What the Beacon offers under an id becomes code of the Controller, so a Class takes nothing over
// that its template does not pin. Before it is signed the plan fails, after that the batch reverts,
// and once it happened the differences tell.
func TestAControllerTakesNoFacetThatItsTemplateDoesNotPin(t *testing.T) {
	live := plantest.Start(t, "../..")
	var story strings.Builder
	tell := func(name string, lines ...string) {
		fmt.Fprintf(&story, "# %s\n%s\n\n", name, hashed.ReplaceAllString(strings.Join(lines, "\n"), "0x…"))
	}
	pinned := live.Offered(t, transfer)
	other := live.Send(t, "installer", nil, plantest.Elsewhere(t, &bindings.TransferAssetFacetMetaData))
	exchanged := pinned
	exchanged.Facet = other
	back := func() { live.Set(t, transfer, pinned) }

	offers := func(change func(wires []bindings.IEnumerableIntegrationsWire) []bindings.IEnumerableIntegrationsWire) func() {
		return func() {
			config := pinned
			config.Wires = change(slices.Clone(pinned.Wires))
			live.Set(t, transfer, config)
		}
	}
	more := bindings.IEnumerableIntegrationsWire{CallSelector: [4]byte{1, 2, 3, 4}, DelegateSelector: pinned.Wires[0].DelegateSelector}
	for _, each := range []struct {
		name     string
		do, undo func()
	}{
		{"other code", func() { live.Set(t, transfer, exchanged) }, back},
		{"a function more", offers(func(w []bindings.IEnumerableIntegrationsWire) []bindings.IEnumerableIntegrationsWire {
			return append(w, more)
		}), back},
		{"a function less", offers(func(w []bindings.IEnumerableIntegrationsWire) []bindings.IEnumerableIntegrationsWire { return w[1:] }), back},
		{"a function leads elsewhere in the facet", offers(func(w []bindings.IEnumerableIntegrationsWire) []bindings.IEnumerableIntegrationsWire {
			w[0].DelegateSelector = w[1].DelegateSelector
			return w
		}), back},
		{"a function leads to another facet", func() {
			offers(func(w []bindings.IEnumerableIntegrationsWire) []bindings.IEnumerableIntegrationsWire { return w[1:] })()
			live.Set(t, "OTHER_FACET", bindings.IEnumerableIntegrationsConfig{Facet: other, Wires: pinned.Wires[:1]})
		}, func() { live.Unset(t, "OTHER_FACET"); back() }},
		{"no facet", func() { live.Unset(t, transfer) }, back},
	} {
		each.do()
		_, err := refusal(t, live)
		if fault.First(err) != fault.FacetNotAsPinned {
			t.Fatalf("%s: %v", each.name, err)
		}
		tell(each.name, err.Error())
		each.undo()
	}
	template := live.Catalog.Templates[live.Catalog.Class(plantest.Class).Template]
	pins := template.Facets
	template.Facets = nil
	_, err := refusal(t, live)
	if fault.First(err) != fault.FacetNotPinned {
		t.Fatalf("a template that pins nothing: %v", err)
	}
	tell("a template that pins nothing", err.Error())
	template.Facets = pins

	class := live.Catalog.Class(plantest.Class)
	units := class.Units
	class.Units = units[1:]
	p := live.Plan(t)
	signed := plantest.Compile(t, live.Catalog, p)
	for name, config := range map[string]bindings.IEnumerableIntegrationsConfig{"other code": exchanged, "a function more": {Facet: pinned.Facet, Wires: append(slices.Clone(pinned.Wires), more)}} {
		live.Set(t, transfer, config)
		if _, err := live.Try(t, p, signed); err == nil || !strings.Contains(err.Error(), "only if the Beacon has the template's facets") {
			t.Errorf("%s, since it was signed: %v", name, err)
		}
	}
	back()
	live.CarryOutSigned(t, p, signed)
	if left := live.Plan(t); !left.Core.Empty() || changesOf(left) != "" {
		t.Fatalf("left:\n%s", changesOf(left))
	}

	live.Set(t, transfer, exchanged)
	p = live.Plan(t)
	tell("live, and the Beacon offers other code", changesOf(p))
	if !p.Core.Empty() {
		t.Errorf("a plan follows the Beacon:\n%s", changesOf(p))
	}
	controller := p.Core.Basis.Class.Pau.Controller
	take := func() {
		live.Council(t, controller, bindings.NewController().PackUpdateIntegrations([][32]byte{onchain.Slug(transfer)}))
	}
	take()
	p = live.Plan(t)
	tell("live, and the Controller has taken it over", changesOf(p))
	class.Units = units
	_, err = refusal(t, live)
	if fault.First(err) != fault.FacetNotAsPinned {
		t.Errorf("a Unit for that Controller: %v", err)
	}
	tell("a Unit for that Controller", err.Error())
	class.Units = units[1:]

	back()
	p = live.Plan(t)
	tell("the Beacon offers the template's facet again", changesOf(p), strings.Join(names(p), "\n"))
	live.CarryOut(t, p)
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left:\n%s", changesOf(left))
	}
	// The same facet with a function more is made good, too.
	offers(func(w []bindings.IEnumerableIntegrationsWire) []bindings.IEnumerableIntegrationsWire {
		return append(w, more)
	})()
	take()
	tell("live, and the Controller has a function more", changesOf(live.Plan(t)))
	back()
	live.CarryOut(t, live.Plan(t))
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left:\n%s", changesOf(left))
	}
	golden.Check(t, "testdata/facets.txt", story.String())
}

// In whatever order a contract has the functions, it differs from a template in exactly what is
// not the same.
func TestDifferencesOfAFacetDoNotDependOnTheOrderOfItsFunctions(t *testing.T) {
	pin := catalog.TemplateFacet{ID: transfer, CodeHash: common.Hash{1}}
	for i := range 4 {
		pin.Wires = append(pin.Wires, catalog.Wire{Selector: catalog.Selector{byte(i)}, Delegate: catalog.Selector{byte(i), 1}})
	}
	nowhere := func(catalog.Selector) string { return "" }
	held := plan.Delegation{Facet: common.Address{1}, CodeHash: pin.CodeHash, Wires: slices.Clone(pin.Wires)}
	slices.Reverse(held.Wires)
	if differs := held.Differs(pin, nowhere); len(differs) > 0 {
		t.Errorf("%v", differs)
	}
	held.Wires[0].Delegate, held.CodeHash = catalog.Selector{9}, common.Hash{2}
	held.Wires = append(held.Wires[:1], held.Wires[2:]...)
	if differs := held.Differs(pin, nowhere); len(differs) != 3 {
		t.Errorf("%v", differs)
	}
}
