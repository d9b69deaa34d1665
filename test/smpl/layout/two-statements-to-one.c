int f(int a, int b)
{
	init(a);
	set(a, b);

	init(b);	/* first */
	set(b, 1);	/* second */

	init(a);

	/* between */
	set(a, 2);
	return 0;
}
