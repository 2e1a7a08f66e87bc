; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: who turns an amount into shares and back at one rate never has more than before.
;
; Code: contracts/src/lcts/UnitShare.sol, toShares and toAssets
;   | return Math.mulDiv(assets, ONE_SHARE, _exchangeRate);
;   | return Math.mulDiv(shares, _exchangeRate, ONE_SHARE);
;
; An amount a becomes n shares at the rate e, in assets for `one` shares. They become b again. The
; same holds the other way round: the law is about any a and any positive rate and scale.
;
; Assumed: the rate and ONE_SHARE are positive; ZeroExchangeRate keeps the former.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

(declare-const one Int)
(declare-const e Int)
(declare-const a Int)
(declare-const n Int)
(declare-const b Int)

(assert (and (> one 0) (> e 0) (>= a 0)))
(define-fun law () Bool (<= b a))

(push)
(assert (and (down n (* a one) e) (down b (* n e) one)))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; Shares rounded up.
(push)
(assert (and (up n (* a one) e) (down b (* n e) one)))
(assert (not law))
(echo "control")
(check-sat)
(pop)
