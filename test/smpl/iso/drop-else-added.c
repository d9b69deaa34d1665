int f(int x)
{
	if (x) a();
	if (x) {
		b();
	} else
		h();
	return 0;
}
