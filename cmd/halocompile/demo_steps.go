// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/demo"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

func (p *performance) play(ctx context.Context) error {
	var err error
	if p.client, err = p.dial(ctx, p.node); err != nil {
		return err
	}
	defer p.client.Close()
	if err := devnet.RequireDev(p.client.ChainID()); err != nil {
		return err
	}
	p.movable = p.move(ctx, 0) == nil
	p.settings = devnet.Settings{Delay: 14 * 24 * time.Hour, Hop: 18 * time.Hour}
	if !p.movable {
		p.settings = devnet.Settings{Delay: patience, Hop: patience}
	}
	if p.platform, err = p.installPlatform(ctx); err != nil {
		return err
	}
	if err := p.writeKeys(); err != nil {
		return err
	}
	if err := p.verb(ctx, lastLine, "check"); err != nil {
		return err
	}
	out := p.folder.Path
	for _, each := range []struct {
		class string
		use   func(context.Context) error
	}{{demoClass, p.pool}, {demoTerm, p.term}} {
		p.class, p.folder = each.class, rollout.Folder{Path: filepath.Join(out, filepath.Base(each.class))}
		if err := p.rollOut(ctx, each.use); err != nil {
			return err
		}
		if err := p.tally(ctx); err != nil {
			return err
		}
	}
	return nil
}

// rollOut carries out the rollout of one Class, calls use on it, and verifies its records.
func (p *performance) rollOut(ctx context.Context, use func(context.Context) error) error {
	dir := p.folder.Path
	relay := []string{"--dir", dir, "--rpc-url", p.node, "--relayer", p.keys + "/relayer.json", "--password-file", p.password}
	if err := p.verb(ctx, lineOf("Simulation of the whole rollout"), "plan", p.class, "--rpc-url", p.node, "--out", dir); err != nil {
		return err
	}
	for _, safe := range []catalog.AuthorityRef{devnet.Deployer, devnet.EmberGovOps} {
		for _, owner := range devnet.Owners(safe)[:2] {
			if err := p.verb(ctx, lineOf("Signed by"), "sign", "--dir", dir, "--rpc-url", p.node, "--key", filepath.Join(p.keys, strings.ReplaceAll(owner, " ", "-")+".json"), "--password-file", p.password); err != nil {
				return err
			}
		}
	}
	if err := p.verb(ctx, lastLine, append([]string{"apply"}, relay...)...); err != nil {
		return err
	}
	if err := p.wait(ctx, p.settings.Delay); err != nil {
		return err
	}
	p.tell("wait", "the timelock's delay of "+span(p.settings.Delay)+" is over")
	if err := p.verb(ctx, lastLine, append([]string{"advance"}, relay...)...); err != nil {
		return err
	}
	if err := use(ctx); err != nil {
		return err
	}
	if err := p.verb(ctx, lastLine, append([]string{"apply"}, relay...)...); err != nil {
		return err
	}
	return p.verb(ctx, lastLine, "artifact", "verify", "--dir", dir, "--rpc-url", p.node)
}

// installPlatform installs the platform on the chain, and writes its network manifest among the
// manifests.
func (p *performance) installPlatform(ctx context.Context) (*devnet.Platform, error) {
	repository, err := p.repository()
	if err != nil {
		return nil, err
	}
	quiet := *p.app
	if p.brief {
		quiet.err = newPrinter(io.Discard)
	}
	platform, err := quiet.install(ctx, p.node, repository, &p.settings)
	if err != nil {
		return nil, err
	}
	network, err := devnet.NetworkManifest(platform, p.settings)
	if err != nil {
		return nil, err
	}
	if err := repository.Write(devnet.NetworkFile, network, 0o644); err != nil {
		return nil, tree.Fault(devnet.NetworkFile, err)
	}
	p.tell("install", fmt.Sprintf("the platform stands on chain %d: Safes, Configurator Unit, Halo Factory, the Prime %s", platform.ChainID, platform.Prime.Name))
	return platform, nil
}

// writeKeys writes a keystore file for the relayer and for everybody who signs.
func (p *performance) writeKeys() error {
	p.password, p.keys = filepath.Join(p.folder.Path, "password.txt"), filepath.Join(p.folder.Path, "keys")
	if err := tree.WriteFile(p.password, []byte("everybody knows\n"), 0o600); err != nil {
		return tree.Fault(p.password, err)
	}
	actors := []string{"relayer"}
	for _, safe := range []catalog.AuthorityRef{devnet.Deployer, devnet.EmberGovOps} {
		actors = append(actors, devnet.Owners(safe)[:2]...)
	}
	_, err := devnet.KeystoreFiles(p.keys, "everybody knows", p.platform.ChainID, actors...)
	return err
}

// venue returns the Class of this step, and a function for the address of a contract by its name in
// the plan.
func (p *performance) venue() (demo.Venue, func(name catalog.ContractRef) common.Address, error) {
	made, err := p.folder.Plan()
	if err != nil {
		return demo.Venue{}, nil, err
	}
	at := func(name catalog.ContractRef) common.Address {
		for _, address := range made.Core.Addresses {
			if address.Name == name {
				return address.Address
			}
		}
		return common.Address{}
	}
	class := made.Core.Class.Part()
	pau := func(name catalog.ContractName) common.Address { return at(class.Contract(name)) }
	return demo.Venue{
		Client: p.client, Prime: p.platform.Prime, Asset: p.platform.Assets[devnet.Asset],
		Halo: demo.PAU{Agent: pau("AdministeredAgent"), Controller: pau("Controller"), ALMProxy: pau("ALMProxy"), RateLimits: pau("RateLimits")},
		Wait: p.wait, Tell: func(format string, arguments ...any) { p.tell("use", fmt.Sprintf(format, arguments...)) },
	}, at, nil
}
