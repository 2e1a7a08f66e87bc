// SPDX-License-Identifier: AGPL-3.0-or-later

package endpoint

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/fault"
)

// outside is a public address. The tests connect to their own server in its place.
var outside = netip.MustParseAddr("93.184.215.14")

// hosted is a server over TLS, and a Network in which every name is at outside. The certificate of
// the server is for example.com.
type hosted struct {
	Network
	server *httptest.Server
	dialed []netip.AddrPort
}

func host(t *testing.T, serve http.HandlerFunc) *hosted {
	t.Helper()
	h := &hosted{server: httptest.NewUnstartedServer(serve)}
	h.server.Config.ErrorLog = nil
	h.server.StartTLS()
	t.Cleanup(h.server.Close)
	h.Roots = x509.NewCertPool()
	h.Roots.AddCert(h.server.Certificate())
	h.Resolve = func(context.Context, string) ([]netip.Addr, error) { return []netip.Addr{outside}, nil }
	h.Connect = func(ctx context.Context, to netip.AddrPort) (net.Conn, error) {
		h.dialed = append(h.dialed, to)
		return new(net.Dialer).DialContext(ctx, "tcp", h.server.Listener.Addr().String())
	}
	return h
}

// bounded makes the bounds small enough for a test.
func (h *hosted) bounded() *hosted {
	h.maxTime, h.maxContent = 700*time.Millisecond, 1<<20
	return h
}

func refuses(t *testing.T, n Network, address string, code fault.Code, says string) {
	t.Helper()
	begun := time.Now()
	answer, err := n.Ask(t.Context(), address)
	if !errors.Is(err, code) || !strings.Contains(err.Error(), says) {
		t.Fatalf("%s: %+v, %v; want %s with %q", address, answer, err, code, says)
	}
	if took := time.Since(begun); took > 10*time.Second {
		t.Fatalf("%s: it took %s", address, took)
	}
}

func TestAnAnswerIsHashedAndNotKept(t *testing.T) {
	content := []byte("%PDF-1.7 the master agreement")
	h := host(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Accept-Encoding") != "identity" || r.Header.Get("Cookie") != "" || r.Header.Get("Referer") != "" {
			t.Errorf("%v", r.Header)
		}
		if r.URL.Path == "/old" {
			http.SetCookie(w, &http.Cookie{Name: "who", Value: "you"})
			http.Redirect(w, r, "/new", http.StatusFound)
			return
		}
		w.Header().Set("Last-Modified", "Tue, 03 Mar 2026 10:00:00 GMT")
		w.Write(content)
	})
	for _, address := range []string{"https://example.com/new", "https://example.com/old#page=2"} {
		answer, err := h.Ask(t.Context(), address)
		if err != nil {
			t.Fatal(err)
		}
		want := Content{Status: 200, SHA256: sha256.Sum256(content), Size: int64(len(content)), Modified: time.Date(2026, 3, 3, 10, 0, 0, 0, time.UTC)}
		if *answer != want {
			t.Errorf("%s: %+v", address, answer)
		}
	}
	for _, to := range h.dialed {
		if to != netip.AddrPortFrom(outside, 443) {
			t.Errorf("connected to %s", to)
		}
	}
}

func TestAStatusIsToldAndIsNoFault(t *testing.T) {
	h := host(t, func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "gone", http.StatusGone) })
	answer, err := h.Ask(t.Context(), "https://example.com/")
	if err != nil || answer.Status != http.StatusGone {
		t.Errorf("%+v, %v", answer, err)
	}
}

func TestAddressesThatMayNotBeAskedAreRefusedUnasked(t *testing.T) {
	h := host(t, func(http.ResponseWriter, *http.Request) { t.Error("asked") })
	for address, says := range map[string]string{
		"http://example.com/":                   "only https",
		"ftp://example.com/":                    "only https",
		"file:///etc/passwd":                    "only https",
		"//example.com/":                        "only https",
		"https://user:secret@example.com/":      "name of a user",
		"https:///x":                            "names no server",
		"https://exa mple.com/":                 "no address",
		"https://127.0.0.1/":                    "no public address",
		"https://[::1]/":                        "no public address",
		"https://[::ffff:10.0.0.1]/":            "no public address",
		"https://[64:ff9b::7f00:1]/":            "no public address",
		"https://[2002:7f00:1::]/":              "no public address",
		"https://169.254.169.254/latest/":       "no public address",
		"https://100.64.0.1:8443/":              "no public address",
		"https://[fe80::1%25eth0]/":             "no public address",
		"https://e/" + strings.Repeat("a", 3e3): "2048 bytes",
	} {
		refuses(t, h.Network, address, fault.EndpointRefused, says)
	}
	if len(h.dialed) > 0 {
		t.Errorf("connected to %v", h.dialed)
	}
	if _, err := h.Ask(t.Context(), "https://user:secret@example.com/"); strings.Contains(err.Error(), "secret") {
		t.Errorf("the password is told: %v", err)
	}
}

func TestARedirectIsHeldAgainstTheSameRules(t *testing.T) {
	for to, says := range map[string]string{
		"https://127.0.0.1/admin":      "no public address",
		"https://metadata.internal/":   "no public address",
		"http://example.com/":          "only https",
		"https://root@example.com/":    "name of a user",
		"https://example.com/forever?": "3 redirects",
	} {
		h := host(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, http.StatusFound) })
		h.Resolve = func(_ context.Context, name string) ([]netip.Addr, error) {
			if name == "metadata.internal" {
				return []netip.Addr{netip.MustParseAddr("169.254.169.254")}, nil
			}
			return []netip.Addr{outside}, nil
		}
		code := fault.EndpointRefused
		if strings.Contains(says, "redirects") {
			code = fault.EndpointUnanswered
		}
		refuses(t, h.Network, "https://example.com/", code, says)
		if len(h.dialed) > MaxRedirects+1 {
			t.Errorf("%s: %d connections", to, len(h.dialed))
		}
	}
}

// The first answer of the resolver is public, and every later one is not. What was resolved first
// is what is connected to, and the second question, for the redirect, finds the private address.
func TestANameThatChangesItsAddressGetsNoConnectionToThePrivateOne(t *testing.T) {
	var asked atomic.Int32
	h := host(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/again" {
			http.Redirect(w, r, "/", http.StatusFound)
			return
		}
		fmt.Fprint(w, "fine")
	})
	h.Resolve = func(context.Context, string) ([]netip.Addr, error) {
		if asked.Add(1) == 1 {
			return []netip.Addr{outside}, nil
		}
		return []netip.Addr{netip.MustParseAddr("10.1.2.3")}, nil
	}
	if _, err := h.Ask(t.Context(), "https://example.com/"); err != nil || asked.Load() != 1 {
		t.Fatalf("%v after %d questions", err, asked.Load())
	}
	asked.Store(0)
	refuses(t, h.Network, "https://example.com/again", fault.EndpointRefused, "10.1.2.3")
	for _, to := range h.dialed {
		if to.Addr() != outside {
			t.Errorf("connected to %s", to)
		}
	}
}

func TestOnePrivateAddressOfANameRefusesAll(t *testing.T) {
	h := host(t, func(http.ResponseWriter, *http.Request) { t.Error("asked") })
	h.Resolve = func(context.Context, string) ([]netip.Addr, error) {
		return []netip.Addr{outside, netip.MustParseAddr("::ffff:192.168.1.1")}, nil
	}
	refuses(t, h.Network, "https://example.com/", fault.EndpointRefused, "192.168.1.1")
	h.Resolve = func(context.Context, string) ([]netip.Addr, error) { return nil, nil }
	refuses(t, h.Network, "https://example.com/", fault.EndpointUnanswered, "no address")
}

func TestHostileServersAreBounded(t *testing.T) {
	bomb := func() []byte {
		var packed bytes.Buffer
		out := gzip.NewWriter(&packed)
		io.CopyN(out, zeros{}, 64<<20)
		out.Close()
		return packed.Bytes()
	}()
	for name, c := range map[string]struct {
		serve http.HandlerFunc
		says  string
	}{
		"slow to begin": {func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, "no whole answer within 700ms"},
		"endless, drop by drop": {func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				w.Write([]byte{'x'})
				w.(http.Flusher).Flush()
				time.Sleep(20 * time.Millisecond)
			}
		}, "no whole answer within 700ms"},
		"huge": {func(w http.ResponseWriter, _ *http.Request) { io.Copy(w, zeros{}) }, "more than 1048576 bytes"},
		"a gzip bomb": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			w.Write(bomb)
		}, `encoded as "gzip"`},
		"a head without end": {func(w http.ResponseWriter, _ *http.Request) {
			for i := range 200 {
				w.Header().Set(fmt.Sprintf("X-%d", i), strings.Repeat("a", 1000))
			}
		}, "exceeded"},
		"shorter than it says": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "1000")
			w.Write([]byte("short"))
		}, "unexpected EOF"},
	} {
		t.Run(name, func(t *testing.T) {
			refuses(t, host(t, c.serve).bounded().Network, "https://example.com/", fault.EndpointUnanswered, c.says)
		})
	}
}

// zeros never ends.
type zeros struct{}

func (zeros) Read(into []byte) (int, error) { clear(into); return len(into), nil }

func TestAWrongCertificateIsNoAnswer(t *testing.T) {
	h := host(t, func(http.ResponseWriter, *http.Request) { t.Error("asked") })
	refuses(t, h.Network, "https://another.test/", fault.EndpointUnanswered, "another.test")
	h.Roots = x509.NewCertPool()
	refuses(t, h.Network, "https://example.com/", fault.EndpointUnanswered, "certificate")
}

func TestAnAskThatIsInterruptedSaysNothingOfTheServer(t *testing.T) {
	h := host(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(100*time.Millisecond, cancel)
	if _, err := h.Ask(ctx, "https://example.com/"); !errors.Is(err, context.Canceled) || errors.Is(err, fault.EndpointUnanswered) {
		t.Error(err)
	}
}

// An address that stands for one of IPv4 is as public as that one at most.
func TestNoFormOfAPrivateAddressIsPublic(t *testing.T) {
	private := prefixes("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/3")
	rapid.Check(t, func(t *rapid.T) {
		block := rapid.SampledFrom(private).Draw(t, "block")
		four := block.Addr().As4()
		drawn := [4]byte(rapid.SliceOfN(rapid.Byte(), 4, 4).Draw(t, "rest"))
		for bit := block.Bits(); bit < 32; bit++ {
			four[bit/8] |= drawn[bit/8] & (0x80 >> (bit % 8))
		}
		mapped := netip.AddrFrom4(four)
		translated, tunnelled := netip.MustParseAddr("64:ff9b::").As16(), netip.MustParseAddr("2002::").As16()
		copy(translated[12:], four[:])
		copy(tunnelled[2:], four[:])
		for _, form := range []netip.Addr{mapped, netip.AddrFrom16(mapped.As16()), netip.AddrFrom16(translated), netip.AddrFrom16(tunnelled)} {
			if public(form) {
				t.Fatalf("%s is public", form)
			}
		}
	})
	for _, each := range []string{"::", "::1", "fe80::1", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1", "2001::1", "64:ff9b:1::1", "100::1", "5f00::1"} {
		if public(netip.MustParseAddr(each)) {
			t.Errorf("%s is public", each)
		}
	}
	for _, each := range []string{"1.1.1.1", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111", "2a00:1450::1", "::ffff:1.1.1.1"} {
		if !public(netip.MustParseAddr(each)) {
			t.Errorf("%s is not public", each)
		}
	}
}
