int f(int p)
{
	if (p)
		a();
	else {
	}
	if (p) {
		a();
	} else {
		/* none */
	}
	return 0;
}
