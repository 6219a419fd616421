"""A ministry's department plan still with tracked changes and comments; the key has the text once all is accepted."""
from paper import C, P, T, schedule, words, write_key
from word import Word

NAME = 'cuc-theo-doi-sua-doi'
GROUPS = [
    {'label': 'Quý I', 'quarter': 1, 'tasks': [
        {'number': '1', 'content': 'Trình Bộ trưởng phê duyệt tiêu chí thi đua của khối hậu cần kỹ thuật', 'lead': ['Phòng Tham mưu tổng hợp'], 'due': 'Trước 20/02'},
        {'number': '2', 'content': 'Mở lớp bồi dưỡng viết báo cáo thành tích', 'lead': ['Phòng Tổ chức cán bộ'], 'due': 'Tháng 3'},
    ]},
    {'label': 'Quý II', 'quarter': 2, 'tasks': [
        {'number': '3', 'content': 'Thanh tra chuyên đề việc sử dụng Quỹ khen thưởng', 'lead': ['Phòng Thanh tra'], 'due': 'Tháng 6'},
    ]},
    {'label': 'Quý IV', 'quarter': 4, 'tasks': [
        {'number': '4', 'content': 'Tổng kết, tuyên dương 30 điển hình toàn lực lượng', 'lead': ['Phòng Tham mưu tổng hợp'], 'due': 'Tháng 12'},
    ]},
]
ROWS = [
    ['**TT**', '**Nội dung**', '**Chủ trì**', '**Thời gian**'],
    [C(P('**Quý I**', align='left'), across=4)],
    ['1', 'Trình {-Thứ trưởng-}{+Bộ trưởng+} phê duyệt tiêu chí thi đua của khối hậu cần kỹ thuật', 'Phòng Tham mưu tổng hợp', 'Trước {-15/02-}{+20/02+}'],
    ['2', 'Mở lớp bồi dưỡng viết báo cáo thành tích{!Có nên mở hai lớp không?!}', 'Phòng Tổ chức cán bộ', 'Tháng 3'],
    [C(P('**Quý II**', align='left'), across=4)],
    ['3', 'Thanh tra chuyên đề việc sử dụng Quỹ khen thưởng', 'Phòng Thanh tra', 'Tháng {-5-}{+6+}'],
    ['', 'Đi học tập kinh nghiệm tại tỉnh bạn', 'Công đoàn Cục', 'Tháng 6'],
    [C(P('**Quý IV**', align='left'), across=4)],
    ['4', 'Tổng kết, tuyên dương {-50-}{+30+} điển hình toàn lực lượng', 'Phòng Tham mưu tổng hợp', 'Tháng 12'],
]
BLOCKS = [
    T([
        [[P('BỘ DỰ TRỮ VÀ CUNG ỨNG', align='center'), P('**CỤC HẬU CẦN KỸ THUẬT**', align='center'), P('Số: {-      -}{+61+}/KH-CHCKT', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//Hà Nội, ngày {-…-}{+25+} tháng 01 năm 2024//', align='center')]],
    ], [7, 9.5], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**Thi đua{+, khen thưởng+} của Cục Hậu cần kỹ thuật năm 2024**{!Đã sửa theo ý kiến Vụ Thi đua!}', align='center'),
    P('Thực hiện Chỉ thị số 02/CT-BDTCU ngày 08/01/2024 của Bộ trưởng về nhiệm vụ trọng tâm năm 2024, Cục Hậu cần kỹ thuật {-dự kiến-}{+ban hành+} Kế hoạch như sau:'),
    P('**I. PHƯƠNG HƯỚNG**'),
    P('Thi đua {+bám sát chức năng dự trữ, cấp phát, +}phải đo đếm được; khen thưởng hướng về thủ kho, lái xe, thợ sửa chữa{- và cán bộ lãnh đạo-}.'),
    P('Tạm dừng xét danh hiệu tập thể trong thời gian sắp xếp bộ máy.', deleted=True),
    P('**II. CÔNG VIỆC**'),
    T(ROWS, [1.2, 8.3, 4, 3], tracked={6: 'del'}),
    P('**III. THỰC HIỆN**'),
    P('1. Trưởng phòng, Chi cục trưởng chịu trách nhiệm trước Cục trưởng.'),
    P('2. {-Phòng Tổ chức cán bộ-}{+Phòng Tham mưu tổng hợp+} là cơ quan thường trực, đôn đốc việc thực hiện{!Bỏ dấu ./. nếu thêm mục 3!}./.'),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Bộ trưởng (để báo cáo);', '- {+Vụ Thi đua - Khen thưởng;+}', '- Các phòng, chi cục;', '- Lưu: VT, TMTH.'],
         [P('**{+KT. +}CỤC TRƯỞNG**', align='center'), P('**{+PHÓ CỤC TRƯỞNG+}**', align='center'), '', P('**Trịnh Bá Nghĩa**', align='center')]],
    ], [8, 8.5], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2024, 'title': 'Thi đua, khen thưởng của Cục Hậu cần kỹ thuật năm 2024',
    'issuer': 'CỤC HẬU CẦN KỸ THUẬT', 'parent': 'BỘ DỰ TRỮ VÀ CUNG ỨNG', 'number': '61', 'symbol': 'KH-CHCKT', 'place': 'Hà Nội', 'date': 'ngày 25 tháng 01 năm 2024',
    'opening': {'style': 'thuc-hien', 'text': 'Cục Hậu cần kỹ thuật ban hành Kế hoạch như sau:'},
    'bases': ['Chỉ thị số 02/CT-BDTCU ngày 08/01/2024 của Bộ trưởng về nhiệm vụ trọng tâm năm 2024'],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'PHƯƠNG HƯỚNG', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'CÔNG VIỆC', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'THỰC HIỆN', 'paragraphs': 0, 'items': 2},
    ],
    'schedule': schedule(['TT', 'Nội dung', 'Chủ trì', 'Thời gian'], GROUPS),
    'recipients': ['Bộ trưởng (để báo cáo)', 'Vụ Thi đua - Khen thưởng', 'Các phòng, chi cục'],
    'archive': 'VT, TMTH',
    'signature': [{'lines': ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'], 'name': 'Trịnh Bá Nghĩa'}],
    'comments': ['Có nên mở hai lớp không?', 'Đã sửa theo ý kiến Vụ Thi đua', 'Bỏ dấu ./. nếu thêm mục 3'],
    'deleted': ['Thứ trưởng', '15/02', 'dự kiến', 'và cán bộ lãnh đạo', 'Tạm dừng xét danh hiệu tập thể trong thời gian sắp xếp bộ máy.', 'Đi học tập kinh nghiệm tại tỉnh bạn', '50'],
    'doubts': [
        'Văn bản còn theo dõi sửa đổi: nói rõ đã đọc theo bản chấp nhận mọi sửa đổi.',
        'Ba ghi chú bên lề không vào kế hoạch; cần báo là có ghi chú.',
        'Một đoạn và một dòng của bảng đã bị xóa hẳn.',
        'Không có nhóm Quý III.',
    ],
}
if __name__ == '__main__':
    word = Word()
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
