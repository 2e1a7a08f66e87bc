// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Every word of a record matters: whichever is changed, the record no longer verifies, and the message names the place.
func TestAnyChangeToAnArtifactIsFound(t *testing.T) {
	s := newStory(t)
	s.live()
	ctx := context.Background()
	a := newApp(strings.NewReader(""), io.Discard, io.Discard)
	a.dir = s.root
	declared, err := a.catalog(ctx)
	if err != nil {
		t.Fatal(err)
	}
	found, err := rollout.Folder{Path: s.dir}.Artifacts("devnet")
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	var records []*artifact.Record
	for _, each := range found {
		paths, records = append(paths, each.Path), append(records, each.Record)
	}
	b, err := rollout.Folder{Path: s.dir}.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	tampered := 0
	for i, record := range records {
		data, err := canon.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		for _, change := range changes(t, data) {
			tampered += len(change.paths)
			again, err := artifact.Read(paths[i], change.document)
			if err == nil {
				err = rollout.VerifyRecord(ctx, s.client, declared, rollout.Recorded{Path: paths[i], Record: again}, b)
			}
			list, _ := fault.All(err)
			if len(list) == 0 {
				t.Errorf("%s: with another %s: %v", filepath.Base(paths[i]), change.paths, err)
				continue
			}
			for _, path := range change.paths {
				if !strings.Contains(err.Error(), path) {
					t.Errorf("%s: with another %s it says nothing of it: %v", filepath.Base(paths[i]), path, err)
				}
			}
			for _, each := range list {
				// The factory's event is looked for by name, and from that block on.
				known := each.Code == fault.ArtifactDiffers || each.Code == fault.DocumentOfOtherVersion && change.paths[0] == "version" ||
					each.Code == fault.DeploymentNotFound && (change.paths[0] == "name" || change.paths[0] == "since")
				if !known || !strings.HasSuffix(each.Where, filepath.Base(paths[i])) {
					t.Errorf("%s: with another %s: %v", filepath.Base(paths[i]), change.paths, each)
				}
			}
		}
	}
	if tampered < 400 {
		t.Errorf("only %d changes were tried", tampered)
	}
	// Through the command: the number, the file and the field.
	file := filepath.Join(s.dir, "artifact", "unit-senior.json")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s.write(file, strings.Replace(string(text), `"UnitShare.capacity":"25`, `"UnitShare.capacity":"26`, 1))
	s.refused(4, []string{"unit-senior.json: HC7001: parameters.UnitShare.capacity is", "the chain says"}, s.verifying()...)
	// Nothing can be left out either.
	shorter := *records[3]
	shorter.Transactions = shorter.Transactions[:6]
	if _, err := (rollout.Folder{Path: s.dir}).WriteArtifacts([]*artifact.Record{&shorter}); err != nil {
		t.Fatal(err)
	}
	s.refused(4, []string{"unit-senior.json: HC7001: number of transactions is 6, the bundle says 7"}, s.verifying()...)
	// The commit is looked at where the repository has it: this one holds nothing.
	for _, arguments := range [][]string{{"init", "--quiet"}, {"-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "--quiet", "--allow-empty", "--message", "nothing"}} {
		if out, err := osexec.CommandContext(ctx, "git", append([]string{"-C", s.root}, arguments...)...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	empty := *records[3]
	empty.Source.Commit = headCommit(ctx, s.root)
	if _, err := (rollout.Folder{Path: s.dir}).WriteArtifacts([]*artifact.Record{&empty}); err != nil {
		t.Fatal(err)
	}
	s.refused(1, []string{"unit-senior.json: HC7007: source.commit is " + empty.Source.Commit, "others than the bundle was made from"}, s.verifying()...)
}

// altered is a document in which the values at some paths are others.
type altered struct {
	paths    []string
	document []byte
}

// changes returns a record with each of its leaves changed: those of the head one by one, because one of them decides what is read at all, and the rest
// together as far as the message has room to name each. (Of one transaction it names one field; signers are compared as a whole.)
func changes(t *testing.T, data []byte) []altered {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var root any
	if err := decoder.Decode(&root); err != nil {
		t.Fatal(err)
	}
	type leaf struct {
		path  string
		value any
		set   func(any)
	}
	groups := map[string][]leaf{}
	var walk func(path string, value any, set func(any))
	walk = func(path string, value any, set func(any)) {
		switch value := value.(type) {
		case map[string]any:
			for key, inner := range value {
				walk(strings.TrimPrefix(path+"."+key, "."), inner, func(v any) { value[key] = v })
			}
		case []any:
			for i, inner := range value {
				walk(fmt.Sprintf("%s[%d]", path, i), inner, func(v any) { value[i] = v })
			}
		default:
			group := path
			switch whole, rest, nested := strings.Cut(path, "["); {
			case whole == "transactions":
				_, field, _ := strings.Cut(rest, "].")
				field, _, _ = strings.Cut(field, "[")
				group = "transactions." + field
			case nested, strings.HasPrefix(path, "parameters."), strings.HasPrefix(path, "declared."):
				group = "rest"
			}
			path, _, _ = strings.Cut(path, ".signers[")
			groups[group] = append(groups[group], leaf{path, value, set})
		}
	}
	walk("", root, nil)
	var list []altered
	for _, leaves := range groups {
		next := altered{}
		for _, leaf := range leaves {
			next.paths = append(next.paths, leaf.path)
			leaf.set(otherValue(t, leaf.value))
		}
		var err error
		if next.document, err = canon.Marshal(root); err != nil {
			t.Fatal(err)
		}
		for _, leaf := range leaves {
			leaf.set(leaf.value)
		}
		list = append(list, next)
	}
	return list
}

func otherValue(t *testing.T, value any) any {
	t.Helper()
	switch value := value.(type) {
	case string:
		return other(value)
	case json.Number:
		return json.Number("1" + value.String())
	case bool:
		return !value
	}
	t.Fatalf("a record has a %T", value)
	return nil
}

// other is a text of the same form that says something else: its last digit, or its last letter, is another.
func other(text string) string {
	if text == "" {
		return "x"
	}
	last := text[len(text)-1]
	switch {
	case last >= '0' && last < '9' || last >= 'a' && last < 'f':
		last++
	case last == '9', last == 'f':
		last = '0'
	default:
		return text + "x"
	}
	return text[:len(text)-1] + string(last)
}
