;; Counts genotypes of the commonest form of column, four bytes each: `0|0` and a tab, GT alone, diploid.
(func $lanes (param $counts v128) (result i32)
  (i32.add
    (i32.add (i32x4.extract_lane 0 (local.get $counts)) (i32x4.extract_lane 1 (local.get $counts)))
    (i32.add (i32x4.extract_lane 2 (local.get $counts)) (i32x4.extract_lane 3 (local.get $counts)))))

;; Columns from $at to $end, a multiple of 64 bytes. $pattern: the column `0|0` or `0/0` as a little-endian word. $sample:
;; number of the first sample. 0 when a column is of another form.
(func $count (param $at i32) (param $end i32) (param $pattern i32) (param $sample i32) (result i32)
  (local $from i32) (local $stop i32) (local $bits i32) (local $missing i32) (local $usual i32)
  (local $word v128) (local $v v128) (local $alleles v128) (local $between v128)
  (local $ref v128) (local $alt v128) (local $het v128) (local $none v128) (local $slash v128)
  (local $alts v128) (local $moreAlts v128) (local $hets v128) (local $slashes v128)
  (local $half v128) (local $halves v128)
  (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $any v128) (local $ones v128)
  (local.set $from (local.get $at))
  (local.set $missing (i32.load (i32.const 20)))
  (local.set $word (i32x4.splat (local.get $pattern)))
  (block $done
    (loop $block
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      ;; Sixteen samples as what differs from hom-ref: nothing, mostly, else a 1 where an allele is `1`.
      (local.set $a (v128.xor (local.get $word) (v128.load (local.get $at))))
      (local.set $b (v128.xor (local.get $word) (v128.load offset=16 (local.get $at))))
      (local.set $c (v128.xor (local.get $word) (v128.load offset=32 (local.get $at))))
      (local.set $d (v128.xor (local.get $word) (v128.load offset=48 (local.get $at))))
      (local.set $any (v128.or
        (v128.or (local.get $a) (local.get $b))
        (v128.or (local.get $c) (local.get $d))))
      (if (i32.eqz (v128.any_true
            (v128.and (local.get $any) (v128.const i32x4 0xfffefffe 0xfffefffe 0xfffefffe 0xfffefffe))))
        (then
          (local.set $usual (i32.const 1))
          (local.set $at (i32.add (local.get $at) (i32.const 64)))
          (br_if $block (i32.eqz (v128.any_true (local.get $any))))
          ;; Alleles are summed in halves of 16 bits, of which 65,536 columns fill no more than a quarter.
          (local.set $ones (i16x8.add (local.get $ones) (i16x8.add
            (i16x8.add (local.get $a) (local.get $b))
            (i16x8.add (local.get $c) (local.get $d)))))
          (local.set $alts (i32x4.add (local.get $alts) (i32x4.add
            (i32x4.add
              (v128.and (local.get $a) (i32x4.shr_u (local.get $a) (i32.const 16)))
              (v128.and (local.get $b) (i32x4.shr_u (local.get $b) (i32.const 16))))
            (i32x4.add
              (v128.and (local.get $c) (i32x4.shr_u (local.get $c) (i32.const 16)))
              (v128.and (local.get $d) (i32x4.shr_u (local.get $d) (i32.const 16)))))))
          (br $block)))
      (local.set $stop (i32.add (local.get $at) (i32.const 64)))
      (loop $four
        (local.set $v (v128.load (local.get $at)))
        ;; Bytes 0 and 2 of a column are its alleles (0x30 is `0`, 0x31 `1`, 0x2e `.`); 1 and 3 stand between.
        (local.set $alleles (v128.and (local.get $v) (v128.const i32x4 0x00ff00ff 0x00ff00ff 0x00ff00ff 0x00ff00ff)))
        (local.set $between (v128.and (local.get $v) (v128.const i32x4 0xff00ff00 0xff00ff00 0xff00ff00 0xff00ff00)))
        ;; A half-missing genotype counts as called (protocol section 11.4).
        (local.set $half (v128.or
          (i32x4.eq (local.get $alleles) (v128.const i32x4 0x002e0030 0x002e0030 0x002e0030 0x002e0030))
          (i32x4.eq (local.get $alleles) (v128.const i32x4 0x0030002e 0x0030002e 0x0030002e 0x0030002e))))
        (local.set $halves (v128.or (local.get $halves) (local.get $half)))
        (local.set $ref (v128.or
          (i32x4.eq (local.get $alleles) (v128.const i32x4 0x00300030 0x00300030 0x00300030 0x00300030))
          (local.get $half)))
        (local.set $half (v128.or
          (i32x4.eq (local.get $alleles) (v128.const i32x4 0x002e0031 0x002e0031 0x002e0031 0x002e0031))
          (i32x4.eq (local.get $alleles) (v128.const i32x4 0x0031002e 0x0031002e 0x0031002e 0x0031002e))))
        (local.set $halves (v128.or (local.get $halves) (local.get $half)))
        (local.set $alt (v128.or
          (i32x4.eq (local.get $alleles) (v128.const i32x4 0x00310031 0x00310031 0x00310031 0x00310031))
          (local.get $half)))
        (local.set $het (v128.or
          (i32x4.eq (local.get $alleles) (v128.const i32x4 0x00310030 0x00310030 0x00310030 0x00310030))
          (i32x4.eq (local.get $alleles) (v128.const i32x4 0x00300031 0x00300031 0x00300031 0x00300031))))
        (local.set $none
          (i32x4.eq (local.get $alleles) (v128.const i32x4 0x002e002e 0x002e002e 0x002e002e 0x002e002e)))
        ;; A tab behind, and `/` or `|` within.
        (local.set $slash
          (i32x4.eq (local.get $between) (v128.const i32x4 0x09002f00 0x09002f00 0x09002f00 0x09002f00)))
        (if (i32.eqz (i32x4.all_true (v128.and
              (v128.or (v128.or (local.get $ref) (local.get $alt)) (v128.or (local.get $het) (local.get $none)))
              (v128.or
                (local.get $slash)
                (i32x4.eq (local.get $between) (v128.const i32x4 0x09007c00 0x09007c00 0x09007c00 0x09007c00))))))
          (then (return (i32.const 0))))
        ;; A lane that is true holds -1.
        (local.set $moreAlts (i32x4.sub (local.get $moreAlts) (local.get $alt)))
        (local.set $hets (i32x4.sub (local.get $hets) (local.get $het)))
        (local.set $slashes (v128.or (local.get $slashes) (local.get $slash)))
        (local.set $bits (i32x4.bitmask (local.get $none)))
        (block $called
          (loop $lane
            (br_if $called (i32.eqz (local.get $bits)))
            (i32.store offset=131072
              (i32.shl (local.get $missing) (i32.const 2))
              (i32.add (local.get $sample)
                (i32.add (i32.shr_u (i32.sub (local.get $at) (local.get $from)) (i32.const 2)) (i32.ctz (local.get $bits)))))
            (local.set $missing (i32.add (local.get $missing) (i32.const 1)))
            (local.set $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
            (br $lane)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $four (i32.lt_u (local.get $at) (local.get $stop))))
      (br $block)))
  ;; Of the summed alleles, two belong to each hom-alt, the others to hets.
  (i32.store (i32.const 32) (i32.add (i32.load (i32.const 32)) (i32.add
    (call $lanes (local.get $hets))
    (i32.sub
      (call $lanes (i32x4.extadd_pairwise_i16x8_u (local.get $ones)))
      (i32.shl (call $lanes (local.get $alts)) (i32.const 1))))))
  (i32.store (i32.const 36) (i32.add (i32.load (i32.const 36)) (i32.add
    (call $lanes (local.get $alts))
    (call $lanes (local.get $moreAlts)))))
  ;; Blocks that were only compared are written as the pattern is.
  (i32.store (i32.const 40) (i32.or (i32.load (i32.const 40)) (i32.or
    (v128.any_true (local.get $slashes))
    (i32.and (local.get $usual) (i32.eq (local.get $pattern) (i32.const 0x09302f30))))))
  (i32.store (i32.const 52) (i32.or (i32.load (i32.const 52)) (v128.any_true (local.get $halves))))
  (i32.store (i32.const 20) (local.get $missing))
  (i32.const 1))
