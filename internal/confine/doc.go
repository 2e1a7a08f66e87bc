// SPDX-License-Identifier: AGPL-3.0-or-later

// Package confine evaluates schemas and rules of others in a process of its own, with bounds.
//
// In goes a question: which tree, and what to find out. Out comes the answer, or a fault that says
// what took too much. Schemas and rules are programs, and nothing can stop them for certain but the
// end of their process. So this program starts itself once more for each question. It ends that
// process when the process takes too much memory or processor time, when the caller gives up, and
// when the caller's own process is gone.
//
// The other process reads the tree by itself. It gets no environment, and nothing on its standard
// input but the question.
package confine
