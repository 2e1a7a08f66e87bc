// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

func TestEqualInputsGiveEqualBytes(t *testing.T) {
	var first []byte
	for range 20 {
		// Decoded anew each time, so that maps have another order.
		p := plantest.Make(t, plantest.Catalog(t), plantest.Snapshot(t))
		got, err := canon.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = got
		}
		if !bytes.Equal(got, first) {
			t.Fatal("another plan")
		}
	}
}

func TestMakeChangesNoInput(t *testing.T) {
	declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
	plantest.Make(t, declared, snapshot)
	for name, pair := range map[string][2]any{"catalog": {declared, plantest.Catalog(t)}, "snapshot": {snapshot, plantest.Snapshot(t)}} {
		got, _ := canon.Marshal(pair[0])
		want, _ := canon.Marshal(pair[1])
		if !bytes.Equal(got, want) {
			t.Errorf("the %s changed", name)
		}
	}
}

func TestThePlanOfTheExample(t *testing.T) {
	p := plantest.Make(t, plantest.Catalog(t), plantest.Snapshot(t))
	data, err := canon.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := json.Indent(&got, data, "", "  "); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "plan.json")
	if golden.Updating() {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("the plan is not that of %s; if it is meant to be another, write it with -update and look at the difference", path)
	}
	core, err := canon.Digest(p.Core)
	if err != nil || hex.EncodeToString(core[:]) != p.Digest {
		t.Errorf("digest %s, of the core %x, %v", p.Digest, core, err)
	}
	for key, position := range p.Positions {
		if file, _, _ := strings.Cut(key, "#"); !strings.HasPrefix(position, file+":") {
			t.Errorf("%s was written at %s", key, position)
		}
	}
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				if id := crypto.Keccak256([]byte(call.Function))[:4]; !bytes.Equal(call.Data[:4], id) {
					t.Errorf("%s is said to be %s, and its calldata begins with %x", call.Name, call.Function, call.Data[:4])
				}
				if call.Guard != (len(call.Done) == 0) {
					t.Errorf("%s: guard %t, %d checks", call.Name, call.Guard, len(call.Done))
				}
			}
		}
	}
}

// The module takes numbers by their place. What signers read of a call, and its calldata, have each
// number at the same one.
func TestNumbersOfAUnitAreInTheModulesOrder(t *testing.T) {
	p := plantest.Make(t, plantest.Catalog(t), plantest.Snapshot(t))
	want := map[string][]string{
		"junior": {"assetDecimals 18", "capacity 5000000000000000000000000", "maxAnnualGrowth 1400", "maxHaircut 800", "lockLimit 10800"},
		"senior": {"assetDecimals 18", "capacity 25000000000000000000000000", "maxAnnualGrowth 700", "maxHaircut 200", "lockLimit 10800"},
	}
	for _, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			if call.Act.Kind != plan.Deploy || call.Act.Of.Level != catalog.UnitLevel {
				continue
			}
			unit := ""
			shown, lists := map[string][]string{}, map[string][]byte{}
			for _, argument := range call.Arguments {
				if argument.Name == "name" {
					unit = argument.Value
					// As the ABI encodes the list: its length, then each number.
					lists[unit] = common.LeftPadBytes([]byte{byte(len(want[unit]))}, 32)
				}
				if name, ok := strings.CutPrefix(argument.Name, "values."); ok {
					shown[unit] = append(shown[unit], name+" "+argument.Value)
					number, _ := new(big.Int).SetString(argument.Value, 10)
					lists[unit] = append(lists[unit], common.LeftPadBytes(number.Bytes(), 32)...)
				}
			}
			for unit, list := range lists {
				if !slices.Equal(shown[unit], want[unit]) {
					t.Errorf("%s is shown with %v, want %v", unit, shown[unit], want[unit])
				}
				if !bytes.Contains(call.Data, list) {
					t.Errorf("%s: the calldata has other numbers than %v", unit, shown[unit])
				}
				delete(want, unit)
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("not planned: %v", want)
	}
}

func TestTheDigestCoversTheCoreAndNothingElse(t *testing.T) {
	p := plantest.Make(t, plantest.Catalog(t), plantest.Snapshot(t))
	before := p.Digest
	p.Block.Number++
	p.Gas = map[plan.TransactionID]uint64{"x": 1}
	p.Simulated = &plan.Simulated{Passed: true}
	if err := p.Seal(); err != nil || p.Digest != before {
		t.Errorf("%s became %s, %v", before, p.Digest, err)
	}
	p.Core.Deadline++
	if err := p.Seal(); err != nil || p.Digest == before {
		t.Errorf("%s stayed, %v", before, err)
	}
	if _, err := catalog.ParseClass("clo-tranched"); err == nil {
		t.Error("a Class without its Halo was found")
	}
}

func TestDeadline(t *testing.T) {
	const day, delay = 24 * 60 * 60, 14 * 24 * 60 * 60
	midnight := uint64(time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC).Unix())
	for _, test := range []struct{ now, want uint64 }{
		{midnight - 1, midnight + delay + plan.Signing},
		{midnight - day, midnight + delay + plan.Signing},
		{midnight, midnight + day + delay + plan.Signing},
	} {
		if got := plan.Deadline(test.now, delay); got != test.want {
			t.Errorf("at %d: %d, want %d", test.now, got, test.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		now, delay := rapid.Uint64Range(0, 1<<40).Draw(t, "now"), rapid.Uint64Range(0, 1<<30).Draw(t, "delay")
		deadline := plan.Deadline(now, delay)
		if left := deadline - now - delay; left <= plan.Signing || left > plan.Signing+day {
			t.Fatalf("%d seconds are left", left)
		}
	})
}

func TestACheckHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.Uint64Range(0, 3), 0, 4).Draw(t, "answer")
		tail := rapid.IntRange(0, 31).Draw(t, "bytes left over")
		var answer []byte
		for _, word := range words {
			answer = append(answer, common.BytesToHash([]byte{byte(word)}).Bytes()...)
		}
		answer = append(answer, make([]byte, tail)...)
		value := rapid.Uint64Range(0, 3).Draw(t, "value")
		check := plan.Check{
			Word: rapid.IntRange(-1, 5).Draw(t, "word"), Is: rapid.SampledFrom([]plan.Comparison{plan.Equal, plan.NotEqual, plan.AtLeast, "", "less"}).Draw(t, "is"),
			Value: common.BytesToHash([]byte{byte(value)}),
		}
		want := false
		if check.Word >= 0 && check.Word < len(words) {
			got := words[check.Word]
			want = map[plan.Comparison]bool{plan.Equal: got == value, plan.NotEqual: got != value, plan.AtLeast: got >= value}[check.Is]
		}
		if check.Holds(answer) != want {
			t.Fatalf("%+v of %v: not %t", check, words, want)
		}
	})
	// As unsigned integers: the highest word is at least anything.
	if !(plan.Check{Is: plan.AtLeast, Value: common.Hash{0x7f}}).Holds(bytes.Repeat([]byte{0xff}, 32)) {
		t.Error("a word above 2^255 counts as negative")
	}
}

/**************************************************************************************************/
/*** Stages come and go with the Snapshot                                                       ***/
/**************************************************************************************************/

// rolledOut is the stored Snapshot after everything has been done.
func rolledOut(t testing.TB, declared *catalog.Catalog) *plan.Snapshot {
	t.Helper()
	return plantest.RolledOut(declared, plantest.Snapshot(t))
}

func stages(p *plan.Plan) string {
	var list []string
	for _, stage := range p.Core.Stages {
		var authorities []string
		for _, batch := range stage.Batches {
			authorities = append(authorities, string(batch.ID[len(stage.Name)+1:]))
		}
		list = append(list, string(stage.Name)+"("+strings.Join(authorities, " ")+")")
	}
	return strings.Join(list, " ")
}

func TestStagesFollowFromWhatTheChainLacks(t *testing.T) {
	fresh := func(t *testing.T, _ *catalog.Catalog) *plan.Snapshot { return plantest.Snapshot(t) }
	done := func(t *testing.T, c *catalog.Catalog) *plan.Snapshot { return rolledOut(t, c) }
	for _, test := range []struct {
		name   string
		from   func(*testing.T, *catalog.Catalog) *plan.Snapshot
		change func(*plan.Basis)
		want   string
	}{
		{"nothing is there", fresh, func(*plan.Basis) {}, "deploy(deployer) register(anyone) limits(meridian-govops ember-govops)"},
		{"everything is there", done, func(*plan.Basis) {}, ""},
		{"the factory is no proposer", fresh, func(b *plan.Basis) { b.Platform.FactoryProposes = false },
			"deploy(deployer) schedule(council) register(anyone) limits(meridian-govops ember-govops)"},
		{"the factory may not pair", fresh, func(b *plan.Basis) { b.Platform.FactoryPairs = false },
			"deploy(deployer) register(anyone) access(council) limits(ember-govops) limits-2(meridian-govops)"},
		{"neither", fresh, func(b *plan.Basis) { b.Platform.FactoryPairs, b.Platform.FactoryProposes = false, false },
			"deploy(deployer) schedule(council) register(anyone) access(council) limits(ember-govops) limits-2(meridian-govops)"},
		{"another Unit", done, func(b *plan.Basis) {
			b.Units[1].Exists = false
			for j := range b.Units[1].Limits {
				b.Units[1].Limits[j].Set = false
			}
			together(plantest.Catalog(t), b)
		}, "deploy(deployer) register(anyone) limits(meridian-govops ember-govops)"},
		{"deployed while the factory was no proposer", done, func(b *plan.Basis) {
			b.Class.Registered, b.Class.Activated, b.Class.Pairings = plan.Registered{}, false, nil
		}, "schedule(council) register(anyone)"},
		{"scheduled, the delay still runs", done, func(b *plan.Basis) {
			for j := range b.Units[0].Limits {
				b.Units[0].Limits[j].Init = plan.Amounts{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
			}
			b.Units[0].Operation.ReadyAt = 1_900_000_000
			b.Class.Pending = []plan.Operation{b.Units[0].Operation}
		}, "register(anyone)"},
		{"registered, not activated", done, func(b *plan.Basis) { b.Class.Activated, b.Class.Pairings = false, nil }, "register(anyone)"},
		{"registered, not activated, the factory may not pair", done, func(b *plan.Basis) {
			b.Class.Activated, b.Class.Pairings, b.Platform.FactoryPairs = false, nil, false
		}, "access(council)"},
		{"one limit of the Halo is not set", done, func(b *plan.Basis) { b.Units[0].Limits[0].Set = false }, "limits(meridian-govops)"},
		{"one limit of the Prime is not set", done, func(b *plan.Basis) { b.Units[1].Limits[6].Set = false }, "limits(ember-govops)"},
		{"the timelock is paused, and nothing has to be scheduled", done, func(b *plan.Basis) { b.Platform.Paused = true }, ""},
		{"the BeamState is stopped, and an actor has to go", done, func(b *plan.Basis) {
			b.Platform.Stopped = true
			b.Class.Roles = append(b.Class.Roles, onchain.Role{Contract: b.Class.Roles[0].Contract, Address: b.Class.Pau.Agent, Role: onchain.Actor, Holder: common.Address{7}})
		}, "remove(council)"},
		{"the BeamState is stopped, and nothing has to be done", done, func(b *plan.Basis) { b.Platform.Stopped = true }, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			declared := plantest.Catalog(t)
			snapshot := test.from(t, declared)
			test.change(&snapshot.Basis)
			p := plantest.Make(t, declared, snapshot)
			if got := stages(p); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			if p.Core.Empty() != (test.want == "") {
				t.Errorf("empty: %t", p.Core.Empty())
			}
			var before []plan.StageName
			for _, stage := range p.Core.Stages {
				for _, after := range stage.After {
					if !slices.Contains(before, after) {
						t.Errorf("%s comes after %q, which does not come before it", stage.Name, after)
					}
				}
				before = append(before, stage.Name)
			}
			orderly(t, p)
		})
	}
}

func TestWhatCannotBePlanned(t *testing.T) {
	for _, test := range []struct {
		name   string
		done   bool
		change func(*plantest.Live, *plan.Basis)
		code   fault.Code
	}{
		{"the timelock is paused", false, func(_ *plantest.Live, b *plan.Basis) { b.Platform.Paused = true }, fault.ChainNotAsPlanned},
		{"the BeamState is stopped", false, func(_ *plantest.Live, b *plan.Basis) { b.Platform.Stopped = true }, fault.ChainNotAsPlanned},
		{"two Units that share a manager", false, func(l *plantest.Live, b *plan.Basis) {
			other := class(l).Units[1]
			lcts.PoolOf(other).Manager = lcts.PoolOf(unit(l)).Manager
			b.Units[1].Limits[2].Key = b.Units[0].Limits[2].Key
		}, fault.LimitKeyTwice},
		{"no such Class", false, func(l *plantest.Live, _ *plan.Basis) { class(l).Name = "other" }, fault.NothingToPlan},
		{"a deprecated template, and a new Class", false, func(l *plantest.Live, _ *plan.Basis) { template(l).Status = "deprecated" }, fault.TemplateUnusable},
		{"a revoked template, and a new Unit", true, func(l *plantest.Live, b *plan.Basis) {
			template(l).Status, b.Units[0].Exists = "revoked", false
		}, fault.TemplateUnusable},
		{"a Class that was stopped before its activation", true, func(_ *plantest.Live, b *plan.Basis) {
			b.Class.Activated, b.Class.Stopped, b.Class.Pairings = false, true, nil
		}, fault.ClassStopped},
		{"a Class that was stopped before its registration", true, func(_ *plantest.Live, b *plan.Basis) {
			b.Class.Activated, b.Class.Stopped, b.Class.Registered, b.Class.Pairings = false, true, plan.Registered{}, nil
		}, fault.ClassStopped},
		{"a revoked template, and a Class that waits for its activation", true, func(l *plantest.Live, b *plan.Basis) {
			template(l).Status, b.Class.Activated, b.Class.Pairings = "revoked", false, nil
		}, fault.TemplateUnusable},
		{"nothing: a revoked template, and an active Class", true, func(l *plantest.Live, _ *plan.Basis) { template(l).Status = "revoked" }, fault.Code{}},
		{"nothing: a deprecated template, and a Class that waits for its activation", true, func(l *plantest.Live, b *plan.Basis) {
			template(l).Status, b.Class.Activated = "deprecated", false
		}, fault.Code{}},
		{"another governance of a deployed Halo", true, func(_ *plantest.Live, b *plan.Basis) { b.Halo.Governance[0] ^= 1 }, fault.ChangeNotAllowed},
		{"another template of a deployed Class", true, func(_ *plantest.Live, b *plan.Basis) { b.Class.Template[0] ^= 1 }, fault.ChangeNotAllowed},
		{"other parameters of a deployed Unit", true, func(_ *plantest.Live, b *plan.Basis) { b.Units[0].Held[0].Value = "x" }, fault.ChangeNotAllowed},
		{"a Safe that was not read", false, func(_ *plantest.Live, b *plan.Basis) { delete(b.Safes, "deployer") }, fault.NotDeclared},

		{"a Snapshot with a Unit too few", false, func(_ *plantest.Live, b *plan.Basis) { b.Units = b.Units[:1] }, fault.PlanNotReproducible},
		{"a Snapshot with Units in another order", false, func(_ *plantest.Live, b *plan.Basis) { slices.Reverse(b.Units) }, fault.PlanNotReproducible},
		{"a Snapshot with a contract too few", false, func(_ *plantest.Live, b *plan.Basis) { b.Units[0].Contracts = b.Units[0].Contracts[1:] }, fault.PlanNotReproducible},
		{"a Snapshot with a limit too few", false, func(_ *plantest.Live, b *plan.Basis) { b.Units[0].Limits = nil }, fault.PlanNotReproducible},
		{"a Snapshot with an init without amounts", true, func(_ *plantest.Live, b *plan.Basis) { b.Units[0].Limits[0].Init.Slope = nil }, fault.PlanNotReproducible},
		{"a Snapshot with an operation without payloads", false, func(_ *plantest.Live, b *plan.Basis) { b.Class.Operation.Payloads = nil }, fault.PlanNotReproducible},
		{"a Snapshot with an operation that sends nonsense", false, func(_ *plantest.Live, b *plan.Basis) { b.Units[0].Operation.Values[0] = "-1" }, fault.PlanNotReproducible},
	} {
		t.Run(test.name, func(t *testing.T) {
			live := &plantest.Live{Catalog: plantest.Catalog(t)}
			snapshot := plantest.Snapshot(t)
			if test.done {
				snapshot = rolledOut(t, live.Catalog)
			}
			test.change(live, &snapshot.Basis)
			if p, err := plan.Make(live.Catalog, plantest.Class, snapshot, 2_000_000_000); fault.First(err) != test.code {
				t.Errorf("%v, %v", p, err)
			}
		})
	}
}

/**************************************************************************************************/
/*** Batches                                                                                    ***/
/**************************************************************************************************/

// grow gives the example that many more Units, each with its own manager and addresses.
func grow(declared *catalog.Catalog, snapshot *plan.Snapshot, more int) {
	class := declared.Class(plantest.Class)
	asset := declared.Networks[class.Network].Assets["USDS"].Address
	for i := range more {
		name := fmt.Sprintf("unit-%03d", i)
		address := func(what string) common.Address { return common.BytesToAddress(crypto.Keccak256([]byte(name + what))) }
		unit, pool := *class.Units[0], *lcts.PoolOf(class.Units[0])
		unit.Own = &pool
		unit.Name, unit.Manifest, pool.Manager.Address = catalog.UnitName(name), crypto.Keccak256Hash([]byte(name)), address("manager")
		class.Units = append(class.Units, &unit)
		state := snapshot.Basis.Units[0]
		state.Name, state.Contracts = unit.Name, []common.Address{address("share"), address("subscribe"), address("redeem")}
		state.Limits = slices.Clone(state.Limits)
		for j := range state.Limits {
			state.Limits[j].Key = onchain.LimitKey(fmt.Sprint(j), asset, address("key"))
		}
		snapshot.Basis.Units = append(snapshot.Basis.Units, state)
	}
	together(declared, &snapshot.Basis)
}

// together gives each group of Units that do not exist yet one operation, with an init for each
// limit of each.
func together(declared *catalog.Catalog, b *plan.Basis) {
	s, err := plan.Resolve(declared, plantest.Class)
	if err != nil {
		panic(err) // the stored documents fit each other
	}
	for _, group := range s.Groups(b) {
		operation := plan.Operation{ID: crypto.Keccak256Hash(fmt.Append(nil, group))}
		for _, i := range group {
			for j, limit := range s.Class.Units[i].Limits {
				state := b.Units[i].Limits[j]
				operation.Targets, operation.Values = append(operation.Targets, s.Network.Contracts.BeamState), append(operation.Values, "0")
				operation.Payloads = append(operation.Payloads, bindings.NewBeamState().PackAddInitRateLimits(state.Key, state.RateLimits, &limit.Init.MaxAmount.Int, &limit.Init.Slope.Int))
			}
			b.Units[i].Operation = plan.Operation{ID: operation.ID}
		}
		b.Units[group[0]].Operation = operation
	}
}

type tester interface {
	Helper()
	Errorf(string, ...any)
}

// orderly demands what holds for the batches of every plan.
func orderly(t tester, p *plan.Plan) {
	t.Helper()
	next := map[catalog.AuthorityRef]uint64{}
	seen := map[plan.TransactionID]bool{}
	digests := map[string]bool{}
	for name, safe := range p.Core.Basis.Safes {
		next[name] = safe.Nonce
	}
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			if seen[batch.ID] || !strings.HasPrefix(string(batch.ID), string(stage.Name)+"/"+string(batch.Authority)) {
				t.Errorf("batch %s of %s in %s", batch.ID, batch.Authority, stage.Name)
			}
			seen[batch.ID] = true
			if batch.Safe == nil {
				for _, call := range batch.Calls {
					if call.Guard || batch.Authority != plan.Anyone {
						t.Errorf("%s: %s needs a Safe", batch.ID, call.Name)
					}
				}
				continue
			}
			if *batch.Safe != p.Core.Basis.Safes[batch.Authority].Address {
				t.Errorf("%s has another Safe", batch.ID)
			}
			if batch.Nonce != next[batch.Authority] {
				t.Errorf("%s has nonce %d, want %d", batch.ID, batch.Nonce, next[batch.Authority])
			}
			next[batch.Authority]++
			gas, guards, work := uint64(0), 0, 0
			for i, call := range batch.Calls {
				gas += plan.Estimate(call)
				if call.Guard {
					guards++
					if i != guards-1 {
						t.Errorf("%s: guard %q stands behind what it guards", batch.ID, call.Name)
					}
					if digests[string(batch.ID)+string(call.Data)] {
						t.Errorf("%s: guard %q stands twice", batch.ID, call.Name)
					}
					digests[string(batch.ID)+string(call.Data)] = true
					continue
				}
				work++
			}
			if guards < 2 || batch.Calls[0].Function != "chain(uint256)" || batch.Calls[1].Function != "notAfter(uint256)" {
				t.Errorf("%s has guards %v", batch.ID, batch.Calls[:guards])
			}
			if work == 0 || gas > plan.TransactionGas {
				t.Errorf("%s: %d calls, %d gas", batch.ID, work, gas)
			}
		}
	}
}

func TestBatchesOfManyUnits(t *testing.T) {
	for _, more := range []int{0, 5, 6, 30, 198} {
		t.Run(fmt.Sprint(more+2), func(t *testing.T) {
			declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
			grow(declared, snapshot, more)
			p := plantest.Make(t, declared, snapshot)
			orderly(t, p)
			class := declared.Class(plantest.Class)
			want := []catalog.Part{plantest.Class.HaloPart(), plantest.Class.Part()}
			for _, unit := range class.Units {
				want = append(want, unit.Part())
			}
			var got []catalog.Part
			for _, batch := range p.Core.Stages[0].Batches {
				absent := 0
				for _, call := range batch.Calls {
					if !call.Guard {
						got = append(got, call.Act.Parts()...)
					} else if call.Act.Kind == plan.GuardAbsent {
						absent++
					}
				}
				if first := !strings.Contains(batch.ID.String(), "#"); first != (absent == 5) {
					t.Errorf("%s guards %d addresses that have to be absent", batch.ID, absent)
				}
				if !slices.ContainsFunc(batch.Calls, func(c plan.Call) bool { return c.Function == "reads(address,bytes,bytes32)" }) {
					t.Errorf("%s does not guard the template's status", batch.ID)
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("order: %v", got)
			}
			// Units of the stored example have seven limits: 28 of them fit into a call.
			if calls, most := len(p.Core.Stages[0].Batches), 2+(more+2)/28; calls > most {
				t.Errorf("%d transactions of the deployer, at most %d are needed", calls, most)
			}
		})
	}
}

func TestBatchesKeepOrderNoncesAndTheGasCap(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
		grow(declared, snapshot, rapid.IntRange(0, 60).Draw(rt, "more Units"))
		b := &snapshot.Basis
		b.Platform.FactoryPairs = rapid.Bool().Draw(rt, "the factory pairs")
		b.Platform.FactoryProposes = rapid.Bool().Draw(rt, "the factory proposes")
		for name, state := range b.Safes {
			state.Nonce = rapid.Uint64Range(0, 1000).Draw(rt, "nonce of "+string(name))
			b.Safes[name] = state
		}
		for i := range b.Units {
			for j := range b.Units[i].Limits {
				b.Units[i].Limits[j].Set = rapid.Bool().Draw(rt, "set")
			}
		}
		p, err := plan.Make(declared, plantest.Class, snapshot, 2_000_000_000)
		if err != nil {
			rt.Fatal(err)
		}
		orderly(rt, p)
		// Every limit that is not set is set once, by its team, in the order of the manifests.
		class := declared.Class(plantest.Class)
		want := map[catalog.AuthorityRef][]string{}
		for i, unit := range class.Units {
			for j, limit := range unit.Limits {
				if b.Units[i].Limits[j].Set {
					continue
				}
				team, name := class.GovOps, "set limit "+limit.Route+" of "+unit.Part().String()
				if limit.Prime != "" {
					team, name = declared.Networks["devnet"].Primes[limit.Prime].GovOps, name+" for Prime "+string(limit.Prime)
				}
				want[team] = append(want[team], name)
			}
		}
		got := map[catalog.AuthorityRef][]string{}
		for _, stage := range p.Core.Stages {
			for _, batch := range stage.Batches {
				for _, call := range batch.Calls {
					if call.Act.Kind == plan.SetLimit {
						got[batch.Authority] = append(got[batch.Authority], call.Name)
					}
				}
			}
		}
		for team := range want {
			if !slices.Equal(got[team], want[team]) {
				rt.Fatalf("%s sets %v, want %v", team, got[team], want[team])
			}
		}
	})
}
