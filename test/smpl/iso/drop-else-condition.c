int f(int x)
{
	if (x) a();
	if (x) {
		b();
	} else
		h();
	if (!x) a(); else b();
	return 0;
}
