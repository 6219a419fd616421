import { type Fields, flag, group, list, text, type ValueOf } from '../markup/fields.ts'

const column = group('Một cột của bảng nhiệm vụ', {
  caption: text('Tên cột kế hoạch đặt; trống thì mẫu tự ghi'),
  number: flag('Cột số thứ tự'),
  content: flag('Cột nội dung'),
  units: flag('Cột đơn vị thực hiện'),
  lead: flag('Cột đơn vị chủ trì'),
  support: flag('Cột đơn vị phối hợp'),
  due: flag('Cột thời gian'),
  place: flag('Cột địa điểm'),
  product: flag('Cột sản phẩm'),
  submitTo: flag('Cột cấp trình'),
  note: flag('Cột ghi chú'),
})

const row = group('Một hàng của bảng', {
  group: flag('Hàng tên nhóm (quý, tháng, đợt, chủ đề), nằm suốt chiều ngang bảng'),
  label: text('Tên nhóm kế hoạch đặt; trống thì mẫu tự ghi'),
  quarterRoman: text('Quý, chữ số La Mã'),
  monthNumber: text('Tháng, có số 0 ở tháng 01 và 02'),
  year: text('Năm của quý, của tháng, hoặc chính là tên nhóm'),
  campaign: group('Đợt thi đua', {
    name: text('Tên đợt'),
    theme: text('Chủ đề'),
    firstDay: text('Ngày bắt đầu'),
    lastDay: text('Ngày kết thúc'),
  }),
  topic: text('Tên chủ đề'),
  cells: list(
    'Các ô của hàng',
    group('Một ô', {
      units: flag('Ô của cột đơn vị thực hiện'),
      many: flag('Ô có từ hai dòng trở lên'),
      lines: list('Các dòng trong ô', text('Một dòng')),
    }),
  ),
})

const bodyLine = group('Một đoạn của nội dung: đúng một trong các mục có/không dưới đây là có', {
  heading1: flag('Tiêu đề cấp một'),
  heading2: flag('Tiêu đề cấp hai'),
  heading3: flag('Tiêu đề cấp ba trở đi'),
  paragraph: flag('Đoạn văn'),
  item: flag('Khoản, điểm có đánh số'),
  dash: flag('Gạch đầu dòng'),
  plus: flag('Gạch đầu dòng cấp hai'),
  target: flag('Chỉ tiêu'),
  duty: flag('Tên đơn vị được giao việc, phần việc ở các đoạn sau'),
  schedule: flag('Bảng nhiệm vụ'),
  table: flag('Bảng khác'),
  marker: text('Số của đề mục: I. 1. a)'),
  text: text('Lời văn'),
  comparator: text('Dấu so sánh của chỉ tiêu'),
  measure: text('Mức của chỉ tiêu, cả đơn vị tính'),
  ends: flag('Dòng cuối của danh sách chỉ tiêu'),
  last: flag('Đoạn cuối cùng trước chữ ký, nhận dấu kết thúc văn bản'),
  columns: list('Các cột của bảng', column),
  rows: list('Các hàng của bảng', row),
})

const basis = group('Một căn cứ', {
  joint: text('Dấu hoặc chữ nối với căn cứ đứng trước trên cùng dòng; chữ có khoảng trống ở trước'),
  text: text('Lời viết sẵn; có thì các phần sau để trống'),
  kind: text('Tên loại văn bản'),
  titleFirst: text('Tên luật, đứng ngay sau tên loại'),
  number: text('Số, ký hiệu'),
  dateInWords: text('Ngày ban hành'),
  year: text('Năm ban hành, khi chỉ ghi năm'),
  issuer: text('Cơ quan ban hành'),
  titleLast: text('Trích yếu, đứng cuối'),
  tail: text('Lời thêm sau căn cứ'),
})

/** Every field a template can print, with what it is: the only list there is. */
export const viewFields = {
  blank: text('Khoảng trống để điền tay'),
  draft: flag('Bản dự thảo, in kèm chữ “DỰ THẢO”'),
  document: group('Văn bản', {
    kind: text('Tên loại'),
    number: text('Số; chưa có thì trống'),
    symbol: text('Ký hiệu; chưa có thì trống'),
    place: text('Địa danh; chưa có thì trống'),
    title: text('Trích yếu viết liền'),
    titleLines: list('Trích yếu, từng dòng', text('Một dòng')),
  }),
  numberAndSymbol: text('Số và ký hiệu: 05/KH-UBND; phần chưa có là khoảng trống'),
  signed: group('Ngày ký; phần chưa có là khoảng trống', {
    day: text('Ngày, hai chữ số'),
    month: text('Tháng, có số 0 ở tháng 01 và 02'),
    year: text('Năm'),
  }),
  issuer: group('Cơ quan ban hành', {
    name: text('Cơ quan ban hành'),
    nameLines: list('Cơ quan ban hành, ngắt dòng trước địa danh', text('Một dòng')),
    parent: text('Cơ quan chủ quản; không có thì trống'),
    parentLines: list('Cơ quan chủ quản, ngắt dòng trước địa danh', text('Một dòng')),
  }),
  issuedWith: group('Quyết định mà kế hoạch được ban hành kèm theo; không có thì các phần đều trống', {
    kind: text('Tên loại'),
    number: text('Số, ký hiệu'),
    dateInWords: text('Ngày ban hành: 05 tháng 3 năm 2026'),
    issuer: text('Cơ quan ban hành'),
  }),
  opening: group('Phần mở đầu', {
    thucHien: flag('Căn cứ viết liền trong một câu'),
    canCu: flag('Mỗi căn cứ một dòng'),
    lead: text('Chữ mở đầu căn cứ kế hoạch đặt; trống thì mẫu tự ghi'),
    ownMark: flag('Kế hoạch tự đặt dấu sau căn cứ cuối'),
    mark: text('Dấu sau căn cứ cuối kế hoạch đặt'),
    first: text('Đoạn đầu'),
    rest: list('Các đoạn sau', text('Một đoạn')),
  }),
  basisLines: list(
    'Căn cứ, từng dòng',
    group('Một dòng căn cứ', {
      lead: text('Chữ mở đầu của riêng dòng này'),
      bases: list('Các căn cứ trên dòng', basis),
      ending: text('Dấu cuối dòng theo thể thức'),
    }),
  ),
  body: list('Nội dung từ đề mục đầu đến hết, từng đoạn', bodyLine),
  distributed: flag('Có nơi nhận hoặc nơi lưu'),
  recipients: list('Nơi nhận, từng dòng', text('Một nơi nhận')),
  archive: text('Phần sau chữ “Lưu:”; chưa có thì trống'),
  signatures: list(
    'Các khối chữ ký, từ trái sang phải',
    group('Một khối chữ ký', {
      lines: list('Quyền hạn, chức vụ, từng dòng', text('Một dòng')),
      name: text('Họ và tên'),
    }),
  ),
  manySignatures: flag('Có từ hai khối chữ ký'),
  annexes: list(
    'Các phụ lục',
    group('Một phụ lục', {
      number: text('Số La Mã; trống khi chỉ có một phụ lục'),
      title: text('Tên phụ lục'),
      landscape: flag('Trang nằm ngang'),
      body: list('Nội dung, từng đoạn', bodyLine),
    }),
  ),
} satisfies Fields

export type BodyLine = ValueOf<typeof bodyLine>
export type TableColumn = ValueOf<typeof column>
export type TableRow = ValueOf<typeof row>
export type Basis = ValueOf<typeof basis>
export type View = { readonly [Name in keyof typeof viewFields]: ValueOf<(typeof viewFields)[Name]> }
