int f(int p)
{
	if (p) {
	} else
		a();
	if (p == 1) {
	} else {
		a();
		b();
	}
	return 0;
}
