// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest_test

import (
	"context"
	"encoding/json"
	"os"
	"testing"

	"github.com/halo-factory/halocompile/internal/manifest"
)

func TestLoadExample(t *testing.T) {
	catalog, err := manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	d, _ := json.MarshalIndent(catalog, "", " "); t.Log(string(d))
}
