int legacy;
int f(int a)
{
	if (legacy) {
		g();
	} else if (a) {
		h();
	} else {
		l();
	}
	return 0;
}
