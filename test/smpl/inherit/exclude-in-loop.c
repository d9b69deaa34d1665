int a(int *x)
{
	int i;

	old();
	for (i = 0; i < 3; i++) {
		old();
		if (x)
			old();
	}
	while (old())
		b();
}
