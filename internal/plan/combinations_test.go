// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/safe"
)

// setting is how additions reach the BeamState, and what the timelock is like.
type setting struct {
	additions, opening string
	lock               string // running, paused, or paused midway
	proposes           bool   // the factory may schedule
}

func (s setting) String() string {
	who := map[bool]string{true: "the factory schedules", false: "the factory may not schedule"}[s.proposes]
	opens := map[string]string{"": "govops", catalog.OpeningFactory: "factory"}[s.opening]
	additions := map[string]string{"": "as the timelock is"}[s.additions] + s.additions
	return fmt.Sprintf("additions %s, opening %s, timelock %s, %s", additions, opens, s.lock, who)
}

// every calls a test for every setting, and then makes the chain what it was.
func every(t *testing.T, live *plantest.Live, additions []string, test func(t *testing.T, s setting)) {
	t.Helper()
	lock, proposer := network(live).Contracts.Timelock, onchain.ProposerRole.ID()
	factory := *network(live).Contracts.Factory
	for _, addition := range additions {
		for _, opening := range []string{"", catalog.OpeningFactory} {
			for _, state := range []string{"running", "paused", "paused midway"} {
				for _, proposes := range []bool{true, false} {
					s := setting{addition, opening, state, proposes}
					t.Run(s.String(), func(t *testing.T) {
						network(live).Additions, network(live).Opening = addition, opening
						if !proposes {
							live.Council(t, lock, bindings.NewTimelock().PackRevokeRole(proposer, factory))
							defer live.Council(t, lock, bindings.NewTimelock().PackGrantRole(proposer, factory))
						}
						if state == "paused" {
							live.Council(t, lock, bindings.NewTimelock().PackPause())
							defer live.Council(t, lock, bindings.NewTimelock().PackUnpause())
						}
						test(t, s)
					})
				}
			}
		}
	}
}

// carriedOutIn plans a Class and carries the plan out. Where the timelock is paused midway and
// something of the plan waits in it, the transaction says so, a spell makes the same additions, and
// the same plan goes on: none is made anew. It returns the plan's stages in a line.
func carriedOutIn(t *testing.T, live *plantest.Live, s setting, proxy common.Address, ref catalog.ClassRef) string {
	t.Helper()
	snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, ref)
	if err != nil {
		t.Fatal(err)
	}
	p, err := plan.Make(live.Catalog, ref, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
	if s.lock == "paused" && s.additions == catalog.AdditionsTimelock {
		if fault.First(err) != fault.ChainNotAsPlanned || !strings.Contains(err.Error(), "take additions out") {
			t.Errorf("%v", err)
		}
		return "refused: the timelock is paused"
	}
	if err != nil {
		t.Fatal(err)
	}
	passes(t, live, p)
	result, cast := live.Run(t, p), 0
	if s.lock == "paused midway" {
		lock := network(live).Contracts.Timelock
		live.Council(t, lock, bindings.NewTimelock().PackPause())
		defer live.Council(t, lock, bindings.NewTimelock().PackUnpause())
		if len(p.Core.Operations) > 0 {
			overtake(t, live, p, proxy)
		}
		result = live.Run(t, p)
	}
	for range 4 {
		if result.Complete() {
			break
		}
		if result.Next().Transaction.Sender != nil {
			live.Cast(t, plantest.Awaited(t, result))
			cast++
		} else {
			live.Wait(t, plantest.Delay)
		}
		result = live.Run(t, p)
	}
	if !result.Complete() {
		t.Fatalf("%+v", result.Next())
	}
	if by := s.additions == catalog.AdditionsSpell || s.additions == "" && s.lock == "paused"; cast > 0 && !by {
		t.Errorf("%d spells were cast", cast)
	}
	if left := live.PlanOf(t, ref); !left.Core.Empty() {
		t.Errorf("left:\n%s%s", changesOf(left), told(left))
	}
	var stages []string
	for _, stage := range p.Core.Stages {
		var who []string
		for _, batch := range stage.Batches {
			who = append(who, string(batch.Authority))
		}
		stages = append(stages, fmt.Sprintf("%s by %s", stage.Name, strings.Join(slices.Compact(who), ", ")))
	}
	return strings.Join(stages, "; ")
}

// overtake has a spell make what waits in a timelock that is paused.
func overtake(t *testing.T, live *plantest.Live, p *plan.Plan, proxy common.Address) {
	t.Helper()
	live.Wait(t, plantest.Delay)
	status, err := exec.Status(t.Context(), live.Client, p, plantest.Compile(t, live.Catalog, p), 1)
	if err != nil {
		t.Fatal(err)
	}
	if next := status.Next(); next.State != exec.Stuck || !strings.Contains(next.Reason, "is paused") || !strings.Contains(next.Reason, "is then a list of calls for a spell") {
		t.Errorf("%s is %s: %s", next.Transaction.ID, next.State, next.Reason)
	}
	var calls []safe.Call
	for _, operation := range p.Core.Operations {
		for i, payload := range operation.Payloads {
			calls = append(calls, safe.Call{To: operation.Targets[i], Data: payload})
		}
	}
	data, err := safe.MultiSend(calls)
	if err != nil {
		t.Fatal(err)
	}
	live.Delegate(t, proxy, network(live).Safe.MultiSendCallOnly, data)
}

// However additions reach the BeamState, and whatever becomes of the timelock meanwhile, a Class is
// launched to the end, or the plan is refused.
func TestALaunchInEverySetting(t *testing.T) {
	live := plantest.Start(t, "../..")
	proxy := live.SpellsBy(t, "pause-proxy")
	live.Adds(t, proxy)
	var story strings.Builder
	every(t, live, []string{catalog.AdditionsTimelock, catalog.AdditionsSpell}, func(t *testing.T, s setting) {
		// Each is a Class of its own with one Unit.
		own := plantest.Copy(t, live.Catalog).Class(plantest.Class)
		own.Name, own.Units = fmt.Sprintf("clo-%d", len(live.Catalog.Halos[0].Classes)), own.Units[:1]
		own.Manifest = common.Hash{31: byte(len(live.Catalog.Halos[0].Classes))}
		live.Catalog.Halos[0].Classes = append(live.Catalog.Halos[0].Classes, own)
		fmt.Fprintf(&story, "%s\n  %s\n", s, carriedOutIn(t, live, s, proxy, own.Ref()))
	})
	golden.Check(t, "testdata/launches.txt", story.String())
}

// The same holds for an init that is raised.
func TestAnInitIsRaisedInEverySetting(t *testing.T) {
	live := plantest.Start(t, "../..")
	proxy := live.SpellsBy(t, "pause-proxy")
	live.Adds(t, proxy)
	live.Launch(t, plantest.Class)
	var story strings.Builder
	every(t, live, []string{"", catalog.AdditionsTimelock, catalog.AdditionsSpell}, func(t *testing.T, s setting) {
		before := plantest.Copy(t, live.Catalog)
		init := unit(live).Limits[0].Init.MaxAmount
		init.Add(&init.Int, common.Big1)
		line := carriedOutIn(t, live, s, proxy, plantest.Class)
		if strings.HasPrefix(line, "refused") {
			live.Catalog = before
		}
		fmt.Fprintf(&story, "%s\n  %s\n", s, line)
	})
	golden.Check(t, "testdata/raises.txt", story.String())
}
