// SPDX-License-Identifier: AGPL-3.0-or-later

// Package chain talks to one Ethereum node over JSON-RPC, and trusts its answers as little as
// possible.
//
// In go an address, options and questions. Out come answers read at one block, receipts that
// survived their confirmations, and simulations of many blocks. Every request is bounded in time,
// and every response in bytes and elements. Each answer is compared with its question and with
// itself as soon as it arrives. So callers never meet a null, a missing field, or a log that they
// did not ask for. When the network fails, only reads are repeated.
//
// Every failure is a numbered fault. It names the node without its credentials and, where a
// contract refused, says why. The package never signs and never decides. Between two calls it keeps
// nothing but the connection, whether the node has Multicall3, and how large ranges of logs may be.
package chain
