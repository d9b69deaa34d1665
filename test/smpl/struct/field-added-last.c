struct foo {
	int	a;
	long	size;	/* in bytes */
};
