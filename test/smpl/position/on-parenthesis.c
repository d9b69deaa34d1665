void g(int a)
{
	if (a) {
		b();
	}
	if (c)
		d();
}
