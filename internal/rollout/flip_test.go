// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// reading is what is taken from the documents of a rollout before anything is signed or sent: from
// the repository's manifests when there are any, and else from those that lie beside the bundle.
func reading(t *testing.T, folder rollout.Folder, repository *catalog.Catalog) ([]byte, error) {
	t.Helper()
	p, err := folder.Plan()
	if err != nil {
		return nil, err
	}
	b, err := folder.Bundle()
	if err != nil {
		return nil, err
	}
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	if digest != filepath.Base(folder.Path) {
		// as execute says it
		return nil, fault.New(fault.BundleNotReproducible, folder.Path, "another bundle")
	}
	declared := repository
	if declared == nil {
		if declared, err = folder.Catalog(); err != nil {
			return nil, err
		}
	}
	c, err := rollout.Recompile(rollout.Input{Catalog: declared}, p, b)
	if err != nil {
		return nil, err
	}
	given, err := folder.Approvals()
	if err != nil {
		return nil, err
	}
	signed, lacking, err := bundle.Assemble(b, given, plantest.States(b), func(bundle.Transaction) bool { return true })
	if err == nil && len(lacking) > 0 {
		err = fault.New(fault.SignaturesMissing, "approvals", "%d transactions lack some", len(lacking))
	}
	if err != nil {
		return nil, err
	}
	p = c.Plan
	p.Block = plan.Block{} // where a search begins: see TestABlockThatSomebodyChanged
	text, err := canon.Marshal(map[string]any{"plan": p, "bundle": b, "network": declared.Networks[b.Network], "signed": signed})
	if err != nil {
		t.Fatal(err)
	}
	return text, nil
}

// alterations are a document with each of its leaves changed, with each of its lists one shorter,
// with a field too many in each of its objects, with something behind it, and with single bytes
// flipped.
func alterations(t *testing.T, text []byte, leaves int, each func(what string, changed []byte)) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var root any
	if err := decoder.Decode(&root); err != nil {
		t.Fatal(err)
	}
	canonical := func() []byte {
		changed, err := canon.Marshal(root)
		if err != nil {
			t.Fatal(err)
		}
		return changed
	}
	seen := 0
	var walk func(path string, value any, set func(any))
	walk = func(path string, value any, set func(any)) {
		try := func(what string, other any) {
			if seen++; seen%leaves == 0 {
				set(other)
				each(what+" "+path, canonical())
				set(value)
			}
		}
		switch value := value.(type) {
		case map[string]any:
			keys := make([]string, 0, len(value))
			for key := range value {
				keys = append(keys, key)
			}
			slices.Sort(keys)
			for _, key := range keys {
				walk(path+"."+key, value[key], func(other any) { value[key] = other })
			}
			value["also"] = "x"
			if seen++; seen%leaves == 0 {
				each("a field more in "+path, canonical())
			}
			delete(value, "also")
		case []any:
			for i := range value {
				walk(fmt.Sprintf("%s[%d]", path, i), value[i], func(other any) { value[i] = other })
			}
			if len(value) > 0 {
				try("one less in", value[:len(value)-1])
			}
		case string:
			if value == "" {
				try("another", "x")
				return
			}
			other := []byte(value)
			if last := len(other) - 1; other[last] == '1' {
				other[last] = '2'
			} else {
				other[last] = '1'
			}
			try("another", string(other))
		case json.Number:
			try("another", json.Number("1"+value.String()))
		case bool:
			try("another", !value)
		}
	}
	walk("", root, func(any) {})
	each("something behind it", append(slices.Clone(text), "{}\n"...))
	random := rand.New(rand.NewPCG(16, 6))
	for range 40 {
		changed, at := slices.Clone(text), random.IntN(len(text))
		changed[at] ^= byte(1 << random.IntN(8))
		each(fmt.Sprintf("byte %d in", at), changed)
	}
}

// Whatever is changed in any document of a rollout is found, with a number, or it changes nothing
// of what is signed, sent and recorded.
func TestEveryChangeOfADocumentIsFoundOrWithoutEffect(t *testing.T) {
	t.Parallel()
	declared := plantest.Catalog(t)
	p := plantest.Make(t, declared, plantest.Snapshot(t))
	p.Gas, p.Simulated = map[plan.TransactionID]uint64{"deploy/deployer": 21_000}, &plan.Simulated{Passed: true}
	b := plantest.Compile(t, declared, p)
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	folder := rollout.Folder{Path: filepath.Join(t.TempDir(), rollout.Approvals, digest)}
	if err := folder.WritePlan(declared, p, b); err != nil {
		t.Fatal(err)
	}
	approval := ""
	for _, each := range plantest.Approvals(t, b) {
		if approval, err = folder.WriteApproval(each); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		path   string
		leaves int // each of how many leaves is changed
	}{
		{filepath.Join(folder.Path, "catalog.json"), 11}, {filepath.Join(folder.Path, "plan.json"), 23},
		{filepath.Join(folder.Path, "bundle.json"), 3}, {approval, 1},
	} {
		text, err := os.ReadFile(test.path)
		if err != nil {
			t.Fatal(err)
		}
		for _, repository := range []*catalog.Catalog{nil, declared} {
			right, err := reading(t, folder, repository)
			if err != nil {
				t.Fatal(err)
			}
			found, without := 0, 0
			alterations(t, text, test.leaves, func(what string, changed []byte) {
				write(t, test.path, string(changed))
				got, err := reading(t, folder, repository)
				_, numbered := fault.All(err)
				switch {
				case err != nil && !numbered:
					t.Errorf("%s: %s: an error without a number: %v", filepath.Base(test.path), what, err)
				case err != nil:
					found++
				case !bytes.Equal(got, right):
					t.Errorf("%s: %s: it is not found, and changes what is done", filepath.Base(test.path), what)
				case what == "another .version": // of which a reader ignores what it does not know
				default:
					without++
				}
			})
			write(t, test.path, string(text))
			// Beside the repository's own manifests nobody reads those in the folder.
			if unread := repository != nil && filepath.Base(test.path) == "catalog.json"; found == 0 != unread || !unread && filepath.Base(test.path) == "catalog.json" && without > 0 {
				t.Errorf("%s: %d changes are found, %d are without effect", filepath.Base(test.path), found, without)
			}
		}
	}
}
