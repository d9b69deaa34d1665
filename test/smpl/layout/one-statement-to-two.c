int f(int a, int b)
{
	init_set(a, b);
	init_set(b, 1);	/* about b */

	if (a)
		init_set(a, 2);
	return 0;
}
