;; What stands where, in bytes. The host reads and writes the numbers of the state; memory-map.ts names them for it.
;;
;;        0  state: 32-bit numbers
;;      256  for each distance below 16, how 16 bytes repeat (start.wat); 512: by how much such bytes may be written on
;;     1024  name of the contig whose lines are taken, at most 1024 bytes
;;     2048  lengths of codes, a byte each; 2432: how many codes of each length; 2496: where those of a length begin
;;     2560  symbols by length of code, two bytes each
;;     3328  order of the lengths of the code of lengths
;;     3584  decoding table of lengths of codes
;;     4096  entries of symbols without their code: literals and lengths, 5248 distances, 5376 lengths of codes
;;     8192  decoding table of literals and lengths, 1024 entries and up to 144 tables of 32
;;    30720  decoding table of distances, 256 entries and up to 15 tables of 128
;;    40960  of each block that was unpacked: where its text ends, its checksum
;;    65536  columns that are counted beside their line
;;   131072  numbers of the samples without a call, 65,536 of them
;;   393216  rows, 1024 of them
;;   589824  first columns, 128 KiB
;;   720896  packed blocks, 1.75 MiB
;;  2555904  text, 1.75 MiB and room for what copying writes behind the end
(memory (export "memory") 68)

;; State, set by the host: 0 samples, 4 length of the contig's name (-1: none).
;; Set by the host, counted on here: 8 number of the next line, 12 rows, 16 bytes of first columns, 20 samples without a
;; call, each since the host fetched them; 24 and 28: how many bytes and samples it fetched before.
;; Answers: 32 het, 36 hom-alt of the columns that were counted, 40 whether some sample column holds a slash,
;; 44 where the next packed block begins, 52 whether a genotype that is called lacks an allele.
