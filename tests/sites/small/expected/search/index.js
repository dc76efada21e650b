backfile("index","1zubr","{\"version\":1,\"articles\":6,\"perDay\":16,\"volumes\":[0],\"common\":[],\"edition\":\"4c9f0\",\"tables\":[\"\\n\",\"\\n\",\"\\n\",\"\\n\"]}")
