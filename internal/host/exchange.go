// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

// exchange carries requests to the host and its answers back. It adds the token only for the API's
// own address. It bounds each request in time and each answer in size, reads every answer whole,
// and repeats requests where that helps.
type exchange struct {
	network http.RoundTripper
	wait    *waiting
	token   string   // "" sends requests without a token
	to      *url.URL // the only address that gets the token
}

var (
	errTooLarge = fmt.Errorf("it is larger than %d bytes", mostBytes)
	errWaited   = fmt.Errorf("waited %s in sum already", mostWaiting)
)

const (
	repeats  = 4  // of a request that may be repeated, after the host failed
	patience = 10 // waits after a limit, for every request; the sum of waiting usually ends first
)

// manner is the key of a context value that says whether its requests may be repeated when nobody
// knows if the host has carried them out.
type manner struct{}

// again marks a POST that may be repeated, because a second one makes the same thing.
func again(ctx context.Context) context.Context { return context.WithValue(ctx, manner{}, true) }

// once marks a PATCH that must not be repeated, because each one adds something.
func once(ctx context.Context) context.Context { return context.WithValue(ctx, manner{}, false) }

func repeatable(request *http.Request) bool {
	if said, ok := request.Context().Value(manner{}).(bool); ok {
		return said
	}
	return request.Method != http.MethodPost
}

// RoundTrip implements http.RoundTripper.
func (e *exchange) RoundTrip(request *http.Request) (*http.Response, error) {
	ctx := request.Context()
	for failed, limited := 0, 0; ; {
		response, body, err := e.send(request)
		wait, isLimit := time.Duration(0), false
		if err == nil {
			wait, isLimit = limit(response, body, limited, e.wait.now())
		}
		switch {
		case isLimit && limited < patience:
			limited++
		case !isLimit && failed < repeats && failure(ctx, response, err) && repeatable(request):
			wait = backoff(failed, response)
			failed++
		default:
			return response, err
		}
		if e.wait.spend(ctx, wait) != nil {
			return response, err
		}
	}
}

// send sends the request once and reads the whole answer. A connection that breaks within the
// answer counts as a failure.
func (e *exchange) send(request *http.Request) (*http.Response, []byte, error) {
	ctx, cancel := context.WithTimeout(request.Context(), timeout)
	defer cancel()
	copied := request.Clone(ctx)
	if request.GetBody != nil {
		body, err := request.GetBody()
		if err != nil {
			return nil, nil, err
		}
		copied.Body = body
	}
	if e.token != "" && sameOrigin(copied.URL, e.to) {
		copied.Header.Set("Authorization", "Bearer "+e.token)
	}
	response, err := e.network.RoundTrip(copied)
	if err != nil {
		return nil, nil, err
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, mostBytes+1))
	response.Body.Close()
	if err == nil && len(body) > mostBytes {
		err = errTooLarge
	}
	if err != nil {
		return nil, nil, err
	}
	// The library would stop sending until a limit is over. Here limits are waited for, so it sees
	// the header only on a refusal.
	if response.StatusCode != http.StatusForbidden && response.StatusCode != http.StatusTooManyRequests {
		for _, name := range []string{"X-Ratelimit-Limit", "X-Ratelimit-Remaining", "X-Ratelimit-Reset"} {
			response.Header.Del(name)
		}
	}
	response.Body = io.NopCloser(bytes.NewReader(body))
	response.Request = request
	return response, body, nil
}

func sameOrigin(a, b *url.URL) bool { return a.Scheme == b.Scheme && strings.EqualFold(a.Host, b.Host) }

// redirect follows a redirect to where the host moved a repository, and to nobody else. It never
// turns a request that changes something into a GET.
func (e *exchange) redirect(request *http.Request, via []*http.Request) error {
	if len(via) >= 3 || !sameOrigin(request.URL, e.to) || request.Method != via[0].Method {
		return http.ErrUseLastResponse
	}
	return nil
}

// onward follows redirects within the storage of artifacts. The host may choose any storage, but
// the connection must be encrypted unless that to the API is not.
func onward(api *url.URL, request *http.Request, via []*http.Request) error {
	if len(via) >= 3 || request.URL.Scheme != "https" && request.URL.Scheme != api.Scheme {
		return http.ErrUseLastResponse
	}
	return nil
}

// limit tells whether an answer is a refusal because of too many requests, and how long to wait.
// The host has done nothing then, whatever the method.
func limit(response *http.Response, body []byte, before int, now time.Time) (time.Duration, bool) {
	if response.StatusCode != http.StatusForbidden && response.StatusCode != http.StatusTooManyRequests {
		return 0, false
	}
	if seconds, err := strconv.ParseUint(response.Header.Get("Retry-After"), 10, 31); err == nil {
		return max(time.Duration(seconds)*time.Second, time.Second), true
	}
	if response.Header.Get("X-RateLimit-Remaining") == "0" {
		if reset, err := strconv.ParseInt(response.Header.Get("X-RateLimit-Reset"), 10, 64); err == nil {
			// The host's clock may differ from ours, and the header counts whole seconds.
			return max(time.Unix(reset, 0).Sub(now), 0) + time.Second, true
		}
	}
	var said struct {
		Message string `json:"message"`
	}
	_ = json.Unmarshal(body, &said)
	text := strings.ToLower(said.Message)
	if response.StatusCode == http.StatusTooManyRequests || strings.Contains(text, "secondary rate limit") || strings.Contains(text, "abuse detection") {
		return time.Minute << min(before, 4), true
	}
	return 0, false
}

// failure tells whether the host or the network failed in a way that may pass.
func failure(ctx context.Context, response *http.Response, err error) bool {
	if errors.Is(err, errTooLarge) {
		return false
	}
	if err != nil {
		err = &url.Error{Op: "send", URL: "", Err: err}
	}
	retry, _ := retryablehttp.DefaultRetryPolicy(ctx, response, err)
	return retry
}

// backoff is the wait after a failure of the host. attempt counts from 0.
func backoff(attempt int, response *http.Response) time.Duration {
	return retryablehttp.DefaultBackoff(time.Second, time.Minute, attempt, response)
}

// waiting is the sum of the waiting that one Host may do.
type waiting struct {
	sleep func(context.Context, time.Duration) error
	now   func() time.Time

	mutex sync.Mutex
	left  time.Duration
}

// spend waits, unless that would exceed the sum of waiting.
func (w *waiting) spend(ctx context.Context, wait time.Duration) error {
	w.mutex.Lock()
	if wait > w.left {
		w.mutex.Unlock()
		return errWaited
	}
	w.left -= wait
	w.mutex.Unlock()
	return w.sleep(ctx, wait)
}
