;; Entries of decoding tables (inflate.wat), as far as they do not depend on the codes of a block. Bits 0 to 5: bits of
;; the code; 8 to 12: bits that follow it as a number; from 16 on: the literal, or what is added to that number.
;; Bit 31: a literal. Bit 15: something else; with bit 14 a further table, with bit 13 the end of the block.
(func $begin
  (local $i i32) (local $base i32) (local $extra i32) (local $j i32)
  (loop $literal
    (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
      (i32.or (i32.const 0x80000000) (i32.shl (local.get $i) (i32.const 16))))
    (br_if $literal (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 256))))
  (i32.store (i32.const 5120) (i32.const 0xa000))
  (local.set $base (i32.const 3))
  (local.set $i (i32.const 257))
  (loop $length
    (local.set $extra (select
      (i32.shr_u (i32.sub (local.get $i) (i32.const 261)) (i32.const 2))
      (i32.const 0)
      (i32.ge_u (local.get $i) (i32.const 265))))
    (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
      (i32.or (i32.shl (local.get $base) (i32.const 16)) (i32.shl (local.get $extra) (i32.const 8))))
    (local.set $base (i32.add (local.get $base) (i32.shl (i32.const 1) (local.get $extra))))
    (br_if $length (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 285))))
  (i32.store (i32.const 5236) (i32.shl (i32.const 258) (i32.const 16)))
  (i32.store (i32.const 5240) (i32.const 0x8000))
  (i32.store (i32.const 5244) (i32.const 0x8000))
  (local.set $base (i32.const 1))
  (local.set $i (i32.const 0))
  (loop $distance
    (local.set $extra (select
      (i32.shr_u (i32.sub (local.get $i) (i32.const 2)) (i32.const 1))
      (i32.const 0)
      (i32.ge_u (local.get $i) (i32.const 4))))
    (i32.store offset=5248 (i32.shl (local.get $i) (i32.const 2))
      (i32.or (i32.shl (local.get $base) (i32.const 16)) (i32.shl (local.get $extra) (i32.const 8))))
    (local.set $base (i32.add (local.get $base) (i32.shl (i32.const 1) (local.get $extra))))
    (br_if $distance (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 30))))
  (i32.store (i32.const 5368) (i32.const 0x8000))
  (i32.store (i32.const 5372) (i32.const 0x8000))
  (local.set $i (i32.const 0))
  (loop $ofLengths
    (i32.store offset=5376 (i32.shl (local.get $i) (i32.const 2)) (i32.shl (local.get $i) (i32.const 16)))
    (br_if $ofLengths (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 19))))
  (local.set $i (i32.const 1))
  (loop $repeat
    (local.set $j (i32.const 0))
    (loop $byte
      (i32.store8 offset=256
        (i32.add (i32.shl (local.get $i) (i32.const 4)) (local.get $j))
        (i32.rem_u (local.get $j) (local.get $i)))
      (br_if $byte (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 16))))
    (i32.store8 offset=512 (local.get $i) (i32.sub (i32.const 16) (i32.rem_u (i32.const 16) (local.get $i))))
    (br_if $repeat (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16)))))
(data (i32.const 3328) "\10\11\12\00\08\07\09\06\0a\05\0b\04\0c\03\0d\02\0e\01\0f")
(start $begin)
