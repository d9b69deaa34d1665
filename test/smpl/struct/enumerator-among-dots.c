enum a { A, OLD, B };
enum b { OLD };
enum c { A, OLD };
enum d { OLD = 3, X };
