package devnet

import (
	"testing"

	"github.com/halo-factory/halocompile/internal/manifest"
)

func templates(t testing.TB) []*manifest.Template { return nil }
