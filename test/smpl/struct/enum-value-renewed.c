enum kind {
	A,
	B = 2,
	C
};
