backfile("names","3d10v","[[\"language\",\"en\",\"en\"],[\"source\",\"lannoth-tidings\",\"Lannoth Tidings\"],[\"topic\",\"mining\",\"Mining\"]]")
