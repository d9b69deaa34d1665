int f(int x)
{
	while (x < 3) {
		if (a())
			continue;
		b();
		x++;
	}
	while (x < 3) {
		b();
		x++;
	}
}
