int f(int p)
{
	if (p)
		a();
	if (p) {
		a();
	}
	if (p)
		a();
	else
		b();
	return 0;
}
