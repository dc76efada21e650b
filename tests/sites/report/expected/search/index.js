backfile("index","8iqx2","{\"version\":1,\"articles\":6,\"perDay\":16,\"volumes\":[0],\"common\":[],\"edition\":\"1c41e\",\"tables\":[\"\\n\",\"\\n\",\"\\n\",\"\\n\"]}")
