// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"cuelang.org/go/cue"
)

// fields returns the names that a definition allows at a path, such as "unit.queue".
func (s *schema) fields(definition, path string) []string {
	if s == nil || path == "" {
		return nil
	}
	value := s.below(definition, path)
	if !value.Exists() {
		return nil
	}
	var names []string
	fields, err := value.Fields(cue.Optional(true))
	for err == nil && fields.Next() {
		names = append(names, fields.Selector().Unquoted())
	}
	return names
}
