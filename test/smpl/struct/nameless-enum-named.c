enum { A, B };
enum { A, B, C };
enum k { A, B };
