import { strict as assert } from 'node:assert'
import { isPage, pageText } from '../../src/client/page-text'

describe('the text of a saved web page', () => {
  it('is its paragraphs and headings, one below the other', () => {
    const page = `<!DOCTYPE html>\n<html><head><title>Talks | Wire</title><style>p{color:red}</style></head>
<body><h1>Talks end</h1><p>OSLO, May 14 -\n  Ana <b>Kovac</b> met <a href="x?a>b">Ivo\tPetrov</a>.</p><p>They spoke.<br>Nothing more.</p>
<ul><li>One</li><li>Two</li></ul></body></html>`
    assert.equal(
      pageText(page),
      'Talks end\n\nOSLO, May 14 - Ana Kovac met Ivo Petrov.\n\nThey spoke.\nNothing more.\n\nOne\n\nTwo\n',
    )
  })
  it('holds no scripts, comments, menus, buttons and footers', () => {
    const page =
      '<html><body><nav><ul><li>Home</li></ul></nav><!-- <p>Old</p> --><script>if (a < b) { "<p>x</p>" }</script>' +
      '<p>Lund spoke.</p><button>Share</button><SCRIPT type="a">1</SCRIPT ><footer><p>About us</p></footer></body></html>'
    assert.equal(pageText(page), 'Lund spoke.\n')
  })
  it('is that of the article alone where the page marks one', () => {
    const page =
      '<html><p>Most read</p><article class=a><header><h1>Talks</h1></header><p>Lund spoke.</p></article><p>More</p>'
    assert.equal(pageText(page), 'Talks\n\nLund spoke.\n')
  })
  it('is that of the longest of several articles', () => {
    const page = '<html><article><p>Teaser</p></article><article><p>Lund spoke for an hour.</p></article>'
    assert.equal(pageText(page), 'Lund spoke for an hour.\n')
  })
  it('has characters where the page has their names', () => {
    assert.equal(
      pageText(
        '<html><p>&ldquo;It&rsquo;s&nbsp;done,&#8221; R&eacute;mi &amp; Co &#x2014; said &unknown; AT&T &#0; &#1114112;',
      ),
      '“It’s done,” Rémi & Co — said &unknown; AT&T &#0; &#1114112;\n',
    )
  })
  it('is made of broken pages and of very long ones', () => {
    assert.equal(pageText('<html><p>Lund < Moss <'), 'Lund < Moss <\n')
    assert.equal(pageText('<html><p>Lund<!-- never closed <p>Moss'), 'Lund\n')
    assert.equal(pageText('<html><p>Lund<script>never closed'), 'Lund\n')
    assert.equal(pageText(''), '')
    for (const part of ['<', '<!--', '<script', '<p>', '<p a="', '&', '</', '<article>', '<nav>', '<script>'])
      assert.equal(typeof pageText(`<html>${part.repeat(200_000)}`), 'string')
  }).timeout(4000)
  it('is looked for in what is a page by its language or its beginning', () => {
    assert.ok(isPage('html', '<p>Lund'))
    assert.ok(isPage('plaintext', '\ufeff\n<!doctype HTML>\n<p>Lund'))
    assert.ok(isPage('plaintext', '<html lang="en">'))
    assert.ok(!isPage('plaintext', 'The tag <html> opens a page.'))
  })
})
