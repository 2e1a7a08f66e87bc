// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/fault"
)

// explain turns an error of the connection into a fault. It returns the caller's own cancellation
// unchanged.
func (c *Client) explain(ctx context.Context, method string, err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(ctx.Err(), context.Canceled) {
		return ctx.Err()
	}
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return c.refused(status)
	}
	if errors.Is(err, errTooLarge) {
		return fault.New(fault.NodeError, c.node, "%s: %w (%d bytes, %d elements)", method, errTooLarge, c.options.MaxResponse, c.options.MaxElements)
	}
	if network(err) {
		return c.unreachable(err)
	}
	return c.answer(method, err)
}

// unreachable says that the node is down. The transport's text repeats the whole address, so only
// the error that it wraps is shown.
func (c *Client) unreachable(err error) error {
	var failed *url.Error
	if errors.As(err, &failed) {
		err = failed.Err
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return fault.New(fault.NodeUnreachable, c.node, "node does not answer in time (%s a request): %w", c.options.Timeout, context.DeadlineExceeded).
			Remedy("check that a node runs at %s and is not overloaded", c.node)
	}
	return fault.New(fault.NodeUnreachable, c.node, "node cannot be reached: %w", c.hide(err)).
		Remedy("check that a node runs at %s ('halocompile devnet' starts one), or give another address", c.node)
}

// refused says which HTTP status the node answered with.
func (c *Client) refused(status rpc.HTTPError) error {
	f := fault.New(fault.NodeUnreachable, c.node, "node answers with HTTP status %d: %s", status.StatusCode, c.scrub(string(status.Body)))
	switch status.StatusCode {
	case http.StatusUnauthorized, http.StatusForbidden:
		return f.Remedy("check the key in the node's address")
	case http.StatusTooManyRequests:
		return f.Remedy("wait and run again, or use a node that allows more requests")
	}
	return f
}

// noSuchMethod is the code of JSON-RPC for a method that a node does not have, or does not offer.
const noSuchMethod = -32601

// answer says that the node refused, with the contract's reason if there is one.
func (c *Client) answer(method string, err error) error {
	if data, ok := revertData(err); ok {
		return c.reverted(method, data)
	}
	var coded rpc.Error
	if errors.As(err, &coded) {
		if forgotten(coded) {
			return fault.New(fault.HistoryMissing, c.node, "%s: node answers error %d: %w", method, coded.ErrorCode(), c.hide(err))
		}
		refused := fault.New(fault.NodeError, c.node, "%s: node answers error %d: %w", method, coded.ErrorCode(), c.hide(err))
		if coded.ErrorCode() == noSuchMethod {
			refused.Remedy("use a node that offers %s, or have it opened on this one", method)
		}
		return refused
	}
	return fault.New(fault.NodeError, c.node, "%s: unusable answer: %w", method, c.hide(err))
}

// reverted says that a contract refused, and why.
func (c *Client) reverted(method string, data []byte) error {
	return fault.New(fault.NodeError, c.node, "%s: the contract refuses: %w", method, DecodeRevert(data, c.options.Errors...)).
		Remedy("correct what the reason names")
}

// forgotten tells whether a node says that it deleted the history that was asked for. EIP-4444
// defines a code for that. Older nodes, and all nodes asked for state, use words of their own.
func forgotten(err rpc.Error) bool {
	if err.ErrorCode() == 4444 {
		return true
	}
	text := strings.ToLower(err.Error())
	for _, words := range []string{
		"pruned", "missing trie node", "history unavailable", "historical state", "world state unavailable",
		"state is not available", "state not available", "distance to target block exceeds maximum proof window",
	} {
		if strings.Contains(text, words) {
			return true
		}
	}
	return false
}

// hide wraps an error in one whose text has no credentials. errors.Is and errors.As still find the
// causes.
func (c *Client) hide(err error) error { return hidden{c.scrub(err.Error()), err} }

type hidden struct {
	text string
	err  error
}

func (h hidden) Error() string { return h.text }
func (h hidden) Unwrap() error { return h.err }

// revertData returns the data that a contract reverted with, taken from a node's error. Most nodes
// use code 3 and give the data as a hex string; some use another code or nest the data.
func revertData(err error) ([]byte, bool) {
	var carried rpc.DataError
	if !errors.As(err, &carried) {
		return nil, false
	}
	var coded rpc.Error
	reverted := errors.As(err, &coded) && coded.ErrorCode() == 3 || strings.Contains(strings.ToLower(err.Error()), "revert")
	if !reverted {
		return nil, false
	}
	switch data := carried.ErrorData().(type) {
	case nil:
		return nil, true
	case string:
		decoded, err := hexutil.Decode(data)
		return decoded, err == nil
	case map[string]any:
		text, _ := data["data"].(string)
		decoded, err := hexutil.Decode(text)
		return decoded, err == nil
	}
	return nil, false
}

// printable makes a text from outside fit for a terminal: one line, no control characters, at most
// 400 characters.
func printable(text string) string {
	const most = 400
	clean := strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || (r >= 0x80 && r < 0xa0) || (r >= 0x202a && r <= 0x202e) || (r >= 0x2066 && r <= 0x2069) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "?"))
	if runes := []rune(clean); len(runes) > most {
		return fmt.Sprintf("%s… (%d more characters)", string(runes[:most]), len(runes)-most)
	}
	return clean
}

// isNull tells whether an answer is JSON's null: the node does not know the thing.
func isNull(raw json.RawMessage) bool { return len(raw) == 0 || string(raw) == "null" }
