"""A joint plan of a bank's branch and its trade union: two signature blocks, head of months typed in each row."""
from paper import P, T, schedule, words, write_key
from word import Word

NAME = 'hai-chu-ky'
GROUPS = [
    {'label': 'Quý 1', 'quarter': 1, 'tasks': [
        {'content': 'Phát động thi đua huy động vốn đầu năm', 'lead': ['Phòng Khách hàng cá nhân'], 'due': '15/01/2024', 'note': 'Thưởng theo tuần'},
        {'content': 'Ra quân “Nụ cười giao dịch viên”', 'lead': ['Công đoàn Chi nhánh'], 'due': '08/3/2024'},
    ]},
    {'label': 'Quý 2', 'quarter': 2, 'tasks': [
        {'content': 'Thi nghiệp vụ kho quỹ', 'lead': ['Phòng Tiền tệ - Kho quỹ'], 'due': '25/5/2024'},
    ]},
    {'label': 'Quý 3', 'quarter': 3, 'tasks': [
        {'content': 'Hội thao chào mừng ngày thành lập ngành', 'lead': ['Công đoàn Chi nhánh'], 'due': '26/8/2024', 'note': 'Phối hợp Đoàn TN'},
        {'content': 'Kiểm tra chéo hồ sơ tín dụng, chấm điểm phòng giao dịch', 'lead': ['Phòng Kiểm tra nội bộ'], 'due': '30/9/2024'},
    ]},
    {'label': 'Quý 4', 'quarter': 4, 'tasks': [
        {'content': 'Bình chọn “Gương mặt Chi nhánh 2024”', 'lead': ['Ban Thi đua Chi nhánh'], 'due': '20/12/2024'},
    ]},
]
rows = [['**Thời gian**', '**Hoạt động**', '**Đầu mối**', '**Hạn chót**', '**Ghi chú**']]
for group in GROUPS:
    for task in group['tasks']:
        rows.append([group['label'], task['content'], task['lead'][0], task['due'], task.get('note', '')])

BLOCKS = [
    T([
        [[P('NGÂN HÀNG PHÁT TRIỂN ĐỒNG BẰNG', align='center'), P('**CHI NHÁNH CỬA TRẤN - CÔNG ĐOÀN CHI NHÁNH**', align='center'), P('Số: 87/KHLT-CN-CĐ', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//Cửa Trấn, ngày 10 tháng 01 năm 2024//', align='center')]],
    ], [8, 9], borders=False, head=False),
    P('**KẾ HOẠCH LIÊN TỊCH**', align='center'),
    P('**Phát động thi đua hoàn thành kế hoạch kinh doanh năm 2024**', align='center'),
    P('Thực hiện Văn bản số 215/NHPT-TCCB ngày 03/01/2024 của Tổng Giám đốc về việc phát động thi đua năm 2024, Giám đốc Chi nhánh và Ban Chấp hành Công đoàn thống nhất kế hoạch liên tịch như sau:'),
    P('**Điều kiện tham gia**', auto='1.'),
    P('Mọi người lao động có hợp đồng từ 12 tháng trở lên.'),
    P('**Nội dung và mức thưởng**', auto='2.'),
    P('Huy động vốn tăng 14%, dư nợ tăng 11%, nợ xấu dưới 0,9%. Giải nhất phòng giao dịch: 30 triệu đồng và chuyến tham quan; giải nhì: 20 triệu đồng; giải ba: 10 triệu đồng.'),
    P('**Kế hoạch từng quý**', auto='3.'),
    T(rows, [2, 6, 4, 2.5, 2.5]),
    P('**Cam kết thực hiện**', auto='4.'),
    P('Chi nhánh lo kinh phí; Công đoàn vận động đoàn viên và giám sát việc chấm điểm. Hai bên họp rút kinh nghiệm vào tuần đầu mỗi quý./.'),
    T([
        [[P('**TM. BAN CHẤP HÀNH CÔNG ĐOÀN**', align='center'), P('**CHỦ TỊCH**', align='center'), '', P('**Tạ Bích Vân**', align='center')],
         [P('**GIÁM ĐỐC CHI NHÁNH**', align='center'), '', '', P('**Hoàng Gia Khiêm**', align='center')]],
    ], [8.5, 8.5], borders=False, head=False),
    P('**//Nơi nhận://**', align='left', size=11),
    P('- Trụ sở chính (b/c);', align='left', size=11),
    P('- 05 phòng giao dịch;', align='left', size=11),
    P('- Lưu: HC-NS, CĐ.', align='left', size=11),
]
STRUCTURE = {
    'kind': 'Kế hoạch liên tịch', 'year': 2024, 'title': 'Phát động thi đua hoàn thành kế hoạch kinh doanh năm 2024',
    'issuer': 'CHI NHÁNH CỬA TRẤN - CÔNG ĐOÀN CHI NHÁNH', 'parent': 'NGÂN HÀNG PHÁT TRIỂN ĐỒNG BẰNG', 'number': '87', 'symbol': 'KHLT-CN-CĐ', 'place': 'Cửa Trấn', 'date': 'ngày 10 tháng 01 năm 2024',
    'opening': {'style': 'thuc-hien', 'text': 'Giám đốc Chi nhánh và Ban Chấp hành Công đoàn thống nhất kế hoạch liên tịch như sau:'},
    'bases': ['Văn bản số 215/NHPT-TCCB ngày 03/01/2024 của Tổng Giám đốc về việc phát động thi đua năm 2024'],
    'sections': [
        {'marker': '1.', 'level': 1, 'title': 'Điều kiện tham gia', 'paragraphs': 1, 'items': 0},
        {'marker': '2.', 'level': 1, 'title': 'Nội dung và mức thưởng', 'paragraphs': 1, 'items': 0},
        {'marker': '3.', 'level': 1, 'title': 'Kế hoạch từng quý', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': '4.', 'level': 1, 'title': 'Cam kết thực hiện', 'paragraphs': 1, 'items': 0},
    ],
    'schedule': schedule(['Thời gian', 'Hoạt động', 'Đầu mối', 'Hạn chót', 'Ghi chú'], GROUPS),
    'recipients': ['Trụ sở chính (b/c)', '05 phòng giao dịch'],
    'archive': 'HC-NS, CĐ',
    'signature': [
        {'lines': ['TM. BAN CHẤP HÀNH CÔNG ĐOÀN', 'CHỦ TỊCH'], 'name': 'Tạ Bích Vân'},
        {'lines': ['GIÁM ĐỐC CHI NHÁNH'], 'name': 'Hoàng Gia Khiêm'},
    ],
    'doubts': [
        'Hai cơ quan cùng ban hành: ghi một tên chung “CHI NHÁNH CỬA TRẤN - CÔNG ĐOÀN CHI NHÁNH”.',
        'Nhãn quý lặp lại ở mỗi dòng, chữ số thường thay số La Mã.',
        '“Đầu mối” là chủ trì; “Phối hợp Đoàn TN” ở cột ghi chú có thể là đơn vị phối hợp.',
        'Bảng không có cột số thứ tự.',
    ],
}
if __name__ == '__main__':
    word = Word(lists={'main': ['1.']})
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
