// SPDX-License-Identifier: AGPL-3.0-or-later

package endpoint

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Bounds of one question.
const (
	MaxTime      = 20 * time.Second // all of it, redirects included
	MaxContent   = 32 << 20         // bytes of content
	MaxRedirects = 3
	maxHead      = 64 << 10 // bytes of the answer's head
	maxAddress   = 2048     // bytes of the address
	maxTries     = 4        // addresses of one name that are tried
)

// Network is how servers are reached. The zero value is the Internet. Whatever stands in its place,
// only public addresses are connected to.
type Network struct {
	// Resolve returns the addresses of a name.
	Resolve func(ctx context.Context, name string) ([]netip.Addr, error)
	// Connect opens a connection to an address that was found to be public.
	Connect func(ctx context.Context, to netip.AddrPort) (net.Conn, error)
	// Roots are the authorities whose certificates are trusted; nil are those of the system.
	Roots *x509.CertPool

	maxTime    time.Duration
	maxContent int64
}

// Content is what a server answered in the end, after redirects.
type Content struct {
	Status   int       // such as 200
	SHA256   [32]byte  // of the content
	Size     int64     // bytes of the content; at most MaxContent
	Modified time.Time // when the content was last changed, as the server says; zero if it does not
}

// Ask asks an address with GET. It fails with EndpointRefused if the address, or one that a
// redirect leads to, may not be asked, and with EndpointUnanswered if no whole answer comes within
// the bounds. An answer with another status than 200 is no error.
func (n Network) Ask(ctx context.Context, address string) (*Content, error) {
	n = n.withDefaults()
	at, err := checked(address)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, n.maxTime)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, at.String(), nil)
	if err != nil {
		return nil, fault.New(fault.EndpointRefused, address, "%w", err)
	}
	request.Header.Set("Accept-Encoding", "identity")
	request.Header.Set("User-Agent", "halocompile")
	transport := &http.Transport{
		DialContext:     n.dial,
		TLSClientConfig: &tls.Config{RootCAs: n.Roots, MinVersion: tls.VersionTLS12},
		// One connection serves one request, so that each is to an address that was just checked.
		DisableKeepAlives: true, DisableCompression: true, MaxResponseHeaderBytes: maxHead,
	}
	client := &http.Client{Transport: transport, CheckRedirect: follow}
	response, err := client.Do(request)
	if err != nil {
		return nil, n.explain(ctx, address, err)
	}
	defer response.Body.Close()
	return n.read(ctx, address, response)
}

// read hashes the content of an answer, and keeps nothing of it.
func (n Network) read(ctx context.Context, address string, response *http.Response) (*Content, error) {
	if encoding := response.Header.Get("Content-Encoding"); encoding != "" && !strings.EqualFold(encoding, "identity") {
		return nil, fault.New(fault.EndpointUnanswered, address, "the content comes encoded as %q, although it was asked for as it is", encoding)
	}
	hash := sha256.New()
	size, err := io.Copy(hash, io.LimitReader(response.Body, n.maxContent+1))
	switch {
	case err != nil:
		return nil, n.explain(ctx, address, err)
	case size > n.maxContent:
		return nil, fault.New(fault.EndpointUnanswered, address, "the content has more than %d bytes", n.maxContent)
	}
	answer := &Content{Status: response.StatusCode, SHA256: [32]byte(hash.Sum(nil)), Size: size}
	if said, err := http.ParseTime(response.Header.Get("Last-Modified")); err == nil {
		answer.Modified = said.UTC()
	}
	return answer, nil
}

func (n Network) withDefaults() Network {
	if n.Resolve == nil {
		n.Resolve = func(ctx context.Context, name string) ([]netip.Addr, error) {
			return net.DefaultResolver.LookupNetIP(ctx, "ip", name)
		}
	}
	if n.Connect == nil {
		n.Connect = func(ctx context.Context, to netip.AddrPort) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "tcp", to.String())
		}
	}
	if n.maxTime == 0 {
		n.maxTime, n.maxContent = MaxTime, MaxContent
	}
	return n
}

// checked reads an address, and refuses one that may not be asked.
func checked(address string) (*url.URL, error) {
	if len(address) > maxAddress {
		return nil, fault.New(fault.EndpointRefused, address[:80]+"…", "the address has more than %d bytes", maxAddress)
	}
	at, err := url.Parse(address)
	if err != nil {
		return nil, fault.New(fault.EndpointRefused, address, "it is no address")
	}
	return at, permitted(at)
}

func permitted(at *url.URL) error {
	switch {
	case at.Scheme != "https":
		return fault.New(fault.EndpointRefused, at.Redacted(), "only https is asked, not %q", at.Scheme)
	case at.User != nil:
		return fault.New(fault.EndpointRefused, at.Redacted(), "the address holds the name of a user")
	case at.Hostname() == "":
		return fault.New(fault.EndpointRefused, at.Redacted(), "the address names no server")
	}
	return nil
}

// follow says whether a redirect is followed. The server that is led to does not learn from where.
func follow(next *http.Request, before []*http.Request) error {
	if len(before) > MaxRedirects {
		return fault.New(fault.EndpointUnanswered, before[0].URL.Redacted(), "more than %d redirects", MaxRedirects)
	}
	next.Header.Del("Referer")
	if len(next.URL.String()) > maxAddress {
		return fault.New(fault.EndpointRefused, before[0].URL.Redacted(), "a redirect leads to an address of more than %d bytes", maxAddress)
	}
	return permitted(next.URL)
}

// dial resolves a name once, and connects to what was resolved. If one of its addresses is not
// public, it connects to none of them.
func (n Network) dial(ctx context.Context, _, hostPort string) (net.Conn, error) {
	name, port, err := net.SplitHostPort(hostPort)
	if err != nil {
		return nil, fault.New(fault.EndpointRefused, hostPort, "%w", err)
	}
	number, err := net.DefaultResolver.LookupPort(ctx, "tcp", port)
	if err != nil {
		return nil, fault.New(fault.EndpointRefused, hostPort, "%w", err)
	}
	var found []netip.Addr
	if literal, err := netip.ParseAddr(name); err == nil {
		found = []netip.Addr{literal}
	} else if found, err = n.Resolve(ctx, name); err != nil {
		return nil, err
	}
	for _, each := range found {
		if !public(each) {
			return nil, fault.New(fault.EndpointRefused, hostPort, "%s is at %s, which is no public address", name, each)
		}
	}
	var failed error = fault.New(fault.EndpointUnanswered, hostPort, "%s has no address", name)
	found = slices.Compact(found)
	for _, each := range found[:min(len(found), maxTries)] {
		made, err := n.Connect(ctx, netip.AddrPortFrom(each.Unmap(), uint16(number)))
		if err == nil {
			return made, nil
		}
		failed = err
	}
	return nil, failed
}

// explain makes a numbered fault of what http returned.
func (n Network) explain(ctx context.Context, address string, err error) error {
	if wrapped := new(url.Error); errors.As(err, &wrapped) {
		err = wrapped.Err // the address is said already
	}
	if own := new(fault.Fault); errors.As(err, &own) {
		return own
	}
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return fault.New(fault.EndpointUnanswered, address, "no whole answer within %s", n.maxTime)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return fault.New(fault.EndpointUnanswered, address, "%w", err)
}
