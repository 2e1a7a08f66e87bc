// SPDX-License-Identifier: AGPL-3.0-or-later

package fault

// Kind is one row of the table: what the number means, what to do in general, and the exit code it leads to.
type Kind struct {
	Title  string
	Remedy string
	Exit   int
}

// Table holds every number. Rows are never reused.
var Table = map[string]Kind{
	"HC0001": {"unusable command line", "see 'halocompile help'", 1},
	"HC0002": {"file cannot be read or written", "check the path and its permissions", 1},
	"HC0003": {"document of another version", "use the version of halocompile that wrote it, or write it anew", 1},

	"HC1001": {"manifest is not valid CUE", "correct the syntax at the place shown", 1},
	"HC1002": {"field not allowed", "remove it, or correct its spelling", 1},
	"HC1003": {"field missing", "add it", 1},
	"HC1004": {"wrong type or value", "write what the schema asks for", 1},
	"HC1005": {"file at an unexpected place", "move it to where its kind belongs", 1},
	"HC1006": {"name clash", "give each its own name", 1},
	"HC1007": {"reference to something that is not declared", "declare it, or correct the name", 1},
	"HC1008": {"address without a valid checksum", "write it as EIP-55 says", 1},
	"HC1009": {"amount cannot be held exactly", "use no more decimals than the token has", 1},
	"HC1010": {"no manifests found", "run inside a repository that has halos/ and schema/", 1},
	"HC1011": {"input too large", "split it", 1},
	"HC1012": {"not in the usual layout", "run 'halocompile fmt'", 1},

	// For rules that a repository adds to its policy/, which have no number of their own here.
	"HC2001": {"denied by policy", "change the value, or the template by its own approval", 3},
	"HC2002": {"policy could not run", "correct the policy; nothing passes until it runs", 1},
	"HC2003": {"parts of a check do not fit the repository", "judge every part anew, from the same files and with the same program", 1},

	// What `halocompile policy mutate` finds: the policy, not a manifest, is at fault.
	"HC2011": {"value past a bound that the rule which claims it lets pass", "correct the rule: as it is, it does not enforce what it says", 1},
	"HC2012": {"value on a bound that the rule which claims it denies", "correct the rule: as it is, it denies what the bound allows", 1},
	"HC2013": {"rule that no mutant is for", "add the value that it bounds to internal/mutation, and an example that has it", 1},

	// One for each rule of policy/, with the words of its annotations.
	"HC2101": {"template, network or asset cannot be resolved", "declare what is missing, or correct the name", 3},
	"HC2102": {"template is not approved", "use an approved version of the template", 3},
	"HC2103": {"template has expired", "use a version of the template that is still approved, or have this one approved anew under a new version", 3},
	"HC2104": {"template expires soon", "start the approval of the next version", 3},
	"HC2105": {"network without a Halo Factory", "use a network that has a factory, or have one deployed there first", 3},
	"HC2111": {"parameter of a Class outside its template's range", "choose a value inside the range, or use a template with another", 3},
	"HC2112": {"parameter of a Unit outside its template's range", "choose a value inside the range, or use a template with another", 3},
	"HC2113": {"more parameters than the template has", "use the parameters that the template names, in its order", 3},
	"HC2114": {"asset that the template does not allow", "use one of the template's assets", 3},
	"HC2121": {"route that the template does not bound", "use a route that the template has", 3},
	"HC2122": {"init outside its template's range", "choose an init inside the range, or use a template with another", 3},
	"HC2123": {"initial limit above its init", "start at the init at most", 3},
	"HC2124": {"initial limit is not conservative", "start with less and ramp up", 3},
	"HC2125": {"limit that is neither limited nor unlimited", "state a finite limit", 3},
	"HC2126": {"limit that never has capacity", "state an amount a day, or remove the route", 3},
	"HC2127": {"init that is not restricted to one PAU", "name a Prime of the network", 3},
	"HC2128": {"one route limited twice", "state each route once", 3},
	"HC2129": {"two ways of sending capital to one address", "have one address for each", 3},
	"HC2131": {"admin that the network does not allow", "use an admin that the network's manifest lists", 3},
	"HC2132": {"nobody in a place that needs somebody", "name at least one", 3},
	"HC2133": {"one account in two roles", "give each role its own account", 3},
	"HC2134": {"operator or deployer among a Class's roles", "use another account", 3},
	"HC2135": {"cBEAM held by governance or by the deployer", "name the Halo's GovOps", 3},
	"HC2141": {"settlement window outside the template's", "use times of day inside the template's window", 3},
	"HC2142": {"queues may be locked for more than three hours", "use 3h at most, for the window and for lockLimit", 3},
	"HC2143": {"queues may be released before they are settled", "make lockLimit as long as the window, or the window shorter", 3},
	"HC2144": {"range whose ends are the wrong way round", "exchange the ends, or correct one", 3},
	"HC2151": {"address on the network that is not https", "publish it over https", 3},
	"HC2152": {"token name or symbol used twice on a network", "give each token its own name and symbol", 3},
	"HC2153": {"beacon that does not fit the template", "name the beacon of the template's kind", 3},
	"HC2154": {"Halo or template with an address that is not https", "publish it over https", 3},
	"HC2161": {"two authorities with one Safe", "give each authority its own Safe", 3},
	"HC2162": {"two Primes that share a PAU", "state each Prime's own contracts", 3},
	"HC2163": {"one address for two contracts of the platform", "copy each address from its own source", 3},

	"HC3001": {"node cannot be reached", "check the address of the node, and that it runs", 1},
	"HC3002": {"node serves another chain", "use a node of the network that the manifest names", 1},
	"HC3003": {"node answered with an error", "try again, or use another node", 1},
	"HC3004": {"code is not what is pinned", "do not go on: find out who changed it", 4},
	"HC3005": {"network is not set up for this", "complete the network's manifest and installation", 1},
	"HC3006": {"not a development chain", "use the embedded devnet, anvil or geth --dev", 1},
	"HC3007": {"platform cannot be installed on this node", "use a fresh development node", 1},

	"HC4001": {"nothing to plan", "name a Class that exists", 1},
	"HC4002": {"change that a deployed Class or Unit does not allow", "declare a new Unit or Class instead", 1},
	"HC4003": {"template cannot be used on the chain", "use one that is approved and unexpired", 1},
	"HC4004": {"simulation fails", "do not sign: correct what the simulation shows", 1},
	"HC4005": {"chain is not as the plan assumes", "plan again, and have the new bundle signed", 4},
	"HC4006": {"plan was not made from these manifests", "plan again from this commit", 4},
	"HC4007": {"template ranges on the chain differ from the manifest's", "make both equal before anything is deployed from it", 4},
	"HC4008": {"two limits on one key", "give each Unit its own manager address, so that each has its own budget", 1},
	"HC4009": {"two plans want one nonce of a Safe", "propose one Class now, and the other once the first is executed", 1},

	"HC5001": {"bundle is not what its inputs compile to", "plan again from this commit; sign only what plan wrote", 4},
	"HC5002": {"signature does not count", "remove it; only current owners of the Safe may sign", 1},
	"HC5003": {"signatures missing", "have more owners sign", 1},
	"HC5004": {"key cannot be opened", "check the keystore file and its password", 1},
	"HC5005": {"Safe is not as pinned", "do not sign: the Safe's version, module or MultiSend is not the pinned one", 1},
	"HC5006": {"key owns no Safe of this bundle", "use an owner's key", 1},

	"HC6001": {"transaction failed on the chain", "read the reason; nothing after it was sent", 1},
	"HC6002": {"another apply is running", "wait for it, or remove the lock if it is dead", 1},
	"HC6003": {"Safe nonce was used by something else", "plan again: every hash must be made anew", 4},
	"HC6004": {"journal is of another bundle", "use the folder of this bundle", 1},
	"HC6005": {"transaction does not get included", "raise the fee cap, or wait and run again", 1},
	"HC6006": {"relayer cannot pay", "send ether to the relayer, or use another", 1},
	"HC6007": {"deadline is over", "plan again, and have the new bundle signed", 4},

	"HC7001": {"artifact does not match the chain", "do not rely on it: compare each line shown", 4},
	"HC7002": {"artifact is incomplete", "apply the bundle to its end first", 1},
	"HC7003": {"deployment is not where the artifact says", "do not rely on it: the factory did not deploy this in these blocks", 4},

	"HC8001": {"change cannot be judged", "see what is said; nothing is decided about the change itself", 1},
	"HC8002": {"proposal is not what the plan job writes", "do not rely on it: run the job again, and look at what the change does to it", 1},
	"HC8003": {"run of another workflow", "start this on the plan workflow only", 1},
	"HC8004": {"setting of the repository is not as needed", "set it, see docs/pull-requests.md", 1},
	"HC8005": {"setting of the repository could not be read", "use a token that may read it: administration", 1},
	"HC8010": {"Git host is not set up", "give the token, the repository and the addresses as a workflow has them", 1},
	"HC8011": {"Git host cannot be reached", "run it again; what was done already is found and not done twice", 1},
	"HC8012": {"Git host limits how often it is asked", "run it again after the time that the host says", 1},
	"HC8013": {"token lacks a permission", "grant what is named to the job, or to the token", 1},
	"HC8014": {"not found at the Git host", "check the name, and that the token may read the repository", 1},
	"HC8015": {"Git host refuses the request", "correct what the host says", 1},
	"HC8016": {"answer of the Git host cannot be used", "run it again; if that does not help, look at the host's status page", 1},
	"HC8017": {"two where one may be", "remove one of those that are named", 1},
	"HC8018": {"pull request has moved on", "nothing: the run of its new commit takes over", 4},
	"HC8019": {"pull request is too large to look at", "split it", 1},
	"HC8020": {"result of a workflow run cannot be used", "run the workflow again", 1},
	"HC8021": {"branch cannot be written", "let the bot write it, or commit the files by hand", 1},
	"HC8022": {"path that the bot may not write", "nothing was written: find out who asked for it", 1},
	"HC8050": {"template of the comment has a mistake", "correct it at the line that is named", 1},
	"HC8051": {"template of the comment writes too much", "show less in it", 1},
	"HC8052": {"template of the comment lets a text from outside out", "print such a text where Markdown is read, or with .HTML where it is not, and never in an attribute or a block of code", 1},
}
