// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
)

const (
	us      = "github-actions[bot]"
	marker  = "<!-- halocompile:proposal v1 -->"
	waiting = time.Second
)

// permits are the permissions of all jobs of the pull-request loop together.
var permits = []string{"actions=read", "checks=write", "contents=write", "deployments=write", "issues=write", "pull_requests=write"}

// against opens a Host on a server. It records the waits instead of waiting.
func against(t *testing.T, server *githubtest.Server, change ...func(*host.Options)) (*host.Host, func() []time.Duration) {
	t.Helper()
	owner, repo, _ := strings.Cut(server.Repository(), "/")
	var mutex sync.Mutex
	var waits []time.Duration
	options := host.Options{
		API: server.URL(), Server: server.Web(), Token: token, Owner: owner, Repo: repo, Login: us,
		Sleep: func(ctx context.Context, wait time.Duration) error {
			mutex.Lock()
			defer mutex.Unlock()
			waits = append(waits, wait)
			return ctx.Err()
		},
	}
	for _, one := range change {
		one(&options)
	}
	h, err := host.Open(options)
	if err != nil {
		t.Fatal(err)
	}
	return h, func() []time.Duration {
		mutex.Lock()
		defer mutex.Unlock()
		return append([]time.Duration(nil), waits...)
	}
}

// started is a server with a token that has all permissions of the jobs, and a Host on it.
func started(t *testing.T) (*githubtest.Server, *host.Host, func() []time.Duration) {
	t.Helper()
	server := githubtest.Start(t, githubtest.Options{})
	server.Grant(token, us, permits...)
	h, waits := against(t, server)
	return server, h, waits
}

// proposed opens a pull request that adds one file.
func proposed(server *githubtest.Server) int {
	server.Push("", "change", "A Unit", githubtest.Files{"halos/a/b/unit.cue": []byte("package halo\n")})
	return server.OpenPull("", "change", "", "A Unit", "ada")
}

func operation(name string) githubtest.Match { return githubtest.Match{Operation: name} }

// writes returns that text, whatever the comment says so far.
func writes(text string) func(string) (string, error) {
	return func(string) (string, error) { return text, nil }
}
