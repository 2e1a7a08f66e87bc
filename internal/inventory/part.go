// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"regexp"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// What the inventory calls the contracts of a PAU.
const (
	almProxy       = facts.Proxy
	rateLimits     = facts.RateLimits
	accessControls = facts.AccessControls
	controller     = facts.Controller
	agent          = facts.Agent
)

// beacon is what a Controller's link names. It is the network's, and no contract of an entry.
const beacon = "BEACON"

// core is the kind of an entry that is compared as a PAU alone.
const core = "core"

func contractOf(name catalog.ContractName) facts.Contract { return facts.Contract{Name: name} }

// pau are the contracts of a PAU.
var pau = []facts.InstanceContract{
	{Entry: almProxy, Component: almProxy, Of: contractOf("ALMProxy"), Demands: []facts.Demand{
		{Role: onchain.AdminRole, Who: facts.Allowed}, {Role: onchain.ControllerRole, Entry: controller},
	}},
	{Entry: accessControls, Component: accessControls, Of: contractOf("AccessControls"), Demands: []facts.Demand{
		{Role: onchain.AdminRole, Who: facts.Configured}, {Role: onchain.AllocatorRole, Entry: agent},
	}},
	{Entry: rateLimits, Component: rateLimits, Of: contractOf("RateLimits"), Demands: []facts.Demand{
		{Role: onchain.AdminRole, Who: facts.Configured}, {Role: onchain.ControllerRole, Entry: controller},
	}},
	{Entry: controller, Component: controller, Of: contractOf("Controller"), Links: []facts.Link{
		{View: "proxy", To: almProxy}, {View: "accessControls", To: accessControls}, {View: "rateLimits", To: rateLimits}, {View: "beacon", To: beacon},
	}},
	{Entry: agent, Component: agent, Of: contractOf("AdministeredAgent"), Demands: []facts.Demand{
		{Role: onchain.Admin, Who: facts.Allowed}, {Role: onchain.Actor, Who: facts.Someone}, {Role: onchain.Revoker, Who: facts.Someone}, {Role: onchain.Grantor, Who: facts.Nobody},
	}},
}

// parts are all contracts that an entry of any kind may have. Of those that several kinds call by
// one name it has the first, which has every view that the others have.
func parts() []facts.InstanceContract {
	list := slices.Clone(pau)
	for _, each := range kind.All() {
		for _, part := range each.Facts().Instance.Contracts {
			if !slices.ContainsFunc(list, func(p facts.InstanceContract) bool { return p.Entry == part.Entry }) {
				list = append(list, part)
			}
		}
	}
	return list
}

// further is a second contract of one sort: "CONTROLLER_2".
var further = regexp.MustCompile(`_[2-9]$`)

// partOf finds what a contract of an entry is by its name. The inventory may have contracts that
// this version knows nothing of.
func partOf(entry string) (facts.InstanceContract, bool) {
	for _, name := range []string{entry, further.ReplaceAllString(entry, "")} {
		if i := slices.IndexFunc(parts(), func(p facts.InstanceContract) bool { return p.Entry == name }); i >= 0 {
			return parts()[i], true
		}
	}
	return facts.InstanceContract{}, false
}

// ordered sorts names of contracts: as a PAU and its kinds list them, and then by name.
func ordered(names []string) []string {
	all := parts()
	rank := func(name string) int {
		part, _ := partOf(name)
		i := slices.IndexFunc(all, func(p facts.InstanceContract) bool { return p.Entry == part.Entry })
		if i < 0 {
			return len(all)
		}
		return i
	}
	slices.Sort(names)
	slices.SortStableFunc(names, func(a, b string) int { return rank(a) - rank(b) })
	return names
}
