// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/fault"
)

// mostArtifacts is the most artifacts of one run that are looked through.
const mostArtifacts = 1000

// Artifact returns one file from an artifact that a workflow run uploaded under a name. The archive
// may hold anything under any name, so Artifact reads exactly the file that is asked for, into
// memory, up to most bytes. Several attempts of a run leave several archives of the name; the
// latest counts.
func (h *Host) Artifact(ctx context.Context, run int64, artifact, file string, most int64) ([]byte, error) {
	what := fmt.Sprintf("artifact %s of run %d", artifact, run)
	all, err := pages(ctx, h, what, mostArtifacts, func(page github.ListOptions) ([]*github.Artifact, *github.Response, error) {
		list, response, err := h.client.Actions.ListWorkflowRunArtifacts(ctx, h.owner, h.repo, run, &page)
		if err != nil {
			return nil, response, err
		}
		return list.Artifacts, response, nil
	})
	if err != nil {
		return nil, err
	}
	var latest *github.Artifact
	for _, one := range all {
		if one.GetName() == artifact && (latest == nil || one.GetID() > latest.GetID()) {
			latest = one
		}
	}
	bad := func(format string, arguments ...any) error {
		return fault.New(fault.RunResultUnusable, h.Repository(), what+": "+format, arguments...)
	}
	switch {
	case latest == nil:
		return nil, bad("there is none")
	case latest.GetExpired():
		return nil, bad("the host has deleted it, as it was too old")
	case latest.GetSizeInBytes() > mostBytes:
		return nil, bad("%d bytes, and %d are read at most", latest.GetSizeInBytes(), mostBytes)
	}
	archive, err := h.download(ctx, what, latest.GetID())
	if err != nil {
		return nil, err
	}
	content, err := unzip(archive, file, most)
	if err != nil {
		return nil, bad("%w", err)
	}
	return content, nil
}

// download asks the API for the address of an archive, and then asks the storage there. The storage
// does not get the token. An address is valid for a minute, so each attempt asks for a new one.
func (h *Host) download(ctx context.Context, what string, artifact int64) ([]byte, error) {
	for attempt := 0; ; attempt++ {
		archive, err := h.downloadOnce(ctx, artifact)
		if err == nil || attempt >= 2 || !uncertain(ctx, err) || h.wait.spend(ctx, backoff(attempt, nil)) != nil {
			return archive, h.explain(ctx, what, err)
		}
	}
}

func (h *Host) downloadOnce(ctx context.Context, artifact int64) ([]byte, error) {
	request, err := h.client.NewRequest(http.MethodGet, fmt.Sprintf("repos/%s/%s/actions/artifacts/%d/zip", h.owner, h.repo, artifact), nil)
	if err != nil {
		return nil, err
	}
	response, err := h.api.RoundTrip(request.WithContext(ctx))
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusFound {
		if err := github.CheckResponse(response); err != nil {
			return nil, err
		}
		return nil, fault.New(fault.HostAnswerUnusable, h.Repository(), "the host does not say where artifact %d is (HTTP status %d)", artifact, response.StatusCode)
	}
	location, err := response.Location()
	if err != nil {
		return nil, fault.New(fault.HostAnswerUnusable, h.Repository(), "the host does not say where artifact %d is", artifact)
	}
	request, err = http.NewRequestWithContext(ctx, http.MethodGet, location.String(), nil)
	if err != nil || onward(h.api.to, request, nil) != nil {
		return nil, fault.New(fault.HostAnswerUnusable, h.Repository(), "the host says that artifact %d is where nothing is fetched from: %s://%s", artifact, location.Scheme, location.Host)
	}
	response, err = h.anybody.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("storage at %s: HTTP status %d", location.Host, response.StatusCode)
	}
	return io.ReadAll(response.Body)
}

// unzip reads one file of an archive that somebody else made. It does not trust the sizes that the
// archive states.
func unzip(archive []byte, file string, most int64) ([]byte, error) {
	reader, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	// Names are compared and never used as paths, so an insecure one does no harm.
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, fmt.Errorf("not a zip archive: %w", err)
	}
	var found *zip.File
	for _, one := range reader.File {
		if one.Name != file {
			continue
		}
		if found != nil {
			return nil, fmt.Errorf("%s is in it twice", file)
		}
		found = one
	}
	switch {
	case found == nil:
		return nil, fmt.Errorf("%s is not in it", file)
	case !found.Mode().IsRegular():
		return nil, fmt.Errorf("%s is no file", file)
	case found.UncompressedSize64 > uint64(most):
		return nil, fmt.Errorf("%s has %d bytes, and %d are read at most", file, found.UncompressedSize64, most)
	}
	content, err := found.Open()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	defer content.Close()
	data, err := io.ReadAll(io.LimitReader(content, most+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if int64(len(data)) > most {
		return nil, fmt.Errorf("%s has more than %d bytes", file, most)
	}
	return data, nil
}
