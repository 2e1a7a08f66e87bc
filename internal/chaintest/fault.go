// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Fault is one thing that goes wrong between a client and its node: with one request, in one way.
type Fault struct {
	Method  string // of the request; with [] behind it for a list of requests
	Ordinal int    // which of the requests with that method, from 1
	Kind    string // what goes wrong
	Path    string // JSON pointer to what is changed in the answer, for kinds that change one thing
	Lasting bool   // the request's repetitions meet it too, until something else is asked
}

func (f Fault) String() string {
	text := fmt.Sprintf("%s #%d: %s", f.Method, f.Ordinal, f.Kind)
	if f.Path != "" {
		text += " at " + f.Path
	}
	if f.Lasting {
		text += ", lasting"
	}
	return text
}

// wire is what can go wrong with any request.
var wire = []struct {
	kind    string
	lasting bool // it is worth trying for a request's repetitions, too
	commit  func(*exchange)
}{
	{"reset before the node has it", true, func(e *exchange) { e.reset() }},
	{"reset after the node had it", true, func(e *exchange) {
		_, _ = e.ask(e.body)
		e.reset()
	}},
	{"silence before the node has it", true, func(e *exchange) { e.hold() }},
	{"silence after the node had it", true, func(e *exchange) {
		_, _ = e.ask(e.body)
		e.hold()
	}},
	{"late", false, func(e *exchange) {
		answer, _ := e.ask(e.body)
		e.hold()
		e.say(answer)
	}},
	{"slow", false, func(e *exchange) {
		time.Sleep(e.silent / 20)
		e.pass(func(answer []byte) []byte { return answer })
	}},
	{"status 403", false, status(http.StatusForbidden)},
	{"status 429", true, status(http.StatusTooManyRequests)},
	{"status 500", false, status(http.StatusInternalServerError)},
	{"status 502", true, status(http.StatusBadGateway)},
	{"status 503 after the node had it", true, func(e *exchange) {
		_, _ = e.ask(e.body)
		status(http.StatusServiceUnavailable)(e)
	}},
	{"body torn", true, func(e *exchange) {
		answer, _ := e.ask(e.body)
		e.out.Header().Set("Content-Length", strconv.Itoa(len(answer)))
		e.say(answer[:len(answer)/2])
	}},
	{"body half", false, changed(func(answer []byte) []byte { return answer[:len(answer)/2] })},
	{"body empty", false, changed(func([]byte) []byte { return nil })},
	{"body twice", false, changed(func(answer []byte) []byte { return append(answer, answer...) })},
	{"body a page", false, changed(func([]byte) []byte { return []byte("<html><body>moved \x1b[2J</body></html>") })},
	{"body null", false, changed(func([]byte) []byte { return []byte("null") })},
	{"body an empty list", false, changed(func([]byte) []byte { return []byte("[]") })},
	{"body of another shape", false, changed(func(answer []byte) []byte {
		if answer[0] == '[' {
			return []byte(`{"jsonrpc":"2.0","id":1,"result":"0x1"}`)
		}
		return append(append([]byte("["), answer...), ']')
	})},
	{"body huge", false, changed(func(answer []byte) []byte { return append(answer, bytes.Repeat([]byte(" "), 8<<20)...) })},
	{"body deep", false, changed(func([]byte) []byte {
		return []byte(`{"jsonrpc":"2.0","id":1,"result":` + strings.Repeat("[", 200_000) + strings.Repeat("]", 200_000) + `}`)
	})},
	{"error -32000", true, answered(`"error":{"code":-32000,"message":"header not found"}`)},
	{"error -32005", false, answered(`"error":{"code":-32005,"message":"limit exceeded"}`)},
	{"error -32601", false, answered(`"error":{"code":-32601,"message":"the method does not exist"}`)},
	{"error -32603 after the node had it", false, func(e *exchange) {
		_, _ = e.ask(e.body)
		answered(`"error":{"code":-32603,"message":"internal error"}`)(e)
	}},
	{"error 3", false, answered(`"error":{"code":3,"message":"execution reverted","data":"0x4e487b710000000000000000000000000000000000000000000000000000000000000011"}`)},
	{"error 3 without data", false, answered(`"error":{"code":3,"message":"execution reverted"}`)},
	{"error without anything", false, answered(`"error":{}`)},
	{"error of another type", false, answered(`"error":"no"`)},
	{"result null", true, answered(`"result":null`)},
	{"result a list", false, answered(`"result":[]`)},
	{"result a list with null", false, answered(`"result":[null]`)},
	{"result an object", false, answered(`"result":{}`)},
	{"result an empty text", false, answered(`"result":""`)},
	{"result 0x", false, answered(`"result":"0x"`)},
	{"result a number", false, answered(`"result":1`)},
	{"result true", false, answered(`"result":true`)},
	{"result zero", false, answered(`"result":"0x0"`)},
	{"result a word of ones", false, answered(`"result":"0x` + strings.Repeat("f", 64) + `"`)},
	{"result huge", false, answered(`"result":"0x` + strings.Repeat("0", 6<<20) + `"`)},
	{"neither result nor error", false, answered(`"more":1`)},
	{"id of another", false, changed(func(answer []byte) []byte {
		return bytes.ReplaceAll(answer, []byte(`"id":`), []byte(`"id":9`))
	})},
	{"id null", false, changed(func(answer []byte) []byte {
		return bytes.ReplaceAll(answer, []byte(`"id":`), []byte(`"id":null,"was":`))
	})},
	{"the answer before", false, func(e *exchange) {
		before := e.last[e.message.method()]
		e.pass(func(answer []byte) []byte {
			if before == nil {
				return answer
			}
			return e.rename(before)
		})
	}},
	{"the answer of another block", false, func(e *exchange) {
		answer, _ := e.ask(e.elsewhere())
		e.say(answer)
	}},
	{"the node is asked twice", false, func(e *exchange) {
		_, _ = e.ask(e.body)
		e.pass(func(answer []byte) []byte { return answer })
	}},
}

// sending is what can go wrong with a transaction besides.
var sending = []struct {
	kind   string
	commit func(*exchange)
}{
	// The node says that it has it, and does not.
	{"swallowed", func(e *exchange) {
		var raw hexutil.Bytes
		_ = json.Unmarshal(e.message.calls[0].Params[0], &raw)
		e.say(e.each(func(int) string { return `"result":"` + crypto.Keccak256Hash(raw).Hex() + `"` }))
	}},
	{"said to be known already", func(e *exchange) {
		_, _ = e.ask(e.body)
		answered(`"error":{"code":-32000,"message":"already known"}`)(e)
	}},
	{"said to be known already, and is not", answered(`"error":{"code":-32000,"message":"already known"}`)},
	{"nonce too low", answered(`"error":{"code":-32000,"message":"nonce too low"}`)},
	{"underpriced", answered(`"error":{"code":-32000,"message":"replacement transaction underpriced"}`)},
	{"insufficient funds", answered(`"error":{"code":-32000,"message":"insufficient funds for gas * price + value"}`)},
}

// changes is what can be wrong with one thing in an answer. Each gives the new value, and whether
// there is any.
var changes = []struct {
	kind   string
	change func(value any) (any, bool)
}{
	{"null", func(value any) (any, bool) { return nil, value != nil }},
	{"of another type", func(value any) (any, bool) {
		if _, text := value.(string); text {
			return []any{}, true
		}
		return "0x1", true
	}},
	{"plus one", func(value any) (any, bool) { return moved(value, 1) }},
	{"minus one", func(value any) (any, bool) { return moved(value, -1) }},
	{"flipped", hexadecimal(func(digits []byte) []byte {
		if len(digits) == 0 {
			return []byte("01")
		}
		last := &digits[len(digits)-1]
		if *last != '0' {
			*last = '0'
		} else {
			*last = '1'
		}
		return digits
	})},
	{"flipped in the middle", hexadecimal(func(digits []byte) []byte {
		if len(digits) < 8 {
			return nil
		}
		middle := &digits[len(digits)/2]
		if *middle != '7' {
			*middle = '7'
		} else {
			*middle = '8'
		}
		return digits
	})},
	{"nothing", hexadecimal(func(digits []byte) []byte {
		if len(digits) == 0 {
			return nil
		}
		return []byte{}
	})},
	{"zeros", hexadecimal(func(digits []byte) []byte { return bytes.Repeat([]byte("0"), len(digits)) })},
	{"ones", hexadecimal(func(digits []byte) []byte { return bytes.Repeat([]byte("f"), len(digits)) })},
	{"shorter", hexadecimal(func(digits []byte) []byte {
		if len(digits) < 4 {
			return nil
		}
		return digits[:len(digits)-2]
	})},
	{"longer", hexadecimal(func(digits []byte) []byte { return append(digits, bytes.Repeat([]byte("0"), 64)...) })},
	{"no hexadecimal", hexadecimal(func([]byte) []byte { return []byte("zz") })},
	{"doubled", listed(func(list []any) []any {
		if len(list) == 0 {
			return nil
		}
		return append(slices.Clone(list), list...)
	})},
	{"with the last twice", listed(func(list []any) []any {
		if len(list) == 0 {
			return nil
		}
		return append(slices.Clone(list), list[len(list)-1])
	})},
	{"emptied", listed(func(list []any) []any {
		if len(list) == 0 {
			return nil
		}
		return []any{}
	})},
	{"with null", listed(func(list []any) []any { return append(slices.Clone(list), nil) })},
	{"without the first", listed(func(list []any) []any {
		if len(list) < 2 {
			return nil
		}
		return list[1:]
	})},
	{"backwards", listed(func(list []any) []any {
		if len(list) < 2 {
			return nil
		}
		list = slices.Clone(list)
		slices.Reverse(list)
		return list
	})},
	{"the other", func(value any) (any, bool) {
		truth, is := value.(bool)
		return !truth, is
	}},
	// missing is told apart by commit, because it changes what the thing is in.
	{"missing", func(value any) (any, bool) { return value, true }},
}

// Faults is everything that can go wrong with an exchange.
func (e Exchange) Faults() []Fault {
	var faults []Fault
	add := func(kind, path string, lasting bool) {
		faults = append(faults, Fault{Method: e.Method, Ordinal: e.Ordinal, Kind: kind, Path: path, Lasting: lasting})
	}
	for _, w := range wire {
		add(w.kind, "", false)
		if w.lasting {
			add(w.kind, "", true)
		}
	}
	if e.Method == "eth_sendRawTransaction" {
		for _, s := range sending {
			add(s.kind, "", false)
		}
	}
	value, err := decode(e.Answer)
	if err != nil {
		return faults
	}
	var walk func(value any, path string)
	walk = func(value any, path string) {
		if path != "" {
			for _, c := range changes {
				if _, ok := c.change(value); ok {
					add(c.kind, path, false)
				}
			}
		}
		switch value := value.(type) {
		case map[string]any:
			for _, key := range sortedKeys(value) {
				if key != "jsonrpc" && key != "id" {
					walk(value[key], path+"/"+key)
				}
			}
		case []any:
			for i := range value {
				walk(value[i], path+"/"+strconv.Itoa(i))
			}
		}
	}
	walk(value, "")
	return faults
}

func (f *Fault) commit(e *exchange) {
	if f.Path != "" {
		e.pass(func(answer []byte) []byte { return f.alter(answer) })
		return
	}
	for _, w := range wire {
		if w.kind == f.Kind {
			w.commit(e)
			return
		}
	}
	for _, s := range sending {
		if s.kind == f.Kind {
			s.commit(e)
			return
		}
	}
	panic("chaintest: no such fault: " + f.Kind)
}

// alter changes one thing in an answer. An answer that does not have it stays as it is.
func (f *Fault) alter(answer []byte) []byte {
	root, err := decode(answer)
	if err != nil {
		return answer
	}
	steps := strings.Split(f.Path, "/")[1:]
	holder, put := root, func(any) {}
	for i, step := range steps {
		last := i == len(steps)-1
		var inner any
		var set func(any)
		switch at := holder.(type) {
		case map[string]any:
			value, ok := at[step]
			if !ok {
				return answer
			}
			inner, set = value, func(value any) { at[step] = value }
			if last && f.Kind == "missing" {
				delete(at, step)
				return encode(root)
			}
		case []any:
			n, err := strconv.Atoi(step)
			if err != nil || n >= len(at) {
				return answer
			}
			inner, set = at[n], func(value any) { at[n] = value }
			if last && f.Kind == "missing" {
				short := slices.Delete(slices.Clone(at), n, n+1)
				if i == 0 {
					root = short
				} else {
					put(short)
				}
				return encode(root)
			}
		default:
			return answer
		}
		holder, put = inner, set
	}
	for _, c := range changes {
		if c.kind == f.Kind {
			if value, ok := c.change(holder); ok {
				put(value)
			}
		}
	}
	return encode(root)
}

// pass gives the node's answer on, changed.
func (e *exchange) pass(change func(answer []byte) []byte) {
	answer, err := e.ask(e.body)
	if err != nil {
		e.reset()
		return
	}
	e.say(change(answer))
}

func changed(change func(answer []byte) []byte) func(*exchange) {
	return func(e *exchange) { e.pass(change) }
}

func answered(text string) func(*exchange) {
	return func(e *exchange) { e.say(e.each(func(int) string { return text })) }
}

func status(code int) func(*exchange) {
	return func(e *exchange) {
		e.out.Header().Set("Content-Type", "text/html")
		e.out.WriteHeader(code)
		_, _ = fmt.Fprintf(e.out, "<html><h1>%d</h1> \x1b[2J</html>", code)
	}
}

// hexadecimal changes the digits of a text that begins with 0x. nil is no change.
func hexadecimal(change func(digits []byte) []byte) func(any) (any, bool) {
	return func(value any) (any, bool) {
		text, ok := value.(string)
		if !ok || !strings.HasPrefix(text, "0x") {
			return nil, false
		}
		digits := change([]byte(text[2:]))
		return "0x" + string(digits), digits != nil && "0x"+string(digits) != text
	}
}

func listed(change func(list []any) []any) func(any) (any, bool) {
	return func(value any) (any, bool) {
		list, ok := value.([]any)
		if !ok {
			return nil, false
		}
		other := change(list)
		return other, other != nil
	}
}

// moved is a number that is another by so much: a JSON number, or a hexadecimal one of 32 bytes at
// most.
func moved(value any, by int64) (any, bool) {
	switch value := value.(type) {
	case json.Number:
		n, ok := new(big.Int).SetString(value.String(), 10)
		if !ok {
			return nil, false
		}
		return json.Number(n.Add(n, big.NewInt(by)).String()), true
	case string:
		if len(value) < 3 || len(value) > 66 || !strings.HasPrefix(value, "0x") {
			return nil, false
		}
		n, ok := new(big.Int).SetString(value[2:], 16)
		if !ok || n.Add(n, big.NewInt(by)).Sign() < 0 {
			return nil, false
		}
		if len(value) == 66 {
			if n.BitLen() > 256 {
				return nil, false
			}
			return common.BigToHash(n).Hex(), true
		}
		if len(value) == 42 {
			return strings.ToLower(common.BigToAddress(n).Hex()), true
		}
		return hexutil.EncodeBig(n), true
	}
	return nil, false
}

func minusOne(number string) string {
	if value, ok := moved(number, -1); ok {
		return value.(string)
	}
	return number
}

func decode(text []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	err := decoder.Decode(&value)
	return value, err
}

func encode(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // it was read from JSON
	}
	return text
}

func sortedKeys(object map[string]any) []string {
	keys := make([]string, 0, len(object))
	for key := range object {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
