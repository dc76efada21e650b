backfile("filters/f-","5hdm8","all i9sNphIQ\nlanguage:en i9sNphIQ\nsource:lannoth-tidings L2w2m\ntopic:mining L2w23\n")
