static void f(struct foo *foo, int n)
{
	int i;

	/* start afresh */
	for (i = 0; i < n; i++)
		clear(foo);	/* slow */

	if (n)
		for (i = 0; i < n; i++)
			clear(foo);
}
