int f(int a)
{
	work(a);

	if (a)
		work(a + 1);
	else
		g();
	/* the last one */
	work(2);
	return 0;
}
