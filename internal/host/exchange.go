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

// exchange is the way of a request to the host and of the answer back: with the token if it is for
// the API's own address, within a time, whole and no larger than allowed, and again where that
// helps.
type exchange struct {
	network http.RoundTripper
	wait    *waiting
	token   string   // none: nobody is told who asks
	to      *url.URL // the only address that the token is for
}

var (
	errTooLarge = fmt.Errorf("it is larger than %d bytes", mostBytes)
	errWaited   = fmt.Errorf("waited %s in sum already", mostWaiting)
)

const (
	repeats  = 4  // after a host that failed, on requests that may be repeated
	patience = 10 // after a limit, on every request; what bounds it first is the sum of waiting
)

// manner says of requests under a context whether they may be sent again when nobody knows if the
// host has done them.
type manner struct{}

// again is for a POST that makes the same thing when done twice.
func again(ctx context.Context) context.Context { return context.WithValue(ctx, manner{}, true) }

// once is for a PATCH that adds something each time.
func once(ctx context.Context) context.Context { return context.WithValue(ctx, manner{}, false) }

func repeatable(request *http.Request) bool {
	if said, ok := request.Context().Value(manner{}).(bool); ok {
		return said
	}
	return request.Method != http.MethodPost
}

// RoundTrip is where http.Client comes in.
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

// send does it once, and reads the whole answer, so that a connection that breaks within it counts
// as broken.
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
	// The library would refuse to ask at all until a limit is over. Here limits are waited out, so
	// it need not know before that fails.
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

// redirect follows the host to where a repository was moved, and not to anybody else; and never
// turns what was to change something into a question.
func (e *exchange) redirect(request *http.Request, via []*http.Request) error {
	if len(via) >= 3 || !sameOrigin(request.URL, e.to) || request.Method != via[0].Method {
		return http.ErrUseLastResponse
	}
	return nil
}

// onward follows the storage of artifacts, which is nobody's business but the host's, over
// encrypted connections only.
func onward(api *url.URL, request *http.Request, via []*http.Request) error {
	if len(via) >= 3 || request.URL.Scheme != "https" && request.URL.Scheme != api.Scheme {
		return http.ErrUseLastResponse
	}
	return nil
}

// limit tells whether an answer says that this asks too often, and how long to wait. Nothing was
// done then, whatever the method was.
func limit(response *http.Response, body []byte, before int, now time.Time) (time.Duration, bool) {
	if response.StatusCode != http.StatusForbidden && response.StatusCode != http.StatusTooManyRequests {
		return 0, false
	}
	if seconds, err := strconv.ParseUint(response.Header.Get("Retry-After"), 10, 31); err == nil {
		return max(time.Duration(seconds)*time.Second, time.Second), true
	}
	if response.Header.Get("X-RateLimit-Remaining") == "0" {
		if reset, err := strconv.ParseInt(response.Header.Get("X-RateLimit-Reset"), 10, 64); err == nil {
			// Its clock is not ours, and it counts whole seconds.
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

// failure tells whether the host or the way to it failed, in a manner that may pass.
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

// backoff is how long to wait after the host failed for the attempt-th time, counted from 0.
func backoff(attempt int, response *http.Response) time.Duration {
	return retryablehttp.DefaultBackoff(time.Second, time.Minute, attempt, response)
}

// waiting is all the waiting that one Host does.
type waiting struct {
	sleep func(context.Context, time.Duration) error
	now   func() time.Time

	mutex sync.Mutex
	left  time.Duration
}

// spend waits unless that would be more than all waiting may be in sum.
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
