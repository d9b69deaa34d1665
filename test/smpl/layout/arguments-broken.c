int f(int a)
{
	int ret;

	ret = setup(a,
		    something_long(a, 1),
		    other,
		    last);
	ret = setup(a, something,
		    other, last);
	if (setup(a, first_argument_that_is_long, second_argument_that_is_long, x))
		return 1;
	return setup(a,
		something,
		other, last);
}
