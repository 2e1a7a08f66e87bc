// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/term"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/keyfile"
	"github.com/halo-factory/halocompile/internal/parallel"
	"github.com/halo-factory/halocompile/internal/tree"
)

// dial connects to a node. The client knows the names of our contracts' errors. A node that did not
// answer once is not asked again in this run: dial returns the same fault at once.
func (a *app) dial(ctx context.Context, node string) (*chain.Client, error) {
	if node == "" {
		return nil, fault.New(fault.CommandLineUnusable, "--rpc-url", "the node's address is missing").Remedy("give it with --rpc-url, as in http://127.0.0.1:8545")
	}
	if err, dead := a.dead[node]; dead {
		return nil, err
	}
	options := a.rpc
	options.Errors = bindings.ABIs()
	client, err := chain.Dial(ctx, node, options)
	if errors.Is(err, fault.NodeUnreachable) && ctx.Err() == nil {
		if a.dead == nil {
			a.dead = map[string]error{}
		}
		a.dead[node] = err
	}
	return client, err
}

// key opens a keystore file. It refuses keys that everybody knows, on any chain where they could do
// harm.
func (a *app) key(ctx context.Context, path, passwordFile string, chainID uint64) (*ecdsa.PrivateKey, error) {
	if path == "" {
		return nil, fault.New(fault.CommandLineUnusable, "--key", "the keystore file is missing").Remedy("give it with --key, or --relayer for the account that pays gas")
	}
	data, err := readSmall(path)
	if err != nil {
		return nil, err
	}
	password, err := a.password(ctx, path, passwordFile)
	if err != nil {
		return nil, err
	}
	key, err := keyfile.Open(path, data, password)
	if err != nil {
		return nil, err
	}
	return key, refuseKnown(key, chainID)
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

// aligned lays lines of cells out in columns. Tabs separate the cells.
func aligned(lines string) string {
	var text strings.Builder
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	fmt.Fprint(table, lines)
	table.Flush()
	return text.String()
}

// password reads a keystore file's password from a file, or asks for it on the terminal without
// showing it.
func (a *app) password(ctx context.Context, path, file string) (string, error) {
	if file != "" {
		data, err := readSmall(file)
		return strings.TrimRight(string(data), "\r\n"), err
	}
	terminal, ok := a.in.(*os.File)
	if !ok || !term.IsTerminal(int(terminal.Fd())) {
		return "", fault.New(fault.KeyNotOpened, path, "there is no terminal to ask for the password").Remedy("give a file with --password-file")
	}
	fmt.Fprint(a.err, sentence("Password of %s: ", path))
	cooked, err := term.MakeRaw(int(terminal.Fd()))
	if err != nil {
		return "", fault.New(fault.KeyNotOpened, path, "the terminal cannot be asked for the password: %w", err)
	}
	password, err := parallel.Until(ctx, func() ([]byte, error) { return typed(terminal) })
	err = errors.Join(err, term.Restore(int(terminal.Fd()), cooked))
	fmt.Fprintln(a.err)
	switch {
	case ctx.Err() != nil:
		return "", context.Cause(ctx)
	case errors.Is(err, errBrokenOff):
		return "", fault.New(fault.Interrupted, path, "no password was given: %w", err)
	case err != nil:
		return "", fault.New(fault.KeyNotOpened, path, "no password was given: %w", err).Remedy("type it, and end with the return key, or give a file with --password-file")
	}
	return string(password), nil
}

var (
	errBrokenOff = errors.New("Ctrl-C")
	errNoInput   = errors.New("the input has ended")
)

// typed reads a line that a person types at a raw terminal, where each key arrives as a character.
// Ctrl-C and Ctrl-\ break off. Ctrl-D ends the input if nothing is typed yet. Backspace removes the
// last character, and Ctrl-U all of them.
func typed(terminal io.Reader) ([]byte, error) {
	var line []byte
	for key := make([]byte, 1); ; {
		n, err := terminal.Read(key)
		if err != nil || n == 0 {
			return nil, errors.Join(errNoInput, err)
		}
		switch key[0] {
		case '\r', '\n':
			return line, nil
		case 'C' - '@', '\\' - '@':
			return nil, errBrokenOff
		case 'D' - '@':
			if len(line) == 0 {
				return nil, errNoInput
			}
		case '\b', 0x7f:
			_, size := utf8.DecodeLastRune(line)
			line = line[:len(line)-size]
		case 'U' - '@':
			line = nil
		default:
			line = append(line, key[0])
		}
	}
}

// readSmall reads one of the caller's own files, of 1 MiB at most.
func readSmall(path string) ([]byte, error) {
	data, err := tree.ReadOwn(path, 1<<20)
	if err != nil {
		return nil, tree.Fault(path, err)
	}
	return data, nil
}

// note tells a person what happens. Each of its arguments stays on one line. With JSON, notes go to
// standard error, because standard output holds the document alone.
func (a *app) note(format string, arguments ...any) {
	out := a.out
	if a.output == "json" {
		out = a.err
	}
	fmt.Fprint(out, sentence(format, arguments...))
}

// notes notes each line of a text that is broken into lines already.
func (a *app) notes(text string) {
	for line := range strings.Lines(text) {
		a.note("%s\n", strings.TrimSuffix(line, "\n"))
	}
}
