"""A province's plan as optical reading left it: broken lines, Eth for Đ, I1 for II, hyphens and letters lost, one line in NFD."""
import re
import unicodedata

from paper import FOLDER, schedule, write_key

NAME = 'tinh-ocr'
SOURCE = '''ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH KIM NGỌC\tÐộc lập - Tự do - Hạnh phúc
Số: 31/KHUBND\tKim Ngọc, ngày 18 tháng 02 năm 2019

KẾ HOẠCH
Triển khai công tác thi đua, khen thưởng năm 2019

Thực hiện Luật Thi đua,khen thưởng ngày 26/11/2003; Quyết định số 1730/QÐ-UBND ngày 05/10/2016 của
UBND tỉnh về phong trào thi đua giai đoạn 20162020; Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai
công tác thi đua, khen thưởng năm 2019 như sau:

I. MỤC ÐÍCH
Nâng cao cao nhận thức của cán bộ và nhân dân về vai trò của thi đua yêu nước; chọn việc khó, việc
còn yếu để phát động, tạo chuyển biến rõ nét trong năm bứt phá về đích giai đoạn 20162020.

I1. NHIỆM VỤ TRỌNG TÂM
TT\tNội dung\tĐơn vị chủ trì
QUÝ I
l\tPhát động thi đua liên kết sản xuất chè, hồi, quế theo chuỗi\tSở NN&PTNT
2\tThống nhất quy chế chấm điểm với các sở,ngành\tBan Thi đua Khen thưởng
QUÝ I1
3\tGặp mặt cựu thanh niên xung phong nhân kỷ niệm 60 năm mở đường Trường Sơn\tSở LÐTB&XH
4\tBáo cáo sơ kêt 6 tháng\tBan Thi đua Khen thưởng
QUÝ III
5\tXét tặng Kỷ niệm chương “Vì sự phát triển tỉnh Kim Ngọc”\tHội đồng TĐKT tỉnh
QUÝ IV
6\tTổng kết năm, trao Cờ thi đua\tUBND tỉnh

III. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành căncứ chức năng, nhiệm vụ để triển khai.
2. Ban Thi đua Khen thưởng đôn đốc và báo cáo UBND tinh trước ngày 15/12/2019./.

Nơi nhận:\tKT. CHỦ TỊCH
- TT Tỉnh ủy;\tPHÓ CHỦ TỊCH
- Các sở, ban, ngành;
- Lưu: VT, TÐ.\tÐàm Thị Hậu
'''
BROKEN_MARKS = 'Gặp mặt cựu thanh niên xung phong nhân kỷ niệm 60 năm mở đường Trường Sơn'
GROUPS = [
    {'label': 'QUÝ I', 'quarter': 1, 'tasks': [
        {'number': 'l', 'content': 'Phát động thi đua liên kết sản xuất chè, hồi, quế theo chuỗi', 'lead': ['Sở NN&PTNT']},
        {'number': '2', 'content': 'Thống nhất quy chế chấm điểm với các sở,ngành', 'lead': ['Ban Thi đua Khen thưởng']},
    ]},
    {'label': 'QUÝ I1', 'quarter': 2, 'tasks': [
        {'number': '3', 'content': BROKEN_MARKS, 'lead': ['Sở LÐTB&XH']},
        {'number': '4', 'content': 'Báo cáo sơ kêt 6 tháng', 'lead': ['Ban Thi đua Khen thưởng']},
    ]},
    {'label': 'QUÝ III', 'quarter': 3, 'tasks': [{'number': '5', 'content': 'Xét tặng Kỷ niệm chương “Vì sự phát triển tỉnh Kim Ngọc”', 'lead': ['Hội đồng TĐKT tỉnh']}]},
    {'label': 'QUÝ IV', 'quarter': 4, 'tasks': [{'number': '6', 'content': 'Tổng kết năm, trao Cờ thi đua', 'lead': ['UBND tỉnh']}]},
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2019, 'title': 'Triển khai công tác thi đua, khen thưởng năm 2019',
    'issuer': 'ỦY BAN NHÂN DÂN TỈNH KIM NGỌC', 'number': '31', 'symbol': 'KHUBND', 'place': 'Kim Ngọc', 'date': 'ngày 18 tháng 02 năm 2019',
    'opening': {'style': 'thuc-hien', 'mark': ';', 'text': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác thi đua, khen thưởng năm 2019 như sau:'},
    'bases': [
        'Luật Thi đua,khen thưởng ngày 26/11/2003',
        'Quyết định số 1730/QÐ-UBND ngày 05/10/2016 của UBND tỉnh về phong trào thi đua giai đoạn 20162020',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'MỤC ÐÍCH', 'paragraphs': 1, 'items': 0},
        {'marker': 'I1.', 'level': 1, 'title': 'NHIỆM VỤ TRỌNG TÂM', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'TỔ CHỨC THỰC HIỆN', 'paragraphs': 0, 'items': 2},
    ],
    'schedule': schedule(['TT', 'Nội dung', 'Đơn vị chủ trì'], GROUPS),
    'recipients': ['TT Tỉnh ủy', 'Các sở, ban, ngành'],
    'archive': 'VT, TÐ',
    'signature': [{'lines': ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'name': 'Ðàm Thị Hậu'}],
    'repairs': [
        {'printed': 'Ð', 'meant': 'Đ', 'sure': True}, {'printed': 'I1', 'meant': 'II', 'sure': True},
        {'printed': '20162020', 'meant': '2016-2020', 'sure': True}, {'printed': 'KHUBND', 'meant': 'KH-UBND', 'sure': True},
        {'printed': 'l', 'meant': '1', 'sure': True}, {'printed': 'cao cao', 'meant': 'cao', 'sure': False},
        {'printed': 'căncứ', 'meant': 'căn cứ', 'sure': False}, {'printed': 'sơ kêt', 'meant': 'sơ kết', 'sure': False},
        {'printed': 'tinh', 'meant': 'tỉnh', 'sure': False}, {'printed': 'Thi đua,khen thưởng', 'meant': 'Thi đua, khen thưởng', 'sure': False},
        {'printed': 'sở,ngành', 'meant': 'sở, ngành', 'sure': False},
    ],
    'doubts': [
        'Các lỗi đọc máy ở `repairs`: lỗi chắc thì sửa và báo, lỗi chưa chắc thì giữ và hỏi.',
        'Việc 3 dùng dấu rời (NFD).',
        'Nơi nhận và chữ ký chung dòng, cách nhau bằng dấu tab.',
        'Một đoạn bị ngắt thành nhiều dòng.',
        '“Ban Thi đua Khen thưởng” có thể mất gạch nối.',
    ],
}


def unfolded(source):
    """The lines of the words: a tab begins a new one, as a cell does; the spelling stays damaged, in NFC."""
    return [re.sub(r' +', ' ', part).strip() for line in source.splitlines() for part in line.split('\t') if part.strip()]


if __name__ == '__main__':
    damaged = SOURCE.replace(BROKEN_MARKS, unicodedata.normalize('NFD', BROKEN_MARKS))
    assert damaged != SOURCE
    (FOLDER / f'{NAME}.txt').write_text(damaged, encoding='utf-8')
    write_key(NAME, unfolded(SOURCE), STRUCTURE)
