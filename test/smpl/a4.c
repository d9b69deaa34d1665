int f(int a)
{
	ret = setup(a,
		    something_long(a, 1),
		    other,
		    last);
}
