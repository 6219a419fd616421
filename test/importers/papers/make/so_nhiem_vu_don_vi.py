"""A department's plan whose duties per unit follow the tasks; a text box, soft breaks, three depths of automatic numbers."""
from paper import P, T, schedule, words, write_key
from word import Word

NAME = 'so-nhiem-vu-don-vi'
GROUPS = [
    {'label': 'Đợt I', 'campaign': {'name': 'Đợt I'}, 'tasks': [
        {'number': '1', 'content': 'Thi đua hoàn thành gieo cấy vụ xuân trong khung thời vụ', 'units': ['Chi cục Trồng trọt và BVTV'], 'due': '28/02'},
        {'number': '2', 'content': 'Tiêm phòng đợt 1 cho gia súc đạt 85% tổng đàn', 'units': ['Chi cục Chăn nuôi và Thú y'], 'due': '30/4'},
    ]},
    {'label': 'Đợt II', 'campaign': {'name': 'Đợt II'}, 'tasks': [
        {'number': '3', 'content': 'Ra quân trồng 2 triệu cây phân tán', 'units': ['Chi cục Kiểm lâm', 'các Hạt Kiểm lâm'], 'due': '19/5 - 02/9'},
        {'number': '4', 'content': 'Khánh thành 03 công trình chào mừng Quốc khánh 2-9', 'units': ['Ban QLDA NN&PTNT'], 'due': '25/8'},
    ]},
]
rows = [['**STT**', '**Nội dung**', '**Thời hạn**', '**Đơn vị**']]
for group in GROUPS:
    rows.append(['', P(f'**{group["label"]}**', align='left'), '', ''])
    for task in group['tasks']:
        rows.append([task['number'], task['content'], task['due'], '\n'.join(task['units'])])
BLOCKS = [
    T([
        [[P('UBND TỈNH PHÙNG NGUYÊN', align='center'), P('**SỞ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN**', align='center'), P('Số: 405/KH-SNN', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//Phùng Nguyên, ngày 22 tháng 01 năm 2019//', align='center')]],
    ], [7, 9.5], borders=False, head=False),
    P('BẢN CHÍNH\nTÀI LIỆU LƯU HÀNH NỘI BỘ', box=True, align='left'),
    P('**KẾ HOẠCH**', align='center'),
    P('**Phát động hai đợt thi đua\nngành Nông nghiệp và Phát triển nông thôn\nnăm 2019**', align='center'),
    P('Thực hiện chủ đề năm của Tỉnh ủy “Kỷ cương - Sáng tạo - Hiệu quả”; Nghị quyết số 62/NQ-HĐND ngày 13/12/2018 của Hội đồng nhân dân tỉnh về phát triển nông nghiệp hàng hóa. Sở Nông nghiệp và Phát triển nông thôn tổ chức hai đợt thi đua năm 2019 như sau:'),
    P('**Mục tiêu thi đua**', auto='I.', level=0),
    P('Giá trị sản xuất toàn ngành tăng 4,1%; độ che phủ rừng giữ ở mức 39,8%.'),
    P('**Các đợt thi đua**', auto='II.', level=0),
    T(rows, [1.2, 8, 2.8, 4.5]),
    P('**Nhiệm vụ của các đơn vị**', auto='III.', level=0),
    P('**Văn phòng Sở**', auto='1.', level=1),
    P('Dự thảo hướng dẫn chấm điểm; mẫu phiếu;', auto='a)', level=2),
    P('Tổng hợp kết quả từng đợt, trình Hội đồng Thi đua - Khen thưởng Sở.', auto='b)', level=2),
    P('**Chi cục Trồng trọt và BVTV**', auto='2.', level=1),
    P('Chủ trì đợt I ở lĩnh vực trồng trọt; mở 40 lớp tập huấn đầu bờ.'),
    P('**Chi cục Kiểm lâm**', auto='3.', level=1),
    P('Chuẩn bị đủ cây giống, giao chỉ tiêu đến từng Hạt Kiểm lâm; báo cáo tiến độ vào thứ Sáu hằng tuần.'),
    P('**Ban QLDA NN&PTNT**', auto='4.', level=1),
    P('Đẩy nhanh giải phóng mặt bằng, không để nhà thầu chờ việc.'),
    P('**Hiệu lực**', auto='IV.', level=0),
    P('Kế hoạch này được phổ biến tại hội nghị giao ban tháng 01/2019; vướng mắc phản ánh về Văn phòng Sở\n(số điện thoại 0210.000.000)./.'),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- UBND tỉnh;', '- Sở Nội vụ;', '- Các chi cục, trung tâm;', '- GĐ, các PGĐ Sở;', '- Lưu: VT, VP (08b).'],
         [P('**GIÁM ĐỐC**', align='center'), '', '', P('**Cù Xuân Lộc**', align='center')]],
    ], [8, 8.5], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2019, 'title': ['Phát động hai đợt thi đua', 'ngành Nông nghiệp và Phát triển nông thôn', 'năm 2019'],
    'issuer': 'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN', 'parent': 'UBND TỈNH PHÙNG NGUYÊN', 'number': '405', 'symbol': 'KH-SNN', 'place': 'Phùng Nguyên', 'date': 'ngày 22 tháng 01 năm 2019',
    'opening': {'style': 'thuc-hien', 'mark': '.', 'text': 'Sở Nông nghiệp và Phát triển nông thôn tổ chức hai đợt thi đua năm 2019 như sau:'},
    'bases': [
        'chủ đề năm của Tỉnh ủy “Kỷ cương - Sáng tạo - Hiệu quả”',
        'Nghị quyết số 62/NQ-HĐND ngày 13/12/2018 của Hội đồng nhân dân tỉnh về phát triển nông nghiệp hàng hóa',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'Mục tiêu thi đua', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'Các đợt thi đua', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'Nhiệm vụ của các đơn vị', 'paragraphs': 0, 'items': 0, 'duties': 4},
        {'marker': '1.', 'level': 2, 'title': 'Văn phòng Sở', 'paragraphs': 0, 'items': 2},
        {'marker': '2.', 'level': 2, 'title': 'Chi cục Trồng trọt và BVTV', 'paragraphs': 1, 'items': 0},
        {'marker': '3.', 'level': 2, 'title': 'Chi cục Kiểm lâm', 'paragraphs': 1, 'items': 0},
        {'marker': '4.', 'level': 2, 'title': 'Ban QLDA NN&PTNT', 'paragraphs': 1, 'items': 0},
        {'marker': 'IV.', 'level': 1, 'title': 'Hiệu lực', 'paragraphs': 1, 'items': 0},
    ],
    'schedule': schedule(['STT', 'Nội dung', 'Thời hạn', 'Đơn vị'], GROUPS),
    'recipients': ['UBND tỉnh', 'Sở Nội vụ', 'Các chi cục, trung tâm', 'GĐ, các PGĐ Sở'],
    'archive': 'VT, VP (08b)',
    'signature': [{'lines': ['GIÁM ĐỐC'], 'name': 'Cù Xuân Lộc'}],
    'outside': ['BẢN CHÍNH', 'TÀI LIỆU LƯU HÀNH NỘI BỘ'],
    'doubts': [
        'Hộp văn bản được Word lưu hai lần, chỉ đọc một lần; chữ trong hộp không có chỗ trong kế hoạch.',
        'Bốn mục của phần III là nhiệm vụ theo đơn vị hay mục con.',
        '“các Hạt Kiểm lâm” là tên gọi chung.',
        'Sau căn cứ cuối là dấu chấm.',
        'Tên đợt ở ô thứ hai của một dòng không gộp ô.',
    ],
}
if __name__ == '__main__':
    word = Word(lists={'main': ['I.', '1.', 'a)']})
    word.footer(align='right')
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
