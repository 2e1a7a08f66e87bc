; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: an exchange rate never rises by more than its annual growth for the time since it was set.
;
; Code: contracts/src/lcts/UnitShare.sol, maxExchangeRate
;   | return rate + Math.mulDiv(rate, growth * (block.timestamp -
;   | uint256 private constant BPS_YEAR =
;   | * 365 days;
;   | 10_000
;
; A rate e was set t seconds ago and may grow by g hundredths of a percent a year. A new rate n, at
; most that maximum, is more by at most e * g * t / BPS_YEAR, exactly.
;
; Assumed: e is positive; g and t are not negative.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

; BPS_YEAR: 10,000 times the seconds of 365 days.
(define-fun year () Int 315360000000)
(declare-const e Int)
(declare-const g Int)
(declare-const t Int)
(declare-const n Int)
(declare-const more Int)

(assert (and (> e 0) (>= g 0) (>= t 0) (<= n (+ e more))))
(define-fun law () Bool (<= (* (- n e) year) (* e g t)))

(push)
(assert (down more (* e g t) year))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; The growth rounded up.
(push)
(assert (up more (* e g t) year))
(assert (not law))
(echo "control")
(check-sat)
(pop)
