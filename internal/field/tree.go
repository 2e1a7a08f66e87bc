// SPDX-License-Identifier: AGPL-3.0-or-later

package field

import (
	"encoding/json"
	"maps"
	"math/big"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/words"
)

// tree is a manifest by the names of its fields. It is made from the JSON of the Catalog, so no
// field of the Catalog is left out because nobody thought of it. A value is a tree, a list, a text,
// a number, or a told.
type tree map[string]any

// told is a value with the words for it.
type told struct {
	value string // as the chain has it
	text  string
	// as the manifest has it, if more is written than the chain can hold; "" if nobody knows
	written string
	// of a document: where it is published, and its hash; "" of anything else
	place, content string
}

// computed are fields of the Catalog that no manifest states: where it lies, what it holds besides,
// and what follows from the rest.
var computed = []string{"file", "name", "halo", "classes", "units", "limits", "values", "manifest", "haloManifest", "auditDigest"}

func haloTree(of Side) tree {
	made := read(of.Halo)
	papers(made, of.Halo.Legal)
	return tree{"halo": made}
}

func classTree(of Kind, in Side) tree {
	alone := *in.Class
	alone.Units = nil // they are compared one by one
	alone.Ramps = nil // they are no part of what is live
	made := read(&alone)
	papers(made, in.Class.Legal)
	class := tree{"class": made}
	made["status"] = in.Class.Status.String()
	asset, share := "", ""
	if of != nil {
		asset = of.Asset(in.Class)
		share = shareOf(of, in.Class, nil)
		parameters := tree{}
		known := of.Facts().Parameters.Class
		for i, value := range in.Class.Values {
			if in.Template == nil || i >= len(in.Template.ClassBounds) {
				break
			}
			if name := in.Template.ClassBounds[i].Name; known[name].Value == nil {
				parameters[name] = value.String()
			}
		}
		made["parameters"] = parameters
		about := of.Facts().Manifests
		for _, list := range about.Named {
			named(made, about.Section, list, "name")
		}
	}
	scale(class, coin{asset, decimalsOf(in.Network, asset)})
	limits(class, in, in.Class.Limits, asset, share)
	return class
}

func unitTree(of Kind, in Side, from *catalog.Unit) tree {
	made := read(from)
	papers(made, from.Legal)
	delete(made, "behind") // a manifest of its own
	unit := tree{"unit": made}
	made["status"] = from.Status.String()
	share := ""
	if of != nil {
		share = shareOf(of, in.Class, from)
		if of.Asset(in.Class) != "" {
			delete(made, "asset") // that of the Class, which states it
		}
	}
	scale(unit, coin{from.Asset, decimalsOf(in.Network, from.Asset)})
	limits(unit, in, from.Limits, from.Asset, share)
	return unit
}

// bookTree is the manifest of the Book behind a Unit; empty without one.
func bookTree(from *catalog.Unit) tree {
	if from.Behind == nil {
		return tree{}
	}
	return tree{"book": read(from.Behind)}
}

func networkTree(from *catalog.Network) tree {
	made := read(from)
	for _, each := range []string{"authorities", "assets", "primes"} {
		within, _ := made[each].(tree)
		for _, one := range within {
			delete(one.(tree), "name")
		}
	}
	return tree{"network": made}
}

func templateTree(from *catalog.Template) tree {
	made := read(from)
	made["assetDecimals"] = made["decimals"]
	delete(made, "decimals")
	named(made, "", "components", "name")
	named(made, "", "facets", "id")
	facets, _ := made["facets"].(tree)
	for _, each := range from.Facets {
		wires := tree{}
		for _, wire := range each.Wires {
			wires[wire.Selector.String()] = wire.Delegate.String()
		}
		facets[each.ID].(tree)["wires"] = wires
	}
	named(made, "", "limitBounds", "route")
	bounds, _ := made["limitBounds"].(tree)
	for _, each := range from.LimitBounds {
		bound := tree{"token": each.Token}
		if unlimited(each.MaxAmount.Min, each.Slope.Min) && unlimited(each.MaxAmount.Max, each.Slope.Max) {
			bound["unlimited"] = true
		} else {
			of := coin{decimals: from.Decimals}
			if each.Token == catalog.Share {
				of.decimals = facts.ShareDecimals
			}
			bound["max"] = tree{"min": of.amount(each.MaxAmount.Min).text, "max": of.amount(each.MaxAmount.Max).text}
			bound["perDay"] = tree{"min": of.aDay(each.Slope.Min), "max": of.aDay(each.Slope.Max)}
		}
		bounds[each.Route] = bound
	}
	for list, of := range map[string][]catalog.Bound{"classBounds": from.ClassBounds, "unitBounds": from.UnitBounds} {
		within, _ := made[list].([]any)
		for i, bound := range of {
			if bound.Unit == "tokens" { // compared as it is written
				within[i].(tree)["min"] = words.Tokens(&bound.Min.Int, from.Decimals)
				within[i].(tree)["max"] = words.Tokens(&bound.Max.Int, from.Decimals)
			}
		}
	}
	return tree{"template": made}
}

// read turns a document of the Catalog into a tree, without what is computed.
func read(document any) tree {
	data, err := json.Marshal(document)
	if err != nil {
		panic(err) // cannot happen: the types of the Catalog have a JSON form
	}
	decoder := json.NewDecoder(strings.NewReader(string(data)))
	decoder.UseNumber()
	var content map[string]any
	if err := decoder.Decode(&content); err != nil {
		panic(err) // cannot happen: it has just been written
	}
	for _, name := range computed {
		delete(content, name)
	}
	return grown(content).(tree)
}

// grown returns a value of JSON with trees in it. It leaves out nothing: null stays nil.
func grown(value any) any {
	switch value := value.(type) {
	case map[string]any:
		made := tree{}
		for name, each := range value {
			made[name] = grown(each)
		}
		return made
	case []any:
		for i := range value {
			value[i] = grown(value[i])
		}
		return value
	}
	return value
}

// papers writes the documents of a manifest in words, each as one value: a hash alone says nothing
// to people.
func papers(of tree, legal catalog.Legal) {
	documents := make([]any, len(legal.Documents))
	for i, each := range legal.Documents {
		text := each.URL
		if each.Title != "" {
			text = each.Title + ", " + text
		}
		content := ""
		if each.Hashed() {
			content = each.SHA256.Hex()
			text += " (SHA-256 " + content + ")"
		}
		documents[i] = told{value: content + " " + each.URL + " " + each.Title, text: text, place: each.URL, content: content}
	}
	of.at("legal")["documents"] = documents
}

// named turns a list whose elements have a name into a tree by that name.
func named(of tree, within, list, name string) {
	if within != "" {
		of, _ = of[within].(tree)
	}
	elements, is := of[list].([]any)
	if !is {
		return
	}
	made := tree{}
	for _, element := range elements {
		each := element.(tree)
		key, _ := each[name].(string)
		delete(each, name)
		made[key] = each
	}
	of[list] = made
}

// at returns the tree at a path, and makes what is missing on the way.
func (t tree) at(path string) tree {
	for part := range strings.SplitSeq(path, ".") {
		next, is := t[part].(tree)
		if !is {
			next = tree{}
			t[part] = next
		}
		t = next
	}
	return t
}

// put sets a value at a path.
func (t tree) put(path string, value any) {
	last := max(strings.LastIndexByte(path, '.'), 0)
	t.at(path[:last])[strings.TrimPrefix(path[last:], ".")] = value
}

// limits writes limits where the manifest states them. What follows from naming a Prime stands at
// the Prime itself, and whoever a route is for beside it.
func limits(of tree, in Side, list []*catalog.Limit, asset, share string) {
	follow := map[string][]string{}
	for _, limit := range list {
		if limit.Subject != nil {
			of.receiver(limit.Field[:max(strings.LastIndexByte(limit.Field, '.'), 0)], limit.Subject.Address)
		}
		if free(limit.Init) && free(limit.Initial) {
			follow[limit.Field] = append(follow[limit.Field], limit.Route)
			continue
		}
		counted := coin{asset, decimalsOf(in.Network, asset)}
		if limit.Token == catalog.Share {
			counted = coin{share, facts.ShareDecimals}
		}
		values := map[string]catalog.RateLimit{"init": limit.Init, "initial": limit.Initial}
		if limit.Now != nil {
			values["now"] = *limit.Now
		}
		for name, rate := range values {
			of.put(limit.Field+"."+name+".max", counted.amount(rate.MaxAmount))
			of.put(limit.Field+"."+name+".perDay", counted.perDay(rate))
		}
	}
	for field, routes := range follow {
		slices.Sort(routes)
		list := strings.Join(routes, ", ")
		// "" names the field itself
		of.put(field+".", told{value: list, text: "without limit: " + list})
	}
}

// receiver notes whom a limit is for, beside what the manifest says there. Both are the same, or
// something is wrong with the document: then both are kept.
func (t tree) receiver(path string, subject common.Address) {
	text := subject.Hex()
	if stated, is := t.at(path)["address"]; is && !same(stated, text) {
		text = textOf(stated, Plain) + ", " + text
	}
	t.put(path+".address", told{value: text, text: text})
}

// free tells whether nothing limits a route.
func free(rate catalog.RateLimit) bool {
	return unlimited(rate.MaxAmount, rate.Slope) && rate.PerDay == ""
}

// unlimited tells whether two numbers of a limit say that there is none.
func unlimited(most, slope *catalog.Integer) bool {
	return most.Cmp(&catalog.Unlimited.Int) == 0 && slope.Sign() == 0
}

// coin is a token that is counted.
type coin struct {
	name     string
	decimals uint8
}

func decimalsOf(network *catalog.Network, asset string) uint8 {
	if network != nil && network.Assets[asset] != nil {
		return network.Assets[asset].Decimals
	}
	return 0
}

// amount writes an amount of smallest units.
func (c coin) amount(units *catalog.Integer) told {
	if units.Cmp(&catalog.Unlimited.Int) == 0 {
		return told{value: units.String(), text: "unlimited"}
	}
	return told{value: units.String(), text: c.text(words.Tokens(&units.Int, c.decimals))}
}

func (c coin) text(amount string) string { return strings.TrimSuffix(amount+" "+c.name, " ") }

// perDay writes what a limit regains in a day. Who reads a limit from a chain knows only what it
// regains a second.
func (c coin) perDay(rate catalog.RateLimit) told {
	made := told{value: rate.Slope.String(), written: rate.PerDay}
	switch {
	case free(rate):
		made.text = "unlimited"
	case rate.PerDay == "":
		made.text = c.aDay(rate.Slope)
	default:
		made.text = c.text(words.Separated(rate.PerDay)) + " a day"
	}
	return made
}

// aDay writes what a slope regains in a day.
func (c coin) aDay(slope *catalog.Integer) string {
	return c.text(words.Tokens(new(big.Int).Mul(&slope.Int, big.NewInt(secondsADay)), c.decimals)) + " a day"
}

const secondsADay = 86_400

// scale writes each amount below a tree in words. An amount is what has tokens and units.
func scale(of tree, counted coin) {
	for name, value := range of {
		switch value := value.(type) {
		case tree:
			tokens, isAmount := value["tokens"].(string)
			if units, is := value["units"].(string); is && isAmount && len(value) == 2 {
				of[name] = told{value: units, text: counted.text(words.Separated(tokens))}
				continue
			}
			scale(value, counted)
		case []any:
			for _, each := range value {
				if within, is := each.(tree); is {
					scale(within, counted)
				}
			}
		}
	}
}

// shareOf is the symbol of the token that a Class or a Unit deploys.
func shareOf(of Kind, class *catalog.Class, unit *catalog.Unit) string {
	for _, token := range of.Tokens(class) {
		if token.Unit == unit {
			return token.Symbol
		}
	}
	return ""
}

// written tells whether two values are the same on a chain, and yet written in two ways.
func written(a, b any) bool {
	one, isOne := a.(told)
	other, isOther := b.(told)
	return isOne && isOther && one.value == other.value && one.written != other.written && one.written != "" && other.written != ""
}

// same tells whether two values are the same.
func same(a, b any) bool {
	if written(a, b) {
		return false
	}
	one, isOne := plain(a)
	other, isOther := plain(b)
	if isOne && isOther {
		return one == other
	}
	return reflect.DeepEqual(a, b)
}

// plain returns a text as it is compared: addresses are, without their checksums.
func plain(value any) (string, bool) {
	switch value := value.(type) {
	case told:
		return plain(value.value)
	case string:
		if isAccount(value) {
			return strings.ToLower(value), true
		}
		return value, true
	}
	return "", false
}

// isAccount tells whether an element of a list is an account or contract.
func isAccount(element any) bool {
	text, is := element.(string)
	return is && common.IsHexAddress(text) && strings.HasPrefix(text, "0x")
}

// textOf returns a value as people read it.
func textOf(value any, in Measure) string {
	switch value := value.(type) {
	case nil:
		return ""
	case told:
		return value.text
	case bool:
		if value {
			return "yes"
		}
		return "no"
	case json.Number:
		return measured(value, in)
	case string:
		if isAccount(value) {
			return common.HexToAddress(value).Hex()
		}
		return value
	case []any:
		texts := make([]string, len(value))
		for i, each := range value {
			texts[i] = textOf(each, in)
		}
		return strings.Join(texts, ", ")
	case tree:
		var texts []string
		for _, name := range slices.Sorted(maps.Keys(value)) {
			texts = append(texts, textOf(value[name], in))
		}
		return strings.Join(texts, ", ")
	}
	return ""
}

// samePlace tells whether two values are documents with one address.
func samePlace(a, b any) bool {
	one, _ := a.(told)
	other, _ := b.(told)
	return one.place != "" && one.place == other.place
}

// rewritten tells whether two values are documents with one address and two contents.
func rewritten(a, b any) bool {
	one, _ := a.(told)
	other, _ := b.(told)
	return samePlace(a, b) && one.content != "" && other.content != "" && one.content != other.content
}
