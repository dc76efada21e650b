backfile("index","8t4dl","{\"version\":1,\"articles\":6,\"perDay\":16,\"volumes\":[0],\"common\":[],\"languages\":[\"ar\",\"en\"],\"edition\":\"4c9f0\",\"tables\":[\"\\n\",\"\\n\",\"\\n\",\"\\n\"]}")
