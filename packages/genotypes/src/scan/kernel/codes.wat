;; Makes a decoding table from the lengths of codes (RFC 1951, section 3.2.2); 0: the lengths are of no complete code.
;; A code is looked up by its bits as they come, so with the first one lowest: in that order the codes of one length
;; follow each other by counting from the top bit, and a table for one bit more is the table twice.
;; $bits: of the main table; what is longer goes on in tables behind it. $entries: of the symbols (start.wat).
(func $table (param $lengths i32) (param $count i32) (param $table i32) (param $bits i32) (param $entries i32) (result i32)
  (local $i i32) (local $length i32) (local $left i32) (local $longest i32) (local $code i32) (local $size i32)
  (local $symbol i32) (local $number i32) (local $prefix i32) (local $next i32) (local $sub i32) (local $bit i32)
  (local $at i32) (local $entry i32)
  (memory.fill (i32.const 2432) (i32.const 0) (i32.const 64))
  (loop $counting
    (local.set $at (i32.shl (i32.load8_u (i32.add (local.get $lengths) (local.get $i))) (i32.const 2)))
    (i32.store offset=2432 (local.get $at) (i32.add (i32.load offset=2432 (local.get $at)) (i32.const 1)))
    (br_if $counting (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))
  ;; How much of all codes is left; where the symbols of each length begin.
  (local.set $left (i32.const 1))
  (local.set $length (i32.const 1))
  (loop $lengthsOf
    (i32.store offset=2496 (i32.shl (local.get $length) (i32.const 2)) (local.get $symbol))
    (local.set $number (i32.load offset=2432 (i32.shl (local.get $length) (i32.const 2))))
    (if (local.get $number) (then (local.set $longest (local.get $length))))
    (local.set $symbol (i32.add (local.get $symbol) (local.get $number)))
    (local.set $left (i32.sub (i32.shl (local.get $left) (i32.const 1)) (local.get $number)))
    (if (i32.lt_s (local.get $left) (i32.const 0)) (then (return (i32.const 0))))
    (br_if $lengthsOf (i32.le_u (local.tee $length (i32.add (local.get $length) (i32.const 1))) (i32.const 15))))
  (if (local.get $left) (then
    ;; A text without matches has no distance, or one that is not used: what is not there must not be met.
    (if (i32.gt_u (local.get $longest) (i32.const 1)) (then (return (i32.const 0))))
    (local.set $i (i32.const 0))
    (loop $none
      (i32.store (i32.add (local.get $table) (i32.shl (local.get $i) (i32.const 2))) (i32.const 0x8000))
      (br_if $none (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.shl (i32.const 1) (local.get $bits)))))
    (return (i32.eqz (local.get $symbol)))))
  (local.set $i (i32.const 0))
  (loop $sorting
    (local.set $length (i32.load8_u (i32.add (local.get $lengths) (local.get $i))))
    (if (local.get $length) (then
      (local.set $length (i32.shl (local.get $length) (i32.const 2)))
      (local.set $at (i32.load offset=2496 (local.get $length)))
      (i32.store offset=2496 (local.get $length) (i32.add (local.get $at) (i32.const 1)))
      (i32.store16 offset=2560 (i32.shl (local.get $at) (i32.const 1)) (local.get $i))))
    (br_if $sorting (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))
  (local.set $symbol (i32.const 0))
  (local.set $length (i32.const 1))
  (local.set $size (i32.const 2))
  (loop $short
    (if (i32.gt_u (local.get $length) (i32.const 1)) (then
      (call $double (local.get $table) (i32.shl (local.get $size) (i32.const 1)))))
    (local.set $number (i32.load offset=2432 (i32.shl (local.get $length) (i32.const 2))))
    (block $noMore
      (loop $each
        (br_if $noMore (i32.eqz (local.get $number)))
        (i32.store (i32.add (local.get $table) (i32.shl (local.get $code) (i32.const 2)))
          (i32.or (local.get $length) (i32.load (i32.add (local.get $entries)
            (i32.shl (i32.load16_u offset=2560 (local.get $symbol)) (i32.const 2))))))
        (local.set $symbol (i32.add (local.get $symbol) (i32.const 2)))
        (local.set $number (i32.sub (local.get $number) (i32.const 1)))
        (local.set $code (call $after (local.get $code) (local.get $size)))
        (br $each)))
    (local.set $size (i32.shl (local.get $size) (i32.const 1)))
    (br_if $short (i32.le_u (local.tee $length (i32.add (local.get $length) (i32.const 1))) (local.get $bits))))
  (if (i32.le_u (local.get $longest) (local.get $bits)) (then (return (i32.const 1))))
  (local.set $sub (i32.sub (local.get $longest) (local.get $bits)))
  (local.set $prefix (i32.const -1))
  (local.set $next (i32.shl (i32.const 1) (local.get $bits)))
  (loop $long
    (local.set $number (i32.load offset=2432 (i32.shl (local.get $length) (i32.const 2))))
    (block $noMore
      (loop $each
        (br_if $noMore (i32.eqz (local.get $number)))
        (local.set $at (i32.and (local.get $code) (i32.sub (i32.shl (i32.const 1) (local.get $bits)) (i32.const 1))))
        (if (i32.ne (local.get $at) (local.get $prefix)) (then
          (local.set $prefix (local.get $at))
          (local.set $i (local.get $next))
          (local.set $next (i32.add (local.get $next) (i32.shl (i32.const 1) (local.get $sub))))
          (i32.store (i32.add (local.get $table) (i32.shl (local.get $at) (i32.const 2)))
            (i32.or (i32.or (i32.const 0xc000) (i32.shl (local.get $i) (i32.const 16)))
              (i32.or (i32.shl (local.get $sub) (i32.const 8)) (local.get $bits))))))
        (local.set $entry (i32.or
          (i32.sub (local.get $length) (local.get $bits))
          (i32.load (i32.add (local.get $entries)
            (i32.shl (i32.load16_u offset=2560 (local.get $symbol)) (i32.const 2))))))
        (local.set $at (i32.shr_u (local.get $code) (local.get $bits)))
        (local.set $bit (i32.shl (i32.const 1) (i32.sub (local.get $length) (local.get $bits))))
        (loop $fill
          (i32.store
            (i32.add (local.get $table) (i32.shl (i32.add (local.get $i) (local.get $at)) (i32.const 2)))
            (local.get $entry))
          (br_if $fill (i32.lt_u
            (local.tee $at (i32.add (local.get $at) (local.get $bit)))
            (i32.shl (i32.const 1) (local.get $sub)))))
        (local.set $symbol (i32.add (local.get $symbol) (i32.const 2)))
        (local.set $number (i32.sub (local.get $number) (i32.const 1)))
        (local.set $code (call $after (local.get $code) (local.get $size)))
        (br $each)))
    (local.set $size (i32.shl (local.get $size) (i32.const 1)))
    (br_if $long (i32.le_u (local.tee $length (i32.add (local.get $length) (i32.const 1))) (local.get $longest))))
  (i32.const 1))

;; The next code of the same length, of which there are $size; behind the last one 0.
(func $after (param $code i32) (param $size i32) (result i32)
  (local $free i32) (local $bit i32)
  (local.set $free (i32.xor (local.get $code) (i32.sub (local.get $size) (i32.const 1))))
  (if (i32.eqz (local.get $free)) (then (return (i32.const 0))))
  (local.set $bit (i32.shl (i32.const 1) (i32.sub (i32.const 31) (i32.clz (local.get $free)))))
  (i32.or (i32.and (local.get $code) (i32.sub (local.get $bit) (i32.const 1))) (local.get $bit)))

;; Writes the first $bytes of a table behind them; the first few are too few for whole vectors, which does no harm.
(func $double (param $table i32) (param $bytes i32)
  (local $at i32) (local $stop i32)
  (if (i32.lt_u (local.get $bytes) (i32.const 16)) (then
    (i64.store (i32.add (local.get $table) (local.get $bytes)) (i64.load (local.get $table)))
    (return)))
  (local.set $at (local.get $table))
  (local.set $stop (i32.add (local.get $table) (local.get $bytes)))
  (loop $copy
    (v128.store (i32.add (local.get $at) (local.get $bytes)) (v128.load (local.get $at)))
    (br_if $copy (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $stop)))))
