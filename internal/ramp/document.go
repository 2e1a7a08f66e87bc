// SPDX-License-Identifier: AGPL-3.0-or-later

package ramp

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Version of a Course. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.0"

// Course is the document: a Schedule, with the limit that it is for and what it was made from.
type Course struct {
	Version string             `json:"version"`
	Class   catalog.ClassRef   `json:"class"`
	Of      catalog.Part       `json:"of"` // the Class or Unit that has the limit
	Limit   catalog.LimitRef   `json:"limit"`
	Network catalog.NetworkRef `json:"network"`
	// where the chain has it, as the call of each step names it
	RateLimits common.Address `json:"rateLimits"`
	Key        common.Hash    `json:"key"`
	// where the chain was read: number, hash and Unix seconds
	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"blockHash"`
	Time      uint64      `json:"time"`

	Present  Present  `json:"present"`
	Wish     Wish     `json:"wish"`
	Schedule Schedule `json:"schedule"`
	// of a limit that is ramped beyond its init; and the least that there is for as many steps
	Harm  *Harm `json:"harm,omitempty"`
	Least *Harm `json:"leastHarm,omitempty"`
}

// mostCompared is how many rises a Schedule may have so that its harm is compared with the least.
const mostCompared = 400

// Complete makes the Schedule, and compares its harm with the least that there is.
func (c *Course) Complete() error {
	schedule, err := Plan(c.Present, c.Wish)
	if err != nil {
		return err
	}
	c.Version, c.Schedule = Version, *schedule
	rises := c.rises()
	if rises == 0 || rises > mostCompared || c.Present.Init.Max.Sign() == 0 {
		return nil
	}
	harm, least := c.Present.Harm(c.Present.Init.Max, c.Wish.Target.Max), c.Present.Least(c.Wish.Target.Max, rises)
	c.Harm, c.Least = &harm, &least
	return nil
}

// rises is how many rises beyond the init lead from it to the target. It counts no more than one
// above mostCompared.
func (c *Course) rises() (count int) {
	for at := c.Present.Init.Max; at.Cmp(&c.Wish.Target.Max.Int) < 0 && count <= mostCompared; count++ {
		at = c.Present.reach(at, c.Present.Init.Max)
	}
	return count
}
