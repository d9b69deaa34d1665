void f(int x)
{
	while (x) {
		if (y)
			continue;
		if (z) {
			a();
			continue;
		}
		b();
	}
}
