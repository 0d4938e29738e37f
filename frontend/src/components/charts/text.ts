/** About how wide a text is drawn. A drawing has no flow: it must know before it draws. */
export const textWidth = (text: string, fontSize = 16) => text.length * fontSize * 0.56;

/** Lines of whole words that fit a width; a single word is never cut. */
export function wrapText(text: string, width: number, fontSize = 16): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
