// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"io"
	"os"
	osexec "os/exec"
	"regexp"
	"strings"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/tree"
)

// headCommit returns the checkout's commit, or "" if Git names none.
func headCommit(ctx context.Context, dir string) string {
	out, err := osexec.CommandContext(ctx, "git", "-C", dir, "rev-parse", "HEAD").Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}

// commits reads what the commits of the checkout hold. It reads Git's objects, never the work tree.
// So it sees nothing that is not committed, and nothing that Git changes in files when it checks
// them out.
type commits struct {
	dir string
	// known holds what was read, by commit and Class; nil if the manifests do not load.
	known map[string]*catalog.Catalog
}

func newCommits(dir string) *commits { return &commits{dir, map[string]*catalog.Catalog{}} }

var (
	commitName     = regexp.MustCompile(`^([0-9a-f]{40}|[0-9a-f]{64})$`)
	errUnheard     = errors.New("the repository does not have this commit")
	errNoManifests = errors.New("its manifests do not load")
)

// mostManifests bounds how many files of one commit are read, and mostBytes their total size in
// bytes.
const (
	mostManifests = 20_000
	mostBytes     = 256 << 20
)

// hold tells whether a commit holds exactly the manifests that a bundle was made from: the Class
// with its Halo, network and template, by the schema of that commit. The error is errUnheard if the
// repository does not have the commit. Any other error says why it cannot be told.
func (c *commits) hold(ctx context.Context, commit string, b *bundle.Bundle) (bool, error) {
	if !commitName.MatchString(commit) {
		return false, errUnheard
	}
	declared, err := c.manifests(ctx, commit, b.Class)
	if errors.Is(err, errNoManifests) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	digest, err := plan.DigestAlone(declared, b.Of())
	return err == nil && digest == b.Manifests, nil // it may not have the Class
}

// manifests returns what a commit holds of a Class and of what it refers to. The error is
// errNoManifests if that does not load, and errUnheard if the repository does not have the commit.
func (c *commits) manifests(ctx context.Context, commit string, class catalog.ClassRef) (*catalog.Catalog, error) {
	if !commitName.MatchString(commit) {
		return nil, errUnheard
	}
	key := commit + " " + class.String()
	declared, read := c.known[key]
	if !read {
		var err error
		if declared, err = c.load(ctx, commit, class); err != nil {
			return nil, err
		}
		c.known[key] = declared
	}
	if declared == nil {
		return nil, errNoManifests
	}
	return declared, nil
}

// claimed returns the commit that a record may name for a bundle. It is the commit that the record
// names already, unless that one is known not to hold the bundle's manifests. Otherwise it is the
// offered commit, if that one holds them.
func (c *commits) claimed(ctx context.Context, claimed, offered string, b *bundle.Bundle) string {
	if claimed != "" {
		if holds, err := c.hold(ctx, claimed, b); holds || err != nil && commitName.MatchString(claimed) {
			return claimed
		}
	}
	if holds, err := c.hold(ctx, offered, b); err == nil && holds {
		return offered
	}
	return ""
}

// load reads the manifests of a Class in a commit; nil if they do not load.
func (c *commits) load(ctx context.Context, commit string, class catalog.ClassRef) (*catalog.Catalog, error) {
	if err := c.git(ctx, nil, "rev-parse", "--verify", "--quiet", "--end-of-options", commit+"^{commit}").Run(); err != nil {
		return nil, errUnheard
	}
	folder, err := os.MkdirTemp("", "halocompile-commit-")
	if err != nil {
		return nil, fault.New(fault.FileUnusable, "temporary folder", "%w", err)
	}
	defer os.RemoveAll(folder)
	exported, err := tree.Open(folder)
	if err != nil {
		return nil, tree.Fault(folder, err)
	}
	defer exported.Close()
	if err := c.export(ctx, commit, class, exported); err != nil {
		return nil, fault.New(fault.FileUnusable, commit, "its manifests cannot be read: %w", err)
	}
	declared, err := confine.Self().Load(ctx, exported)
	if err != nil {
		return nil, ctx.Err()
	}
	return declared, nil
}

func (c *commits) git(ctx context.Context, in io.Reader, arguments ...string) *osexec.Cmd {
	command := osexec.CommandContext(ctx, "git", append([]string{"-C", c.dir}, arguments...)...)
	command.Stdin = in
	return command
}

// touched returns the newest commit of the checkout's history that changed a file; "" if Git names
// none.
func (c *commits) touched(ctx context.Context, file string) string {
	out, err := c.git(ctx, nil, "--literal-pathspecs", "log", "-1", "--format=%H", "--", file).Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}
