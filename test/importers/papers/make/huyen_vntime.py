"""A district's plan of the TCVN3 days (.VnTime, capitals in .VnTimeH), with one Unicode line that was put in later."""
import subprocess

from paper import C, P, T, schedule, words, write_key
from word import Word

NAME = 'huyen-vntime'
LOWER = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
PLAIN_CAPITALS = 'ĂÂÊÔƠƯĐ'
CODES = subprocess.run(['iconv', '-f', 'UTF-8', '-t', 'TCVN5712-1'], input=(LOWER + PLAIN_CAPITALS).encode(), capture_output=True, check=True).stdout
TABLE = dict(zip(LOWER + PLAIN_CAPITALS, CODES.decode('latin-1')))


class OldWord(Word):
    """Writes each run in the old code: a run all in capitals is typed small in .VnTimeH, as clerks did."""

    def fill(self, paragraph, block):
        super().fill(paragraph, block)
        if 'ngày 09 tháng 01' in block.text:
            return
        for run in paragraph.runs:
            text = run.text
            if text != text.lower() and text == text.upper():
                run.font.name, text = '.VnTimeH', text.lower()
            else:
                run.font.name = '.VnTime'
            encoded = ''.join(TABLE.get(letter, letter) for letter in text)
            assert all(ord(letter) < 256 for letter in encoded), text
            run.text = encoded


GROUPS = [
    {'label': 'QUÝ I', 'quarter': 1, 'tasks': [
        {'number': '1', 'content': 'Phát động thi đua trồng rau màu vụ đông xuân, làm giao thông nông thôn', 'units': ['UBND huyện', 'UBND các xã']},
        {'number': '2', 'content': 'Củng cố Hội đồng thi đua, khen thưởng cấp huyện và cơ sở', 'units': ['Phòng Nội vụ - LĐTBXH']},
    ]},
    {'label': 'QUÝ II', 'quarter': 2, 'tasks': [
        {'number': '3', 'content': 'Sơ kết 3 năm phong trào "Toàn dân đoàn kết xây dựng đời sống văn hoá"', 'units': ['Phòng Văn hoá - Thông tin']},
        {'number': '4', 'content': 'Mừng thọ các cụ từ 70 tuổi, trao kỷ niệm chương', 'units': ['Hội Người cao tuổi']},
    ]},
    {'label': 'QUÝ III', 'quarter': 3, 'tasks': [
        {'number': '5', 'content': 'Xét khen thưởng giáo viên, học sinh giỏi', 'units': ['Phòng Giáo dục']},
    ]},
    {'label': 'QUÝ IV', 'quarter': 4, 'tasks': [
        {'number': '6', 'content': 'Tổng kết phong trào, đề nghị tỉnh tặng cờ', 'units': ['Thường trực Hội đồng']},
    ]},
]
rows = [['**TT**', '**Nội dung công việc**', '**Đơn vị thực hiện**']]
for group in GROUPS:
    rows.append([C(P(f'**{group["label"]}**', align='center'), across=3)])
    for task in group['tasks']:
        rows.append([task['number'], task['content'], [f'- {unit}' for unit in task['units']]])
BLOCKS = [
    T([
        [[P('**UỶ BAN NHÂN DÂN**', align='center'), P('**HUYỆN ĐÔNG LĨNH**', align='center'), P('Số: 05 /KH-UB', align='center')],
         [P('**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//Đông Lĩnh, ngày 09 tháng 01 năm 2004//', align='center')]],
    ], [7, 9.5], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**Công tác thi đua, khen thưởng năm 2004**', align='center'),
    P('Thực hiện Chỉ thị số 35-CT/TW ngày 03/6/1998 của Bộ Chính trị về đổi mới công tác thi đua, khen thưởng trong giai đoạn mới; Uỷ ban nhân dân huyện xây dựng kế hoạch công tác thi đua, khen thưởng năm 2004 như sau:', indent=True),
    P('**I. MỤC ĐÍCH, YÊU CẦU**'),
    P('- Tạo khí thế mới trong lao động, sản xuất, học tập và công tác; góp phần xoá đói, giảm nghèo, giữ vững an ninh, trật tự thôn xóm.', indent=True),
    P('- Khen thưởng phải công khai, dân chủ, được quần chúng đồng tình.', indent=True),
    P('**II. NỘI DUNG**'),
    T(rows, [1.2, 9.5, 5.8]),
    P('**III. BIỆN PHÁP**'),
    P('1. Các cấp uỷ Đảng lãnh đạo, chính quyền tổ chức, Mặt trận và đoàn thể vận động.', indent=True),
    P('2. Mỗi cơ quan cử một cán bộ theo dõi thi đua, báo cáo hàng tháng.', indent=True),
    P('Nhận được kế hoạch này, yêu cầu các ngành, các xã tổ chức thực hiện nghiêm túc.', indent=True),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Viện Thi đua - Khen thưởng Nhà nước;', '- TT Huyện uỷ;', '- Các ngành, các xã;', '- Lưu VP.'],
         [P('**T/M UỶ BAN NHÂN DÂN HUYỆN**', align='center'), P('**CHỦ TỊCH**', align='center'), '', P('**Vi Văn Thượng**', align='center')]],
    ], [8, 8.5], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2004, 'title': 'Công tác thi đua, khen thưởng năm 2004',
    'issuer': 'UỶ BAN NHÂN DÂN HUYỆN ĐÔNG LĨNH', 'number': '05', 'symbol': 'KH-UB', 'place': 'Đông Lĩnh', 'date': 'ngày 09 tháng 01 năm 2004',
    'opening': {'style': 'thuc-hien', 'mark': ';', 'text': 'Uỷ ban nhân dân huyện xây dựng kế hoạch công tác thi đua, khen thưởng năm 2004 như sau:'},
    'bases': ['Chỉ thị số 35-CT/TW ngày 03/6/1998 của Bộ Chính trị về đổi mới công tác thi đua, khen thưởng trong giai đoạn mới'],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'MỤC ĐÍCH, YÊU CẦU', 'paragraphs': 0, 'items': 2},
        {'marker': 'II.', 'level': 1, 'title': 'NỘI DUNG', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'BIỆN PHÁP', 'paragraphs': 1, 'items': 2},
    ],
    'schedule': schedule(['TT', 'Nội dung công việc', 'Đơn vị thực hiện'], GROUPS),
    'recipients': ['Viện Thi đua - Khen thưởng Nhà nước', 'TT Huyện uỷ', 'Các ngành, các xã'],
    'archive': 'VP',
    'signature': [{'lines': ['T/M UỶ BAN NHÂN DÂN HUYỆN', 'CHỦ TỊCH'], 'name': 'Vi Văn Thượng'}],
    'encoding': 'TCVN3',
    'doubts': [
        'Chữ gõ theo bảng mã TCVN3; chữ hoa gõ bằng phông .VnTimeH nên trong tệp là chữ thường: cần báo đã chuyển mã.',
        'Dòng ngày tháng đã là Unicode, không được chuyển lần nữa.',
        'Đoạn “Nhận được kế hoạch này …” là lời kết, không thuộc khoản 2.',
        '“T/M” thay cho “TM.”; ngoặc kép thẳng.',
        'Chữ viết theo lối bỏ dấu cũ (hoá, uỷ, xoá): giữ như bản in.',
    ],
}
if __name__ == '__main__':
    word = OldWord(font='.VnTime')
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
