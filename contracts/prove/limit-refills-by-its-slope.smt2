; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: a rate limit never refills faster than its slope.
;
; Code: contracts/src/pau/RateLimits.sol, _capacity
;   | return Math.min(limit.slope * (block.timestamp - limit.lastUpdated) + limit.lastAmount, maxAmount);
;
; A limit was l at time u. Its capacity at time v is at most that at time t, before v, and
; slope * (v - t); and it never falls by itself.
;
; Assumed: no number is negative, and u, t and v are in order, as block timestamps are.

(declare-const slope Int)
(declare-const max Int)
(declare-const l Int)
(declare-const u Int)
(declare-const t Int)
(declare-const v Int)
(declare-const c Int)
(declare-const d Int)
(define-fun least ((x Int) (y Int)) Int (ite (<= x y) x y))

(assert (and (>= slope 0) (>= max 0) (>= l 0) (<= 0 u t) (<= t v)))
(define-fun law () Bool (and (<= c d) (<= d (+ c (* slope (- v t))))))

(push)
(assert (= c (least (+ (* slope (- t u)) l) max)))
(assert (= d (least (+ (* slope (- v u)) l) max)))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; Time counted in whole minutes, rounded up.
(push)
(declare-const i Int)
(declare-const j Int)
(assert (and (< (* 60 (- i 1)) (- t u)) (<= (- t u) (* 60 i))))
(assert (and (< (* 60 (- j 1)) (- v u)) (<= (- v u) (* 60 j))))
(assert (= c (least (+ (* slope 60 i) l) max)))
(assert (= d (least (+ (* slope 60 j) l) max)))
(assert (not law))
(echo "control")
(check-sat)
(pop)
