// SPDX-License-Identifier: AGPL-3.0-or-later

// Package diagnostic says what a check found, in the form that its reader wants: lines with the
// offending text for people, JSON, SARIF 2.1.0 for code scanning, annotations of a GitHub workflow,
// a JUnit report, Markdown.
//
// In: what the schema and the rules say, and the rules there are. Out: text. Every form has the
// same denominator: each rule passed, failed, or could not be asked, and "could not be asked" is
// never shown as passed. It judges nothing. Whatever comes from manifests is escaped for the form.
package diagnostic
