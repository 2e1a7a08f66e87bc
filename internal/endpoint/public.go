// SPDX-License-Identifier: AGPL-3.0-or-later

package endpoint

import (
	"net/netip"
	"slices"
)

// reserved are the blocks of the IANA registries of special addresses that no public server has, of
// IPv4 and of the part of IPv6 that is given out.
var reserved = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
	"192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
	// Teredo and other protocols, examples, and 6to4, which holds an address of IPv4.
	"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
)

// given is the part of IPv6 that is given out to servers. NAT64, private addresses, addresses of
// one link, multicast, and addresses of IPv4 in the form of IPv6 lie outside of it.
var given = netip.MustParsePrefix("2000::/3")

func prefixes(list ...string) (made []netip.Prefix) {
	for _, each := range list {
		made = append(made, netip.MustParsePrefix(each))
	}
	return made
}

// public tells whether an address may be that of a server on the Internet.
func public(address netip.Addr) bool {
	address = address.Unmap() // resolvers may write an address of IPv4 in the form of IPv6
	if !address.IsValid() || address.Zone() != "" || address.Is6() && !given.Contains(address) {
		return false
	}
	return !slices.ContainsFunc(reserved, func(block netip.Prefix) bool { return block.Contains(address) })
}
