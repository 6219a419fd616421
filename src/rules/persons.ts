/** Surnames, as part of a pattern, that with a capital are hardly anything else. */
export const surnames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Đinh|Trịnh|Đào|Lương|Tạ|Vương|Triệu|Tô|Phùng|Lâm|Quách|Tôn'

/** Surnames with which names of places and bodies begin as well: “Hà Giang”, “Đoàn Thanh niên”. */
export const doubtfulSurnames = 'Đoàn|Mai|Hà|Cao|Lưu|Chu|Vi'
