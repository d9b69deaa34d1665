int f(int x)
{
	int i;

	for (i = 0; i < 3; i++) {
		a(i);
	}
	for (i = 1; i < 3; i++) {
		a(i);
	}
	for (i = 0; ; ) {
		a(i);
		c();
	}
}
