// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// Options name a repository, its host and a login. A zero field has the default that its comment
// names.
type Options struct {
	// base address of the REST API: https://api.github.com; for GitHub Enterprise
	// https://HOST/api/v3
	API    string
	Server string // base address of the pages: https://github.com
	Token  string // required
	Owner  string // required
	Repo   string // required
	Login  string // the bot's login, as the host shows authors: github-actions[bot]

	Transport http.RoundTripper                          // the network
	Sleep     func(context.Context, time.Duration) error // the error says why it ended early
	Now       func() time.Time                           // is compared with times from the host
}

const (
	bot         = "github-actions[bot]"
	timeout     = time.Minute      // of one request
	mostBytes   = 16 << 20         // of one answer
	mostWaiting = 10 * time.Minute // in sum, after limits and failures of the host
	perPage     = 100
)

// Host is one repository at its host. Several goroutines may use it at once.
type Host struct {
	client      *github.Client
	api         *exchange    // sends the token to the API
	anybody     *http.Client // sends no token
	server      *url.URL
	owner, repo string
	login       string
	token       string
	wait        *waiting
}

// Open checks the options and returns a Host. It sends no request.
func Open(options Options) (*Host, error) {
	if options.API == "" {
		options.API = "https://api.github.com"
	}
	if options.Server == "" {
		options.Server = "https://github.com"
	}
	if options.Login == "" {
		options.Login = bot
	}
	api, err := address("API", options.API)
	if err != nil {
		return nil, err
	}
	server, err := address("pages", options.Server)
	if err != nil {
		return nil, err
	}
	if !repositoryName.MatchString(options.Owner) || !repositoryName.MatchString(options.Repo) || strings.Trim(options.Repo, ".") == "" {
		return nil, fault.New(fault.HostNotSetUp, "", "repository %q is not of the form OWNER/NAME", options.Owner+"/"+options.Repo)
	}
	if options.Token == "" {
		return nil, fault.New(fault.HostNotSetUp, "", "there is no token")
	}
	if strings.ContainsFunc(options.Token, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return nil, fault.New(fault.HostNotSetUp, "", "the token holds characters that no token has")
	}
	network := options.Transport
	if network == nil {
		network = http.DefaultTransport.(*http.Transport).Clone()
	}
	wait := &waiting{sleep: options.Sleep, now: options.Now, left: mostWaiting}
	if wait.sleep == nil {
		wait.sleep = parallel.Sleep
	}
	if wait.now == nil {
		wait.now = time.Now
	}
	h := &Host{
		api: &exchange{network: network, wait: wait, token: options.Token, to: api},
		anybody: &http.Client{
			Transport:     &exchange{network: network, wait: wait},
			CheckRedirect: func(request *http.Request, via []*http.Request) error { return onward(api, request, via) },
		},
		server: server, owner: options.Owner, repo: options.Repo, login: options.Login, token: options.Token, wait: wait,
	}
	h.client = github.NewClient(&http.Client{Transport: h.api, CheckRedirect: h.api.redirect})
	h.client.BaseURL = api
	h.client.UserAgent = "halocompile"
	return h, nil
}

// Repository is owner/name, by which people know the repository.
func (h *Host) Repository() string { return h.owner + "/" + h.repo }

var repositoryName = regexp.MustCompile(`^[A-Za-z0-9._-]{1,100}$`)

// address parses a base address. It allows plain http only for this machine, because anybody can
// read an unencrypted token.
func address(what, text string) (*url.URL, error) {
	parsed, err := url.Parse(text)
	if err != nil || parsed.Host == "" || parsed.User != nil || parsed.RawQuery != "" || parsed.Fragment != "" {
		return nil, fault.New(fault.HostNotSetUp, "", "address of the host's %s is not of the form https://HOST/PATH", what)
	}
	if parsed.Scheme != "https" && !(parsed.Scheme == "http" && local(parsed.Hostname())) {
		return nil, fault.New(fault.HostNotSetUp, "", "address of the host's %s is not https: %s://%s", what, parsed.Scheme, parsed.Host)
	}
	parsed.Path = strings.TrimRight(parsed.Path, "/") + "/"
	return parsed, nil
}

func local(name string) bool {
	address := net.ParseIP(name)
	return name == "localhost" || address != nil && address.IsLoopback()
}

// ours tells whether the bot wrote something. Case does not matter in logins. Nobody else can have
// a bot's login, because people's logins have no brackets.
func (h *Host) ours(user *github.User) bool { return strings.EqualFold(user.GetLogin(), h.login) }

// headed tells whether the first line of a text is the marker.
func headed(text, marker string) bool {
	first, _, _ := strings.Cut(text, "\n")
	return strings.TrimRight(first, " \t\r") == marker
}

// head puts the marker on the first line, unless it is there already.
func head(text, marker string) string {
	if headed(text, marker) {
		return text
	}
	return marker + "\n" + text
}

// mark panics on a marker that could never be found again: that is a mistake of this program.
func mark(marker string) {
	if !strings.HasPrefix(marker, "<!--") || !strings.HasSuffix(marker, "-->") || strings.ContainsAny(marker, "\r\n") {
		panic("host: a marker is an HTML comment on one line")
	}
}

// same tells whether the host would show two texts alike. It may change line ends and the end of a
// text.
func same(a, b string) bool {
	plain := func(text string) string { return strings.TrimRight(strings.ReplaceAll(text, "\r\n", "\n"), " \t\r\n") }
	return plain(a) == plain(b)
}

// cut shortens a text to at most that many bytes, at the end of a character.
func cut(text string, most int) string {
	if len(text) <= most {
		return text
	}
	const sign = "…"
	end := most - len(sign)
	for end > 0 && text[end]&0xc0 == 0x80 {
		end--
	}
	return text[:end] + sign
}

// pages reads every page of a list. It fails when the list has more entries than any honest
// repository.
func pages[T any](ctx context.Context, h *Host, what string, most int, list func(github.ListOptions) ([]T, *github.Response, error)) ([]T, error) {
	all, whole, err := beginning(ctx, h, what, most, list)
	if err == nil && !whole {
		return nil, fault.New(fault.HostAnswerUnusable, h.Repository(), "%s: there are more than %d", what, most)
	}
	return all, err
}

// beginning reads pages of a list until it has at least most entries, or until the list ends. So it
// may return more, by less than a page. whole tells whether it read the whole list.
func beginning[T any](ctx context.Context, h *Host, what string, most int, list func(github.ListOptions) ([]T, *github.Response, error)) (all []T, whole bool, err error) {
	for page := 1; ; page++ {
		some, response, err := list(github.ListOptions{Page: page, PerPage: perPage})
		if err != nil {
			return nil, false, h.explain(ctx, what, err)
		}
		all = append(all, some...)
		switch {
		case response.NextPage == 0:
			return all, true, nil
		case response.NextPage != page+1:
			return nil, false, fault.New(fault.HostAnswerUnusable, h.Repository(), "%s: page %d is followed by page %d", what, page, response.NextPage)
		case len(all) >= most:
			return all, false, nil
		}
	}
}

// create makes something that must not exist twice. If it is uncertain whether the host did it,
// create looks for the thing before it repeats the request.
func create[T any](ctx context.Context, h *Host, what string, post func(context.Context) (T, error), look func(context.Context) (T, bool, error)) (T, error) {
	for attempt := 0; ; attempt++ {
		made, err := post(ctx)
		if err == nil || !uncertain(ctx, err) {
			return made, h.explain(ctx, what, err)
		}
		if waitErr := h.wait.spend(ctx, backoff(attempt, nil)); waitErr != nil {
			return made, h.explain(ctx, what, err)
		}
		found, ok, lookErr := look(ctx)
		if lookErr != nil || ok {
			return found, lookErr
		}
		if attempt >= 2 {
			return made, h.explain(ctx, what, err)
		}
	}
}
