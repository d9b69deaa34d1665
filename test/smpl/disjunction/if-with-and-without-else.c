int g(int a)
{
	if (a == 0)
		b();
	if (a == 1)
		c();
	else {
		d();
		e();
	}
	if (0 == f)
		h();
	else
		i();
}
