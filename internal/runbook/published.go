// SPDX-License-Identifier: AGPL-3.0-or-later

package runbook

import (
	"context"
	"encoding/hex"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/endpoint"
	"github.com/halo-factory/halocompile/internal/parallel"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// askers is how many addresses are asked at one time.
const askers = 16

// answer is what an address answered, or why it did not.
type answer struct {
	content *endpoint.Content
	err     error
}

// published is an address that a manifest publishes.
type published struct {
	name, url, sha256 string
	alive             bool // any answer of the server will do
}

// publishedBy lists the addresses of a Unit, and those that its Class has for it.
func publishedBy(unit Watched) []published {
	var list []published
	for _, each := range slices.Concat(unit.Class.Legal.Documents, unit.Unit.Legal.Documents) {
		document := published{name: "legal document", url: each.URL}
		if each.Hashed() {
			document.sha256 = hex.EncodeToString(each.SHA256[:])
		}
		list = append(list, document)
	}
	list = append(list, published{name: "beacon", url: unit.Class.Beacon.Endpoint, alive: true})
	for _, each := range unit.Unit.Day0.Endpoints {
		list = append(list, published{name: each.Name, url: each.URL, sha256: each.SHA256})
	}
	return list
}

// onChain tells whether an oracle is a contract.
func onChain(oracle catalog.Oracle) bool { return strings.HasPrefix(oracle.Source, "0x") }

// ask asks every address that a Unit publishes, once. Several are asked at one time.
func (in Input) ask(ctx context.Context) map[string]answer {
	answers := map[string]answer{}
	var urls []string
	want := func(url string) {
		if _, known := answers[url]; !known {
			answers[url], urls = answer{}, append(urls, url)
		}
	}
	for _, unit := range in.Units {
		for _, each := range publishedBy(unit) {
			want(each.url)
		}
		for _, oracle := range unit.Unit.Oracles {
			if !onChain(oracle) {
				want(oracle.Source)
			}
		}
	}
	list := make([]answer, len(urls))
	// what the context ends is asked no more; whoever asked looks at the context
	_ = parallel.Each(ctx, askers, len(urls), func(ctx context.Context, i int) error {
		list[i].content, list[i].err = in.Network.Ask(ctx, urls[i])
		return nil
	})
	for i, url := range urls {
		answers[url] = list[i]
	}
	return answers
}

// answers checks that each address answers, with the content that the manifest says.
func answers(unit Watched, asked map[string]answer) []day0.Task {
	var list []day0.Task
	for _, each := range publishedBy(unit) {
		name, got := each.name+" "+each.url, asked[each.url]
		switch {
		case got.err != nil:
			list = append(list, failed(name, "%v", got.err))
		case each.alive && got.content.Status < http.StatusInternalServerError:
			list = append(list, passed(name, "the server answers, with status %d", got.content.Status))
		case got.content.Status != http.StatusOK:
			list = append(list, failed(name, "it answers with status %d", got.content.Status))
		case each.sha256 == "":
			list = append(list, look(name, "%d bytes with SHA-256 %x: is it what was agreed", got.content.Size, got.content.SHA256))
		case hex.EncodeToString(got.content.SHA256[:]) != each.sha256:
			list = append(list, failed(name, "the content has the SHA-256 %x, the manifest says %s", got.content.SHA256, each.sha256))
		default:
			list = append(list, passed(name, "%d bytes, as the manifest says", got.content.Size))
		}
	}
	return list
}

// price is the last answer of an oracle on the chain.
type price struct {
	value *big.Int
	at    uint64 // Unix seconds
	wrong string // why there is no answer
}

// latest is the function that price feeds answer: (roundId, answer, startedAt, updatedAt,
// answeredInRound).
var latest = crypto.Keccak256([]byte("latestRoundData()"))[:4]

// prices asks all oracles of a Class that are contracts, at a block.
func (in Input) prices(ctx context.Context, class catalog.ClassRef, block plan.Block) (map[common.Address]price, error) {
	var messages []chain.Message
	for _, unit := range in.Catalog.Class(class).Units {
		for _, oracle := range unit.Oracles {
			if onChain(oracle) {
				to := common.HexToAddress(oracle.Source)
				messages = append(messages, chain.Message{To: &to, Data: latest})
			}
		}
	}
	if len(messages) == 0 {
		return nil, nil
	}
	told, err := in.Client.CallMany(ctx, messages, block.Hash)
	if err != nil {
		return nil, err
	}
	found := map[common.Address]price{}
	for i, each := range told {
		word := func(n int) *big.Int { return new(big.Int).SetBytes(each.Data[32*n : 32*n+32]) }
		var made price
		switch {
		case each.Err != nil:
			made.wrong = "it does not answer latestRoundData: " + each.Err.Error()
		case len(each.Data) != 5*32:
			made.wrong = "it does not answer latestRoundData as price feeds do"
		case word(1).Sign() == 0 || word(1).Bit(255) == 1:
			made.wrong = "its answer is not above zero"
		case !word(3).IsUint64() || word(3).Uint64() > block.Time:
			made.wrong = "its answer has no time that is over"
		default:
			made.value, made.at = word(1), word(3).Uint64()
		}
		found[*messages[i].To] = made
	}
	return found, nil
}

// prices checks that each oracle of a Unit answers, and that its answer is fresh.
func (r *reading) prices(unit Watched, asked map[string]answer) []day0.Task {
	var list []day0.Task
	for _, oracle := range unit.Unit.Oracles {
		name := "oracle " + oracle.Name
		if onChain(oracle) {
			got, read := r.oracles[common.HexToAddress(oracle.Source)]
			switch {
			case !read:
				list = append(list, failed(name, "%s was not asked, because the Class cannot be compared with the chain", oracle.Source))
			case got.wrong != "":
				list = append(list, failed(name, "%s: %s", oracle.Source, got.wrong))
			default:
				list = append(list, fresh(name, "answers "+got.value.String(), oracle, got.at, r.block.Time))
			}
			continue
		}
		got := asked[oracle.Source]
		switch {
		case got.err != nil:
			list = append(list, failed(name, "%v", got.err))
		case got.content.Status != http.StatusOK || got.content.Size == 0:
			list = append(list, failed(name, "%s answers with status %d and %d bytes", oracle.Source, got.content.Status, got.content.Size))
		case got.content.Modified.IsZero():
			list = append(list, look(name, "%s answers, and does not say of when that is", oracle.Source))
		default:
			list = append(list, fresh(name, "answers", oracle, uint64(max(got.content.Modified.Unix(), 0)), r.block.Time))
		}
	}
	return list
}

// fresh judges the age of an answer.
func fresh(name, says string, oracle catalog.Oracle, at, now uint64) day0.Task {
	age := time.Duration(now-min(at, now)) * time.Second
	switch {
	case oracle.MaxAge == 0:
		return look(name, "%s %s, of %s: is that fresh", oracle.Source, says, clock(at))
	case uint64(age/time.Second) > oracle.MaxAge:
		return failed(name, "%s %s, of %s: that is older than %s", oracle.Source, says, clock(at), words.Span(oracle.MaxAge))
	}
	return passed(name, "%s %s, of %s", oracle.Source, says, clock(at))
}
