backfile("names","99q5o","[[\"language\",\"en\",\"en\"],[\"language\",\"und\",\"und\"]]")
