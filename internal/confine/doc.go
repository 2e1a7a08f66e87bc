// SPDX-License-Identifier: AGPL-3.0-or-later

// Package confine evaluates schemas and rules of others in a process of its own, with bounds.
//
// In goes a question: which tree, and what is to be found out. Out comes the answer, or a fault
// that says what took too much. A schema and a rule are programs: nothing but the end of a process
// ends them, whatever they are at. So this program starts itself once more for each question, and
// ends that process when it takes too much memory or processor time, when whoever asks gives up,
// and when whoever asks is gone.
//
// The other process reads the tree by itself. It gets no environment, and nothing but the question
// on its standard input.
package confine
