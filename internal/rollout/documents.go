// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/plan"
)

// WritePlan writes the documents that planning makes: Catalog, Plan, Bundle, and what a spell has
// to do.
func (f Folder) WritePlan(declared *catalog.Catalog, p *plan.Plan, b *bundle.Bundle) error {
	alone, err := plan.Alone(declared, p.Core.Of())
	if err != nil {
		return err
	}
	sources, err := plan.Sources(alone, p.Core.Class)
	if err != nil {
		return err
	}
	spells, err := spellFiles(p, b)
	if err != nil {
		return err
	}
	return f.write(append(spells, document{"catalog.json", sources}, document{"plan.json", p}, document{"bundle.json", b})...)
}

// Catalog reads the manifests that the plan was made from. It refuses all but the bytes that
// WritePlan writes, so the digest in the bundle covers every byte of the file.
func (f Folder) Catalog() (*catalog.Catalog, error) {
	data, err := f.read("catalog.json")
	if err != nil {
		return nil, err
	}
	return ReadCatalog(f.at("catalog.json"), data)
}

// ReadCatalog decodes the file that Folder.Catalog reads.
func ReadCatalog(name string, data []byte) (*catalog.Catalog, error) {
	var declared catalog.Catalog
	if err := form(name, "a Catalog").Read(data, &declared, &declared.Version); err != nil {
		return nil, err
	}
	of, is := sourceOf(&declared)
	if !is {
		return nil, fault.New(fault.PlanNotReproducible, name, "it is not the manifests of one Class, nor of one network")
	}
	if err := kind.Complete(&declared); err != nil {
		return nil, fault.New(fault.PlanNotReproducible, name, "%w", err)
	}
	sources, err := plan.Sources(&declared, of)
	if err != nil {
		return nil, err
	}
	// fields of a later minor version are absent from an earlier one
	sources.Version = declared.Version
	if same, err := canon.Equal(data, sources); err != nil || !same {
		return nil, fault.New(fault.PlanNotReproducible, name, "its bytes are not those that plan writes: they say more than one Class is made from, or otherwise")
	}
	return sources, nil
}

// sourceOf tells which Class, or which platform, a Catalog has the manifests of alone.
func sourceOf(declared *catalog.Catalog) (of catalog.ClassRef, is bool) {
	if len(declared.Halos) == 0 && len(declared.Networks) == 1 {
		for name := range declared.Networks {
			return name.Platform(), true
		}
	}
	if len(declared.Halos) != 1 || declared.Halos[0] == nil || len(declared.Halos[0].Classes) != 1 || declared.Halos[0].Classes[0] == nil {
		return of, false
	}
	return catalog.ClassRef{Halo: declared.Halos[0].Name, Class: declared.Halos[0].Classes[0].Name}, true
}

// form says how the Catalog and the plan are read. It does not yet demand the canonical form.
func form(name, what string) canon.Form {
	return canon.Form{Name: name, What: what, Refuse: func(format string, arguments ...any) error {
		return fault.New(fault.PlanNotReproducible, name, format, arguments...)
	}}
}

// Plan reads the plan.
func (f Folder) Plan() (*plan.Plan, error) {
	data, err := f.canonical("plan.json")
	if err != nil {
		return nil, err
	}
	return ReadPlan(f.at("plan.json"), data)
}

// ReadPlan decodes the file that Folder.Plan reads. Whether its digest is that of its content is
// for the caller to check.
func ReadPlan(name string, data []byte) (*plan.Plan, error) {
	var p plan.Plan
	form := form(name, "a plan")
	form.Major, _, _ = strings.Cut(plan.Version, ".")
	form.Loose = "its bytes are not those that plan writes"
	if err := form.Read(data, &p, &p.Version); err != nil {
		return nil, err
	}
	return &p, nil
}

// Bundle reads the bundle, with the nonces for which its transactions are signed again.
func (f Folder) Bundle() (*bundle.Bundle, error) {
	data, err := f.canonical("bundle.json")
	if err != nil {
		return nil, err
	}
	b, err := bundle.Read(data)
	if err != nil {
		return nil, err
	}
	data, err = f.canonical(noncesFile)
	if errors.Is(err, fs.ErrNotExist) {
		return b, nil
	}
	if err != nil {
		return nil, err
	}
	again, err := ReadNonces(f.at(noncesFile), data)
	if err != nil {
		return nil, err
	}
	return b.Renew(again)
}

// ReadNonces decodes the file with the nonces for which transactions are signed again.
func ReadNonces(name string, data []byte) (*bundle.Nonces, error) {
	var again bundle.Nonces
	return &again, form(name, "the nonces of a bundle").Read(data, &again, &again.Version)
}

// noncesFile is the name of the document with the nonces for which transactions are signed again.
const noncesFile = "nonces.json"

// Documents reads plan and bundle. It demands that the files for spells say the same: people write
// spells from them.
func (f Folder) Documents() (*plan.Plan, *bundle.Bundle, error) {
	b, err := f.Bundle()
	if err != nil {
		return nil, nil, err
	}
	p, err := f.Plan()
	if err != nil {
		return nil, nil, err
	}
	return p, b, f.spells(p, b)
}

// spellFiles are the files that tell what spells have to do: for each transaction that a spell
// carries out the list of its calls, and a source that makes them.
func spellFiles(p *plan.Plan, b *bundle.Bundle) (files []document, err error) {
	lists, err := bundle.Spells(p, b)
	for _, t := range b.Batches {
		if list := lists[t.ID]; list != nil {
			names := bundle.SpellFiles(t)
			files = append(files, document{names[0], list}, document{names[1], source(list.Source())}, document{names[2], source(list.Text())})
		}
	}
	return files, err
}

// spells demands that the files for spells are what plan and bundle give.
func (f Folder) spells(p *plan.Plan, b *bundle.Bundle) error {
	files, err := spellFiles(p, b)
	if err != nil {
		return err
	}
	for _, want := range files {
		made, err := want.bytes()
		if err != nil {
			return err
		}
		given, err := f.canonical(want.name)
		if err != nil {
			return err
		}
		if !bytes.Equal(given, made) {
			return fault.New(fault.BundleNotReproducible, f.at(want.name), "it is not what the plan gives: no spell may be written from it").
				Remedy("take it from where the plan came from, or plan again")
		}
	}
	return nil
}

// WriteApproval writes one owner's approval, and returns its path.
func (f Folder) WriteApproval(approval *bundle.Approval) (string, error) {
	name := filepath.Join("approvals", approval.Owner.Hex()+".json")
	return f.at(name), f.write(document{name, approval})
}

// Approvals reads all approvals, by file name. It fails when there are more than maxApprovals, or
// when they are larger than maxApprovalBytes together.
func (f Folder) Approvals() (map[string]*bundle.Approval, error) {
	approvals := map[string]*bundle.Approval{}
	total := 0
	err := f.readAll("approvals", func(name string, data []byte, err error) error {
		if err != nil {
			return err
		}
		if total += len(data); total > maxApprovalBytes {
			return fault.New(fault.InputTooLarge, f.at("approvals"), "larger than %d bytes together", maxApprovalBytes)
		}
		if len(approvals) == maxApprovals {
			return fault.New(fault.InputTooLarge, f.at("approvals"), "more than %d approvals", maxApprovals)
		}
		approvals[f.at(name)], err = bundle.ReadApproval(f.at(name), data)
		return err
	})
	if err != nil {
		return nil, err
	}
	return approvals, nil
}
