# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# tools are contracts that do what anybody asks of them, or do nothing. Anybody could take capital
# that they receive, or nobody, and anybody could use a role that they hold. The addresses of Safe
# are those of safe-global/safe-deployments, canonical and eip155.
tools := {
	"0x017062a1dE2FE6b99BE3d9d37841FeD19F573804": "CompatibilityFallbackHandler 1.3.0 of Safe",
	"0xf48f2B2d2a534e402487b3ee7C18c33Aec0Fe5e4": "CompatibilityFallbackHandler 1.3.0 of Safe",
	"0xfd0732Dc9E303f09fCEf3a7388Ad10A83459Ec99": "CompatibilityFallbackHandler 1.4.1 of Safe",
	"0x3EfCBb83A4A7AfcB4F68D501E2c2203a38be77f4": "CompatibilityFallbackHandler 1.5.0 of Safe",
	"0xF61A721642B0c0C8b334bA3763BA1326F53798C0": "CreateAndAddModules 1.1.1 of Safe",
	"0x8538FcBccba7f5303d2C679Fa5d7A629A8c9bf4A": "CreateCall 1.1.1 of Safe",
	"0x7cbB62EaA69F79e6873cD1ecB2392971036cFAa4": "CreateCall 1.3.0 of Safe",
	"0xB19D6FFc2182150F8Eb585b79D4ABcd7C5640A9d": "CreateCall 1.3.0 of Safe",
	"0x9b35Af71d77eaf8d7e40252370304687390A1A52": "CreateCall 1.4.1 of Safe",
	"0x2Ef5ECfbea521449E4De05EDB1ce63B75eDA90B4": "CreateCall 1.5.0 of Safe",
	"0xba5Ed099633D3B313e4D5F7bdc1305d3c28ba5Ed": "CreateX",
	"0xd5D82B6aDDc9027B22dCA772Aa68D5d74cdBdF44": "DefaultCallbackHandler 1.1.1 of Safe",
	"0x85a8ca358D388530ad0fB95D0cb89Dd44Fc242c3": "ExtensibleFallbackHandler 1.5.0 of Safe",
	"0x8D29bE29923b68abfDD21e541b9374737B49cdAD": "MultiSend 1.1.1 of Safe",
	"0x998739BFdAAdde7C933B942a68053933098f9EDa": "MultiSend 1.3.0 of Safe",
	"0xA238CBeb142c10Ef7Ad8442C6D1f9E89e07e7761": "MultiSend 1.3.0 of Safe",
	"0x38869bf66a61cF6bDB996A6aE40D5853Fd43B526": "MultiSend 1.4.1 of Safe",
	"0x218543288004CD07832472D464648173c77D7eB7": "MultiSend 1.5.0 of Safe",
	"0x40A2aCCbd92BCA938b02010E17A5b8929b49130D": "MultiSendCallOnly 1.3.0 of Safe",
	"0xA1dabEF33b3B82c7814B6D82A79e50F4AC44102B": "MultiSendCallOnly 1.3.0 of Safe",
	"0x9641d764fc13c8B624c04430C7356C1C7C8102e2": "MultiSendCallOnly 1.4.1 of Safe",
	"0xA83c336B20401Af773B6219BA5027174338D1836": "MultiSendCallOnly 1.5.0 of Safe",
	"0xcA11bde05977b3631167028862bE2a173976CA11": "Multicall3",
	"0x000000000022D473030F116dDEE9F6B43aC78BA3": "Permit2",
	"0x12302fE9c02ff50939BaAaaf415fc226C078613C": "ProxyFactory 1.0.0 of Safe",
	"0x76E2cFc1F5Fa8F6a5b3fC4c8F4788F0116861F9B": "ProxyFactory 1.1.1 of Safe",
	"0xb6029EA3B2c51D09a50B53CA8012FeEB05bDa35A": "Safe 1.0.0 of Safe",
	"0x34CfAC646f301356fAa8B21e94227e3583Fe3F5F": "Safe 1.1.1 of Safe",
	"0x6851D6fDFAfD08c0295C392436245E5bc78B0185": "Safe 1.2.0 of Safe",
	"0x69f4D1788e39c87893C980c06EdF4b7f686e2938": "Safe 1.3.0 of Safe",
	"0xd9Db270c1B5E3Bd161E8c8503c55cEABeE709552": "Safe 1.3.0 of Safe",
	"0x41675C099F32341bf84BFc5382aF534df5C7461a": "Safe 1.4.1 of Safe",
	"0xFf51A5898e281Db6DfC7855790607438dF2ca44b": "Safe 1.5.0 of Safe",
	"0x3E5c63644E683549055b9Be8653de26E0B4CD36E": "SafeL2 1.3.0 of Safe",
	"0xfb1bffC9d739B8D520DaF37dF666da4C687191EA": "SafeL2 1.3.0 of Safe",
	"0x29fcB43b46531BcA003ddC8FCB67FFE91900C762": "SafeL2 1.4.1 of Safe",
	"0xEdd160fEBBD92E350D4D398fb636302fccd67C7e": "SafeL2 1.5.0 of Safe",
	"0x526643F69b81B008F46d95CD5ced5eC0edFFDaC6": "SafeMigration 1.4.1 of Safe",
	"0x6439e7ABD8Bb915A5263094784C5CF561c4172AC": "SafeMigration 1.5.0 of Safe",
	"0xa6B71E26C5e0845f74c812102Ca7114b6a896AB2": "SafeProxyFactory 1.3.0 of Safe",
	"0xC22834581EbC8527d974F8a1c97E1bEA4EF910BC": "SafeProxyFactory 1.3.0 of Safe",
	"0x4e1DCf7AD4e460CfD30791CCC4F9c8a4f820ec67": "SafeProxyFactory 1.4.1 of Safe",
	"0x14F2982D601c9458F93bd70B218933A6f8165e7b": "SafeProxyFactory 1.5.0 of Safe",
	"0xfF83F6335d8930cBad1c0D439A841f01888D9f69": "SafeToL2Migration 1.4.1 of Safe",
	"0xBD89A1CE4DDe368FFAB0eC35506eEcE0b1fFdc54": "SafeToL2Setup 1.4.1 of Safe",
	"0x900C7589200010D6C6eCaaE5B06EBe653bc2D82a": "SafeToL2Setup 1.5.0 of Safe",
	"0x98FFBBF51bb33A056B08ddf711f289936AafF717": "SignMessageLib 1.3.0 of Safe",
	"0xA65387F16B013cf2Af4605Ad8aA5ec25a2cbA3a2": "SignMessageLib 1.3.0 of Safe",
	"0xd53cd0aB83D845Ac265BE939c57F53AD838012c9": "SignMessageLib 1.4.1 of Safe",
	"0x4FfeF8222648872B3dE295Ba1e49110E61f5b5aa": "SignMessageLib 1.5.0 of Safe",
	"0x59AD6735bCd8152B84860Cb256dD9e96b85F69Da": "SimulateTxAccessor 1.3.0 of Safe",
	"0x727a77a074D1E6c4530e814F89E618a3298FC044": "SimulateTxAccessor 1.3.0 of Safe",
	"0x3d4BA2E0884aa488718476ca2FB8Efc291A46199": "SimulateTxAccessor 1.4.1 of Safe",
	"0x07EfA797c55B5DdE3698d876b277aBb6B893654C": "SimulateTxAccessor 1.5.0 of Safe",
	"0x54e86d004d71a8D2112ec75FaCE57D730b0433F3": "TokenCallbackHandler 1.5.0 of Safe",
	"0x4e59b44847b379578588920cA78FbF26c0B4956C": "the CREATE2 deployer",
	"0x000F3df6D732807Ef1319fB7B8bB8522d0Beac02": "the beacon roots of EIP-4788",
	"0x0000F90827F1C53a10cb7A02335B175320002935": "the block hashes of EIP-2935",
	"0x0000BBdDc7CE488642fb579F8B00f3a590007251": "the consolidations of EIP-7251",
	"0x00000000219ab540356cBB839Cbe05303d7705Fa": "the deposit contract of the beacon chain",
	"0x5FF137D4b0FDCD49DcA30c7CF57E578a026d2789": "the entry point 0.6 of ERC-4337",
	"0x0000000071727De22E5E9d8BAf0edAc6f37da032": "the entry point 0.7 of ERC-4337",
	"0x1820a4B7618BdE71Dce8cdc73aAB6C95905faD24": "the registry of ERC-1820",
	"0xce0042B868300000d44A59004Da54A005ffdcf9f": "the singleton factory of ERC-2470",
	"0x914d7Fec6aaC8cd542e72Bca78B30650d45643d7": "the singleton factory of Safe",
	"0x00000961Ef480Eb55e80D19ad83579A64c007002": "the withdrawals of EIP-7002",
}

# shared_keys are accounts whose private keys everybody has: they are for development chains.
shared_keys := {
	"0xAe43A4C4e32FBd2c6c17b5b67aAA9067EfAbd4d6": "an account of this tool's devnet",
	"0x4c082314BFa40Ef7CCba42105ce0b9abbbEAb30C": "an account of this tool's devnet",
	"0x527B409D2B753a9449f061E8Dd53eF3AAa58EE45": "an account of this tool's devnet",
	"0x43205DfA957521286cf97aAB3F7681E3d449404F": "an account of this tool's devnet",
	"0x6B9a8eeF769A01f4D4fD1C67C92bBC710060126b": "an account of this tool's devnet",
	"0x12fd8105A35b78F8DEa5433634A30d569E47d883": "an account of this tool's devnet",
	"0x0A94FB6d5D38dBCafD43dF649d1d4AA92016C212": "an account of this tool's devnet",
	"0x7068238b43B98AfB6cd9D8239EF2557118f53678": "an account of this tool's devnet",
	"0x14002f83211e3e23F2E9Ebc92971Ec058B08e019": "an account of this tool's devnet",
	"0xCa8D58307Ad7022F25F549484f2CAEfd1aad5a9e": "an account of this tool's devnet",
	"0xB93c4567AD0AF4761dEfBA7a41A8A1545aa0CDEC": "an account of this tool's devnet",
	"0x3b4684cB7D317a7741bcb52ccc79427974990989": "an account of this tool's devnet",
	"0x587B7afFab92CFA7a3b30bc8307B9859310a64f1": "an account of this tool's devnet",
	"0x150CAc909427C18fb768e3165713dF13a83d945b": "an account of this tool's devnet",
	"0x7F5FE4fe48776A6887C87e3ea53f60557d303CbC": "an account of this tool's devnet",
	"0x4bC2Dbcb91CEC6a9259707853906f2056b59720a": "an account of this tool's devnet",
	"0x27BF7cc936eeb389dfD9b94FF2258Bf3f9aCBc1e": "an account of this tool's devnet",
	"0x145148e422DaFE6278526bE03374F171037576fA": "an account of this tool's devnet",
	"0x1f4d4c2119131546efA15038DDF452415c99FEa8": "an account of this tool's devnet",
	"0x4FAD14A45fea554B433945E43D41A4917d301bA2": "an account of this tool's devnet",
	"0x34FE6Af75A263e296Ba5CD3AB46af3E47DdC61a7": "an account of this tool's devnet",
	"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266": "account 0 of anvil and Hardhat",
	"0x70997970C51812dc3A010C7d01b50e0d17dc79C8": "account 1 of anvil and Hardhat",
	"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC": "account 2 of anvil and Hardhat",
	"0x90F79bf6EB2c4f870365E785982E1f101E93b906": "account 3 of anvil and Hardhat",
	"0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65": "account 4 of anvil and Hardhat",
	"0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc": "account 5 of anvil and Hardhat",
	"0x976EA74026E726554dB657fA54763abd0C3a0aa9": "account 6 of anvil and Hardhat",
	"0x14dC79964da2C08b23698B3D3cc7Ca32193d9955": "account 7 of anvil and Hardhat",
	"0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f": "account 8 of anvil and Hardhat",
	"0xa0Ee7A142d267C1f36714E4a8F75612F20a79720": "account 9 of anvil and Hardhat",
}

# tokens_known are well-known tokens of Ethereum, wherever their addresses turn up.
tokens_known := {
	"0xdC035D45d973E3EC169d2276DDab16f1e407384F": "the token USDS",
	"0xa3931d71877C0E7a3148CB7Eb4463524FEc27fbD": "the token sUSDS",
	"0x6B175474E89094C44Da98b954EedeAC495271d0F": "the token DAI",
	"0x83F20F44975D03b1b09e64809B757c47f942BEeA": "the token sDAI",
	"0x56072C95FAA701256059aa122697B133aDEd9279": "the token SKY",
	"0x9f8F72aA9304c8B593d555F12eF6589cC3A579A2": "the token MKR",
	"0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48": "the token USDC",
	"0xdAC17F958D2ee523a2206206994597C13D831ec7": "the token USDT",
	"0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2": "the token WETH",
	"0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84": "the token stETH",
	"0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0": "the token wstETH",
	"0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599": "the token WBTC",
}

# nobody holds for an address without a known key: precompiles, one digit repeated, such as 0xEeee…
# for ether, and 0xdead in its spellings.
nobody(address) if regex.match(`^0x0{36}`, address)

nobody(address) if trim(lower(substring(address, 2, -1)), lower(substring(address, 2, 1))) == ""

nobody(address) if regex.match(`(?i)^0x(0000|dead|beef)+$`, address)

nobody("0xdEAD000000000000000042069420694206942069")

# meant is what an address is, as [role, words]: on every chain, and besides on public ones.
meant(address, _) := ["nobody", "an address that nobody holds"] if nobody(address)

meant(address, _) := ["tool", concat("", ["a contract that anybody uses, ", tools[address]])]

meant(address, _) := ["token", tokens_known[address]]

meant(address, true) := ["published", concat("", [shared_keys[address], ", whose key everybody has"])]
