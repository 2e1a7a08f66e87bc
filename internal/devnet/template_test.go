// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"maps"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/platform"
)

// templates are the templates of the repository.
func templates(t testing.TB) []*catalog.Template {
	t.Helper()
	declared, err := manifest.Load(t.Context(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var list []*catalog.Template
	for _, key := range slices.Sorted(maps.Keys(declared.Templates)) {
		list = append(list, declared.Templates[key])
	}
	return list
}

func TestEveryTemplateIsRegisteredAsItsManifestSays(t *testing.T) {
	client := embedded(t)
	list := templates(t)
	installed, err := Install(t.Context(), client, InstallOptions{Templates: list})
	if err != nil {
		t.Fatal(err)
	}
	registry := bindings.NewTemplateRegistry()
	for _, template := range list {
		id := onchain.TemplateID(template.Name, template.Version)
		if packed := ask(t, client, installed.Registry, registry.PackTemplateId(onchain.Slug(template.Name), template.Version)); packed != id {
			t.Errorf("id of %s is %s, want %s", template.Name, packed, id)
		}
		answer, err := client.Call(t.Context(), installed.Registry, registry.PackTemplate(id), common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		got, err := registry.UnpackTemplate(answer)
		if err != nil {
			t.Fatal(err)
		}
		if got.Status != 1 {
			t.Errorf("status %d", got.Status)
		}
		expires, _ := time.Parse(time.RFC3339, template.Expires)
		if got.Spec.Expires != uint64(expires.Unix()) || common.Hash(got.Spec.AuditDigest) != template.AuditDigest {
			t.Errorf("expires %d, audits %x", got.Spec.Expires, got.Spec.AuditDigest)
		}
		for i, component := range template.Components {
			if got.Spec.Components[i].Name != onchain.Slug(component.Name) || common.Hash(got.Spec.Components[i].CodeHash) != component.CodeHash {
				t.Errorf("component %s: %x", component.Name, got.Spec.Components[i])
			}
			code, err := client.Call(t.Context(), installed.Registry, registry.PackCreationCode(component.CodeHash), common.Hash{})
			if err != nil {
				t.Fatal(err)
			}
			stored, err := registry.UnpackCreationCode(code)
			want, unknown := platform.Code(nil, template, component)
			if err != nil || unknown != nil || !slices.Equal(stored, want) {
				t.Errorf("stored code of %s has %d bytes, %v", component.Name, len(stored), err)
			}
		}
		for i, bound := range template.UnitBounds {
			if g := got.Spec.UnitBounds[i]; g.Name != onchain.Slug(bound.Name) || g.Min.Cmp(&bound.Min.Int) != 0 || g.Max.Cmp(&bound.Max.Int) != 0 {
				t.Errorf("bound %s: %v", bound.Name, g)
			}
		}
		for i, limit := range template.LimitBounds {
			g := got.Spec.LimitBounds[i]
			want := []*big.Int{&limit.MaxAmount.Min.Int, &limit.MaxAmount.Max.Int, &limit.Slope.Min.Int, &limit.Slope.Max.Int}
			for j, value := range []*big.Int{g.MaxAmountMin, g.MaxAmountMax, g.SlopeMin, g.SlopeMax} {
				if g.Route != onchain.Slug(limit.Route) || value.Cmp(want[j]) != 0 {
					t.Errorf("limit %s: %v", limit.Route, g)
				}
			}
		}
		if got := strings.Join(slices.Sorted(maps.Keys(installed.Singletons)), " "); got != "LCTS_QUEUE MODULE lcts MODULE nfat NFAT_FACILITY UNIT_SHARE" {
			t.Errorf("deployed once: %s", got)
		}
	}
}
