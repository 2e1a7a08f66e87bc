// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// statement is an address that a manifest states, with the role of its field. Statements are in the
// order in which the rules read them. If two of them must differ and do not, the rules deny the
// later one.
type statement struct {
	path string
	role string
	is   common.Address
	set  func(*scene, common.Address)
}

// together lists which other roles an address in one role may also have.
var together = map[string]string{
	"spell":      "eligible governance admin",
	"eligible":   "council safe",
	"governance": "eligible council safe",
	"admin":      "governance eligible council safe",
	"actor":      "safe",
	"revoker":    "eligible council safe",
	"freezer":    "admin eligible council govops safe revoker",
	"receiver":   "receiver",
	"oracle":     "oracle token recorded",
	"recorded":   "prime",
	"adopted":    "",
	"reviewer":   "reviewer admin eligible council govops safe revoker freezer",
}

func may(role, other string) bool {
	has := func(role, other string) bool {
		for _, each := range strings.Fields(together[role]) {
			if each == other {
				return true
			}
		}
		return false
	}
	return has(role, other) || has(other, role)
}

// swapped makes mutants of the site's own statements, which begin at index own. It replaces the
// address of each by one earlier address of each role, and then by addresses that no field may
// hold.
func swapped(s *site, rule string, statements []statement, own int) {
	for at, one := range statements[own:] {
		tried := map[string]bool{}
		for i, other := range statements[:own+at] {
			// no address, because this oracle is a URL
			if other.is == (common.Address{}) || tried[other.role] {
				continue
			}
			allowed, later := true, false
			for k, each := range statements {
				if k != own+at && each.is == other.is && !may(one.role, each.role) {
					allowed, later = false, later || k > own+at
				}
			}
			if later {
				continue // the finding is at that one
			}
			tried[other.role] = true
			make, change := s.mutant, "the address of "+statements[i].path
			if allowed {
				make = s.edge
			}
			make(rule, one.path, change, func(c *scene) { one.set(c, other.is) })
		}
		for _, nobody := range []named[common.Address]{
			{"a burnt address", common.HexToAddress("0x000000000000000000000000000000000000dEaD")},
			{"the CREATE2 deployer", common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")},
		} {
			if one.role == "multisend" && nobody.name == "the CREATE2 deployer" {
				continue
			}
			s.mutant(rule, one.path, nobody.name, func(c *scene) { one.set(c, nobody.of) })
		}
		if s.network != nil {
			anvil := common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
			s.mutant(rule, one.path, "an account whose key everybody has, on a public network", func(c *scene) { public(c); one.set(c, anvil) })
		}
	}
}

const shared = "addresses.shared_apart"

func networkAddresses(s *site) { swapped(s, shared, inNetwork(s.network, nil), 0) }

// haloAddresses compares a Halo's governance with every network on which the Halo has a Class.
func haloAddresses(s *site) {
	governance := statement{"halo.governance", "governance", s.halo.Governance, func(c *scene, to common.Address) { c.halo.Governance = to }}
	for _, network := range sorted(s.whole.Networks) {
		teams := map[catalog.AuthorityRef]bool{}
		for _, class := range s.halo.Classes {
			if class.Network == network.of.Name {
				teams[class.GovOps] = true
			}
		}
		if len(teams) > 0 {
			known := inNetwork(network.of, teams)
			swapped(s, shared, append(known, governance), len(known))
		}
	}
}

func entryAddresses(s *site) {
	known := inNetwork(s.whole.Networks[s.entry.Network], nil)
	for _, each := range sorted(s.entry.Contracts) {
		swapped(s, shared, append(known[:len(known):len(known)], statement{"entry.contracts." + each.name, "recorded", each.of, func(c *scene, to common.Address) {
			c.entry.Contracts[each.name] = to
		}}), len(known))
	}
}

func classAddresses(s *site) {
	known, own := aroundClass(s), inClass(s)
	swapped(s, "addresses.apart", append(known, own...), len(known))
	for _, list := range lists(s) { // also repeat an account of the list
		for i, account := range *list.of(s.class) {
			field := fmt.Sprintf("%s.%d", list.name, len(*list.of(s.class)))
			s.mutant("addresses.apart", field, fmt.Sprintf("number %d again", i), func(c *scene) { *list.of(c.class) = append(*list.of(c.class), account) })
		}
	}
}

func unitAddresses(s *site) {
	known := append(aroundClass(s), inClass(s)...)
	own := adopted("unit", s.unit.Adopted, func(c *scene) *catalog.Adopted { return c.unit.Adopted })
	own = append(own, ofKind(s, s.unit, func(c *scene) *catalog.Unit { return c.unit })...)
	for i, oracle := range s.unit.Oracles {
		is := common.Address{}
		if strings.HasPrefix(oracle.Source, "0x") {
			is = common.HexToAddress(oracle.Source)
		}
		own = append(own, statement{fmt.Sprintf("unit.oracles.%d.source", i), "oracle", is, func(c *scene, to common.Address) { c.unit.Oracles[i].Source = to.Hex() }})
	}
	for i, account := range s.unit.Day0.Reviewers {
		own = append(own, statement{fmt.Sprintf("unit.day0.reviewers.%d", i), "reviewer", account, func(c *scene, to common.Address) { c.unit.Day0.Reviewers[i] = to }})
	}
	swapped(s, "addresses.apart", append(known, own...), len(known))
}

// aroundClass returns the addresses of the network and the Halo of a Class.
func aroundClass(s *site) []statement {
	return append(inNetwork(s.network, map[catalog.AuthorityRef]bool{s.class.GovOps: true}), statement{path: "halo.governance", role: "governance", is: s.halo.Governance})
}

// lists returns the lists of accounts of a Class, in the order of their fields.
func lists(s *site) []named[func(*catalog.Class) *[]common.Address] {
	all := []named[func(*catalog.Class) *[]common.Address]{
		{"class.admins", func(c *catalog.Class) *[]common.Address { return &c.Admins }},
		{"class.beacon.actors", func(c *catalog.Class) *[]common.Address { return &c.Beacon.Actors }},
		{"class.beacon.revokers", func(c *catalog.Class) *[]common.Address { return &c.Beacon.Revokers }},
	}
	of := s.kind()
	for i, accounts := range of.Accounts(s.class) {
		all = append(all, named[func(*catalog.Class) *[]common.Address]{accounts.Field, func(c *catalog.Class) *[]common.Address { return of.Accounts(c)[i].List }})
	}
	return all
}

func inClass(s *site) []statement {
	var all []statement
	attestor := func() {
		if s.class.Attestor != nil {
			all = append(all, statement{"class.attestor.address", "attestor", s.class.Attestor.Address, func(c *scene, to common.Address) { c.class.Attestor.Address = to }})
		}
	}
	for k, role := range []string{"admin", "actor", "revoker"} {
		if role == "actor" { // in the order of the fields' names
			attestor()
		}
		list := lists(s)[k]
		for i, account := range *list.of(s.class) {
			all = append(all, statement{fmt.Sprintf("%s.%d", list.name, i), role, account, func(c *scene, to common.Address) { (*list.of(c.class))[i] = to }})
		}
	}
	all = append(all, adopted("class", s.class.Adopted, func(c *scene) *catalog.Adopted { return c.class.Adopted })...)
	return append(all, ofKind(s, nil, func(*scene) *catalog.Unit { return nil })...)
}

// adopted returns the contracts that a Class or a Unit has adopted. of finds them in a copy.
func adopted(level string, has *catalog.Adopted, of func(*scene) *catalog.Adopted) []statement {
	if has == nil {
		return nil
	}
	var all []statement
	for _, each := range sorted(has.Contracts) {
		all = append(all, statement{level + ".adopted.contracts." + each.name, "adopted", each.of, func(c *scene, to common.Address) { of(c).Contracts[each.name] = to }})
	}
	return all
}

// ofKind returns the addresses that only manifests of the site's kind state. in finds the Unit in a
// copy; it returns nil for the manifest of a Class.
func ofKind(s *site, unit *catalog.Unit, in func(*scene) *catalog.Unit) []statement {
	var all []statement
	of := s.kind()
	for i, each := range stated(of, s.class, unit) {
		path := each.Field
		if each.Index >= 0 {
			path = fmt.Sprintf("%s.%d", path, each.Index)
		}
		all = append(all, statement{path, each.Role, each.Address, func(c *scene, to common.Address) { stated(of, c.class, in(c))[i].Set(to) }})
	}
	return all
}

func inNetwork(network *catalog.Network, teams map[catalog.AuthorityRef]bool) []statement {
	var all []statement
	for i, admin := range network.Admins {
		all = append(all, statement{fmt.Sprintf("network.admins.%d", i), "eligible", admin, func(c *scene, to common.Address) { c.network.Admins[i] = to }})
	}
	for _, each := range sorted(network.Assets) {
		all = append(all, statement{"network.assets." + each.name + ".address", "token", each.of.Address, func(c *scene, to common.Address) { c.network.Assets[each.name].Address = to }})
	}
	for _, each := range sorted(network.Authorities) {
		role := "safe"
		switch {
		case each.name == "deployer" || each.name == "council":
			role = each.name
		case teams[each.of.Name]:
			role = "govops"
		}
		for _, prime := range network.Primes {
			if prime.GovOps == each.of.Name {
				role = "govops"
			}
		}
		all = append(all, statement{"network.authorities." + each.name + ".safe", role, each.of.Safe, func(c *scene, to common.Address) { c.network.Authorities[each.of.Name].Safe = to }})
	}
	for _, each := range sorted(platform(&network.Contracts)) {
		all = append(all, statement{"network.contracts." + each.name, "platform", *each.of, func(c *scene, to common.Address) { *platform(&c.network.Contracts)[each.name] = to }})
	}
	for _, each := range sorted(network.Primes) {
		for _, part := range []named[func(*catalog.Prime) *common.Address]{
			{"almProxy", func(p *catalog.Prime) *common.Address { return &p.ALMProxy }},
			{"controller", func(p *catalog.Prime) *common.Address { return &p.Controller }},
			{"rateLimits", func(p *catalog.Prime) *common.Address { return &p.RateLimits }},
		} {
			all = append(all, statement{"network.primes." + each.name + "." + part.name, "prime", *part.of(each.of), func(c *scene, to common.Address) { *part.of(c.network.Primes[each.of.Name]) = to }})
		}
	}
	all = append(all, statement{"network.safe.multiSendCallOnly", "multisend", network.Safe.MultiSendCallOnly, func(c *scene, to common.Address) { c.network.Safe.MultiSendCallOnly = to }})
	for _, each := range sorted(network.Spells) {
		all = append(all, statement{"network.spells." + each.name + ".sender", "spell", each.of.Sender, func(c *scene, to common.Address) { c.network.Spells[each.of.Name].Sender = to }})
		if each.of.Guard != nil {
			all = append(all, statement{"network.spells." + each.name + ".guard", "starguard", *each.of.Guard, func(c *scene, to common.Address) { c.network.Spells[each.of.Name].Guard = &to }})
		}
	}
	return all
}

// platform returns those of a network's contracts that have an address, by name.
func platform(contracts *catalog.Contracts) map[string]*common.Address {
	all := map[string]*common.Address{
		"beacon": &contracts.Beacon, "beamState": &contracts.BeamState, "configurator": &contracts.Configurator, "timelock": &contracts.Timelock,
	}
	for name, address := range map[string]*common.Address{"registry": contracts.Registry, "factory": contracts.Factory, "guards": contracts.Guards} {
		if address != nil {
			all[name] = address
		}
	}
	return all
}
