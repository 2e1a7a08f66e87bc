// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
)

// release is what is built, and where.
type release struct {
	source, out     string
	version, commit string
	repository      string // its address, under which the Git host publishes releases
	sbom            string // program of cyclonedx-gomod; "" leaves the lists of contents away
	platforms       []string
}

var (
	versionForm  = regexp.MustCompile(`^v[0-9]+\.[0-9]+\.[0-9]+(-[a-z]+(\.[0-9]+)?)?$`)
	commitForm   = regexp.MustCompile(`^[0-9a-f]{40}$`)
	platformForm = regexp.MustCompile(`^[a-z0-9]+/[a-z0-9]+$`)
	toolchain    = regexp.MustCompile(`(?m)^toolchain (go\S+)$`)
)

// make builds the release. What lay in its folder is gone afterwards.
func (r *release) make(ctx context.Context) error {
	if err := r.verify(); err != nil {
		return err
	}
	if err := r.identify(ctx); err != nil {
		return err
	}
	if err := errors.Join(os.RemoveAll(r.out), os.MkdirAll(r.out, 0o755)); err != nil {
		return err
	}
	sources, err := r.sources(ctx)
	if err != nil {
		return err
	}
	var lines strings.Builder
	for _, platform := range r.platforms {
		line, err := r.platform(ctx, platform, sources)
		if err != nil {
			return fmt.Errorf("%s: %w", platform, err)
		}
		lines.WriteString(line)
	}
	if err := os.WriteFile(filepath.Join(r.out, "release.sum"), []byte(lines.String()), 0o644); err != nil {
		return err
	}
	return r.checksums()
}

// verify refuses what would give a release that nobody can build again. It makes paths absolute,
// because programs run in the folder of the sources.
func (r *release) verify() error {
	if !versionForm.MatchString(r.version) {
		return fmt.Errorf("%q is no version: name one such as v1.2.3", r.version)
	}
	if r.out == "" {
		return errors.New("name the folder for the release with -out")
	}
	for _, platform := range r.platforms {
		if !platformForm.MatchString(platform) {
			return fmt.Errorf("%q is no platform: name one such as linux/amd64", platform)
		}
	}
	text, err := os.ReadFile(filepath.Join(r.source, "go.mod"))
	if err != nil {
		return err
	}
	pinned := toolchain.FindSubmatch(text)
	if pinned == nil {
		return errors.New("go.mod pins no toolchain")
	}
	if want := string(pinned[1]); runtime.Version() != want {
		return fmt.Errorf("this is %s, and go.mod pins %s: another Go gives other bytes", runtime.Version(), want)
	}
	if r.out, err = filepath.Abs(r.out); err != nil {
		return err
	}
	if r.sbom != "" {
		r.sbom, err = filepath.Abs(r.sbom)
	}
	return err
}

// identify reads the commit from Git where none is named, and refuses sources that are not those of
// a commit.
func (r *release) identify(ctx context.Context) error {
	if r.commit == "" {
		changed, err := r.run(ctx, nil, "git", "status", "--porcelain")
		if err != nil {
			return err
		}
		if changed != "" {
			return fmt.Errorf("the sources are not those of a commit:\n%s", changed)
		}
		head, err := r.run(ctx, nil, "git", "rev-parse", "HEAD")
		if err != nil {
			return err
		}
		r.commit = strings.TrimSpace(head)
	}
	if !commitForm.MatchString(r.commit) {
		return fmt.Errorf("%q is no commit: name all 40 digits", r.commit)
	}
	return nil
}

// sources is the digest that a line of release.sum is bound to.
func (r *release) sources(ctx context.Context) (string, error) {
	digest, err := r.run(ctx, nil, "bash", filepath.FromSlash(".github/halocompile/released"), ".")
	return strings.TrimSpace(digest), err
}

// platform builds the files of one platform and returns its line of release.sum.
func (r *release) platform(ctx context.Context, platform, sources string) (string, error) {
	system, machine, _ := strings.Cut(platform, "/")
	name := fmt.Sprintf("halocompile-%s-%s-%s", r.version, system, machine)
	program := filepath.Join(r.out, name)
	environment, err := r.clean(ctx)
	if err != nil {
		return "", err
	}
	environment = append(environment, "GOOS="+system, "GOARCH="+machine)
	set := "-s -w -X main.releasedAs=" + r.version + " -X main.releasedFrom=" + r.commit
	if _, err := r.run(ctx, environment, "go", "build", "-trimpath", "-buildvcs=false", "-ldflags", set, "-o", program, "./cmd/halocompile"); err != nil {
		return "", err
	}
	if r.sbom != "" {
		if _, err := r.run(ctx, environment, r.sbom, "bin", "-json", "-noserial", "-notimestamp", "-std",
			"-version", r.version, "-output", program+".cdx.json", program); err != nil {
			return "", err
		}
	}
	text, err := os.ReadFile(program)
	if err != nil {
		return "", err
	}
	if err := r.archive(name, text); err != nil {
		return "", err
	}
	address := r.repository + "/releases/download/" + r.version + "/" + name
	return fmt.Sprintf("%s %s %s %x %s\n", r.version, platform, sources, sha256.Sum256(text), address), nil
}

// archive writes the archive of a program, with the license beside it.
func (r *release) archive(name string, program []byte) error {
	license, err := os.ReadFile(filepath.Join(r.source, "LICENSE"))
	if err != nil {
		return err
	}
	packed, err := pack("halocompile-"+r.version, []file{{"LICENSE", 0o644, license}, {"halocompile", 0o755, program}})
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(r.out, name+".tar.gz"), packed, 0o644)
}

// kept are Go's settings that say where things are, and change nothing of what is built.
var kept = []string{"GOCACHE", "GOMODCACHE", "GOPATH", "GOROOT", "GOPROXY", "GOSUMDB", "GOPRIVATE", "GONOPROXY", "GONOSUMDB"}

// clean is the environment of this process without the settings that change how Go builds. Neither
// C code nor a workspace takes part.
func (r *release) clean(ctx context.Context) ([]string, error) {
	values, err := r.run(ctx, nil, "go", append([]string{"env"}, kept...)...)
	if err != nil {
		return nil, err
	}
	environment := slices.DeleteFunc(os.Environ(), func(entry string) bool { return strings.HasPrefix(entry, "GO") || strings.HasPrefix(entry, "CGO_") })
	for i, value := range strings.Split(strings.TrimSuffix(values, "\n"), "\n") {
		environment = append(environment, kept[i]+"="+value)
	}
	return append(environment, "CGO_ENABLED=0", "GOENV=off", "GOFLAGS=-mod=readonly", "GOWORK=off", "GOTOOLCHAIN=local", "GOAMD64=v1", "GOARM64=v8.0"), nil
}

// checksums writes SHA256SUMS over all files of the release, as sha256sum writes and reads it.
func (r *release) checksums() error {
	entries, err := os.ReadDir(r.out) // in the order of their names
	if err != nil {
		return err
	}
	var lines strings.Builder
	for _, entry := range entries {
		text, err := os.ReadFile(filepath.Join(r.out, entry.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(&lines, "%x  %s\n", sha256.Sum256(text), entry.Name())
	}
	return os.WriteFile(filepath.Join(r.out, "SHA256SUMS"), []byte(lines.String()), 0o644)
}

// run runs a program in the folder of the sources and returns what it prints.
func (r *release) run(ctx context.Context, environment []string, name string, arguments ...string) (string, error) {
	var out, said bytes.Buffer
	command := exec.CommandContext(ctx, name, arguments...)
	command.Dir, command.Env, command.Stdout, command.Stderr = r.source, environment, &out, &said
	if err := command.Run(); err != nil {
		return "", fmt.Errorf("%s: %w\n%s", name, err, said.String())
	}
	return out.String(), nil
}
