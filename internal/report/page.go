// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// Page is a change that was judged, and where it is shown. The Proposal comes from a job without
// rights, so its texts may be anything. All other fields come from the Git host.
type Page struct {
	Proposal *proposal.Proposal // nil if there is none

	Server     string // "https://github.com"
	Repository string // "owner/name"
	Folder     string // folder of the repository that holds the manifests; "" for its root
	Pull       string // number of the pull request; "" outside of one
	Head       string // the commit that was judged; "" outside of a pull request
	RunURL     string // of the job that judged; "" if there is none
	ReportURL  string // of the full report; "" if there is none

	Edits change.Edits // as the Git host tells them; the Proposal is not asked
	// the change edits what runs the check, so the Proposal proves nothing
	Untrusted bool
	At        time.Time
}

var (
	commitForm     = regexp.MustCompile(`^[0-9a-f]{40}([0-9a-f]{24})?$`)
	repositoryForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$`)
	numberForm     = regexp.MustCompile(`^[1-9][0-9]{0,11}$`)
	urlForm        = regexp.MustCompile(`^https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/?=&%#+:@-]*)?$`)
	pathForm       = regexp.MustCompile(`^[A-Za-z0-9._@+/-]+$`)
	digestForm     = regexp.MustCompile(`^[0-9a-f]{64}$`)
	classForm      = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$`)
)

// place is a position in a file, as in "file:line:column".
type place struct {
	// clean and relative, of harmless characters; "" if the text is no position
	path         string
	line, column int // from 1; 0 for the file as a whole
}

func placeOf(where string) place {
	file, line, column := where, 0, 0
	for _, number := range []*int{&column, &line} {
		before, after, found := cutLast(file)
		if !found {
			break
		}
		*number, file = after, before
	}
	if line == 0 { // the text had only one number
		line, column = column, 0
	}
	// Names of Classes and steps look like paths. A name that has neither a line nor an extension
	// is not taken for a file.
	if !cleanPath(file) || line == 0 && path.Ext(file) == "" {
		return place{}
	}
	return place{file, line, column}
}

// cutLast cuts a number such as ":123" off the end.
func cutLast(text string) (string, int, bool) {
	at := strings.LastIndexByte(text, ':')
	if at < 0 || len(text)-at > 8 {
		return text, 0, false
	}
	number, err := strconv.Atoi(text[at+1:])
	if err != nil || number < 1 || text[at+1] == '+' {
		return text, 0, false
	}
	return text[:at], number, true
}

func cleanPath(file string) bool {
	return len(file) <= 400 && pathForm.MatchString(file) && fs.ValidPath(file) && file != "."
}

// link writes a link whose text comes from outside. An address that is not of a harmless form is
// left out.
func link(text Text, address string) Markdown {
	if !urlForm.MatchString(address) {
		return Markdown{text.code()}
	}
	return Markdown{"[" + text.code() + "](" + address + ")"}
}

// outside writes a link whose text is ours.
func outside(text, address string) Markdown {
	if !urlForm.MatchString(address) {
		return Markdown{}
	}
	return Markdown{"[" + text + "](" + address + ")"}
}

// repositoryURL is the address of the repository's pages; "" if it is not known.
func repositoryURL(server, repository string) string {
	server = strings.TrimRight(server, "/")
	if !repositoryForm.MatchString(repository) || !urlForm.MatchString(server) {
		return ""
	}
	return server + "/" + repository
}
