// SPDX-License-Identifier: AGPL-3.0-or-later

// Package diagnostic says what a check found, in the form that its reader wants: lines with the
// offending text for people, JSON, SARIF 2.1.0 for code scanning, annotations of a GitHub workflow,
// a JUnit report, Markdown.
//
// In go the rules, and what the schema and the rules found. Out comes text. Every form says of each
// rule that it passed, failed, or could not be asked. It never shows a rule that could not be asked
// as passed. It judges nothing. Texts from manifests are escaped for the form.
package diagnostic
