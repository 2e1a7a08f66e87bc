// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/demo"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// What the demo rolls out: the repository's own examples, a Portfolio Class and a Term Class.
const (
	demoClass = "meridian/clo-tranched"
	demoUnit  = "senior"
	demoTerm  = "meridian/senior-secured"
	demoParty = "harbour"
)

// patience is how long the timelock's delay and the hop are on a node whose clock cannot be moved: the demo really waits.
const patience = 10 * time.Second

func newDemo(a *app) *cobra.Command {
	var out, node string
	var brief bool
	command := &cobra.Command{
		Use:   "demo",
		Short: "Roll the example Classes out on a chain in this process, from CUE to verified records",
		Long: `demo installs the platform on a chain inside this process, and then calls the same verbs that people use: check, and for a Portfolio Class and
a Term Class plan, sign by each owner, apply, two weeks later advance, and artifact verify. In between a Prime uses what is new: the queues of a
Unit, and an NFAT from its issue until it is repaid. Nothing outside the process changes.

With --rpc-url it does the same on a development node that is running (chain id 1337 or 31337). Where that node's clock cannot be moved, the
delays are seconds, and the demo waits; no NFAT is issued there, because limits that allow one take a day to fill.`,
		Example: "  halocompile demo\n  halocompile demo --out rollout\n  halocompile demo --rpc-url http://127.0.0.1:8545 --brief",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			return a.demo(command.Context(), out, node, brief)
		},
	}
	command.Flags().StringVar(&out, "out", "", "folder that keeps every document (default: none is kept)")
	command.Flags().StringVar(&node, "rpc-url", "", "development node to use instead of a chain in this process")
	command.Flags().BoolVar(&brief, "brief", false, "one line a step, without the verbs' own output")
	return command
}

// performance is one run of the demo.
type performance struct {
	*app
	brief   bool
	folder  rollout.Folder
	node    string
	client  *chain.Client
	class   string
	movable bool // the node's clock
	steps   []demoStep
}

type demoStep struct {
	Step   string `json:"step"`
	Result string `json:"result"`
}

func (a *app) demo(ctx context.Context, out, node string, brief bool) (err error) {
	if out == "" {
		if out, err = os.MkdirTemp("", "halocompile-demo-"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(out)) }()
	}
	to, err := tree.Make(out, 0o644)
	if err != nil {
		return tree.Fault(out, err)
	}
	defer to.Close()
	if entries, err := to.ReadDir("."); err != nil || len(entries) > 0 {
		return fault.New(fault.CommandLineUnusable, out, "the folder is not empty").Remedy("give --out a new folder")
	}
	// The verbs read a copy of the manifests, in which the network manifest is that of the node at hand.
	work := *a
	work.dir = filepath.Join(out, "repository")
	from, err := a.repository()
	if err != nil {
		return err
	}
	defer from.Close()
	copied, err := tree.Make(work.dir, 0o644)
	if err != nil {
		return tree.Fault(work.dir, err)
	}
	defer copied.Close()
	for _, folder := range []string{"halos", "schema", "policy"} {
		if err := copied.Copy(from, folder); err != nil {
			return tree.Fault(from.At(folder), err)
		}
	}
	if a.output == "json" {
		work.out = newPrinter(io.Discard)
	}
	p := &performance{app: &work, brief: brief || a.output == "json", folder: rollout.Folder{Path: out}, node: node}
	if node == "" {
		served, err := devnet.Start(ctx, devnet.ChainOptions{Genesis: a.now()})
		if err != nil {
			return err
		}
		defer served.Close()
		p.node = served.URL()
	}
	if err := p.play(ctx); err != nil {
		return err
	}
	if a.output == "json" {
		return a.print(struct {
			Version string     `json:"version"`
			Steps   []demoStep `json:"steps"`
		}{"1.0", p.steps}, "")
	}
	return nil
}

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
	settings := devnet.Settings{Delay: 14 * 24 * time.Hour, Hop: 18 * time.Hour}
	if !p.movable {
		settings = devnet.Settings{Delay: patience, Hop: patience}
	}
	platform, err := p.platform(ctx, settings)
	if err != nil {
		return err
	}
	password, keys, err := p.keys(platform)
	if err != nil {
		return err
	}
	if err := p.verb(ctx, lastLine, "check"); err != nil {
		return err
	}
	out := p.folder.Path
	for _, each := range []struct {
		class string
		use   func(context.Context, *devnet.Platform) error
	}{{demoClass, p.pool}, {demoTerm, p.term}} {
		p.class, p.folder = each.class, rollout.Folder{Path: filepath.Join(out, filepath.Base(each.class))}
		if err := p.launch(ctx, platform, settings, keys, password, each.use); err != nil {
			return err
		}
	}
	return nil
}

// launch rolls one Class out, has it used, and verifies its records.
func (p *performance) launch(ctx context.Context, platform *devnet.Platform, settings devnet.Settings, keys, password string, use func(context.Context, *devnet.Platform) error) error {
	dir := p.folder.Path
	relay := []string{"--dir", dir, "--rpc-url", p.node, "--relayer", keys + "/relayer.json", "--password-file", password}
	if err := p.verb(ctx, line(1), "plan", p.class, "--rpc-url", p.node, "--out", dir); err != nil {
		return err
	}
	for _, safe := range []string{devnet.Deployer, devnet.MeridianGovOps, devnet.EmberGovOps} {
		for _, owner := range devnet.Owners(safe)[:2] {
			if err := p.verb(ctx, line(0), "sign", "--dir", dir, "--rpc-url", p.node, "--key", filepath.Join(keys, strings.ReplaceAll(owner, " ", "-")+".json"), "--password-file", password); err != nil {
				return err
			}
		}
	}
	if err := p.verb(ctx, lastLine, append([]string{"apply"}, relay...)...); err != nil {
		return err
	}
	if err := p.wait(ctx, settings.Delay); err != nil {
		return err
	}
	p.tell("wait", fmt.Sprintf("the timelock's delay of %s is over", settings.Delay))
	if err := p.verb(ctx, lastLine, append([]string{"advance"}, relay...)...); err != nil {
		return err
	}
	if err := use(ctx, platform); err != nil {
		return err
	}
	if err := p.verb(ctx, lastLine, append([]string{"apply"}, relay...)...); err != nil {
		return err
	}
	return p.verb(ctx, lastLine, "artifact", "verify", "--dir", dir, "--rpc-url", p.node)
}

// platform installs what a devnet needs, and puts its network manifest among the manifests.
func (p *performance) platform(ctx context.Context, settings devnet.Settings) (*devnet.Platform, error) {
	repository, err := p.repository()
	if err != nil {
		return nil, err
	}
	quiet := *p.app
	if p.brief {
		quiet.err = newPrinter(io.Discard)
	}
	platform, err := quiet.install(ctx, p.node, repository, settings)
	if err != nil {
		return nil, err
	}
	network, err := devnet.NetworkManifest(platform, settings)
	if err != nil {
		return nil, err
	}
	if err := repository.Write(devnet.NetworkFile, network, 0o644); err != nil {
		return nil, tree.Fault(devnet.NetworkFile, err)
	}
	p.tell("install", fmt.Sprintf("the platform stands on chain %d: Safes, Configurator Unit, Halo Factory, and the Prime %s", platform.ChainID, platform.Prime.Name))
	return platform, nil
}

// keys writes the keystore files of everybody who signs.
func (p *performance) keys(platform *devnet.Platform) (password, dir string, err error) {
	password, dir = filepath.Join(p.folder.Path, "password.txt"), filepath.Join(p.folder.Path, "keys")
	if err := tree.WriteFile(password, []byte("everybody knows\n"), 0o600); err != nil {
		return "", "", tree.Fault(password, err)
	}
	actors := []string{"relayer"}
	for _, safe := range []string{devnet.Deployer, devnet.MeridianGovOps, devnet.EmberGovOps} {
		actors = append(actors, devnet.Owners(safe)[:2]...)
	}
	_, err = devnet.KeystoreFiles(dir, "everybody knows", platform.ChainID, actors...)
	return password, dir, err
}

// venue is the Class at hand, and an address of it or of its Units by its name in the plan.
func (p *performance) venue(platform *devnet.Platform) (demo.Venue, func(name string) common.Address, error) {
	made, err := p.folder.Plan()
	if err != nil {
		return demo.Venue{}, nil, err
	}
	at := func(name string) common.Address {
		for _, address := range made.Core.Addresses {
			if address.Name == name {
				return address.Address
			}
		}
		return common.Address{}
	}
	pau := "class " + filepath.Base(p.class) + ": "
	return demo.Venue{
		Client: p.client, Prime: platform.Prime, Asset: platform.Assets[devnet.Asset],
		Halo: demo.Side{Agent: at(pau + "AdministeredAgent"), Controller: at(pau + "Controller"), ALMProxy: at(pau + "ALMProxy"), RateLimits: at(pau + "RateLimits")},
		Wait: p.wait, Tell: func(format string, arguments ...any) { p.tell("use", fmt.Sprintf(format, arguments...)) },
	}, at, nil
}

// pool lets the Prime and the beacon work with a new Unit's queues.
func (p *performance) pool(ctx context.Context, platform *devnet.Platform) error {
	venue, at, err := p.venue(platform)
	if err != nil {
		return err
	}
	unit := "unit " + demoUnit + ": "
	return demo.Use(ctx, venue, demo.Queues{Share: at(unit + "UnitShare"), Subscribe: at(unit + "SubscribeQueue"), Redeem: at(unit + "RedeemQueue")})
}

// term lets the Prime and the beacon strike a deal, and see it through.
func (p *performance) term(ctx context.Context, platform *devnet.Platform) error {
	if !p.movable {
		p.tell("use", "no NFAT: the limits take a day to fill, and this node's clock cannot be moved")
		return nil
	}
	venue, at, err := p.venue(platform)
	if err != nil {
		return err
	}
	declared, err := p.catalog(ctx)
	if err != nil {
		return err
	}
	ref, err := catalog.ParseClass(demoTerm)
	if err != nil {
		return err
	}
	class := declared.Class(ref)
	deal := demo.Deal{
		Facility: at("class " + class.Name + ": NfatFacility"), Unit: 0, Principal: &class.Units[0].Size.Min.Units.Int,
		Yield: uint64(class.Units[0].Yield.Min), Held: 90 * 24 * time.Hour,
	}
	for _, party := range class.Facility.Counterparties {
		if party.Name == demoParty {
			deal.Counterparty = party.Address
		}
	}
	return demo.Lend(ctx, venue, deal)
}

// verb calls one of the command's own verbs, and tells what it came to.
func (p *performance) verb(ctx context.Context, summary func(string) string, arguments ...string) error {
	var out bytes.Buffer
	verb := *p.app
	verb.out, verb.output = newPrinter(&out), "text"
	if !p.brief {
		fmt.Fprintf(p.out, "\n$ halocompile %s\n", strings.Join(arguments, " "))
		verb.out = newPrinter(io.MultiWriter(p.out, &out))
	}
	root := verb.root()
	root.SetArgs(append(arguments, "-C", p.dir))
	if err := root.ExecuteContext(ctx); err != nil {
		return err
	}
	name := arguments[0]
	if name == "artifact" {
		name = "verify"
	}
	p.record(name, summary(out.String()))
	if p.brief {
		p.show(name, summary(out.String()))
	}
	return nil
}

// tell reports a step that no verb does.
func (p *performance) tell(step, result string) {
	p.record(step, result)
	if !p.brief {
		fmt.Fprintln(p.out)
	}
	p.show(step, result)
}

func (p *performance) record(step, result string) {
	p.steps = append(p.steps, demoStep{step, result})
}

func (p *performance) show(step, result string) {
	if step == "verify" {
		fmt.Fprintln(p.out, result)
		return
	}
	fmt.Fprintf(p.out, "%-8s %s\n", step, result)
}

// wait lets time pass on the chain: by moving its clock, or, where that cannot be, by waiting as long as the short delays take.
func (p *performance) wait(ctx context.Context, ahead time.Duration) error {
	if p.movable {
		return p.move(ctx, ahead+time.Minute)
	}
	// Blocks that were made faster than one a second have put the chain's clock ahead of ours.
	head, err := p.client.Head(ctx)
	if err != nil {
		return err
	}
	until := time.Unix(int64(head.Time), 0).Add(min(ahead, patience) + 2*time.Second)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(until.Sub(p.now())):
		return demo.Tick(ctx, p.client)
	}
}

// move asks the node to move its clock, as anvil and our own chain can.
func (p *performance) move(ctx context.Context, ahead time.Duration) error {
	if err := p.client.RPC().CallContext(ctx, nil, "evm_increaseTime", uint64(ahead.Seconds())); err != nil {
		return err
	}
	return p.client.RPC().CallContext(ctx, nil, "evm_mine")
}

// lastLine and line choose from a verb's output the line that says what it came to.
func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return strings.TrimSpace(lines[len(lines)-1])
}

func line(n int) func(string) string {
	return func(text string) string {
		lines := strings.Split(strings.TrimSpace(text), "\n")
		return strings.TrimSpace(lines[min(n, len(lines)-1)])
	}
}
