static int foo(void)
{
	int ret;

	ret = bar();
	if (ret)
		return ret;

	/* the last step */
	ret = baz(ret,
		  1);
	return ret;
}
