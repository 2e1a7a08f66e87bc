// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"os"
	osexec "os/exec"
	"path/filepath"
	"runtime"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/tree"
)

// browse writes the whole report into a file among the user's caches, where it stays, and shows it
// in a browser.
func (a *app) browse(page report.Page) error {
	whole, err := report.HTML(page)
	if err != nil {
		return err
	}
	caches, err := os.UserCacheDir()
	if err != nil {
		return fault.New(fault.FileUnusable, "--open", "the user has no folder for caches: %w", err).Remedy("write the page with: halocompile preview --format html")
	}
	folder, err := tree.Make(filepath.Join(caches, "halocompile"), 0o600)
	if err != nil {
		return tree.Fault(caches, err)
	}
	defer folder.Close()
	const name = "preview.html"
	if err := folder.Write(name, whole, 0o600); err != nil {
		return tree.Fault(folder.At(name), err)
	}
	if err := a.print(page.Proposal, fmt.Sprintf("%s\n%s\n", report.Title(page), folder.At(name))); err != nil {
		return err
	}
	return startBrowser(folder.At(name))
}

// startBrowser shows a file in a browser, and does not wait until people close it.
func startBrowser(file string) error {
	program, arguments := "xdg-open", []string{file}
	switch browser := os.Getenv("BROWSER"); {
	case browser != "":
		program = browser
	case runtime.GOOS == "darwin":
		program = "open"
	case runtime.GOOS == "windows":
		program, arguments = "rundll32", []string{"url.dll,FileProtocolHandler", file}
	}
	command := osexec.Command(program, arguments...)
	if err := command.Start(); err != nil {
		return fault.New(fault.CommandLineUnusable, "--open", "no browser can be started: %w", err).Remedy("open %s, or name a browser in the environment variable BROWSER", file)
	}
	return command.Process.Release()
}
