// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"io"

	"github.com/halo-factory/halocompile/internal/canon"
)

func asJSON(out io.Writer, r *Report, _ Source) error { return canon.WriteIndented(out, r) }
