// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
)

func TestLabelsOfOurPrefixAreSetAndOthersLeftAlone(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	server.SetLabels(number, "bug", "halo: old", "HALO: Kept", "halocompile", "weird / label?#%")
	want := []host.Label{
		{Name: "halo: kept", Color: "000000"},
		{Name: "halo: limit increase", Color: "d93f0b", Description: "a limit grows"},
		{Name: "halo: a/b?c#d%e+f", Color: "0e8a16"},
		{Name: "halo: ümläut", Color: "0e8a16", Description: fmt.Sprintf("%0200d", 1)},
		{Name: "halo: a/b?c#d%e+f", Color: "ffffff"},
	}
	for range 2 {
		if err := h.Label(t.Context(), number, "halo: ", want); err != nil {
			t.Fatal(err)
		}
	}
	labels := server.Labels(number)
	if !slices.Equal(labels, []string{"HALO: Kept", "bug", "halo: a/b?c#d%e+f", "halo: limit increase", "halo: ümläut", "halocompile", "weird / label?#%"}) {
		t.Errorf("%q", labels)
	}
	if server.Count("issues/add-labels") != 1 || server.Count("issues/create-label") != 3 || server.Count("issues/remove-label") != 1 {
		t.Errorf("%+v", server.Log())
	}
	for _, label := range server.RepositoryLabels() {
		if label.Name == "halo: limit increase" && (label.Color != "d93f0b" || label.Description != "a limit grows") {
			t.Errorf("%+v", label)
		}
	}
	if err := h.Label(t.Context(), number, "halo: ", nil); err != nil {
		t.Fatal(err)
	}
	if labels := server.Labels(number); !slices.Equal(labels, []string{"bug", "halocompile", "weird / label?#%"}) {
		t.Errorf("%q", labels)
	}
}

func TestALabelThatIsThereKeepsItsLooks(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	if err := h.Label(t.Context(), number, "halo: ", []host.Label{{Name: "halo: x", Color: "111111"}}); err != nil {
		t.Fatal(err)
	}
	if err := h.Label(t.Context(), number, "halo: ", nil); err != nil {
		t.Fatal(err)
	}
	if err := h.Label(t.Context(), number, "halo: ", []host.Label{{Name: "Halo: X", Color: "222222"}}); err != nil {
		t.Fatal(err)
	}
	if labels := server.RepositoryLabels(); len(labels) != 1 || labels[0].Color != "111111" || server.Count("issues/create-label") != 1 {
		t.Errorf("%+v", labels)
	}
}

func TestLabelsOfManyPages(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	var names []string
	for i := range 130 {
		names = append(names, fmt.Sprintf("label %03d", i))
	}
	server.SetLabels(number, append(names, "halo: old")...)
	if err := h.Label(t.Context(), number, "halo: ", nil); err != nil {
		t.Fatal(err)
	}
	if labels := server.Labels(number); !slices.Equal(labels, names) {
		t.Errorf("%q", labels)
	}
}

// Two runs create and remove the same labels at once.
func TestLabelsThatAnotherRunIsFasterWith(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	server.SetLabels(number, "halo: old")
	server.Before(operation("issues/create-label"), func() { server.SetLabels(number, "halo: old", "halo: new") })
	server.Before(operation("issues/remove-label"), func() { server.SetLabels(number, "halo: new") })
	if err := h.Label(t.Context(), number, "halo: ", []host.Label{{Name: "halo: new", Color: "111111"}}); err != nil {
		t.Fatal(err)
	}
	if labels := server.Labels(number); !slices.Equal(labels, []string{"halo: new"}) {
		t.Errorf("%q", labels)
	}
}

func TestLabelsWhoseAnswerIsLost(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	server.SetLabels(number, "halo: old")
	for _, one := range []string{"issues/create-label", "issues/add-labels", "issues/remove-label"} {
		server.Fail(githubtest.Fault{Match: operation(one), Status: 502, Late: true})
	}
	if err := h.Label(t.Context(), number, "halo: ", []host.Label{{Name: "halo: new", Color: "111111"}}); err != nil {
		t.Fatal(err)
	}
	if labels := server.Labels(number); !slices.Equal(labels, []string{"halo: new"}) {
		t.Errorf("%q", labels)
	}
}
