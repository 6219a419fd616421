"""A women's union's plan saved as plain text by LibreOffice: every cell of the tables is a line of its own."""
from paper import C, P, T, libreoffice, schedule, to_html, words, write_key

NAME = 'hoi-phu-nu-van-ban-tho'
GROUPS = [
    {'label': 'Tháng 2', 'month': 2, 'tasks': [
        {'number': '1', 'content': 'Ra mắt mô hình “Biến rác thành tiền” ở 10 chi hội', 'units': ['Ban Phong trào']},
        {'number': '2', 'content': 'Thăm, tặng quà Mẹ Việt Nam anh hùng', 'units': ['Thường trực Hội']},
    ]},
    {'label': 'Tháng 6', 'month': 6, 'tasks': [
        {'number': '3', 'content': 'Hội thi “Gia đình hạnh phúc - Bữa cơm ấm áp yêu thương”', 'units': ['Ban Gia đình - Xã hội']},
    ]},
    {'label': 'Tháng 10', 'month': 10, 'tasks': [
        {'number': '4', 'content': 'Tôn vinh phụ nữ khởi nghiệp nhân Ngày Phụ nữ Việt Nam', 'units': ['Ban Hỗ trợ phụ nữ phát triển kinh tế']},
        {'number': '5', 'content': 'Bình xét cơ sở Hội xuất sắc', 'units': ['Ban Tổ chức']},
    ]},
]
rows = [['TT', 'Hoạt động', 'Phụ trách']]
for group in GROUPS:
    rows.append([C(group['label'], across=3)])
    for task in group['tasks']:
        rows.append([task['number'], task['content'], task['units'][0]])
BLOCKS = [
    T([
        [['HỘI LHPN VIỆT NAM', '**BAN CHẤP HÀNH TỈNH TÂY LĨNH**', 'Số: 33/KH-BCH'],
         ['**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', '**Độc lập - Tự do - Hạnh phúc**', '//Tây Lĩnh, ngày 11 tháng 01 năm 2022//']],
    ], [8, 8], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**Thi đua “Xây dựng người phụ nữ Tây Lĩnh thời đại mới” năm 2022**', align='center'),
    P('Thực hiện Hướng dẫn số 06/HD-ĐCT ngày 04/01/2022 của Đoàn Chủ tịch Trung ương Hội về thi đua năm 2022, Ban Thường vụ Hội LHPN tỉnh Tây Lĩnh ban hành kế hoạch thi đua như sau:'),
    P('**I. Nội dung thi đua**'),
    P('1. Xây dựng người phụ nữ có tri thức, có đạo đức, có sức khỏe, có trách nhiệm với bản thân, gia đình và cộng đồng.'),
    P('2. Mỗi cơ sở Hội nhận đỡ đầu ít nhất một trẻ mồ côi do đại dịch.'),
    P('**II. Lịch hoạt động**'),
    T(rows, [2, 9, 5]),
    P('**III. Khen thưởng**'),
    P('Cờ thi đua: 03 đơn vị dẫn đầu cụm. Bằng khen: không quá 20% số cơ sở. Giấy khen: theo đề nghị của các huyện, thành Hội.'),
    P('**IV. Thực hiện**'),
    P('Hội LHPN các huyện, thành phố đăng ký trước ngày 15/02/2022 và báo cáo kết quả trước ngày 20/11/2022./.'),
    T([
        [['**Nơi nhận:**', '- Trung ương Hội (b/c);', '- Các huyện, thành Hội;', '- Lưu VP.'],
         ['**TM. BAN THƯỜNG VỤ**', '**CHỦ TỊCH**', '**Triệu Thị Ngân**']],
    ], [8, 8], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2022, 'title': 'Thi đua “Xây dựng người phụ nữ Tây Lĩnh thời đại mới” năm 2022',
    'issuer': 'BAN CHẤP HÀNH TỈNH TÂY LĨNH', 'parent': 'HỘI LHPN VIỆT NAM', 'number': '33', 'symbol': 'KH-BCH', 'place': 'Tây Lĩnh', 'date': 'ngày 11 tháng 01 năm 2022',
    'opening': {'style': 'thuc-hien', 'text': 'Ban Thường vụ Hội LHPN tỉnh Tây Lĩnh ban hành kế hoạch thi đua như sau:'},
    'bases': ['Hướng dẫn số 06/HD-ĐCT ngày 04/01/2022 của Đoàn Chủ tịch Trung ương Hội về thi đua năm 2022'],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'Nội dung thi đua', 'paragraphs': 0, 'items': 2},
        {'marker': 'II.', 'level': 1, 'title': 'Lịch hoạt động', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'Khen thưởng', 'paragraphs': 1, 'items': 0},
        {'marker': 'IV.', 'level': 1, 'title': 'Thực hiện', 'paragraphs': 1, 'items': 0},
    ],
    'schedule': schedule(['TT', 'Hoạt động', 'Phụ trách'], GROUPS),
    'recipients': ['Trung ương Hội (b/c)', 'Các huyện, thành Hội'],
    'archive': 'VP',
    'signature': [{'lines': ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'], 'name': 'Triệu Thị Ngân'}],
    'doubts': [
        'Bảng đã mất cột: mỗi ô là một dòng; đọc lại thành bảng phải hỏi.',
        'Tên cơ quan “BAN CHẤP HÀNH TỈNH TÂY LĨNH” chưa đủ, phần mở đầu ghi “Hội LHPN tỉnh Tây Lĩnh”.',
        'Số, ký hiệu đứng trước quốc hiệu vì ô trái được ghi trước ô phải.',
    ],
}
if __name__ == '__main__':
    libreoffice(to_html(BLOCKS, NAME), NAME, target='txt:Text (encoded):UTF8')
    write_key(NAME, words(BLOCKS), STRUCTURE)
