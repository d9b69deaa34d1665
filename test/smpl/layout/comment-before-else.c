int f(int a)
{
	if (a)
		g();
	else
		/* nobody comes here */
		legacy();
	if (a > 1) {
		g();
		h();
	} else {
		legacy();
	}
	return 0;
}
