"""A province's plan much like that of 2019, typed by hand in Word: no automatic numbers, bold cut within words."""
from paper import C, P, T, schedule, words, write_key
from word import Word

NAME = 'tinh-van-ha-2018'
GROUPS = [
    {'label': 'QUÝ I', 'quarter': 1, 'tasks': [
        {'number': '1', 'content': 'Tổ chức Lễ phát động thi đua đầu xuân Mậu Tuất gắn với Tết trồng cây đời đời nhớ ơn Bác Hồ', 'units': ['UBND tỉnh', 'Sở Nội vụ (Ban TĐKT)', 'UBND các huyện, thành phố']},
        {'number': '2', 'content': 'Ký giao ước thi đua giữa các Khối, Cụm do tỉnh tổ chức', 'units': ['Khối trưởng, Cụm trưởng', 'Ban TĐKT']},
        {'number': '3', 'content': ['Họp Hội đồng xét tặng Cờ thi đua, Bằng khen của Chủ tịch UBND tỉnh năm 2017;', 'Hoàn thiện hồ sơ trình Thủ tướng Chính phủ tặng Cờ thi đua cho các đơn vị dẫn đầu.'], 'units': ['Hội đồng TĐKT tỉnh', 'Sở Nội vụ (Ban TĐKT)']},
        {'number': '4', 'content': 'Khảo sát việc thực hiện chính sách đối với người được phong tặng danh hiệu vinh dự Nhà nước', 'units': ['Sở LĐ-TB&XH', 'Ban TĐKT']},
    ]},
    {'label': 'QUÝ II', 'quarter': 2, 'tasks': [
        {'number': '5', 'content': 'Tổ chức gặp mặt, biểu dương điển hình tiên tiến nhân 70 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2018)', 'units': ['UBND tỉnh', 'Hội đồng TĐKT tỉnh', 'Ban TĐKT', 'Đài PT-TH tỉnh']},
        {'number': '6', 'content': 'Kiểm tra công tác TĐKT tại 04 huyện và 06 sở, ngành', 'units': ['Hội đồng TĐKT tỉnh', 'Ban TĐKT']},
        {'number': '7', 'content': 'Thẩm định hồ sơ đề nghị tặng Huân chương Lao động đợt 1', 'units': ['Ban TĐKT']},
        {'number': '8', 'content': 'Sơ kết phong trào thi đua 6 tháng đầu năm', 'units': ['Các cơ quan, đơn vị', 'Ban TĐKT']},
    ]},
    {'label': 'QUÝ III', 'quarter': 3, 'tasks': [
        {'number': '9', 'content': 'Bồi dưỡng nghiệp vụ cho người làm công tác TĐKT cấp xã', 'units': ['Sở Nội vụ (Ban TĐKT)', 'UBND các huyện, thành phố']},
        {'number': '10', 'content': 'Xây dựng phóng sự “Người tốt quanh ta” phát trên sóng truyền hình tỉnh', 'units': ['Đài PT-TH tỉnh', 'Báo Vân Hà']},
        {'number': '11', 'content': 'Xét khen thưởng ngành Giáo dục năm học 2017 - 2018', 'units': ['Sở GD&ĐT', 'Hội đồng TĐKT tỉnh']},
    ]},
    {'label': 'QUÝ IV', 'quarter': 4, 'tasks': [
        {'number': '12', 'content': 'Hướng dẫn tổng kết, bình xét thi đua năm 2018', 'units': ['Ban TĐKT']},
        {'number': '13', 'content': 'Chấm điểm chéo giữa các thành viên trong Khối, Cụm', 'units': ['Khối trưởng, Cụm trưởng', 'Các cơ quan, đơn vị']},
        {'number': '14', 'content': 'Tổng hợp báo cáo năm gửi Ban Thi đua - Khen thưởng Trung ương', 'units': ['UBND tỉnh', 'Sở Nội vụ (Ban TĐKT)']},
    ]},
]
rows = [['**T¦T**', '**NỘI ¦DUNG**', '**ĐƠN VỊ THỰC H¦IỆN**']]
for group in GROUPS:
    rows.append([C(P(f'**{group["label"]}**', align='center'), across=3)])
    for task in group['tasks']:
        content = task['content']
        content = [f'- {part}' for part in content] if isinstance(content, list) else content
        rows.append([P(task['number'], align='center'), content, [f'- {unit}' for unit in task['units']]])

BLOCKS = [
    T([
        [[P('**ỦY BAN NHÂN D¦ÂN**', align='center'), P('**TỈNH VÂN HÀ**', align='center'), P('', align='center'),
          P('Số:  27/KH-UBND', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'),
          P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('', align='center'),
          P('//Vân Hà, ngày 29 tháng 01 năm 2018//', align='center')]],
    ], [6.5, 10], borders=False, head=False),
    P(''),
    P('**KẾ HO¦ẠCH**', align='center'),
    P('**Thực hiện nhiệm vụ thi đua,  khen thưởng năm 2018\ncủa tỉnh Vân Hà**', align='center'),
    P(''),
    P('Thực hiện Luật Thi đua, khen thưởng ngày 26/11/2003 và các Luật sửa đổi, bổ sung; Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng; Nghị quyết số 15-NQ/TU ngày 08/12/2017 của Tỉnh ủy về nhiệm vụ năm 2018,  Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai nhiệm vụ thi đua, khen thưởng (viết tắt là TĐKT) năm 2018 như sau:', indent=True),
    P('**I. MỤC Đ¦ÍCH, YÊU CẦU**', indent=True),
    P('**1. Mục đích**', indent=True),
    P('Khơi dậy tinh thần thi đua yêu nước trong cán bộ, công chức, viên chức và các tầng lớp Nhân dân, góp phần hoàn thành vượt mức các chỉ tiêu kinh tế - xã hội mà Hội đồng nhân dân tỉnh đã giao.', indent=True),
    P('Đưa công tác TĐKT của tỉnh đi vào nền nếp,  khắc phục tình trạng khen thưởng dàn trải.', indent=True),
    P('**2. Yêu cầu**', indent=True),
    P('Mỗi phong trào phải có tiêu chí, thời hạn và người chịu trách nhiệm; việc khen thưởng căn cứ vào thành tích thực tế, ưu tiên tập thể nhỏ, cá nhân trực tiếp lao động.', indent=True),
    P('**II. NHIỆM VỤ CỤ THỂ**', indent=True),
    T(rows, [1.2, 9.5, 5.8]),
    P('**III. GIẢI PHÁP**', indent=True),
    P('1. Người đứng đầu cơ quan, đơn vị trực tiếp chỉ đạo và chịu trách nhiệm về kết quả phong trào thi đua ở nơi mình phụ trách.', indent=True),
    P('2. Đẩy mạnh ứng dụng công nghệ thông tin trong tiếp nhận, thẩm định hồ sơ khen thưởng.', indent=True),
    P('3. Phát hiện, bồi dưỡng và nhân rộng nhân tố mới; mỗi huyện giới thiệu ít nhất 05 điển hình trong năm.', indent=True),
    P('**IV. TỔ CHỨC THỰC HIỆN**', indent=True),
    P('1. Các sở, ban, ngành, UBND các huyện, thành phố căn cứ Kế hoạch này xây dựng kế hoạch của đơn vị mình, gửi về Sở Nội vụ trước ngày 28/02/2018.', indent=True),
    P('2. Giao Giám đốc Sở Nội vụ đôn đốc, kiểm tra và báo cáo Chủ tịch UBND tỉnh kết quả thực hiện./.', indent=True),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Ban TĐKT Trung ương (để b/c);', '- TT Tỉnh ủy, TT HĐND tỉnh;', '- CT, các PCT UBND tỉnh;', '- Các sở, ban, ngành;', '- UBND các huyện, thành phố;', '- Lưu: VT, NC (Hg).'],
         [P('**TM. ỦY BAN NHÂN DÂN**', align='center'), P('**KT. CHỦ T¦ỊCH**', align='center'), P('**PHÓ CHỦ TỊCH**', align='center'), '', '', '', P('**Lò Thị Hương Giang**', align='center')]],
    ], [8, 8.5], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2018,
    'title': ['Thực hiện nhiệm vụ thi đua, khen thưởng năm 2018', 'của tỉnh Vân Hà'],
    'issuer': 'ỦY BAN NHÂN DÂN TỈNH VÂN HÀ', 'number': '27', 'symbol': 'KH-UBND', 'place': 'Vân Hà',
    'date': 'ngày 29 tháng 01 năm 2018',
    'opening': {'style': 'thuc-hien', 'text': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai nhiệm vụ thi đua, khen thưởng (viết tắt là TĐKT) năm 2018 như sau:'},
    'bases': [
        'Luật Thi đua, khen thưởng ngày 26/11/2003 và các Luật sửa đổi, bổ sung',
        'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
        'Nghị quyết số 15-NQ/TU ngày 08/12/2017 của Tỉnh ủy về nhiệm vụ năm 2018',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'MỤC ĐÍCH, YÊU CẦU', 'paragraphs': 0, 'items': 0},
        {'marker': '1.', 'level': 2, 'title': 'Mục đích', 'paragraphs': 2, 'items': 0},
        {'marker': '2.', 'level': 2, 'title': 'Yêu cầu', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'NHIỆM VỤ CỤ THỂ', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'GIẢI PHÁP', 'paragraphs': 0, 'items': 3},
        {'marker': 'IV.', 'level': 1, 'title': 'TỔ CHỨC THỰC HIỆN', 'paragraphs': 0, 'items': 2},
    ],
    'schedule': schedule(['TT', 'NỘI DUNG', 'ĐƠN VỊ THỰC HIỆN'], GROUPS),
    'recipients': ['Ban TĐKT Trung ương (để b/c)', 'TT Tỉnh ủy, TT HĐND tỉnh', 'CT, các PCT UBND tỉnh', 'Các sở, ban, ngành', 'UBND các huyện, thành phố'],
    'archive': 'VT, NC (Hg)',
    'signature': [{'lines': ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'name': 'Lò Thị Hương Giang'}],
    'running': ['Trang'],
    'doubts': [
        '“Ban TĐKT” và “Sở Nội vụ (Ban TĐKT)” là một hay hai đơn vị.',
        '“Khối trưởng, Cụm trưởng” và “UBND các huyện, thành phố” là một đơn vị mỗi dòng, không phải tách theo dấu phẩy.',
        '“và các Luật sửa đổi, bổ sung” là phần nối của căn cứ thứ nhất, không ghi số của các Luật ấy.',
        '“Các cơ quan, đơn vị” là tên gọi chung, không phải một đơn vị.',
    ],
}
if __name__ == '__main__':
    word = Word()
    word.footer('Trang ', align='right')
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
