int f(int a)
{
	if (a)
		return old();
	if (a > 1) {
		return old();
	}
	if (a > 2) {
		g();
		return old();
	}
	return 0;
}
