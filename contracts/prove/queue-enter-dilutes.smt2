; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: entering never raises another's claim.
;
; Code: contracts/src/lcts/LctsQueue.sol, _join
;   | (minted, total) = _proportion(amount << UNIT_BITS, ledger.totalShares, ledger.underlying);
;   | ledger.totalShares = SafeCast.toUint216(ledger.totalShares + total);
;   | ledger.underlying += SafeCast.toUint160(amount << UNIT_BITS);
;
; The queue holds U underlying and S shares, of which another holds r. A user brings a, and the
; total of shares grows by t. What a share is worth does not rise: (U + a) / (S + t) <= U / S. So
; the other's claim does not, neither exactly nor rounded down as the contract does: it was c and is
; d afterwards. All underlying is in 2**-64ths of a unit.
;
; Assumed: U and S are positive, as in every generation that has begun; r is at most S.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

(declare-const U Int)
(declare-const S Int)
(declare-const r Int)
(declare-const a Int)
(declare-const t Int)
(declare-const c Int)
(declare-const d Int)

(assert (and (> U 0) (> S 0) (> a 0) (<= 0 r S)))
(assert (down c (* r U) S))
(assert (down d (* r (+ U a)) (+ S t)))
(define-fun law () Bool (and (<= (* (+ U a) S) (* U (+ S t))) (<= d c)))

(push)
(assert (up t (* a S) U))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; The total rounded down.
(push)
(assert (down t (* a S) U))
(assert (> d c))
(echo "control")
(check-sat)
(pop)
