// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
)

const token = "ghs_ThisIsTheSecretThatNobodyMaySee1234"

// script answers requests in its order. It repeats the last answer for ever.
type script struct {
	answers []func(*http.Request) (*http.Response, error)

	mutex sync.Mutex
	asked []*http.Request
}

func (s *script) RoundTrip(request *http.Request) (*http.Response, error) {
	s.mutex.Lock()
	answer := s.answers[min(len(s.asked), len(s.answers)-1)]
	s.asked = append(s.asked, request)
	s.mutex.Unlock()
	return answer(request)
}

// says answers with a status, a body and headers: name, value, name, value.
func says(status int, body string, headers ...string) func(*http.Request) (*http.Response, error) {
	return func(request *http.Request) (*http.Response, error) {
		header := http.Header{}
		for i := 0; i < len(headers); i += 2 {
			header.Set(headers[i], headers[i+1])
		}
		return &http.Response{StatusCode: status, Header: header, Body: io.NopCloser(strings.NewReader(body)), Request: request}, nil
	}
}

func breaks(err error) func(*http.Request) (*http.Response, error) {
	return func(*http.Request) (*http.Response, error) { return nil, err }
}

const somePull = `{"number": 7, "state": "open", "head": {"sha": "aa", "ref": "r"}, "base": {"ref": "main"}}`

// opened is a Host that talks to a script. It records the waits instead of waiting.
func opened(t *testing.T, answers ...func(*http.Request) (*http.Response, error)) (*host.Host, *script, *[]time.Duration) {
	t.Helper()
	network := &script{answers: answers}
	var waits []time.Duration
	var mutex sync.Mutex
	h, err := host.Open(host.Options{
		Token: token, Owner: "acme", Repo: "halos", Transport: network, Now: func() time.Time { return now },
		Sleep: func(_ context.Context, wait time.Duration) error {
			mutex.Lock()
			defer mutex.Unlock()
			waits = append(waits, wait)
			return nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return h, network, &waits
}

var now = time.Unix(1_800_000_000, 0)

func TestWhatTheHostLimitsIsWaitedOut(t *testing.T) {
	const secondary = `{"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}`
	good := says(200, somePull)
	for _, test := range []struct {
		name    string
		answers []func(*http.Request) (*http.Response, error)
		waits   []time.Duration
	}{
		{"403 with a time", []func(*http.Request) (*http.Response, error){says(403, secondary, "Retry-After", "7"), good}, []time.Duration{7 * time.Second}},
		{"429 with a time", []func(*http.Request) (*http.Response, error){says(429, `{}`, "Retry-After", "7"), good}, []time.Duration{7 * time.Second}},
		{"a time of nothing", []func(*http.Request) (*http.Response, error){says(429, `{}`, "Retry-After", "0"), good}, []time.Duration{time.Second}},
		{"words only, growing", []func(*http.Request) (*http.Response, error){says(403, secondary), says(403, secondary), good}, []time.Duration{time.Minute, 2 * time.Minute}},
		{"429 without a word", []func(*http.Request) (*http.Response, error){says(429, `not even JSON`), good}, []time.Duration{time.Minute}},
		{"the hour's requests", []func(*http.Request) (*http.Response, error){
			says(403, `{"message": "API rate limit exceeded"}`, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1800000030"), good,
		}, []time.Duration{31 * time.Second}},
		{"the hour's requests, by a clock that is behind", []func(*http.Request) (*http.Response, error){
			says(429, `{}`, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1700000000"), good,
		}, []time.Duration{time.Second}},
		// This answer is the last of the hour. The library must not refuse the next request by
		// itself.
		{"the last of the hour", []func(*http.Request) (*http.Response, error){
			says(200, somePull, "X-RateLimit-Limit", "5000", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", fmt.Sprint(time.Now().Add(time.Hour).Unix())), good,
		}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			h, network, waits := opened(t, test.answers...)
			if _, err := h.Pull(t.Context(), 7); err != nil {
				t.Fatal(err)
			}
			if _, err := h.Pull(t.Context(), 7); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(*waits, test.waits) {
				t.Errorf("waits %v, and should wait %v", *waits, test.waits)
			}
			if want := max(len(test.answers)+1, 2); len(network.asked) > want {
				t.Errorf("%d requests", len(network.asked))
			}
		})
	}
}

func TestWaitingIsBounded(t *testing.T) {
	limited := func(seconds string) func(*http.Request) (*http.Response, error) {
		return says(403, `{"message": "You have exceeded a secondary rate limit"}`, "Retry-After", seconds)
	}
	for _, test := range []struct {
		name    string
		answers []func(*http.Request) (*http.Response, error)
		waits   []time.Duration
	}{
		{"too long at once", []func(*http.Request) (*http.Response, error){limited("601")}, nil},
		{"too long in sum", []func(*http.Request) (*http.Response, error){limited("300"), limited("300"), limited("1")}, []time.Duration{300 * time.Second, 300 * time.Second}},
		{"too often", []func(*http.Request) (*http.Response, error){limited("1")}, slices.Repeat([]time.Duration{time.Second}, 10)},
		{"a time beyond all bounds", []func(*http.Request) (*http.Response, error){limited("2147483647")}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			h, network, waits := opened(t, test.answers...)
			_, err := h.Pull(t.Context(), 7)
			if fault.First(err) != fault.HostRateLimited {
				t.Errorf("%v", err)
			}
			if !slices.Equal(*waits, test.waits) || len(network.asked) != len(test.waits)+1 {
				t.Errorf("%d requests and waits %v", len(network.asked), *waits)
			}
		})
	}
}

func TestWhenTheHostFailsAQuestionIsAskedAgain(t *testing.T) {
	seconds := func(all ...int) (waits []time.Duration) {
		for _, one := range all {
			waits = append(waits, time.Duration(one)*time.Second)
		}
		return waits
	}
	cut := func(request *http.Request) (*http.Response, error) {
		response, _ := says(200, "")(request)
		response.Body = io.NopCloser(io.MultiReader(strings.NewReader(`{"number": `), failing{}))
		return response, nil
	}
	good := says(200, somePull)
	for _, test := range []struct {
		name    string
		answers []func(*http.Request) (*http.Response, error)
		waits   []time.Duration
		code    fault.Code
	}{
		{"502", []func(*http.Request) (*http.Response, error){says(502, "<html>"), good}, seconds(1), fault.Code{}},
		{"503 with a time", []func(*http.Request) (*http.Response, error){says(503, "", "Retry-After", "9"), good}, seconds(9), fault.Code{}},
		{"reset", []func(*http.Request) (*http.Response, error){breaks(syscall.ECONNRESET), good}, seconds(1), fault.Code{}},
		{"cut in the middle", []func(*http.Request) (*http.Response, error){cut, good}, seconds(1), fault.Code{}},
		{"for ever", []func(*http.Request) (*http.Response, error){says(500, `{"message": "boom"}`)}, seconds(1, 2, 4, 8), fault.HostUnreachable},
		{"reset for ever", []func(*http.Request) (*http.Response, error){breaks(syscall.ECONNRESET)}, seconds(1, 2, 4, 8), fault.HostUnreachable},
		{"not implemented", []func(*http.Request) (*http.Response, error){says(501, `{}`)}, nil, fault.HostUnreachable},
		{"what was refused", []func(*http.Request) (*http.Response, error){says(404, `{"message": "Not Found"}`)}, nil, fault.NotFoundAtHost},
		{"no JSON", []func(*http.Request) (*http.Response, error){says(200, `<html>`)}, nil, fault.HostAnswerUnusable},
	} {
		t.Run(test.name, func(t *testing.T) {
			h, _, waits := opened(t, test.answers...)
			_, err := h.Pull(t.Context(), 7)
			if test.code == (fault.Code{}) && err != nil || test.code != (fault.Code{}) && fault.First(err) != test.code {
				t.Errorf("%v, and should be %q", err, test.code)
			}
			if !slices.Equal(*waits, test.waits) {
				t.Errorf("waits %v, and should wait %v", *waits, test.waits)
			}
		})
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestTheCallersOwnEndPassesThrough(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	h, network, _ := opened(t, func(*http.Request) (*http.Response, error) { cancel(); return nil, errors.New("cut off") })
	if _, err := h.Pull(ctx, 7); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if len(network.asked) != 1 {
		t.Errorf("%d requests", len(network.asked))
	}
}

func TestATokenWithoutAPermissionSaysWhich(t *testing.T) {
	for _, test := range []struct{ header, want string }{
		{"pull_requests=write", "grant pull-requests: write:"},
		{"issues=write; pull_requests=write", "grant issues: write, or pull-requests: write:"},
		{"contents=write,workflows=write", "grant contents: write and workflows: write:"},
		{"", "grant what is named to the job, or to the token"},
	} {
		h, _, waits := opened(t, says(403, `{"message": "Resource not accessible by integration"}`, "X-Accepted-GitHub-Permissions", test.header))
		_, err := h.Pull(t.Context(), 7)
		if fault.First(err) != fault.TokenLacksPermission || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), "pull request #7") {
			t.Errorf("%v\nshould say %q", err, test.want)
		}
		if len(*waits) > 0 {
			t.Errorf("waits %v for a permission", *waits)
		}
	}
	h, _, _ := opened(t, says(401, `{"message": "Bad credentials"}`))
	if _, err := h.Pull(t.Context(), 7); fault.First(err) != fault.TokenLacksPermission || !strings.Contains(err.Error(), "does not accept the token") {
		t.Errorf("%v", err)
	}
}

func TestAnAnswerIsNoLargerThanAllowed(t *testing.T) {
	h, network, waits := opened(t, func(request *http.Request) (*http.Response, error) {
		response, _ := says(200, "")(request)
		response.Body = io.NopCloser(endless{})
		return response, nil
	})
	_, err := h.Pull(t.Context(), 7)
	if fault.First(err) != fault.HostAnswerUnusable || !strings.Contains(err.Error(), "larger than 16777216 bytes") {
		t.Errorf("%v", err)
	}
	if len(network.asked) != 1 || len(*waits) > 0 {
		t.Errorf("asked %d times", len(network.asked))
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

// The bound is on the decompressed answer.
func TestAnAnswerThatGrowsIsNoLargerThanAllowed(t *testing.T) {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	_, _ = io.CopyN(writer, endless{}, host.MostBytes+1)
	_ = writer.Close()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(packed.Bytes())
	}))
	defer server.Close()
	h, err := host.Open(host.Options{API: server.URL, Token: token, Owner: "acme", Repo: "halos"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.Pull(t.Context(), 7); fault.First(err) != fault.HostAnswerUnusable {
		t.Errorf("%v", err)
	}
}

func TestTheTokenGoesNowhereElse(t *testing.T) {
	for _, test := range []struct {
		name     string
		status   int
		location string
		post     bool
		follows  bool
	}{
		{"moved within the host", 301, "https://api.github.com/repositories/1/pulls/7", false, true},
		{"moved for a while", 307, "https://api.github.com/repositories/1/pulls/7", false, true},
		{"another host", 301, "https://evil.example/repos/acme/halos/pulls/7", false, false},
		{"a host that begins like it", 301, "https://api.github.com.evil.example/", false, false},
		{"another port", 301, "https://api.github.com:8443/", false, false},
		{"without encryption", 301, "http://api.github.com/repositories/1/pulls/7", false, false},
		{"a change that would become a question", 301, "https://api.github.com/repositories/1/issues/7/comments", true, false},
		{"a change that stays one", 307, "https://api.github.com/repositories/1/issues/7/comments", true, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			away := says(test.status, "", "Location", test.location)
			answers := []func(*http.Request) (*http.Response, error){away, says(200, somePull)}
			if test.post {
				answers = []func(*http.Request) (*http.Response, error){says(200, "[]"), away, says(201, `{"id": 1, "body": "<!-- m -->\ntext"}`), says(200, "[]")}
			}
			h, network, _ := opened(t, answers...)
			var err error
			if test.post {
				_, err = h.Upsert(t.Context(), 7, "<!-- m -->", func(string) (string, error) { return "text", nil })
			} else {
				_, err = h.Pull(t.Context(), 7)
			}
			if test.follows && err != nil || !test.follows && fault.First(err) != fault.HostRefuses {
				t.Errorf("%v", err)
			}
			for _, request := range network.asked {
				if request.URL.Host != "api.github.com" || request.URL.Scheme != "https" {
					t.Errorf("asks %s", request.URL)
				}
				if request.Header.Get("Authorization") != "Bearer "+token {
					t.Errorf("%s has no token", request.URL)
				}
			}
			if test.post && test.follows && network.asked[2].Method != http.MethodPost {
				t.Errorf("a POST became a %s", network.asked[2].Method)
			}
		})
	}
}

func TestTheTokenStandsInNoError(t *testing.T) {
	echo := func(status int) func(*http.Request) (*http.Response, error) {
		return func(request *http.Request) (*http.Response, error) {
			said := request.Header.Get("Authorization")
			return says(status, fmt.Sprintf(`{"message": "you sent %s", "errors": [{"code": "custom", "message": %q}]}`, said, said),
				"X-Accepted-GitHub-Permissions", said, "Retry-After", said)(request)
		}
	}
	for _, answer := range []func(*http.Request) (*http.Response, error){
		echo(400), echo(401), echo(403), echo(404), echo(422), echo(429), echo(500), echo(302), breaks(errors.New("proxy: " + token)), says(200, `{"number": "`+token+`"}`),
	} {
		h, network, _ := opened(t, answer)
		_, err := h.Pull(t.Context(), 7)
		if err == nil || strings.Contains(err.Error(), token) {
			t.Errorf("%v", err)
		}
		if network.asked[0].Header.Get("Authorization") == "" {
			t.Error("no token was sent")
		}
	}
}

func TestOpenRefusesWhatCannotWork(t *testing.T) {
	good := host.Options{Token: token, Owner: "acme", Repo: "halos"}
	for name, change := range map[string]func(*host.Options){
		"no token":                  func(o *host.Options) { o.Token = "" },
		"a token of two lines":      func(o *host.Options) { o.Token = token + "\nX-Other: 1" },
		"no owner":                  func(o *host.Options) { o.Owner = "" },
		"a repository that climbs":  func(o *host.Options) { o.Repo = ".." },
		"a repository with a path":  func(o *host.Options) { o.Repo = "halos/../../orgs" },
		"an API without encryption": func(o *host.Options) { o.API = "http://git.example/api/v3" },
		"an API with credentials":   func(o *host.Options) { o.API = "https://me:" + token + "@git.example/api/v3" },
		"an API that is no address": func(o *host.Options) { o.API = "git.example" },
		"pages without encryption":  func(o *host.Options) { o.Server = "http://git.example" },
	} {
		options := good
		change(&options)
		if _, err := host.Open(options); fault.First(err) != fault.HostNotSetUp || strings.Contains(err.Error(), token) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, api := range []string{"https://git.example/api/v3", "https://git.example/api/v3/", "http://127.0.0.1:1", "http://localhost:1/api/v3", "http://[::1]:1"} {
		options := good
		options.API = api
		if _, err := host.Open(options); err != nil {
			t.Errorf("%s: %v", api, err)
		}
	}
}

func TestManyMayAskAtOnceAndWaitTogether(t *testing.T) {
	h, _, waits := opened(t, says(403, `{"message": "secondary rate limit"}`, "Retry-After", "100"))
	var all sync.WaitGroup
	for range 20 {
		all.Add(1)
		go func() { defer all.Done(); _, _ = h.Pull(t.Context(), 7) }()
	}
	all.Wait()
	if len(*waits) != 6 {
		t.Errorf("waits %v", *waits)
	}
}
