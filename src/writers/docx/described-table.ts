import { Table as DocxTable, type ITableOptions, StringValueElement, type XmlComponent } from 'docx'

/** A table with words for those who have the document read out; docx itself has no place for them. */
export class DescribedTable extends DocxTable {
  constructor(options: ITableOptions, { title, description }: { title?: string; description?: string }) {
    super(options)
    const [properties] = this.root
    for (const [name, value] of Object.entries({ 'w:tblCaption': title, 'w:tblDescription': description })) {
      if (value === undefined || typeof properties !== 'object') continue
      // what a table begins with are its properties, an element like any other
      ;(properties as XmlComponent).addChildElement(new StringValueElement(name, value))
    }
  }
}
