// SPDX-License-Identifier: AGPL-3.0-or-later

package headroom

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// EntryDocument is what the limits of an entry of the inventory let out of its PAU within any 24
// hours. The limits are those that the entry holds, and no others.
type EntryDocument struct {
	Version string             `json:"version"`
	Entry   string             `json:"entry"`
	Network catalog.NetworkRef `json:"network"`
	// at which the limits were read; absent if the entry does not say what a chain held
	Block  *uint64     `json:"block,omitempty"`
	Losses []EntryLoss `json:"losses"` // one a token, by its name
	// limits whose route or token is not known, so that no loss has them
	Unknown []EntryLimit `json:"unknown"`
}

// EntryLoss is the most that can leave the custody of an entry's PAU in one token, within any 24
// hours.
type EntryLoss struct {
	Token  string       `json:"token"`
	Scale  uint8        `json:"scale"`
	Sum    Day          `json:"sum"`
	Limits []EntryLimit `json:"limits"`
}

// EntryLimit is a limit that an entry holds.
type EntryLimit struct {
	Key   common.Hash `json:"key"`
	Name  string      `json:"name,omitempty"` // as the entry has it; "" if nobody knows it
	Where string      `json:"where"`          // file:line:column
	Most  Day         `json:"most"`           // what it lets through
}

// OfEntry returns what the limits of an entry let out in a day. A route counts as a way out unless
// a kind says that it is a way in. Nothing is counted whose route or token is not known: such
// limits are listed.
func OfEntry(declared *catalog.Catalog, entry *catalog.Entry) (*EntryDocument, error) {
	network := declared.Networks[entry.Network]
	if network == nil {
		return nil, fmt.Errorf("the network %s is not in the Catalog", entry.Network)
	}
	document := &EntryDocument{Version: Version, Entry: entry.Name, Network: entry.Network, Losses: []EntryLoss{}, Unknown: []EntryLimit{}}
	if entry.Held == nil {
		return document, nil
	}
	document.Block = &entry.Held.Block
	found := map[string]*EntryLoss{}
	for i, held := range entry.Held.Limits {
		limit := EntryLimit{
			Key: held.Key, Name: held.Name, Where: declared.Position(entry.File, fmt.Sprintf("entry.held.limits.%d.maxAmount", i)),
			Most: Most(catalog.RateLimit{MaxAmount: held.MaxAmount, Slope: held.Slope}, day),
		}
		scale, known := scaleOf(network, held.Token)
		switch {
		case inward(held.Route):
		case held.Route == "" || !known:
			document.Unknown = append(document.Unknown, limit)
		default:
			if found[held.Token] == nil {
				found[held.Token] = &EntryLoss{Token: held.Token, Scale: scale}
			}
			loss := found[held.Token]
			loss.Limits, loss.Sum = append(loss.Limits, limit), loss.Sum.plus(limit.Most)
		}
	}
	for _, token := range slices.Sorted(maps.Keys(found)) {
		document.Losses = append(document.Losses, *found[token])
	}
	slices.SortStableFunc(document.Unknown, func(a, b EntryLimit) int { return cmp.Or(cmp.Compare(a.Name, b.Name), a.Key.Cmp(b.Key)) })
	return document, nil
}

// inward tells whether a route brings capital into a PAU. A PAU may have limits of every kind: a
// Prime's has those of all Units that it uses. No route leads in for one kind and out for another.
func inward(route string) bool {
	return slices.ContainsFunc(kind.All(), func(of kind.Kind) bool { return slices.Contains(of.Facts().Routes.Inward, route) })
}

// scaleOf returns the decimals of what a limit of an entry counts.
func scaleOf(network *catalog.Network, token string) (scale uint8, known bool) {
	if asset := network.Assets[token]; asset != nil {
		return asset.Decimals, true
	}
	return facts.ShareDecimals, token == catalog.Share || strings.HasPrefix(token, catalog.Share+" of ")
}
