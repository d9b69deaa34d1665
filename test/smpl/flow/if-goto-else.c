void a(int r)
{
	if (r == 2)
		goto one;
	goto two;
one:
	b();
two:
	c();
}
