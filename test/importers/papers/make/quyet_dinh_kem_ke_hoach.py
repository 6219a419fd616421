"""A decision that issues a plan, and the plan as its annex on the next page, in one file."""
from paper import P, T, schedule, words, write_key
from word import Word

NAME = 'quyet-dinh-kem-ke-hoach'
GROUPS = [{'label': None, 'tasks': [
    {'number': '1', 'content': 'Thành lập tổ giúp việc, biên tập tiêu chí chấm điểm', 'units': ['Phòng Nội vụ'], 'due': 'Tháng 02'},
    {'number': '2', 'content': 'Tập huấn phần mềm quản lý hồ sơ khen thưởng cho 24 phường, xã', 'units': ['Phòng Nội vụ', 'Trung tâm Công nghệ thông tin'], 'due': 'Tháng 4'},
    {'number': '3', 'content': 'Tổ chức Ngày hội “Công dân thành phố thân thiện”', 'units': ['Phòng Văn hóa và Thông tin', 'Thành đoàn'], 'due': 'Tháng 6'},
    {'number': '4', 'content': 'Giám sát việc lập Quỹ thi đua, khen thưởng ở cơ sở', 'units': ['Phòng Tài chính - Kế hoạch'], 'due': 'Tháng 9'},
    {'number': '5', 'content': 'Họp bình xét cuối năm, trình Chủ tịch UBND thành phố quyết định', 'units': ['Hội đồng Thi đua - Khen thưởng thành phố'], 'due': 'Tháng 12'},
]}]
rows = [['**TT**', '**Nhiệm vụ**', '**Đơn vị thực hiện**', '**Thời gian**']]
for task in GROUPS[0]['tasks']:
    rows.append([P(task['number'], align='center'), task['content'], task['units'], P(task['due'], align='center')])
GROUPS[0].pop('label')

DECISION = [
    T([
        [[P('**ỦY BAN NHÂN DÂN**', align='center'), P('**THÀNH PHỐ BẾN CÁT**', align='center'), P('Số: 346/QĐ-UBND', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//Bến Cát, ngày 17 tháng 02 năm 2025//', align='center')]],
    ], [7, 9.5], borders=False, head=False),
    P('**QUYẾT ĐỊNH**', align='center'),
    P('**Ban hành Kế hoạch thi đua, khen thưởng năm 2025**', align='center'),
    P('**ỦY BAN NHÂN DÂN THÀNH PHỐ BẾN CÁT**', align='center'),
    P('//Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;//', indent=True),
    P('//Theo đề nghị của Trưởng phòng Phòng Nội vụ tại Tờ trình số 41/TTr-PNV ngày 10 tháng 02 năm 2025.//', indent=True),
    P('**QUYẾT ĐỊNH:**', align='center'),
    P('**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch thi đua, khen thưởng năm 2025 của thành phố Bến Cát.', indent=True),
    P('**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.', indent=True),
    P('**Điều 3.** Chánh Văn phòng HĐND và UBND, Trưởng phòng Phòng Nội vụ, Chủ tịch UBND các phường, xã chịu trách nhiệm thi hành Quyết định này./.', indent=True),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Như Điều 3;', '- TT. Thành ủy;', '- Lưu: VT.'],
         [P('**TM. ỦY BAN NHÂN DÂN**', align='center'), P('**CHỦ TỊCH**', align='center'), '', P('**Nguyễn Hồng Phát**', align='center')]],
    ], [8, 8.5], borders=False, head=False),
]
PLAN = [
    T([
        [[P('**ỦY BAN NHÂN DÂN**', align='center'), P('**THÀNH PHỐ BẾN CÁT**', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center')]],
    ], [7, 9.5], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**Thi đua, khen thưởng năm 2025**', align='center'),
    P('//(Kèm theo Quyết định số 346/QĐ-UBND ngày 17 tháng 02 năm 2025 của Ủy ban nhân dân thành phố Bến Cát)//', align='center'),
    P('**I. YÊU CẦU**', indent=True),
    P('Lấy sự hài lòng của người dân làm tiêu chí hàng đầu; không giao chỉ tiêu khen thưởng; không khen trùng một thành tích.', indent=True),
    P('Hồ sơ nộp hoàn toàn trên môi trường mạng từ quý II.', indent=True),
    P('**II. NHIỆM VỤ**', indent=True),
    T(rows, [1.2, 7.5, 5, 2.8]),
    P('**III. KINH PHÍ**', indent=True),
    P('Thực hiện theo Nghị định của Chính phủ về quỹ thi đua, khen thưởng.', indent=True),
    P('**IV. CHẾ ĐỘ BÁO CÁO**', indent=True),
    P('1. Các đơn vị gửi báo cáo trước ngày 15 của tháng cuối quý.', indent=True),
    P('2. Phòng Nội vụ tổng hợp, trình UBND thành phố.', indent=True),
]
PLAN[0].rows[0][0][0].page = True
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2025, 'title': 'Thi đua, khen thưởng năm 2025',
    'issuer': 'ỦY BAN NHÂN DÂN THÀNH PHỐ BẾN CÁT',
    'issuedWith': {'kind': 'Quyết định', 'number': '346/QĐ-UBND', 'date': 'ngày 17 tháng 02 năm 2025', 'issuer': 'Ủy ban nhân dân thành phố Bến Cát'},
    'opening': {'style': 'none'},
    'bases': [],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'YÊU CẦU', 'paragraphs': 2, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'NHIỆM VỤ', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'KINH PHÍ', 'paragraphs': 1, 'items': 0},
        {'marker': 'IV.', 'level': 1, 'title': 'CHẾ ĐỘ BÁO CÁO', 'paragraphs': 0, 'items': 2},
    ],
    'schedule': schedule(['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời gian'], GROUPS),
    'recipients': [], 'archive': None, 'signature': [],
    'outside': words(DECISION),
    'doubts': [
        'Căn cứ, nơi nhận, chữ ký là của Quyết định, không phải của Kế hoạch; đưa vào kế hoạch hay để lại.',
        'Kế hoạch không có số riêng, không có nơi nhận và chữ ký.',
        'Bảng nhiệm vụ không chia nhóm; cột thời gian ghi tháng có thể dùng để chia nhóm theo tháng.',
        'Kế hoạch ngày 17/02/2025 dẫn Luật Tổ chức chính quyền địa phương 2015, sắp hết hiệu lực từ 01/3/2025 (chỉ là nhận xét).',
    ],
}
if __name__ == '__main__':
    word = Word()
    word.footer(align='center', top=True)
    word.save(DECISION + PLAN, NAME)
    write_key(NAME, words(DECISION + PLAN), STRUCTURE)
