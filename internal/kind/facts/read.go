// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/words"
)

// AddressOf reads a field that is an address from a function without arguments.
func AddressOf(field string, at common.Address, function string, want common.Address) Read {
	unpack := Answer[common.Address]("address")
	return Read{Field: field, At: at, What: function, Data: Call(function + "()"), Want: want.Hex(), Answer: common.LeftPadBytes(want[:], 32), Tell: func(answer []byte) (string, error) {
		got, err := unpack(answer)
		return got.Hex(), err
	}}
}

// NumberOf is AddressOf for a number, which is written in its smallest units.
func NumberOf(field string, at common.Address, function string, want *big.Int) Read {
	unpack := Answer[*big.Int]("uint256")
	return Read{Field: field, At: at, What: function, Data: Call(function + "()"), Want: want.String(), Answer: common.BigToHash(want).Bytes(), Tell: func(answer []byte) (string, error) {
		got, err := unpack(answer)
		if err != nil {
			return "", err
		}
		return got.String(), nil
	}}
}

// StateOf reads whether something goes on, from the word of an answer that is 1 if it is stopped. A
// plan only tells that it is.
func StateOf(field string, at common.Address, function string, data []byte, word int) Read {
	return Read{Field: field, At: at, What: function, Data: data, Want: "running", Told: true, Word: word, Tell: func(answer []byte) (string, error) {
		if len(answer) < (word+1)*32 {
			return "", fmt.Errorf("%d bytes", len(answer))
		}
		if new(big.Int).SetBytes(answer[word*32:(word+1)*32]).Sign() != 0 {
			return "stopped", nil
		}
		return "running", nil
	}}
}

// TextOf is AddressOf for a text.
func TextOf(field string, at common.Address, function string, want string) Read {
	answer, err := Arguments("string").Pack(want)
	if err != nil {
		panic(err) // a text is a string
	}
	return Read{Field: field, At: at, What: function, Data: Call(function + "()"), Want: want, Answer: answer, Tell: Answer[string]("string")}
}

// LeftOf reads an amount that keeps something from being retired: the first word of an answer, or a
// later one. What is less than the least amount counts as nothing.
func LeftOf(what string, at common.Address, data []byte, word int, least *big.Int) Read {
	return Read{Field: what, At: at, What: what, Data: data, Want: "nothing", Word: word, Left: new(big.Int).Sub(least, common.Big1), Tell: func(answer []byte) (string, error) {
		if len(answer) < (word+1)*32 {
			return "", fmt.Errorf("%d bytes", len(answer))
		}
		amount := new(big.Int).SetBytes(answer[word*32 : (word+1)*32])
		if amount.Cmp(least) < 0 { // as Left says
			return "nothing", nil
		}
		return amount.String(), nil
	}}
}

// BalanceLeft is LeftOf for what a contract has of an asset. Anybody can send it less than a whole
// token, so that counts as nothing.
func BalanceLeft(what string, of common.Address, asset *catalog.Asset) Read {
	read := LeftOf(what, asset.Address, Call("balanceOf(address)", of), 0, words.Whole(asset.Decimals))
	read.Show = ShowTokens(asset)
	return read
}

// OnController is the call of the Controller that sets a parameter. The admins of its
// AccessControls may make it.
func OnController(of Place, function string, values ...any) *Setter {
	return &Setter{
		Contract: "Controller", To: of.Controller, Function: function, Data: Call(function, values...),
		At: of.Access, Role: onchain.AdminRole, Undo: "The same call with the old value.",
	}
}

// By are the topics of an event: the first says which event it is, the others are some that it has
// behind that.
func By(signature string, others ...common.Hash) []common.Hash {
	return append([]common.Hash{crypto.Keccak256Hash([]byte(signature))}, others...)
}

// ShowTokens shows a number of smallest units in whole tokens.
func ShowTokens(asset *catalog.Asset) func(string) string {
	return func(value string) string {
		units, ok := new(big.Int).SetString(value, 10)
		if !ok {
			return value
		}
		return words.Tokens(units, asset.Decimals) + " " + asset.Name
	}
}

// ShowPercent shows a number in per cent, of which a percentage point has so many units as the
// decimals say: 2 for basis points. It adds what it is a percentage of, or of which time.
func ShowPercent(decimals uint8, of string) func(string) string {
	return func(value string) string {
		units, ok := new(big.Int).SetString(value, 10)
		if !ok {
			return value
		}
		return words.Tokens(units, decimals) + " % " + of
	}
}

// ShowSpan shows a number of seconds.
func ShowSpan(value string) string {
	seconds, err := strconv.ParseUint(value, 10, 64)
	if err != nil {
		return value + " s"
	}
	return words.Span(seconds)
}
