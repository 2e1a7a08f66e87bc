// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/words"
)

// Document shows any document of a rollout in lines of at most 100 columns. A word that is longer
// stays whole.
func Document(document any) (text string, err error) {
	switch of := document.(type) {
	case *catalog.Catalog:
		text, err = manifests(of)
	case *plan.Plan:
		text, err = unbroken(of, nil)
	case *bundle.Bundle:
		text, err = transactions(of)
	case *bundle.Nonces:
		text = nonces(of)
	case *bundle.Approval:
		text = approval(of)
	case *artifact.Record:
		text = record(of)
	case *proposal.Proposal:
		text, err = judgement(of)
	case []exec.Entry:
		text = journal(of)
	default:
		return "", fmt.Errorf("nothing shows a %T", document)
	}
	return words.Wrap(text, width), err
}

// manifests shows what the Classes of a Catalog are.
func manifests(declared *catalog.Catalog) (string, error) {
	var text strings.Builder
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			what, err := product.Of(declared, class.Ref())
			if err != nil {
				return "", err
			}
			fmt.Fprintf(&text, "Manifests of %s for %s, of template %s\n\n%s", line(class.Ref().String()), line(class.Network), line(class.Template), Product(what))
		}
	}
	return text.String(), nil
}

// transactions shows what owners sign, and what anyone may send.
func transactions(b *bundle.Bundle) (string, error) {
	digest, err := b.Digest()
	if err != nil {
		return "", err
	}
	var text strings.Builder
	fmt.Fprintf(&text, "Bundle for %s on %s (chain %d)\n  bundle    %s\n  plan      %s\n  manifests %s\n  deadline  %s\n",
		line(b.Of().String()), line(b.Network), b.ChainID, digest, line(b.Plan), line(b.Manifests), plan.Clock(b.Deadline))
	for _, t := range b.Batches {
		fmt.Fprintf(&text, "\nTransaction %s, in stage %s\n", line(t.ID.String()), line(t.Stage))
		if t.Safe == nil {
			text.WriteString("  anyone may send it\n")
		} else {
			fmt.Fprintf(&text, "  %s signs with Safe %s, nonce %d\n    safeTxHash %s\n    domain     %s\n    message    %s\n",
				line(t.Authority), t.Safe.Address, t.Safe.Nonce, t.Safe.SafeTxHash, t.Safe.DomainHash, t.Safe.MessageHash)
		}
		fmt.Fprintf(&text, "  to %s, value %s wei, %s of calldata\n", t.To, line(t.Value), words.Count(len(t.Data), "byte"))
		for _, call := range t.Description {
			fmt.Fprintf(&text, "    - %s\n", line(call))
		}
	}
	return text.String(), nil
}

// nonces shows for which nonces transactions are signed again.
func nonces(n *bundle.Nonces) string {
	var text strings.Builder
	fmt.Fprintf(&text, "Nonces for which transactions are signed again, of bundle %s\n", line(n.Bundle))
	for _, id := range sorted(n.Nonces) {
		list := make([]string, len(n.Nonces[id]))
		for i, nonce := range n.Nonces[id] {
			list[i] = fmt.Sprint(nonce)
		}
		fmt.Fprintf(&text, "  %s: %s\n", line(id.String()), strings.Join(list, ", "))
	}
	return text.String()
}

// approval shows what an owner signed.
func approval(a *bundle.Approval) string {
	var text strings.Builder
	fmt.Fprintf(&text, "Approval of bundle %s\n  by the owner %s: %s\n", line(a.Bundle), a.Owner, words.Count(len(a.Signatures), "signature"))
	for _, each := range a.Signatures {
		fmt.Fprintf(&text, "\n  transaction %s of Safe %s\n    safeTxHash %s\n    signature  %s\n", line(each.Transaction.String()), each.Safe, each.SafeTxHash, each.Signature)
	}
	return text.String()
}

// judgement shows a Proposal: the verdict, what is wrong, and the plan of each Class.
func judgement(p *proposal.Proposal) (string, error) {
	var text strings.Builder
	fmt.Fprintf(&text, "Proposal, judged at %s by %s: %s\n", line(p.Now), words.Count(p.Rules, "rule"), p.Verdict)
	if p.Pull != nil {
		fmt.Fprintf(&text, "  pull request %d, to branch %s\n", p.Pull.Number, line(p.Pull.Base))
	}
	problems(&text, p.Faults)
	for _, finding := range p.Findings {
		fmt.Fprintf(&text, "  ! %s: %s (%s, %s)\n", line(finding.Where), line(finding.Message), line(finding.Rule), line(finding.Severity))
	}
	for _, file := range p.Removed {
		fmt.Fprintf(&text, "  removes %s\n", line(file))
	}
	for _, class := range p.Classes {
		fmt.Fprintf(&text, "\n%s on %s\n", line(class.Name.String()), line(class.Network))
		problems(&text, class.Faults)
		for _, each := range class.Approvals {
			fmt.Fprintf(&text, "  %s has signed with %d of %d owners\n", line(each.Authority), len(each.Signed), each.Threshold)
		}
		if class.Product != nil {
			text.WriteString("\n" + Product(class.Product))
		}
		signed, err := class.Signed()
		if err != nil {
			return "", err
		}
		if class.Plan != nil {
			planned, err := unbroken(class.Plan, signed)
			if err != nil {
				return "", err
			}
			text.WriteString("\n" + planned)
		}
	}
	return text.String(), nil
}

func problems(text *strings.Builder, list fault.List) {
	for _, each := range list {
		fmt.Fprintf(text, "  ! %s\n", line(each.Error()))
	}
}

// journal shows what was sent, included and confirmed.
func journal(entries []exec.Entry) string {
	if len(entries) == 0 {
		return "Journal without an entry\n"
	}
	var text strings.Builder
	fmt.Fprintf(&text, "Journal of bundle %s\n", line(entries[0].Bundle))
	for _, each := range entries {
		fmt.Fprintf(&text, "  %s  %-9s %s, nonce %d of relayer %s\n", line(each.Time), line(each.Event), line(each.Transaction.String()), each.Nonce, each.Relayer)
		if each.Hash != nil {
			fmt.Fprintf(&text, "    transaction %s\n", each.Hash)
		}
		if each.BlockHash != nil {
			fmt.Fprintf(&text, "    block %d, %s, %s gas\n", each.Block, each.BlockHash, words.Separated(fmt.Sprint(each.GasUsed)))
		}
	}
	return text.String()
}
