// SPDX-License-Identifier: AGPL-3.0-or-later

package provision

import (
	_ "embed"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"github.com/halo-factory/halocompile"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Settings are what files of a repository say of it.
type Settings struct {
	Owner   string // whom CODEOWNERS names, such as @acme/governance; only of a new repository
	Version string // of the program: "v1.2.3"; "" for a development build
	Commit  string // of the program, whose action the workflows run
}

var (
	//go:embed ci.yml
	ci string
	//go:embed codeowners
	codeowners string
	//go:embed readme.md
	readme string
	//go:embed pull_request_template.md
	pullRequests string
)

const (
	// action is the action that workflows run.
	action     = "halo-factory/halocompile"
	attributes = `# Digests and signatures are over bytes. Git converts no line ends, whatever core.autocrlf says.
* -text
`
	ignored = `.lock
.halocompile-*
journal.jsonl
`
)

var (
	ownerForm  = regexp.MustCompile(`^@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$`)
	commitForm = regexp.MustCompile(`^[0-9a-f]{40}$`)
)

// Files returns all files of a new repository, by their path.
func Files(settings Settings) (map[string][]byte, error) {
	if !ownerForm.MatchString(settings.Owner) {
		return nil, fault.New(fault.CommandLineUnusable, "--owner", "%q is nobody who can own code", settings.Owner).
			Remedy("name a team or a user of the Git host, as @acme/governance")
	}
	files, err := Managed(settings)
	if err != nil {
		return nil, err
	}
	sums := listed(settings, digests(files))
	for _, folder := range []string{"halos/networks", "halos/templates"} {
		if err := add(files, folder); err != nil {
			return nil, err
		}
	}
	files[Sums] = sums
	files[".github/CODEOWNERS"] = []byte(strings.ReplaceAll(codeowners, "OWNER", settings.Owner))
	files[".github/PULL_REQUEST_TEMPLATE.md"] = []byte(pullRequests)
	files[".gitattributes"], files[".gitignore"] = []byte(attributes), []byte(ignored)
	files[readmeFile] = []byte(readme)
	return files, nil
}

const readmeFile = "README.md"

// Managed returns the files that an upgrade brings to the program's version, by their path.
func Managed(settings Settings) (map[string][]byte, error) {
	if !commitForm.MatchString(settings.Commit) {
		return nil, fault.New(fault.CommitUnknown, "", "the workflows of a repository are pinned to a commit of the program, and %q is none", settings.Commit)
	}
	files := map[string][]byte{}
	for _, folder := range []string{"schema", "policy"} {
		if err := add(files, folder); err != nil {
			return nil, err
		}
	}
	const workflows = ".github/workflows"
	entries, err := fs.ReadDir(halocompile.Files, workflows)
	if err != nil {
		return nil, err
	}
	texts := map[string]string{"ci.yml": ci}
	for _, entry := range entries {
		text, err := fs.ReadFile(halocompile.Files, path.Join(workflows, entry.Name()))
		if err != nil {
			return nil, err
		}
		texts[entry.Name()] = string(text)
	}
	for name, text := range texts {
		if files[path.Join(workflows, name)], err = pinned(name, text, settings); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// add adds the files of a folder, as they stand here.
func add(files map[string][]byte, folder string) error {
	entries, err := fs.ReadDir(halocompile.Files, folder)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		name := path.Join(folder, entry.Name())
		if files[name], err = fs.ReadFile(halocompile.Files, name); err != nil {
			return err
		}
	}
	return nil
}

// Where the parts of a plan come from: said in our own workflow, and in one that runs a pinned
// program.
const (
	ownSources = `The tool, the schema, the rules, the
# templates and the networks come from the base revision; what is proposed is data. This file itself
# comes from the pull request, so nothing relies on what it says, nor on which branches it names:`
	theirSources = `The tool is
# pinned below. Schema, rules, templates and networks come from the base revision; what is proposed
# is data. This file itself comes from the pull request, so nothing relies on what it says, nor on
# which branches it names:`
)

var ownAction = regexp.MustCompile(`(?m)uses: \./(base)?$`)

// pinned turns a workflow of this repository, which runs the program of its own commit, into one
// that runs a pinned commit.
func pinned(name, text string, settings Settings) ([]byte, error) {
	version := settings.Version
	if version == "" {
		version = "a development build"
	}
	text = strings.Replace(text, ownSources, theirSources, 1)
	if !ownAction.MatchString(text) {
		return nil, fmt.Errorf("the workflow %s runs no action of this repository", name)
	}
	return []byte(ownAction.ReplaceAllString(text, "uses: "+action+"@"+settings.Commit+" # "+version)), nil
}
