backfile("names","6bnej","[[\"language\",\"en\",\"en\"],[\"language\",\"und\",\"und\"],[\"source\",\"skerran-news-wire\",\"Skerran News Wire\"]]")
