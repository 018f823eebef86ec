import assert from "node:assert/strict";
import fc from "fast-check";
import {
  MAX_DEPTH,
  MAX_FAULTS,
  attributeOf,
  childOf,
  descendantsOf,
  escapeXml,
  escapeXmlAttribute,
  parseXml,
  textOf,
  withoutForbidden,
  type XmlNode,
} from "../../src/xml/index.js";

/** The tree on one line: `tt(p[begin=1s]("text"))`. */
function shape(node: XmlNode | null): string {
  if (node === null) return "";
  if (node.kind === "text") return JSON.stringify(node.text);
  const attributes = node.attributes.map(({ name, value }) => `${name}=${value}`).join(" ");
  const children = node.children.map(shape).join(" ");
  return node.name + (attributes === "" ? "" : `[${attributes}]`) + (children === "" ? "" : `(${children})`);
}

describe("parseXml", () => {
  describe("reads well-formed documents without a fault", () => {
    const rows: readonly (readonly [string, string, string])[] = [
      ["elements and text", "<a><b>one</b> two</a>", 'a(b("one") " two")'],
      ["declaration, comment, instruction", "<?xml version='1.0'?><!-- x > y --><a><?go on?>t</a>\n", 'a("t")'],
      ["both quotes, blanks at the equals sign", `<a b="1" c = '2"'/>`, 'a[b=1 c=2"]'],
      ["references", "<a b='&lt;&#x41;'>&amp;&#233;&quot;&apos;&gt;</a>", 'a[b=<A]("&é\\"\'>")'],
      ["a section of characters", "<a>x<![CDATA[<&]]>y</a>", 'a("x<&y")'],
      ["line ends", "<a>1\r\n2\r3</a>", 'a("1\\n2\\n3")'],
      ["line ends in values", "<a b='1\r\n2\t3'/>", "a[b=1 2 3]"],
      ["a carriage return that was meant", "<a>&#13;</a>", 'a("\\r")'],
      ["a byte order mark", "\ufeff<?xml version='1.0'?><a/>", "a"],
      ["names beyond ASCII", "<épée ключ='1'/>", "épée[ключ=1]"],
      ["letters beyond the first plane", "<a>😀</a>", 'a("😀")'],
    ];
    for (const [what, text, expected] of rows) {
      it(what, () => {
        const { root, faults } = parseXml(text);
        assert.equal(shape(root), expected);
        assert.deepEqual(faults, []);
      });
    }
  });

  describe("repairs what is broken, losing as little text as it can", () => {
    const rows: readonly (readonly [what: string, text: string, expected: string, faults: string])[] = [
      ["nothing", "", "", "no-root"],
      ["no markup", "just text", "", "bad-markup no-root"],
      ["an end cut off", "<a><b>one", 'a(b("one"))', "truncated"],
      ["a tag cut off", '<a><b>one</b><b c="', 'a(b("one"))', "bad-attribute truncated truncated"],
      ["an end tag cut off", "<a>one</a", 'a("one")', "truncated"],
      ["an unclosed element", "<a><b>one<c/></a>", 'a(b("one" c))', "unclosed-element"],
      ["crossed elements", "<a><b><i>one</b></i>two</a>", 'a(b(i("one")) "two")', "unclosed-element mismatched-end"],
      ["an end tag of another case", "<a><b>one</B><b>two</b></a>", 'a(b("one") b("two"))', "mismatched-end"],
      ["an end tag of nothing", "<a>one</b>two</a>", 'a("onetwo")', "mismatched-end"],
      ["junk in an end tag", "<a><b>one</b x>two</a>", 'a(b("one") "two")', "bad-markup"],
      ["a blank in an end tag", "<a><b>one</ b>two</a>", 'a(b("one") "two")', "bad-markup"],
      ["two roots", "<a>1</a><b>2</b>", 'a("1" b("2"))', "second-root"],
      ["two files joined", "<a/><?xml version='1.0'?><a>2</a>", 'a(a("2"))', "bad-markup second-root"],
      ["text behind the root", "<a/>rest", "a", "bad-markup"],
      ["a sign of the text", "<a>1 < 2 <3 <</a>", 'a("1 < 2 <3 <")', "bad-markup bad-markup bad-markup"],
      ["a word behind a sign", "<a>x <y and z</a>", 'a("x <y and z")', "bad-markup bad-attribute bad-attribute"],
      ["a bracket left out", "<a><b c='1'<i>x</i></b></a>", 'a(b[c=1](i("x")))', "bad-markup"],
      ["no quotes", "<a b=1 c=x/>", "a[b=1 c=x]", "bad-attribute bad-attribute"],
      ["no value", "<a b c='1'/>", "a[b= c=1]", "bad-attribute"],
      ["no blank between", "<a b='1'c='2'/>", "a[b=1 c=2]", "bad-attribute"],
      ["a quote left out", '<a b="1 c="2">x</a>', 'a[b=1 c=2]("x")', "bad-attribute"],
      ["a quote left out at the end", '<a b="1>x</a>', 'a[b=1]("x")', "bad-attribute"],
      ["a quote left out before text", '<r><a b="1>x</a>"so"</r>', 'r(a[b=1]("x") "\\"so\\"")', "bad-attribute"],
      ["a bracket in a value", "<a b='1<2'/>", "a[b=1<2]", "bad-attribute"],
      ["a name twice", "<a b='1' b='2'/>", "a[b=1]", "duplicate-attribute"],
      [
        "an unknown entity",
        "<a>&nbsp;&b &#0; &#xD800;&</a>",
        'a("&nbsp;&b &#0; &#xD800;&")',
        "bad-reference ".repeat(5).trim(),
      ],
      ["a document type", '<!DOCTYPE a [<!ENTITY x "]>"><!-- \' -->]><a>&x;</a>', 'a("&x;")', "doctype bad-reference"],
      ["a document type without end", "<!DOCTYPE a [ <a>x</a>", 'a("x")', "bad-markup doctype"],
      ["a comment without end", "<a>x<!-- <b>y</b></a>", 'a("xy")', "bad-markup mismatched-end"],
      ["a section without end", "<a><![CDATA[x</a>", 'a("x")', "bad-markup"],
      ["an instruction without end", "<?xml version='1.0'><a>x</a>", 'a("x")', "bad-markup"],
      ["a blank before the declaration", " <?xml version='1.0'?><a/>", "a", "bad-markup"],
      ["a character that is none", "<a>x\u0001y</a>", 'a("x\\u0001y")', "bad-character"],
      ["half a letter", "<a>\ud83d</a>", 'a("\\ud83d")', "bad-character"],
      ["an end of a section alone", "<a>]]></a>", 'a("]]>")', "bad-markup"],
    ];
    for (const [what, text, expected, faults] of rows) {
      it(what, () => {
        const document = parseXml(text);
        assert.equal(shape(document.root), expected);
        assert.equal(
          document.faults
            .map(({ fault }) => fault)
            .sort()
            .join(" "),
          faults.split(" ").sort().join(" "),
        );
      });
    }
  });

  it("says where a fault is, in order", () => {
    assert.deepEqual(parseXml("<a>\r\n<b>&x;</a>").faults, [
      { fault: "unclosed-element", offset: 5 },
      { fault: "bad-reference", offset: 8 },
    ]);
  });

  describe("namespaces", () => {
    it("are inherited, undone, and taken back", () => {
      const { root, faults } = parseXml(
        "<a xmlns='u:1' xmlns:p='u:2'><p:b p:c='1' c='2'/><d xmlns=''><e/></d><f/></a>",
      );
      assert.deepEqual(
        descendantsOf(root!).map(({ local, namespace }) => [local, namespace]),
        [
          ["b", "u:2"],
          ["d", null],
          ["e", null],
          ["f", "u:1"],
        ],
      );
      const b = childOf(root!, "b")!;
      assert.equal(attributeOf(b, "c"), "2");
      assert.equal(attributeOf(b, "c", "u:2"), "1");
      assert.equal(attributeOf(b, "c", "u:1"), undefined);
      assert.deepEqual(faults, []);
    });
    it("know xml without a declaration", () => {
      assert.equal(
        attributeOf(parseXml("<a xml:lang='fr'/>").root!, "lang", "http://www.w3.org/XML/1998/namespace"),
        "fr",
      );
    });
    it("miss a prefix that was not declared, and keep the name", () => {
      const { root, faults } = parseXml("<p:a><p:b/></p:a>");
      assert.equal(root!.local, "a");
      assert.equal(root!.namespace, null);
      assert.equal(faults.length, 2);
    });
    it("tell one attribute under two prefixes", () => {
      const { faults } = parseXml("<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>");
      assert.deepEqual(
        faults.map(({ fault }) => fault),
        ["duplicate-attribute"],
      );
    });
  });

  describe("is bounded", () => {
    const many = (text: string, count: number): string => text.repeat(count);
    const rows: readonly (readonly [what: string, text: string])[] = [
      ["deep", many("<div>", 200_000)],
      ["deep, named twice", many("<a><b>", 100_000) + many("</a>", 100_000)],
      ["deep prefixes", many("<a xmlns:p='1'>", 100_000)],
      ["attributes", `<a ${many("b='1' ", 200_000)}/>`],
      ["different attributes", `<a ${Array.from({ length: 100_000 }, (_, i) => `b${i}='1'`).join(" ")}/>`],
      [
        "prefixes",
        `<a ${Array.from({ length: 100_000 }, (_, i) => `xmlns:b${i}='1'`).join(" ")}>${many("<c xmlns='x'/>", 100_000)}</a>`,
      ],
      ["brackets", many("<", 500_000)],
      ["brackets in an element", `<a>${many("<", 500_000)}</a>`],
      ["half tags", many("<a b ", 200_000)],
      ["open quotes", many('<a b="', 200_000)],
      ["two kinds of quotes", many("<a b=\"<a b='", 100_000)],
      ["single quote behind doubles", many("<a b=\"'\" c='x", 100_000)],
      ["comments", many("<!--", 200_000)],
      ["comments in an element", `<a>${many("<!--x>", 200_000)}`],
      ["sections", many("<![CDATA[", 200_000)],
      ["instructions", many("<?x>", 200_000)],
      ["document types", many("<!DOCTYPE a [", 100_000)],
      ["document types with quotes", many("<!DOCTYPE a '>", 100_001)],
      ["ampersands", `<a>${many("&", 500_000)}</a>`],
      ["long references", `<a>&#${many("1", 500_000)};</a>`],
      ["end tags", many("</a>", 200_000)],
      ["blanks", `<a${many(" ", 500_000)}`],
      ["equals signs", `<a ${many("=", 500_000)}>`],
      ["a long name", `<${many("a", 500_000)}`],
    ];
    for (const [what, text] of rows) {
      it(what, () => {
        const start = performance.now();
        const { faults } = parseXml(text);
        assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
        assert.ok(faults.length <= MAX_FAULTS);
      });
    }
    it("leaves out what is too deep, and goes on behind it", () => {
      const { root, faults } = parseXml(`<r>${many("<d>", MAX_DEPTH)}x${many("</d>", MAX_DEPTH)}<e>y</e></r>`);
      assert.equal(textOf(root!), "y");
      assert.equal(descendantsOf(root!, "d").length, MAX_DEPTH - 1);
      assert.deepEqual(
        faults.map(({ fault }) => fault),
        ["too-deep"],
      );
    });
  });

  it("answers any text at all", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "/>",
      "<a",
      "<b>",
      "</a>",
      "=",
      '"',
      "'",
      " ",
      "&",
      "&lt;",
      "<!--",
      "-->",
      "x",
      "xmlns:p=",
      "p:",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 40 }),
        (pieces) => {
          const { root, faults } = parseXml(pieces.join(""));
          assert.equal(
            root === null,
            faults.some(({ fault }) => fault === "no-root"),
          );
        },
      ),
    );
  });

  it("reads back what was escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { root, faults } = parseXml(`<a b="${escapeXmlAttribute(text)}">${escapeXml(text)}</a>`);
        assert.deepEqual(faults, []);
        assert.equal(textOf(root!), withoutForbidden(text));
        assert.equal(attributeOf(root!, "b"), withoutForbidden(text));
      }),
    );
  });
});
