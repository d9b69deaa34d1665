int f(void)
{
	int i;

	for (i = 0; i < 3; i++) {
		a();
	}
	return 0;
}
