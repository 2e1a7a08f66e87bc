// SPDX-License-Identifier: AGPL-3.0-or-later

// Package chain talks to one Ethereum node over JSON-RPC, and trusts it as little as that allows.
//
// In go an address, options and questions; out come answers read at one block, receipts that
// survived their confirmations, and simulations of many blocks. Every request is bounded in time,
// and every response in bytes and elements. An answer is compared with its question and with itself
// where it comes in, so nobody behind this package meets a null, a missing field, or a log that was
// not asked for. After the network failed, only reads are repeated.
//
// Whatever goes wrong is a numbered fault that names the node without its credentials and, where a
// contract refused, says why. The package never signs, never decides, and never keeps anything
// between two calls but the connection.
package chain
