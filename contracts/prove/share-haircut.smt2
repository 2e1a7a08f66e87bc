; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: an accepted rate is below the full one by at most the haircut, exactly.
;
; Code: contracts/src/lcts/UnitShare.sol, minExchangeRate
;   | uint256 minimum = full - Math.mulDiv(full, haircut, BPS);
;   | private constant BPS = 10_000;
;
; The rate before a haircut was f. The beacon may set any rate n that is at least the minimum, for a
; haircut of at most h hundredths of a percent. All decreases of one haircut are compared with f, so
; the law is about all of them together. Where governance has gone below the minimum, the beacon's
; bound is the present rate instead: that is not a decrease, and not what this is about.
;
; Assumed: f is positive; h is at most 10,000.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

(declare-const f Int)
(declare-const h Int)
(declare-const n Int)
(declare-const cut Int)

(assert (and (> f 0) (<= 0 h 10000) (>= n (- f cut))))
(define-fun law () Bool (<= (* (- f n) 10000) (* f h)))

(push)
(assert (down cut (* f h) 10000))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; The haircut rounded up, so that the minimum rounds down.
(push)
(assert (up cut (* f h) 10000))
(assert (not law))
(echo "control")
(check-sat)
(pop)
