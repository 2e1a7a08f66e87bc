// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"cmp"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/token"

	kinds "github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/spelling"
)

// wanted is what the schema wants at one place of a manifest.
type wanted struct {
	value   cue.Value // does not exist if the schema knows no such place
	sort    spelling.Sort
	is      string   // in words: "a number of whole tokens"
	about   string   // what the schema says of the field
	choices []string // if it is one of a few texts
}

// sortOf says which sort the values of a definition have. Values of other definitions have that of
// their type.
var sortOf = map[string]spelling.Sort{
	"#Amount": spelling.Amount, "#Bps": spelling.Rate,
	"#Duration": spelling.Duration, "#Days": spelling.Duration, "#TimeOfDay": spelling.TimeOfDay, "#Date": spelling.Date, "#Instant": spelling.Moment,
	"#Address": spelling.Address, "#Hash": spelling.Hash, "#URL": spelling.URL,
	"#Line": spelling.Text, "#Text": spelling.Text,
}

// wants returns what a manifest's schema wants at a path.
func (s *schema) wants(from *source, path string) wanted {
	if s == nil {
		return wanted{}
	}
	if value := s.below(from.anyDefinition(s, path), path); value.Exists() {
		return s.describe(value)
	}
	return wanted{}
}

// anyDefinition returns the definition of a manifest. As long as the Class of a Unit is not known,
// it is the first one that has something at a path.
func (s *source) anyDefinition(of *schema, path string) string {
	name := cmp.Or(s.definition, s.kind.definition())
	if s.kind != unit || s.definition != "" || of == nil {
		return name
	}
	for _, each := range kinds.All() {
		if other := each.Facts().Manifests.Definition; of.below(other, path).Exists() {
			return other
		}
	}
	return name
}

// below returns what a definition has at a path; a value that does not exist if it has nothing.
func (s *schema) below(definition, path string) cue.Value {
	value := s.value.LookupPath(cue.ParsePath(definition))
	for name := range strings.SplitSeq(path, ".") {
		// finds required fields, too
		next := value.LookupPath(cue.MakePath(cue.Str(name).Optional()))
		if _, err := strconv.Atoi(name); err == nil && value.IncompleteKind() == cue.ListKind {
			next = value.LookupPath(cue.MakePath(cue.AnyIndex))
		} else if !next.Exists() {
			next = value.LookupPath(cue.MakePath(cue.AnyString))
		}
		if value = next; !value.Exists() {
			break
		}
	}
	return value
}

// describe says what a value of the schema is.
func (s *schema) describe(value cue.Value) wanted {
	made := wanted{value: value, about: s.about[lineOf(value.Pos())]}
	for _, each := range alternatives(value) {
		if _, path := each.ReferencePath(); len(path.Selectors()) > 0 {
			name := path.String()
			sort, known := sortOf[name]
			if known && made.sort == spelling.Any {
				made.sort = sort
			}
			made.is = cmp.Or(s.meanings[name], made.is)
		}
		if text, err := each.String(); err == nil && each.IncompleteKind() == cue.StringKind {
			made.choices = append(made.choices, text)
		}
	}
	if made.sort != spelling.Any {
		made.choices = nil // the default of a sort is no choice
		return made
	}
	if len(made.choices) > 0 {
		made.is = strings.Join(quotedAll(made.choices), " or ")
	}
	switch kind := value.IncompleteKind(); kind {
	case cue.IntKind:
		made.sort = spelling.Count
	case cue.NumberKind, cue.FloatKind:
		made.sort = spelling.Amount
	case cue.BoolKind:
		made.sort = spelling.Switch
	case cue.StringKind:
		made.sort = spelling.Name
	}
	made.is = cmp.Or(made.is, plain[value.IncompleteKind().String()], "a value")
	return made
}

// alternatives takes a disjunction or a conjunction apart, also that of a definition.
func alternatives(value cue.Value) []cue.Value {
	if operator, parts := value.Expr(); operator == cue.OrOp || operator == cue.AndOp {
		return parts
	}
	if referred := cue.Dereference(value); referred != value {
		if operator, parts := referred.Expr(); operator == cue.OrOp {
			return append(parts, value)
		}
	}
	return []cue.Value{value}
}

func lineOf(at token.Pos) string { return fmt.Sprintf("%s:%d", at.Filename(), at.Line()) }

// accepts tells whether the schema takes a value where w is wanted.
func (s *schema) accepts(w wanted, text string) bool {
	if s == nil || !w.value.Exists() {
		return true
	}
	value := s.context.CompileString(text)
	return value.Err() == nil && w.value.Unify(value).Validate(cue.Concrete(true), cue.Final()) == nil
}

// right returns how a value is written right, as far as that can be told from what is written.
func (s *schema) right(w wanted, text string) []spelling.Spelling {
	found := w.sort.Read(text).Right
	if meant := spelling.Near(spelling.Bare(text), w.choices); meant != "" {
		found = append([]spelling.Spelling{{Text: spelling.Quote(meant)}}, found...)
	}
	found = append(found, s.ends(w, text)...)
	bare := strings.Trim(text, "()[] ")
	if w.value.IncompleteKind() == cue.ListKind {
		found = append(found, spelling.Spelling{Text: "[" + bare + "]"}, spelling.Spelling{Text: "[" + spelling.Quote(spelling.Bare(bare)) + "]"})
	} else if bare != text {
		found = append(found, spelling.Spelling{Text: bare})
	}
	var right []spelling.Spelling
	for _, each := range found {
		if each.Text != text && s.accepts(w, each.Text) {
			right = append(right, each)
		}
	}
	return right
}

// spell says what keeps a text from being a value, and how it is written right.
func (s *schema) spell(w wanted, text string) (why, remedy string) {
	why = w.sort.Read(text).Why
	right := s.right(w, text)
	switch {
	case len(right) > 1 && right[0].Meaning != "" && right[1].Meaning != "":
		return why, fmt.Sprintf("write %s for %s, or %s for %s", right[0].Text, right[0].Meaning, right[1].Text, right[1].Meaning)
	case len(right) > 0:
		return why, "write " + right[0].Text
	case len(w.choices) > 0:
		return why, "write one of these: " + strings.Join(quotedAll(w.choices), ", ")
	case w.sort.Example() != "":
		return why, fmt.Sprintf("write %s, such as %s", cmp.Or(w.is, "a value"), w.sort.Example())
	case w.value.IncompleteKind() == cue.ListKind && text == "":
		return why, "write [ before it and ] behind it: a list stands in brackets"
	case w.about != "" && w.sort == spelling.Any, w.is == "" && w.about != "":
		return why, "write " + w.about
	case w.is != "":
		return why, "write " + w.is
	}
	return why, ""
}

// ends reads a range that is written in one value: "8% - 11%".
func (s *schema) ends(w wanted, text string) []spelling.Spelling {
	least := w.value.LookupPath(cue.MakePath(cue.Str("min").Optional()))
	if s == nil || !least.Exists() {
		return nil
	}
	sort := s.describe(least).sort
	if one := sort.Read(text).Right; len(one) == 1 {
		return []spelling.Spelling{{Text: fmt.Sprintf("{min: %s, max: %s}", one[0].Text, one[0].Text)}}
	}
	for _, between := range []string{" to ", "..", "–", "-"} {
		if one, other, found := strings.Cut(spelling.Bare(text), between); found {
			low, high := sort.Read(one).Right, sort.Read(other).Right
			if len(low) == 1 && len(high) == 1 {
				return []spelling.Spelling{{Text: fmt.Sprintf("{min: %s, max: %s}", low[0].Text, high[0].Text)}}
			}
		}
	}
	return nil
}

func quotedAll(texts []string) []string {
	made := make([]string, len(texts))
	for i, each := range texts {
		made[i] = spelling.Quote(each)
	}
	return made
}

// expression is a call, which no value looks like.
var expression = regexp.MustCompile(`^[a-zA-Z_][a-zA-Z0-9_.]*\(`)

// misspelt says of a value that is written as people write it, and not as CUE does, what is wrong
// with it and what to do.
func (s *schema) misspelt(from *source, path, text string) (what, remedy string) {
	w := s.wants(from, path)
	if s != nil && !w.value.Exists() || expression.MatchString(text) || strings.HasPrefix(text, string(from.kind)+".") {
		return path + ": this is no plain value", plainValue
	}
	why, remedy := s.spell(w, text)
	what = fmt.Sprintf("%s: %s is not %s", path, short(text), cmp.Or(w.is, "a value"))
	first, _ := utf8.DecodeRuneInString(text)
	switch {
	case strings.Contains(text, `\(`):
		what, remedy = path+": a text has no variables in it", "write the text itself; a backslash is written \\\\"
	case remedy == "write "+spelling.Quote(text):
		what = fmt.Sprintf("%s: %s has to stand in quotes", path, short(text))
	case first > utf8.RuneSelf && spelling.Bare(text) != text, first == '`':
		what = path + ": quotation marks are straight: \""
	}
	if why != "" {
		what += ": " + why
	}
	return what, cmp.Or(remedy, plainValue)
}
