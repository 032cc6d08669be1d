import { Circle, Defs, Document, LinearGradient, Page, Path, Stop, Svg, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { HandoutPdf } from "@/lib/handout/handout-pdf";
import { type LaidOutNode, layOut } from "@/lib/handout/lay-out";
import { recordPictures } from "@/lib/handout/record-picture";

const sign = (data: string, size = 20) => (
  <Svg viewBox="0 0 24 24" style={{ width: size, height: size }}>
    <Path d={data} fill="#c4161c" />
  </Svg>
);

/** The drawings as they were recorded, in the order of the page. */
async function record(...drawings: readonly ReactElement[]) {
  const document = await layOut(
    <Document>
      <Page size={[300, 300]}>
        {drawings.map((drawing, index) => (
          <View key={index} style={{ padding: 10 * index }}>
            {drawing}
          </View>
        ))}
      </Page>
    </Document>,
  );
  const found: LaidOutNode[] = [];
  const collect = (node: LaidOutNode) => {
    if (node.type === "SVG") found.push(node);
    else node.children?.forEach(collect);
  };
  collect(recordPictures(document));
  return found.map(({ recorded }) => recorded);
}

test("a drawing is recorded once, wherever it stands, and again in another size or with another shape", async () => {
  const [first, elsewhere, larger, other] = await record(
    sign("M0 0H9V9Z"),
    sign("M0 0H9V9Z"),
    sign("M0 0H9V9Z", 40),
    sign("M0 0H9V8Z"),
  );
  expect(first).toBeDefined();
  expect(elsewhere).toBe(first);
  expect(larger).toMatchObject({ width: 40, height: 40 });
  expect(new Set([first, larger, other]).size).toBe(3);
});

test("a drawing that needs more than paths is not recorded", async () => {
  const [shaded, plain] = await record(
    <Svg viewBox="0 0 24 24" style={{ width: 20, height: 20 }}>
      <Defs>
        <LinearGradient id="shade">
          <Stop offset={0} stopColor="#000000" />
          <Stop offset={1} stopColor="#ffffff" />
        </LinearGradient>
      </Defs>
      <Circle cx={12} cy={12} r={9} fill="url(#shade)" />
    </Svg>,
    sign("M1 1H9V9Z"),
  );
  expect(shaded).toBeUndefined();
  expect(plain).toBeDefined();
});

test("a sheet holds a recorded drawing once, and shows it at each of its places", async () => {
  const [recorded] = await record(sign("M2 2H9V9Z"));
  if (recorded === undefined) throw new Error("not recorded");
  const pdf = new HandoutPdf({ autoFirstPage: false, font: "", compress: false });
  for (const place of [10, 70]) {
    pdf.addPage({ size: [300, 300], margin: 0 });
    pdf.drawRecorded(recorded, place, 25);
  }
  pdf.end();
  const bytes = Buffer.concat(await pdf.toArray()).toString("latin1");
  expect(bytes.match(/\/Subtype \/Form/g)).toHaveLength(1);
  expect(bytes).toContain("q 1 0 0 1 10 25 cm /Picture1 Do Q");
  expect(bytes).toContain("q 1 0 0 1 70 25 cm /Picture1 Do Q");
});
