/** How a document of blocks looks on paper, in Typst. Every text comes from `data`. */
export const pdfSource = String.raw`
#let words = data.words
#let colour = rgb(data.colour)
#let muted = rgb("#595959")
#let rule = rgb("#b7bcc4")

#set par(justify: false, leading: 0.62em, spacing: 0.95em)
#set list(indent: 0.4em)
#show heading: set text(fill: colour, weight: 600)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading.where(level: 1): set block(above: 1.6em, below: 0.9em)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.6em)
// A word without an end, such as an address, may break anywhere; nothing is added to it.
#show regex("\S{28,}"): it => it.text.clusters().join(h(0.001pt))

#show figure.caption: set text(size: 9pt, fill: muted)
#show figure: set block(breakable: false)

#set page(
  paper: "a4",
  // In a picture of all pages the paper of one would lie upon another.
  fill: if data.picture { none } else { auto },
  margin: (x: 20mm, top: 24mm, bottom: 22mm),
  header: context if counter(page).get().first() > 1 or not data.short {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, 1fr), align: (left, right), words.runningOrganisation, words.running)
  },
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, auto), column-gutter: 5mm, align: (left, right), words.made,
      [#words.page #counter(page).display() #words.of #counter(page).final().first()])
  },
)

#let cell-text(value) = if value == none { text(fill: muted, words.unknown) } else { value }

#let print-table(block) = {
  set text(size: 8.8pt, hyphenate: true)
  set par(leading: 0.5em)
  let sides = block.columns.map(column => if column.end { right } else { left })
  let row-of(row) = row.cells.map(value => table.cell(breakable: row.long, cell-text(value)))
  table(
    columns: block.columns.map(column => column.width * 1fr),
    align: (x, y) => sides.at(x) + top,
    inset: (x: 4.5pt, y: 4.5pt),
    stroke: (x, y) => (bottom: 0.5pt + rule),
    fill: (x, y) => if y == 0 { colour.lighten(90%) },
    table.header(..block.columns.map(column => table.cell(align: bottom + if column.end { right } else { left }, strong(column.heading)))),
    ..block.rows.map(row-of).flatten(),
    ..if block.total != none { block.total.map(value => table.cell(breakable: false, stroke: (top: 1pt + colour), strong(value))) },
  )
}

#let print-facts(block) = {
  set text(size: 9.3pt)
  set par(leading: 0.52em)
  let lettered = block.facts.any(fact => fact.letter != none)
  let row-of(fact) = {
    let cells = (strong(fact.label), cell-text(fact.value))
    if lettered { (if fact.letter == none { [ ] } else { fact.letter + ")" },) + cells } else { cells }
  }.map(value => table.cell(breakable: fact.long, value))
  let headings = if lettered { (words.letter, words.field, words.content) } else { (words.field, words.content) }
  std.block(breakable: not block.whole, table(
    columns: if lettered { (auto, 34%, 1fr) } else { (34%, 1fr) },
    inset: (x: 4.5pt, y: 4pt),
    align: left + top,
    stroke: (x, y) => (bottom: 0.5pt + rule),
    table.header(..headings.map(heading => text(size: 8.3pt, fill: muted, heading))),
    ..block.facts.map(row-of).flatten(),
  ))
}

#let print-block(block) = {
  if block.type == "heading" { heading(level: block.level, block.text) }
  else if block.type == "paragraph" { par(if block.muted { text(fill: muted, style: "italic", block.text) } else { text(block.text) }) }
  else if block.type == "list" { list(..block.items.map(text)) }
  else if block.type == "callout" { std.block(width: 100%, inset: 8pt, stroke: (left: 3pt + colour), fill: colour.lighten(92%), block.text) }
  else if block.type == "table" { print-table(block) }
  else if block.type == "facts" { print-facts(block) }
  else if block.type == "figure" {
    figure(image(block.file, width: block.width * 1mm, alt: block.alt), caption: block.caption, supplement: none, numbering: none)
  }
  else if block.type == "pageBreak" { pagebreak(weak: true) }
}

#let logo(height) = if data.logo != none { image(data.logo, height: height, alt: words.logo) }
#show title: set text(fill: colour, weight: 700)

#if data.short {
  grid(columns: (1fr, auto), column-gutter: 8mm, align: (left + bottom, right + top),
    { text(fill: muted, data.organisation + if data.subtitle != none { " · " + data.subtitle }) }, logo(16mm))
  { show title: set text(size: 23pt); title() }
  text(fill: muted, words.made)
  v(2mm)
} else {
  page(header: none, footer: none, {
    logo(26mm)
    v(1fr)
    text(size: 13pt, fill: muted, data.organisation)
    v(3mm)
    { show title: set text(size: 34pt); set par(leading: 0.4em); title() }
    if data.subtitle != none { text(size: 16pt, data.subtitle) }
    v(8mm)
    line(length: 40mm, stroke: 2pt + colour)
    v(8mm)
    par(words.made)
    par(words.selection)
    v(2fr)
  })
  if data.headings > 1 {
    show outline.entry.where(level: 1): set block(above: 1em)
    show outline.entry.where(level: 1): set text(weight: 600)
    outline(title: words.contents, depth: 2, indent: 1.2em)
    pagebreak(weak: true)
  }
}

#for run in data.runs {
  if run.landscape { page(flipped: true, run.blocks.map(print-block).join()) } else { run.blocks.map(print-block).join() }
}
`;
