// SPDX-License-Identifier: AGPL-3.0-or-later

package checkout

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Checkout is a folder in a Git checkout.
type Checkout struct {
	folder string
	prefix string // the folder's path from the checkout's root: "" or "finance/manifests/"
}

// Open looks at a folder. It fails with fault.NotACheckout if Git does not know it.
func Open(ctx context.Context, folder string) (*Checkout, error) {
	c := &Checkout{folder: folder}
	prefix, err := c.git(ctx, nil, "rev-parse", "--show-prefix")
	c.prefix = prefix
	return c, err
}

// Git returns what 'git --version' says.
func Git(ctx context.Context) (string, error) {
	said, err := exec.CommandContext(ctx, "git", "--version").Output()
	return strings.TrimSpace(string(said)), err
}

// mains are where the main branch is looked for, the first that is there.
var mains = []string{"refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/heads/main"}

// Base returns the commit at which the checkout left a revision, or left the main branch if the
// name is "". What others have merged since then is no part of the change.
func (c *Checkout) Base(ctx context.Context, revision string) (commit string, err error) {
	names := []string{revision}
	if revision == "" {
		names = mains
	}
	for _, name := range names {
		if commit, err = c.git(ctx, nil, "rev-parse", "--verify", "--quiet", "--end-of-options", name+"^{commit}"); err == nil {
			break
		}
	}
	switch {
	case err != nil && ctx.Err() != nil:
		return "", err
	case err != nil && revision == "":
		return "", fault.New(fault.RevisionUnknown, c.folder, "the checkout has no branch main").
			Remedy("name the revision that the change is to be merged into with --base")
	case err != nil:
		return "", fault.New(fault.RevisionUnknown, revision, "Git does not know this revision")
	}
	left, err := c.git(ctx, nil, "merge-base", commit, "HEAD")
	if err != nil && ctx.Err() == nil {
		return "", fault.New(fault.RevisionUnknown, commit, "the checkout and this revision have no commit in common").
			Remedy("commit first, on a branch that began at the revision; or fetch the whole history with 'git fetch --unshallow'")
	}
	return left, err
}

// Committed writes the files of a commit into a new folder, and returns the path there of what
// the checkout's folder is.
func (c *Checkout) Committed(ctx context.Context, commit, into string) (string, error) {
	own := []string{"GIT_INDEX_FILE=" + filepath.Join(into, "index")}
	if err := folder(into); err != nil {
		return "", err
	}
	if _, err := c.git(ctx, own, "read-tree", commit); err != nil {
		return "", err
	}
	return c.files(ctx, own, into)
}

// Proposed writes the files that a commit of everything in the checkout would have into a new
// folder, and returns the path there of what the checkout's folder is. Files that Git ignores are
// left out.
func (c *Checkout) Proposed(ctx context.Context, into string) (string, error) {
	objects, err := c.git(ctx, nil, "rev-parse", "--path-format=absolute", "--git-path", "objects")
	if err != nil {
		return "", err
	}
	own := []string{
		"GIT_INDEX_FILE=" + filepath.Join(into, "index"),
		"GIT_OBJECT_DIRECTORY=" + filepath.Join(into, "objects"), "GIT_ALTERNATE_OBJECT_DIRECTORIES=" + objects,
	}
	// What Git knows of each file saves it from reading those that have not changed.
	index, err := c.git(ctx, nil, "rev-parse", "--path-format=absolute", "--git-path", "index")
	if err != nil {
		return "", err
	}
	if err := prepared(index, into); err != nil {
		return "", err
	}
	if _, err := c.git(ctx, own, "add", "--all", "--", ":/"); err != nil {
		return "", err
	}
	return c.files(ctx, own, into)
}

// maxIndex bounds the index of a checkout, in bytes.
const maxIndex = 256 << 20

// folder makes a folder for this user alone.
func folder(path string) error {
	made, err := tree.Make(path, 0o600)
	if err != nil {
		return tree.Fault(path, err)
	}
	return made.Close()
}

// prepared makes the folder that takes new objects, and copies an index beside it. A checkout in
// which nothing was added yet has no index.
func prepared(index, into string) error {
	if err := folder(filepath.Join(into, "objects")); err != nil {
		return err
	}
	content, err := tree.ReadFile(index, maxIndex)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = tree.WriteFile(filepath.Join(into, "index"), content, 0o600)
	}
	if err != nil {
		return tree.Fault(index, err)
	}
	return nil
}

// files writes all files of an index.
func (c *Checkout) files(ctx context.Context, own []string, into string) (string, error) {
	root := filepath.Join(into, "files")
	_, err := c.git(ctx, own, "checkout-index", "--all", "--force", "--ignore-skip-worktree-bits", "--prefix="+filepath.ToSlash(root)+"/")
	return filepath.Join(root, filepath.FromSlash(c.prefix)), err
}

// git runs Git in the folder, with more variables in its environment, and returns what it says
// without the last line end.
func (c *Checkout) git(ctx context.Context, own []string, arguments ...string) (string, error) {
	command := exec.CommandContext(ctx, "git", append([]string{"-C", c.folder}, arguments...)...)
	command.Env = append(command.Environ(), own...)
	said, err := command.Output()
	if err == nil {
		return strings.TrimSuffix(string(said), "\n"), nil
	}
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	if failed := (*exec.ExitError)(nil); errors.As(err, &failed) && len(failed.Stderr) > 0 {
		err = fmt.Errorf("git %s: %s", arguments[0], strings.TrimSpace(string(failed.Stderr)))
	}
	return "", fault.New(fault.NotACheckout, c.folder, "Git does not work with this folder: %w", err)
}
