# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# crowded are the networks on which two tokens have one name, or one symbol, as [network, which]. Tokens are the shares of a Unit and the NFATs of a Class.
crowded contains [network, which] if {
	some which in ["name", "symbol"]
	some network in {class.network | some class in input.names.classes}
	labels := [lower(token[which]) |
		some class in input.names.classes
		class.network == network
		some token in class.tokens
	]
	count({label | some label in labels}) < count(labels)
}

# labels is the name or symbol of each token on a network as [in lower case, file, field], in order: equal ones stand side by side, so that finding them takes no search.
labels(network, which) := sort([[lower(token[which]), token.file, sprintf("%s.%s", [token.field, which])] |
	some class in input.names.classes
	class.network == network
	some token in class.tokens
])

# manifests are the files of the repository that a waiver may name.
manifests contains file if some file in input.names.manifests

manifests contains file if {
	some class in input.names.classes
	some file in class.manifests
}
