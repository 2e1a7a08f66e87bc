// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// aCall finds a call of the command in a line of shell, or in a span of code.
var aCall = regexp.MustCompile("(?:^|[\\s`(])halocompile((?: [^\\s`|;&>)]+)+)")

// lackingIn returns what of a call the command does not have: a verb or a flag. It returns "" if it
// has all. Values of flags and arguments are not looked at.
func lackingIn(root *cobra.Command, words []string) string {
	command, names := root, true
	for _, word := range words {
		if name, is := strings.CutPrefix(word, "--"); is {
			names = false
			if name, _, _ = strings.Cut(name, "="); name != "" && name != "help" && flagOf(command, name) == nil {
				return command.CommandPath() + " --" + name
			}
			continue
		}
		if !names || strings.HasPrefix(word, "-") {
			names = false
			continue
		}
		at := slices.IndexFunc(command.Commands(), func(each *cobra.Command) bool { return each.Name() == word })
		switch {
		case at >= 0:
			command = command.Commands()[at]
		case command.HasSubCommands() && aVerb.MatchString(word):
			return command.CommandPath() + " " + word
		default:
			names = false
		}
	}
	return ""
}

var aVerb = regexp.MustCompile(`^[a-z][a-z-]*$`)

func flagOf(of *cobra.Command, name string) *pflag.Flag {
	if found := of.Flags().Lookup(name); found != nil {
		return found
	}
	return of.InheritedFlags().Lookup(name)
}

// codeOf returns the code of a page: its spans and its blocks. Of other files it returns all.
func codeOf(file, text string) string {
	text = strings.ReplaceAll(text, "\\\n", " ")
	if path.Ext(file) != ".md" {
		return text
	}
	var found strings.Builder
	for i, part := range strings.Split(text, "```") {
		if i%2 == 1 {
			found.WriteString(part + "\n")
			continue
		}
		for j, span := range strings.Split(part, "`") {
			if j%2 == 1 {
				found.WriteString(strings.Join(strings.Fields(span), " ") + "\n")
			}
		}
	}
	return found.String()
}

// Pages, workflows and messages name only verbs and flags that there are.
func TestWhatIsDocumentedExists(t *testing.T) {
	t.Parallel()
	root := newApp(nil, &bytes.Buffer{}, &bytes.Buffer{}).root()
	seen, tree := 0, os.DirFS("../..")
	err := fs.WalkDir(tree, ".", func(file string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{"node_modules", ".git", "testdata", "out", "cache", "lib"}, entry.Name()):
			return fs.SkipDir
		case entry.IsDir() || !slices.Contains([]string{".md", ".yml", ".yaml"}, path.Ext(file)) && file != "Makefile":
			return nil
		}
		text, err := fs.ReadFile(tree, file)
		if err != nil {
			return err
		}
		for _, found := range aCall.FindAllStringSubmatch(codeOf(file, string(text)), -1) {
			seen++
			if lacks := lackingIn(root, strings.Fields(found[1])); lacks != "" {
				t.Errorf("%s: there is no %q: halocompile%s", file, lacks, found[1])
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen < 50 {
		t.Errorf("only %d calls are found", seen)
	}
	for _, each := range []string{"chek", "check --bas x", "artifact verfy", "policy mutate --noww"} {
		if lackingIn(root, strings.Fields(each)) == "" {
			t.Errorf("%q is found nowhere, and not told", each)
		}
	}
}
