int g(void)
{
	int k;
	f();
	for (k = 0; k < 3; k++) {
		h(k);
	}
	return 0;
}
