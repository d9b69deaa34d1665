int f(int x, int y)
{
	if (x)
		a();
	else {
	}
	if (y) {
		b();
	} else {
		/* nothing */
	}
	if (y)
		a();
	else
		;
}
