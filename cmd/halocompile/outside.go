// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/term"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/launch"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// open reads a rollout's folder and the manifests, and then connects to the node.
func (a *app) open(ctx context.Context, node string, folder rollout.Folder) (*launch.Rollout, error) {
	if folder.Path == "" {
		return nil, fault.New("HC0001", "--dir", "the folder of the rollout is missing").Remedy("give the folder that plan wrote, with --dir")
	}
	r := launch.Rollout{Folder: folder}
	var err error
	if r.Bundle, err = folder.Bundle(); err != nil {
		return nil, err
	}
	if r.Plan, err = folder.Plan(); err != nil {
		return nil, err
	}
	if r.Catalog, err = a.catalog(ctx); err != nil {
		return nil, err
	}
	r.Client, err = a.dial(ctx, node)
	return &r, err
}

// dial connects to a node that knows the names of our contracts' errors. A node that did not answer is
// not waited for again: whatever else needs it in this run has the same fault at once.
func (a *app) dial(ctx context.Context, node string) (*chain.Client, error) {
	if node == "" {
		return nil, fault.New("HC0001", "--rpc-url", "the node's address is missing").Remedy("give it with --rpc-url, as in http://127.0.0.1:8545")
	}
	if err, dead := a.dead[node]; dead {
		return nil, err
	}
	options := a.rpc
	options.Errors = bindings.ABIs()
	client, err := chain.Dial(ctx, node, options)
	if list, ok := fault.All(err); ok && list[0].Code == "HC3001" && ctx.Err() == nil {
		if a.dead == nil {
			a.dead = map[string]error{}
		}
		a.dead[node] = err
	}
	return client, err
}

// key opens a keystore file. Keys that everybody knows are refused wherever they could do harm.
func (a *app) key(path, passwordFile string, chainID uint64) (*ecdsa.PrivateKey, error) {
	if path == "" {
		return nil, fault.New("HC0001", "--key", "the keystore file is missing").Remedy("give it with --key, or --relayer for the account that pays gas")
	}
	data, err := readSmall(path)
	if err != nil {
		return nil, err
	}
	password, err := a.password(path, passwordFile)
	if err != nil {
		return nil, err
	}
	key, err := keystore.DecryptKey(data, password)
	if err != nil {
		return nil, fault.New("HC5004", path, "%w", err)
	}
	return key.PrivateKey, refuseKnown(key.PrivateKey, chainID)
}

// refuseKnown refuses the keys that everybody knows, on any chain where they could do harm.
func refuseKnown(key *ecdsa.PrivateKey, chainID uint64) error {
	for _, name := range devnet.Actors() {
		if crypto.PubkeyToAddress(key.PublicKey) == devnet.Address(name) {
			return devnet.RequireDev(chainID)
		}
	}
	return nil
}

// aligned puts lines of cells that tabs part into columns.
func aligned(lines string) string {
	var text strings.Builder
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	fmt.Fprint(table, lines)
	table.Flush()
	return text.String()
}

func (a *app) password(path, file string) (string, error) {
	if file != "" {
		data, err := readSmall(file)
		return strings.TrimRight(string(data), "\r\n"), err
	}
	terminal, ok := a.in.(*os.File)
	if !ok || !term.IsTerminal(int(terminal.Fd())) {
		return "", fault.New("HC5004", path, "there is no terminal to ask for the password").Remedy("give a file with --password-file")
	}
	fmt.Fprintf(a.err, "Password of %s: ", path)
	password, err := term.ReadPassword(int(terminal.Fd()))
	fmt.Fprintln(a.err)
	return string(password), err
}

// readSmall reads a file that has no business being large.
func readSmall(path string) ([]byte, error) {
	const most = 1 << 20
	file, err := os.Open(path)
	if err != nil {
		return nil, fault.New("HC0002", path, "%w", err)
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, most+1))
	if err != nil {
		return nil, fault.New("HC0002", path, "%w", err)
	}
	if len(data) > most {
		return nil, fault.New("HC1011", path, "larger than %d bytes", most)
	}
	return data, nil
}

// note tells a person how it goes. With JSON, standard output holds the document alone, so notes go to standard error.
func (a *app) note(format string, arguments ...any) {
	out := a.out
	if a.output == "json" {
		out = a.err
	}
	fmt.Fprintf(out, format, arguments...)
}
