backfile("filters/f-","1xxbr","all wHlQAAG2vvmAAAM\nlanguage:en omK7X3zAAAG\nlanguage:und B4\n")
