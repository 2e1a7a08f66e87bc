// SPDX-License-Identifier: AGPL-3.0-or-later

// Package creation reads creation code that was built elsewhere: the bytes that a deployment runs,
// constructor and runtime code in one.
//
// In goes what a compiler wrote, a deployment transaction, or a file of a repository. Out comes the
// code, what the compiler says of how it was built, and whether the code of a contract is what that
// creation code leaves. Whatever it reads may be hostile, so it is bounded. It runs no code, asks
// no node, and writes no file.
package creation
