enum kind {
	FIRST,
	MIDDLE,
	LAST
};
