// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"os"
	"path/filepath"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/review"
	"github.com/halo-factory/halocompile/internal/tree"
)

// loop returns the pull-request loop of the repository that the environment names, as it does in a
// job of GitHub Actions.
func (a *app) loop() (*review.Loop, error) {
	repository := os.Getenv("GITHUB_REPOSITORY")
	owner, repo, _ := strings.Cut(repository, "/")
	server := cmp.Or(os.Getenv("GITHUB_SERVER_URL"), "https://github.com")
	token := os.Getenv("GITHUB_TOKEN")
	if repository == "" || token == "" {
		return nil, fault.New(fault.CommandLineUnusable, "", "GITHUB_REPOSITORY and GITHUB_TOKEN are not both in the environment").
			Remedy("run this in a job of GitHub Actions, or set both: OWNER/NAME, and a token for it")
	}
	h, err := host.Open(host.Options{
		API: os.Getenv("GITHUB_API_URL"), Server: server, Token: token, Owner: owner, Repo: repo, Login: os.Getenv("HALOCOMPILE_LOGIN"), Now: a.now,
	})
	if err != nil {
		return nil, err
	}
	folder, err := folderInRepository(a.dir)
	if err != nil {
		return nil, err
	}
	run := ""
	if id := os.Getenv("GITHUB_RUN_ID"); id != "" {
		run = server + "/" + repository + "/actions/runs/" + id
	}
	return &review.Loop{
		Host: h, Server: server, Repository: repository, Folder: folder, RunURL: run, Now: a.now,
		Note: func(format string, arguments ...any) { a.note(format+"\n", arguments...) },
	}, nil
}

// folderInRepository returns the path of a folder within its Git repository. It is "" for the root,
// and for a folder outside of any checkout.
func folderInRepository(dir string) (string, error) {
	full, err := filepath.Abs(dir)
	if err == nil {
		full, err = filepath.EvalSymlinks(full)
	}
	if err != nil {
		return "", tree.Fault(dir, err)
	}
	for parent := full; ; parent = filepath.Dir(parent) {
		if _, err := os.Lstat(filepath.Join(parent, ".git")); err == nil {
			relative, err := filepath.Rel(parent, full)
			if err != nil || relative == "." {
				return "", err
			}
			return filepath.ToSlash(relative), nil
		}
		if parent == filepath.Dir(parent) {
			return "", nil
		}
	}
}
