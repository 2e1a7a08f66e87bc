// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// inputOf turns a document into the value that rules read. That is the value that its JSON stands
// for, with the checksums of addresses. It makes no JSON, because to write and read JSON takes as
// long as to ask the rules. A test shows that the value is the same.
func inputOf(input any) (ast.Value, error) {
	term, err := termOf(reflect.ValueOf(input))
	if err != nil {
		return nil, fmt.Errorf("document cannot be read: %w", err)
	}
	return term.Value, nil
}

var (
	addressType = reflect.TypeFor[common.Address]()
	hashType    = reflect.TypeFor[common.Hash]()
	integerType = reflect.TypeFor[catalog.Integer]()
	marshaler   = reflect.TypeFor[json.Marshaler]()
	texter      = reflect.TypeFor[encoding.TextMarshaler]()
)

func termOf(value reflect.Value) (*ast.Term, error) {
	if !value.IsValid() {
		return ast.NullTerm(), nil
	}
	switch value.Type() {
	case addressType:
		return ast.StringTerm(value.Interface().(common.Address).Hex()), nil
	case hashType:
		return ast.StringTerm(value.Interface().(common.Hash).Hex()), nil
	case integerType:
		integer := value.Interface().(catalog.Integer)
		return ast.StringTerm(integer.String()), nil
	}
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() {
			return ast.NullTerm(), nil
		}
		return termOf(value.Elem())
	case reflect.Bool:
		return ast.BooleanTerm(value.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return ast.NumberTerm(json.Number(strconv.FormatInt(value.Int(), 10))), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return ast.NumberTerm(json.Number(strconv.FormatUint(value.Uint(), 10))), nil
	case reflect.String:
		if number, ok := value.Interface().(json.Number); ok {
			return ast.NumberTerm(number), nil
		}
		text := textOf(value.String())
		if len(text) == 42 && lowerAddress.MatchString(`"`+text+`"`) {
			text = common.HexToAddress(text).Hex()
		}
		return ast.StringTerm(text), nil
	case reflect.Slice:
		if value.Type().Implements(texter) {
			break // bytes that JSON writes as text, such as calldata
		}
		return arrayOf(value)
	case reflect.Map:
		return objectOf(value)
	case reflect.Struct:
		if of := reflect.PointerTo(value.Type()); of.Implements(marshaler) || of.Implements(texter) {
			break // a type that writes itself, such as a reference
		}
		pairs, err := pairsOf(nil, value)
		if err != nil {
			return nil, err
		}
		return ast.ObjectTerm(pairs...), nil
	}
	// Any other value is read as its JSON.
	data, err := json.Marshal(value.Interface())
	if err != nil {
		return nil, err
	}
	read, err := ast.ValueFromReader(strings.NewReader(string(data)))
	if err != nil {
		return nil, err
	}
	return ast.NewTerm(read), nil
}

func arrayOf(slice reflect.Value) (*ast.Term, error) {
	if slice.IsNil() {
		return ast.NullTerm(), nil
	}
	terms := make([]*ast.Term, slice.Len())
	for i := range terms {
		var err error
		if terms[i], err = termOf(slice.Index(i)); err != nil {
			return nil, err
		}
	}
	return ast.ArrayTerm(terms...), nil
}

func objectOf(of reflect.Value) (*ast.Term, error) {
	if of.IsNil() {
		return ast.NullTerm(), nil
	}
	pairs := make([][2]*ast.Term, 0, of.Len())
	for entries := of.MapRange(); entries.Next(); {
		term, err := termOf(entries.Value())
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, [2]*ast.Term{ast.StringTerm(textOf(entries.Key().String())), term})
	}
	return ast.ObjectTerm(pairs...), nil
}

// textOf returns a text as JSON would keep it: bytes that are no Unicode become U+FFFD.
func textOf(text string) string { return strings.ToValidUTF8(text, "\ufffd") }

// member is a field of a struct, as encoding/json names it.
type member struct {
	index     int
	name      *ast.Term
	omitEmpty bool
	omitZero  bool
	embedded  bool
}

var fieldsOfType sync.Map // reflect.Type → []member

func fieldsOf(of reflect.Type) []member {
	if known, ok := fieldsOfType.Load(of); ok {
		return known.([]member)
	}
	var fields []member
	for i := range of.NumField() {
		each := of.Field(i)
		tag, options, _ := strings.Cut(each.Tag.Get("json"), ",")
		switch {
		case each.Anonymous && tag == "":
			fields = append(fields, member{index: i, embedded: true})
		case !each.IsExported() || tag == "-":
		default:
			if tag == "" {
				tag = each.Name
			}
			list := strings.Split(options, ",")
			fields = append(fields, member{
				index: i, name: ast.StringTerm(tag), omitEmpty: slices.Contains(list, "omitempty"), omitZero: slices.Contains(list, "omitzero"),
			})
		}
	}
	fieldsOfType.Store(of, fields)
	return fields
}

func pairsOf(pairs [][2]*ast.Term, value reflect.Value) ([][2]*ast.Term, error) {
	for _, each := range fieldsOf(value.Type()) {
		content := value.Field(each.index)
		switch {
		case each.embedded && content.Kind() == reflect.Pointer && content.IsNil():
		case each.embedded:
			var err error
			if pairs, err = pairsOf(pairs, reflect.Indirect(content)); err != nil {
				return nil, err
			}
		case each.omitEmpty && empty(content), each.omitZero && zero(content):
		default:
			term, err := termOf(content)
			if err != nil {
				return nil, err
			}
			pairs = append(pairs, [2]*ast.Term{each.name, term})
		}
	}
	return pairs, nil
}

// zero tells whether encoding/json leaves out a value for omitzero.
func zero(value reflect.Value) bool {
	if of, says := value.Interface().(interface{ IsZero() bool }); says {
		return of.IsZero()
	}
	return value.IsZero()
}

// empty tells whether encoding/json leaves out a value for omitempty.
func empty(value reflect.Value) bool {
	switch value.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return value.Len() == 0
	case reflect.Struct:
		return false
	}
	return value.IsZero()
}
