// SPDX-License-Identifier: AGPL-3.0-or-later

package day0_test

import (
	"crypto/ecdsa"
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/fault"
)

const (
	hour   = 3600
	day    = 24 * hour
	launch = uint64(20_000*day + 12*hour) // the first window opens an hour later, on day 20,000
)

var of = catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}.Unit("senior")

func reviewer() *ecdsa.PrivateKey { return crypto.ToECDSAUnsafe(common.Hash{31: 7}.Bytes()) }

// standing is a Unit that needs so many clean cycles, which may be so many days apart.
func standing(needed int64, every uint64) day0.Trial {
	return day0.Trial{
		Unit: &catalog.Unit{Name: of.Unit, Day0: catalog.Day0{
			Cycles: needed, Reviewer: "Risk desk", Reviewers: []common.Address{crypto.PubkeyToAddress(reviewer().PublicKey)},
		}},
		Class: &catalog.Class{Name: of.Class.Class, Halo: of.Class.Halo, Cycle: every * day, Beacon: catalog.BeaconOperator{Operator: "Operations"}},
		Since: launch,
	}
}

// cycle adds a cycle of a day, counted from that of the first window, and has it reviewed at an
// hour after the beginning of that day; none if that is 0.
func cycle(t interface{ Fatal(...any) }, s *day0.Trial, on int, reviewedAt uint64, failed ...string) {
	begun := uint64(20_000+on) * day
	made := &day0.Cycle{
		Version: day0.Version, Unit: of, Network: "devnet", ChainID: 31337, Cycle: uint64(len(s.Cycles)) + 1, Day: day0.Day(20_000 + on), Time: begun + 15*hour,
		Reviewers: s.Unit.Day0.Reviewers, Checks: []day0.Task{{Name: "record", Result: day0.Passed, Found: "is there"}}, Reviews: []day0.Review{},
	}
	for _, name := range failed {
		made.Checks = append(made.Checks, day0.Task{Name: name, Result: day0.Failed, Found: "does not"})
	}
	if reviewedAt > 0 {
		if err := made.Sign(reviewer(), "", begun+reviewedAt*hour); err != nil {
			t.Fatal(err)
		}
	}
	s.Cycles = append(s.Cycles, made)
}

func kinds(list []day0.Lapse) (all []string) {
	for _, each := range list {
		all = append(all, string(each.Kind))
	}
	return all
}

func TestSevenCyclesWithAMissedWindowAndFailedChecksEndAfterFiveCleanOnes(t *testing.T) {
	s := standing(5, 1)
	cycle(t, &s, 0, 15, "legal document")
	cycle(t, &s, 2, 15, "oracle") // day 1 had none
	for on := 3; on <= 6; on++ {
		cycle(t, &s, on, 15)
	}
	now := uint64(20_006*day + 17*hour)
	got := s.At(now)
	if got.Over || got.Clean != 4 || got.Cycles != 6 || !slices.Equal(kinds(got.Faults), []string{"failed check", "missed window", "failed check"}) || len(got.Raised) > 0 {
		t.Errorf("%+v", got)
	}
	if got.Next != 20_007 || got.Opens != 20_007*day+13*hour || got.Closes != 20_007*day+16*hour || !strings.Contains(got.Waits, "cycle 7") {
		t.Errorf("%+v", got)
	}
	cycle(t, &s, 7, 15)
	if got := s.At(now + 5*day); !got.Over || got.Clean != 5 || got.Waits != "" || len(got.Raised) > 0 {
		t.Errorf("%+v", got)
	}
}

// A cycle's file cannot name reviewers that the manifest does not, as long as the manifest is the
// one that the cycle was made from.
func TestAReviewOfSomebodyWhomTheManifestDoesNotNameDoesNotCount(t *testing.T) {
	s := standing(5, 1)
	cycle(t, &s, 0, 15)
	if got := s.At(20_000*day + 17*hour); got.Clean != 1 {
		t.Errorf("the manifest names the reviewer: %+v", got)
	}
	s.Unit.Day0.Reviewers = []common.Address{{1}}
	if got := s.At(20_000*day + 17*hour); got.Clean != 0 || got.Review != 1 {
		t.Errorf("the manifest names somebody else: %+v", got)
	}
	s.Unit.Manifest = common.Hash{1} // it was edited since
	if got := s.At(20_000*day + 17*hour); got.Clean != 1 {
		t.Errorf("the manifest named the reviewer then: %+v", got)
	}
}

func TestAReviewIsWaitedForUntilTheNextWindowCloses(t *testing.T) {
	s := standing(5, 1)
	cycle(t, &s, 0, 0)
	closes := uint64(20_001*day + 16*hour)
	if got := s.At(closes); len(got.Faults) > 0 || !strings.Contains(got.Waits, "review of cycle 1 by Risk desk") {
		t.Errorf("%+v", got)
	}
	if got := s.At(closes + 1); !slices.Equal(kinds(got.Raised), []string{"missed review"}) {
		t.Errorf("%+v", got)
	}
	late := standing(5, 1)
	cycle(t, &late, 0, 40) // 16:00 of the next day
	if got := late.At(closes + 1); got.Clean != 1 {
		t.Errorf("it came in time: %+v", got)
	}
	late = standing(5, 1)
	cycle(t, &late, 0, 41)
	if got := late.At(closes + 2*hour); got.Clean != 0 || !slices.Equal(kinds(got.Raised), []string{"missed review"}) {
		t.Errorf("it came late: %+v", got)
	}
}

func TestAWindowIsMissedOnceTheNextOneOpens(t *testing.T) {
	for _, every := range []uint64{1, 3} {
		s := standing(5, every)
		opens := (20_000+every)*day + 13*hour
		if got := s.At(opens - 1); len(got.Faults) > 0 {
			t.Errorf("%+v", got)
		}
		if got := s.At(opens); !slices.Equal(kinds(got.Raised), []string{"missed window"}) {
			t.Errorf("%+v", got)
		}
		cycle(t, &s, int(every), 15)
		if got := s.At(opens + hour); got.Clean != 1 || len(got.Raised) > 0 || len(got.Faults) != 1 {
			t.Errorf("it goes on: %+v", got)
		}
	}
}

func TestWhatFailsIsTheReasonNotToRaiseALimit(t *testing.T) {
	s := standing(1, 1)
	if got := s.Failing(launch); len(got) > 0 {
		t.Errorf("%q", got)
	}
	cycle(t, &s, 0, 15, "oracle")
	if got := s.Failing(launch + day); !slices.Equal(got, []string{"day 0 of meridian/clo-tranched/senior: oracle: does not"}) {
		t.Errorf("%q", got)
	}
	cycle(t, &s, 1, 15)
	if got := s.Failing(launch + 2*day); len(got) > 0 {
		t.Errorf("%q", got)
	}
}

// The count is never more than the cycles, day 0 is over only after as many clean cycles in a row,
// and a fault in any of those keeps it from being over.
func TestOnlyCleanCyclesInARowEndDay0(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := standing(int64(rapid.IntRange(1, 6).Draw(r, "needed")), 1)
		on, run, over := 0, 0, false
		for range rapid.IntRange(0, 12).Draw(r, "cycles") {
			gap := rapid.SampledFrom([]int{1, 1, 1, 2}).Draw(r, "gap")
			if len(s.Cycles) == 0 {
				gap--
			}
			on += gap
			var failed []string
			if rapid.SampledFrom([]bool{false, false, false, true}).Draw(r, "fails") {
				failed = []string{"oracle"}
			}
			at := rapid.SampledFrom([]uint64{15, 15, 15, 41, 0}).Draw(r, "reviewed")
			cycle(r, &s, on, at, failed...)
			if gap > 1 || len(s.Cycles) == 1 && gap > 0 {
				run = 0
			}
			if len(failed) > 0 || at != 15 {
				run = 0
			} else {
				run++
			}
			over = over || run >= int(s.Unit.Day0.Cycles)
		}
		if got := s.At(uint64(20_000+on+2)*day + 17*hour); got.Over != over {
			r.Fatalf("%+v, want over %t", got, over)
		}
	})
}

func TestNothingOfAReviewedCycleCanBeChanged(t *testing.T) {
	s := standing(5, 1)
	cycle(t, &s, 0, 15)
	made := s.Cycles[0]
	if err := made.Sign(reviewer(), "The report came late", made.Time+hour); err != nil || len(made.Reviews) != 1 {
		t.Fatal(err, len(made.Reviews))
	}
	file := func(c *day0.Cycle) []byte {
		data, err := canon.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	if read, err := day0.Read("1.json", file(made)); err != nil || read.Reviews[0].Findings != "The report came late" {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*day0.Cycle){
		"a result":       func(c *day0.Cycle) { c.Checks[0].Result = day0.Look },
		"a reason":       func(c *day0.Cycle) { c.Checks[0].Found = "is fine" },
		"the Unit":       func(c *day0.Cycle) { c.Unit.Unit = "junior" },
		"the cycle":      func(c *day0.Cycle) { c.Cycle = 2 },
		"the chain":      func(c *day0.Cycle) { c.ChainID = 1 },
		"the day":        func(c *day0.Cycle) { c.Day++ },
		"the reviewers":  func(c *day0.Cycle) { c.Reviewers = []common.Address{{1}} },
		"the findings":   func(c *day0.Cycle) { c.Reviews[0].Findings = "" },
		"the time":       func(c *day0.Cycle) { c.Reviews[0].Time-- },
		"an older time":  func(c *day0.Cycle) { c.Reviews[0].Time = c.Time - 1 },
		"the reviewer":   func(c *day0.Cycle) { c.Reviews[0].Reviewer = common.Address{1} },
		"the signature":  func(c *day0.Cycle) { c.Reviews[0].Signature[3] ^= 1 },
		"hidden letters": func(c *day0.Cycle) { c.Reviews[0].Findings = "fine\u202e" },
	} {
		changed, err := day0.Read("1.json", file(made))
		if err != nil {
			t.Fatal(err)
		}
		change(changed)
		if _, err := day0.Read("1.json", file(changed)); !errors.Is(err, fault.ReviewInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	stranger := crypto.ToECDSAUnsafe(common.Hash{31: 8}.Bytes())
	if err := made.Sign(stranger, "", made.Time); !errors.Is(err, fault.ReviewInvalid) {
		t.Error(err)
	}
}

func TestAReviewedCycleStaysUnlessACheckFailsNow(t *testing.T) {
	s := standing(5, 1)
	cycle(t, &s, 0, 0)
	cycle(t, &s, 1, 15)
	cycle(t, &s, 2, 0, "oracle")
	open, reviewed, failing := s.Cycles[0], s.Cycles[1], s.Cycles[2]
	if !open.Supersedes(open) || open.Supersedes(reviewed) || !failing.Supersedes(reviewed) {
		t.Error("what was reviewed is lost, or what fails is kept quiet")
	}
}

func TestCyclesAreReadInOrderAndWhole(t *testing.T) {
	s := standing(5, 1)
	cycle(t, &s, 0, 15)
	cycle(t, &s, 1, 15)
	files := fstest.MapFS{}
	put := func(number uint64, c *day0.Cycle) {
		data, err := canon.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		files[day0.File(of, number)] = &fstest.MapFile{Data: data}
	}
	put(1, s.Cycles[0])
	put(2, s.Cycles[1])
	if list, err := day0.Load(files, of); err != nil || len(list) != 2 {
		t.Fatal(list, err)
	}
	refused := func(name string) {
		t.Helper()
		if _, err := day0.Load(files, of); !errors.Is(err, fault.CycleUnreadable) {
			t.Errorf("%s: %v", name, err)
		}
	}
	put(2, s.Cycles[0])
	refused("the same cycle twice")
	put(2, s.Cycles[1])
	files[day0.Folder(of)+"/notes.txt"] = &fstest.MapFile{Data: []byte("x")}
	refused("a file that is no cycle")
	delete(files, day0.Folder(of)+"/notes.txt")
	files[day0.File(of, 2)].Data = append(files[day0.File(of, 2)].Data, ' ')
	refused("not canonical")
	delete(files, day0.File(of, 1))
	refused("the first is missing")
	if _, err := day0.Last(fstest.MapFS{}, of); !errors.Is(err, fault.NothingToReview) {
		t.Error(err)
	}
}
