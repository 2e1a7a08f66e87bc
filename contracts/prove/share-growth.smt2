; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: an exchange rate never rises by more than its annual growth for the time since it was set,
; each bound of growth counted for the time in which it was in force.
;
; Code: contracts/src/lcts/UnitShare.sol, maxExchangeRate and setMaxAnnualGrowth
;   | return rate + Math.mulDiv(rate, accrued, BPS_YEAR);
;   | uint256 private constant BPS_YEAR = BPS * 365 days;
;   | uint256 private constant BPS = 10_000;
;   | setAt < changedAt ? before + growth * (block.timestamp - changedAt) : growth * (block.timestamp - setAt);
;   | accrued: SafeCast.toUint72(_accrued(arguments, _exchangeRateSetAt, _growth.accrued)),
;
; A rate e was set at s. The bound was g0 hundredths of a percent a year until c1, g1 until c2, and
; g2 from there until now; s is anywhere among them. At c1 the share stores what was allowed until
; then, a1, and at c2 what was allowed until then, a2. A new rate n, at most the maximum, is more
; by at most e * a / BPS_YEAR, exactly, where a is the sum of each bound times its part of the time
; from s until now.
;
; Assumed: e is positive; bounds are not negative; c1, c2, s and now are times, c1 not after c2, and
; neither c2 nor s after now. What was stored at a change before s may be anything.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

; _accrued.
(define-fun accrued ((at Int) (s Int) (changed Int) (before Int) (g Int)) Int
  (ite (< s changed) (+ before (* g (- at changed))) (* g (- at s))))

; The part of the time from `from` until `to` that is not before s.
(define-fun part ((from Int) (to Int) (s Int)) Int (ite (<= s from) (- to from) (ite (< s to) (- to s) 0)))

; BPS_YEAR: 10,000 times the seconds of 365 days.
(define-fun year () Int 315360000000)
(declare-const e Int)
(declare-const g0 Int)
(declare-const g1 Int)
(declare-const g2 Int)
(declare-const s Int)
(declare-const c1 Int)
(declare-const c2 Int)
(declare-const now Int)
(declare-const a1 Int)
(declare-const a2 Int)
(declare-const a Int)
(declare-const n Int)
(declare-const more Int)

(assert (and (> e 0) (>= g0 0) (>= g1 0) (>= g2 0)))
(assert (and (> c1 0) (<= c1 c2) (<= c2 now) (>= s 0) (<= s now)))
(assert (=> (<= s c1) (= a1 (accrued c1 s 0 0 g0))))
(assert (=> (<= s c2) (= a2 (accrued c2 s c1 a1 g1))))
(assert (= a (accrued now s c2 a2 g2)))
(assert (<= n (+ e more)))
(define-fun allowed () Int
  (+ (* g0 (part 0 c1 s)) (+ (* g1 (part c1 c2 s)) (* g2 (part c2 now s)))))
(define-fun law () Bool (<= (* (- n e) year) (* e allowed)))

(push)
(assert (down more (* e a) year))
(echo "hypotheses")
(check-sat)
(echo "step: each bound counts for its part of the time")
(push)
(assert (not (= a allowed)))
(check-sat)
(pop)
(assert (= a allowed))
(echo "law")
(assert (not law))
(check-sat)
(pop)

; The growth rounded up.
(push)
(assert (up more (* e a) year))
(assert (not law))
(echo "control")
(check-sat)
(pop)
