backfile("index","46alh","{\"version\":1,\"articles\":4,\"perDay\":16,\"volumes\":[0],\"common\":[],\"edition\":\"2zgvj\",\"tables\":[\"\\n\",\"\\n\",\"\\n\",\"\\n\"]}")
