# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# labels is each token's name and symbol as [network, which, in lower case, file, field], in order: equal ones stand side by side, so that finding
# them takes no search. Tokens are the shares of a Unit and the NFATs of a Class.
labels := sort([[class.network, which, lower(token[which]), token.file, sprintf("%s.%s", [token.field, which])] |
	some which in ["name", "symbol"]
	some class in input.names.classes
	some token in class.tokens
])

# manifests are the files of the repository that a waiver may name.
manifests contains file if some file in input.names.manifests

manifests contains file if {
	some class in input.names.classes
	some file in class.manifests
}
