// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/endpoint"
	"github.com/halo-factory/halocompile/internal/flows"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/runbook"
)

// watched measures what is read of a Class in its first weeks: the flows of all its Units, and the
// checks of day 0. A server of this process answers for every published address.
func (c class) watched(folder string) (read, checked cost, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), c.limit)
	defer cancel()
	declared, err := manifest.Load(ctx, os.DirFS(c.path("repository")), manifest.Options{})
	if err != nil {
		return read, checked, err
	}
	client, err := chain.Dial(ctx, c.chain.proxy.URL, chain.Options{})
	if err != nil {
		return read, checked, err
	}
	defer client.Close()
	ref := catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}
	read, err = c.took(ctx, func() error {
		_, err := flows.Read(ctx, client, declared, []catalog.ClassRef{ref})
		return err
	})
	if err != nil {
		return read, checked, err
	}
	in := runbook.Input{Client: client, Catalog: declared, Known: func(catalog.ClassRef) (drift.Known, error) { return drift.Known{}, nil }}
	if in.Units, err = c.units(folder, declared, ref); err != nil {
		return read, checked, err
	}
	var stop func()
	if in.Network, stop, err = answering(); err != nil {
		return read, checked, err
	}
	defer stop()
	checked, err = c.took(ctx, func() error {
		cycles, err := runbook.Run(ctx, in)
		for _, cycle := range cycles {
			for _, check := range cycle.Failures() {
				if strings.HasPrefix(check.Name, "legal document ") {
					continue // this server has not the documents whose hashes the manifests state
				}
				err = errors.Join(err, fmt.Errorf("%s: %s: %s", cycle.Unit, check.Name, check.Found))
			}
		}
		return err
	})
	return read, checked, err
}

// units are the Units of a Class in day 0, with their records in the rollout's folder.
func (c class) units(folder string, declared *catalog.Catalog, ref catalog.ClassRef) ([]runbook.Watched, error) {
	of := declared.Class(ref)
	records, err := rollout.Folder{Path: c.path(folder)}.Records(of.Network)
	if err != nil {
		return nil, err
	}
	var list []runbook.Watched
	for _, each := range records {
		unit := of.Unit(catalog.UnitName(each.Record.Name))
		if each.Record.Kind == catalog.UnitLevel && unit != nil {
			trial := day0.Trial{Unit: unit, Class: of, Template: declared.Templates[of.Template], Since: each.Record.History[0].Time}
			list = append(list, runbook.Watched{Record: each.Record, Trial: trial})
		}
	}
	if len(list) != len(of.Units) {
		return nil, fmt.Errorf("%d of %d Units have a record", len(list), len(of.Units))
	}
	return list, nil
}

// took says what a function of this process takes.
func (c class) took(ctx context.Context, do func() error) (cost, error) {
	requests, began := c.chain.requests.Load(), time.Now()
	err := do()
	made := cost{seconds: time.Since(began).Seconds(), requests: c.chain.requests.Load() - requests, stopped: ctx.Err() != nil}
	if made.stopped {
		err = nil
	}
	return made, err
}

// answering is a network on which one server answers for every name, until it is stopped.
func answering() (endpoint.Network, func(), error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return endpoint.Network{}, nil, err
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
		DNSNames: []string{"meridian.example", "*.meridian.example", "*.northgate.example"},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		return endpoint.Network{}, nil, err
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		return endpoint.Network{}, nil, err
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(out http.ResponseWriter, asked *http.Request) { fmt.Fprint(out, asked.URL) }))
	server.TLS = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
	server.StartTLS()
	made := endpoint.Network{Roots: x509.NewCertPool()}
	made.Roots.AddCert(parsed)
	made.Resolve = func(context.Context, string) ([]netip.Addr, error) {
		return []netip.Addr{netip.MustParseAddr("93.184.215.14")}, nil
	}
	made.Connect = func(ctx context.Context, _ netip.AddrPort) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "tcp", server.Listener.Addr().String())
	}
	return made, server.Close, nil
}
