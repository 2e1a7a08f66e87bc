// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Anvil starts Foundry's node, from the contracts' npm packages.
func Anvil(t testing.TB) *Peer {
	t.Helper()
	return AnvilAs(t, ChainID)
}

// AnvilAs is Anvil with the id of another chain.
func AnvilAs(t testing.TB, id uint64) *Peer {
	t.Helper()
	binary := anvilBinary(t)
	peer := start(t, "anvil", binary, id, func(port string) []string {
		return []string{
			"--host", "127.0.0.1", "--port", port, "--chain-id", strconv.FormatUint(id, 10), "--gas-limit", strconv.Itoa(blockGas), "--silent",
		}
	})
	peer.CanJump = true
	peer.advance = func(ctx context.Context, by time.Duration) error {
		if err := peer.rpc.CallContext(ctx, nil, "evm_increaseTime", hexutil.Uint64(by/time.Second)); err != nil {
			return err
		}
		return peer.mine(ctx)
	}
	peer.mine = func(ctx context.Context) error { return peer.rpc.CallContext(ctx, nil, "evm_mine") }
	peer.snapshot = func(ctx context.Context) (func(context.Context) error, error) {
		var id string
		err := peer.rpc.CallContext(ctx, &id, "evm_snapshot")
		return func(ctx context.Context) error {
			var done bool
			if err := peer.rpc.CallContext(ctx, &done, "evm_revert", id); err != nil || !done {
				return errors.Join(err, fmt.Errorf("back to snapshot %s: %t", id, done))
			}
			return peer.rpc.CallContext(ctx, &id, "evm_snapshot") // a snapshot serves only once
		}, err
	}
	peer.reorg = func(ctx context.Context, depth int, forget bool) error {
		lost, err := transactions(ctx, peer.rpc, depth)
		if err != nil {
			return err
		}
		if err := peer.rpc.CallContext(ctx, nil, "anvil_reorg", depth, []any{}); err != nil {
			return err
		}
		if !forget {
			for _, raw := range lost {
				if err := peer.rpc.CallContext(ctx, nil, "eth_sendRawTransaction", raw); err != nil {
					return err
				}
			}
		}
		return peer.mine(ctx)
	}
	return peer
}

// transactions are the raw transactions of the last depth blocks.
func transactions(ctx context.Context, client *rpc.Client, depth int) (raw []hexutil.Bytes, err error) {
	var head hexutil.Uint64
	if err := client.CallContext(ctx, &head, "eth_blockNumber"); err != nil {
		return nil, err
	}
	for number := int(head) - depth + 1; number <= int(head); number++ {
		var block struct{ Transactions []common.Hash }
		if err := client.CallContext(ctx, &block, "eth_getBlockByNumber", hexutil.Uint64(number), false); err != nil {
			return nil, err
		}
		for _, hash := range block.Transactions {
			var one hexutil.Bytes
			if err := client.CallContext(ctx, &one, "eth_getRawTransactionByHash", hash); err != nil {
				return nil, err
			}
			raw = append(raw, one)
		}
	}
	return raw, nil
}

// GethDev starts geth --dev, built from the version of go-ethereum that this module pins. It
// follows the real clock and makes a block each second. With blocks on demand, its chain would run
// ahead of the clock, and a test that waits for a time would wait that much longer.
func GethDev(t testing.TB) *Peer {
	t.Helper()
	binary := gethBinary(t)
	peer := start(t, "geth", binary, ChainID, func(port string) []string {
		return []string{
			"--dev", "--dev.period", "1", "--dev.gaslimit", strconv.Itoa(blockGas), "--miner.gaslimit", strconv.Itoa(blockGas), "--datadir", t.TempDir(),
			"--http", "--http.addr", "127.0.0.1", "--http.port", port, "--http.api", "eth,net,web3", "--rpc.allow-unprotected-txs",
			"--ipcdisable", "--nodiscover", "--maxpeers", "0", "--port", "0", "--verbosity", "2",
		}
	})
	peer.advance = func(ctx context.Context, by time.Duration) error {
		select {
		case <-time.After(by + 2*time.Second):
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return peer
}

// start runs a node of a chain until the test ends.
func start(t testing.TB, name, binary string, id uint64, arguments func(port string) []string) *Peer {
	t.Helper()
	var failure error
	for range 3 { // another process may take the port first
		port := strconv.Itoa(freePort(t))
		stopped := run(t, binary, arguments(port))
		url := "http://127.0.0.1:" + port
		var client *rpc.Client
		if client, failure = dial(t, url, id, stopped); failure == nil {
			return &Peer{Name: name, URL: url, rpc: client, fund: unlocked(client)}
		}
	}
	t.Fatalf("%s does not start: %v", name, failure)
	return nil
}

// run starts a process that ends with the test, and with the test's process. The channel reports
// that it ended by itself.
func run(t testing.TB, binary string, arguments []string) <-chan error {
	t.Helper()
	var output tail
	command := exec.Command(binary, arguments...)
	command.Stdout, command.Stderr = &output, &output
	over, err := Start(command)
	if err != nil {
		t.Fatalf("%s does not start: %v", binary, err)
	}
	stopped, ended := make(chan error, 1), make(chan struct{})
	go func() {
		defer close(ended)
		err := <-over
		stopped <- fmt.Errorf("%s ended: %w: %s", filepath.Base(binary), errors.Join(err), output.String())
	}()
	t.Cleanup(func() {
		_ = command.Process.Kill()
		<-ended
	})
	return stopped
}

// Start starts a command, which ends with this process, even after a crash or a test's timeout. The
// channel says how it ended.
func Start(command *exec.Cmd) (over <-chan error, err error) {
	endWithParent(command)
	started, ended := make(chan error, 1), make(chan error, 1)
	go func() {
		// The system ends the process when the thread that started it ends, so the thread must
		// stay.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := command.Start()
		started <- err
		if err == nil {
			ended <- command.Wait()
		}
	}()
	return ended, <-started
}

// tail keeps the end of what a process prints.
type tail struct {
	lock sync.Mutex
	text bytes.Buffer
}

func (t *tail) Write(p []byte) (int, error) {
	t.lock.Lock()
	defer t.lock.Unlock()
	if t.text.Len() > 1<<16 {
		t.text.Next(1 << 15)
	}
	return t.text.Write(p)
}

func (t *tail) String() string {
	t.lock.Lock()
	defer t.lock.Unlock()
	return strings.TrimSpace(t.text.String())
}

// Upward finds a path in the working folder or a folder above it. Patterns are those of
// filepath.Glob; the first that matches counts.
func Upward(patterns ...string) (string, error) {
	directory, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		for _, pattern := range patterns {
			if matches, _ := filepath.Glob(filepath.Join(directory, filepath.FromSlash(pattern))); len(matches) > 0 {
				return matches[0], nil
			}
		}
		parent := filepath.Dir(directory)
		if parent == directory {
			return "", fmt.Errorf("no %s here or above", strings.Join(patterns, " or "))
		}
		directory = parent
	}
}

func anvilBinary(t testing.TB) string {
	t.Helper()
	// npm installs the one package for this system. Its binary needs no wrapper.
	binary, err := Upward(
		"contracts/node_modules/@foundry-rs/anvil-*/bin/anvil", "contracts/node_modules/@foundry-rs/anvil-*/bin/anvil.exe",
		"contracts/node_modules/.bin/anvil")
	if err != nil {
		t.Fatalf("anvil is not installed: run 'make setup': %v", err)
	}
	return binary
}

var buildGeth sync.Mutex

// gethBinary builds geth once for each version, and keeps it in the user's cache folder.
func gethBinary(t testing.TB) string {
	t.Helper()
	buildGeth.Lock()
	defer buildGeth.Unlock()
	module, err := Upward("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	goTool := func(arguments ...string) string {
		command := exec.CommandContext(t.Context(), "go", arguments...)
		command.Dir = filepath.Dir(module)
		output, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("go %s: %v\n%s", strings.Join(arguments, " "), err, output)
		}
		return strings.TrimSpace(string(output))
	}
	const ethereum = "github.com/ethereum/go-ethereum"
	version := goTool("list", "-m", "-f", "{{.Version}}", ethereum)
	caches, err := os.UserCacheDir()
	if err != nil {
		caches = t.TempDir()
	}
	directory := filepath.Join(caches, "halocompile")
	if err := os.MkdirAll(directory, 0o755); err != nil {
		t.Fatal(err)
	}
	binary := filepath.Join(directory, fmt.Sprintf("geth-%s-%s-%s-%s", version, runtime.GOOS, runtime.GOARCH, runtime.Version()))
	if runtime.GOOS == "windows" {
		binary += ".exe"
	}
	if _, err := os.Stat(binary); err == nil {
		return binary
	}
	// Another test may build at the same time. The one that is later replaces the binary with an
	// equal one.
	fresh := filepath.Join(t.TempDir(), filepath.Base(binary))
	goTool("build", "-o", fresh, ethereum+"/cmd/geth")
	if err := move(fresh, binary); err != nil {
		t.Fatal(err)
	}
	return binary
}

// move puts a file in its place in one step, even from another file system.
func move(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	beside, err := os.CreateTemp(filepath.Dir(to), ".geth-*")
	if err != nil {
		return err
	}
	defer os.Remove(beside.Name())
	_, err = beside.Write(data)
	if err := errors.Join(err, beside.Chmod(0o755), beside.Close()); err != nil {
		return err
	}
	return os.Rename(beside.Name(), to)
}
