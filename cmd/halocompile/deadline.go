// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"errors"
	"fmt"
	"strconv"
	"time"
)

// deadline is the flag --deadline: Unix seconds, written as such or as a moment. 0 is none.
type deadline uint64

// Set implements pflag.Value. A day alone is refused, because a deadline can be its beginning or
// its end.
func (d *deadline) Set(text string) error {
	if seconds, err := strconv.ParseUint(text, 10, 64); err == nil {
		*d = deadline(seconds)
		return nil
	}
	if at, err := time.Parse(time.RFC3339, text); err == nil && at.Unix() > 0 {
		*d = deadline(at.Unix()) //nolint:gosec // it is above zero
		return nil
	}
	if _, err := time.Parse(time.DateOnly, text); err == nil {
		return fmt.Errorf("a day alone is no deadline: write %[1]sT00:00:00Z for its beginning, or %[1]sT23:59:59Z for its end", text)
	}
	return errors.New("write it as in 2027-02-01T18:00:00Z, or in Unix seconds")
}

// String implements pflag.Value.
func (d *deadline) String() string { return strconv.FormatUint(uint64(*d), 10) }

// Type implements pflag.Value.
func (*deadline) Type() string { return "time" }
