// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Rules read the same as the document's JSON says.
func TestInputIsWhatItsJSONSays(t *testing.T) {
	declared, err := manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	policy, err := Compile(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	documents := []any{map[string]any{"index": policy.indexed(IndexOf(declared, Life{}, now))}, map[string]any{"names": NamesOf(declared)}, map[string]any{"whole": declared}}
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			input, err := classInput(ClassCatalog(declared, halo, class))
			if err != nil {
				t.Fatal(err)
			}
			documents = append(documents, input)
		}
	}
	planned, err := os.ReadFile("../plan/testdata/plan.json")
	if err != nil {
		t.Fatal(err)
	}
	made := new(plan.Plan)
	if err := json.Unmarshal(planned, made); err != nil {
		t.Fatal(err)
	}
	documents = append(documents, map[string]any{"plan": made})
	for _, document := range documents {
		data, err := inputJSON(document)
		if err != nil {
			t.Fatal(err)
		}
		want, err := ast.ValueFromReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		got, err := inputOf(document)
		if err != nil {
			t.Fatal(err)
		}
		if want.Compare(got) != 0 {
			t.Errorf("%s\nits JSON says\n%s", got, want)
		}
	}
}
