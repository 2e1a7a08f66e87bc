// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
)

type entry struct {
	name    string
	content string
	mode    os.FileMode
}

func archive(t *testing.T, entries ...entry) []byte {
	t.Helper()
	var all bytes.Buffer
	writer := zip.NewWriter(&all)
	for _, one := range entries {
		header := &zip.FileHeader{Name: one.name, Method: zip.Deflate}
		if one.mode != 0 {
			header.SetMode(one.mode)
		}
		file, err := writer.CreateHeader(header)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(file, one.content); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return all.Bytes()
}

func TestExactlyTheFileAskedForIsRead(t *testing.T) {
	content, err := host.Unzip(archive(t,
		entry{"../../proposal.json", "climbs", 0}, entry{"/proposal.json", "absolute", 0}, entry{"x/proposal.json", "deeper", 0}, entry{`..\proposal.json`, "other slashes", 0},
		entry{"Proposal.json", "other case", 0}, entry{"proposal.json/", "", 0}, entry{"proposal.json", "right", 0}, entry{"proposal.json\x00", "longer", 0},
	), "proposal.json", 100)
	if err != nil || string(content) != "right" {
		t.Errorf("%q, %v", content, err)
	}
}

func TestAHostileArchiveIsRefused(t *testing.T) {
	// The archive says that the file has 5 bytes, and it has more.
	liar := archive(t, entry{"f", strings.Repeat("x", 1000), 0})
	for at := 0; ; {
		found := bytes.Index(liar[at:], binary.LittleEndian.AppendUint32(nil, 1000))
		if found < 0 {
			break
		}
		binary.LittleEndian.PutUint32(liar[at+found:], 5)
		at += found + 4
	}
	broken := archive(t, entry{"f", "hello", 0})
	broken = bytes.ReplaceAll(broken, binary.LittleEndian.AppendUint32(nil, crc32.ChecksumIEEE([]byte("hello"))), []byte{1, 2, 3, 4})
	for name, test := range map[string]struct {
		archive []byte
		want    string
	}{
		"no archive":             {[]byte("<html>"), "not a zip archive"},
		"nothing":                {nil, "not a zip archive"},
		"without the file":       {archive(t, entry{"g", "x", 0}), "f is not in it"},
		"the file twice":         {archive(t, entry{"f", "one", 0}, entry{"f", "two", 0}), "f is in it twice"},
		"a link":                 {archive(t, entry{"f", "/etc/passwd", os.ModeSymlink | 0o777}), "f is no file"},
		"a device":               {archive(t, entry{"f", "", os.ModeDevice}), "f is no file"},
		"more than allowed":      {archive(t, entry{"f", strings.Repeat("x", 101), 0}), "f has 101 bytes, and 100 are read at most"},
		"a bomb":                 {archive(t, entry{"f", strings.Repeat("\x00", 10<<20), 0}), "f has 10485760 bytes"},
		"more than it says":      {liar, "f"},
		"other than it says":     {broken, "checksum"},
		"a directory that lacks": {archive(t, entry{"f", "x", 0})[:60], "not a zip archive"},
	} {
		content, err := host.Unzip(test.archive, "f", 100)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %q, %v", name, content, err)
		}
	}
	if content, err := host.Unzip(archive(t, entry{"f", strings.Repeat("x", 100), 0}), "f", 100); err != nil || len(content) != 100 {
		t.Errorf("as much as is allowed: %v", err)
	}
}

func artifacts(more ...string) string {
	return fmt.Sprintf(`{"total_count": %d, "artifacts": [%s]}`, len(more), strings.Join(more, ","))
}

func TestAnArchiveIsFetchedWithoutTheToken(t *testing.T) {
	for _, test := range []struct {
		name, location string
		code           fault.Code
		content        string
	}{
		{"elsewhere", "https://storage.example/a?sig=secret", fault.Code{}, "right"},
		{"at the host itself", "https://api.github.com/_storage/a", fault.Code{}, "right"},
		{"without encryption", "http://storage.example/a?sig=secret", fault.HostAnswerUnusable, ""},
		{"no network at all", "file:///etc/passwd", fault.HostAnswerUnusable, ""},
		{"nowhere", "", fault.HostAnswerUnusable, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			h, network, _ := opened(t,
				says(200, artifacts(`{"id": 5, "name": "other"}`, `{"id": 3, "name": "proposal"}`, `{"id": 4, "name": "proposal"}`)),
				says(302, "", "Location", test.location),
				says(200, string(archive(t, entry{"proposal.json", "right", 0}))),
			)
			content, err := h.Artifact(t.Context(), 9, "proposal", "proposal.json", 100)
			if string(content) != test.content || test.code == (fault.Code{}) && err != nil || test.code != (fault.Code{}) && fault.First(err) != test.code {
				t.Fatalf("%q, %v", content, err)
			}
			if err != nil && strings.Contains(err.Error(), "secret") {
				t.Error(err)
			}
			if got := network.asked[1].URL.Path; got != "/repos/acme/halos/actions/artifacts/4/zip" {
				t.Errorf("asks %s, and the latest is 4", got)
			}
			for i, request := range network.asked {
				if has := request.Header.Get("Authorization") != ""; has != (i < 2) {
					t.Errorf("request %d (%s) has a token: %t", i, request.URL, has)
				}
			}
		})
	}
}

// The address is valid for a minute only.
func TestWhenTheStorageFailsTheAddressIsAskedForAnew(t *testing.T) {
	h, network, _ := opened(t,
		says(200, artifacts(`{"id": 3, "name": "proposal"}`)),
		says(302, "", "Location", "https://storage.example/old"), says(403, "<Error>"),
		says(302, "", "Location", "https://storage.example/new"), says(200, string(archive(t, entry{"proposal.json", "right", 0}))),
	)
	content, err := h.Artifact(t.Context(), 9, "proposal", "proposal.json", 100)
	if err != nil || string(content) != "right" || network.asked[4].URL.Path != "/new" {
		t.Errorf("%q, %v", content, err)
	}
}

func TestAnArchiveThatCannotBeFetched(t *testing.T) {
	list := says(200, artifacts(`{"id": 3, "name": "proposal", "size_in_bytes": 10}`))
	away := says(302, "", "Location", "https://storage.example/a?sig=secret")
	for _, test := range []struct {
		name    string
		answers []func(*http.Request) (*http.Response, error)
		code    fault.Code
	}{
		{"there is none", []func(*http.Request) (*http.Response, error){says(200, artifacts(`{"id": 3, "name": "proposal2"}`))}, fault.RunResultUnusable},
		{"it is too old", []func(*http.Request) (*http.Response, error){says(200, artifacts(`{"id": 3, "name": "proposal", "expired": true}`))}, fault.RunResultUnusable},
		{"it is too large", []func(*http.Request) (*http.Response, error){says(200, artifacts(`{"id": 3, "name": "proposal", "size_in_bytes": 16777217}`))}, fault.RunResultUnusable},
		{"it is larger than it says", []func(*http.Request) (*http.Response, error){list, away, says(200, strings.Repeat("x", host.MostBytes+1))}, fault.HostAnswerUnusable},
		{"it is no archive", []func(*http.Request) (*http.Response, error){list, away, says(200, "<html>")}, fault.RunResultUnusable},
		{"it went meanwhile", []func(*http.Request) (*http.Response, error){list, says(410, `{"message": "Artifact has expired"}`)}, fault.NotFoundAtHost},
		{"the API gives the archive itself", []func(*http.Request) (*http.Response, error){list, says(200, "PK")}, fault.HostAnswerUnusable},
		{"the storage refuses", []func(*http.Request) (*http.Response, error){list, away, says(403, "<Error>"), away, says(403, "<Error>"), away, says(403, "<Error>")}, fault.HostAnswerUnusable},
		{"the storage leads away without encryption", []func(*http.Request) (*http.Response, error){list, away, says(302, "", "Location", "http://storage.example/a")}, fault.HostAnswerUnusable},
	} {
		t.Run(test.name, func(t *testing.T) {
			h, _, _ := opened(t, test.answers...)
			_, err := h.Artifact(t.Context(), 9, "proposal", "proposal.json", 100)
			if fault.First(err) != test.code || strings.Contains(err.Error(), "secret") {
				t.Errorf("%v, and should be %s", err, test.code)
			}
		})
	}
}
