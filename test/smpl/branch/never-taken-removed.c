int f(int p)
{
	if (0)
		a();
	if (0) {
		b();
	}
	if (p)
		if (0)
			c();
	if (0)
		d();
	else
		e();
	return 0;
}
