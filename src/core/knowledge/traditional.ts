/** Characters of reports that only traditional writing has, the frequent ones. */
export const traditionalSigns =
  '國區縣產業發經濟總億萬會議務實農設點開關長時間學醫衛環體現進運過還這個們為與從強對導勞動權讓轉變應當無費稅財貿車電網絡橋鐵廣場樓龍鄉鎮創優質營團結構標準數據項園護協調續擴級隊幹僅將專參雙圍團斷東華報歲環際階險題願顯類領術戰';
