// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/githubtest"
)

// merge is the maintainer who merges the pull request. No person decides what follows: execute runs
// in the protected environment, from main.
func (s *story) merge(ctx context.Context) (string, error) {
	before := s.host.Head("", mainBranch)
	after := s.host.Merge(s.pull, githubtest.Squash)
	pushed, err := s.push(ctx, before, after, "a-maintainer")
	if err != nil {
		return "", err
	}
	if err := s.act(ctx, pushed); err != nil {
		return "", err
	}
	if err := s.ended("execute success"); err != nil {
		return "", err
	}
	body, err := s.comment(s.pull, "halocompile:result")
	if err != nil {
		return "", err
	}
	sent := transactionOf.FindAllString(body, -1)
	if len(sent) == 0 {
		return "", fmt.Errorf("the result names no transaction:\n%s", body)
	}
	deployments := s.host.Deployments()
	if len(deployments) != 1 || deployments[0].Environment != devnet.Network || deployments[0].State() != "in_progress" {
		return "", fmt.Errorf("the deployments are %+v", deployments)
	}
	if records := s.records(ctx); len(records) > 0 {
		return "", fmt.Errorf("main already claims %v", records)
	}
	return fmt.Sprintf("execute runs from main: transaction %.10s… in the result comment, deployment in_progress, and main claims nothing yet", sent[0]), nil
}

var transactionOf = regexp.MustCompile(`\b0x[0-9a-f]{64}\b`)

// wait lets the timelock's delay pass.
func (s *story) wait(ctx context.Context) (string, error) {
	client, err := rpc.DialContext(ctx, s.node)
	if err != nil {
		return "", err
	}
	defer client.Close()
	if err := client.CallContext(ctx, nil, "evm_increaseTime", uint64((delay + time.Minute).Seconds())); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s pass on the chain", delay), client.CallContext(ctx, nil, "evm_mine")
}

// advance lets the schedule run: the stages that have become due are carried out, and the records
// come to main.
func (s *story) advance(ctx context.Context) (string, error) {
	before := s.host.Head("", mainBranch)
	if err := s.act(ctx, s.clock(advancing)); err != nil {
		return "", err
	}
	if err := s.ended("advance success"); err != nil {
		return "", err
	}
	records := s.records(ctx)
	if len(records) != 5 { // those of the Halo, the Class and three Units
		return "", fmt.Errorf("the records are %v", records)
	}
	after := s.host.Commits(mainBranch)[0]
	if len(after.Parents) != 1 || after.Parents[0] != before || after.Author != app || !strings.Contains(after.Message, "Signed-off-by: "+app) {
		return "", fmt.Errorf("the records came by %+v, on top of %s", after, before)
	}
	changed, err := git(ctx, s.host.GitDir(""), "diff", "--name-only", before, after.SHA)
	if err != nil {
		return "", err
	}
	if got := strings.Fields(changed); !slices.Equal(got, records) {
		return "", fmt.Errorf("the commit touches %v", got)
	}
	if state := s.host.Deployments()[0].State(); state != "success" {
		return "", fmt.Errorf("the deployment is %s", state)
	}
	if len(s.host.Issues()) > 0 {
		return "", fmt.Errorf("there are issues: %+v", s.host.Issues())
	}
	return fmt.Sprintf("the later stages are done; %s commits %d records to main, signed off; deployment success", app, len(records)), nil
}

// verify is anybody who checks out main and asks a node of their own.
func (s *story) verify(ctx context.Context) (string, error) {
	checkout := filepath.Join(s.scratch, "anybody")
	if _, err := git(ctx, s.scratch, "clone", "--quiet", s.host.GitDir(""), checkout); err != nil {
		return "", err
	}
	out, err := s.halocompile(ctx, checkout, "artifact", "verify", "--dir", filepath.Join(checkout, "halos", class, "approvals", s.digest), "--rpc-url", s.node)
	if err != nil {
		return "", err
	}
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if last := lines[len(lines)-1]; last != "verified 5 artifacts" {
		return "", errors.New(out)
	}
	return "halocompile artifact verify: " + lines[len(lines)-1], nil
}

// drift lets the other schedule run twice: one issue says what main declares and the chain has not,
// and the second run leaves it alone.
func (s *story) drift(ctx context.Context) (string, error) {
	before := s.written()
	for range 2 {
		if err := s.act(ctx, s.clock(drifting)); err != nil {
			return "", err
		}
		if err := s.ended("drift success"); err != nil {
			return "", err
		}
	}
	issues := s.host.Issues()
	if len(issues) != 1 || issues[0].Author != bot || !strings.HasPrefix(issues[0].Body, "<!-- halocompile:drift -->") {
		return "", fmt.Errorf("the issues are %+v", issues)
	}
	if err := holds(issues[0].Body, "meridian/senior-secured", "not on the chain"); err != nil {
		return "", err
	}
	if strings.Contains(issues[0].Body, class) {
		return "", fmt.Errorf("%s is as declared:\n%s", class, issues[0].Body)
	}
	if after := s.written(); after != before+1 {
		return "", fmt.Errorf("there were %d writes, and now there are %d", before, after)
	}
	return "one issue names the Class that main declares and nobody has deployed; the second run writes nothing", nil
}

// day0 lets the clock of the first days run twice: each Unit gets an issue of its own, which says
// what is checked and that nobody serves the addresses of the example, and the second run writes
// nothing.
func (s *story) day0(ctx context.Context) (string, error) {
	known := len(s.host.Issues())
	written := 0
	for i := range 2 {
		before := s.written()
		if err := s.act(ctx, s.clock(watching)); err != nil {
			return "", err
		}
		if err := s.ended("day0 success"); err != nil {
			return "", err
		}
		if i == 0 {
			written = s.written() - before
		} else if after := s.written(); after != before {
			return "", fmt.Errorf("the second run writes: there were %d writes, and now there are %d", before, after)
		}
	}
	issues := s.host.Issues()[known:]
	for _, unit := range []string{"junior", "mezzanine", "senior"} {
		name := class + "/" + unit
		of := slices.IndexFunc(issues, func(each githubtest.Issue) bool {
			return strings.HasPrefix(each.Body, "<!-- halocompile:day0 "+name+" -->")
		})
		if of < 0 || issues[of].Author != bot {
			return "", fmt.Errorf("%s has no issue among %+v", name, issues)
		}
		if err := holds(issues[of].Body, "legal document", "failed"); err != nil {
			return "", err
		}
	}
	if len(issues) != 3 || written != 3 {
		return "", fmt.Errorf("%d writes, and the issues %+v", written, issues)
	}
	return "each of three Units has one issue with its checks; the second run writes nothing", nil
}

// quiet checks that nothing happens when nothing is due: the records start no workflow, and the
// scheduled run says nothing.
func (s *story) quiet(ctx context.Context) (string, error) {
	commits := s.host.Commits(mainBranch)
	pushed, err := s.push(ctx, commits[1].SHA, commits[0].SHA, app)
	if err != nil {
		return "", err
	}
	if err := s.act(ctx, pushed); err != nil {
		return "", err
	}
	if err := s.ended(); err != nil {
		return "", err
	}
	before := s.written()
	if err := s.act(ctx, s.clock(advancing)); err != nil {
		return "", err
	}
	if err := s.ended("advance success"); err != nil {
		return "", err
	}
	if after := s.written(); after != before {
		return "", fmt.Errorf("there were %d writes, and now there are %d", before, after)
	}
	return "the records start no workflow, and the next advance writes nothing", nil
}
