int f(int x)
{
	while (x) {
		for (;;) {
			if (a()) {
				a();
				break;
			}
		}
		c();
	}
	while (x) {
		b();
		if (a()) {
			a();
			break;
		}
		c();
	}
out:
	return 0;
}
