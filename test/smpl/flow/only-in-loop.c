void a(int r)
{
	int i;

	cond_call();
	for (i = 0; i < r; i++) {
		cond_call();
		if (i) {
			cond_call();
			continue;
		}
	}
	for (;;)
		cond_call();
}
