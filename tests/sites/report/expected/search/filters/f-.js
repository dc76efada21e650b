backfile("filters/f-","5a69i","all 0H1AAAEAABvrDZ4AF7gACk\nlanguage:en wH1dsNpgAL3AACk\nlanguage:und gkhs\nsource:skerran-news-wire q9sNrSZ7hS\n")
