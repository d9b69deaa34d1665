int f(void)
{
	if (x)
		a();
	if (x &&
	    y) {
		b();
	}
}
