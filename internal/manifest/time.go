// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"errors"
	"fmt"
	"strconv"
	"time"
)

const secondsADay = 86_400

// seconds reads a duration such as "180d" or "3h", and returns it in seconds.
func seconds(text string) (uint64, error) {
	units := map[byte]uint64{'s': 1, 'm': 60, 'h': 3_600, 'd': secondsADay, 'w': 7 * secondsADay}
	if text == "" || units[text[len(text)-1]] == 0 {
		return 0, fmt.Errorf("%q is not a duration", text)
	}
	count, err := strconv.ParseUint(text[:len(text)-1], 10, 32)
	if err != nil {
		return 0, fmt.Errorf("%q is not a duration", text)
	}
	return count * units[text[len(text)-1]], nil
}

var errNoSuchDay = errors.New("there is no such day or time")

// FirstYear and LastYear bound every moment of a manifest, both included. Rules compare moments as
// nanoseconds in 64 bits, and these years fit into that range whole.
const FirstYear, LastYear = 1678, 2261

// instant fails if a moment does not exist, or if rules could not compare it with others.
func instant(text, layout string) error {
	switch at, err := time.Parse(layout, text); {
	case err != nil:
		return fmt.Errorf("%q: %w", text, errNoSuchDay)
	case at.Year() < FirstYear || at.Year() > LastYear:
		return fmt.Errorf("%q is not in the years %d to %d", text, FirstYear, LastYear)
	}
	return nil
}
