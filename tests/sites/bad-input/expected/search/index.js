backfile("index","0eg9f","{\"version\":1,\"articles\":4,\"perDay\":16,\"volumes\":[0],\"common\":[],\"languages\":[\"en\",\"und\"],\"edition\":\"2zgvj\",\"tables\":[\"\",\"\",\"\",\"\"]}")
