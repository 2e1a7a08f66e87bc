// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/spelling"
	"github.com/halo-factory/halocompile/internal/tree"
)

// nearest returns the first folder with halos/ and schema/, from the working directory upwards. So
// every verb works in every folder of a repository. If there is none, it returns the working
// directory, and the verb reports what is missing there.
func nearest() string {
	const here = "."
	for folder, up := here, 0; up < 64; folder, up = filepath.Join(folder, ".."), up+1 {
		if isFolder(filepath.Join(folder, "halos")) && isFolder(filepath.Join(folder, "schema")) {
			return folder
		}
	}
	return here
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// repository opens the repository's root. Nothing outside of the root can be reached through the
// result.
func (a *app) repository() (*tree.Tree, error) {
	root, err := tree.Open(a.dir)
	if err != nil {
		return nil, tree.Fault(a.dir, fmt.Errorf("the repository cannot be opened: %w", err))
	}
	return root, nil
}

// moreForms is the annotation of a command that prints in more formats than text and JSON.
const moreForms = "forms"

// choice lists formats to choose from: "text or json", "text, json or svg".
func choice(forms []string) string {
	last := len(forms) - 1
	return strings.Join(forms[:last], ", ") + " or " + forms[last]
}

// moment returns the time that --now gives, or else the current time.
func (a *app) moment(text string) (time.Time, error) {
	if text == "" {
		return a.now().UTC(), nil
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		example := "2027-01-01T00:00:00Z"
		if meant := spelling.Moment.Read(text).Right; len(meant) == 1 {
			example = strings.Trim(meant[0].Text, `"`)
		}
		return at, fault.New(fault.CommandLineUnusable, "--now", "%q is no time", text).Remedy("write it as in %s", example)
	}
	if at = at.UTC(); at.Year() < manifest.FirstYear || at.Year() > manifest.LastYear {
		return at, fault.New(fault.CommandLineUnusable, "--now", "%s is not in the years %d to %d", text, manifest.FirstYear, manifest.LastYear)
	}
	return at, nil
}

// catalog loads the repository's manifests.
func (a *app) catalog(ctx context.Context) (*catalog.Catalog, error) {
	return a.known(ctx, noCache)
}

// checked loads the repository, and fails if policy denies it. Every verb that changes something
// starts with it. If policy denies, the error lists why. What is denied of another Class than the
// one that is named, or of another Unit, is only noted: it stops whoever works with that.
func (a *app) checked(ctx context.Context, of catalog.UnitRef) (*catalog.Catalog, error) {
	return a.judged(ctx, of, noCache)
}
