// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// fewPieces is how many pieces of a query are asked for rather than search where it begins.
	fewPieces = 8
	// maxSearched is how many contracts a query may name to be worth that search.
	maxSearched = 50
)

// seek is a search for the first block that can have a log of a reading: a contract writes none
// before it has code. No contract of the reading has code at none; one has at some.
type seek struct {
	of         *logReading
	none, some uint64
	asks       uint64 // the block that is asked about
	over       bool
}

// begin moves readings that would take many pieces to the first block that can have a log of
// theirs, as exactly as a piece is large. A node that no longer has the state of old blocks does
// not tell that block: such a reading begins where it is. What a contract wrote that was destroyed
// before is about a state that is gone.
func (c *Client) begin(ctx context.Context, open []*logReading) error {
	var running []*seek
	for _, r := range open {
		far := (r.To.Number-r.next)/fewPieces >= max(r.size, usual)
		if far && !r.begun && len(r.Addresses) > 0 && len(r.Addresses) <= maxSearched {
			running = append(running, &seek{of: r, none: r.next, some: r.To.Number, asks: r.next})
			r.begun = true
		}
	}
	for len(running) > 0 {
		var asked []place
		for _, s := range running {
			for _, address := range s.of.Addresses {
				asked = append(asked, place{address, s.asks})
			}
		}
		told, err := c.codesAt(ctx, asked)
		if err != nil {
			return err
		}
		var left []*seek
		for _, s := range running {
			if s.tell(told); !s.over {
				left = append(left, s)
			}
		}
		running = left
	}
	return nil
}

// tell continues a search with what contracts have at the block that was asked about.
func (s *seek) tell(told map[place]code) {
	there := false
	for _, address := range s.of.Addresses {
		switch told[place{address, s.asks}] {
		case unknown:
			s.over = true
			return
		case present:
			there = true
		}
	}
	switch {
	case there && s.asks == s.of.next && s.none == s.asks: // it begins after the deployment
		s.over = true
		return
	case there:
		s.some = s.asks
	default:
		s.none, s.of.next = s.asks, s.asks+1
	}
	s.over = s.some-s.none <= s.of.size
	s.asks = s.none + (s.some-s.none)/2
}

// place is an account at a block.
type place struct {
	account common.Address
	block   uint64
}

// code is what a node says of the code of an account at a block.
type code uint8

const (
	unknown code = iota
	absent
	present
)

// codesAt asks where accounts have code. Each place is asked for once.
func (c *Client) codesAt(ctx context.Context, places []place) (map[place]code, error) {
	const method = "eth_getCode"
	told := make(map[place]code, len(places))
	var asked []place
	for _, each := range places {
		if _, known := told[each]; !known {
			told[each], asked = unknown, append(asked, each)
		}
	}
	for start := 0; start < len(asked); start += c.options.BatchSize {
		part := asked[start:min(start+c.options.BatchSize, len(asked))]
		batch, err := c.batch(ctx, method, len(part), func(i int) rpc.BatchElem {
			return rpc.BatchElem{Method: method, Args: []any{part[i].account, hexutil.EncodeUint64(part[i].block)}, Result: new(json.RawMessage)}
		})
		if err != nil {
			return nil, err
		}
		for i, answer := range batch {
			var is hexutil.Bytes
			raw := *answer.Result.(*json.RawMessage)
			switch {
			case answer.Error != nil || isNull(raw) || json.Unmarshal(raw, &is) != nil:
			case len(is) > 0:
				told[part[i]] = present
			default:
				told[part[i]] = absent
			}
		}
	}
	return told, nil
}
