enum one {
	BRIGHT,
#ifdef CONFIG_DIM
	DIM,
#else
	DARK,
#endif
	OFF,
};

enum two {
#ifdef CONFIG_DIM
	DIM,
#endif
	DARK,
};
