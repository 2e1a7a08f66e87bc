// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
)

func TestADeploymentIsCreatedOnceAndSaysWhatHasChanged(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Head("", "main")
	deployment := host.Deployment{
		Ref: sha, Environment: "mainnet", Task: "rollout:1234", Description: strings.Repeat("ä", 200), Payload: map[string]any{"bundle": "1234"},
		State: "in_progress", LogURL: "https://example.org/run/1", StatusDescription: "1 of 2",
	}
	for range 2 {
		if err := h.Deploy(t.Context(), deployment); err != nil {
			t.Fatal(err)
		}
	}
	deployment.StatusDescription = "2 of 2 " + strings.Repeat("é", 200)
	for range 2 {
		if err := h.Deploy(t.Context(), deployment); err != nil {
			t.Fatal(err)
		}
	}
	deployment.State = "success"
	if err := h.Deploy(t.Context(), deployment); err != nil {
		t.Fatal(err)
	}
	for state, want := range map[string]bool{"success": true, "in_progress": false} {
		now := deployment
		now.State = state
		if is, err := h.Deployed(t.Context(), now); err != nil || is != want {
			t.Errorf("%s: %v, %v", state, is, err)
		}
	}
	other := deployment
	other.Task = "rollout:5678"
	if is, err := h.Deployed(t.Context(), other); err != nil || is {
		t.Errorf("of what is not deployed: %v, %v", is, err)
	}
	if err := h.Deploy(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	elsewhere := deployment
	elsewhere.Environment = "base"
	if err := h.Deploy(t.Context(), elsewhere); err != nil {
		t.Fatal(err)
	}
	all := server.Deployments()
	if len(all) != 3 || len(all[0].Statuses) != 3 || all[0].State() != "success" || all[0].SHA != sha || all[0].Creator != us || all[0].Statuses[0].LogURL != "https://example.org/run/1" {
		t.Fatalf("%+v", all)
	}
	if last := all[0].Statuses[2].Description; utf8.RuneCountInString(last) != 140 || !strings.HasSuffix(last, "é…") {
		t.Errorf("%q", last)
	}
}

func TestSomebodyElsesDeploymentIsLeftAlone(t *testing.T) {
	server, h, _ := started(t)
	deployment := host.Deployment{Ref: "main", Environment: "mainnet", Task: "rollout:1234", State: "success"}
	server.Grant("other", "other[bot]", permits...)
	theirs, _ := against(t, server, func(o *host.Options) { o.Token, o.Login = "other", "other[bot]" })
	if err := theirs.Deploy(t.Context(), deployment); err != nil {
		t.Fatal(err)
	}
	deployment.State = "failure"
	if err := h.Deploy(t.Context(), deployment); err != nil {
		t.Fatal(err)
	}
	all := server.Deployments()
	if len(all) != 2 || all[0].State() != "success" || all[1].State() != "failure" {
		t.Errorf("%+v", all)
	}
}

func TestADeploymentWhoseAnswerIsLostIsNotCreatedTwice(t *testing.T) {
	server, h, _ := started(t)
	server.Fail(githubtest.Fault{Match: operation("repos/create-deployment"), Status: 502, Late: true})
	server.Fail(githubtest.Fault{Match: operation("repos/create-deployment-status"), Cut: true, Late: true})
	if err := h.Deploy(t.Context(), host.Deployment{Ref: "main", Environment: "mainnet", Task: "rollout:1234", State: "success"}); err != nil {
		t.Fatal(err)
	}
	if all := server.Deployments(); len(all) != 1 || len(all[0].Statuses) != 1 {
		t.Errorf("%+v", all)
	}
}

func TestOfTwoRunsAtOnceTheOlderDeploymentGoesOn(t *testing.T) {
	server, h, _ := started(t)
	deployment := host.Deployment{Ref: "main", Environment: "mainnet", Task: "rollout:1234", State: "in_progress"}
	other, _ := against(t, server)
	server.Before(operation("repos/create-deployment"), func() {
		if err := other.Deploy(t.Context(), deployment); err != nil {
			t.Error(err)
		}
	})
	deployment.State = "success"
	if err := h.Deploy(t.Context(), deployment); err != nil {
		t.Fatal(err)
	}
	all := server.Deployments()
	if len(all) != 2 || all[0].State() != "success" || all[1].State() != "inactive" {
		t.Errorf("%+v", all)
	}
}
