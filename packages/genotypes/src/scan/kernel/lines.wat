;; Takes lines of the usual form, as many as there are from $at to $end: nine tabs, the contig of the line before, a
;; position of digits, GT alone, as many samples as the header has, each of four bytes, and a line end. Answers where it
;; stopped: at a line of another form, or one that is not whole, or because there is no more room.
(func (export "lines") (param $at i32) (param $end i32) (result i32)
  (loop $line
    (if (i32.eqz (call $line (local.get $at) (local.get $end))) (then (return (local.get $at))))
    (local.set $at (i32.add (i32.load (i32.const 48)) (i32.const 1)))
    (br $line))
  (unreachable))

;; Where the next line end is; $end: nowhere.
(func (export "lineEnd") (param $at i32) (param $end i32) (result i32)
  (local $found i32)
  (block $there
    (loop $sixteen
      (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (local.get $end))))
      (local.set $found (i8x16.bitmask (i8x16.eq
        (v128.load (local.get $at))
        (v128.const i8x16 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10))))
      (br_if $there (local.get $found))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $sixteen)))
  (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $found))))
  (select (local.get $at) (local.get $end) (i32.lt_u (local.get $at) (local.get $end))))

;; One line as a row (records.ts has what stands where), its first columns and the samples without a call; state 48 says
;; where its end is. 0: none of the usual form.
(func $line (param $at i32) (param $end i32) (result i32)
  (local $p i32) (local $byte i32) (local $tabs i32) (local $row i32) (local $format i32) (local $columns i32)
  (local $samples i32) (local $missing i32) (local $noCall i32) (local $called i32) (local $position i32)
  (local.set $samples (i32.load (i32.const 0)))
  (local.set $missing (i32.load (i32.const 20)))
  (if (i32.or
        (i32.or
          (i32.ge_u (i32.load (i32.const 12)) (i32.const 1024))
          (i32.ge_u (i32.load (i32.const 16)) (i32.const 128000)))
        (i32.gt_u (i32.add (local.get $missing) (local.get $samples)) (i32.const 65536)))
    (then (return (i32.const 0))))
  (local.set $row (i32.add (i32.const 393216) (i32.mul (i32.load (i32.const 12)) (i32.const 84))))
  ;; The ends of the first nine columns, of which the last two are written over below.
  (local.set $p (local.get $at))
  (loop $head
    (if (i32.ge_u (local.get $p) (local.get $end)) (then (return (i32.const 0))))
    (local.set $byte (i32.load8_u (local.get $p)))
    (if (i32.eq (local.get $byte) (i32.const 9))
      (then
        (i32.store offset=64 (i32.shl (local.get $tabs) (i32.const 2)) (local.get $p))
        (i32.store offset=8
          (i32.add (local.get $row) (i32.shl (local.get $tabs) (i32.const 2)))
          (i32.sub (local.get $p) (local.get $at)))
        (local.set $tabs (i32.add (local.get $tabs) (i32.const 1))))
      (else
        (if (i32.eq (local.get $byte) (i32.const 10)) (then (return (i32.const 0))))))
    (local.set $p (i32.add (local.get $p) (i32.const 1)))
    (if (i32.gt_u (i32.sub (local.get $p) (local.get $at)) (i32.const 2048)) (then (return (i32.const 0))))
    (br_if $head (i32.lt_u (local.get $tabs) (i32.const 9))))
  (if (i32.eqz (call $isContig (local.get $at) (i32.load (i32.const 64)))) (then (return (i32.const 0))))
  (local.set $position (call $wholeNumber
    (i32.add (i32.load (i32.const 64)) (i32.const 1))
    (i32.load (i32.const 68))))
  (if (i32.lt_s (local.get $position) (i32.const 0)) (then (return (i32.const 0))))
  (local.set $format (i32.load (i32.const 92)))
  (if (i32.or
        (i32.ne (i32.sub (local.get $p) (local.get $format)) (i32.const 4))
        (i32.ne (i32.load16_u offset=1 (local.get $format)) (i32.const 0x5447)))
    (then (return (i32.const 0))))
  ;; The last column ends the line where all are of four bytes.
  (local.set $columns (local.get $p))
  (local.set $p (i32.sub (i32.add (local.get $columns) (i32.shl (local.get $samples) (i32.const 2))) (i32.const 1)))
  (if (i32.ge_u (local.get $p) (local.get $end)) (then (return (i32.const 0))))
  (if (i32.ne (i32.load8_u (local.get $p)) (i32.const 10)) (then (return (i32.const 0))))
  (i32.store8 (local.get $p) (i32.const 9))
  (local.set $called (call $columns (local.get $columns) (local.get $samples)))
  (i32.store8 (local.get $p) (i32.const 10))
  (if (i32.eqz (local.get $called)) (then
    (i32.store (i32.const 20) (local.get $missing))
    (return (i32.const 0))))
  (local.set $noCall (i32.sub (i32.load (i32.const 20)) (local.get $missing)))
  (i32.store (local.get $row) (i32.load (i32.const 8)))
  (i32.store offset=4 (local.get $row) (i32.add (i32.load (i32.const 24)) (i32.load (i32.const 16))))
  (i32.store offset=36 (local.get $row) (i32.const 9))
  (i32.store offset=40 (local.get $row) (local.get $position))
  (i32.store offset=44 (local.get $row) (i32.const 0))
  (i32.store offset=48 (local.get $row) (local.get $samples))
  (i32.store offset=52 (local.get $row) (i32.sub (local.get $samples)
    (i32.add (local.get $noCall) (i32.add (i32.load (i32.const 32)) (i32.load (i32.const 36))))))
  (i32.store offset=56 (local.get $row) (i32.load (i32.const 32)))
  (i32.store offset=60 (local.get $row) (i32.load (i32.const 36)))
  (i32.store offset=64 (local.get $row) (local.get $noCall))
  (i32.store offset=68 (local.get $row) (i32.add (i32.load (i32.const 28)) (local.get $missing)))
  (i32.store offset=72 (local.get $row) (i32.const -1))
  (i32.store offset=76 (local.get $row) (i32.load (i32.const 52)))
  (i32.store offset=80 (local.get $row) (i32.const 0))
  (call $keepHead (local.get $at) (i32.sub (i32.load (i32.const 88)) (local.get $at)))
  (i32.store (i32.const 8) (i32.add (i32.load (i32.const 8)) (i32.const 1)))
  (i32.store (i32.const 12) (i32.add (i32.load (i32.const 12)) (i32.const 1)))
  (i32.store (i32.const 48) (local.get $p))
  (i32.const 1))

(func $isContig (param $from i32) (param $to i32) (result i32)
  (local $at i32) (local $length i32)
  (local.set $length (i32.sub (local.get $to) (local.get $from)))
  (if (i32.ne (local.get $length) (i32.load (i32.const 4))) (then (return (i32.const 0))))
  (block $same
    (loop $byte
      (br_if $same (i32.ge_u (local.get $at) (local.get $length)))
      (if (i32.ne
            (i32.load8_u offset=1024 (local.get $at))
            (i32.load8_u (i32.add (local.get $from) (local.get $at))))
        (then (return (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br $byte)))
  (i32.const 1))

;; -1: it is not of one to ten digits, or does not fit into 31 bits.
(func $wholeNumber (param $from i32) (param $to i32) (result i32)
  (local $value i64) (local $digit i32)
  (if (i32.gt_u (i32.sub (i32.sub (local.get $to) (local.get $from)) (i32.const 1)) (i32.const 9))
    (then (return (i32.const -1))))
  (loop $digits
    (local.set $digit (i32.sub (i32.load8_u (local.get $from)) (i32.const 48)))
    (if (i32.gt_u (local.get $digit) (i32.const 9)) (then (return (i32.const -1))))
    (local.set $value (i64.add
      (i64.mul (local.get $value) (i64.const 10))
      (i64.extend_i32_u (local.get $digit))))
    (br_if $digits (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 1))) (local.get $to))))
  (select
    (i32.wrap_i64 (local.get $value))
    (i32.const -1)
    (i64.le_u (local.get $value) (i64.const 0x7fffffff))))

;; Copies a little more than asked for; there is room for it.
(func $keepHead (param $from i32) (param $length i32)
  (local $at i32) (local $to i32)
  (local.set $to (i32.add (i32.const 589824) (i32.load (i32.const 16))))
  (loop $copy
    (v128.store (i32.add (local.get $to) (local.get $at)) (v128.load (i32.add (local.get $from) (local.get $at))))
    (br_if $copy (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $length))))
  (i32.store (i32.const 16) (i32.add (i32.load (i32.const 16)) (local.get $length))))

;; Counts the columns of $samples samples from $from on, the last with a tab behind it as the others.
(func $columns (param $from i32) (param $samples i32) (result i32)
  (local $between i32) (local $pattern i32) (local $whole i32) (local $at i32)
  (i32.store (i32.const 32) (i32.const 0))
  (i32.store (i32.const 36) (i32.const 0))
  (i32.store (i32.const 52) (i32.const 0))
  (local.set $between (i32.load8_u offset=1 (local.get $from)))
  (if (i32.and (i32.ne (local.get $between) (i32.const 124)) (i32.ne (local.get $between) (i32.const 47)))
    (then (return (i32.const 0))))
  (local.set $pattern (i32.or (i32.const 0x09300030) (i32.shl (local.get $between) (i32.const 8))))
  (local.set $whole (i32.and (local.get $samples) (i32.const -16)))
  (local.set $at (i32.add (local.get $from) (i32.shl (local.get $whole) (i32.const 2))))
  (if (i32.eqz (call $count (local.get $from) (local.get $at) (local.get $pattern) (i32.const 0)))
    (then (return (i32.const 0))))
  (if (i32.eq (local.get $whole) (local.get $samples)) (then (return (i32.const 1))))
  ;; What is left, filled up to 16 with hom-ref, beside the line.
  (v128.store (i32.const 65536) (v128.load (local.get $at)))
  (v128.store (i32.const 65552) (v128.load offset=16 (local.get $at)))
  (v128.store (i32.const 65568) (v128.load offset=32 (local.get $at)))
  (v128.store (i32.const 65584) (v128.load offset=48 (local.get $at)))
  (local.set $at (i32.shl (i32.and (local.get $samples) (i32.const 15)) (i32.const 2)))
  (loop $fill
    (i32.store offset=65536 (local.get $at) (local.get $pattern))
    (br_if $fill (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (i32.const 64))))
  (call $count (i32.const 65536) (i32.const 65600) (local.get $pattern) (local.get $whole)))

;; The same for a host that has the columns elsewhere and puts them to 65536, at most 16384 of them at once: the numbers
;; of samples begin with $sample.
(func (export "count") (param $samples i32) (param $sample i32) (result i32)
  (local $missing i32) (local $at i32)
  (local.set $missing (i32.load (i32.const 20)))
  (if (i32.eqz (call $columns (i32.const 65536) (local.get $samples))) (then
    (i32.store (i32.const 20) (local.get $missing))
    (return (i32.const 0))))
  (local.set $at (i32.load (i32.const 20)))
  (block $renumbered
    (loop $each
      (br_if $renumbered (i32.le_u (local.get $at) (local.get $missing)))
      (local.set $at (i32.sub (local.get $at) (i32.const 1)))
      (i32.store offset=131072 (i32.shl (local.get $at) (i32.const 2)) (i32.add (local.get $sample)
        (i32.load offset=131072 (i32.shl (local.get $at) (i32.const 2)))))
      (br $each)))
  (i32.const 1))
