int f(int x)
{
	/* says what follows */
	old(x);

	old(x + 1);	// at its end
	/*
	 * In several lines.
	 */
	if (x)
		/* in the branch */
		old(x);
	return 0;
}
