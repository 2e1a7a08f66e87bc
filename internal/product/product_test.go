// SPDX-License-Identifier: AGPL-3.0-or-later

package product_test

import (
	"os"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/report"
)

func load(t *testing.T) *catalog.Catalog {
	t.Helper()
	declared, err := manifest.Load(t.Context(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return declared
}

func TestTheExamplesInWords(t *testing.T) {
	declared := load(t)
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			made, err := product.Of(declared, class.Ref())
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, "testdata/"+class.Name+".txt", report.Product(made))
		}
	}
}

func TestNoLineIsLongerThanAHundredColumns(t *testing.T) {
	declared := load(t)
	class := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	class.Units[0].Redemption = strings.Repeat("Daily, from cash of the portfolio. ", 40)
	made, err := product.Of(declared, class.Ref())
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(report.Product(made), "\n") {
		if len([]rune(line)) > 100 {
			t.Errorf("%d columns: %s", len([]rune(line)), line)
		}
	}
}

func TestAClassThatNoManifestHas(t *testing.T) {
	if made, err := product.Of(load(t), catalog.ClassRef{Halo: "meridian", Class: "none"}); err == nil {
		t.Fatalf("%+v", made)
	}
}
