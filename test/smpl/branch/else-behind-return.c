int f(int a)
{
	if (a > 3) {
		g();
		return 1;
	} else {
		h();
	}
	if (a)
		return 2;
	else
		k();
	return 0;
}
