// SPDX-License-Identifier: AGPL-3.0-or-later

package multicall

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Address is where Multicall3 is on every chain that has it. Its deployment was signed once, for
// all chains (https://github.com/mds1/multicall3).
var Address = common.HexToAddress("0xcA11bde05977b3631167028862bE2a173976CA11")

// CodeHash is the keccak256 of its code. What has another code at Address is not Multicall3.
var CodeHash = common.HexToHash("0xd5c15df687b16f2ff992fc8d767b4216323184a2bbc6ee2f9c398c318e770891")

// code is the deployed code of Multicall3. Its license is in NOTICE.
//
//go:embed multicall3.hex
var code string

// Code is the deployed code, for chains that begin with it.
func Code() []byte { return common.FromHex(strings.TrimSpace(code)) }

// Inner is one call that Multicall3 makes, without ether. Its failure does not fail the others.
type Inner struct {
	To   common.Address
	Data []byte
}

// Result is the outcome of one call: what it returned, or what it reverted with.
type Result struct {
	OK   bool
	Data []byte
}

const (
	word     = 32
	selector = 0x82ad56cb // aggregate3((address,bool,bytes)[])
)

// Size is how many bytes of Pack's data a call takes.
func (c Inner) Size() int { return 5*word + padded(len(c.Data)) }

// Pack returns the data of aggregate3 for the calls. They are made in this order, each with
// Multicall3 as its sender, and each sees what those before it changed.
func Pack(calls []Inner) []byte {
	size := 4 + 2*word
	for _, call := range calls {
		size += call.Size()
	}
	data := binary.BigEndian.AppendUint32(make([]byte, 0, size), selector)
	data = appendNumber(data, word)
	data = appendNumber(data, len(calls))
	at := len(calls) * word
	for _, call := range calls {
		data = appendNumber(data, at)
		at += call.Size() - word
	}
	for _, call := range calls {
		data = append(data, common.LeftPadBytes(call.To[:], word)...)
		data = appendNumber(data, 1) // may fail
		data = appendNumber(data, 3*word)
		data = appendNumber(data, len(call.Data))
		data = append(data, call.Data...)
		data = append(data, make([]byte, padded(len(call.Data))-len(call.Data))...)
	}
	return data
}

// Unpack reads the results from what aggregate3 answered for that many calls. The results share the
// answer's memory.
func Unpack(answer []byte, calls int) ([]Result, error) {
	r := &reader{rest: answer}
	r.expect(word, "place of the results")
	r.expect(calls, "number of results")
	if len(r.rest) < calls*4*word { // before anything is allocated
		return nil, fmt.Errorf("%d bytes of an aggregate for %d calls", len(answer), calls)
	}
	places := make([]int, calls)
	for i := range places {
		places[i] = r.number("place of a result")
	}
	begin := len(r.rest) + calls*word
	results := make([]Result, calls)
	for i := range results {
		if r.failed == nil && places[i] != begin-len(r.rest) {
			r.failed = fmt.Errorf("result %d at another place", i)
		}
		ok := r.number("success")
		if ok > 1 && r.failed == nil {
			r.failed = fmt.Errorf("result %d with success %d", i, ok)
		}
		r.expect(2*word, "place of returned data")
		results[i] = Result{OK: ok == 1, Data: r.bytes()}
	}
	if r.failed == nil && len(r.rest) > 0 {
		r.failed = fmt.Errorf("%d bytes after the last result", len(r.rest))
	}
	if r.failed != nil {
		return nil, fmt.Errorf("aggregate of %d calls: %w", calls, r.failed)
	}
	return results, nil
}

// reader reads from the front of an answer until something is wrong.
type reader struct {
	rest   []byte
	failed error
}

// number reads one word. It fails at a number of 2^31 or more, which no answer needs.
func (r *reader) number(what string) int {
	if r.failed != nil {
		return 0
	}
	if len(r.rest) < word {
		r.failed = fmt.Errorf("it ends before the %s", what)
		return 0
	}
	for _, b := range r.rest[:word-4] {
		if b != 0 {
			r.failed = fmt.Errorf("%s is too large", what)
			return 0
		}
	}
	number := binary.BigEndian.Uint32(r.rest[word-4:])
	if number >= 1<<31 {
		r.failed = fmt.Errorf("%s is too large", what)
		return 0
	}
	r.rest = r.rest[word:]
	return int(number)
}

func (r *reader) expect(want int, what string) {
	if got := r.number(what); r.failed == nil && got != want {
		r.failed = fmt.Errorf("%s is %d and not %d", what, got, want)
	}
}

// bytes reads a length and that many bytes, padded with zeros to whole words.
func (r *reader) bytes() []byte {
	length := r.number("length of returned data")
	if r.failed != nil {
		return nil
	}
	if padded(length) > len(r.rest) {
		r.failed = fmt.Errorf("%d bytes of returned data, and %d are there", length, len(r.rest))
		return nil
	}
	data, padding := r.rest[:length:length], r.rest[length:padded(length)]
	for _, b := range padding {
		if b != 0 {
			r.failed = fmt.Errorf("returned data is not padded with zeros")
			return nil
		}
	}
	r.rest = r.rest[padded(length):]
	return data
}

func padded(length int) int { return (length + word - 1) / word * word }

func appendNumber(data []byte, number int) []byte {
	data = append(data, make([]byte, word-8)...)
	return binary.BigEndian.AppendUint64(data, uint64(number))
}
