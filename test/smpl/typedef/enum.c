enum kind {
	FIRST = 0,
	SECOND,
};
