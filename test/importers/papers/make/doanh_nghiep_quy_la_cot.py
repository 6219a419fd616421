"""A state company's plan: the quarter is a column whose cells are merged downwards; who leads and supports in one sentence."""
from paper import C, P, T, UP, schedule, words, write_key
from word import Word

NAME = 'doanh-nghiep-quy-la-cot'
GROUPS = [
    {'label': 'I', 'quarter': 1, 'tasks': [
        {'number': '1', 'content': 'Ký kết giao ước giữa 07 xí nghiệp tưới', 'lead': ['Phòng Tổ chức - Hành chính'], 'support': ['Công đoàn Công ty']},
        {'number': '2', 'content': 'Chiến dịch nạo vét kênh trục phục vụ đổ ải', 'lead': ['Phòng Quản lý nước và Công trình'], 'support': ['các xí nghiệp', 'Đoàn Thanh niên']},
        {'number': '3', 'content': 'Xét thưởng sáng kiến tiết kiệm điện bơm năm trước', 'lead': ['Hội đồng Thi đua Công ty'], 'support': []},
    ]},
    {'label': 'II', 'quarter': 2, 'tasks': [
        {'number': '4', 'content': 'Thi thợ vận hành giỏi', 'lead': ['Phòng Kỹ thuật'], 'support': ['Công đoàn Công ty']},
        {'number': '5', 'content': 'Diễn tập hộ đê, chấm điểm đội xung kích', 'lead': ['Ban Chỉ huy PCTT Công ty'], 'support': ['các xí nghiệp']},
    ]},
    {'label': 'III', 'quarter': 3, 'tasks': [
        {'number': '6', 'content': 'Thi đua “Không để lúa úng quá 24 giờ”', 'lead': ['Phòng Quản lý nước và Công trình'], 'support': ['các xí nghiệp']},
    ]},
    {'label': 'IV', 'quarter': 4, 'tasks': [
        {'number': '7', 'content': 'Bình bầu Lao động tiên tiến, Chiến sĩ thi đua cơ sở', 'lead': ['Hội đồng Thi đua Công ty'], 'support': ['Phòng Tổ chức - Hành chính', 'Công đoàn Công ty']},
        {'number': '8', 'content': 'Quyết toán quỹ thi đua, khen thưởng', 'lead': ['Phòng Tài vụ'], 'support': []},
    ]},
]
rows = [['**Quý**', '**STT**', '**Nội dung**', '**Phân công thực hiện**']]
for group in GROUPS:
    for index, task in enumerate(group['tasks']):
        who = f'{task["lead"][0]} chủ trì'
        if task['support']:
            who += f', phối hợp với {", ".join(task["support"])}'
        label = C(P(f'**{group["label"]}**', align='center'), down=len(group['tasks'])) if index == 0 else UP
        rows.append([label, task['number'], task['content'], who])

BLOCKS = [
    T([
        [[P('UBND TỈNH NAM HẠ', align='center'), P('**CÔNG TY TNHH MTV\nKTCTTL SÔNG CHÂU**', align='center')], [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center')]],
        [P('Số: 22a/KH-TĐKT', align='center'), P('//Nam Hạ, ngày 05 tháng 02 năm 2015//', align='center')],
    ], [6.5, 10], borders=False, head=False),
    P('**CHƯƠNG TRÌNH**', align='center'),
    P('**Hành động thi đua sản xuất, phục vụ tưới tiêu năm 2015**', align='center'),
    P('Thực hiện sự chỉ đạo của UBND tỉnh và nghị quyết Hội nghị người lao động năm 2015, Công ty TNHH MTV Khai thác công trình thủy lợi Sông Châu đề ra Chương trình hành động sau:'),
    P('**Tình hình chung**', auto='1.', level=0),
    P('Vụ chiêm xuân thiếu nước, cống lấy nước chính đang sửa chữa, giá điện tăng 7,5%. Vì vậy toàn Công ty phải thi đua tiết kiệm từng kWh.', indent=True),
    P('**Phương châm**', auto='2.', level=0),
    P('Đủ nước - Đúng lịch - Đỡ điện - Đẹp công trình.', align='center'),
    P('**Tiến độ các việc chính**', auto='3.', level=0),
    T(rows, [1.5, 1.2, 7, 7]),
    P('**Mức thưởng**', auto='4.', level=0),
    P('Xí nghiệp nhất: 10.000.000 đồng;', auto='-', level=1),
    P('Xí nghiệp nhì: 7.000.000 đồng;', auto='-', level=1),
    P('Cụm bơm tiết kiệm điện nhất: 3.000.000 đồng.', auto='-', level=1),
    P('**Điều khoản thi hành**', auto='5.', level=0),
    P('Giám đốc các xí nghiệp phổ biến đến từng ca, kíp. Chương trình có hiệu lực kể từ ngày ký./.', indent=True),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Sở NN và PTNT (để báo cáo);', '- Các phòng, xí nghiệp;', '- Lưu: VT, TĐ.'],
         [P('**CHỦ TỊCH HỘI ĐỒNG THÀNH VIÊN**', align='center'), P('**kiêm GIÁM ĐỐC**', align='center'), '', '', P('**KS. Vũ Đức Thuận**', align='center')]],
    ], [8, 8.5], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Chương trình', 'year': 2015, 'title': 'Hành động thi đua sản xuất, phục vụ tưới tiêu năm 2015',
    'issuer': 'CÔNG TY TNHH MTV KTCTTL SÔNG CHÂU', 'parent': 'UBND TỈNH NAM HẠ', 'number': '22a', 'symbol': 'KH-TĐKT', 'place': 'Nam Hạ', 'date': 'ngày 05 tháng 02 năm 2015',
    'opening': {'style': 'thuc-hien', 'text': 'Công ty TNHH MTV Khai thác công trình thủy lợi Sông Châu đề ra Chương trình hành động sau:'},
    'bases': ['sự chỉ đạo của UBND tỉnh', 'nghị quyết Hội nghị người lao động năm 2015'],
    'sections': [
        {'marker': '1.', 'level': 1, 'title': 'Tình hình chung', 'paragraphs': 1, 'items': 0},
        {'marker': '2.', 'level': 1, 'title': 'Phương châm', 'paragraphs': 1, 'items': 0},
        {'marker': '3.', 'level': 1, 'title': 'Tiến độ các việc chính', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': '4.', 'level': 1, 'title': 'Mức thưởng', 'paragraphs': 0, 'items': 3},
        {'marker': '5.', 'level': 1, 'title': 'Điều khoản thi hành', 'paragraphs': 1, 'items': 0},
    ],
    'schedule': schedule(['Quý', 'STT', 'Nội dung', 'Phân công thực hiện'], GROUPS),
    'recipients': ['Sở NN và PTNT (để báo cáo)', 'Các phòng, xí nghiệp'],
    'archive': 'VT, TĐ',
    'signature': [{'lines': ['CHỦ TỊCH HỘI ĐỒNG THÀNH VIÊN', 'kiêm GIÁM ĐỐC'], 'name': 'KS. Vũ Đức Thuận'}],
    'running': ['Chương trình thi đua 2015 - trang'],
    'doubts': [
        'Văn bản là Chương trình nhưng ký hiệu ghi KH.',
        'Hai căn cứ đều không phải văn bản có số; có phải căn cứ hay chỉ là lời mở đầu.',
        '“các xí nghiệp” là tên gọi chung.',
        'Tên cơ quan viết tắt ở tiêu đề (KTCTTL), viết đủ ở phần mở đầu.',
        '“KS.” trước tên người ký.',
    ],
}
if __name__ == '__main__':
    word = Word(lists={'main': ['1.', '-']})
    word.footer('Chương trình thi đua 2015 - trang ', align='center')
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
