# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# crowded are the networks on which two tokens have one name, or one symbol, as [network, which].
# Tokens are the shares of a Unit and the NFATs of a Class.
crowded contains [network, which] if {
	some which in ["name", "symbol"]
	some network in {class.network | some class in input.names.classes}
	labels := [alike(token[which]) |
		some class in input.names.classes
		class.network == network
		some token in class.tokens
	]
	count({label | some label in labels}) < count(labels)
}

# labels is the name or symbol of each token on a network, as [what it looks like, file, field, as
# it is written]. They are sorted, so equal ones are neighbours and need no search.
labels(network, which) := sort([[alike(token[which]), token.file, sprintf("%s.%s", [token.field, which]), token[which]] |
	some class in input.names.classes
	class.network == network
	some token in class.tokens
])

# alike is what a name looks like: without case, spaces and punctuation, and with one letter for all
# that people confuse. Names of tokens are ASCII, as the schema demands.
alike(name) := strings.replace_n(confusable, strings.replace_n(silent, lower(name)))

# silent are the characters of ASCII that are neither letters nor digits, except those in
# confusable.
silent := {mark: "" | some mark in split(" #%&'()*+,-./:;<=>?@[\\]^_`{}~\"", "")}

# confusable are letters and digits that look like another, after TR39 of Unicode.
confusable := {"0": "o", "1": "l", "i": "l", "|": "l", "!": "l", "5": "s", "$": "s", "rn": "m", "vv": "w"}

# tokens_named are the symbols and names of tokens that everybody knows.
tokens_named := {
	"USDS", "sUSDS", "stUSDS", "srUSDS", "Savings USDS", "DAI", "Dai Stablecoin", "sDAI", "Savings Dai", "SKY", "MKR", "Maker", "SPK", "Spark",
	"USDC", "USD Coin", "USDT", "Tether", "Tether USD", "USDe", "sUSDe", "PYUSD", "GHO", "crvUSD", "FRAX", "TUSD", "EURC", "RLUSD", "USD",
	"ETH", "Ether", "Ethereum", "WETH", "Wrapped Ether", "stETH", "wstETH", "rETH", "cbETH", "weETH", "BTC", "Bitcoin", "WBTC", "Wrapped BTC", "cbBTC", "tBTC",
}

# taken are the names that no token of a Class may look like, by network and by what they look like.
taken := {network.name: {alike(name): name | some name in (tokens_named | object.keys(network.assets))} |
	some network in input.catalog.networks
}

# manifests are the files of the repository that a waiver may name.
manifests contains file if some file in input.names.manifests

manifests contains file if {
	some class in input.names.classes
	some file in class.manifests
}
