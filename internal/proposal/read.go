// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal

import (
	"time"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// MaxSize is the most that a Proposal may have, in bytes.
const MaxSize = 64 << 20

// Read decodes a Proposal that somebody else wrote. It computes digests anew, and refuses a plan or
// a bundle that is not what its digest says. It also refuses a verdict that the rest of the
// document contradicts. It does not check texts, findings, block and simulation: they are whatever
// the writer wanted.
func Read(name string, data []byte) (*Proposal, error) {
	refuse := func(format string, arguments ...any) error {
		return fault.New(fault.ProposalInvalid, name, format, arguments...)
	}
	if len(data) > MaxSize {
		return nil, fault.New(fault.InputTooLarge, name, "larger than %d bytes", MaxSize)
	}
	var p Proposal
	form := canon.Form{Name: name, What: "a Proposal", Refuse: refuse}
	if err := form.Read(data, &p, &p.Version); err != nil {
		return nil, err
	}
	if same, err := canon.Equal(data, &p); err != nil || !same {
		return nil, refuse("not in canonical form")
	}
	switch p.Verdict {
	case Ready, Unsigned, Nothing, Denied, Failed:
	default:
		return nil, refuse("%q is no verdict", p.Verdict)
	}
	for i := range p.Classes {
		class := &p.Classes[i]
		if class.Plan == nil && class.Bundle == nil {
			continue
		}
		if class.Plan == nil || class.Bundle == nil {
			return nil, refuse("the Class %q has a plan without a bundle, or a bundle without a plan", class.Name)
		}
		sealed := plan.Plan{Core: class.Plan.Core}
		if err := sealed.Seal(); err != nil {
			return nil, err
		}
		digest, err := class.Bundle.Digest()
		if err != nil {
			return nil, err
		}
		if sealed.Digest != class.Plan.Digest || class.Bundle.Plan != sealed.Digest || digest != class.Digest ||
			class.Bundle.Class != class.Name || class.Plan.Core.Class != class.Name {
			return nil, refuse("the digests of the Class %q are not those of its plan and bundle", class.Name)
		}
		if _, err := class.Signed(); err != nil {
			return nil, refuse("the nonces of the Class %q are not of its bundle: %w", class.Name, err)
		}
	}
	// A verdict that the document itself contradicts is false.
	if got := p.verdict(); got != p.Verdict {
		return nil, refuse("it says %q, and what it holds amounts to %q", p.Verdict, got)
	}
	return &p, nil
}

// Broken is the Proposal of a job that wrote none, or wrote one that cannot be read.
func Broken(now time.Time, faults fault.List) *Proposal {
	return &Proposal{
		Version: Version, Now: now.UTC().Format(time.RFC3339), Verdict: Failed, Faults: faults, Findings: []change.Finding{}, Kinds: []change.Kind{}, Classes: []Class{},
	}
}
