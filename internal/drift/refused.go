// SPDX-License-Identifier: AGPL-3.0-or-later

package drift

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Refused is the result for a Class that cannot be compared, because what it depends on is not as
// declared. It returns nil if an error says something else, such as that the node fails.
func Refused(declared *catalog.Catalog, class catalog.ClassRef, err error) *Compared {
	s, unresolved := plan.Resolve(declared, class)
	list, numbered := fault.All(err)
	if unresolved != nil || !numbered {
		return nil
	}
	result := &Compared{Class: class, Network: s.Network.Name, Items: []Item{}}
	for _, each := range list {
		if !slices.ContainsFunc(ofPlatform, func(code fault.Code) bool { return each.Code == code }) {
			return nil
		}
		item := faulty(s, each)
		switch name := safeOf(s.Network, each); {
		case name != "":
			item.Field, item.File = "network.authorities."+string(name), s.Network.File
		case each.Code == fault.TemplateRangesDiffer, each.Code == fault.TemplateUnusable:
			item.Field = "class.template"
		case each.Code == fault.NetworkIncomplete && strings.Contains(each.What, string(onchain.DeployerRole)):
			item.Field, item.File = "network.authorities.deployer", s.Network.File
		}
		result.Items = append(result.Items, item)
	}
	return result
}

// ofPlatform are the faults by which observe refuses a chain that is not as the manifests say.
var ofPlatform = []fault.Code{fault.NetworkIncomplete, fault.TemplateUnusable, fault.TemplateRangesDiffer, fault.SafeNotAsPinned, fault.ChangeNotAllowed, fault.CodeNotAsPinned}

func faulty(s *plan.Resolved, each *fault.Fault) Item {
	return Item{Subject: s.Class.Part(), Field: "class", Nature: Drifted, Chain: each.Code.String() + ": " + each.What, File: s.Class.File}
}

// safeOf is the authority whose Safe a fault says is not as pinned; "" if it says something else.
func safeOf(network *catalog.Network, of *fault.Fault) catalog.AuthorityRef {
	var unfit *safe.Unfit
	if errors.As(of, &unfit) {
		for name, each := range network.Authorities {
			if each.Safe == unfit.Safe {
				return name
			}
		}
	}
	return ""
}

// causes finds the last event about what keeps a Class from being compared: of a Safe that is not
// as pinned, of the template, and of the deployer's role. It is one request.
func causes(ctx context.Context, client *chain.Client, declared *catalog.Catalog, refused *Compared) error {
	s, err := plan.Resolve(declared, refused.Class)
	if err != nil {
		return err
	}
	network := s.Network
	if len(refused.Items) == 0 || network.Contracts.Registry == nil || network.Contracts.Factory == nil {
		return nil
	}
	head, err := client.Head(ctx)
	if err != nil {
		return err
	}
	on := []common.Address{*network.Contracts.Registry, *network.Contracts.Factory}
	for _, each := range network.Authorities {
		on = append(on, each.Safe)
	}
	slices.SortFunc(on, common.Address.Cmp)
	topics := []common.Hash{bindings.Topic(&bindings.TemplateRegistryMetaData, "TemplateStatusSet"), bindings.Topic(&bindings.HaloFactoryMetaData, "RoleRevoked")}
	for _, name := range []string{"EnabledModule", "DisabledModule", "ChangedGuard", "ChangedThreshold"} {
		topics = append(topics, bindings.Topic(&bindings.SafeMetaData, name))
	}
	logs, err := client.Logs(ctx, chain.LogQuery{Addresses: slices.Compact(on), Topics: [][]common.Hash{topics}, To: head})
	if err != nil {
		return err
	}
	for i := range refused.Items {
		item := &refused.Items[i]
		of := causeOf(s, item.Field)
		for j := range logs {
			if of(&logs[j]) {
				item.Since = sinceOf(&logs[j])
			}
		}
	}
	return nil
}

// causeOf tells which events are about a field of what keeps a Class from being compared.
func causeOf(s *plan.Resolved, field string) func(*types.Log) bool {
	network, template := s.Network, onchain.TemplateID(s.Template.Name, s.Template.Version)
	name, authority := strings.CutPrefix(field, "network.authorities.")
	return func(event *types.Log) bool {
		switch event.Address {
		case *network.Contracts.Registry:
			return field == "class.template" && slices.Contains(event.Topics, template)
		case *network.Contracts.Factory:
			return name == "deployer" && slices.Contains(event.Topics, onchain.DeployerRole.ID())
		}
		return authority && network.Authorities[catalog.AuthorityRef(name)].Safe == event.Address
	}
}
