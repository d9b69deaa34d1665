void f(int x)
{
	if (x)
		return x;
	while (x) {
		return 3;
	}
	return 2;
}
