; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: entering and leaving at once never pays more than was brought and was the user's before.
;
; Code: contracts/src/lcts/LctsQueue.sol, _join and _leave
;   | (minted, total) = _proportion(amount << UNIT_BITS, ledger.totalShares, ledger.underlying);
;   | ledger.totalShares = SafeCast.toUint216(ledger.totalShares + total);
;   | (uint256 down, uint256 up) = _proportion(shares, ledger.underlying, ledger.totalShares);
;   | up = mulmod(x, y, z) == 0 ? down : down + 1;
;
; The queue holds U underlying and S shares, of which the user holds s, worth c. The user brings a
; for m shares, and the total grows by t. With s + m shares they then leave and are paid p. All
; underlying is in 2**-64ths of a unit. The contract rounds p down once more, to whole units.
; A newcomer is the case s = 0: p <= a.
;
; Assumed: U and S are positive, as in every generation that has begun; s is at most S; no sum
; overflows, because SafeCast reverts if one does.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

(declare-const U Int)
(declare-const S Int)
(declare-const s Int)
(declare-const a Int)
(declare-const m Int)
(declare-const t Int)
(declare-const p Int)

(assert (and (> U 0) (> S 0) (> a 0) (<= 0 s S)))
(assert (down p (* (+ s m) (+ U a)) (+ S t)))
(define-fun law () Bool (<= (* p S) (+ (* s U) (* a S))))

(push)
(assert (and (down m (* a S) U) (up t (* a S) U)))
(echo "hypotheses")
(check-sat)

; Products of what is known, which the solver does not find by itself.
(echo "step: m <= t")
(push)
(assert (not (and (<= 0 m) (<= m t))))
(check-sat)
(pop)
(assert (and (<= 0 m) (<= m t)))

(echo "law")
(assert (not law))
(check-sat)
(pop)

; The user's shares rounded up, the total down.
(push)
(assert (and (up m (* a S) U) (down t (* a S) U)))
(assert (not law))
(echo "control")
(check-sat)
(pop)
