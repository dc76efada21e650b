backfile("index","4360g","{\"version\":1,\"articles\":2,\"perDay\":16,\"volumes\":[0],\"common\":[],\"edition\":\"7p8z8\",\"tables\":[\"\\n\",\"\\n\",\"\\n\",\"\\n\"]}")
