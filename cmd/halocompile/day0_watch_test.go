// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/endpoint"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/review"
)

// feed is the creation code of a price feed. It keeps the word that it is called with as the time
// of its answer, and answers latestRoundData with 1, 10^8, that time twice, and 1.
var feed = common.FromHex("602b8060095f395ff3" + "36602014602557" + "60015f52" + "6305f5e100602052" + "5f548060405260605260016080" + "5260a05ff3" + "5b5f355f5500")

// watch is the story of a Unit's first settlement cycles.
type watch struct {
	*story
	network endpoint.Network
	dead    bool // nobody answers for the redemption desk
	host    *githubtest.Server
	loop    *review.Loop
	oracle  common.Address
	pau     plan.Pau
	queue   common.Address // the Unit's SubscribeQueue
	limit   plan.LimitState
}

// watching is a story with published addresses and a Git host.
func watching(s *story) *watch {
	s.t.Helper()
	t, w := s.t, &watch{story: s}
	w.network = w.published()
	w.host = githubtest.Start(t, githubtest.Options{Files: githubtest.Files{"README.md": []byte("halos\n")}})
	w.host.Grant("secret", "github-actions[bot]", "issues=write")
	h, err := host.Open(host.Options{
		API: w.host.URL(), Server: w.host.Web(), Token: "secret", Owner: "acme", Repo: "halos",
		Sleep: func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
	})
	if err != nil {
		t.Fatal(err)
	}
	w.loop = &review.Loop{
		Host: h, Server: w.host.Web(), Repository: w.host.Repository(), Note: t.Logf,
		Now: func() time.Time { return time.Unix(int64(w.now()), 0) },
	}
	return w
}

// newWatch has a live Unit of a Portfolio Class, on the chain of a story.
func newWatch(s *story) *watch {
	s.t.Helper()
	w := watching(s)
	w.oracle = w.deploy(feed)
	file := "halos/" + storyClass + "/units/senior.cue"
	w.edit(file, `reviewer: "Meridian Operations, risk desk"`, fmt.Sprintf(`reviewer: "Meridian Operations, risk desk"
		reviewers: [%q]
		endpoints: [{name: "redemption", url: "https://redeem.meridian.example/desk", sha256: "%x"}]`,
		devnet.Address("freezer"), sha256.Sum256([]byte(desk))))
	w.edit(file, "cycles:   7", "cycles:   5")
	w.hashed("halos/"+storyClass+"/class.cue", "clo-tranched.pdf")
	w.hashed(file, "clo-senior.pdf")
	w.edit(file, "oracles: [{", fmt.Sprintf("oracles: [{\n\t\tname: \"Price of the loans\"\n\t\tsource: %q\n\t\tmaxAge: \"25h\"\n\t}, {", w.oracle))
	w.launched(storyClass)
	p, _ := w.documents()
	w.pau = p.Core.Basis.Class.Pau
	for _, unit := range p.Core.Basis.Units {
		if unit.Name == "senior" {
			w.queue, w.limit = unit.Contracts[1], unit.Limits[0]
		}
	}
	return w
}

// hashed has a manifest say the hash of what is published as its legal document.
func (w *watch) hashed(file, document string) {
	w.t.Helper()
	content, err := os.ReadFile(filepath.Join(w.root, filepath.FromSlash(file)))
	if err != nil {
		w.t.Fatal(err)
	}
	text, url := string(content), `legal/`+document+`", sha256: "`
	at := strings.Index(text, url) + len(url)
	w.edit(file, text[at:at+66], fmt.Sprintf("%#x", sha256.Sum256([]byte(publishedAt("/legal/"+document)))))
}

// published is a network on which one server answers for every name of the manifests.
func (w *watch) published() endpoint.Network {
	w.t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		w.t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
		DNSNames: []string{"meridian.example", "*.meridian.example", "*.northgate.example", "*.harbour.example"},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		w.t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(out http.ResponseWriter, asked *http.Request) {
		if strings.HasPrefix(asked.Host, "redeem.") {
			if w.dead {
				http.Error(out, "closed", http.StatusServiceUnavailable)
				return
			}
			fmt.Fprint(out, desk)
			return
		}
		fmt.Fprint(out, publishedAt(asked.URL.Path))
	}))
	server.TLS = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
	server.StartTLS()
	w.t.Cleanup(server.Close)
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		w.t.Fatal(err)
	}
	made := endpoint.Network{Roots: x509.NewCertPool()}
	made.Roots.AddCert(parsed)
	made.Resolve = func(context.Context, string) ([]netip.Addr, error) {
		return []netip.Addr{netip.MustParseAddr("93.184.215.14")}, nil
	}
	made.Connect = func(ctx context.Context, _ netip.AddrPort) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "tcp", server.Listener.Addr().String())
	}
	return made
}

// publishedAt is what the server says under a path.
func publishedAt(path string) string { return "what is published at " + path }

// deploy deploys a contract, and returns its address.
func (w *watch) deploy(code []byte) common.Address {
	w.t.Helper()
	ctx, who := context.Background(), devnet.Address("freezer")
	nonce, err := w.client.Nonce(ctx, who, common.Hash{})
	if err != nil {
		w.t.Fatal(err)
	}
	transaction, err := types.SignNewTx(devnet.Key("freezer"), types.LatestSignerForChainID(big.NewInt(devnet.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devnet.ChainID), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11), Gas: 300_000, Data: code,
	})
	if err == nil {
		err = w.client.SendRaw(ctx, transaction)
	}
	if err != nil {
		w.t.Fatal(err)
	}
	if receipt, err := w.client.WaitReceipt(ctx, transaction.Hash(), 1); err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		w.t.Fatal(receipt, err)
	}
	return crypto.CreateAddress(who, nonce)
}
