void f(int a, char *b)
{
	if (x)
		g(1,   2);
	if (x) {
		a++;
		/* note */
		b--;
	}
}
