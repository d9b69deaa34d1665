int one[] = {
	BRIGHT,
#ifdef CONFIG_DIM
	DIM,
#else
	DARK,
#endif
	OFF,
};

int two[] = {
#ifdef CONFIG_DIM
	DIM,
#endif
	DARK,
};
