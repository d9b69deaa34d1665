enum kind {
	FIRST,
	OLD_VALUE,
	END,
};
