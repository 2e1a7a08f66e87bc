// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	osexec "os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/words"
)

// What differs from run to run: hashes, addresses of who signed, moments, and amounts that grew
// with time.
var varying = regexp.MustCompile(`[0-9a-f]{8}…|0x[0-9a-fA-F]{40}|\d{4}-\d\d-\d\dT[\d:]+Z|[\d,]+(\.\d+)? (USDS|Unit shares)|chain \d+:|delay of \d+ \w+|\d+ rules passed`)

const demoBegins = `install the platform stands on …  Safes, Configurator Unit, Halo Factory, the Prime ember
check ok: 2 networks, 2 templates, 1 Halo, 2 Classes, 4 Units; …
`

const demoSigns = `sign Signed by … : bundle …
sign Signed by … : bundle …
sign Signed by … : bundle …
sign Signed by … : bundle …
apply 1 transaction executed; stage register can go on at …
wait the timelock's … is over
`

const demoPool = `plan Simulation of the whole rollout passes: 3 transactions, 117 events.
` + demoSigns + `advance 2 transactions executed; the rollout is complete
use Prime ember subscribed …
use the beacon locked and settled the SubscribeQueue
use Prime ember claimed …
use Prime ember put … into the RedeemQueue
use the beacon locked and settled the RedeemQueue
use Prime ember was paid …
` + demoEnds

const demoTermClass = `plan Simulation of the whole rollout passes: 3 transactions, 86 events.
` + demoSigns + `advance 2 transactions executed; the rollout is complete
`

const demoDeal = `use Prime ember subscribed … to the facility
use the beacon issued NFAT 1 to Prime ember for …
use the beacon sent … to the counterparty
use after 90 days it paid back … and … interest
use the beacon repaid NFAT 1, principal and interest
use Prime ember collected …
`

const demoNoDeal = `use no NFAT: the limits take a day to fill, and this node's clock cannot be moved
`

const demoEnds = `apply nothing to do: every transaction of the bundle is done
verified 4 artifacts
`

// The same verbs on the embedded chain, on anvil and on geth, whose clock cannot be moved.
func TestTheSameStoryOnEveryNode(t *testing.T) {
	t.Parallel()
	for name, node := range map[string]func(*testing.T) string{
		"embedded": func(*testing.T) string { return "" },
		"anvil":    func(t *testing.T) string { return chaintest.Anvil(t).URL },
		"geth":     func(t *testing.T) string { return chaintest.GethDev(t).URL },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			arguments := []string{"demo", "-C", filepath.Join("..", "..")}
			dir := filepath.Join(t.TempDir(), "documents")
			arguments = append(arguments, "--out", dir)
			if url := node(t); url != "" {
				arguments = append(arguments, "--rpc-url", url)
			}
			var out, errors bytes.Buffer
			if code := run(arguments, strings.NewReader(""), &out, &errors); code != 0 {
				t.Fatalf("exit code %d\n%s%s", code, out.String(), errors.String())
			}
			for line := range strings.Lines(out.String()) {
				if utf8.RuneCountInString(strings.TrimSpace(line)) > 100 {
					t.Errorf("it is wider than 100 columns: %s", line)
				}
			}
			deal := demoDeal
			if name == "geth" { // its clock cannot be moved
				deal = demoNoDeal
			}
			masked := varying.ReplaceAllString(out.String(), "… ")
			want := strings.Join(strings.Fields(demoBegins+demoPool+demoTermClass+deal+demoEnds), " ")
			if got := strings.Join(strings.Fields(masked), " "); got != want {
				t.Errorf("the demo tells\n%s\nwant\n%s", got, want)
			}
			for _, class := range []string{"clo-tranched", "senior-secured"} {
				for _, name := range []string{"catalog.json", "plan.json", "bundle.json", "journal.jsonl", "approvals", "artifact"} {
					if _, err := os.Stat(filepath.Join(dir, class, name)); err != nil {
						t.Errorf("the demo keeps no %s: %v", name, err)
					}
				}
			}
		})
	}
}

// The page that compares a launch by hand with one here has the figures that the demo counts, and
// as many checks as the page of checks has.
func TestTheOnboardingPageHasTheFiguresThatAreCounted(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "onboarding.md"))
	if err != nil {
		t.Fatal(err)
	}
	page := string(text)
	var out, errors bytes.Buffer
	if code := run([]string{"demo", "--count", "-o", "json", "-C", filepath.Join("..", "..")}, strings.NewReader(""), &out, &errors); code != 0 {
		t.Fatalf("exit code %d\n%s%s", code, out.String(), errors.String())
	}
	var counted struct{ Rollouts []report.Cost }
	if err := json.Unmarshal(out.Bytes(), &counted); err != nil {
		t.Fatal(err)
	}
	term, pool := counted.Rollouts[1], counted.Rollouts[0]
	millions := func(gas uint64) string { return fmt.Sprintf("%.1f million", float64(gas)/1e6) }
	for _, row := range []string{
		fmt.Sprintf("| transactions | 22 | 9 | **%d** | %d |", term.Own.Transactions, pool.Own.Transactions),
		fmt.Sprintf("| of them signed by owners of a Safe | 7 | 7 | **%d** | %d |", term.Own.Signed, pool.Own.Signed),
		fmt.Sprintf("| signatures, two of each Safe | 14 | 14 | **%d** | %d |", term.Own.Signatures, pool.Own.Signatures),
		fmt.Sprintf("| gas | 10.9 million | 10.8 million | **%s** | %s |", millions(term.Own.Gas), millions(pool.Own.Gas)),
		fmt.Sprintf("| wait for the timelock | 14 days | 14 days | %s | %s |", words.Span(term.Delay), words.Span(pool.Delay)),
		fmt.Sprintf("| files that people write | script, calldata, checklist | the same | **%d** manifests | %d manifests |", term.Manifests, pool.Manifests),
	} {
		if !strings.Contains(page, row+"\n") {
			t.Errorf("the page has no row %s", row)
		}
	}
	// How many bytes of a signature are zero moves the gas a little.
	gas := regexp.MustCompile(`(?m)^  gas .*$`)
	printed := report.Costs(counted.Rollouts)
	if !strings.Contains(gas.ReplaceAllString(page, ""), "```\n"+gas.ReplaceAllString(printed, "")+"```\n") {
		t.Errorf("the page does not show what the demo prints:\n%s", printed)
	}
	checks, err := os.ReadFile(filepath.Join("..", "..", "docs", "checks.md"))
	if err != nil {
		t.Fatal(err)
	}
	decided := map[string]int{}
	for _, row := range regexp.MustCompile(`(?m)^\| (\d+) \| .* \| (yes|in part|no) \|`).FindAllStringSubmatch(string(checks), -1) {
		decided[row[2]]++
		if row[2] != "yes" && !strings.Contains(page, "\n| "+row[1]+" | ") {
			t.Errorf("the page does not say who makes check %s", row[1])
		}
	}
	if said := fmt.Sprintf("| checks | 44 by people | 44 by people | **%d by the program**, %d in part, %d by people | the same |", decided["yes"], decided["in part"], decided["no"]); !strings.Contains(page, said) {
		t.Errorf("the page has no row %s", said)
	}
}

func TestScriptRolloutPlaysItOnARunningNode(t *testing.T) {
	t.Parallel()
	for name, node := range map[string]func(testing.TB) *chaintest.Peer{"anvil": chaintest.Anvil, "geth": chaintest.GethDev} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out, err := osexec.CommandContext(t.Context(), filepath.Join("..", "..", "scripts", "rollout"), node(t).URL).CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			if lines := strings.Split(strings.TrimSpace(string(out)), "\n"); lines[len(lines)-1] != "verified 4 artifacts" {
				t.Errorf("it ends with %q", lines[len(lines)-1])
			}
		})
	}
}
