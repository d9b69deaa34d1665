int legacy;
int f(int a)
{
	if (a) {
		h();
	} else if (legacy) {
		g();
	} else {
		l();
	}
	return 0;
}
