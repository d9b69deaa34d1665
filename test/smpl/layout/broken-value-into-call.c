int f(void)
{
	if (a)
		return
			one;
	if (b)
		return one &&
		       two;
	return one
	       || two;
}
