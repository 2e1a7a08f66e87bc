// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/google/go-github/v60/github"
)

// Deployment is one thing that is deployed to one environment, as the host shows it.
type Deployment struct {
	Ref               string // commit, branch or tag
	Environment       string
	Task              string // tells apart the things that are deployed to one environment
	Description       string // at most 140 characters; more is cut
	Payload           map[string]any
	State             string // queued, in_progress, success, failure, error, inactive
	LogURL            string
	StatusDescription string // at most 140 characters; more is cut
}

const mostDeployments = 1000

// Deploy reports the state of a deployment. There is one deployment for each environment and task;
// Deploy creates it when there is none. It adds a status only if that differs from the last one.
func (h *Host) Deploy(ctx context.Context, deployment Deployment) error {
	what := fmt.Sprintf("deployment of %s to %s", deployment.Task, deployment.Environment)
	ours, err := h.deployments(ctx, what, deployment)
	if err != nil {
		return err
	}
	if len(ours) == 0 {
		created, err := h.deploy(ctx, what, deployment)
		if err != nil {
			return err
		}
		if ours, err = h.deployments(ctx, what, deployment); err != nil {
			return err
		}
		if len(ours) == 0 {
			ours = []int64{created}
		}
		// If two runs create it at once, the older deployment is used. The other is set inactive,
		// because the host cannot delete it.
		if created != ours[0] {
			if err := h.state(ctx, what, created, Deployment{State: "inactive"}); err != nil {
				return err
			}
		}
	}
	return h.state(ctx, what, ours[0], deployment)
}

// Deployed tells whether the last state that Deploy has reported of a deployment is this one.
func (h *Host) Deployed(ctx context.Context, deployment Deployment) (bool, error) {
	what := fmt.Sprintf("deployment of %s to %s", deployment.Task, deployment.Environment)
	ours, err := h.deployments(ctx, what, deployment)
	if err != nil || len(ours) == 0 {
		return false, err
	}
	last, err := h.last(ctx, what, ours[0])
	return last.GetState() == deployment.State, err
}

// deployments are the numbers of our deployments, oldest first.
func (h *Host) deployments(ctx context.Context, what string, deployment Deployment) ([]int64, error) {
	all, err := pages(ctx, h, what, mostDeployments, func(page github.ListOptions) ([]*github.Deployment, *github.Response, error) {
		return h.client.Repositories.ListDeployments(ctx, h.owner, h.repo, &github.DeploymentsListOptions{
			Environment: deployment.Environment, Task: deployment.Task, ListOptions: page,
		})
	})
	if err != nil {
		return nil, err
	}
	var ours []int64
	for _, one := range all {
		if h.ours(one.Creator) && one.GetEnvironment() == deployment.Environment && one.GetTask() == deployment.Task {
			ours = append(ours, one.GetID())
		}
	}
	slices.Sort(ours)
	return slices.Compact(ours), nil
}

func (h *Host) deploy(ctx context.Context, what string, deployment Deployment) (int64, error) {
	request := github.DeploymentRequest{
		Ref: &deployment.Ref, Environment: &deployment.Environment, Task: &deployment.Task, Description: text(short(deployment.Description)),
		AutoMerge: github.Bool(false),
		// A deployment reports what has been done, whatever checks say about the commit.
		RequiredContexts: &[]string{},
	}
	if deployment.Payload != nil {
		request.Payload = deployment.Payload
	}
	return create(ctx, h, what, func(ctx context.Context) (int64, error) {
		made, _, err := h.client.Repositories.CreateDeployment(ctx, h.owner, h.repo, &request)
		return made.GetID(), err
	}, func(ctx context.Context) (int64, bool, error) {
		ours, err := h.deployments(ctx, what, deployment)
		if err != nil || len(ours) == 0 {
			return 0, false, err
		}
		return ours[len(ours)-1], true, nil
	})
}

// state adds a status, unless the last one is the same.
func (h *Host) state(ctx context.Context, what string, id int64, deployment Deployment) error {
	description := short(deployment.StatusDescription)
	said := func(ctx context.Context) (bool, error) {
		last, err := h.last(ctx, what, id)
		return last.GetState() == deployment.State && last.GetDescription() == description, err
	}
	done, err := said(ctx)
	if err != nil || done {
		return err
	}
	_, err = create(ctx, h, what, func(ctx context.Context) (bool, error) {
		_, _, err := h.client.Repositories.CreateDeploymentStatus(ctx, h.owner, h.repo, id, &github.DeploymentStatusRequest{
			State: &deployment.State, LogURL: text(deployment.LogURL), Description: text(description),
			AutoInactive: github.Bool(false), // earlier deployments stay in their state
		})
		return true, err
	}, func(ctx context.Context) (bool, bool, error) {
		done, err := said(ctx)
		return done, done, err
	})
	return err
}

// last is the last status of a deployment; nil if it has none.
func (h *Host) last(ctx context.Context, what string, id int64) (*github.DeploymentStatus, error) {
	// The host keeps at most a hundred statuses, and lists the newest first.
	statuses, _, err := h.client.Repositories.ListDeploymentStatuses(ctx, h.owner, h.repo, id, &github.ListOptions{PerPage: perPage})
	if err != nil {
		return nil, h.explain(ctx, what, err)
	}
	if len(statuses) == 0 {
		return nil, nil
	}
	return slices.MaxFunc(statuses, func(a, b *github.DeploymentStatus) int { return int(a.GetID() - b.GetID()) }), nil
}

// short cuts a text to the 140 characters that deployments take.
func short(text string) string {
	const most = 140
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most-1]) + "…"
}
