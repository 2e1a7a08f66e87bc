// SPDX-License-Identifier: AGPL-3.0-or-later

package exec_test

import (
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A timelock that is paused after something was scheduled in it stops what has to pass it when its
// time has come. Before that it is said already, with the way past it: a spell. When the timelock
// goes on, so does the rollout.
func TestAPausedTimelockIsToldWithWhatToDo(t *testing.T) {
	live := plantest.Start(t, "../..")
	p := live.Plan(t)
	live.Run(t, p)
	lock, b := live.Catalog.Networks["devnet"].Contracts.Timelock, plantest.Compile(t, live.Catalog, p)
	live.Council(t, lock, bindings.NewTimelock().PackPause())
	next := func() *exec.Standing {
		t.Helper()
		status, err := exec.Status(t.Context(), live.Client, p, b, 1)
		if err != nil {
			t.Fatal(err)
		}
		return status.Next()
	}
	if at := next(); at.State != exec.Waiting || at.Until == 0 || !strings.Contains(at.Note, "is paused") || !strings.Contains(at.Note, "plan again") {
		t.Errorf("before the delay is over: %+v", at)
	}
	live.Wait(t, plantest.Delay)
	if at := next(); at.State != exec.Stuck || !strings.Contains(at.Reason, "HC4005") || !strings.Contains(at.Reason, "is paused") || !strings.Contains(at.Reason, "network.spells") {
		t.Errorf("when it is due: %+v", at)
	}
	live.Council(t, lock, bindings.NewTimelock().PackUnpause())
	if at := next(); at.State != exec.Due {
		t.Errorf("when it goes on: %+v", at)
	}
	if result := live.Run(t, p); !result.Complete() {
		t.Errorf("%+v", result.Next())
	}
}
