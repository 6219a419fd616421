"""An industrial zones board's plan in Markdown with pipe tables cut by pages, typed in the manner of PDF converters."""
import re

from paper import FOLDER, schedule, write_key

NAME = 'khu-cong-nghiep-bang-md'
SOURCE = '''**UBND TỈNH THANH LÂM** **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP** **Độc lập - Tự do - Hạnh phúc**

Số: 29/KH-KCN _Thanh Lâm, ngày 24 tháng 01 năm 2022_

# **KẾ HOẠCH**
**Công tác thi đua, khen thưởng các khu công nghiệp năm 2022**

Thực hiện Kế hoạch số 11/KH-UBND ngày 14/01/2022 của UBND tỉnh về thi đua phục hồi sản xuất sau đại dịch; Công văn số 77/SNV-TĐ ngày 18/01/2022 của Sở Nội vụ, Ban Quản lý các khu công nghiệp xây dựng Kế hoạch như sau:

## I. ĐỐI TƯỢNG

Các doanh nghiệp đang hoạt động trong 04 khu công nghiệp và các phòng, trung tâm thuộc Ban.

## II. NỘI DUNG VÀ PHÂN CÔNG

|**STT**|**Nhiệm vụ**|**Chủ trì**|**Phối hợp**|**Hoàn thành**|
|---|---|---|---|---|
|**A**|**QUÝ I**||||
|1|Ký cam kết “Nhà máy xanh - Công nhân khỏe” với 62 doanh nghiệp|Phòng Quản lý môi trường|Công đoàn các KCN|20/3|
|2|Biểu dương doanh nghiệp thưởng Tết cao|Văn phòng|Phòng Quản lý lao động<br>Công đoàn các KCN|25/01|
|**B**|**QUÝ II**||||
|3|Tháng hành động về an toàn lao động: phát động, chấm điểm,|Phòng Quản lý lao động|Các doanh nghiệp|31/5|

**2**

|**STT**|**Nhiệm vụ**|**Chủ trì**|**Phối hợp**|**Hoàn thành**|
|---|---|---|---|---|
||trao cờ luân lưu||||
|4|Hội thi thợ hàn, thợ may giỏi|Trung tâm Dịch vụ KCN|Công đoàn các KCN|26/6|
|**C**|**QUÝ IV**||||
|5|Bình chọn “Doanh nghiệp vì người lao động”|Phòng Quản lý lao động|Văn phòng|30/11|
|6|Gửi hồ sơ khen thưởng doanh nhân về Sở Nội vụ|Văn phòng||05/12|

## III. KINH PHÍ

Do ngân sách cấp qua Ban và doanh nghiệp đóng góp tự nguyện.

## IV. TỔ CHỨC THỰC HIỆN

1. Văn phòng theo dõi chung, tham mưu tổng kết trước ngày 15/12/2022.
2. Trưởng các phòng, Giám đốc Trung tâm lập tiến độ riêng cho từng việc chủ trì./.

**_Nơi nhận:_**
- UBND tỉnh;
- Sở Nội vụ;
- Lãnh đạo Ban;
- Lưu: VT, VP.

**TRƯỞNG BAN**

**Đặng Công Minh**
'''


def typed_words(source):
    lines = []
    for line in source.splitlines():
        if re.fullmatch(r'[|-]+', line):
            continue
        cells = line.strip('|').split('|') if line.startswith('|') else [line]
        for part in (part for cell in cells for part in cell.split('<br>')):
            part = re.sub(r'\*\*|^#+ |(?<!\w)_|_(?!\w)', '', part).strip()
            if part:
                lines.append(part)
    return lines


def task(number, content, lead, support, due):
    return {'number': number, 'content': content, 'lead': lead, 'support': support, 'due': due}


GROUPS = [
    {'label': 'QUÝ I', 'marker': 'A', 'quarter': 1, 'tasks': [
        task('1', 'Ký cam kết “Nhà máy xanh - Công nhân khỏe” với 62 doanh nghiệp', ['Phòng Quản lý môi trường'], ['Công đoàn các KCN'], '20/3'),
        task('2', 'Biểu dương doanh nghiệp thưởng Tết cao', ['Văn phòng'], ['Phòng Quản lý lao động', 'Công đoàn các KCN'], '25/01'),
    ]},
    {'label': 'QUÝ II', 'marker': 'B', 'quarter': 2, 'tasks': [
        task('3', 'Tháng hành động về an toàn lao động: phát động, chấm điểm, trao cờ luân lưu', ['Phòng Quản lý lao động'], ['Các doanh nghiệp'], '31/5'),
        task('4', 'Hội thi thợ hàn, thợ may giỏi', ['Trung tâm Dịch vụ KCN'], ['Công đoàn các KCN'], '26/6'),
    ]},
    {'label': 'QUÝ IV', 'marker': 'C', 'quarter': 4, 'tasks': [
        task('5', 'Bình chọn “Doanh nghiệp vì người lao động”', ['Phòng Quản lý lao động'], ['Văn phòng'], '30/11'),
        task('6', 'Gửi hồ sơ khen thưởng doanh nhân về Sở Nội vụ', ['Văn phòng'], [], '05/12'),
    ]},
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2022, 'title': 'Công tác thi đua, khen thưởng các khu công nghiệp năm 2022',
    'issuer': 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', 'parent': 'UBND TỈNH THANH LÂM', 'number': '29', 'symbol': 'KH-KCN', 'place': 'Thanh Lâm', 'date': 'ngày 24 tháng 01 năm 2022',
    'opening': {'style': 'thuc-hien', 'text': 'Ban Quản lý các khu công nghiệp xây dựng Kế hoạch như sau:'},
    'bases': [
        'Kế hoạch số 11/KH-UBND ngày 14/01/2022 của UBND tỉnh về thi đua phục hồi sản xuất sau đại dịch',
        'Công văn số 77/SNV-TĐ ngày 18/01/2022 của Sở Nội vụ',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'ĐỐI TƯỢNG', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'NỘI DUNG VÀ PHÂN CÔNG', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'KINH PHÍ', 'paragraphs': 1, 'items': 0},
        {'marker': 'IV.', 'level': 1, 'title': 'TỔ CHỨC THỰC HIỆN', 'paragraphs': 0, 'items': 2},
    ],
    'schedule': schedule(['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Hoàn thành'], GROUPS),
    'recipients': ['UBND tỉnh', 'Sở Nội vụ', 'Lãnh đạo Ban'],
    'archive': 'VT, VP',
    'signature': [{'lines': ['TRƯỞNG BAN'], 'name': 'Đặng Công Minh'}],
    'outside': ['2'],
    'doubts': [
        'Tên cơ quan và quốc hiệu nằm chung một dòng, phân biệt bằng hai cụm chữ đậm.',
        'Dòng không số ở đầu mảnh thứ hai nối tiếp giữa câu của việc 3.',
        'Số “2” giữa hai mảnh là số trang.',
        '“Các doanh nghiệp” là tên gọi chung.',
    ],
}
if __name__ == '__main__':
    (FOLDER / f'{NAME}.md').write_text(SOURCE, encoding='utf-8')
    write_key(NAME, typed_words(SOURCE), STRUCTURE)
