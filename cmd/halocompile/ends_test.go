// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	osexec "os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
)

// only is a command that does one thing.
func (a *app) only(do func(context.Context) error) *cobra.Command {
	root := a.root()
	root.RunE = func(command *cobra.Command, _ []string) error { return do(command.Context()) }
	root.SetArgs(nil)
	return root
}

// stuck is a command that nothing ends.
func stuck() {
	a := newApp(os.Stdin, os.Stdout, os.Stderr)
	os.Exit(a.end(a.only(func(context.Context) error {
		fmt.Fprintln(a.out, "begun")
		select {}
	})))
}

// asks is a command that asks for a password, and tells how many characters it has.
func asks() {
	a := newApp(os.Stdin, os.Stdout, os.Stderr)
	os.Exit(a.end(a.only(func(ctx context.Context) error {
		password, err := a.password(ctx, "key.json", "")
		if err == nil {
			fmt.Fprintf(a.out, "%d characters\n", len(password))
		}
		return err
	})))
}

// itself is this program as another command of TestMain.
func itself(name string, arguments ...string) *osexec.Cmd {
	command := osexec.Command(os.Args[0], arguments...)
	command.Args[0] = name
	return command
}

func ended(t *testing.T, run func(*app) *cobra.Command) (code int, out, errors string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	a := newApp(strings.NewReader(""), &stdout, &stderr)
	code = a.end(run(a))
	return code, stdout.String(), stderr.String()
}

func TestAPanicIsAMistakeOfTheProgramAndSaysSo(t *testing.T) {
	for name, do := range map[string]func(context.Context) error{
		"a value": func(context.Context) error { panic("\x1b[2Jthe sky\n::add-mask::fell") },
		"an index": func(context.Context) error {
			var list []int
			return fmt.Errorf("%d", list[len(os.Args)])
		},
		"nil": func(context.Context) error {
			var nobody *fault.Fault
			return nobody.Code
		},
	} {
		code, out, said := ended(t, func(a *app) *cobra.Command { return a.only(do) })
		if code != 1 || out != "" || !strings.HasPrefix(said, "HC0004: halocompile ") || !strings.Contains(said, "ends_test.go:") || strings.Contains(said, "\x1b") || commandOf(said) != "" {
			t.Errorf("%s: exit code %d\n%s%s", name, code, out, said)
		}
	}
}

func TestEveryErrorHasANumber(t *testing.T) {
	for name, err := range map[string]error{"of a library": errors.New("the disk is gone"), "wrapped": fmt.Errorf("x: %w", os.ErrPermission)} {
		code, _, said := ended(t, func(a *app) *cobra.Command { return a.only(func(context.Context) error { return err }) })
		if code != 1 || !strings.HasPrefix(said, "HC0006: "+err.Error()+"\n  ") {
			t.Errorf("%s: exit code %d\n%s", name, code, said)
		}
	}
	for _, arguments := range [][]string{{"devnet", "keys"}, {"devnet", "keys", "--out", "x"}, {"check", "--nonsense"}, {"nonsense"}, {"completion", "bash", "x"}} {
		var out, said bytes.Buffer
		if code := run(arguments, strings.NewReader(""), &out, &said); code != 1 || !strings.Contains(said.String(), "HC000") {
			t.Errorf("%s: exit code %d\n%s", arguments, code, said.String())
		}
	}
}

// What cannot be printed is an error, whoever printed it.
func TestAFullDiskIsAnError(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if errors.Is(err, fs.ErrNotExist) && runtime.GOOS != "linux" {
		t.Skip("no such device on this system")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	for _, arguments := range [][]string{{"explain", "HC1008"}, {"explain", "HC1008", "-o", "json"}, {"help"}, {"completion", "bash"}, {"check", "-C", "../..", "--format", "sarif"}} {
		var said bytes.Buffer
		if code := run(arguments, strings.NewReader(""), full, &said); code != 1 || !strings.Contains(said.String(), "HC0002: ") {
			t.Errorf("%s: exit code %d\n%s", arguments, code, said.String())
		}
	}
}

// Wherever a key comes from, a file that would have panicked, or taken all memory, is a fault.
func TestAHostileKeystoreFileIsAFault(t *testing.T) {
	const text = `{"version":3,"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},"ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",` +
		`"kdf":"scrypt","kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe898"},"mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"},"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6"}`
	for _, test := range []struct{ old, new, code string }{
		{`"n":262144`, `"n":"262144"`, "HC5004"}, {`"kdfparams"`, `"x"`, "HC5004"}, {`"iv":"83dbcc02`, `"iv":"83`, "HC5004"}, {`"n":262144`, `"n":1073741824`, "HC5007"},
	} {
		hostile := strings.Replace(text, test.old, test.new, 1)
		path := filepath.Join(t.TempDir(), "key.json")
		write(t, path, hostile)
		write(t, path+".password", "secret\n")
		t.Setenv("HALOCOMPILE_RELAYER", hostile)
		for name, open := range map[string]func(*app, context.Context) error{
			"file":        func(a *app, ctx context.Context) error { _, err := a.key(ctx, path, path+".password", 1); return err },
			"environment": func(a *app, _ context.Context) error { _, err := a.relayerOfEnvironment(1); return err },
		} {
			code, _, said := ended(t, func(a *app) *cobra.Command {
				return a.only(func(ctx context.Context) error { return open(a, ctx) })
			})
			if code != 1 || !strings.Contains(said, test.code+": ") {
				t.Errorf("%s of a %s: exit code %d\n%s", test.new, name, code, said)
			}
		}
	}
}
