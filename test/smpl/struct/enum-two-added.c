enum e {
	A,
	D,
};
enum e { A, D };
