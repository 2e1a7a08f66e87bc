// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold_test

import (
	"io/fs"
	"maps"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// A version follows another: blocks, bounds and ranges are that one's, and its audits and approvals
// are its own. Both stand side by side. A template of another name may follow, too.
func TestAVersionOfATemplateFollowsAnother(t *testing.T) {
	root := os.DirFS("../..")
	declared, err := manifest.Load(t.Context(), root, manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	pins := func(of *catalog.Template, here bool) ([]byte, error) {
		if !here {
			t.Errorf("%s is built here", of.Ref())
		}
		return scaffold.Pins(of.Components, of.Facets, func([4]byte) string { return "" })
	}
	const url = "https://example.org/{{x}}"
	answers := map[string]string{
		"firm": "An auditor", "audited": "2026-12-01", "document": url, "sha256": "0x" + strings.Repeat("ab", 32),
		"by": "Governance \"of\" it", "approved": "2026-12-02", "reference": "https://example.org/2",
	}
	written := func(name string, more map[string]string) (fs.FS, string) {
		t.Helper()
		all := maps.Clone(answers)
		maps.Copy(all, more)
		draft, err := scaffold.Template(declared, root, name, pins)
		if err != nil {
			t.Fatal(err)
		}
		text, err := draft.Text(all)
		if err != nil {
			t.Fatal(err)
		}
		with := scaffold.With(root, draft.File, text)
		beside, err := draft.Beside(all)
		if err != nil {
			t.Fatal(err)
		}
		for _, each := range beside {
			with = scaffold.With(with, each.File, each.Text)
		}
		return with, string(text)
	}
	for name, test := range map[string]struct {
		more  map[string]string
		of    catalog.TemplateRef
		is    catalog.TemplateRef
		file  string
		tier  string
		words string
	}{
		"portfolio-lcts":            {nil, "portfolio-lcts@1", "portfolio-lcts@2", "halos/templates/portfolio-lcts@2.cue", "", "a beacon by itself takes at most 10 % off"},
		"term-nfat@7":               {nil, "term-nfat@1", "term-nfat@7", "halos/templates/term-nfat@7.cue", "", "Term Class"},
		"halos/templates/regulated": {map[string]string{"follows": "portfolio-lcts@1", "tier": "governance", "expires": "2030-01-01T00:00:00Z"}, "portfolio-lcts@1", "regulated@1", "halos/templates/regulated.cue", "governance", "Portfolio Class"},
	} {
		with, text := written(name, test.more)
		after, err := manifest.Load(t.Context(), with, manifest.Options{})
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, text)
			continue
		}
		was, made := *after.Templates[test.of], after.Templates[test.is]
		if made == nil || made.File != test.file || made.Tier != test.tier || len(made.Audits) != 1 || made.Audits[0].Report != url || made.Approvals[0].By != answers["by"] || made.AuditDigest == was.AuditDigest {
			t.Errorf("%s: %+v", name, made)
			continue
		}
		if expires := test.more["expires"]; expires != "" && made.Expires != expires {
			t.Errorf("%s expires %s", name, made.Expires)
		}
		same := *made
		same.Origin, same.Name, same.Version, same.Tier, same.Expires, same.Audits, same.AuditDigest, same.Approvals = was.Origin, was.Name, was.Version, was.Tier, was.Expires, was.Audits, was.AuditDigest, was.Approvals
		if !reflect.DeepEqual(same, was) || !strings.Contains(text, test.words) || strings.Contains(text, "A stand-in") {
			t.Errorf("%s:\n%s", name, text)
		}
	}
	for name, test := range map[string]struct {
		answers map[string]string
		want    fault.Code
	}{
		"portfolio-lcts@1": {nil, fault.NameClash},
		"portfolio-lcts@0": {nil, fault.CommandLineUnusable},
		"Portfolio":        {nil, fault.CommandLineUnusable},
		"new":              {nil, fault.NotDeclared},
	} {
		draft, err := scaffold.Template(declared, root, name, pins)
		if err == nil {
			all := maps.Clone(answers)
			maps.Copy(all, test.answers)
			_, err = draft.Text(all)
		}
		if fault.First(err) != test.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}
