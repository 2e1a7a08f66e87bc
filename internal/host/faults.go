// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/fault"
)

// explain turns an error of the library into a fault. It returns faults and the caller's own
// cancellation unchanged.
func (h *Host) explain(ctx context.Context, what string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := fault.All(err); ok {
		return err
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if response := answer(err); response != nil {
		return h.refused(what, response, err)
	}
	var failed *url.Error
	switch {
	case errors.Is(err, errTooLarge):
		return fault.New(fault.HostAnswerUnusable, h.Repository(), "%s: answer: %w", what, h.hide(errTooLarge))
	case errors.As(err, new(*github.AcceptedError)):
		return fault.New(fault.HostAnswerUnusable, h.Repository(), "%s: the host has not done it yet", what)
	case errors.Is(err, context.DeadlineExceeded):
		return fault.New(fault.HostUnreachable, h.Repository(), "%s: the host does not answer in time (%s a request)", what, timeout)
	case errors.As(err, &failed): // the error's own text repeats the whole address
		return fault.New(fault.HostUnreachable, h.Repository(), "%s: %w", what, h.hide(failed.Err))
	}
	return fault.New(fault.HostAnswerUnusable, h.Repository(), "%s: %w", what, h.hide(err))
}

// answer is the host's answer that caused an error, or nil.
func answer(err error) *http.Response {
	var (
		refused   *github.ErrorResponse
		limited   *github.RateLimitError
		secondary *github.AbuseRateLimitError
		factor    *github.TwoFactorAuthError
	)
	switch {
	case errors.As(err, &refused):
		return refused.Response
	case errors.As(err, &limited):
		return limited.Response
	case errors.As(err, &secondary):
		return secondary.Response
	case errors.As(err, &factor):
		return factor.Response
	}
	return nil
}

// status is the HTTP status that caused an error; 0 when there was no answer.
func status(err error) int {
	if response := answer(err); response != nil {
		return response.StatusCode
	}
	return 0
}

// uncertain tells whether the host may or may not have carried out the request.
func uncertain(ctx context.Context, err error) bool {
	_, known := fault.All(err)
	return !known && ctx.Err() == nil && (status(err) == 0 || status(err) >= 500)
}

func (h *Host) refused(what string, response *http.Response, err error) error {
	said := h.said(err)
	code := response.StatusCode
	switch {
	case limited(response, err):
		f := fault.New(fault.HostRateLimited, h.Repository(), "%s: %s", what, said)
		if until := response.Header.Get("Retry-After"); until != "" {
			return f.Remedy("run it again in %s seconds; %s were waited already at most", h.scrub(until), mostWaiting)
		}
		return f
	case code == http.StatusUnauthorized:
		return fault.New(fault.TokenLacksPermission, h.Repository(), "%s: the host does not accept the token: %s", what, said).
			Remedy("give a token that is valid and has not expired")
	case code == http.StatusForbidden:
		f := fault.New(fault.TokenLacksPermission, h.Repository(), "%s: %s", what, said)
		if needed := permissions(response.Header.Get("X-Accepted-GitHub-Permissions")); needed != "" {
			return f.Remedy("grant %s: under 'permissions:' of the job, or in the settings of the app or of the token that is used", h.scrub(needed))
		}
		return f
	case code == http.StatusNotFound || code == http.StatusGone:
		return fault.New(fault.NotFoundAtHost, h.Repository(), "%s: %s", what, said)
	case code >= 500:
		return fault.New(fault.HostUnreachable, h.Repository(), "%s: %s", what, said)
	case code >= 300 && code < 400:
		return fault.New(fault.HostRefuses, h.Repository(), "%s: the host points elsewhere (HTTP status %d)", what, code).
			Remedy("use the repository's present name, and the host's present address")
	}
	return fault.New(fault.HostRefuses, h.Repository(), "%s: %s", what, said)
}

// limited tells whether an error is a refusal because of too many requests. It is the host's, after
// all waiting that is allowed, or the library's, which refuses without asking.
func limited(response *http.Response, err error) bool {
	if errors.As(err, new(*github.RateLimitError)) || errors.As(err, new(*github.AbuseRateLimitError)) {
		return true
	}
	body, _ := io.ReadAll(response.Body) // the library restores the body after reading it
	_, limited := limit(response, body, 0, time.Time{})
	return limited
}

// said is the host's own message, without the address of the request.
func (h *Host) said(err error) string {
	var (
		refused   *github.ErrorResponse
		limited   *github.RateLimitError
		secondary *github.AbuseRateLimitError
		message   string
	)
	switch {
	case errors.As(err, &refused):
		message = refused.Message
		for _, detail := range refused.Errors {
			part := detail.Message
			if part == "" {
				part = strings.Join(strings.Fields(detail.Resource+" "+detail.Field+" "+detail.Code), " ")
			}
			message += "; " + part
		}
	case errors.As(err, &limited):
		message = limited.Message
	case errors.As(err, &secondary):
		message = secondary.Message
	}
	return strings.TrimSuffix(h.scrub(fmt.Sprintf("HTTP status %d: %s", status(err), message)), ": ")
}

// permissions puts the host's header into words. It lists sets of permissions, of which one is
// enough.
func permissions(header string) string {
	var sets []string
	for set := range strings.SplitSeq(header, ";") {
		var all []string
		for one := range strings.SplitSeq(set, ",") {
			name, level, _ := strings.Cut(strings.TrimSpace(one), "=")
			if name != "" {
				all = append(all, strings.ReplaceAll(name, "_", "-")+": "+level)
			}
		}
		if len(all) > 0 {
			sets = append(sets, strings.Join(all, " and "))
		}
	}
	return strings.Join(sets, ", or ")
}

// scrub removes the token from a text, and bounds the text's length.
func (h *Host) scrub(text string) string {
	return cut(strings.ReplaceAll(text, h.token, "…"), 1000)
}

// hide wraps an error in one whose text has no token. errors.Is and errors.As still find the
// causes.
func (h *Host) hide(err error) error { return hidden{h.scrub(err.Error()), err} }

type hidden struct {
	text string
	err  error
}

func (h hidden) Error() string { return h.text }
func (h hidden) Unwrap() error { return h.err }
