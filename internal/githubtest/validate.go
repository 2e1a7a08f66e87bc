// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
)

// filter makes the comparison change nothing: it writes no defaults into a request.
func filter() *openapi3filter.Options {
	options := &openapi3filter.Options{
		AuthenticationFunc:                openapi3filter.NoopAuthenticationFunc,
		IncludeResponseStatus:             true,
		MultiError:                        true,
		RejectWhenRequestBodyNotSpecified: true,
		SkipSettingDefaults:               true,
		SchemaValidationOptions: []openapi3.SchemaValidationOption{
			openapi3.WithStringFormatValidator("uri", openapi3.NewCallbackValidator(absolute)),
		},
	}
	options.WithCustomSchemaErrorFunc(reason)
	return options
}

// reason says what is wrong and where. It leaves out the schema.
func reason(err *openapi3.SchemaError) string {
	text := fmt.Sprintf("/%s: %s", strings.Join(err.JSONPointer(), "/"), err.Reason)
	if err.Origin != nil {
		text += ": " + err.Origin.Error()
	}
	return text
}

// absolute accepts an absolute address. It also accepts "", which GitHub sends where there is no
// address.
func absolute(text string) error {
	if text == "" {
		return nil
	}
	parsed, err := url.Parse(text)
	if err != nil {
		return err
	}
	if parsed.Scheme == "" {
		return fmt.Errorf("%q is not an absolute URI", text)
	}
	return nil
}

// request compares a request with the description. It also refuses parameters and fields that the
// description does not have. GitHub would ignore them silently, but here they are a mistake.
func (o *operation) request(r *http.Request, body []byte) error {
	clone := r.Clone(context.Background())
	clone.Body = io.NopCloser(bytes.NewReader(body))
	clone.ContentLength = int64(len(body))
	if len(body) == 0 {
		clone.Body = http.NoBody
	}
	problems := []error{openapi3filter.ValidateRequest(context.Background(), o.input(clone))}
	known := map[string]bool{}
	for _, parameters := range []openapi3.Parameters{o.route.PathItem.Parameters, o.route.Operation.Parameters} {
		for _, parameter := range parameters {
			if parameter.Value.In == openapi3.ParameterInQuery {
				known[parameter.Value.Name] = true
			}
		}
	}
	for name := range r.URL.Query() {
		if !known[name] {
			problems = append(problems, fmt.Errorf("GitHub's %s has no parameter %q", o.id, name))
		}
	}
	if described := o.route.Operation.RequestBody; described != nil && len(body) > 0 {
		if content := described.Value.Content.Get("application/json"); content != nil && content.Schema != nil {
			problems = append(problems, unknown(body, content.Schema.Value))
		}
	}
	return o.name("request", problems)
}

// answer compares an answer with the description. An operation's description leaves out refusals
// that any operation may give, or has several errors that cannot be told apart. Such a refusal must
// be GitHub's basic error.
func (o *operation) answer(r *http.Request, status int, header http.Header, body []byte) error {
	described := o.described(status)
	if status >= 400 && (described == nil || len(described.OneOf) > 0) {
		var refusal struct {
			Message       *string `json:"message"`
			Documentation *string `json:"documentation_url"`
		}
		if err := json.Unmarshal(body, &refusal); err != nil || refusal.Message == nil || refusal.Documentation == nil {
			return o.name("answer", []error{fmt.Errorf("a refusal with status %d has a message and a documentation_url, this is %.200q", status, body)})
		}
		return nil
	}
	// This is a file's own bytes. GitHub's text allows that type, but its schemas do not.
	if strings.HasPrefix(header.Get("Content-Type"), rawKind) {
		return nil
	}
	input := &openapi3filter.ResponseValidationInput{RequestValidationInput: o.input(r), Status: status, Header: header, Options: filter()}
	input.SetBodyBytes(body)
	problems := []error{openapi3filter.ValidateResponse(context.Background(), input)}
	if described != nil && len(body) > 0 && strings.HasPrefix(header.Get("Content-Type"), "application/json") {
		problems = append(problems, unknown(body, described))
	}
	return o.name("answer", problems)
}

// described is the schema of an answer with a status, or nil when there is none.
func (o *operation) described(status int) *openapi3.Schema {
	response := o.route.Operation.Responses.Value(strconv.Itoa(status))
	if response == nil {
		return nil
	}
	content := response.Value.Content.Get("application/json")
	if content == nil || content.Schema == nil {
		return nil
	}
	return content.Schema.Value
}

func (o *operation) input(r *http.Request) *openapi3filter.RequestValidationInput {
	return &openapi3filter.RequestValidationInput{Request: r, PathParams: o.params, Route: o.route, Options: filter()}
}

func (o *operation) name(what string, problems []error) error {
	if err := errors.Join(problems...); err != nil {
		return fmt.Errorf("%s of %s (%s %s) is not as GitHub describes it: %w", what, o.id, o.route.Method, o.route.Path, err)
	}
	return nil
}

// unknown reports the fields in a JSON document that its schema does not have.
func unknown(document []byte, schema *openapi3.Schema) error {
	var value any
	if err := json.Unmarshal(document, &value); err != nil {
		return err
	}
	var problems []error
	strangers(value, []*openapi3.Schema{schema}, "", &problems)
	return errors.Join(problems...)
}

// strangers compares a value with all schemas that may be meant for it. GitHub's unions are loose,
// so a field is known when any of them has it.
func strangers(value any, schemas []*openapi3.Schema, at string, problems *[]error) {
	all := branches(schemas, nil)
	switch value := value.(type) {
	case []any:
		var items []*openapi3.Schema
		for _, schema := range all {
			if schema.Items != nil {
				items = append(items, schema.Items.Value)
			}
		}
		if len(items) == 0 {
			return
		}
		for i, element := range value {
			strangers(element, items, fmt.Sprintf("%s/%d", at, i), problems)
		}
	case map[string]any:
		properties := map[string][]*openapi3.Schema{}
		var others []*openapi3.Schema
		for _, schema := range all {
			for name, property := range schema.Properties {
				properties[name] = append(properties[name], property.Value)
			}
			if schema.AdditionalProperties.Schema != nil {
				others = append(others, schema.AdditionalProperties.Schema.Value)
			}
		}
		if len(properties) == 0 && len(others) == 0 {
			return // the caller's own object, such as a deployment's payload
		}
		for _, name := range slices.Sorted(maps.Keys(value)) {
			known := append(properties[name], others...)
			if len(known) == 0 {
				*problems = append(*problems, fmt.Errorf("GitHub knows no field %q at %q", name, at+"/"))
				continue
			}
			strangers(value[name], known, at+"/"+name, problems)
		}
	}
}

// branches returns schemas with all that they are composed of.
func branches(schemas []*openapi3.Schema, seen map[*openapi3.Schema]bool) []*openapi3.Schema {
	if seen == nil {
		seen = map[*openapi3.Schema]bool{}
	}
	var all []*openapi3.Schema
	for _, schema := range schemas {
		if schema == nil || seen[schema] {
			continue
		}
		seen[schema] = true
		all = append(all, schema)
		for _, refs := range []openapi3.SchemaRefs{schema.AllOf, schema.AnyOf, schema.OneOf} {
			for _, ref := range refs {
				all = append(all, branches([]*openapi3.Schema{ref.Value}, seen)...)
			}
		}
	}
	return all
}
