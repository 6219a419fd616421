"""A district's plan by topics, typed as HTML and made into Word by pandoc: headings of its styles, no letterhead columns."""
from paper import P, T, pandoc, schedule, to_html, words, write_key

NAME = 'huyen-chu-de'
GROUPS = [
    {'label': 'Phong trào “Chung sức xây dựng nông thôn mới”', 'topic': 'Phong trào “Chung sức xây dựng nông thôn mới”', 'tasks': [
        {'content': 'Hiến đất, góp công làm 36 km đường liên thôn', 'units': ['UBND các xã'], 'product': '36 km đường'},
        {'content': 'Công nhận 02 xã đạt chuẩn nâng cao', 'units': ['Phòng Nông nghiệp và PTNT'], 'product': 'Quyết định công nhận'},
    ]},
    {'label': 'Phong trào “Vì người nghèo - Không để ai bị bỏ lại phía sau”', 'topic': 'Phong trào “Vì người nghèo - Không để ai bị bỏ lại phía sau”', 'tasks': [
        {'content': 'Vận động xóa 120 nhà tạm', 'units': ['Ủy ban MTTQ huyện'], 'product': '120 nhà'},
        {'content': 'Giao đơn vị kết nghĩa giúp đỡ từng hộ', 'units': ['Phòng Lao động - TB và XH', 'các cơ quan, trường học'], 'product': 'Danh sách phân công'},
        {'content': 'Khen hộ tự nguyện viết đơn xin thoát nghèo', 'units': ['Phòng Nội vụ'], 'product': 'Giấy khen'},
    ]},
    {'label': 'Phong trào “Cán bộ, công chức thi đua thực hiện văn hóa công sở”', 'topic': 'Phong trào “Cán bộ, công chức thi đua thực hiện văn hóa công sở”', 'tasks': [
        {'content': 'Đo mức độ hài lòng của người dân tại Bộ phận một cửa', 'units': ['Văn phòng HĐND và UBND'], 'product': 'Báo cáo khảo sát'},
    ]},
]
rows = [['Nhiệm vụ', 'Đơn vị thực hiện', 'Kết quả phải đạt']]
for group in GROUPS:
    rows.append([f'**{group["label"]}**', '', ''])
    for task in group['tasks']:
        rows.append([task['content'], ', '.join(task['units']), task['product']])

BLOCKS = [
    P('ỦY BAN NHÂN DÂN\nHUYỆN TÂN PHÚ ĐÔNG', align='left'),
    P('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', align='center'),
    P('Số: 58/KH-UBND', align='left'),
    P('//Tân Phú Đông, ngày 19 tháng 02 năm 2021//', align='right'),
    P('KẾ HOẠCH', heading=1, align='center'),
    P('Triển khai ba phong trào thi đua trọng tâm trên địa bàn huyện năm 2021', heading=2, align='center'),
    P('Nhằm cụ thể hóa Nghị quyết Đại hội Đảng bộ huyện lần thứ XIV, nhiệm kỳ 2020 - 2025, UBND huyện chọn ba phong trào trọng tâm để dồn sức chỉ đạo trong năm 2021. Nội dung kế hoạch gồm:'),
    P('I. QUAN ĐIỂM CHỈ ĐẠO', heading=3, align='left'),
    P('Ít phong trào nhưng làm đến nơi đến chốn; lấy kết quả ở ấp, khu phố làm thước đo; khen đúng người, đúng việc, đúng lúc.'),
    P('II. BA PHONG TRÀO TRỌNG TÂM', heading=3, align='left'),
    T(rows, [6, 5, 5]),
    P('III. KINH PHÍ', heading=3, align='left'),
    P('Ngân sách huyện bảo đảm 650 triệu đồng, phần còn lại do các xã huy động.'),
    P('IV. PHÂN CÔNG TRÁCH NHIỆM', heading=3, align='left'),
    P('Phòng Nội vụ: là đầu mối tổng hợp, ba tháng một lần trình Chủ tịch UBND huyện danh sách điển hình được khen đột xuất.', auto='1.', list='p'),
    P('Phòng Văn hóa và Thông tin: mở chuyên mục “Mỗi tuần một gương sáng”.', auto='2.', list='p'),
    P('Chủ tịch UBND các xã: ký cam kết với Chủ tịch UBND huyện trước ngày 10/3/2021.', auto='3.', list='p'),
    P('Trên đây là Kế hoạch triển khai ba phong trào thi đua trọng tâm, yêu cầu các ngành, các xã thực hiện./.'),
    P('**Nơi nhận:**\n- Thường trực Huyện ủy;\n- Ban Thi đua - Khen thưởng tỉnh;\n- Các phòng, ban huyện;\n- UBND 6 xã;\n- Lưu: VT.', align='left'),
    P('**TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH**', align='right'),
    P('**Trần Hữu Nhơn**', align='right'),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2021, 'title': 'Triển khai ba phong trào thi đua trọng tâm trên địa bàn huyện năm 2021',
    'issuer': 'ỦY BAN NHÂN DÂN HUYỆN TÂN PHÚ ĐÔNG', 'number': '58', 'symbol': 'KH-UBND', 'place': 'Tân Phú Đông', 'date': 'ngày 19 tháng 02 năm 2021',
    'opening': {'style': 'none', 'text': 'Nhằm cụ thể hóa Nghị quyết Đại hội Đảng bộ huyện lần thứ XIV, nhiệm kỳ 2020 - 2025, UBND huyện chọn ba phong trào trọng tâm để dồn sức chỉ đạo trong năm 2021. Nội dung kế hoạch gồm:'},
    'bases': [],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'QUAN ĐIỂM CHỈ ĐẠO', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'BA PHONG TRÀO TRỌNG TÂM', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'KINH PHÍ', 'paragraphs': 1, 'items': 0},
        {'marker': 'IV.', 'level': 1, 'title': 'PHÂN CÔNG TRÁCH NHIỆM', 'paragraphs': 0, 'items': 3},
    ],
    'closing': 'Trên đây là Kế hoạch triển khai ba phong trào thi đua trọng tâm, yêu cầu các ngành, các xã thực hiện./.',
    'schedule': schedule(['Nhiệm vụ', 'Đơn vị thực hiện', 'Kết quả phải đạt'], GROUPS),
    'recipients': ['Thường trực Huyện ủy', 'Ban Thi đua - Khen thưởng tỉnh', 'Các phòng, ban huyện', 'UBND 6 xã'],
    'archive': 'VT',
    'signature': [{'lines': ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'name': 'Trần Hữu Nhơn'}],
    'doubts': [
        '“Nhằm cụ thể hóa …” không phải lối “Thực hiện” hay “Căn cứ”; Nghị quyết nêu ở đó có được coi là căn cứ không.',
        'Dòng tên phong trào nằm ở ô đầu, hai ô sau để trống và không gộp: nhóm hay nhiệm vụ.',
        '“các cơ quan, trường học” là một tên gọi chung.',
        'Ba mục của phần IV giao việc cho từng đơn vị, có thể là nhiệm vụ theo đơn vị.',
    ],
}
if __name__ == '__main__':
    pandoc(to_html(BLOCKS, ''), NAME, 'html', 'docx', 'docx')
    write_key(NAME, words(BLOCKS), STRUCTURE)
