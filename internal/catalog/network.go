// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"cmp"

	"github.com/ethereum/go-ethereum/common"
)

// Network is a chain, the platform's contracts on it, and who acts there.
type Network struct {
	Origin
	Name    NetworkRef `json:"name"`
	ChainID uint64     `json:"chainId"`
	// how many blocks a transaction needs before it counts, its own block included; 0 means 1
	Confirmations uint64 `json:"confirmations"`
	// the block explorer's URL; a transaction is at <explorer>/tx/<hash>
	Explorer  string    `json:"explorer,omitempty"`
	Contracts Contracts `json:"contracts"`
	Safe      SafePins  `json:"safe"`
	// council, deployer, and one per GovOps team
	Authorities map[AuthorityRef]*Authority `json:"authorities"`
	// contracts through which spells of governance act; nobody signs for them
	Spells map[AuthorityRef]*Spell `json:"spells,omitempty"`
	// how additions reach the BeamState: AdditionsTimelock or AdditionsSpell; "" if the timelock's
	// state decides
	Additions string `json:"additions,omitempty"`
	// the authority that signs changes of promises; "" for DefaultPromises
	Promises AuthorityRef `json:"promises,omitempty"`
	// who gives a Class's own limits their first value: OpeningFactory; "" for GovOps
	Opening string `json:"opening,omitempty"`
	// what is wanted of the Halo Factory; nil if nothing is
	Platform *Wanted             `json:"platform,omitempty"`
	Admins   []common.Address    `json:"admins"` // who may be an admin of a PAU
	Assets   map[string]*Asset   `json:"assets"`
	Primes   map[PrimeRef]*Prime `json:"primes"`
	SORL     SORL                `json:"sorl"`
	Sources  map[string]string   `json:"sources,omitempty"` // fact → where it is published
}

// Wanted is what is wanted of the Halo Factory on a network.
type Wanted struct {
	Governance AuthorityRef  `json:"governance"` // administers the factory
	Approval   AuthorityRef  `json:"approval"`   // administers the registry: it approves templates
	Templates  []TemplateRef `json:"templates"`  // that are registered
	Schedules  bool          `json:"schedules"`  // the factory may add through the timelock
	Pairs      bool          `json:"pairs"`      // the factory may pair a cBEAM
}

// Account is the account from which an authority or a contract of spells acts; zero if the network
// names neither.
func (n *Network) Account(name AuthorityRef) common.Address {
	if authority := n.Authorities[name]; authority != nil {
		return authority.Safe
	}
	if spell := n.Spells[name]; spell != nil {
		return spell.Sender
	}
	return common.Address{}
}

// DefaultPromises is the authority that signs changes of promises where a network names none.
const DefaultPromises = "council"

// Promising returns the authority that signs changes of what holders were promised; nil if the
// network has none.
func (n *Network) Promising() *Authority { return n.Authorities[cmp.Or(n.Promises, DefaultPromises)] }

// OpeningFactory is the Opening of a network where the factory gives limits their first value.
const OpeningFactory = "factory"

// FactoryOpens tells whether the factory gives a Class's own limits their first value.
func (n *Network) FactoryOpens() bool { return n.Opening == OpeningFactory }

// How additions reach the BeamState, where a network says it.
const (
	AdditionsTimelock = "timelock"
	AdditionsSpell    = "spell"
)

// Contracts are the platform's addresses on a network. Registry, Factory and Guards belong to the
// Halo Factory. They are absent where it is not deployed yet.
type Contracts struct {
	Registry     *common.Address `json:"registry,omitempty"`
	Factory      *common.Address `json:"factory,omitempty"`
	Guards       *common.Address `json:"guards,omitempty"`
	Beacon       common.Address  `json:"beacon"`
	BeamState    common.Address  `json:"beamState"`
	Configurator common.Address  `json:"configurator"`
	Timelock     common.Address  `json:"timelock"`
}

// SafePins is the only MultiSend that a bundle may use.
type SafePins struct {
	Version                   string         `json:"version"` // of Safe, that it was published with
	MultiSendCallOnly         common.Address `json:"multiSendCallOnly"`
	MultiSendCallOnlyCodeHash common.Hash    `json:"multiSendCallOnlyCodeHash"`
}

// Authority is a Safe that signs.
type Authority struct {
	Name AuthorityRef   `json:"name"`
	Safe common.Address `json:"safe"`
	Role string         `json:"role"` // what it decides, for people
}

// Spell is a contract through which spells of governance act.
type Spell struct {
	Name   AuthorityRef   `json:"name"`
	Sender common.Address `json:"sender"` // the account that the calls of a spell come from
	Role   string         `json:"role"`   // what it decides, for people
	// the StarGuard through which the sender, a SubProxy, runs spells; nil if it runs them by
	// itself
	Guard *common.Address `json:"guard,omitempty"`
}

// Asset is an ERC-20 token that Units may be denominated in.
type Asset struct {
	Name     string         `json:"name"`
	Address  common.Address `json:"address"`
	Decimals uint8          `json:"decimals"`
}

// Prime is an agent that allocates capital, with the PAU through which it does so.
type Prime struct {
	Name       PrimeRef       `json:"name"`
	ALMProxy   common.Address `json:"almProxy"`
	RateLimits common.Address `json:"rateLimits"`
	Controller common.Address `json:"controller"`
	GovOps     AuthorityRef   `json:"govOps"` // authority that holds the cBEAM of its PAU
}

// SORL is the second-order rate limit that a network's manifest states. It bounds how fast a limit
// may be raised.
type SORL struct {
	// bps of the limit, the most that one increase may add: 2500 is 25 %, and 1.25e18 on the chain
	MaxChange int64  `json:"maxChange"`
	Hop       uint64 `json:"hop"` // seconds between two increases
}
