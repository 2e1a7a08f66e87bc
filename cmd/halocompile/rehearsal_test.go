// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"crypto/ecdsa"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// public is the id of Ethereum: rules for public chains hold there, and keys that everybody knows
// are refused.
const public = 1

// rehearsal is a network that was there before the Halo Factory, with the id of Ethereum: executive
// spells hold the rights, as on mainnet, and nobody knows its owners' keys.
type rehearsal struct {
	*story
	live *plantest.Live
}

const rehearsed = "halos/networks/mainnet.cue"

// secret is the key of an actor of the rehearsal.
func secret(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("nobody knows the key of " + name)))
	if err != nil {
		panic(err) // for one name in 2^128
	}
	return key
}

func secretly(name string) common.Address { return crypto.PubkeyToAddress(secret(name).PublicKey) }

// newRehearsal puts what Sky has, and nothing of this program's, onto a node. Then it gives the
// Safes other owners, and writes manifests that a public chain's rules accept.
func newRehearsal(t *testing.T, node string) *rehearsal {
	t.Helper()
	settings := devnet.Settings{Bare: true, Pretends: public}
	r := &rehearsal{story: newStoryWith(t, node, settings)}
	text, err := devnet.NetworkManifest(r.platform, settings)
	if err != nil {
		t.Fatal(err)
	}
	// what is on other networks
	for _, other := range []string{devnet.NetworkFile, "halos/inventory"} {
		if err := os.RemoveAll(filepath.Join(r.root, other)); err != nil {
			t.Fatal(err)
		}
	}
	r.write(filepath.Join(r.root, rehearsed), string(text))
	r.stated()
	declared, err := manifest.Load(t.Context(), os.DirFS(r.root), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	declared.Networks[devnet.Network] = declared.Networks["mainnet"] // as plantest names it
	r.live = &plantest.Live{Client: r.client, Catalog: declared}
	for _, name := range []string{"relayer", r.actor("beacon")} {
		r.sendBy(devnet.Key("relayer"), secretly(name), nil, new(big.Int).Mul(big.NewInt(10), big.NewInt(params.Ether)))
	}
	r.keyFiles()
	return r
}

// sample finds what the example says that no manifest of a public chain may say.
var (
	account = regexp.MustCompile(`0x[0-9a-fA-F]{40}"`)
	manages = regexp.MustCompile(`destination: "(0x[0-9a-fA-F]{40})"`)
	sample  = strings.NewReplacer(
		`network:  "devnet"`, `network:  "mainnet"`, ".example/", ".rehearsal.finance/", "//example.org/", "//governance.rehearsal.finance/",
		`firm:   "None: development chains only"`, `firm:   "Rehearsed Audits"`, "Core Council of the development chain", "Core Council",
	)
)

// actor is the name of who has the part of one of the devnet's actors in the manifests.
func (r *rehearsal) actor(name string) string {
	return strings.ToLower(devnet.Address(name).Hex() + `"`)
}

// wants says in the network's manifest what is wanted of the Halo Factory.
func (r *rehearsal) wants(text string) {
	r.t.Helper()
	r.edit(rehearsed, "network: {\n", "network: {\n\tplatform: {"+text+", templates: [\"portfolio-lcts@1\"]}\n")
}

// spells names the contract of spells in the network's manifest.
func (r *rehearsal) spells(proxy common.Address) {
	r.t.Helper()
	r.edit(rehearsed, "network: {\n", fmt.Sprintf("network: {\n\tspells: \"pause-proxy\": {sender: %q, role: \"executive spells\"}\n", proxy))
}

// stated writes what the example leaves open: accounts of its own, audits, addresses of documents.
func (r *rehearsal) stated() {
	r.t.Helper()
	err := fs.WalkDir(os.DirFS(r.root), "halos", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(file, "halos/networks/") {
			return err
		}
		text := sample.Replace(r.read(file))
		if strings.HasPrefix(file, "halos/meridian/") {
			text = account.ReplaceAllStringFunc(text, func(old string) string { return secretly(strings.ToLower(old)).Hex() + `"` })
		}
		if receiver := manages.FindStringSubmatch(text); receiver != nil && strings.Contains(file, "/clo-tranched/books/") {
			text = strings.Replace(text, "book: {\n", "book: {\n"+attested(receiver[1]), 1)
		}
		r.write(filepath.Join(r.root, file), text)
		return nil
	})
	if err != nil {
		r.t.Fatal(err)
	}
	vetted := ""
	for _, name := range []string{"beacon", "freezer"} {
		vetted += fmt.Sprintf("\t\t\"meridian-%s\": {safe: %q, role: \"%s of Meridian\"}\n", name, secretly(r.actor(name)), name)
	}
	r.edit(rehearsed, "	authorities: {\n", "	authorities: {\n"+vetted)
}

// attested is the statement on a receiver of capital that a public chain asks for.
func attested(receiver string) string {
	day := func(days int) string { return time.Now().UTC().AddDate(0, 0, days).Format(time.RFC3339) }
	return fmt.Sprintf(`	attestations: [{
		type:       "PRE_DEPLOYMENT"
		reference:  "https://attest.northlight.rehearsal.finance/%s.json"
		sha256:     "0x%064x"
		at:         %q
		refreshDue: %q
		scope:      %q
	}]
`, receiver, 1, day(-1), day(80), receiver)
}
