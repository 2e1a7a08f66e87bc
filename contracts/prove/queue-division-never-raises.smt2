; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: dividing shares at the end of an epoch never raises a claim.
;
; Code: contracts/src/lcts/LctsQueue.sol, _convert and _visit
;   | ledger.totalShares = SafeCast.toUint216(Math.ceilDiv(ledger.totalShares, EPOCH_DIVISOR));
;   | shares >>= EPOCH_BITS;
;
; A user holds s of S shares. Both are divided by D: the user's rounded down to p, the total rounded
; up to T. The fraction that the user holds does not rise: p / T <= s / S.
;
; Assumed: S is positive; s is at most S. The law holds for every divisor, so for EPOCH_DIVISOR.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

(declare-const D Int)
(declare-const S Int)
(declare-const s Int)
(declare-const p Int)
(declare-const T Int)

(assert (and (> D 0) (> S 0) (<= 0 s S)))
(assert (down p s D))
(define-fun law () Bool (<= (* p S) (* s T)))

(push)
(assert (up T S D))
(echo "hypotheses")
(check-sat)

(echo "step: p * S <= p * T * D, since S <= T * D")
(push)
(assert (not (and (<= 0 p) (<= (* p S) (* p T D)))))
(check-sat)
(pop)
(assert (and (<= 0 p) (<= (* p S) (* p T D))))

(echo "step: p * D * T <= s * T, since p * D <= s")
(push)
(assert (not (<= (* p T D) (* s T))))
(check-sat)
(pop)
(assert (<= (* p T D) (* s T)))

(echo "law")
(assert (not law))
(check-sat)
(pop)

; The total rounded down. That it stays positive is assumed, so that this is about rounding only.
(push)
(assert (and (down T S D) (> T 0)))
(assert (not law))
(echo "control")
(check-sat)
(pop)
