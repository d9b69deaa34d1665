int h(int x)
{
	if (!x)
		a();
	else
		b();
	if (x)
		c();
	else
		d();
}
