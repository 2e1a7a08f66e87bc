// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"os"
	osexec "os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/chaintest"
)

// What differs from run to run: hashes, addresses of who signed, moments, and amounts that grew
// with time.
var varying = regexp.MustCompile(`[0-9a-f]{64}|0x[0-9a-fA-F]{40}|\d{4}-\d\d-\d\dT[\d:]+Z|[\d,]+(\.\d+)? (USDS|Unit shares)|chain \d+:|delay of \d+ \w+|\d+ rules passed`)

const demoBegins = `install the platform stands on …  Safes, Configurator Unit, Halo Factory, and the Prime ember
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
use after 90 days the counterparty paid back … and … interest
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
			arguments := []string{"demo", "--brief", "-C", filepath.Join("..", "..")}
			dir := filepath.Join(t.TempDir(), "documents")
			arguments = append(arguments, "--out", dir)
			if url := node(t); url != "" {
				arguments = append(arguments, "--rpc-url", url)
			}
			var out, errors bytes.Buffer
			if code := run(arguments, strings.NewReader(""), &out, &errors); code != 0 {
				t.Fatalf("exit code %d\n%s%s", code, out.String(), errors.String())
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
