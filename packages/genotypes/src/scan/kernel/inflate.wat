;; Unpacks one deflate stream (RFC 1951) that holds what stands from $out to $stop, and ends at $end. Answers 0 for
;; everything else, and then it may have written what it likes between: zlib says what is wrong with it.
;;
;; $bits holds at least $held bits of what comes next, the first one lowest. Eight bytes are read at once and those that
;; do not fit read again, so that there is nothing to decide (Fabian Giesen, "Reading bits in far too many ways", 4).
;; Read and written is at most 400 kB behind $end and 300 bytes behind $stop; both are held against their end after each
;; block, or each match.
(func $inflate (param $in i32) (param $end i32) (param $out i32) (param $stop i32) (result i32)
  (local $bits i64) (local $held i32) (local $entry i32) (local $final i32) (local $kind i32) (local $start i32)
  (local $length i32) (local $from i32) (local $to i32) (local $step i32) (local $pattern v128)
  (local $symbols i32) (local $all i32) (local $at i32) (local $times i32) (local $value i32)
  (local.set $start (local.get $out))
  (loop $blocks
    (if (i32.gt_u (local.get $in) (i32.add (local.get $end) (i32.const 8))) (then (return (i32.const 0))))
    (local.set $bits (i64.or (local.get $bits)
      (i64.shl (i64.load (local.get $in)) (i64.extend_i32_u (local.get $held)))))
    (local.set $in (i32.add (local.get $in) (i32.shr_u (i32.sub (i32.const 63) (local.get $held)) (i32.const 3))))
    (local.set $held (i32.or (local.get $held) (i32.const 56)))
    (local.set $final (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 1)))
    (local.set $kind (i32.and (i32.shr_u (i32.wrap_i64 (local.get $bits)) (i32.const 1)) (i32.const 3)))
    (local.set $bits (i64.shr_u (local.get $bits) (i64.const 3)))
    (local.set $held (i32.sub (local.get $held) (i32.const 3)))
    (block $done
      (block $coded
        (br_if $coded (local.get $kind))
        ;; As it is, from the next whole byte on.
        (local.set $in (i32.sub (local.get $in) (i32.shr_u (local.get $held) (i32.const 3))))
        (local.set $bits (i64.const 0))
        (local.set $held (i32.const 0))
        (local.set $length (i32.load16_u (local.get $in)))
        (if (i32.ne (i32.xor (local.get $length) (i32.load16_u offset=2 (local.get $in))) (i32.const 0xffff))
          (then (return (i32.const 0))))
        (local.set $in (i32.add (local.get $in) (i32.const 4)))
        (if (i32.or
              (i32.gt_u (i32.add (local.get $in) (local.get $length)) (local.get $end))
              (i32.gt_u (i32.add (local.get $out) (local.get $length)) (local.get $stop)))
          (then (return (i32.const 0))))
        (memory.copy (local.get $out) (local.get $in) (local.get $length))
        (local.set $in (i32.add (local.get $in) (local.get $length)))
        (local.set $out (i32.add (local.get $out) (local.get $length)))
        (br $done))
      (if (i32.eq (local.get $kind) (i32.const 3)) (then (return (i32.const 0))))
      (if (i32.eq (local.get $kind) (i32.const 1))
        (then
          (memory.fill (i32.const 2048) (i32.const 8) (i32.const 144))
          (memory.fill (i32.const 2192) (i32.const 9) (i32.const 112))
          (memory.fill (i32.const 2304) (i32.const 7) (i32.const 24))
          (memory.fill (i32.const 2328) (i32.const 8) (i32.const 8))
          (memory.fill (i32.const 2336) (i32.const 5) (i32.const 32))
          (local.set $symbols (i32.const 288))
          (local.set $all (i32.const 320)))
        (else
          (local.set $symbols (i32.add (i32.const 257) (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 31))))
          (local.set $all (i32.add (local.get $symbols) (i32.add (i32.const 1)
            (i32.and (i32.shr_u (i32.wrap_i64 (local.get $bits)) (i32.const 5)) (i32.const 31)))))
          (local.set $times (i32.add (i32.const 4)
            (i32.and (i32.shr_u (i32.wrap_i64 (local.get $bits)) (i32.const 10)) (i32.const 15))))
          (if (i32.or
                (i32.gt_u (local.get $symbols) (i32.const 286))
                (i32.gt_u (i32.sub (local.get $all) (local.get $symbols)) (i32.const 30)))
            (then (return (i32.const 0))))
          (local.set $bits (i64.shr_u (local.get $bits) (i64.const 14)))
          (local.set $held (i32.sub (local.get $held) (i32.const 14)))
          (memory.fill (i32.const 2048) (i32.const 0) (i32.const 19))
          (local.set $at (i32.const 0))
          (loop $ofLengths
            (local.set $bits (i64.or (local.get $bits)
              (i64.shl (i64.load (local.get $in)) (i64.extend_i32_u (local.get $held)))))
            (local.set $in (i32.add (local.get $in) (i32.shr_u (i32.sub (i32.const 63) (local.get $held)) (i32.const 3))))
            (local.set $held (i32.or (local.get $held) (i32.const 56)))
            (i32.store8 offset=2048 (i32.load8_u offset=3328 (local.get $at))
              (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 7)))
            (local.set $bits (i64.shr_u (local.get $bits) (i64.const 3)))
            (local.set $held (i32.sub (local.get $held) (i32.const 3)))
            (br_if $ofLengths (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1))) (local.get $times))))
          (if (i32.eqz (call $table
                (i32.const 2048) (i32.const 19) (i32.const 3584) (i32.const 7) (i32.const 5376)))
            (then (return (i32.const 0))))
          (local.set $at (i32.const 0))
          (loop $lengths
            (local.set $bits (i64.or (local.get $bits)
              (i64.shl (i64.load (local.get $in)) (i64.extend_i32_u (local.get $held)))))
            (local.set $in (i32.add (local.get $in) (i32.shr_u (i32.sub (i32.const 63) (local.get $held)) (i32.const 3))))
            (local.set $held (i32.or (local.get $held) (i32.const 56)))
            (local.set $entry (i32.load offset=3584
              (i32.shl (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 127)) (i32.const 2))))
            (if (i32.and (local.get $entry) (i32.const 0x8000)) (then (return (i32.const 0))))
            (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $entry))))
            (local.set $held (i32.sub (local.get $held) (i32.and (local.get $entry) (i32.const 63))))
            (local.set $value (i32.shr_u (local.get $entry) (i32.const 16)))
            (local.set $times (i32.const 1))
            (if (i32.ge_u (local.get $value) (i32.const 16)) (then
              ;; 16: the last length 3 to 6 times; 17: none 3 to 10 times; 18: none 11 to 138 times.
              (local.set $step (select (i32.const 7) (i32.sub (local.get $value) (i32.const 14))
                (i32.eq (local.get $value) (i32.const 18))))
              (local.set $times (i32.add
                (select (i32.const 11) (i32.const 3) (i32.eq (local.get $value) (i32.const 18)))
                (i32.and (i32.wrap_i64 (local.get $bits))
                  (i32.sub (i32.shl (i32.const 1) (local.get $step)) (i32.const 1)))))
              (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $step))))
              (local.set $held (i32.sub (local.get $held) (local.get $step)))
              (if (i32.eq (local.get $value) (i32.const 16))
                (then
                  (if (i32.eqz (local.get $at)) (then (return (i32.const 0))))
                  (local.set $value (i32.load8_u offset=2047 (local.get $at))))
                (else (local.set $value (i32.const 0))))))
            (if (i32.gt_u (i32.add (local.get $at) (local.get $times)) (local.get $all)) (then (return (i32.const 0))))
            (if (i32.eq (local.get $times) (i32.const 1))
              (then (i32.store8 offset=2048 (local.get $at) (local.get $value)))
              (else (memory.fill (i32.add (i32.const 2048) (local.get $at)) (local.get $value) (local.get $times))))
            (local.set $at (i32.add (local.get $at) (local.get $times)))
            (br_if $lengths (i32.lt_u (local.get $at) (local.get $all))))
          (if (i32.eqz (i32.load8_u (i32.const 2304))) (then (return (i32.const 0))))))
      (if (i32.eqz (call $table
            (i32.const 2048) (local.get $symbols) (i32.const 8192) (i32.const 10) (i32.const 4096)))
        (then (return (i32.const 0))))
      (if (i32.eqz (call $table
            (i32.add (i32.const 2048) (local.get $symbols)) (i32.sub (local.get $all) (local.get $symbols))
            (i32.const 30720) (i32.const 8) (i32.const 5248)))
        (then (return (i32.const 0))))
      (loop $symbols
        (if (i32.gt_u (local.get $out) (local.get $stop)) (then (return (i32.const 0))))
        (local.set $bits (i64.or (local.get $bits)
          (i64.shl (i64.load (local.get $in)) (i64.extend_i32_u (local.get $held)))))
        (local.set $in (i32.add (local.get $in) (i32.shr_u (i32.sub (i32.const 63) (local.get $held)) (i32.const 3))))
        (local.set $held (i32.or (local.get $held) (i32.const 56)))
        (local.set $entry (i32.load offset=8192
          (i32.shl (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 1023)) (i32.const 2))))
        (if (i32.eq (i32.and (local.get $entry) (i32.const 0xc000)) (i32.const 0xc000)) (then
          (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $entry))))
          (local.set $held (i32.sub (local.get $held) (i32.and (local.get $entry) (i32.const 63))))
          (local.set $entry (i32.load offset=8192 (i32.shl (i32.add
            (i32.shr_u (local.get $entry) (i32.const 16))
            (i32.and (i32.wrap_i64 (local.get $bits)) (i32.sub
              (i32.shl (i32.const 1) (i32.and (i32.shr_u (local.get $entry) (i32.const 8)) (i32.const 31)))
              (i32.const 1))))
            (i32.const 2))))))
        (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $entry))))
        (local.set $held (i32.sub (local.get $held) (i32.and (local.get $entry) (i32.const 63))))
        (if (i32.lt_s (local.get $entry) (i32.const 0)) (then
          (i32.store8 (local.get $out) (i32.shr_u (local.get $entry) (i32.const 16)))
          (local.set $out (i32.add (local.get $out) (i32.const 1)))
          (br $symbols)))
        (if (i32.and (local.get $entry) (i32.const 0x8000)) (then
          (br_if $done (i32.and (local.get $entry) (i32.const 0x2000)))
          (return (i32.const 0))))
        (local.set $step (i32.and (i32.shr_u (local.get $entry) (i32.const 8)) (i32.const 31)))
        (local.set $length (i32.add
          (i32.shr_u (local.get $entry) (i32.const 16))
          (i32.and (i32.wrap_i64 (local.get $bits)) (i32.sub (i32.shl (i32.const 1) (local.get $step)) (i32.const 1)))))
        (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $step))))
        (local.set $held (i32.sub (local.get $held) (local.get $step)))
        (local.set $entry (i32.load offset=30720
          (i32.shl (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 255)) (i32.const 2))))
        (if (i32.eq (i32.and (local.get $entry) (i32.const 0xc000)) (i32.const 0xc000)) (then
          (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $entry))))
          (local.set $held (i32.sub (local.get $held) (i32.and (local.get $entry) (i32.const 63))))
          (local.set $entry (i32.load offset=30720 (i32.shl (i32.add
            (i32.shr_u (local.get $entry) (i32.const 16))
            (i32.and (i32.wrap_i64 (local.get $bits)) (i32.sub
              (i32.shl (i32.const 1) (i32.and (i32.shr_u (local.get $entry) (i32.const 8)) (i32.const 31)))
              (i32.const 1))))
            (i32.const 2))))))
        (if (i32.and (local.get $entry) (i32.const 0x8000)) (then (return (i32.const 0))))
        (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $entry))))
        (local.set $held (i32.sub (local.get $held) (i32.and (local.get $entry) (i32.const 63))))
        (local.set $step (i32.and (i32.shr_u (local.get $entry) (i32.const 8)) (i32.const 31)))
        ;; Now the distance.
        (local.set $value (i32.add
          (i32.shr_u (local.get $entry) (i32.const 16))
          (i32.and (i32.wrap_i64 (local.get $bits)) (i32.sub (i32.shl (i32.const 1) (local.get $step)) (i32.const 1)))))
        (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $step))))
        (local.set $held (i32.sub (local.get $held) (local.get $step)))
        (if (i32.gt_u (local.get $value) (i32.sub (local.get $out) (local.get $start))) (then (return (i32.const 0))))
        (local.set $from (i32.sub (local.get $out) (local.get $value)))
        (local.set $to (local.get $out))
        (local.set $out (i32.add (local.get $out) (local.get $length)))
        ;; Half of all matches are done with the first 32 bytes, whose number need not be guessed by the processor.
        (if (i32.ge_u (local.get $value) (i32.const 16))
          (then
            (v128.store (local.get $to) (v128.load (local.get $from)))
            (v128.store offset=16 (local.get $to) (v128.load offset=16 (local.get $from)))
            (br_if $symbols (i32.le_u (local.get $length) (i32.const 32)))
            (loop $copy
              (v128.store offset=32 (local.get $to) (v128.load offset=32 (local.get $from)))
              (v128.store offset=48 (local.get $to) (v128.load offset=48 (local.get $from)))
              (local.set $from (i32.add (local.get $from) (i32.const 32)))
              (local.set $to (i32.add (local.get $to) (i32.const 32)))
              (br_if $copy (i32.lt_u (i32.add (local.get $to) (i32.const 32)) (local.get $out)))))
          (else
            (local.set $pattern (i8x16.swizzle
              (v128.load (local.get $from))
              (v128.load offset=256 (i32.shl (local.get $value) (i32.const 4)))))
            (local.set $step (i32.load8_u offset=512 (local.get $value)))
            (loop $repeat
              (v128.store (local.get $to) (local.get $pattern))
              (local.set $to (i32.add (local.get $to) (local.get $step)))
              (v128.store (local.get $to) (local.get $pattern))
              (br_if $repeat (i32.lt_u (local.tee $to (i32.add (local.get $to) (local.get $step))) (local.get $out))))))
        (br $symbols)))
    (br_if $blocks (i32.eqz (local.get $final))))
  (i32.and
    (i32.eq (local.get $out) (local.get $stop))
    (i32.eq (i32.sub (local.get $in) (i32.shr_u (local.get $held) (i32.const 3))) (local.get $end))))

;; Unpacks up to $most blocks (BGZF: SAM specification, section 4.1) of those that stand from state 44 to $end, behind
;; each other from $out on, none beyond $stop. Answers how many; -1: there is one that is left to zlib.
(func (export "unpack") (param $end i32) (param $out i32) (param $stop i32) (param $most i32) (result i32)
  (local $in i32) (local $next i32) (local $length i32) (local $blocks i32)
  (local.set $in (i32.load (i32.const 44)))
  (block $all
    (loop $block
      (br_if $all (i32.ge_u (local.get $blocks) (local.get $most)))
      (br_if $all (i32.ge_u (local.get $in) (local.get $end)))
      ;; The one extra field that bgzip writes, of two bytes.
      (if (i32.or
            (i32.or
              (i32.ne (i32.load (local.get $in)) (i32.const 0x04088b1f))
              (i32.ne (i32.load16_u offset=10 (local.get $in)) (i32.const 6)))
            (i32.ne (i32.load offset=12 (local.get $in)) (i32.const 0x00024342)))
        (then (return (i32.const -1))))
      (local.set $next (i32.add (local.get $in)
        (i32.add (i32.load16_u offset=16 (local.get $in)) (i32.const 1))))
      (if (i32.or
            (i32.gt_u (local.get $next) (local.get $end))
            (i32.lt_u (local.get $next) (i32.add (local.get $in) (i32.const 26))))
        (then (return (i32.const -1))))
      (local.set $length (i32.load (i32.sub (local.get $next) (i32.const 4))))
      (if (i32.or
            (i32.gt_u (local.get $length) (i32.const 65536))
            (i32.gt_u (i32.add (local.get $out) (local.get $length)) (local.get $stop)))
        (then (return (i32.const -1))))
      (if (i32.eqz (call $inflate
            (i32.add (local.get $in) (i32.const 18)) (i32.sub (local.get $next) (i32.const 8))
            (local.get $out) (i32.add (local.get $out) (local.get $length))))
        (then (return (i32.const -1))))
      (local.set $out (i32.add (local.get $out) (local.get $length)))
      (i32.store offset=40960 (i32.shl (local.get $blocks) (i32.const 3)) (local.get $out))
      (i32.store offset=40964 (i32.shl (local.get $blocks) (i32.const 3))
        (i32.load (i32.sub (local.get $next) (i32.const 8))))
      (local.set $blocks (i32.add (local.get $blocks) (i32.const 1)))
      (local.set $in (local.get $next))
      (br $block)))
  (i32.store (i32.const 44) (local.get $in))
  (local.get $blocks))
