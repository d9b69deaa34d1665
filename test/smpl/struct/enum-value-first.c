enum a { A, B };
enum b {
	C, D,
};
enum c {
	E,
	F
};
