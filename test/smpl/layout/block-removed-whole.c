int debug;
int f(int a)
{
	int b = a;

	if (debug) {
		/* say so */
		print(a);
	}

	g(b);
	if (debug) {
		print(b);
	}
	return 0;
}
