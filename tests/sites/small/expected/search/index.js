backfile("index","7hz7k","{\"version\":1,\"articles\":6,\"perDay\":16,\"volumes\":[0],\"common\":[],\"languages\":[\"ar\",\"en\"],\"edition\":\"4c9f0\",\"tables\":[\"\",\"\",\"\",\"\"]}")
