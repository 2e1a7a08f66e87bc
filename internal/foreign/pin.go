// SPDX-License-Identifier: AGPL-3.0-or-later

package foreign

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/platform"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// Pinning is a template that gets pins.
type Pinning struct {
	Template *catalog.Template
	code     map[common.Hash][]byte
	declared *catalog.Catalog // as it was
}

// Pin begins to pin code in a copy of a template. It fails if the template's pins do not stand in a
// file of their own, which is machine-written.
func Pin(declared *catalog.Catalog, of catalog.TemplateRef) (*Pinning, error) {
	found := declared.Templates[of]
	if found == nil {
		return nil, fault.New(fault.NotDeclared, string(of), "the template is not declared")
	}
	file := scaffold.PinsFile(found.File)
	for _, each := range found.Components {
		if at := declared.Position(found.File, "template.components."+each.Name+".codeHash"); !strings.HasPrefix(at, file+":") {
			return nil, fault.New(fault.FileMisplaced, at, "the template's code is pinned beside what people write").Remedy("move template.components and template.facets to %s", file)
		}
	}
	copied := *found
	copied.Components, copied.Facets = slices.Clone(found.Components), slices.Clone(found.Facets)
	return &Pinning{&copied, map[common.Hash][]byte{}, declared}, nil
}

// Component pins creation code as a component. It fails if a contract that is deployed once cannot
// be constructed from it, or would be larger than a chain takes.
func (p *Pinning) Component(name string, code []byte, build *catalog.Build) error {
	if err := named(name); err != nil {
		return err
	}
	if platform.Once(p.Template.Kind, name) {
		if _, _, _, err := runtime.Create(code, &runtime.Config{GasLimit: constructionGas}); err != nil {
			return fault.New(fault.CodeTooLarge, name, "the contract cannot be constructed from this code: %w", err).
				Remedy("it is deployed once for all Classes, so its constructor takes no arguments, asks nothing of the chain, and leaves at most %d bytes", creation.MaxRuntime)
		}
	}
	made := catalog.Component{Name: name, CodeHash: crypto.Keccak256Hash(code), Code: build}
	if was := p.Template.Component(name); was != nil {
		*was = made
	} else {
		p.Template.Components = append(p.Template.Components, made)
		slices.SortFunc(p.Template.Components, func(a, b catalog.Component) int { return strings.Compare(a.Name, b.Name) })
	}
	p.code[made.CodeHash] = code
	return nil
}

// identifier is what contracts have as a name.
var identifier = regexp.MustCompile(`^[A-Z][A-Z0-9_]{0,31}$`)

func named(name string) error {
	if identifier.MatchString(name) {
		return nil
	}
	return fault.New(fault.CommandLineUnusable, name, "this is no name of a component or an integration").Remedy("write capital letters, digits and _, as in NFAT_FACILITY")
}

// constructionGas is more than a chain gives a transaction.
const constructionGas = 30_000_000

// Facet pins what a network's Beacon offers for an integration. Its code is stored only if build
// says how it was built. It returns whether the template has the integration.
func (p *Pinning) Facet(ctx context.Context, client *chain.Client, network *catalog.Network, id string, build *catalog.Build) (bool, error) {
	if err := named(id); err != nil {
		return false, err
	}
	from, err := Facet(ctx, client, network, id, common.Hash{})
	if err != nil {
		return false, err
	}
	if from == nil {
		return false, fault.New(fault.FacetNotPinned, network.Contracts.Beacon.Hex(), "the Beacon has no integration %s", id).
			Remedy("correct the id, or have the facet put on the Beacon first")
	}
	made := from.TemplateFacet
	if made.Code = build; build != nil {
		p.code[made.CodeHash] = from.Runs
	}
	if was := p.Template.Facet(made.ID); was != nil {
		*was = made
	} else {
		p.Template.Facets = append(p.Template.Facets, made)
		slices.SortFunc(p.Template.Facets, func(a, b catalog.TemplateFacet) int { return strings.Compare(a.ID, b.ID) })
	}
	return slices.Contains(p.Template.Integrations, made.ID), nil
}

// Built completes what a compiler says of code by where its source is published, and by the digest
// of the report that covers it. The template's one report is taken if none is named.
func (p *Pinning) Built(told *catalog.Build, source, commit, audit string) (*catalog.Build, error) {
	missing := func(what string) error { return fault.New(fault.BuildUnknown, p.Template.File, "%s", what) }
	switch audits := p.Template.Audits; {
	case told == nil:
		return nil, missing("nothing says which compiler built the code, and with which settings")
	case source == "" || commit == "":
		return nil, missing("nothing says where the source is published, and which commit of it was built")
	case audit == "" && len(audits) != 1:
		return nil, missing(fmt.Sprintf("the template has %d reports, and nothing says which of them covers the code", len(audits)))
	case audit == "":
		audit = audits[0].Digest.Hex()
	}
	made := *told
	made.Source, made.Commit, made.Audit = source, commit, common.HexToHash(audit)
	if made.Audit.Hex() != audit {
		return nil, fault.New(fault.CommandLineUnusable, "--audit", "%q is no digest of a report", audit)
	}
	return &made, nil
}

// File is a file of the repository.
type File struct {
	Name string
	Text []byte
}

// Files are the files that say what is pinned: the stored code first, so that nothing is pinned
// before it is there, then the file of the template's pins.
func (p *Pinning) Files() ([]File, error) {
	var list []File
	for hash, code := range p.code {
		list = append(list, File{creation.File(hash), creation.Text(code)})
	}
	slices.SortFunc(list, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	text, err := scaffold.Pins(p.Template.Components, p.Template.Facets, bindings.FunctionNamed)
	return append(list, File{scaffold.PinsFile(p.Template.File), text}), err
}

// Gone are the files of stored code that the template pinned before and that no template pins any
// more.
func (p *Pinning) Gone() (files []string) {
	stays := stored(p.Template)
	for ref, each := range p.declared.Templates {
		if ref != p.Template.Ref() {
			stays = append(stays, stored(each)...)
		}
	}
	for _, hash := range stored(p.declared.Templates[p.Template.Ref()]) {
		if file := creation.File(hash); !slices.Contains(stays, hash) && !slices.Contains(files, file) {
			files = append(files, file)
		}
	}
	return files
}

// stored are the hashes of the code that a template has stored in the repository.
func stored(of *catalog.Template) (hashes []common.Hash) {
	for _, each := range of.Components {
		if each.Code != nil {
			hashes = append(hashes, each.CodeHash)
		}
	}
	for _, each := range of.Facets {
		if each.Code != nil {
			hashes = append(hashes, each.CodeHash)
		}
	}
	return hashes
}
