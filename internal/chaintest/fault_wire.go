// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// wire are the faults of any request.
var wire = []struct {
	kind    string
	lasting bool // also useful as a lasting fault
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
	// made when it is told: programs of tests that tell none start sooner
	{"result huge", false, func(e *exchange) { answered(`"result":"0x` + strings.Repeat("0", 6<<20) + `"`)(e) }},
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

// sending are additional faults of a request that sends a transaction.
var sending = []struct {
	kind   string
	commit func(*exchange)
}{
	// The node says that it has the transaction, and does not have it.
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

// pass returns the node's answer to the client, after a change.
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
