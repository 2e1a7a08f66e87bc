// SPDX-License-Identifier: AGPL-3.0-or-later

package day0

import (
	"crypto/ecdsa"
	"math/big"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/safe"
)

// maxFindings is how many characters the findings of a review may have.
const maxFindings = 4000

// Review is the word of one person on a cycle. The signature covers the Unit, the cycle, what the
// checks found, the findings and the time.
type Review struct {
	Reviewer  common.Address `json:"reviewer"`
	Time      uint64         `json:"time"`     // Unix seconds, by the reviewer's clock
	Findings  string         `json:"findings"` // "" if there are none
	Signature hexutil.Bytes  `json:"signature"`
}

// The types of the typed data that a reviewer signs (EIP-712).
const (
	domainType = "EIP712Domain(string name,string version,uint256 chainId)"
	domainName = "Halo Unit day 0"
	reviewType = "Day0Review(string unit,uint256 cycle,bytes32 results,string findings,address reviewer,uint256 time)"
)

// Hash is what a reviewer signs.
func (c *Cycle) Hash(of Review) (common.Hash, error) {
	results, err := c.Digest()
	if err != nil {
		return common.Hash{}, err
	}
	text := func(of string) []byte { return crypto.Keccak256([]byte(of)) }
	number := func(of uint64) []byte { return math.U256Bytes(new(big.Int).SetUint64(of)) }
	domain := crypto.Keccak256(text(domainType), text(domainName), text("1"), number(c.ChainID))
	message := crypto.Keccak256(
		text(reviewType), text(c.Unit.String()), number(c.Cycle), results[:], text(of.Findings), common.LeftPadBytes(of.Reviewer[:], 32), number(of.Time))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, message), nil
}

// Sign adds a review with a key at a time, in Unix seconds. It fails if the key is none of the
// reviewers', and if the findings are no text for people. A reviewer's earlier review of the cycle
// goes.
func (c *Cycle) Sign(key *ecdsa.PrivateKey, findings string, now uint64) error {
	made := Review{Reviewer: crypto.PubkeyToAddress(key.PublicKey), Time: now, Findings: findings}
	if why := malformed(findings); why != "" {
		return fault.New(fault.ReviewInvalid, c.Unit.String(), "findings: %s", why)
	}
	if !slices.Contains(c.Reviewers, made.Reviewer) {
		return fault.New(fault.ReviewInvalid, made.Reviewer.Hex(), "this key is none of the reviewers' of %s", c.Unit).
			Remedy("sign with the key of one of unit.day0.reviewers; whom the manifest names since the checks ran signs after they have run again")
	}
	hash, err := c.Hash(made)
	if err != nil {
		return err
	}
	if made.Signature, err = safe.Sign(key, hash); err != nil {
		return err
	}
	c.Reviews = append(slices.DeleteFunc(c.Reviews, func(each Review) bool { return each.Reviewer == made.Reviewer }), made)
	slices.SortFunc(c.Reviews, func(a, b Review) int { return a.Reviewer.Cmp(b.Reviewer) })
	return nil
}

// wrong says why a review is not one of a reviewer of the cycle; "" if it is.
func (c *Cycle) wrong(of Review) string {
	if why := malformed(of.Findings); why != "" {
		return "findings: " + why
	}
	if !slices.Contains(c.Reviewers, of.Reviewer) {
		return of.Reviewer.Hex() + " is none of the reviewers"
	}
	if of.Time < c.Time {
		return "it is older than what it reviews"
	}
	hash, err := c.Hash(of)
	if err != nil {
		return err.Error()
	}
	signer, err := safe.Recover(hash, of.Signature)
	if err != nil || signer != of.Reviewer {
		return "the signature is not that of " + of.Reviewer.Hex() + " for this content"
	}
	return ""
}

// malformed says why a text is none for people; "" if it is one.
func malformed(findings string) string {
	if !utf8.ValidString(findings) || strings.ContainsFunc(findings, func(r rune) bool { return r != '\n' && !unicode.IsPrint(r) }) {
		return "only printable characters and ends of lines may stand there"
	}
	if utf8.RuneCountInString(findings) > maxFindings {
		return "more than 4,000 characters"
	}
	return ""
}
