int f(int n)
{
	if (dead)
		a();
	if (n && dead)
		b();
	if (n)
		c();
}
