/** Readable at 320 px, in print, and in the dark; shape and words tell everything that colour tells. */
export const style = `
:root { --ink: #1b1b1b; --paper: #fff; --line: #c4c4c4; --soft: #f3f5f7; --kept: #00598a; --lost: #b3261e; --some: #8a5a00 }
* { box-sizing: border-box }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper); overflow-wrap: break-word }
h1 { font-size: 1.6rem } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem } p { margin: .3rem 0 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: 600; padding: .3rem 0 }
th, td { text-align: left; overflow-wrap: normal; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line) } td.number { text-align: right; padding-right: 1.2rem; font-variant-numeric: tabular-nums; white-space: nowrap }
code { font-size: .9em; background: var(--soft); padding: 0 .2em }
svg { display: block; width: 100%; height: auto } svg text { font-size: 14px; fill: currentColor }
.bar { height: 1.8rem } .square { max-width: 28rem } .half { max-width: 26rem }
.kept, .cell { fill: var(--kept) } .lost { fill: none; stroke: var(--lost); stroke-width: 2 } .gone { fill: var(--lost) } .aside { fill: var(--some) } .axis { fill: none; stroke: currentColor } .even { stroke: currentColor; stroke-dasharray: 4 4; opacity: .5 }
.rows { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .6rem; align-items: center } .rows svg { height: 1.1rem }
.verdict { font-size: 1.2rem; padding: .6rem 1rem; border-left: .4rem solid var(--kept); background: var(--soft) }
.verdict.refused { border-color: var(--lost) } .verdict.accepted_without_regions { border-color: var(--some) }
.card { border: 1px solid var(--line); border-left: .3rem solid var(--kept); padding: .5rem .8rem; margin: .6rem 0; break-inside: avoid }
.card.refused { border-left-color: var(--lost) } .card.region_lost, .card.variants_lost, .card.accepted_without_regions { border-left-color: var(--some) }
.card h3 { font-size: 1rem; margin: 0 } .tag { font-weight: 600; text-transform: uppercase; font-size: .75rem; letter-spacing: .04em }
.such { font-size: .85rem } blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 2px solid var(--line) }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --line: #4a4a4a; --soft: #242a30; --kept: #7cc4ee; --lost: #ff8f85; --some: #f0b95a } }
@media print { body { max-width: none; margin: 0; font-size: 11pt } h2 { break-after: avoid } .verdict { border: 1px solid } }`;
