void f(void)
{
	if (x) {
		/* in */
		bar();
	}
}
