// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"os"
	"regexp"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"pgregory.net/rapid"
)

// Names of files are slugs exactly if the schema's #Slug takes them, which stands on chain.
func TestSlugsAreTheSchemas(t *testing.T) {
	text, err := os.ReadFile("../../schema/common.cue")
	if err != nil {
		t.Fatal(err)
	}
	written := regexp.MustCompile(`(?m)^#Slug: =~"(.*)" & =~"(.*)"$`).FindSubmatch(text)
	if written == nil {
		t.Fatal("the schema's #Slug is written in another way")
	}
	form, length := regexp.MustCompile(string(written[1])), regexp.MustCompile(string(written[2]))
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.OneOf(
			rapid.StringOfN(rapid.SampledFrom([]rune("abz019-")), 0, 34, -1), rapid.StringN(0, 4, -1),
			rapid.StringMatching(`[a-z][a-z0-9]{0,12}(-[a-z0-9]{1,6}){0,3}`),
		).Draw(t, "name")
		if want := form.MatchString(name) && length.MatchString(name); catalog.IsSlug(name) != want {
			t.Errorf("%q: %v, the schema says %v", name, !want, want)
		}
	})
}
