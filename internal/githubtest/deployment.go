// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// deployment is one deployment of a commit to an environment.
type deployment struct {
	id                          int64
	ref, sha, task, environment string
	description, creator        string
	payload                     any
	transient, production       bool
	at                          time.Time
	statuses                    []*deploymentStatus
}

type deploymentStatus struct {
	id                          int64
	state, description, creator string
	logURL, environmentURL      string
	environment                 string
	at                          time.Time
}

// Deployment is a deployment as people see it.
type Deployment struct {
	ID                          int64
	Ref, SHA, Task, Environment string
	Description, Creator        string
	Payload                     any
	Statuses                    []DeploymentStatus // oldest first
}

// State is the state of the last status, or "" when there is none.
func (d Deployment) State() string {
	if len(d.Statuses) == 0 {
		return ""
	}
	return d.Statuses[len(d.Statuses)-1].State
}

// DeploymentStatus is a status of a deployment.
type DeploymentStatus struct{ State, Description, LogURL, EnvironmentURL, Creator string }

// Deployments lists the deployments, oldest first.
func (s *Server) Deployments() []Deployment {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	var found []Deployment
	for _, d := range s.deployments {
		told := Deployment{
			ID: d.id, Ref: d.ref, SHA: d.sha, Task: d.task, Environment: d.environment, Description: d.description, Creator: d.creator, Payload: d.payload,
		}
		for _, status := range d.statuses {
			told.Statuses = append(told.Statuses, DeploymentStatus{status.state, status.description, status.logURL, status.environmentURL, status.creator})
		}
		found = append(found, told)
	}
	return found
}

// commitStatus is a result about a commit that is no check run.
type commitStatus struct {
	id                                        int64
	sha, state, context, description, creator string
	target                                    *string
	at                                        time.Time
}

var deploymentHandlers = map[string]handler{
	"repos/list-deployments": {"deployments=read", func(s *Server, c *call) answer {
		var found []*deployment
		wanted := func(parameter, value string) bool {
			asked := c.query.Get(parameter)
			return asked == "" || asked == "none" || asked == value
		}
		for _, d := range slices.Backward(s.deployments) {
			if wanted("sha", d.sha) && wanted("ref", d.ref) && wanted("task", d.task) && wanted("environment", d.environment) {
				found = append(found, d)
			}
		}
		return page(s, c, found, s.showDeployment)
	}},
	"repos/get-deployment":    {"deployments=read", onDeployment(func(s *Server, c *call, d *deployment) answer { return ok(s.showDeployment(d)) })},
	"repos/create-deployment": {"deployments=write", deploy},
	"repos/list-deployment-statuses": {"deployments=read", onDeployment(func(s *Server, c *call, d *deployment) answer {
		youngest := slices.Clone(d.statuses)
		slices.Reverse(youngest)
		return page(s, c, youngest, func(status *deploymentStatus) map[string]any { return s.showDeploymentStatus(d, status) })
	})},
	"repos/get-deployment-status": {"deployments=read", onDeployment(func(s *Server, c *call, d *deployment) answer {
		for _, status := range d.statuses {
			if status.id == c.number("status_id") {
				return ok(s.showDeploymentStatus(d, status))
			}
		}
		return missing()
	})},
	"repos/create-deployment-status": {"deployments=write", onDeployment(func(s *Server, c *call, d *deployment) answer {
		var in struct {
			State, Description string
			Target             string `json:"target_url"`
			Log                string `json:"log_url"`
			Environment        string
			EnvironmentURL     string `json:"environment_url"`
			Auto               *bool  `json:"auto_inactive"`
		}
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		if len([]rune(in.Description)) > 140 {
			return invalid("DeploymentStatus", "description", "custom", "description is too long (maximum is 140 characters)")
		}
		if in.Log == "" {
			in.Log = in.Target
		}
		if in.Environment != "" {
			d.environment = in.Environment
		}
		made := &deploymentStatus{
			id: s.id(), state: in.State, description: in.Description, creator: c.who.login, logURL: in.Log, environmentURL: in.EnvironmentURL,
			environment: d.environment, at: s.now(),
		}
		if in.State == "success" && (in.Auto == nil || *in.Auto) {
			s.retire(d, c.who.login)
		}
		d.statuses = append(d.statuses, made)
		return created(s.showDeploymentStatus(d, made))
	})},
	"repos/create-commit-status": {"statuses=write", func(s *Server, c *call) answer {
		sha := s.main.git.resolve(c.op.params["sha"], "commit")
		if sha == "" {
			return refused(http.StatusUnprocessableEntity, "No commit found for SHA: %s", c.op.params["sha"])
		}
		var in struct {
			State, Context, Description string
			Target                      *string `json:"target_url"`
		}
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		if in.Context == "" {
			in.Context = "default"
		}
		made := &commitStatus{id: s.id(), sha: sha, state: in.State, context: in.Context, description: in.Description, creator: c.who.login, target: in.Target, at: s.now()}
		s.statuses = append(s.statuses, made)
		shown := s.showStatus(made)
		shown["creator"] = s.showUser(made.creator)
		return created(shown)
	}},
	"repos/get-combined-status-for-ref": {"statuses=read", func(s *Server, c *call) answer {
		sha := s.main.git.resolve(c.op.params["ref"], "commit")
		if sha == "" {
			return missing()
		}
		found := s.statusesOf(sha)
		shown, header := paged(s, c, found, s.showStatus)
		state := "success"
		for _, status := range found {
			if status.state == "pending" && state == "success" {
				state = "pending"
			} else if status.state == "failure" || status.state == "error" {
				state = "failure"
			}
		}
		if len(found) == 0 {
			state = "pending"
		}
		return answer{status: http.StatusOK, header: header, body: map[string]any{
			"state": state, "statuses": shown, "sha": sha, "total_count": len(found), "repository": s.showMinimal(s.main),
			"commit_url": s.at(s.main, "/commits/%s", sha), "url": s.at(s.main, "/commits/%s/status", sha),
		}}
	}},
}

func onDeployment(do func(*Server, *call, *deployment) answer) func(*Server, *call) answer {
	return func(s *Server, c *call) answer {
		for _, d := range s.deployments {
			if d.id == c.number("deployment_id") {
				return do(s, c, d)
			}
		}
		return missing()
	}
}

// deploying is a request to make a deployment.
type deploying struct {
	Ref, Task, Environment string
	Description            *string
	Merge                  *bool     `json:"auto_merge"`
	Contexts               *[]string `json:"required_contexts"`
	Payload                any
	Transient              bool  `json:"transient_environment"`
	Production             *bool `json:"production_environment"`
}

func deploy(s *Server, c *call) answer {
	var in deploying
	if err := c.decode(&in); err != nil {
		return refused(http.StatusBadRequest, "%v", err)
	}
	sha := s.main.git.resolve(in.Ref, "commit")
	if sha == "" {
		return refused(http.StatusUnprocessableEntity, "No ref found for: %s", in.Ref)
	}
	base := s.main.tip(s.main.branch)
	if (in.Merge == nil || *in.Merge) && s.main.tip(in.Ref) != "" && !s.main.git.ancestor(base, sha) {
		// GitHub merges the default branch into a branch that is behind. It makes no deployment in
		// this request.
		tree, err := s.main.git.merged(sha, base)
		if err != nil {
			return refused(http.StatusConflict, "Conflict merging %s into %s.", s.main.branch, in.Ref)
		}
		merge, err := s.main.git.commit(tree, fmt.Sprintf("Merge %s into %s\n", s.main.branch, in.Ref), []string{sha, base}, s.main.git.sign(s.person(c.who.login)), s.main.git.sign(github))
		if err == nil {
			err = s.main.git.setRef(s.main.head(in.Ref), merge, sha)
		}
		if err != nil {
			return refused(http.StatusConflict, "%v", err)
		}
		return answer{status: http.StatusAccepted, body: map[string]any{"message": fmt.Sprintf("Auto-merged %s into %s on deployment.", s.main.branch, in.Ref)}}
	}
	if failed := s.unfinished(sha, in.Contexts); len(failed) > 0 {
		return refused(http.StatusConflict, "Conflict: Commit status checks failed for %s: %s", in.Ref, strings.Join(failed, ", "))
	}
	made := &deployment{
		id: s.id(), ref: in.Ref, sha: sha, task: in.Task, environment: in.Environment, creator: c.who.login, payload: in.Payload, transient: in.Transient, at: s.now(),
	}
	made.complete(in)
	s.deployments = append(s.deployments, made)
	return created(s.showDeployment(made))
}

// complete sets the defaults of fields that a request leaves out.
func (made *deployment) complete(in deploying) {
	if made.task == "" {
		made.task = "deploy"
	}
	if made.environment == "" {
		made.environment = "production"
	}
	if in.Description != nil {
		made.description = *in.Description
	}
	if made.payload == nil {
		made.payload = map[string]any{}
	}
	// GitHub parses a payload that is a string of JSON.
	if text, isText := made.payload.(string); isText {
		var parsed map[string]any
		if json.Unmarshal([]byte(text), &parsed) == nil {
			made.payload = parsed
		}
	}
	made.production = made.environment == "production"
	if in.Production != nil {
		made.production = *in.Production
	}
}

// unfinished lists the contexts that have not passed on a commit: among those that are asked for,
// or among all if contexts is nil.
func (s *Server) unfinished(sha string, contexts *[]string) []string {
	passed := map[string]bool{}
	for _, k := range s.checks {
		if k.sha == sha {
			passed[k.name] = slices.Contains([]string{"success", "neutral", "skipped"}, k.conclusion)
		}
	}
	for _, status := range s.statusesOf(sha) {
		passed[status.context] = status.state == "success"
	}
	asked := contexts
	if asked == nil {
		var all []string
		for name := range passed {
			all = append(all, name)
		}
		asked = &all
	}
	var failed []string
	for _, name := range *asked {
		if !passed[name] {
			failed = append(failed, name)
		}
	}
	slices.Sort(failed)
	return failed
}

// statusesOf lists the last status of each context, newest first.
func (s *Server) statusesOf(sha string) []*commitStatus {
	var found []*commitStatus
	seen := map[string]bool{}
	for _, status := range slices.Backward(s.statuses) {
		if status.sha == sha && !seen[status.context] {
			seen[status.context] = true
			found = append(found, status)
		}
	}
	return found
}

// retire makes earlier successful deployments to the environment inactive. GitHub does so when a
// new one succeeds.
func (s *Server) retire(by *deployment, who string) {
	for _, d := range s.deployments {
		if d == by || d.environment != by.environment || d.transient || d.production || len(d.statuses) == 0 {
			continue
		}
		if last := d.statuses[len(d.statuses)-1]; last.state == "success" {
			d.statuses = append(d.statuses, &deploymentStatus{id: s.id(), state: "inactive", creator: who, environment: d.environment, at: s.now()})
		}
	}
}

func (s *Server) showDeployment(d *deployment) map[string]any {
	at := s.at(s.main, "/deployments/%d", d.id)
	return map[string]any{
		"id": d.id, "node_id": node("DE", d.id), "url": at, "sha": d.sha, "ref": d.ref, "task": d.task, "payload": d.payload, "original_environment": d.environment,
		"environment": d.environment, "description": d.description, "creator": s.showUser(d.creator), "created_at": stamp(d.at), "updated_at": stamp(d.at),
		"statuses_url": at + "/statuses", "repository_url": s.at(s.main, ""), "transient_environment": d.transient, "production_environment": d.production,
		"performed_via_github_app": nil,
	}
}

func (s *Server) showDeploymentStatus(d *deployment, status *deploymentStatus) map[string]any {
	at := s.at(s.main, "/deployments/%d", d.id)
	return map[string]any{
		"id": status.id, "node_id": node("DES", status.id), "url": fmt.Sprintf("%s/statuses/%d", at, status.id), "state": status.state,
		"creator": s.showUser(status.creator), "description": status.description, "environment": status.environment, "target_url": status.logURL,
		"log_url": status.logURL, "environment_url": status.environmentURL, "created_at": stamp(status.at), "updated_at": stamp(status.at), "deployment_url": at,
		"repository_url": s.at(s.main, ""), "performed_via_github_app": nil,
	}
}

func (s *Server) showStatus(status *commitStatus) map[string]any {
	return map[string]any{
		"id": status.id, "node_id": node("SC", status.id), "url": s.at(s.main, "/statuses/%s", status.sha), "avatar_url": nil, "state": status.state,
		"context": status.context, "description": status.description, "target_url": status.target, "created_at": stamp(status.at), "updated_at": stamp(status.at),
	}
}
