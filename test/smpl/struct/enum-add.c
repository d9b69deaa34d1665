enum kind {
	FIRST,
	LAST,
	END,
};
