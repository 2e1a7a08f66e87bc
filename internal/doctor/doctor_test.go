// SPDX-License-Identifier: AGPL-3.0-or-later

package doctor_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/doctor"
)

// block is the answer to any question for a block, with its time.
func block(time int64) string {
	return fmt.Sprintf(`{"number":"0x64","hash":"0x%064x","timestamp":"0x%x","gasLimit":"0x1c9c380","baseFeePerGas":"0x7"}`, 1, time)
}

const now = 1_800_000_000

// able are the answers of a node that can do all; its latest block is a minute old.
var able = map[string]string{
	"eth_chainId":          `"0x1"`,
	"eth_getBlockByNumber": block(now - 60),
	"eth_simulateV1":       fmt.Sprintf(`[{"number":"0x65","timestamp":"0x%x","gasUsed":"0x5208","calls":[{"status":"0x1","gasUsed":"0x5208","returnData":"0x","logs":[]}]}]`, now),
	"eth_getBalance":       `"0x0"`,
	"eth_getLogs":          `[]`,
}

// node serves answers, and says with errors that begin with "!" what it does not do.
func node(t *testing.T, other map[string]string) *chain.Client {
	t.Helper()
	one := func(question json.RawMessage) string {
		var asked struct {
			ID     json.RawMessage
			Method string
			Params []json.RawMessage
		}
		if err := json.Unmarshal(question, &asked); err != nil {
			t.Error(err)
		}
		answer, told := other[asked.Method]
		if !told {
			answer = able[asked.Method]
		}
		if asked.Method == "eth_getBlockByNumber" && len(asked.Params) > 0 && string(asked.Params[0]) == `"0x1"` {
			answer = strings.Replace(answer, `"0x64"`, `"0x1"`, 1)
		}
		if message, refused := strings.CutPrefix(answer, "!"); refused {
			return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"error":{"code":-32601,"message":%q}}`, asked.ID, message)
		}
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":%s}`, asked.ID, answer)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		body, err := io.ReadAll(request.Body)
		if err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "application/json")
		var many []json.RawMessage
		if json.Unmarshal(body, &many) != nil {
			fmt.Fprint(w, one(body))
			return
		}
		answers := make([]string, len(many))
		for i, each := range many {
			answers[i] = one(each)
		}
		fmt.Fprintf(w, "[%s]", strings.Join(answers, ","))
	}))
	t.Cleanup(server.Close)
	client, err := chain.Dial(t.Context(), server.URL+"/v3/a-very-secret-key", chain.Options{Retries: -1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// What a node cannot do is told, with what to do, and the key in its address is not.
func TestANodeIsToldByWhatItCanDo(t *testing.T) {
	t.Parallel()
	network := &catalog.Network{Name: "mainnet", ChainID: 1}
	for name, each := range map[string]struct {
		answers map[string]string
		network *catalog.Network
		settled bool
		want    []string // state and a part of what is said, in order
	}{
		"all":           {nil, network, false, []string{"ok mainnet, chain 1, at block 100", "ok eth_simulateV1", "ok it has the state", "ok it finds events in its latest 101 blocks"}},
		"no simulation": {map[string]string{"eth_simulateV1": "!the method eth_simulateV1 does not exist"}, network, false, []string{"ok mainnet", "missing HC3003", "ok it has", "ok it finds"}},
		"pruned":        {map[string]string{"eth_getBalance": "!missing trie node"}, network, false, []string{"ok mainnet", "ok eth_sim", "look it keeps no state of old blocks", "ok it finds"}},
		"no logs":       {map[string]string{"eth_getLogs": "!no such method"}, network, false, []string{"ok mainnet", "ok eth_sim", "ok it has", "missing HC3003"}},
		"behind":        {map[string]string{"eth_getBlockByNumber": block(now - 7_200)}, network, false, []string{"look mainnet, chain 1, at block 100, which is 2 hours old", "", "", ""}},
		"a devnet":      {map[string]string{"eth_getBlockByNumber": block(now - 7_200)}, network, true, []string{"ok mainnet", "", "", ""}},
		"another chain": {map[string]string{"eth_chainId": `"0x5"`}, network, false, []string{"missing it serves chain 5, and the network mainnet is chain 1"}},
		"unknown chain": {map[string]string{"eth_chainId": `"0x5"`}, nil, false, []string{"look it serves chain 5, and no network"}},
		"no head":       {map[string]string{"eth_getBlockByNumber": "null"}, network, false, []string{"missing HC3003"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			points := doctor.Node(t.Context(), node(t, each.answers), each.network, each.settled, time.Unix(now, 0))
			if len(points) != len(each.want) {
				t.Fatalf("%d points, want %d: %v", len(points), len(each.want), points)
			}
			healthy := true
			for i, point := range points {
				if got := string(point.State) + " " + point.Says; !strings.HasPrefix(got, each.want[i]) {
					t.Errorf("%q, want %q", got, each.want[i])
				}
				if (point.State == doctor.Fine) != (point.Do == "") {
					t.Errorf("%v: what to do is %q", point.State, point.Do)
				}
				if strings.Contains(fmt.Sprint(point), "secret") || !strings.HasPrefix(point.Name, "node http://127.0.0.1:") {
					t.Errorf("the key is shown, or no host: %v", point)
				}
				healthy = healthy && point.State != doctor.Missing
			}
			if doctor.Healthy(points) != healthy {
				t.Errorf("healthy is not %v", healthy)
			}
		})
	}
}

// Git is told by its version.
func TestGitIsNewEnough(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]doctor.Health{
		"git version 2.39.5": doctor.Fine, "git version 2.31.0 (Apple Git-130)": doctor.Fine, "git version 3.0": doctor.Fine,
		"git version 2.30.9": doctor.Look, "git version 1.99": doctor.Look, "git": doctor.Look,
	} {
		if got := doctor.Git(said, nil); got.State != want {
			t.Errorf("%s: %v", said, got)
		}
	}
	if got := doctor.Git("", errors.New("not found")); got.State != doctor.Missing {
		t.Errorf("without Git: %v", got)
	}
}

// A keystore file is looked at, and stays sealed.
func TestAKeystoreFileIsLookedAt(t *testing.T) {
	t.Parallel()
	files, err := devnet.KeystoreFiles(filepath.Join(t.TempDir(), "keys"), "secret", devnet.ChainID, "relayer")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range []struct {
		text []byte
		mode fs.FileMode
		want doctor.Health
	}{{text, 0o600, doctor.Fine}, {text, 0o640, doctor.Look}, {text[1:], 0o600, doctor.Missing}} {
		if got := doctor.Keystore("owner.json", each.text, each.mode); got.State != each.want {
			t.Errorf("%s: %v", each.mode, got)
		}
	}
}

// Schema and rules that are other than the program's are named.
func TestSchemaAndRulesAreCompared(t *testing.T) {
	t.Parallel()
	if got := doctor.Same(nil); got.State != doctor.Fine {
		t.Error(got)
	}
	if got := doctor.Same([]string{"policy/a.rego", "schema/b.cue", "schema/c.cue"}); got.State != doctor.Look || !strings.Contains(got.Says, "policy/a.rego and 2 more") {
		t.Error(got)
	}
}
