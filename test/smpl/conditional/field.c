struct a {
	int a;
#ifdef CONFIG_B
	int b;
#endif
	int c;
};
