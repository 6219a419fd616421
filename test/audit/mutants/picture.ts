/** A small drawn rectangle in a run; a picture whose alternative text is given, or none where it is empty. */
export function picture(alternative: string): string {
  const word = alternative === '' ? '' : ` descr="${alternative}"`
  const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
  return [
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"',
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">',
    `<wp:extent cx="72000" cy="72000"/><wp:docPr id="1" name="Hình 1"${word}/>`,
    `<a:graphic xmlns:a="${main}"><a:graphicData uri="${shape}"><wps:wsp xmlns:wps="${shape}"><wps:cNvSpPr/>`,
    '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="72000" cy="72000"/></a:xfrm>',
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:bodyPr/></wps:wsp>',
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('')
}
