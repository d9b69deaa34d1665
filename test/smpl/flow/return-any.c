int f(int x)
{
	if (x)
		return 1;
	a();
	if (x == 2)
		return 2;
	while (x--) {
		if (g())
			return 3;
	}
	return 4;
}
