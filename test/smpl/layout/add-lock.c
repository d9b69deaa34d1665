static int f(struct foo *foo, int n)
{
	int i;

	/* comment of critical() */
	critical(foo);	/* at the end */

	for (i = 0; i < n; i++)
		critical(i);

	if (n)
		critical(n);
	else if (foo)
		critical(foo); /* why */
	else
		other();

	switch (n) {
	case 1:
		critical(1);
		break;
	case 2: critical(2); break;
	default:
		critical(3);
	}
out:
	critical(4);
	return 0;
}
