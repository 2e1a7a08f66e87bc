// SPDX-License-Identifier: AGPL-3.0-or-later

// Package endpoint asks a published address, such as that of a legal document, whether it answers,
// and what the content is. Who writes a manifest chooses the address, and who runs the server
// chooses the answer, so both are taken to be hostile.
//
// In goes an address. Out come the status, the SHA-256 of the content and its size. Only HTTPS is
// asked, and only servers on public addresses. A name is resolved once for each connection, and the
// connection goes to what was resolved. Redirects, time and size are bounded, and content that is
// compressed is not opened. The package keeps no cookie, follows no proxy of the environment, sends
// no credential, and never keeps the content.
package endpoint
